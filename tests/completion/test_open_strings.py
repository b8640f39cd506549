"""Strings with some known values and any other one, by the document or by the SDK."""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest
from openai import OpenAI

from openai_responses import OpenAIMock
from openai_responses._core.completion.sdk_answers import is_readable
from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.annotations import sdk_shape
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import (
    ListOf,
    Literals,
    ObjectOf,
    Scalar,
    Shape,
)
from openai_responses._core.validation.sdk_methods import sent_by_sdk
from openai_responses.ext.httpx import Request
from tests.sdk.operations import TABLE, all_operations, body_of, url_of

ANY = "of-tomorrow"
_MOST_LEVELS = 6


def open_fields(shape: Shape, level: int = 0) -> Iterator[object]:
    """Yield values of a shape with one open string in each, set to what is none of the known."""
    members = getattr(shape, "members", (shape,))
    if is_open(shape):
        yield ANY
    for member in members if level < _MOST_LEVELS else ():
        if isinstance(member, ListOf):
            yield from ([each] for each in open_fields(member.item, level + 1))
        elif isinstance(member, ObjectOf):
            known = {
                name: values[0]
                for name in ("type", "role", "object")
                if (values := member.constant(name))
            }
            for name, field in member.fields.items():
                for value in open_fields(field.shape, level + 1):
                    yield {**known, name: value}


def of_answers() -> Iterator[tuple[Operation, object]]:
    for operation in all_operations():
        if operation.answer is not None:
            shapes = [generated_shape(*operation.answer)]
            shapes += [each for one in operation.sdk_answers if (each := sdk_shape(*one))]
            values = [value for shape in shapes for value in open_fields(shape)]
            for text in dict.fromkeys(map(json.dumps, values)):
                yield operation, json.loads(text)


def test_any_string_will_do_in_answers() -> None:
    """Print how many there are."""
    found = list(of_answers())
    refused = [message for each in found if (message := refusal(*each))]
    print(f"{len(found)} fields of answers")
    assert refused == []
    assert len(found) > 50


def refusal(operation: Operation, value: object) -> str:
    try:
        attrgetter(operation.name)(OpenAIMock()).response = value
    except ResponseTypeError as error:
        return str(error)
    return ""


def test_any_string_will_do_in_requests() -> None:
    """Print how many there are."""
    refused: list[str] = []
    count = 0
    for operation in all_operations():
        if operation.request is None or "application/json" not in operation.request_media_types:
            continue
        least = body_of(operation)
        shapes = [generated_shape(*operation.request), sent_by_sdk(operation, frozenset())]
        values = [value for shape in shapes if shape for value in open_fields(shape)]
        for value in values:
            assert is_mapping(least)
            assert is_mapping(value)
            count += 1
            request = Request(operation.method, url_of(operation), json={**least, **value})
            answer = OpenAIMock(missing="invent").router.handler(request)
            if answer.status_code == 400 and b"Invalid value" in answer.read():
                refused.append(f"{operation.name} {value}")
    print(f"{count} fields of requests")
    assert refused == []
    assert count > 50


def test_default_answers_repeat_any_requested_string() -> None:
    """Print how many there are."""
    other: list[str] = []
    count = 0
    for operation in all_operations():
        for name in sorted(repeated(operation)):
            count += 1
            least = body_of(operation)
            assert is_mapping(least)
            request = Request(operation.method, url_of(operation), json={**least, name: ANY})
            answer = OpenAIMock(missing="invent").router.handler(request)
            if json.loads(answer.read()).get(name) != ANY:
                other.append(f"{operation.name} {name}")
    print(f"{count} fields")
    assert other == []
    assert count > 0


def repeated(operation: Operation) -> set[str]:
    """Return the open strings that a request and its answer have both."""
    if operation.request is None or operation.answer is None:
        return set()
    if "application/json" not in operation.request_media_types:
        return set()
    found = open_names(generated_shape(*operation.request))
    found &= open_names(generated_shape(*operation.answer))
    return {name for name in found if is_readable(operation, name, ANY)}  # an older SDK could not


def open_names(shape: Shape) -> set[str]:
    """Return the names of the open strings of an object."""
    if not isinstance(shape, ObjectOf):
        return set()
    return {name for name, field in shape.fields.items() if is_open(field.shape)}


def is_open(shape: Shape) -> bool:
    members = getattr(shape, "members", (shape,))
    return any(isinstance(each, Literals) for each in members) and Scalar(str) in members


@pytest.mark.parametrize("size", ["2048x1152", "1536x1024", "of any kind"])
def test_images_have_the_requested_size(openai_mock: OpenAIMock, size: Any) -> None:
    client = OpenAI(api_key="sk-fake")
    readable = size if is_readable(TABLE.by_id["createImage"], "size", size) else "1024x1024"
    assert client.images.generate(prompt="a cat", size=size).size == readable
    openai_mock.images.generate.response = {"size": size}
    assert client.images.generate(prompt="a cat").size == size


@pytest.mark.parametrize("quality", ["low", "xhigh", "max"])
def test_images_have_the_requested_quality(openai_mock: OpenAIMock, quality: Any) -> None:
    client = OpenAI(api_key="sk-fake")
    assert client.images.generate(prompt="a cat", quality=quality).quality == quality
