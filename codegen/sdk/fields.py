"""Reads the fields of the SDK's classes: TypedDicts of requests, and models of answers.

A key of a TypedDict is required if it is `Required`, or if the class is total and it is not
`NotRequired`; a field of a model is required if it has no default. A `default_factory` is not a
default here: the API always sends such a field, and clients without validation do not call it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.sdk.expressions import dotted_name, last_name, unquote
from codegen.sdk.source import ClassDefinition, Definition, Package, Scope

_TYPED_DICT = "TypedDict"
_PROPERTY_INFO = "PropertyInfo"
_FIELD_INFO = ("Field", "FieldInfo")
# The special forms that describe a field and not its values.
WRAPPERS = frozenset(["Annotated", "NotRequired", "ReadOnly", "Required"])


@dataclass(frozen=True)
class ClassField:
    """A field: its name in JSON, its type with the scope of that, and whether it is required."""

    name: str
    annotation: ast.expr
    scope: Scope
    required: bool


class FieldReader:
    """Reads the fields of classes, including those of their bases."""

    def __init__(self, package: Package) -> None:
        """Take the package that the classes belong to."""
        self._package = package

    def of_class(self, definition: ClassDefinition) -> dict[str, ClassField]:
        """Return the fields of a class by their names in JSON."""
        return {one.name: one for one in self._of_class(definition)}

    def _of_class(self, definition: ClassDefinition) -> Iterator[ClassField]:
        for base in reversed(definition.node.bases):
            yield from self._of_base(base, definition.scope)
        typed_dict = self._is_typed_dict(definition)
        total = typed_dict and _is_total(definition.node.keywords)
        for node in definition.node.body:
            if isinstance(node, ast.AnnAssign) and _is_public(node.target):
                required = _is_required(node.annotation, total=total)
                if not typed_dict:
                    required = not _has_default(node.value)
                name = _wire_name(node)
                yield ClassField(name, node.annotation, definition.scope, required)

    def _of_base(self, base: ast.expr, scope: Scope) -> Iterator[ClassField]:
        target = base.value if isinstance(base, ast.Subscript) else base
        found = self._package.find(scope, dotted_name(target) or "")
        if isinstance(found, ClassDefinition):
            yield from self._of_class(found)
        elif isinstance(found, Definition) and isinstance(found.node, ast.Call):
            yield from _of_call(found.node, found.scope)

    def _is_typed_dict(self, definition: ClassDefinition) -> bool:
        for base in definition.node.bases:
            found = self._package.find(definition.scope, dotted_name(base) or "")
            if last_name(base) == _TYPED_DICT or (
                isinstance(found, ClassDefinition) and self._is_typed_dict(found)
            ):
                return True
            if isinstance(found, Definition) and assigned_function(found) == _TYPED_DICT:
                return True
        return False


def type_arguments(definition: ClassDefinition) -> list[str]:
    """Return the type variables of a class, in the order of their arguments."""
    for base in definition.node.bases:
        if isinstance(base, ast.Subscript) and last_name(base) == "Generic":
            parts = base.slice.elts if isinstance(base.slice, ast.Tuple) else [base.slice]
            return [dotted_name(part) or "" for part in parts]
    return []


def assigned_function(definition: Definition) -> str:
    """Return the name of the called function: `TypedDict` in `X = TypedDict("X", {...})`."""
    return last_name(definition.node) if isinstance(definition.node, ast.Call) else ""


def _of_call(node: ast.Call, scope: Scope) -> Iterator[ClassField]:
    """Yield the keys of `TypedDict("X", {"in": str}, total=False)`."""
    if last_name(node) != _TYPED_DICT or len(node.args) != 2:
        return
    total, keys = _is_total(node.keywords), node.args[1]
    if isinstance(keys, ast.Dict):
        for key, value in zip(keys.keys, keys.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield ClassField(key.value, value, scope, _is_required(value, total=total))


def _is_total(keywords: list[ast.keyword]) -> bool:
    values = [word.value for word in keywords if word.arg == "total"]
    return not any(isinstance(value, ast.Constant) and value.value is False for value in values)


def _is_public(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and not target.id.startswith("_")


def _is_required(annotation: ast.expr, *, total: bool) -> bool:
    node = unquote(annotation)
    while isinstance(node, ast.Subscript) and last_name(node) in WRAPPERS:
        if last_name(node) in ("Required", "NotRequired"):
            return last_name(node) == "Required"
        node = unquote(node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice)
    return total


def _has_default(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call) and last_name(value) in _FIELD_INFO:
        return bool(value.args) or any(word.arg == "default" for word in value.keywords)
    return value is not None


def _wire_name(node: ast.AnnAssign) -> str:
    """Return the alias in a field's annotation or default, otherwise its own name."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call) and last_name(part) in (_PROPERTY_INFO, *_FIELD_INFO):
            for word in part.keywords:
                if word.arg == "alias" and isinstance(word.value, ast.Constant):
                    return str(word.value.value)
    return dotted_name(node.target) or ""
