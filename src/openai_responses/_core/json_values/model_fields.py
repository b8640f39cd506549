"""The fields of user-supplied values: dicts, SDK objects, and dicts that contain SDK objects."""

from __future__ import annotations

from collections.abc import Mapping
from operator import is_
from typing import cast

from pydantic import BaseModel

from .type_guards import is_list, is_mapping

__all__ = ["fields_of", "plain_value"]


_SCALARS = frozenset((str, int, float, bool, type(None)))


def fields_of(value: object) -> Mapping[str, object] | None:
    """Return the fields of a mapping or of a pydantic model; None for anything else.

    For a model, these are the fields that were set, under their wire names. Nested values are not
    converted.
    """
    if isinstance(value, dict):  # the most frequent case
        return cast("dict[str, object]", value)
    if isinstance(value, BaseModel):
        return _set_fields(value)
    return dict(value) if is_mapping(value) else None


def _set_fields(model: BaseModel) -> dict[str, object]:
    fields: dict[str, object] = {
        field.serialization_alias or name: getattr(model, name)
        for name, field in type(model).model_fields.items()
        if name in model.model_fields_set
    }
    fields.update(model.model_extra or {})
    return fields


def plain_value(value: object) -> object:
    """Return a value with models and tuples in it, at any depth, converted to dicts and lists.

    Of models, the fields that were set are kept. A value without any of them is returned itself.
    """
    if type(value) in _SCALARS:  # most values
        return value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if isinstance(value, tuple):
        return [plain_value(item) for item in cast("tuple[object, ...]", value)]
    if is_list(value):
        items = [plain_value(item) for item in value]
        return value if all(map(is_, items, value)) else items
    if is_mapping(value):
        fields = {name: plain_value(inner) for name, inner in value.items()}
        is_same = isinstance(value, dict) and all(map(is_, fields.values(), value.values()))
        return value if is_same else fields
    return value
