"""The refusal of requests that name objects which the mock does not have.

A field names objects of a family if it is called after the family's path parameter: `file_id`,
`file_ids` and `input_file_id` name files, as do `training_file` and an `id` beside the type
`file_id`. `container` names one where it may also describe a new one. The fields are found by the
schema of the request, so that texts of users (metadata, schemas of functions) are not looked into.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.servers import is_openai
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.choosing import choose
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ListOf, MapOf, ObjectOf, Shape, UnionOf
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Families, Family

from .combinations.named import UNKNOWN

__all__ = ["unknown_object"]


def unknown_object(call: StateCall) -> ApiError | None:
    """Return the error for a request that names objects which do not exist; None for any other.

    Only requests to OpenAI are refused, and only by a mock that checks them and knows all objects.
    """
    backend = call.backend
    if backend.missing != "404" or not backend.context.check_requests:
        return None
    if call.operation.request is None or not is_openai(call.request):
        return None
    families = _by_noun(backend.families)
    body = call.request.body
    if not any(noun in body for noun in _encoded_nouns(backend.families)):
        return None
    shape = generated_shape(*call.operation.request)
    named = list(_named(call.fields, shape, families))
    for family in families.values():
        ids = dict.fromkeys(key for each, key in named if each is family)
        unknown = [key for key in ids if not _is_known(call, family, key)]
        if unknown:
            return UNKNOWN[family.path].error({"id": unknown[0], "ids": unknown})
    return None


def _is_known(call: StateCall, family: Family, key: str) -> bool:
    """Return whether there is an object, or an answer has named one that the mock has not stored.

    Such answers are those of a function of the test, and what the model has written in one.
    """
    if call.store.get(family, (), key) is not None:
        return True
    is_deleted = call.store.number(family, (), key) is not None
    return not is_deleted and any(_has(each.answer, key) for each in call.backend.context.calls)


def _has(answer: object, key: str) -> bool:
    if is_mapping(answer):
        return any(_has(each, key) for each in answer.values())
    return any(_has(each, key) for each in answer) if is_list(answer) else answer == key


@cache
def _by_noun(families: Families) -> Mapping[str, Family]:
    """Return the families whose objects must exist, by what fields call one: `file`."""
    found = [each for path in UNKNOWN if (each := families.by_path.get(path))]
    return {family.parameter.removesuffix("_id"): family for family in found}


@cache
def _encoded_nouns(families: Families) -> Sequence[bytes]:
    return tuple(noun.encode() for noun in _by_noun(families))


def _named(
    value: object, shape: Shape, families: Mapping[str, Family]
) -> Iterator[tuple[Family, str]]:
    """Yield the ids in a value that name objects of these families, each with its family."""
    if isinstance(shape, UnionOf):
        member = choose(shape, value)
        if member is not None:
            yield from _named(value, member, families)
    elif isinstance(shape, ListOf) and is_list(value):
        for item in value:
            yield from _named(item, shape.item, families)
    elif isinstance(shape, MapOf) and is_mapping(value):
        for item in value.values():
            yield from _named(item, shape.value, families)
    elif isinstance(shape, ObjectOf) and is_mapping(value) and not _is_of_model(value):
        yield from _named_by_fields(value, shape, families)


def _named_by_fields(
    value: Mapping[str, object], shape: ObjectOf, families: Mapping[str, Family]
) -> Iterator[tuple[Family, str]]:
    for name, inner in value.items():
        field = shape.field(name)
        if field is None:
            continue
        called = str(value.get("type")) if name == "id" else name
        ids = [each for each in (inner if is_list(inner) else [inner]) if isinstance(each, str)]
        noun = _noun_of(called, tuple(families)) if ids else ""
        if noun and value.get(f"{noun}s"):
            continue  # new objects are described, which replace those that are named
        if noun and (noun != called or isinstance(field.shape, UnionOf)):
            yield from ((families[noun], each) for each in ids)
        else:
            yield from _named(inner, field.shape, families)


@cache
def _noun_of(name: str, nouns: tuple[str, ...]) -> str:
    """Return the noun in the name of a field that holds ids of objects; empty if there is none."""
    stem = name.removesuffix("_ids").removesuffix("_id")
    return next((noun for noun in nouns if stem == noun or stem.endswith(f"_{noun}")), "")


def _is_of_model(value: Mapping[str, object]) -> bool:
    """Return whether the model has written an item or a part, which is taken back as it was."""
    kind = value.get("type")
    return kind == "output_text" or (isinstance(kind, str) and kind.endswith("_call"))
