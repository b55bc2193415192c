"""One ticket, one link: the first address tried resumes, all others make full handshakes (SF-46)."""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from core.messaging.resuming import Resumption
from core.protocol.events import Pattern
from core.service.attempt import Attempt
from tests.fakes.link_pair import ALICE, BOB, held, issue_to

RESUMPTION = Resumption(held(issue_to(ALICE, BOB)), BOB.hello.card, (b"\2\1early",))


def attempt(link_key: bytes | None = BOB.identity.link_key, resumption: Resumption | None = None) -> Attempt:
    return Attempt(ALICE.identity, ALICE.hello, BOB.user_id, link_key, resumption, X25519PrivateKey.generate)


def test_of_several_links_one_uses_the_ticket() -> None:
    several = attempt(resumption=RESUMPTION)
    patterns = [several.make_link(0.0).pattern for _ in range(4)]
    assert patterns == [Pattern.KK, Pattern.XK, Pattern.XK, Pattern.XK]


def test_without_a_ticket_and_by_id() -> None:
    assert attempt().make_link(0.0).pattern is Pattern.XK
    assert attempt(link_key=None).make_link(0.0).pattern is Pattern.XX


def test_a_ticket_is_shown_once_something_of_its_link_was_sent() -> None:
    several = attempt(resumption=RESUMPTION)
    assert not several.has_shown_ticket
    resuming, full = several.make_link(0.0), several.make_link(0.0)
    full.data_to_send(0.0)
    assert not several.has_shown_ticket
    resuming.data_to_send(0.0)
    assert several.has_shown_ticket
