"""The error for invalid input: its message, its field, the expected value, and a suggestion."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import JsonObject

__all__ = ["InvalidInputError", "Path", "path_text", "unknown_name"]

Path: TypeAlias = "tuple[str | int, ...]"
"""The path of a value in a JSON document: names of fields and positions in lists."""


class InvalidInputError(Exception):
    """A value that the control API does not accept."""

    def __init__(
        self, message: str, path: Path = (), *, expected: str = "", did_you_mean: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.expected = expected
        self.did_you_mean = did_you_mean

    def __str__(self) -> str:
        """Return one sentence with the field, the message, and the suggestion or expectation."""
        where = f"{path_text(self.path)}: " if self.path else ""
        expected = f"; expected {self.expected}" if self.expected else ""
        near = f'; did you mean "{self.did_you_mean}"?' if self.did_you_mean else ""
        return f"{where}{self.message}{near or expected}"

    def to_json(self) -> JsonObject:
        """Return the fields of the error as the control API sends them."""
        return {
            "message": str(self),
            "field": path_text(self.path) or None,
            "expected": self.expected or None,
            "did_you_mean": self.did_you_mean or None,
        }


def path_text(path: Path) -> str:
    """Return a path as text: `chat.completions.create.response[0]`."""
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in path]
    return "".join(steps).lstrip(".")


def unknown_name(what: str, name: str, known: Iterable[str], path: Path) -> InvalidInputError:
    """Return the error for a name that does not exist: with the nearest one, or with all."""
    names = list(known)
    near = suggestions(name, names)
    return InvalidInputError(
        f"unknown {what}",
        path,
        expected=f"one of {', '.join(names)}" if len(names) <= _MOST_NAMES else "",
        did_you_mean=near[0] if near else "",
    )


_MOST_NAMES = 30
