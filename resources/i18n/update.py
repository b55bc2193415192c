"""Brings the translations up to date with the source: python resources/i18n/update.py (or: python3 dev.py translate)

Reads every text of the window (qsTr in app/qml; _tr and translate in app) and every sentence for a person in core
(context Core), writes them into parley_*.ts, where translations that exist are kept, and compiles parley_*.qm.
The command line speaks English: what core/cli says itself is left out.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LANGUAGES = ("en", "de", "es", "fr", "zh_CN", "ar")
PROFILE_ERRORS = (
    "ProfileError",
    "WrongPassphrase",
    "ForeignFile",
    "DamagedProfile",
    "ProfileInUse",
    "NewerProfile",
)
SENTENCES = {  # which argument is the template
    "CommandError": 1,
    "Notice": 2,
    **dict.fromkeys((*PROFILE_ERRORS, "StorageError", "StorageFull"), 0),
}
TRANSLATES = ("translate", "counted")  # context first
CORE, ENGLISH = "Core", ROOT / "core" / "cli"


@dataclass(frozen=True, order=True)
class Text:
    """One text of a Python source; `counts` if it has a form for each number."""

    context: str
    source: str
    counts: bool = False


def main() -> int:
    texts = sorted({*texts_of(ROOT / "app"), *texts_of(ROOT / "core")})
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.cpp"
        listed.write_text("".join(map(as_cpp, texts)), encoding="utf-8")
        for language in LANGUAGES:
            update(HERE / f"parley_{language}.ts", listed, language)
    for language in LANGUAGES:
        compile_one(HERE / f"parley_{language}.ts", HERE / f"parley_{language}.qm")
    return 0


def update(target: Path, listed: Path, language: str) -> None:
    command = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-no-ui-lines"]
    command += ["-source-language", "en", "-target-language", language]
    if language == "en":
        command.append("-pluralonly")
    qml = sorted(map(str, (ROOT / "app" / "qml").rglob("*.qml")))
    run([*command, *qml, str(listed), "-ts", str(target)])


def compile_one(source: Path, target: Path) -> None:
    run([tool("lrelease"), "-silent", str(source), "-qm", str(target)])


def texts_of(folder: Path) -> Iterator[Text]:
    """The texts of every Python file under `folder`."""
    for path in sorted(folder.rglob("*.py")):
        if path.is_relative_to(ENGLISH):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        context = own_context(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from text_of(node, context)


def own_context(tree: ast.Module) -> str:
    """What the module's `_tr` translates in."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
            return next(text for call in calls if name_of(call) in TRANSLATES and (text := constant(call, 0)))
    return ""


def text_of(call: ast.Call, context: str) -> Iterator[Text]:
    name = name_of(call)
    if name == "_tr" and constant(call, 0):
        yield Text(context, constant(call, 0), counts="%n" in constant(call, 0))
    elif name in TRANSLATES and constant(call, 0) and constant(call, 1):
        yield Text(constant(call, 0), constant(call, 1), counts="%n" in constant(call, 1))
    elif name in SENTENCES and constant(call, SENTENCES[name]):
        yield Text(CORE, constant(call, SENTENCES[name]))


def name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def constant(call: ast.Call, at: int) -> str:
    """The text given as an argument, "" if it is no constant."""
    if at < len(call.args):
        match call.args[at]:
            case ast.Constant(value=str(text)):
                return text
            case _:
                pass
    return ""


def as_cpp(text: Text) -> str:
    arguments = [quoted(text.context), quoted(text.source), *(['""', "n"] if text.counts else [])]
    return f"QCoreApplication::translate({', '.join(arguments)});\n"


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}{'.exe' if sys.platform == 'win32' else ''}"))


def run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
