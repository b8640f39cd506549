"""JSON as OpenAI's servers write it: compact, unescaped UTF-8, floats as Rust's ryu spells them."""

from __future__ import annotations

import re

from pydantic import ConfigDict, TypeAdapter
from pydantic_core import PydanticSerializationError

__all__ = ["dump"]

# pydantic's serializer is written in Rust and spells floats as the servers do: digits as they are
# from 1e-5 up to 1e16, otherwise an exponent without padding. It finds models at any depth.
_SERIALIZER = TypeAdapter[object](
    object, config=ConfigDict(ser_json_inf_nan="constants")
).serializer

_PLUS, _N, _I = b"+NI"

# A whole string (to step over it), or what a number token may hold that JSON or ryu does not know.
_OUTSIDE_STRINGS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|e\+|NaN|-?Infinity')


def dump(value: object) -> bytes:
    """Return `value` as JSON text in UTF-8, pydantic models included (at any depth).

    Of a model only the fields that its author has set are written, under their wire names; a field
    set to None is written as null. Raises ValueError for what JSON cannot hold (NaN, infinities,
    lone surrogates, objects of other kinds).
    """
    try:
        text = _SERIALIZER.to_json(value, by_alias=True, exclude_unset=True, warnings=False)
    except PydanticSerializationError as error:
        raise ValueError(f"not JSON: {error}") from error
    # To look for single bytes takes no time; for longer ones it takes more than all the rest.
    if (
        (_PLUS in text and b"e+" in text)
        or (_N in text and _has(text, _N, b"NaN"))
        or (_I in text and _has(text, _I, b"Infinity"))
    ):
        return _OUTSIDE_STRINGS.sub(_respell, text)
    return text


def _has(text: bytes, first: int, token: bytes) -> bool:
    """Return whether `token`, which begins with the byte `first`, is somewhere in a text."""
    at = text.find(first)
    while at >= 0:
        if text.startswith(token, at):
            return True
        at = text.find(first, at + 1)
    return False


def _respell(match: re.Match[bytes]) -> bytes:
    """Drop the plus sign of an exponent, which newer versions of the serializer write."""
    token = match[0]
    if token == b"e+":
        return b"e"
    if token.startswith(b'"'):
        return token
    raise ValueError(f"not JSON: {token.decode()} has no spelling in JSON")
