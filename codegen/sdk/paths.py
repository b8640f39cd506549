"""Reads path templates in the SDK's source: constants, f-strings, conditions, names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TypeAlias
from urllib.parse import parse_qsl

from codegen.sdk.assignments import Assignments
from codegen.sdk.expressions import last_name
from codegen.sdk.problems import UnclearError, source_of

FixedQuery: TypeAlias = "tuple[tuple[str, str], ...]"


def path_shape(path: str) -> str:
    """Return a path template without the names of its parameters: `/files/{}/content`."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def paths(node: ast.expr, assignments: Assignments) -> list[tuple[str, FixedQuery]]:
    """Yield every path template that an expression can have, with its fixed query.

    Raises UnclearError if the expression is not a path.
    """
    found = [_split(node, template) for template in _templates(node, assignments)]
    return list(dict.fromkeys(found))


def _split(node: ast.expr, template: str) -> tuple[str, FixedQuery]:
    path, _, query = template.partition("?")
    if not path.startswith("/") or "{" in query:
        raise UnclearError(node, f"{template!r}: expected a path with an unchanging query")
    return path, tuple(sorted(parse_qsl(query, keep_blank_values=True)))


def _templates(node: ast.expr, assignments: Assignments) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(_piece(piece) for piece in node.values)
    elif isinstance(node, ast.IfExp):
        yield from _templates(node.body, assignments)
        yield from _templates(node.orelse, assignments)
    elif isinstance(node, ast.Call) and last_name(node) == "path_template" and node.args:
        yield from _templates(node.args[0], assignments)
    else:
        yield from _templates_of_name(node, assignments)


def _templates_of_name(node: ast.expr, assignments: Assignments) -> Iterator[str]:
    values = [value for value in assignments.values_of(node) if not _refers_to_itself(value, node)]
    if not values:
        raise UnclearError(node, f"{source_of(node)}: expected a path")
    for value in values:
        yield from _templates(value, assignments)


def _refers_to_itself(value: ast.expr, name: ast.expr) -> bool:
    """Whether the value of a name uses the name itself, which would recurse endlessly."""
    return any(ast.dump(part) == ast.dump(name) for part in ast.walk(value))


def _piece(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.FormattedValue) and last_name(node.value):
        return f"{{{last_name(node.value).lstrip('_')}}}"
    raise UnclearError(node, f"{source_of(node)}: expected a name between the braces of a path")
