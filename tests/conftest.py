"""What every test stands on: its own environment, hypothesis profiles, markers, no unexpected errors."""

import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
}
LONGEST = ("sim", "faults", "e2e")
USER_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")

settings.register_profile(
    "ci", derandomize=True, deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "long", deadline=None, max_examples=10_000, suppress_health_check=[HealthCheck.too_slow]
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the long tests too, with more examples")


def pytest_configure(config: pytest.Config) -> None:
    _isolate_environment(config)
    settings.load_profile("long" if config.getoption("--long") else "ci")


def _isolate_environment(config: pytest.Config) -> None:
    """Before Qt starts: no screen, no keyring, no settings of the person, none of their folders."""
    folder = Path(tempfile.mkdtemp(prefix="parley-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    for name in [name for name in os.environ if name.startswith("PARLEY_")]:
        del os.environ[name]
    os.environ.update(ENVIRONMENT)
    for name in USER_FOLDERS:
        (folder / name).mkdir(mode=0o700)
        os.environ[name] = str(folder / name)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    skips = {
        "long": None if config.getoption("--long") else "long: runs with --long",
        "root": None if _has_namespaces() else "root: needs Linux, root and iproute2",
    }
    for item in items:
        for marker, reason in skips.items():
            if reason and item.get_closest_marker(marker):
                item.add_marker(pytest.mark.skip(reason=reason))
    # The longest come first: what is left at the end is then short, and can be shared.
    items.sort(key=lambda item: item.path.parent.name not in LONGEST)


def _has_namespaces() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("ip") is not None


@pytest.fixture(autouse=True)
def no_error_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs an ERROR, such as a task's exception nobody read; `error_logs` allows it."""
    yield
    if request.node.get_closest_marker("error_logs"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    errors = [record.getMessage() for record in records if record.levelno >= logging.ERROR]
    if errors:
        pytest.fail("logged errors: " + "; ".join(errors), pytrace=False)
