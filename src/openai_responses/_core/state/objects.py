"""Conversion between JSON in the store and SDK objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import cache
from importlib import import_module
from typing import cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.spec.operations import SdkTypePath

from .families import Family

__all__ = ["json_of", "sdk_object"]


def json_of(value: BaseModel | Mapping[str, object]) -> JsonObject:
    """Return an object as JSON; for an SDK object, only the fields that were set."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return deepcopy(dict(value))


def sdk_object(family: Family, value: JsonObject) -> object:
    """Return the SDK object for a family's object; the dict if the SDK has no type for it."""
    content = deepcopy(value)
    path = family.model
    sdk_type = None if path is None else _sdk_type(path)
    if isinstance(sdk_type, type) and issubclass(sdk_type, BaseModel):
        return cast("Callable[..., object]", sdk_type.model_construct)(**content)
    if path is None or sdk_type is None:
        return content
    try:
        return _adapter(path).validate_python(content)
    except ValidationError:
        return content


@cache
def _sdk_type(path: SdkTypePath) -> object:
    """Return a type of the installed SDK; None if it is missing there."""
    module, name, _ = path
    try:
        return getattr(import_module(module), name, None)
    except ImportError:
        return None


@cache
def _adapter(path: SdkTypePath) -> TypeAdapter[object]:
    """Return the adapter that picks the class of an object among a union's members."""
    return TypeAdapter(cast("type[object]", _sdk_type(path)))
