"""The rules of tests/conftest.py, tried on small suites of their own."""

import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parent
SUITE = """
import asyncio, logging, os, sys
import pytest

def test_environment():
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert os.environ["QT_QUICK_BACKEND"] == "software"
    assert os.environ["PYTHON_KEYRING_BACKEND"] == "keyring.backends.null.Keyring"
    assert "PARLEY_PASSPHRASE" not in os.environ
    assert "the-persons-own" not in os.environ["XDG_DATA_HOME"]

def test_error_log():
    logging.getLogger("parley").error("lost a message")

@pytest.mark.error_logs
def test_provoked_error_log():
    logging.getLogger("parley").error("lost a message")

def test_warning_log():
    logging.getLogger("parley").warning("slow")

async def test_exception_nobody_reads():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(RuntimeError("unread"))

@pytest.mark.long
def test_long():
    pass
"""


def outcomes(folder: Path, *arguments: str) -> dict[str, str]:
    """Run SUITE under a copy of the conftest; the outcome of each test, a failing teardown counting as ERROR."""
    (folder / "conftest.py").write_text((TESTS / "conftest.py").read_text())
    (folder / "test_suite.py").write_text(SUITE)
    command = [sys.executable, "-m", "pytest", "-v", "-c", str(TESTS.parent / "pyproject.toml")]
    command += ["--rootdir", str(folder), "-p", "no:cacheprovider", *arguments, str(folder)]
    environment = os.environ | {"PARLEY_PASSPHRASE": "x", "XDG_DATA_HOME": str(folder / "the-persons-own")}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    verdicts = [line.split("::")[1].split()[:2] for line in done.stdout.splitlines() if line.endswith("%]")]
    assert verdicts, done.stdout + done.stderr
    return {name.partition("[")[0]: outcome for name, outcome in verdicts}


def test_what_passes_fails_and_is_left_out(tmp_path: Path) -> None:
    assert outcomes(tmp_path) == {
        "test_environment": "PASSED",
        "test_error_log": "ERROR",
        "test_provoked_error_log": "PASSED",
        "test_warning_log": "PASSED",
        "test_exception_nobody_reads": "ERROR",
        "test_long": "SKIPPED",
    }


def test_long_tests_run_on_request(tmp_path: Path) -> None:
    assert outcomes(tmp_path, "--long")["test_long"] == "PASSED"
