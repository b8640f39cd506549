"""Small questions about expressions: the name they are, the expression in a quoted one."""

from __future__ import annotations

import ast


def dotted_name(node: ast.expr) -> str | None:
    """`a.b.c` as text, or None where the expression is something else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted_name(node.value)
        return None if base is None else f"{base}.{node.attr}"
    return None


def last_name(node: ast.expr) -> str:
    """The last part of a name, or of the name of what is called or subscripted; otherwise empty."""
    if isinstance(node, ast.Call):
        return last_name(node.func)
    if isinstance(node, ast.Subscript):
        return last_name(node.value)
    return (dotted_name(node) or "").rpartition(".")[2]


def unquoted(node: ast.expr) -> ast.expr:
    """The expression inside a quoted annotation; any other node, or no expression, as it is."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return node
    try:
        inner = ast.parse(node.value, mode="eval").body
    except SyntaxError:
        return node
    for part in ast.walk(inner):
        ast.copy_location(part, node)
    return inner
