"""Embeddings: unit vectors that depend only on the text.

A text is split into words and trigrams, and each piece adds its own direction: similar texts have
similar vectors, equal texts equal ones, on every machine.
"""

from __future__ import annotations

import math
import sys
from array import array
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.state.calls import StateCall

__all__ = ["answer", "encode_answer"]

_DIMENSIONS = {"text-embedding-3-large": 3072}
_DEFAULT_DIMENSIONS = 1536

# The weight of each kind of piece: words most, the exact text just enough to be distinct.
_WORD, _LETTERS, _WHOLE = 1.0, 0.4, 0.05
_DIRECTIONS = 8


def answer(call: Call) -> dict[str, object]:
    """Return one vector per input of the request, and the usage in tokens."""
    inputs = _inputs(call.fields.get("input"))
    dimensions, model = call.fields.get("dimensions"), call.fields.get("model")
    if not isinstance(dimensions, int) or dimensions < 1:
        dimensions = _DIMENSIONS.get(str(model), _DEFAULT_DIMENSIONS)
    vectors = [list(_vector(each, dimensions)) for each in inputs]
    counts = [len(e) if isinstance(e, tuple) else count_tokens(e, model) for e in inputs]
    count = sum(counts)
    return {
        "data": [{"embedding": vector} for vector in vectors],
        "usage": {"prompt_tokens": count, "total_tokens": count},
    }


def encode_answer(fields: Mapping[str, object], call: Call) -> dict[str, object]:
    """Return an answer with its vectors as floats or in base64, as the request asks.

    An answer of a test without vectors gets the usual ones.
    """
    fields = _with_vectors(fields, call)
    data = fields.get("data")
    if call.fields.get("encoding_format") != "base64" or not is_list(data):
        return dict(fields)
    return {**fields, "data": [_in_base64(item) for item in data]}


def _with_vectors(fields: Mapping[str, object], call: Call) -> Mapping[str, object]:
    if not isinstance(call, StateCall) or call.author_fields is None:
        return fields
    if "data" in call.author_fields:
        return fields
    usual = call.backend.completer.complete(call.operation, answer(call), call.fields, {})
    names = ("data",) if "usage" in call.author_fields else ("data", "usage")
    return {**fields, **{name: usual[name] for name in names}}


def _in_base64(item: object) -> object:
    vector = item.get("embedding") if is_mapping(item) else None
    if not is_mapping(item) or not is_list(vector):
        return item
    floats = array("f", [value for value in vector if isinstance(value, (int, float))])
    if sys.byteorder == "big":
        floats.byteswap()
    return {**item, "embedding": b64encode(floats.tobytes()).decode()}


def _inputs(value: object) -> list[str | tuple[int, ...]]:
    """Return the inputs, each a text or tokens; a single one need not be in a list."""
    if not is_list(value):
        return [value] if isinstance(value, str) else []
    tokens = tuple(item for item in value if isinstance(item, int))
    if tokens:
        return [tokens]
    return [each for item in value for each in _inputs(item)]


def _vector(value: str | tuple[int, ...], dimensions: int) -> array[float]:
    """Return the vector of an input, in the precision that is sent (32-bit floats)."""
    sums: dict[int, float] = {}
    for piece, weight in _pieces(value):
        digest = blake2b(piece.encode(errors="surrogatepass"), digest_size=4 * _DIRECTIONS).digest()
        for start in range(0, len(digest), 4):
            number = int.from_bytes(digest[start : start + 4], "little")
            place = (number >> 1) % dimensions
            sums[place] = sums.get(place, 0.0) + (weight if number & 1 else -weight)
    length = math.sqrt(sum(weight * weight for weight in sums.values()))
    vector = array("f", bytes(4 * dimensions))
    if not length:  # all directions cancelled each other out
        vector[0] = 1.0
    for place, weight in sums.items():
        vector[place] = weight / length if length else vector[place]
    return vector


def _pieces(value: str | tuple[int, ...]) -> Iterator[tuple[str, float]]:
    if isinstance(value, tuple):
        yield from _of_tokens(value)
        return
    yield value, _WHOLE
    for word in value.lower().split():
        yield word, _WORD
        framed_word = f" {word} "
        for start in range(len(framed_word) - 2):
            yield framed_word[start : start + 3], _LETTERS


def _of_tokens(tokens: Sequence[int]) -> Iterator[tuple[str, float]]:
    yield " ".join(map(str, tokens)), _WHOLE
    for token in tokens:
        yield f"token {token}", _WORD
