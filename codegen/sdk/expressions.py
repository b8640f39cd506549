"""Reads expressions: their names, the members of unions, quoted annotations."""

from __future__ import annotations

import ast
from collections.abc import Iterator


def dotted_name(node: ast.expr) -> str | None:
    """Return `a.b.c` as text, or None for another expression."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted_name(node.value)
        return None if base is None else f"{base}.{node.attr}"
    return None


def last_name(node: ast.expr) -> str:
    """Return the last part of a name, or of the name that is called or subscripted; else ""."""
    if isinstance(node, ast.Call):
        return last_name(node.func)
    if isinstance(node, ast.Subscript):
        return last_name(node.value)
    return (dotted_name(node) or "").rpartition(".")[2]


def union_members(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the members of `A | B | C`, from left to right; other expressions as they are."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from union_members(node.left)
        yield from union_members(node.right)
    else:
        yield node


def subscript_elements(node: ast.Subscript) -> list[ast.expr]:
    """Return the expressions between the brackets of `A[B, C]`."""
    return node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]


def unquote(node: ast.expr) -> ast.expr:
    """Return the expression in a quoted annotation; any other node as it is."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return node
    try:
        inner = ast.parse(node.value, mode="eval").body
    except SyntaxError:
        return node
    for part in ast.walk(inner):
        ast.copy_location(part, node)
    return inner
