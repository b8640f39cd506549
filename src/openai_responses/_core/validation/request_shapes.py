"""The shapes of requests, and what they are extended by if the installed SDK sends more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from functools import cache

from openai_responses._core.spec.choosing import alternatives
from openai_responses._core.spec.leniency import fields_in_requests
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.sdk_shapes import extended
from openai_responses._core.spec.shapes import Field, ObjectOf, Shape

from .sdk_methods import sent_by_sdk

__all__ = ["extended_body", "extended_query", "field_names", "query_shape"]

_NO_FIELDS = ObjectOf("Query", dict)


def extended_body(operation: Operation) -> Shape | None:
    """Return the shape of a body extended by what the SDK sends; None if it has no such method."""
    assert operation.request is not None  # only called for operations with a body
    sent = sent_by_sdk(operation, query_shape(operation).names)
    return None if sent is None else extended(generated_shape(*operation.request), sent)


def extended_query(operation: Operation) -> ObjectOf | None:
    """Return the shape of a query extended by what the SDK sends; None if it has no such method."""
    body = None if operation.request is None else generated_shape(*operation.request)
    members = () if body is None else alternatives(body)
    in_body = {name for each in members if isinstance(each, ObjectOf) for name in each.names}
    sent = sent_by_sdk(operation, in_body)
    if sent is None:
        return None
    shape = extended(query_shape(operation), sent)
    assert isinstance(shape, ObjectOf)  # as both inputs are
    return shape


def query_shape(operation: Operation) -> ObjectOf:
    """Return the shape of an operation's query, with all parameters optional."""
    if operation.parameters is None:
        return _NO_FIELDS
    shape = generated_shape(*operation.parameters)
    assert isinstance(shape, ObjectOf)  # as all query schemas are
    return _without_requirements(shape)


@cache
def _without_requirements(shape: ObjectOf) -> ObjectOf:
    def load() -> Mapping[str, Field]:
        return {name: field._replace(required=False) for name, field in shape.fields.items()}

    return ObjectOf(shape.name, load)


def field_names(operation: Operation, wanted: Iterable[str] = ()) -> Set[str] | None:
    """Return the names of the fields that a request body may have; None if it may have any.

    The installed SDK, whose import takes a second, is asked only for those `wanted` that the
    document lacks.
    """
    if operation.request is None:
        return frozenset()
    names = _names(generated_shape(*operation.request))
    if names is None or names.issuperset(wanted):
        return names
    more = extended_body(operation)
    return names if more is None else _names(more)


def _names(body: Shape) -> frozenset[str] | None:
    members = alternatives(body)
    if not all(isinstance(each, ObjectOf) for each in members):
        return None
    objects = (each for each in members if isinstance(each, ObjectOf))
    return frozenset(name for each in objects for name in fields_in_requests(each))
