"""Modules and functions do not exceed their maximum length."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"
MODULES = sorted(SOURCE.rglob("*.py"))


def functions(module: Path) -> Iterator[tuple[str, int]]:
    """Yield the name and the number of lines of each function of a module."""
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert node.end_lineno is not None
            yield node.name, node.end_lineno - node.lineno + 1


def test_modules_have_at_most_300_lines() -> None:
    lengths = {path.relative_to(SOURCE): len(path.read_text().splitlines()) for path in MODULES}
    assert lengths
    assert {path: length for path, length in lengths.items() if length > 300} == {}


def test_functions_have_at_most_50_lines() -> None:
    found = [(path.name, name, length) for path in MODULES for name, length in functions(path)]
    assert found
    assert [each for each in found if each[2] > 50] == []
