"""Converts YAML scalars to JSON values, by the core schema of YAML 1.2."""

from __future__ import annotations

import math
import re
from typing import TypeAlias, cast

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

TAG = "tag:yaml.org,2002:"
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OTHER_BASES = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
NUMBER = re.compile(f"(?:{_OTHER_BASES.pattern}|{_FLOAT.pattern})$")
"""What is a number where no quotes are around it, finite ones alone."""
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_MAX_DIGITS = 300
"""A number of more digits is beyond what a double can hold."""


class RefusedError(Exception):
    """A node is invalid; the caller adds the line to the message."""


def value_of(text: str) -> Json:
    """Convert a plain scalar. Raises RefusedError if JSON has no such number."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        if len(text) > _MAX_DIGITS:
            raise RefusedError(
                f"a number of {len(text)} digits; expected at most {_MAX_DIGITS}, or quotes."
            )
        return int(text)
    if _OTHER_BASES.fullmatch(text):
        return value_of(str(int(text, 0))) if len(text) < _MAX_DIGITS else text
    if _FLOAT.fullmatch(text):
        number = float(text)
        if math.isfinite(number):
            return number
    elif not _NOT_FINITE.fullmatch(text):
        return text
    raise RefusedError(f"JSON has no number {shorten(text)}; expected a finite one, or quotes.")


def tagged_value(tag: str, text: str) -> Json:
    """Convert a scalar with a tag. Raises RefusedError if the text does not match the tag."""
    kind = tag.removeprefix(TAG)
    if kind in ("str", "!"):
        return text
    value = value_of(text) if kind in ("null", "bool", "int", "float") else None
    is_of_kind = {
        "null": text in _WORDS and value is None,
        "bool": isinstance(value, bool),
        "int": isinstance(value, int) and not isinstance(value, bool),
        "float": isinstance(value, int | float) and not isinstance(value, bool),
    }
    if is_of_kind.get(kind):
        return float(cast("float", value)) if kind == "float" else value
    raise RefusedError(f"the tag {shorten(tag)} does not fit JSON; expected a plain value.")


def shorten(text: str) -> str:
    """Return a shortened text in quotes, for messages."""
    return repr(text if len(text) <= 60 else f"{text[:60]}…")
