"""Hosts on one switch, made of Linux network namespaces: a real network without touching the machine's own.

Needs root and iproute2. Names carry the process id and a counter, so that several test runs do not meet, and the
namespaces are removed whatever happens in between.
"""

import contextlib
import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

_numbers = itertools.count()


@dataclass(frozen=True)
class Host:
    """One namespace with a loopback and `eth0`, plugged into a port of the switch."""

    namespace: str
    switch: str
    port: str
    ipv4: str

    def ip(self, *arguments: str) -> None:
        """Runs `ip` inside."""
        run("ip", "-n", self.namespace, *arguments)

    def unplug(self) -> None:
        """Pulls the cable."""
        run("ip", "-n", self.switch, "link", "set", self.port, "down")

    def plug_in(self) -> None:
        run("ip", "-n", self.switch, "link", "set", self.port, "up")

    def python(self, *arguments: str) -> list[str]:
        """The command that runs the Python of this environment inside; its working folder is ROOT."""
        return ["ip", "netns", "exec", self.namespace, sys.executable, "-u", *arguments]

    def drop_broadcasts(self) -> None:
        """As a switch or access point that filters broadcasts: neither sent nor taken."""
        network = self.ipv4.rpartition(".")[0]
        self.ip("route", "del", "table", "local", "broadcast", f"{network}.255", "dev", "eth0")

    def drop_multicasts(self) -> None:
        """As a switch that passes no multicast on to this host."""
        run(
            "ip",
            "netns",
            "exec",
            self.switch,
            "bridge",
            "link",
            "set",
            "dev",
            self.port,
            "mcast_flood",
            "off",
        )

    def disable_ipv6(self) -> None:
        setting = "/proc/sys/net/ipv6/conf/all/disable_ipv6"
        run("ip", "netns", "exec", self.namespace, "sh", "-c", f"echo 1 > {setting}")


@dataclass(frozen=True)
class Lan:
    """The switch and what is plugged into it."""

    switch: str
    hosts: tuple[Host, ...]


class NoNamespacesError(Exception):
    """This machine does not let us make network namespaces (a container without the right)."""


@contextlib.contextmanager
def lan(count: int) -> Iterator[Lan]:
    """`count` hosts 10.88.0.1, 10.88.0.2, ... /24 on one switch, which lives in a namespace of its own."""
    tag = f"parley{os.getpid()}x{next(_numbers)}"
    switch = f"{tag}sw"
    with contextlib.ExitStack() as undo:
        try:
            _add_namespace(switch, undo)
        except subprocess.CalledProcessError as error:
            raise NoNamespacesError(error.stderr.strip()) from None
        run("ip", "-n", switch, "link", "add", "sw0", "type", "bridge", "mcast_snooping", "0")
        run("ip", "-n", switch, "link", "set", "sw0", "up")
        yield Lan(
            switch,
            tuple(_add_host(f"{tag}h{number}", switch, number, undo) for number in range(1, count + 1)),
        )


def _add_host(namespace: str, switch: str, number: int, undo: contextlib.ExitStack) -> Host:
    _add_namespace(namespace, undo)
    host = Host(namespace, switch, f"p{number}", f"10.88.0.{number}")
    ends = (
        "link",
        "add",
        "eth0",
        "netns",
        namespace,
        "type",
        "veth",
        "peer",
        "name",
        host.port,
        "netns",
        switch,
    )
    run("ip", *ends)
    run("ip", "-n", switch, "link", "set", host.port, "master", "sw0", "up")
    host.ip("link", "set", "lo", "up")
    host.ip("link", "set", "eth0", "addrgenmode", "eui64")
    host.ip("link", "set", "eth0", "up")
    host.ip("addr", "add", f"{host.ipv4}/24", "brd", "+", "dev", "eth0")
    host.ip("route", "add", "default", "dev", "eth0")
    return host


def _add_namespace(name: str, undo: contextlib.ExitStack) -> None:
    run("ip", "netns", "add", name)
    undo.callback(run, "ip", "netns", "del", name)


def run(*command: str) -> None:
    """Raises CalledProcessError with what the command said."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
