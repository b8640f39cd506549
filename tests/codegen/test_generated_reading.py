"""The readability of the generated package: the length of names, and no unused definitions."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from textwrap import dedent

import pytest

from codegen.document import Json, mapping, parse_document, ref_name
from codegen.emit.inventory import PACKAGE
from codegen.ir.websockets import websocket_events

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / PACKAGE).rglob("*.py"))
TYPES = [path for path in MODULES if path.is_relative_to(ROOT / PACKAGE / "types")]
LONGEST = 80


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def names_of(path: Path) -> Iterator[str]:
    """Every name that a module defines, takes or uses, in strings that are annotations too."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.keyword):
            yield node.arg or ""
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield from node.name.split(".")
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (name for name in node.value.split() if name.isidentifier())


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_name_is_longer_than_a_line_can_take(path: Path) -> None:
    assert {name for name in names_of(path) if len(name) > LONGEST} == set()


def definitions() -> dict[str, ast.stmt]:
    """Every type and deep partial, by name."""
    found: dict[str, ast.stmt] = {}
    for node in (node for path in TYPES for node in tree(path).body):
        if isinstance(node, ast.ClassDef):
            found[node.name] = node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = node
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = node
    return found


def mentioned(node: ast.AST) -> Iterator[str]:
    """The names in a tree, and in the expressions that its strings hold."""
    for one in ast.walk(node):
        if isinstance(one, ast.Name):
            yield one.id
        elif isinstance(one, ast.Constant) and isinstance(one.value, str):
            try:
                expression = ast.parse(one.value, mode="eval")
            except SyntaxError:
                continue  # prose
            yield from (each.id for each in ast.walk(expression) if isinstance(each, ast.Name))


def section(file: str, key: str, indentation: str = "") -> Json:
    """What stands under a key of a file, by default at its top, read without the rest of it."""
    text = (ROOT / "openapi" / file).read_text(encoding="utf-8")
    found = re.search(rf"^{indentation}{key}:\n(?:{indentation}[ -].*\n)+", text, re.MULTILINE)
    assert found is not None
    return parse_document(dedent(found[0]), source=file)[key]


def webhooks() -> Iterator[str]:
    """The schemas of the bodies of webhooks, of the document and of the SDK."""
    documented = mapping(section("openai.yaml", "webhooks"))
    found = {**documented, **mapping(section("sdk.yaml", "webhooks", "  "))}
    for webhook in found.values():
        body = mapping(mapping(mapping(webhook)["post"])["requestBody"])
        for media_type in mapping(body["content"]).values():
            yield ref_name(mapping(mapping(media_type)["schema"]))


def wanted(types: Collection[str]) -> set[str]:
    """What operations, streams, webhooks and WebSockets name."""
    code = [path for path in MODULES if path not in TYPES]
    sockets = {"websockets": section("sdk.yaml", "websockets")}
    said = {name for path in code for name in mentioned(tree(path))}
    return {*said, *webhooks(), *websocket_events(types, sockets)}


def test_every_type_is_one_of_an_operation_a_webhook_or_a_websocket() -> None:
    found = definitions()
    reached = set[str]()
    pending = [name for name in wanted(found) if name in found]
    while pending:
        name = pending.pop()
        if name not in reached:
            reached.add(name)
            pending.extend(one for one in mentioned(found[name]) if one in found)
    assert found.keys() - reached == set()


def test_the_events_of_websockets_are_there() -> None:
    homes = (ROOT / PACKAGE / "types").glob("*websockets.py")
    events = {"RealtimeServerEvent", "ResponsesClientEvent", "BetaResponsesServerEvent"}
    found = {name for home in homes for node in tree(home).body for name in mentioned(node)}
    assert events <= found
