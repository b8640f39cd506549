"""The ranges of numbers in events of the client, which only descriptions in the document state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from openai_responses._core.http.api_errors import check_range
from openai_responses._core.json_values.type_guards import is_mapping

__all__ = ["check_session"]


class _Range(NamedTuple):
    """The path of a number in a session or a response, and the least and the greatest value."""

    path: str
    least: int
    most: int | None


# As the descriptions of `max_output_tokens` and `turn_detection` say; no duration is negative.
_RANGES = (
    _Range("max_output_tokens", 1, 4096),
    _Range("audio.input.turn_detection.threshold", 0, 1),
    _Range("audio.input.turn_detection.silence_duration_ms", 0, None),
    _Range("audio.input.turn_detection.prefix_padding_ms", 0, None),
)


def check_session(given: Mapping[str, object], param: str) -> None:
    """Raise ApiError for a number out of its range in a session or a response, at `param`."""
    for each in _RANGES:
        value: object = given
        for name in each.path.split("."):
            value = value.get(name) if is_mapping(value) else None
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            check_range(value, each.least, each.most, f"{param}.{each.path}")
