"""What a signal is connected to on a type that QML sees is declared as a slot.

Qt for Python adds a slot that is not declared to the metaobject of the type when it is connected. An engine that has
read the metaobject before then finds the old one gone, and now and then a property is undefined.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.resources import HERE

FILES = sorted((HERE / "bridge").glob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_connected_methods_are_slots(path: Path) -> None:
    classes = [
        node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)
    ]
    undeclared = [name for each in classes if is_qml_type(each) for name in undeclared_slots(each)]
    assert undeclared == []


def test_the_check_sees_an_undeclared_slot() -> None:
    source = "@QmlElement\nclass A:\n def a(self): self.t.timeout.connect(self._b)\n def _b(self): ..."
    (node,) = ast.parse(source).body
    assert isinstance(node, ast.ClassDef)
    assert is_qml_type(node)
    assert list(undeclared_slots(node)) == ["_b"]


def is_qml_type(node: ast.ClassDef) -> bool:
    return any(ast.unparse(each) == "QmlElement" for each in node.decorator_list)


def undeclared_slots(node: ast.ClassDef) -> Iterator[str]:
    methods = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
    for name in connected(node):
        decorators = (
            [ast.unparse(each) for each in methods[name].decorator_list] if name in methods else ["Slot"]
        )
        if not any(each.startswith("Slot") for each in decorators):
            yield name


def connected(node: ast.ClassDef) -> Iterator[str]:
    """The names of own methods that signals are connected to."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith(".connect"):
            target = call.args[0]
            if isinstance(target, ast.Attribute) and ast.unparse(target.value) == "self":
                yield target.attr
