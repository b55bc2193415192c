"""What is to become of a caller whose first frame is right: decided by the owner, before any Diffie-Hellman."""

import enum
from collections.abc import Callable

from core.protocol.challenge import Challenge
from core.protocol.first_frame import FirstFrame


class Admission(enum.Enum):
    """A verdict that needs no words."""

    ADMIT = "admit"
    SILENCE = "silence"  # the connection closes, nothing is sent
    WAIT = "wait"  # it has its turn when the owner calls `proceed`


Verdict = Admission | Challenge
Admit = Callable[[FirstFrame], Verdict]
