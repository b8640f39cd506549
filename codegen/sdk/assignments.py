"""The assignments to the local names of a function, and the origin of a value."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.sdk.bindings import Function
from codegen.sdk.expressions import last_name
from codegen.sdk.problems import UnclearError, source_of

_TRANSFORMS = ("maybe_transform", "async_maybe_transform")


@dataclass(frozen=True)
class Assignment:
    """A value assigned to a local name; `conditional` if the assignment is not always executed."""

    value: ast.expr
    conditional: bool


class Assignments:
    """The values that a function assigns to its local names, in source order."""

    def __init__(self, function: Function) -> None:
        """Take the function."""
        self._values: dict[str, list[Assignment]] = {}
        for statement in function.body:
            for node in ast.walk(statement):
                for name, value in _assignments_in(node):
                    found = Assignment(value, conditional=node is not statement)
                    self._values.setdefault(name, []).append(found)

    def values_of(self, node: ast.expr) -> list[ast.expr]:
        """Return the values of a name; none for other expressions and for unassigned names."""
        return [found.value for found in self.assignments_to(node)]

    def assignments_to(self, node: ast.expr) -> list[Assignment]:
        """As `.values_of`, each with the fact whether it is assigned under a condition."""
        return self._values.get(node.id, []) if isinstance(node, ast.Name) else []

    def calls_of(self, function: str) -> list[ast.Call]:
        """Return the assigned values that are calls of a function of that name."""
        values = (found.value for group in self._values.values() for found in group)
        return [v for v in values if isinstance(v, ast.Call) and last_name(v) == function]


def transform_type(node: ast.expr, assignments: Assignments) -> ast.expr:
    """Return the type in the call `maybe_transform(value, Type)` for a body or a query.

    Raises UnclearError where the value does not go through such a call.
    """
    return _transform(node, assignments).args[1]


def sent_fields(node: ast.expr, assignments: Assignments) -> list[str]:
    """Return the fields of a body or a query made by `maybe_transform({...}, Type)`, sorted.

    Raises UnclearError where the value goes through no such call, or is no dict in it.
    """
    for value in _origins(_transform(node, assignments).args[0], assignments):
        if isinstance(value, ast.Dict):
            return sorted(str(key.value) for key in value.keys if isinstance(key, ast.Constant))
    raise UnclearError(node, f"{source_of(node)}: expected maybe_transform({{...}}, Type)")


def _transform(node: ast.expr, assignments: Assignments) -> ast.Call:
    for value in _origins(node, assignments):
        if isinstance(value, ast.Call) and last_name(value) in _TRANSFORMS and len(value.args) == 2:
            return value
    raise UnclearError(node, f"{source_of(node)}: expected maybe_transform(value, Type)")


def names_in(node: ast.AST) -> set[str]:
    """The names that an expression uses."""
    return {found.id for found in ast.walk(node) if isinstance(found, ast.Name)}


def _assignments_in(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Yield names with their values; each name of an unpacked tuple has the whole value."""
    if not isinstance(node, (ast.Assign, ast.AnnAssign)) or node.value is None:
        return
    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
        for name in target.elts if isinstance(target, ast.Tuple) else [target]:
            if isinstance(name, ast.Name):
                yield name.id, node.value


def _origins(
    node: ast.expr, assignments: Assignments, seen: frozenset[str] = frozenset()
) -> Iterator[ast.expr]:
    """Yield the expressions that a value may come from, through `await` and assignments."""
    if isinstance(node, ast.Await):
        yield from _origins(node.value, assignments, seen)
    elif isinstance(node, ast.Name) and node.id not in seen:
        for value in assignments.values_of(node):
            yield from _origins(value, assignments, seen | {node.id})
    else:
        yield node
