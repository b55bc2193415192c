#!/usr/bin/env python3
"""Set up, run, test and check Parley with nothing installed but Python.

usage: python3 dev.py COMMAND [ARGUMENTS]

  run [ARGUMENTS]     open Parley; the arguments are those of `parley`
  test [ARGUMENTS]    run the whole suite without a screen; the arguments are those of pytest
  lint                run every check of the source
  format              bring Python and QML files into their form
  bench [NAMES]       run the benchmarks
  gallery [ARGUMENTS] save pictures of every page and state; --help tells the arguments
  translate           bring the translations up to date with the source
  setup               only set up what the other commands need
  lock [ARGUMENTS]    write the lock files anew (needs uv); the arguments are those of `uv pip compile`
"""

# Debian's python3-minimal has little more of the standard library than this, until dev.py has installed the rest.
import hashlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NoReturn

if sys.version_info < (3, 11):
    sys.exit("dev.py: Parley needs Python 3.11 or newer and this is %d.%d" % sys.version_info[:2])

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "parley-setup.txt"
RUN_LOCK = "requirements.lock"
DEV_LOCK = "requirements-dev.lock"
BRIDGE_TYPES = ROOT / "build" / "qmltypes" / "Parley" / "Bridge"

# What Qt loads from the system, each with the Debian package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
}
WINDOW_LIBRARIES = QT_LIBRARIES | {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# What some tests use, beside what a window needs; they skip where it is missing.
TEST_TOOLS = {"ip": "iproute2", "Xvfb": "xvfb", "xdotool": "xdotool", "dbus-daemon": "dbus-daemon"}
MOST_PROCESSES = 8  # the longest tests are not shorter with more
FONTS = {
    "DejaVuSans.ttf": "fonts-dejavu-core",
    "NotoColorEmoji.ttf": "fonts-noto-color-emoji",
    "NotoSansCJK-Regular.ttc": "fonts-noto-cjk",
}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__.strip())
        return 0
    command = COMMANDS.get(arguments[0])
    if command is None:
        stop(f"unknown command '{arguments[0]}'; 'python3 dev.py --help' lists the commands", code=2)
    return command(arguments[1:])


# Commands


def run(arguments: list[str]) -> int:
    chosen = choose_run(arguments, has_screen(sys.platform, os.environ))
    if chosen != arguments:
        say("no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so this runs 'parley demo'")
    libraries = WINDOW_LIBRARIES if opens_window(chosen) else {}
    ensure_packages(absent_venv_module() | absent_libraries(libraries))
    ensure_environment(RUN_LOCK)
    return replace_process([venv_tool("python"), "-P", "-m", "app.entry", *chosen])


def test(arguments: list[str]) -> int:
    setup([])
    os.chdir(ROOT)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return replace_process(
        [venv_tool("python"), "-m", "pytest", *parallel(arguments, os.cpu_count() or 1), *arguments]
    )


def parallel(arguments: list[str], cores: int) -> list[str]:
    """What has pytest share the whole suite among the cores; nothing for a part of it, or for a single core."""
    is_whole = all(argument.startswith("-") for argument in arguments)
    processes = min(cores, MOST_PROCESSES)
    return ["-n", str(processes), "--dist", "worksteal"] if is_whole and processes > 1 else []


def lint(_: list[str]) -> int:
    setup([])
    results = [passes(name, command) for name, command in lint_commands().items()]
    return 0 if all([*results, qml_passes()]) else 1


def format_sources(_: list[str]) -> int:
    setup([])
    passes("ruff", [venv_tool("ruff"), "check", "--quiet", "--select", "I", "--fix", "."])
    passes("ruff format", [venv_tool("ruff"), "format", "--quiet", "."])
    for path in qml_files():
        passes("qmlformat", [venv_tool("pyside6-qmlformat"), "--inplace", str(path)])
    return 0


def bench(arguments: list[str]) -> int:
    ensure_packages(absent_libraries(WINDOW_LIBRARIES))
    setup([])
    os.chdir(ROOT)
    return replace_process([venv_tool("python"), "-m", "tests.bench", *arguments])


def gallery(arguments: list[str]) -> int:
    setup([])
    os.chdir(ROOT)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return replace_process([venv_tool("python"), "-m", "tests.gallery", *arguments])


def translate(_: list[str]) -> int:
    setup([])
    return replace_process([venv_tool("python"), str(ROOT / "resources" / "i18n" / "update.py")])


def setup(_: list[str]) -> int:
    ensure_packages(absent_venv_module() | absent_libraries(QT_LIBRARIES), wanted=absent_test_packages())
    ensure_environment(DEV_LOCK)
    return 0


def lock(arguments: list[str]) -> int:
    for target, options in {RUN_LOCK: [], DEV_LOCK: ["--group", "dev"]}.items():
        command = ["uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
        command += ["--no-emit-index-url", "--no-emit-find-links"]
        command += ["--custom-compile-command", "python3 dev.py lock", *options, *arguments]
        must_run(
            [*command, "pyproject.toml", "--output-file", target],
            "could not write the lock files; this needs uv (pip install uv)",
        )
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "format": format_sources,
    "bench": bench,
    "gallery": gallery,
    "translate": translate,
    "setup": setup,
    "lock": lock,
}


