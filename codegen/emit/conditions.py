"""The conditions on calls of an operation, by the names of its request's fields."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen import names
from codegen.emit.python_types import AliasType, PythonType, TypedDictField, TypedDictType

# The conditions that every route has; a field with one of these names is expected in `body` only.
COMMON = frozenset({"body", "call_number", "headers", "last_user_message", "query"})

_ANY = "object"
_PLAIN = frozenset({"bool", "float", "int", "str"})


@dataclass(frozen=True)
class ExpectedField:
    """A field, and the type of its condition; `used` are the names in that type."""

    name: str
    annotation: str
    used: frozenset[str] = frozenset()

    @property
    def is_plain(self) -> bool:
        """Whether the condition is a single value, or a matcher."""
        return self.annotation != _ANY


def expected_fields(request: str, types: Mapping[str, PythonType]) -> tuple[ExpectedField, ...]:
    """Return the fields of a request that may be keyword arguments, each once."""
    found: dict[str, ExpectedField] = {}
    for one in _fields(request, types):
        if one.name in COMMON or not names.is_attribute(one.name):
            continue
        known = found.get(one.name)
        new = _expected_field(one, types)
        if known is not None and known != new:
            new = ExpectedField(one.name, _ANY)
        found[one.name] = new
    return tuple(found[name] for name in sorted(found))


def _fields(name: str, types: Mapping[str, PythonType]) -> Iterator[TypedDictField]:
    one = types.get(name)
    if isinstance(one, TypedDictType):
        yield from one.fields
    elif isinstance(one, AliasType):
        for node in _members(one.expression):
            if isinstance(node, ast.Name):
                yield from _fields(node.id, types)


def _expected_field(field: TypedDictField, types: Mapping[str, PythonType]) -> ExpectedField:
    """Plain values have their own type; of objects and lists, any part may be expected."""
    if not _is_plain(field.annotation, types):
        return ExpectedField(field.name, _ANY)
    members = list(_members(field.annotation))
    used = {node.id for one in members for node in ast.walk(one) if isinstance(node, ast.Name)}
    annotation = " | ".join([*map(ast.unparse, members), "Matching"])
    return ExpectedField(field.name, annotation, frozenset(used - _PLAIN))


def _is_plain(annotation: ast.expr, types: Mapping[str, PythonType]) -> bool:
    return all(_is_plain_member(node, types) for node in _members(annotation))


def _is_plain_member(node: ast.expr, types: Mapping[str, PythonType]) -> bool:
    if isinstance(node, ast.Constant):
        return node.value is None
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, ast.Name) and node.value.id == "Literal"
    if not isinstance(node, ast.Name):
        return False
    one = types.get(node.id)
    if isinstance(one, AliasType):
        return _is_plain(one.expression, types)
    return one is None and node.id in _PLAIN


def _members(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the members of a union, without the constraints of `Annotated`."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _members(node.left)
        yield from _members(node.right)
    elif isinstance(node, ast.Subscript) and _is_named(node.value, "Annotated"):
        inner = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
        yield from _members(inner)
    else:
        yield node


def _is_named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name
