"""Who may import whom: the contracts of pyproject.toml hold and can break, and nothing loads Qt without need."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LINT_IMPORTS = [
    sys.executable,
    "-c",
    "from importlinter.cli import lint_imports_command as run; run()",
    "--no-logo",
]

# One forbidden import for each contract: (contract, module, its source).
OFFENCES = [
    ("core is built in layers", "core/messaging/offence.py", "import core.storage"),
    ("core runs without a window", "core/service/offence.py", "import PySide6.QtCore"),
    ("core.protocol knows no clock", "core/protocol/offence.py", "import time"),
    ("core.messaging decides", "core/messaging/offence_io.py", "import sqlite3"),
    ("core.transport carries bytes", "core/transport/offence.py", "import core.messaging"),
    ("core.storage keeps value types", "core/storage/offence.py", "import core.protocol.link"),
    ("core.cli goes through core.service", "core/cli/offence.py", "import core.storage"),
    ("app goes through core.service", "app/offence.py", "import core.protocol"),
    ("app.bridge knows Qt, core.service", "app/bridge/offence.py", "import app.entry"),
]


def run(command: list[str], folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, capture_output=True, encoding="utf-8", check=False, timeout=120
    )


def test_import_contracts_hold() -> None:
    done = run(LINT_IMPORTS)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def verdicts_on_offences(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says about a copy of the source with every offence in it."""
    copy = tmp_path_factory.mktemp("offences")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for package in ("app", "core"):
        shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    for _, module, source in OFFENCES:
        (copy / module).write_text(source + "\n")
    return run([*LINT_IMPORTS, "--no-cache"], copy).stdout


@pytest.mark.parametrize("contract", [contract for contract, _, _ in OFFENCES])
def test_a_forbidden_import_breaks_its_contract(contract: str, verdicts_on_offences: str) -> None:
    verdict = re.search(f"{re.escape(contract)}.*?(KEPT|BROKEN)", verdicts_on_offences, re.DOTALL)
    assert verdict is not None, verdicts_on_offences
    assert verdict[1] == "BROKEN"


def modules_loaded_by(*arguments: str) -> set[str]:
    """The modules a fresh interpreter imports for these arguments."""
    done = run([sys.executable, "-X", "importtime", *arguments])
    assert done.returncode == 0, done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip() for line in lines}


def packages_among(modules: set[str], packages: set[str]) -> set[str]:
    return {package for package in packages for module in modules if f"{module}.".startswith(f"{package}.")}


def test_service_loads_no_qt() -> None:
    loaded = modules_loaded_by("-c", "import core.service.messenger")
    assert "core.service.messenger" in loaded
    assert packages_among(loaded, {"PySide6", "shiboken6", "qasync", "app"}) == set()


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_entry_answers_without_window_or_service(argument: str) -> None:
    loaded = modules_loaded_by("-m", "app.entry", argument)
    assert "core.version" in loaded
    assert packages_among(loaded, {"PySide6", "qasync", "core.service", "core.cli", "app.main"}) == set()