# The screen


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can open; a Qt platform the person names counts as a screen."""
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def opens_window(arguments: list[str]) -> bool:
    """Whether `parley` with these arguments opens the window rather than work in the terminal."""
    first = arguments[0] if arguments else "-"
    return first.startswith("-") and first not in ("-h", "--help", "--version")


def choose_run(arguments: list[str], screen: bool) -> list[str]:
    return ["demo"] if opens_window(arguments) and not screen else arguments


# System packages


def missing(needs: Mapping[str, str], present: Iterable[str]) -> dict[str, str]:
    """The part of `needs` (thing -> package) whose thing is not present."""
    found = set(present)
    return {thing: package for thing, package in needs.items() if thing not in found}


def absent_libraries(needs: Mapping[str, str]) -> dict[str, str]:
    """The libraries the dynamic linker of this Linux does not know; none where it cannot be asked."""
    ldconfig = find_program("ldconfig")
    if not sys.platform.startswith("linux") or not ldconfig:
        return {}
    cache = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    return missing(needs, libraries_in(cache))


def libraries_in(ldconfig_output: str) -> set[str]:
    return {line.split()[0] for line in ldconfig_output.splitlines() if "=>" in line}


def absent_test_packages() -> dict[str, str]:
    if not is_debian():
        return {}
    tools = missing(TEST_TOOLS, [name for name in TEST_TOOLS if find_program(name)])
    fonts = missing(FONTS, [path.name for path in Path("/usr/share/fonts").rglob("*.tt[cf]")])
    return tools | fonts | absent_libraries(WINDOW_LIBRARIES)


def absent_venv_module() -> dict[str, str]:
    """What this Python lacks to make .venv; nothing if .venv is made."""
    made = same_base(read_stamp(), wanted_stamp(RUN_LOCK))
    if made or (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        return {}
    return {"Python's module venv": "python%d.%d-venv" % sys.version_info[:2]}


def find_program(name: str) -> str:
    """The path of a program, also of one only root has on the path; "" if there is none."""
    paths = [f"{folder}/{name}" for folder in [*os.get_exec_path(), "/usr/sbin", "/sbin"]]
    return next((path for path in paths if os.access(path, os.X_OK)), "")


def is_debian() -> bool:
    return Path("/etc/debian_version").exists() and find_program("apt-get") != ""


def is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def ensure_packages(required: Mapping[str, str], wanted: Mapping[str, str] | None = None) -> None:
    """Install what is missing if this is Debian and we are root; else say the command.

    Ends the program where something required stays missing; what is only wanted is mentioned.
    """
    things = {**required, **(wanted or {})}
    if not things or (is_debian() and is_root() and apt_install(things.values())):
        return
    advice = package_advice(things.values(), debian=is_debian(), root=is_root())
    if required:
        stop(f"missing from this system: {', '.join(required)}; {advice}")
    say(f"some tests will be skipped: {', '.join(things)} missing; {advice}")


def package_advice(packages: Iterable[str], debian: bool, root: bool) -> str:
    if not debian:
        return "install what has them with your package manager"
    return "run: " + " ".join(([] if root else ["sudo"]) + install_command(packages))


def install_command(packages: Iterable[str]) -> list[str]:
    return ["apt-get", "install", "-y", "--no-install-recommends", *sorted(set(packages))]


def apt_install(packages: Iterable[str]) -> bool:
    """Install as root without a question; False, with apt's last words on stderr, if that failed."""
    say("installing " + " ".join(sorted(set(packages))))
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    quiet_run(["apt-get", "update"], environment)
    done = quiet_run([*install_command(packages), "-o", "DPkg::Lock::Timeout=120"], environment)
    if done.returncode:
        print(last_lines(done), file=sys.stderr)
    return done.returncode == 0


# The virtual environment


def ensure_environment(lock_name: str) -> None:
    """Make .venv hold exactly what the lock file names, and this folder importable in it."""
    wanted = wanted_stamp(lock_name)
    if is_current(read_stamp(), wanted):
        return
    if not same_base(read_stamp(), wanted):
        make_venv()
    say("setting up .venv (some 150 MB to download the first time)")
    STAMP.unlink(missing_ok=True)
    install = [venv_tool("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    install += ["--no-input", "--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / lock_name)]
    must_run(install, "could not install the dependencies; is the network reachable? Then run this again")
    make_importable()
    write_stamp(wanted)


def wanted_stamp(lock_name: str) -> dict[str, str]:
    """What .venv is for: Python's version, this folder, and the hashes of the lock files it satisfies."""
    names = [RUN_LOCK] if lock_name == RUN_LOCK else [RUN_LOCK, DEV_LOCK]
    locks = {name: hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in names}
    return {"python": "%d.%d" % sys.version_info[:2], "root": str(ROOT), **locks}


