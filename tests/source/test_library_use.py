"""The source does not use private attributes and other tricks.

It touches no private attribute of a library, leaves the garbage collector alone, and changes the
class of nothing but its own errors.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import openai_responses

ROOT = Path(openai_responses.__file__).parent
SOURCES = sorted(ROOT.rglob("*.py"))

# Public methods of named tuples, whatever their names look like.
NAMED_TUPLE = frozenset(("_asdict", "_fields", "_make", "_replace"))
# Functions that take the name of an attribute, and where among their arguments it stands.
BY_NAME = {"attrgetter": 0, "delattr": 1, "getattr": 1, "hasattr": 1, "setattr": 1, "Patch": 1}
# What there is no public way to: of the standard library, as threads tell nobody what they run.
STANDARD_LIBRARY = {
    "_adapters/threads.py": frozenset(("_target",)),
    "_adapters/worker_pools.py": frozenset(("_map_async",)),
}
# Where the objects of libraries are at hand.
ADAPTERS = "_adapters/"


def is_private(name: object) -> bool:
    """Return whether a name is one of an attribute that belongs to a class or module alone."""
    return isinstance(name, str) and name.startswith("_") and not name.endswith("__")


def own_names(tree: ast.AST) -> set[str]:
    """Return the private names that a module gives to its own attributes."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            found |= set(names_in_class(node))
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and is_own(node):
            found.add(node.attr)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "object.__setattr__":
            found |= {text for _, text in texts_in(node.args[1])}
    return {name for name in found if is_private(name)}


def names_in_class(node: ast.ClassDef) -> Iterator[str]:
    """Yield the names of methods and of attributes of a class, slots included."""
    for each in node.body:
        if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield each.name
        elif isinstance(each, ast.Assign):
            yield from (target.id for target in each.targets if isinstance(target, ast.Name))
            slots = [part.value for part in ast.walk(each.value) if isinstance(part, ast.Constant)]
            yield from (slot for slot in slots if isinstance(slot, str))


def named_attributes(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield all attributes, read or written, but for those of `self` and `cls`, by their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if not is_own(node):
                yield node.lineno, node.attr
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            name = node.func.id if isinstance(node.func, ast.Name) else name
            place = 0 if name in ("get", "pop") and is_vars(node.func) else BY_NAME.get(name)
            if place is not None and place < len(node.args):
                yield from texts_in(node.args[place])
        elif isinstance(node, ast.Subscript) and is_call_of_vars(node.value):
            yield from texts_in(node.slice)


def is_own(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")


def is_vars(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and is_call_of_vars(node.value)


def is_call_of_vars(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "vars"


def texts_in(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value


def foreign(text: str, allowed: frozenset[str] = frozenset(), *, strict: bool = False) -> list[str]:
    """Return the private attributes in a source that are not its own, with their lines.

    If it is `strict`, any text is one that could be the name of a private attribute.
    """
    tree = ast.parse(text)
    own = own_names(tree) | NAMED_TUPLE | allowed
    found = list(named_attributes(tree))
    if strict:
        texts = [each for node in ast.walk(tree) for each in texts_in(node)]
        found += [(line, each) for line, each in texts if each.isidentifier() and each.islower()]
    return [f"line {line}: {name}" for line, name in found if is_private(name) and name not in own]


@pytest.mark.parametrize(
    "source",
    [
        "transport._pool",
        "response._content = b''",
        "library.Response()._list",
        "getattr(transport, '_pool')",
        "setattr(transport, '_pool', None)",
        "vars(transport)['_pool']",
        "vars(transport).get('_pool')",
        "Patch(client, '_calculate_retry_timeout', replace)",
        "class A:\n    def f(self, other): return other.inner._names",
    ],
)
def test_private_attributes_are_found(source: str) -> None:
    assert foreign(source)
    assert foreign("NAME = '_pool'", strict=True)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_private_attribute_of_a_library_is_touched(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    text, allowed = path.read_text(encoding="utf-8"), STANDARD_LIBRARY.get(name, frozenset())
    assert foreign(text, allowed, strict=name.startswith(ADAPTERS)) == []


def test_the_garbage_collector_is_left_alone() -> None:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert "gc" not in [each.name for each in node.names], path
            elif isinstance(node, ast.ImportFrom):
                assert node.module != "gc", path


def test_only_errors_of_the_package_change_their_class() -> None:
    changing = [
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and node.attr == "__class__"
    ]
    assert changing == ["_adapters/error_translation.py"]
