"""The links of one attempt to reach a person: by a ticket at the first address, by full handshakes at all others."""

from core.messaging.resuming import Resumption
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.link import Link
from core.protocol.noise import EphemeralFactory


class Attempt:
    """`make_link` makes one for each address tried. `link_key` None: the person is looked for by id."""

    def __init__(
        self,
        identity: Identity,
        hello: Hello,
        user: UserId,
        link_key: bytes | None,
        resumption: Resumption | None,
        ephemeral: EphemeralFactory,
    ) -> None:
        self._identity, self._hello, self._ephemeral = identity, hello, ephemeral
        self._user, self._link_key = user, link_key
        self._resumption = resumption
        self._resuming: Link | None = None

    @property
    def has_shown_ticket(self) -> bool:
        """Whether anything was sent of the link that resumes."""
        return self._resuming is not None and self._resuming.bytes_out > 0

    def make_link(self, now: float) -> Link:
        """A ticket is for one link: whoever comes next makes a full handshake (SF-46)."""
        resumption, self._resumption = self._resumption, None
        if resumption is None:
            return Link.dial(
                self._identity,
                self._hello,
                now=now,
                remote_link_key=self._link_key,
                expected_id=self._user,
                ephemeral=self._ephemeral,
            )
        self._resuming = Link.resume(
            self._identity,
            self._hello,
            resumption.ticket,
            resumption.card,
            resumption.early,
            now=now,
            ephemeral=self._ephemeral,
        )
        return self._resuming