def read_stamp() -> dict[str, str]:
    """The stamp of the last finished set-up; empty if there is none or its Python is gone."""
    if not STAMP.exists() or not Path(venv_tool("python")).exists():
        return {}
    lines = STAMP.read_text(encoding="utf-8", errors="replace").splitlines()
    return {key: value for key, _, value in (line.partition(" ") for line in lines)}


def write_stamp(stamp: Mapping[str, str]) -> None:
    STAMP.write_text("".join(f"{key} {value}\n" for key, value in stamp.items()), encoding="utf-8")


def same_base(stamp: Mapping[str, str], wanted: Mapping[str, str]) -> bool:
    return all(stamp.get(key) == wanted[key] for key in ("python", "root"))


def is_current(stamp: Mapping[str, str], wanted: Mapping[str, str]) -> bool:
    """Whether the stamp has all that is wanted; an environment for tests serves a run too."""
    return wanted.items() <= stamp.items()


def make_venv() -> None:
    base_python = getattr(sys, "_base_executable", sys.executable)
    must_run([base_python, "-m", "venv", "--clear", str(VENV)], "could not make .venv")


def make_importable() -> None:
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    folder = must_run([venv_tool("python"), "-c", code], "the Python in .venv does not start").stdout.strip()
    Path(folder, "parley.pth").write_text(f"{ROOT}\n", encoding="locale")


def venv_tool(name: str) -> str:
    windows = sys.platform == "win32"
    return str(VENV / "Scripts" / f"{name}.exe" if windows else VENV / "bin" / name)


# Checks


def lint_commands() -> dict[str, list[str]]:
    return {
        "ruff check": [venv_tool("ruff"), "check", "--quiet", "."],
        "ruff format": [venv_tool("ruff"), "format", "--quiet", "--diff", "."],
        "mypy": [venv_tool("mypy"), "--no-error-summary"],
        "import contracts": [venv_tool("lint-imports"), "--no-logo"],
    }


def qml_passes() -> bool:
    files = qml_files()
    if not files:
        return True
    write_bridge_types()
    paths = ["-I", str(BRIDGE_TYPES.parents[1]), "-I", str(ROOT / "app" / "qml")]
    command = [venv_tool("pyside6-qmllint"), "-W", "0", *paths, *map(str, files)]
    return all([passes("qmllint", command), *map(is_formatted, files)])


def qml_files() -> list[Path]:
    return sorted((ROOT / "app" / "qml").rglob("*.qml"))


def write_bridge_types() -> None:
    """Tell qmllint about the Python types of the QML module Parley.Bridge."""
    BRIDGE_TYPES.mkdir(parents=True, exist_ok=True)
    meta, types = BRIDGE_TYPES / "metatypes.json", BRIDGE_TYPES / "bridge.qmltypes"
    sources = [str(path) for path in sorted((ROOT / "app" / "bridge").rglob("*.py"))]
    dump = [venv_tool("pyside6-metaobjectdump"), "--quiet", "--out-file", str(meta), *sources]
    must_run(dump, "could not read the types of app/bridge")
    register = [venv_tool("pyside6-qmltyperegistrar"), str(meta), "--generate-qmltypes", str(types)]
    register += ["--import-name", "Parley.Bridge", "--major-version", "1", "--minor-version", "0"]
    must_run([*register, "-o", str(BRIDGE_TYPES / "unused.cpp")], "could not write the types of app/bridge")
    (BRIDGE_TYPES / "qmldir").write_text(f"module Parley.Bridge\ntypeinfo {types.name}\n")


def is_formatted(path: Path) -> bool:
    import difflib

    formatted = must_run([venv_tool("pyside6-qmlformat"), str(path)], f"qmlformat cannot read {path}").stdout
    source, name = path.read_text(encoding="utf-8"), str(path.relative_to(ROOT))
    difference = difflib.unified_diff(source.splitlines(True), formatted.splitlines(True), name, "formatted")
    text = "".join(difference)
    if text:
        print(f"qmlformat: failed; 'python3 dev.py format' cures it\n{text}")
    return not text


# Processes


def passes(name: str, command: list[str]) -> bool:
    """Run a check in the root folder; show what it says only if it fails."""
    done = quiet_run(command)
    if done.returncode:
        print(f"{name}: failed\n{done.stdout}{done.stderr}", flush=True)
    return done.returncode == 0


def must_run(command: list[str], otherwise: str) -> subprocess.CompletedProcess[str]:
    done = quiet_run(command)
    if done.returncode:
        print(last_lines(done), file=sys.stderr)
        stop(otherwise)
    return done


def quiet_run(
    command: list[str], environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        return subprocess.CompletedProcess(command, 127, "", f"{command[0]}: {error.strerror}\n")


def last_lines(done: subprocess.CompletedProcess[str], count: int = 15) -> str:
    return "\n".join((done.stdout + done.stderr).strip().splitlines()[-count:])


def replace_process(command: list[str]) -> int:
    """Become `command`, so that signals and the exit code are its own; Windows can only wait for it."""
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        return subprocess.run(command, check=False).returncode
    return os.execv(command[0], command)


def say(text: str) -> None:
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def stop(text: str, code: int = 1) -> NoReturn:
    say(text)
    sys.exit(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
