"""Ports for nodes that need to know theirs beforehand, or find it again after a restart.

From below the ranges systems give to callers (Linux from 32,768, others from 49,152): whatever else runs on this
computer dials out all the time, and would take such a port between two lives of a node.
"""

import random
import socket

LOWEST, HIGHEST = 16_384, 32_767
_dice = random.SystemRandom()  # runs of tests side by side, each with its own seeds, must not draw the same


def free_tcp_port() -> int:
    """A TCP port of loopback nobody listens on now."""
    return _free_port(socket.SOCK_STREAM, "127.0.0.1")


def free_udp_port() -> int:
    """A UDP port nobody has now."""
    return _free_port(socket.SOCK_DGRAM, "")


def _free_port(kind: socket.SocketKind, host: str) -> int:
    while True:
        port = _dice.randint(LOWEST, HIGHEST)
        with socket.socket(socket.AF_INET, kind) as finder:
            try:
                finder.bind((host, port))
            except OSError:
                continue
            return port
