"""What readers of configuration files have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from openai_responses._server.control.problems import Path as Place

__all__ = ["Located", "SyntaxProblemError"]


class Located(NamedTuple):
    """A JSON value, and the line of each of its parts, counted from 1."""

    value: object
    lines: Mapping[Place, int]


class SyntaxProblemError(Exception):
    """A file that is not in its format; `line` is where."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line
