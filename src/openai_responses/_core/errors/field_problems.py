"""Problems of single fields of an answer."""

from __future__ import annotations

import json
from typing import TypeAlias

from typing_extensions import Self

__all__ = ["FieldPath", "FieldProblem"]

FieldPath: TypeAlias = "tuple[str | int, ...]"
"""The path of a value in an answer: names of fields and positions in lists."""


class FieldProblem(str):
    """A sentence about a wrong field of an answer, with its parts as attributes.

    The sentence consists of the path, the `expected` value, the `message` and the suggestion
    `did_you_mean`. All but the message may be empty.
    """

    path: FieldPath
    message: str
    expected: str
    did_you_mean: str

    @classmethod
    def of(
        cls, path: FieldPath, message: str, *, expected: str = "", did_you_mean: str = ""
    ) -> Self:
        """Return the problem of the field at a path; an empty path is the answer itself."""
        steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in path]
        where = "".join(steps).removeprefix(".") or "the answer"
        expectation = f"expected {expected}, " if expected else ""
        suggestion = f", did you mean {json.dumps(did_you_mean)}?" if did_you_mean else ""
        problem = cls(f"{where}: {expectation}{message}{suggestion}")
        problem.path = path
        problem.message = message
        problem.expected = expected
        problem.did_you_mean = did_you_mean
        return problem
