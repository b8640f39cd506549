"""JSON encoding as OpenAI's servers do it: compact, unescaped UTF-8, floats as in Rust's ryu."""

from __future__ import annotations

import re

from pydantic import ConfigDict, TypeAdapter
from pydantic_core import PydanticSerializationError

from .type_guards import TYPES_WITHOUT_FLOATS, is_mapping

__all__ = ["dump", "text_of_scalar"]

# pydantic's serializer is written in Rust and formats floats as the servers do: plain digits from
# 1e-5 up to 1e16, otherwise an exponent without padding. It serializes models at any depth.
_SERIALIZER = TypeAdapter[object](
    object, config=ConfigDict(ser_json_inf_nan="constants")
).serializer

_PLUS, _N, _I = b"+NI"

# A complete string (to skip it), or a part of a number token that JSON or ryu does not have.
_OUTSIDE_STRINGS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|e\+|NaN|-?Infinity')


def dump(value: object) -> bytes:
    """Return `value` as JSON text in UTF-8; pydantic models may occur at any depth.

    Only the fields set on a model are written, under their wire names; a field set to None is
    written as null. Raises ValueError for what JSON cannot represent (NaN, infinities, lone
    surrogates, objects of other types).
    """
    try:
        text = _SERIALIZER.to_json(value, by_alias=True, exclude_unset=True, warnings=False)
    except PydanticSerializationError as error:
        raise ValueError(f"not JSON: {error}") from error
    if is_mapping(value) and TYPES_WITHOUT_FLOATS.issuperset(map(type, value.values())):
        return text  # most events of a stream: only floats have exponents, or are not finite
    # A search for a single byte costs next to nothing; a longer one costs more than all the rest.
    if (
        (_PLUS in text and b"e+" in text)
        or (_N in text and b"NaN" in text)
        or (_I in text and b"Infinity" in text)
    ):
        return _OUTSIDE_STRINGS.sub(_respell, text)
    return text


def _respell(match: re.Match[bytes]) -> bytes:
    """Drop the plus sign of an exponent, which newer versions of the serializer write.

    Raises ValueError for NaN and infinities.
    """
    token = match[0]
    if token == b"e+":
        return b"e"
    if token.startswith(b'"'):
        return token
    raise ValueError(f"not JSON: {token.decode()} has no spelling in JSON")


def text_of_scalar(value: object) -> str:
    """Return a scalar as clients write it in a query or a form: `true` for True."""
    return str(value).lower() if isinstance(value, bool) else str(value)
