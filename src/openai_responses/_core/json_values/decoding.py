"""JSON decoding as OpenAI's servers do it: numbers that JSON cannot represent are no JSON."""

from __future__ import annotations

from collections.abc import Collection
from math import isfinite

from pydantic_core import from_json

from .type_guards import TYPES_WITHOUT_FLOATS, is_list, is_mapping

__all__ = ["parse"]


def parse(text: str | bytes) -> object:
    """Return the value of a JSON text.

    Raises ValueError if it is none: also for NaN, for infinities, for numbers that are too large
    for a float, and for lone surrogates.
    """
    value: object = from_json(text, allow_inf_nan=False)
    if not _is_finite(value):
        raise ValueError("number out of range")
    return value


def _is_finite(value: object) -> bool:
    """Return whether a value has no infinite numbers, at any depth."""
    if isinstance(value, float):
        return isfinite(value)
    if is_mapping(value):
        return _are_finite(value.values())
    return not is_list(value) or _are_finite(value)


def _are_finite(values: Collection[object]) -> bool:
    return TYPES_WITHOUT_FLOATS.issuperset(map(type, values)) or all(map(_is_finite, values))
