"""The type of a JSON object, and type guards for external values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from typing_extensions import TypeIs

__all__ = ["SCALAR_TYPES", "TYPES_WITHOUT_FLOATS", "JsonObject", "is_list", "is_mapping"]

JsonObject: TypeAlias = "dict[str, object]"

SCALAR_TYPES = (str, int, float, bool, type(None))
"""The classes of JSON values that are no containers.

To look at a value's class first saves most of the time of a walk through an event.
"""

TYPES_WITHOUT_FLOATS = frozenset((str, int, bool, type(None)))
"""The classes of JSON values that are no floats, and have none inside."""


def is_mapping(value: object) -> TypeIs[Mapping[str, object]]:
    """Return whether `value` is a mapping; its keys are assumed to be strings, as in JSON."""
    return isinstance(value, (dict, Mapping))  # dict first: Mapping is slower to check


def is_list(value: object) -> TypeIs[list[object]]:
    """Return whether `value` is a list."""
    return isinstance(value, list)
