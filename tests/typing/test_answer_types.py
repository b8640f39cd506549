"""The unions of answer types are written so that type checkers report mistakes quickly."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src/openai_responses/_core/routes/answer_types.py"
# Without a type variable, and so written once and not with each of a route's own answers.
SHARED = {"Fixed"}


def members(node: ast.expr) -> Iterator[ast.expr]:
    """The members of a union as it is written, from left to right."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from members(node.left)
        yield from members(node.right)
    else:
        yield node


def aliases() -> dict[str, ast.expr]:
    """Return the types of the module's aliases."""
    return {
        node.target.id: node.value
        for node in ast.parse(SOURCE.read_text(encoding="utf-8")).body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
    }


def unions() -> list[list[ast.expr]]:
    """Every union that has answers of a route in it."""
    found = [
        node
        for name, value in aliases().items()
        if name not in SHARED
        for node in ast.walk(value)
        if isinstance(node, ast.BinOp)
    ]
    inner = [node.left for node in found]
    outermost = [node for node in found if node not in inner]
    return [list(members(node)) for node in outermost]


def test_none_stands_first_in_every_union() -> None:
    # mypy formats all members of a union once more until it meets None, at every level of nesting.
    assert unions()
    assert [ast.unparse(first) for first, *_ in unions()] == ["None"] * len(unions())


def test_no_union_stands_in_another() -> None:
    nested = {name for name, value in aliases().items() if len(list(members(value))) > 1} - SHARED
    said = {ast.unparse(one).partition("[")[0] for union in unions() for one in union}
    assert said & nested == set()
