"""The commands of the node interface: name -> arguments and handler. Each is answered by one reply."""

import logging
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from core.cli import arguments as kinds
from core.cli import shapes
from core.cli.arguments import Argument, Values
from core.cli.lines import MAX_LISTED, failure, fitting
from core.cli.shapes import JsonObject
from core.errors import CommandError, ProtocolError, StorageError, StorageFull
from core.service.messenger import Messenger

log = logging.getLogger(__name__)

DEFAULT_PAGE = 50


@dataclass(frozen=True, slots=True)
class Desk:
    """What handlers work with: the profile, and how to end the program."""

    messenger: Messenger
    quit: Callable[[], None]


Handler = Callable[[Desk, Values], Awaitable[JsonObject]]


@dataclass(frozen=True, slots=True)
class Command:
    """A handler and what it reads; the handler's fields go into the reply."""

    run: Handler
    arguments: tuple[Argument, ...] = ()


async def answer(desk: Desk, command: JsonObject) -> JsonObject:
    """The reply to `command`, ok or not. Raises nothing; up to the handler's first wait it runs at once."""
    tag = command.get("tag")
    try:
        fields = await _run(desk, command)
    except Exception as error:  # noqa: BLE001 - one command that breaks must not end the node
        return failure(tag, _refusal(command, error))
    return {"event": "reply", "tag": tag, "ok": True} | fields


async def _run(desk: Desk, command: JsonObject) -> JsonObject:
    name = command.get("cmd")
    found = COMMANDS.get(name) if isinstance(name, str) else None
    if found is None:
        raise CommandError("unknown_command", _unknown(name))
    return await found.run(desk, kinds.read(desk.messenger, found.arguments, command))


def _unknown(name: object) -> str:
    if not isinstance(name, str):
        return "'cmd' has to be the name of a command."
    return f"There is no command '{name[:40]}' in this version."


def _refusal(command: JsonObject, error: Exception) -> CommandError:
    match error:
        case CommandError():
            return error
        case StorageFull():
            return CommandError("storage_full", "The disk is full. Make room, then try again.")
        case StorageError():
            return CommandError("storage_error", "The profile could not be read or written.")
        case ProtocolError():
            return CommandError("bad_argument", f"{error}.")
        case _:
            _log_defect(command, error)
            return CommandError(
                "not_available", "This command failed because of a defect; the log says where."
            )


def _log_defect(command: JsonObject, error: Exception) -> None:
    """Where it happened, but not the exception's own words: they may hold what a person wrote."""
    where = "".join(traceback.format_tb(error.__traceback__))
    log.error("command %s failed with %s\n%s", command.get("cmd"), type(error).__name__, where)


# Handlers about ourselves and whom we see


async def _whoami(desk: Desk, _: Values) -> JsonObject:
    return shapes.own(desk.messenger.me)


async def _peers(desk: Desk, _: Values) -> JsonObject:
    return {"peers": fitting([shapes.peer(peer) for peer in desk.messenger.peers()])}


async def _probe(desk: Desk, values: Values) -> JsonObject:
    return {"peer": shapes.peer(await desk.messenger.probe(values["address"], values["port"]))}


async def _invite(desk: Desk, values: Values) -> JsonObject:
    return {"peer": shapes.peer(await desk.messenger.invite(values["link"]))}


