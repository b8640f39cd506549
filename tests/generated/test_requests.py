"""Requests of every operation with a body: valid ones are accepted, invalid ones refused.

The requests are made of the document's types; one field at a time is broken in them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings

from openai_responses._api.table import TABLE
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.routes.any_route import AnyRoute, engine_route
from openai_responses._core.spec.leniency import fields_in_requests
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import (
    Anything,
    ListOf,
    Literals,
    MapOf,
    Null,
    ObjectOf,
    Scalar,
    Shape,
    UnionOf,
    without_null,
)
from openai_responses._core.validation.combinations.rules import early_refusal, late_refusal
from openai_responses._core.validation.request_validator import RequestValidator
from openai_responses._core.validation.rules import RequestRules
from openai_responses.ext.httpx import Request as LibraryRequest
from tests.generated.requests import json_values

WITH_BODY = [each for each in TABLE.by_id.values() if each.request is not None]
JUDGE = RequestValidator(RequestRules(), [])


class Broken(NamedTuple):
    """A request with one wrong field: what its error must say."""

    body: dict[str, object]
    param: str
    code: str


def refusal(operation: Operation, body: object) -> ApiError | None:
    """Return the error for a body; None if it is accepted, or refused by a rule about its values.

    Bodies that are made from schemas know nothing of such rules, as of `parallel_tool_calls`
    without `tools`; tests/validation/test_combinations.py has those.
    """
    fields: object = json.loads(json.dumps(body))
    if is_mapping(fields) and early_refusal(operation.key, fields) is not None:
        return None
    error = schema_refusal(operation, body)
    rule = late_refusal(operation.key, fields) if error and is_mapping(fields) else None
    return None if rule is not None and error and error.message == rule.message else error


def schema_refusal(operation: Operation, body: object) -> ApiError | None:
    url = f"https://api.openai.com/v1{operation.path}"
    native = LibraryRequest(operation.method, url, json=body)
    request = Request(operation.method, url, native.headers, native.read(), native)
    return JUDGE.refusal(request, engine_route(AnyRoute(operation)))


def body_shape(operation: Operation) -> ObjectOf | None:
    """Return the object that the body is; None where there are several kinds, or no object."""
    assert operation.request is not None
    shape = generated_shape(*operation.request)
    return shape if isinstance(shape, ObjectOf) else None


# --- broken requests -----------------------------------------------------------------------------


def broken(operation: Operation) -> Iterator[Broken]:
    """Yield the requests of an operation that can be made by breaking one field of its least."""
    shape = body_shape(operation)
    if shape is None:
        return
    least = object_of(shape)
    for request, name, code in wrong_objects(shape):
        if not is_chat_model(operation, name):
            yield Broken(request, name, code)
    for name, field in fields_in_requests(shape).items():
        for value, path, code in wrong_values(name, field.shape):
            yield Broken({**least, name: value}, path, code)


def is_chat_model(operation: Operation, name: str) -> bool:
    """Return whether this is the one field of which the API says in other words that it lacks."""
    return operation.key == "POST /chat/completions" and name == "model"


def wrong_values(name: str, shape: Shape) -> Iterator[tuple[object, str, str]]:
    """Yield wrong values of a field, where each is wrong, and the code of its error."""
    plain = without_null(shape)
    if not takes(plain, {"wrong": "type"}):
        yield {"wrong": "type"}, name, "invalid_type"
    elif not takes(plain, 1) and not isinstance(plain, (Anything, UnionOf)):
        yield 1, name, "invalid_type"
    if isinstance(plain, ListOf) and isinstance(plain.item, Scalar):
        yield [{"wrong": "type"}], f"{name}[0]", "invalid_type"
    if isinstance(plain, Literals) and all(isinstance(each, str) for each in plain.values):
        yield "no such value", name, "invalid_value"
    for value, code in beyond_limits(plain):
        yield value, name, code
    if isinstance(plain, ObjectOf) and plain.fields:
        for value, key, code in wrong_objects(plain):
            yield value, f"{name}.{key}", code


def beyond_limits(plain: Shape) -> Iterator[tuple[object, str]]:
    """Yield values that are too small, too great or too long."""
    if isinstance(plain, Scalar) and plain.kind is not str:
        kind = "integer" if plain.kind is int else "decimal"
        if plain.at_least is not None:
            yield int(plain.at_least) - 1, f"{kind}_below_min_value"
        if plain.at_most is not None:
            yield int(plain.at_most) + 1, f"{kind}_above_max_value"
    if isinstance(plain, Scalar) and plain.longest is not None and plain.longest < 100_000:
        yield "x" * (plain.longest + 1), "string_above_max_length"
    if isinstance(plain, ListOf) and plain.longest is not None and plain.longest < 5_000:
        items = [least_of(plain.item)] * (plain.longest + 1)
        yield items, "array_above_max_length"
    if isinstance(plain, MapOf) and plain.longest is not None:
        pairs = {f"key_{number}": least_of(plain.value) for number in range(plain.longest + 1)}
        yield pairs, "object_above_max_properties"


def wrong_objects(shape: ObjectOf) -> Iterator[tuple[dict[str, object], str, str]]:
    """Yield objects with a field too many or too few, and which."""
    least = object_of(shape)
    yield {**least, "no_such_field": 1}, "no_such_field", "unknown_parameter"
    for key, field in fields_in_requests(shape).items():
        if field.required:
            without = {other: each for other, each in least.items() if other != key}
            yield without, key, "missing_required_parameter"


def takes(shape: Shape, value: object) -> bool:
    """Return whether a value is of a type that a shape takes, whatever is inside."""
    if isinstance(shape, UnionOf):
        return any(takes(member, value) for member in shape.members)
    if isinstance(shape, Anything):
        return True
    objects = isinstance(shape, (ObjectOf, MapOf))
    numbers = isinstance(shape, Scalar) and shape.kind in (int, float)
    return objects if isinstance(value, dict) else numbers


def object_of(shape: ObjectOf) -> dict[str, object]:
    """Return a valid object with its required fields only."""
    fields = fields_in_requests(shape)
    return {name: least_of(field.shape) for name, field in fields.items() if field.required}


def least_of(shape: Shape) -> object:
    """Return a valid value with as little in it as there can be."""
    if isinstance(shape, UnionOf):
        return least_of(next(each for each in shape.members if not isinstance(each, Null)))
    if isinstance(shape, ObjectOf):
        return object_of(shape)
    if isinstance(shape, Literals):
        return shape.values[0]
    if isinstance(shape, Scalar):
        return least_scalar(shape)
    if isinstance(shape, ListOf):
        return [least_of(shape.item)] * (shape.shortest or 0)
    return {} if isinstance(shape, (MapOf, Anything)) else None


def least_scalar(shape: Scalar) -> object:
    if shape.kind is str:
        return "a" * (shape.shortest or 0)
    if shape.kind is bool:
        return False
    return int(shape.at_least or 0) + (1 if shape.above is not None else 0)


def test_a_request_with_one_wrong_field_is_refused_for_that_field() -> None:
    """Print how many of how many, by code and by operation."""
    wrong: list[str] = []
    codes: Counter[str] = Counter()
    for operation in WITH_BODY:
        for body, param, code in broken(operation):
            if early_refusal(operation.key, body) is not None:
                continue  # a rule looks at the body before its schema is checked
            error = refusal(operation, body)
            codes[code] += 1
            got = None if error is None else (error.status, error.param, error.code)
            if got != (400, param, code):
                wrong.append(f"{operation.id} {json.dumps(body)[:200]}: {param} {code}, got {got}")
    operations = sum(1 for each in WITH_BODY if body_shape(each) is not None)
    total = sum(codes.values())
    print(f"{total - len(wrong)} of {total} broken requests of {operations} operations: {codes}")
    assert wrong == []
    assert total > 1000


def test_the_least_that_each_operation_takes_is_taken() -> None:
    refused = [
        f"{operation.id}: {error.message}"
        for operation in WITH_BODY
        if (shape := body_shape(operation)) is not None
        and (error := refusal(operation, least_of(shape))) is not None
    ]
    assert refused == []


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_whatever_the_document_allows_is_taken(operation: Operation) -> None:
    assert operation.request is not None
    shape = generated_shape(*operation.request)

    @settings(
        max_examples=4,
        deadline=None,
        database=None,
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.filter_too_much,
            HealthCheck.data_too_large,
        ],
    )
    @given(json_values(shape))
    def check(body: object) -> None:
        if not is_mapping(body):
            return  # the body of a call may be bare text, which is not judged
        error = refusal(operation, body)
        assert error is None, (error.message, body)

    check()
