"""The short authentication string of a comparison: both identity keys and a fresh key exchange in seven emoji.

Whoever stands between two people has other keys with each of them, so other emoji, but for one chance in 2^42: the
one who accepts commits to its key before it sees the other's, so that nobody can look for a key that fits.
"""

from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import blake2s

from vodozemac import Curve25519PublicKey, EstablishedSas, KeyException, Sas, SasException

from core.errors import RemoteProtocolError
from core.messaging.emoji import EMOJI
from core.protocol.ids import UserId

_COMMITMENT = b"s2wmpsas"
_EMOJI, _MAC = "parley compare emoji", "parley compare mac"


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two: its identity key, its key for this comparison."""

    identity_key: bytes
    sas_key: bytes

    @property
    def fields(self) -> tuple[bytes, bytes, bytes]:
        return UserId.of(self.identity_key), self.identity_key, self.sas_key


def commitment(comparison: bytes, asker: UserId, accepter: UserId, sas_key: bytes) -> bytes:
    """32 bytes by which the one who accepts is bound to its key."""
    return blake2s(comparison + asker + accepter + sas_key, person=_COMMITMENT).digest()


class Secret:
    """What the two of a comparison share. `transcript`: comparison, asker, commitment."""

    def __init__(
        self, established: EstablishedSas, transcript: tuple[bytes, ...], mine: Party, other: Party
    ) -> None:
        both = sorted((mine.fields, other.fields))
        fields = (*transcript, *both[0], *both[1])
        self._established, self._mine, self._other = established, mine, other
        self._bound = "|".join(field.hex() for field in fields)
        self.emoji = tuple(
            EMOJI[index] for index in established.bytes(f"{_EMOJI}|{self._bound}").emoji_indices
        )

    def mac(self) -> bytes:
        """32 bytes by which we confirm our identity key."""
        return b64decode(self._established.calculate_mac(*self._statement(self._mine)) + "=")

    def verify(self, mac: bytes) -> bool:
        """Whether the other has confirmed its identity key."""
        try:
            self._established.verify_mac(*self._statement(self._other), b64encode(mac).decode().rstrip("="))
        except SasException:
            return False
        return True

    def _statement(self, party: Party) -> tuple[str, str]:
        user_id, identity_key, _ = party.fields
        return identity_key.hex(), f"{_MAC}|{self._bound}|{user_id.hex()}"


class OneKey:
    """Our key for one comparison; `agree` uses it up."""

    def __init__(self) -> None:
        self._sas = Sas()
        self.public: bytes = self._sas.public_key.to_bytes()

    def agree(
        self, transcript: tuple[bytes, ...], identity_key: bytes, other_identity_key: bytes, sas_key: bytes
    ) -> Secret:
        """Raises RemoteProtocolError for a key that agrees on nothing secret."""
        try:
            established = self._sas.diffie_hellman(Curve25519PublicKey.from_bytes(sas_key))
        except KeyException:
            raise RemoteProtocolError("sas_key") from None
        mine, other = Party(identity_key, self.public), Party(other_identity_key, sas_key)
        return Secret(established, transcript, mine, other)
