"""kill -9 at every step of an operation: what is left must be the state before it, or the one after."""

import subprocess
import sys

# `steps` are (module, name) of what the operation calls; before each call of one of them a fork of it dies once.
HARNESS = """
import itertools, os, signal

def killed_everywhere(steps, operation, check):
    for point in itertools.count():
        child = os.fork()
        if child == 0:
            left = itertools.count(point, -1)
            def watch(function):
                def watched(*arguments, **options):
                    if next(left) == 0:
                        os.kill(os.getpid(), signal.SIGKILL)
                    return function(*arguments, **options)
                return watched
            for module, name in steps:
                setattr(module, name, watch(getattr(module, name)))
            operation()
            os._exit(0)
        is_done = os.waitpid(child, 0)[1] == 0
        check(is_done)
        if is_done:
            return point
"""


def run(script: str, *arguments: str) -> list[str]:
    """The lines that `script` prints, which may use `killed_everywhere`."""
    command = [sys.executable, "-c", HARNESS + script, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.stderr == ""
    return done.stdout.splitlines()
