"""The check of incomplete objects in events, and the error for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openai_responses._core.json_values.model_fields import plain_value
from openai_responses._core.spec.author_words import problems
from openai_responses._core.spec.modes import OPEN_PARTIAL
from openai_responses._core.spec.shapes import Shape
from openai_responses._core.spec.validators import accepts

__all__ = ["InvalidObjectError", "check_partial"]


class InvalidObjectError(ValueError):
    """An incomplete object in an event has fields that objects of its kind do not have."""

    def __init__(self, problems: Sequence[str], *, is_unknown: bool) -> None:
        """Store the problems, a sentence each, and whether all are unknown fields or values."""
        super().__init__("; ".join(problems))
        self.problems = problems
        self.is_unknown = is_unknown


def check_partial(own: Mapping[str, object], shape: Shape, path: str) -> None:
    """Raise InvalidObjectError for a partial object, at a path, that is of no such shape."""
    plain = plain_value(own)
    found = problems(plain, shape)
    if found:
        is_unknown = accepts(shape, plain, OPEN_PARTIAL)
        raise InvalidObjectError([f"{path}.{each}" for each in found], is_unknown=is_unknown)
