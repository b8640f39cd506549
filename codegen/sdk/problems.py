"""Problems: constructs of the source that the reader does not know, with file and line."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TypeVar

from codegen.document import Json
from codegen.sdk.source import Module, Package

T = TypeVar("T")


class UnclearError(Exception):
    """A construct of the source that this reader does not know."""

    def __init__(self, node: ast.AST, text: str, module: Module | None = None) -> None:
        """Take the node, a message, and its module if the caller may not know it."""
        super().__init__(text)
        self.line: int = getattr(node, "lineno", 0)
        self.text = text
        self.module = module


class Problems:
    """The list of problems."""

    def __init__(self, package: Package) -> None:
        """Start an empty list for one package."""
        self._package = package
        self._found: set[tuple[str, int, str]] = set()

    def add(self, module: Module, line: int, text: str) -> None:
        """Add a problem, unless it is in the list already."""
        self._found.add((self._package.file(module), line, text))

    def attempt(self, module: Module, read: Callable[[], T]) -> T | None:
        """Return the result of `read`; if it raises UnclearError, add a problem and return None."""
        try:
            return read()
        except UnclearError as error:
            self.add(error.module or module, error.line, error.text)
            return None

    def to_list(self) -> list[Json]:
        """Return the problems as plain data, sorted by file and line."""
        return [
            {"file": file, "line": line, "problem": text}
            for file, line, text in sorted(self._found)
        ]


def source_of(node: ast.AST) -> str:
    """Return the source of a node as one short line, for messages."""
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 80 else f"{text[:77]}..."