async def _status(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.set_status(values["value"], values["text"])
    return {}


# Handlers about friends


async def _request(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.request(values["peer"], values["note"] or "")
    return {}


async def _accept(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.accept(values["peer"])
    return {}


async def _decline(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.decline(values["peer"])
    return {}


async def _block(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.block(values["peer"])
    return {}


async def _unblock(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.unblock(values["peer"])
    return {}


async def _remove(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.remove(values["peer"])
    return {}


async def _requests(desk: Desk, _: Values) -> JsonObject:
    incoming = [shapes.request(each) for each in desk.messenger.incoming_requests()]
    outgoing = [shapes.request(each) for each in desk.messenger.outgoing_requests()]
    half = MAX_LISTED // 2
    return {"incoming": fitting(incoming, half), "outgoing": fitting(outgoing, half)}


async def _friends(desk: Desk, _: Values) -> JsonObject:
    return {"friends": fitting([shapes.friend(friend) for friend in desk.messenger.friends()])}


async def _safety(desk: Desk, values: Values) -> JsonObject:
    number, verified = await desk.messenger.safety(values["peer"])
    return {"safety": number, "verified": verified}


async def _verify(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.verify(values["peer"], values["value"])
    return {}


async def _compare(desk: Desk, values: Values) -> JsonObject:
    """Asks, or accepts what the friend asked."""
    await desk.messenger.compare(values["peer"])
    return {}


async def _compare_confirm(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.confirm_comparison(values["peer"], values["same"])
    return {}


async def _compare_cancel(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.cancel_comparison(values["peer"])
    return {}


async def _accept_key(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.accept_key(values["peer"])
    return {}


async def _rotate(desk: Desk, _: Values) -> JsonObject:
    await desk.messenger.rotate_identity()
    return {"id": desk.messenger.me.user_id.hex()}


async def _redirect(desk: Desk, values: Values) -> JsonObject:
    """Our own move, or with `follow` the word on a friend's."""
    targets, follow = _targets(values), values["follow"]
    if (targets is None) is (follow is None):
        raise CommandError(
            "bad_argument", "Either 'addresses' (or 'address' and 'port') or 'follow' is needed."
        )
    if targets is None:
        await desk.messenger.answer_redirect(values["peer"], follow)
    else:
        await desk.messenger.redirect(values["peer"], targets, values["permanent"] or False)
    return {}


def _targets(values: Values) -> tuple[tuple[str, int], ...] | None:
    address, port = values["address"], values["port"]
    if (address is None) is not (port is None):
        raise CommandError("bad_argument", "'address' and 'port' go together.")
    alone = () if address is None else ((address, port),)
    return (values["addresses"] or ()) + alone or None


# Handlers about messages


async def _send(desk: Desk, values: Values) -> JsonObject:
    message = await desk.messenger.send(values["to"], values["text"], values["reply_to"])
    return {"message_id": message.message_id.hex(), "sent_at": message.sent_at}


async def _typing(desk: Desk, values: Values) -> JsonObject:
    to = values["to"]
    if to not in {friend.user_id for friend in desk.messenger.friends()}:
        raise CommandError("not_friend", "Only friends are told that you are typing.")
    desk.messenger.set_typing(to, values["on"])
    return {}


async def _timer(desk: Desk, values: Values) -> JsonObject:
    """How long messages of a talk stay; with `seconds` it is set first."""
    peer, seconds = values["peer"], values["seconds"]
    if seconds is not None:
        await desk.messenger.set_timer(peer, seconds)
    return {"seconds": desk.messenger.timer(peer)}


async def _edit(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.edit(values["message_id"], values["text"])
    return {}


async def _delete(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.delete(values["message_id"])
    return {}


async def _react(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.react(values["message_id"], values["emoji"])
    return {}


async def _read(desk: Desk, values: Values) -> JsonObject:
    await desk.messenger.read(values["message_id"])
    return {}


async def _history(desk: Desk, values: Values) -> JsonObject:
    after, limit = values["after"], values["limit"] or DEFAULT_PAGE
    page = await desk.messenger.history(values["with"], before=values["before"], after=after, limit=limit)
    messages = [shapes.message(message) for message in page]
    if after is not None:
        return {"messages": fitting(messages)}
    return {"messages": fitting(messages[::-1])[::-1]}


async def _search(desk: Desk, values: Values) -> JsonObject:
    hits = await desk.messenger.search(values["query"], values["limit"] or DEFAULT_PAGE)
    return {"hits": fitting([shapes.message(hit) for hit in hits])}


# Handlers about the profile and the node


async def _backup_export(desk: Desk, values: Values) -> JsonObject:
    return shapes.backup(await desk.messenger.export_backup(values["path"], values["passphrase"]))


async def _backup_check(desk: Desk, values: Values) -> JsonObject:
    return shapes.backup(await desk.messenger.check_backup(values["path"], values["passphrase"]))


async def _connections(desk: Desk, _: Values) -> JsonObject:
    return {"connections": fitting([shapes.connection(each) for each in desk.messenger.connections()])}


async def _stats(desk: Desk, _: Values) -> JsonObject:
    return shapes.stats(desk.messenger.stats())


async def _quit(desk: Desk, _: Values) -> JsonObject:
    desk.quit()
    return {}


PEER = (Argument("peer", kinds.person),)
BACKUP = (Argument("path", kinds.path), Argument("passphrase", kinds.text))
MESSAGE = (Argument("message_id", kinds.message_id),)

COMMANDS: dict[str, Command] = {
    "whoami": Command(_whoami),
    "peers": Command(_peers),
    "probe": Command(_probe, (Argument("address", kinds.text), Argument("port", kinds.port))),
    "invite": Command(_invite, (Argument("link", kinds.text),)),
    "request": Command(_request, (*PEER, Argument("note", kinds.text, required=False))),
    "accept": Command(_accept, PEER),
    "decline": Command(_decline, PEER),
    "block": Command(_block, PEER),
    "unblock": Command(_unblock, PEER),
    "remove": Command(_remove, PEER),
    "requests": Command(_requests),
    "friends": Command(_friends),
    "status": Command(
        _status, (Argument("value", kinds.own_status), Argument("text", kinds.text, required=False))
    ),
    "send": Command(
        _send,
        (
            Argument("to", kinds.person),
            Argument("text", kinds.text),
            Argument("reply_to", kinds.message_id, required=False),
        ),
    ),
    "typing": Command(_typing, (Argument("to", kinds.person), Argument("on", kinds.boolean))),
    "timer": Command(_timer, (*PEER, Argument("seconds", kinds.seconds, required=False))),
    "edit": Command(_edit, (*MESSAGE, Argument("text", kinds.text))),
    "delete": Command(_delete, MESSAGE),
    "react": Command(_react, (*MESSAGE, Argument("emoji", kinds.text))),
    "read": Command(_read, MESSAGE),
    "history": Command(
        _history,
        (
            Argument("with", kinds.person),
            Argument("before", kinds.message_id, required=False),
            Argument("after", kinds.message_id, required=False),
            Argument("limit", kinds.limit, required=False),
        ),
    ),
    "search": Command(
        _search, (Argument("query", kinds.text), Argument("limit", kinds.limit, required=False))
    ),
    "safety": Command(_safety, PEER),
    "verify": Command(_verify, (*PEER, Argument("value", kinds.boolean))),
    "compare": Command(_compare, PEER),
    "compare_confirm": Command(_compare_confirm, (*PEER, Argument("same", kinds.boolean))),
    "compare_cancel": Command(_compare_cancel, PEER),
    "accept_key": Command(_accept_key, PEER),
    "rotate": Command(_rotate),
    "redirect": Command(
        _redirect,
        (
            *PEER,
            Argument("addresses", kinds.addresses, required=False),
            Argument("address", kinds.text, required=False),
            Argument("port", kinds.port, required=False),
            Argument("permanent", kinds.boolean, required=False),
            Argument("follow", kinds.boolean, required=False),
        ),
    ),
    "backup_export": Command(_backup_export, BACKUP),
    "backup_check": Command(_backup_check, BACKUP),
    "connections": Command(_connections),
    "stats": Command(_stats),
    "quit": Command(_quit),
}
