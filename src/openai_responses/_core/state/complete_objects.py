"""Completion of objects built by hand-written code, by the family's type."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.completion import Completer, answer_shape
from openai_responses._core.completion.computed_fields import with_output
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.spec.shapes import ObjectOf

from .elements import complete_element, element_shape, select_object_shape
from .families import Family, Role

__all__ = ["check_spelling", "complete_object", "fit_object", "misspelt_field", "object_shape"]

# How alike a name must be to a field's to be taken for it misspelt, from 0 to 1. Other unknown
# names are kept: objects may have fields that are newer than the document.
_ALIKE = 0.75


def object_shape(family: Family, value: Mapping[str, object]) -> ObjectOf | None:
    """Return the shape of a family's object in answers or lists; None if unknown."""
    item, listing = family.item, family.operations.get(Role.LIST)
    if item is not None:
        return select_object_shape(answer_shape(item), value)
    return None if listing is None else select_object_shape(element_shape(listing), value)


def check_spelling(family: Family, value: Mapping[str, object]) -> None:
    """Raise ValueError if `value` has a name that is a misspelt field of the family's objects."""
    found = misspelt_field(family, value)
    if found is not None:
        name, near = found
        raise ValueError(
            f"state.{family.name}.put: these objects have no field {name!r}; did you mean {near!r}?"
        )


def misspelt_field(family: Family, value: Mapping[str, object]) -> tuple[str, str] | None:
    """Return a name in `value` that is a misspelt field of the objects, and the field."""
    shape = object_shape(family, value)
    if shape is None:
        return None
    known = {*shape.fields, family.parameter, *family.parents}
    missing = [name for name in shape.fields if name not in value]
    for name in value:
        near = () if name in known else suggestions(name, missing, alike=_ALIKE)
        if near:
            return name, near[0]
    return None


def complete_object(
    family: Family, value: Mapping[str, object], determinism: Determinism
) -> JsonObject:
    """Return a complete object of a family from a partial `value`; other fields are generated."""
    item, listing = family.item, family.operations.get(Role.LIST)
    if item is not None:
        value = with_output(value, answer_shape(item))
        return Completer(determinism).complete(item, value, {}, {})
    return dict(value) if listing is None else complete_element(listing, value, determinism)


def fit_object(family: Family, value: JsonObject, determinism: Determinism) -> JsonObject:
    """Return an object built by hand-written code, fitted to the type of the family's objects.

    If `value` lacks a required field, it is completed, and fields that the type does not have (any
    more) are dropped; otherwise it is returned unchanged.
    """
    shape = object_shape(family, value)
    if shape is None or all(
        name in value or not field.required for name, field in shape.fields.items()
    ):
        return value
    fields = {name: each for name, each in value.items() if name in shape.fields}
    return complete_object(family, fields, determinism)
