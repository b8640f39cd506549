"""The fields of user-supplied values: dicts, SDK objects, and dicts that contain SDK objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from pydantic import BaseModel

from .type_guards import is_mapping

__all__ = ["fields_of"]


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
