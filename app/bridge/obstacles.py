"""Why nothing can be written to somebody now, in a sentence that says what to do about it."""

from PySide6.QtCore import QCoreApplication

from app.bridge.direction import isolated
from app.bridge.session import Session
from core.service.model import UserId


def obstacle(session: Session, who: UserId) -> str:
    """Empty when nothing is in the way."""
    friend = session.friend(who)
    if friend is not None and not friend.has_new_key:
        return ""
    if friend is not None:
        text = _tr("Writing to {name} is paused until you compare or accept the new key.")
    else:
        text = _of_no_friend(session, who)
    return text.format(name=isolated(session.name(who)))


def _of_no_friend(session: Session, who: UserId) -> str:
    messenger = session.messenger
    if any(each.user_id == who for each in messenger.blocked()):
        return _tr("You have blocked {name}. You can unblock them in the settings, under Privacy.")
    if any(each.user_id == who for each in messenger.incoming_requests()):
        return _tr("{name} wants to be your friend. Accept this under People to write to them.")
    if any(each.user_id == who for each in messenger.outgoing_requests()):
        return _tr("{name} has not accepted your request yet. Then you can write to them.")
    if not session.known_name(who):
        return _tr("You are no longer friends with this person. The messages stay on this computer.")
    return _tr("You are no longer friends with {name}. The messages stay on this computer.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Composer", text)
