"""Fields that hold media in base64: bytes that an author gives for them are encoded.

In schemas these fields are strings like any other; the document says in prose what they hold.
"""

from __future__ import annotations

from base64 import b64encode

from typing_extensions import Buffer

from openai_responses._core.json_values.type_guards import SCALAR_TYPES, is_list, is_mapping

from .choosing import choose
from .shapes import ListOf, ObjectOf, Scalar, Shape, UnionOf, without_null

__all__ = ["encode_bytes"]

# Fields with this word in their names, and those that are called so, wherever they are.
_WORD = "b64"
_NAMES = ("audio", "file_data")
# Fields that hold media in objects of a kind.
_OF_KINDS = {"image_generation_call": "result"}
# `data` is media beside one of these, and `delta` in the events whose types end so.
_BESIDE_DATA = frozenset(("format", "media_type", "transcript"))
_AUDIO_DELTA = "audio.delta"


def encode_bytes(value: object, shape: Shape | None) -> object:
    """Return a value with the bytes for fields of media in base64; itself if it has no bytes.

    Bytes anywhere else stay, for the check of the value to refuse them.
    """
    return _encode(value, shape) if shape is not None and _has_bytes(value) else value


def _has_bytes(value: object) -> bool:
    if is_mapping(value):
        return any(
            _has_bytes(each) for each in value.values() if each.__class__ not in SCALAR_TYPES
        )
    if is_list(value):
        return any(_has_bytes(each) for each in value)
    return isinstance(value, Buffer)


def _encode(value: object, shape: Shape) -> object:
    shape = without_null(shape)
    if isinstance(shape, UnionOf):
        chosen = choose(shape, value)
        return value if chosen is None else _encode(value, chosen)
    if isinstance(shape, ListOf) and is_list(value):
        return [_encode(item, shape.item) for item in value]
    if isinstance(shape, ObjectOf) and is_mapping(value):
        return {name: _field(name, inner, shape) for name, inner in value.items()}
    return value


def _field(name: str, value: object, shape: ObjectOf) -> object:
    field = shape.field(name)
    if field is None:
        return value
    if not isinstance(value, Buffer):
        return _encode(value, field.shape)
    inner = without_null(field.shape)
    if isinstance(inner, Scalar) and inner.kind is str and _is_media(name, shape):
        return b64encode(value).decode()
    return value


def _is_media(name: str, shape: ObjectOf) -> bool:
    """Return whether a field of an object holds media, as the document says in prose."""
    if _WORD in name.split("_") or name in _NAMES:
        return True
    if name == "data":
        return not _BESIDE_DATA.isdisjoint(shape.names)
    kinds = [each for each in shape.constant("type") if isinstance(each, str)]
    if name == "delta":
        return any(each.endswith(_AUDIO_DELTA) for each in kinds)
    return any(_OF_KINDS.get(each) == name for each in kinds)
