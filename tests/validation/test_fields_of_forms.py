"""Fields of forms are read independently of each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

import pytest
from openai import BadRequestError, OpenAI

from openai_responses import OpenAIMock
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ListOf, ObjectOf, Scalar, Shape, UnionOf
from openai_responses.ext.httpx import Response, post
from tests.sdk.operations import all_operations, url_of
from tests.sdk.samples import form_fields, samples

FORM = "multipart/form-data"


def types_of_forms() -> Iterator[tuple[Operation, ObjectOf]]:
    """Yield the operations that take forms, with each type of their bodies."""
    for operation in all_operations():
        if operation.request is not None and FORM in operation.request_media_types:
            shape = generated_shape(*operation.request)
            members = shape.members if isinstance(shape, UnionOf) else (shape,)
            yield from ((operation, each) for each in members if isinstance(each, ObjectOf))


FORMS = [
    pytest.param(operation, shape, id=f"{operation.name}-{shape.name}")
    for operation, shape in types_of_forms()
]


def send(
    operation: Operation,
    fields: Mapping[str, object],
    unknown_fields: Literal["refuse", "allow"],
    *more: tuple[str, str],
) -> Response:
    pairs = [(name, (None, text)) for name, text in [*form_fields(fields), *more]]
    with OpenAIMock(unknown_fields=unknown_fields, missing="invent"):
        return post(url_of(operation), files=pairs)


def forms(shape: ObjectOf) -> Iterator[tuple[dict[str, object], list[str]]]:
    """Yield forms with what is required and one more field, and the names of what is in that."""
    required = {
        name: next(samples(field.shape)) for name, field in shape.fields.items() if field.required
    }
    for name, field in shape.fields.items():
        for value in samples(field.shape):
            nested = is_mapping(value) and form_fields({name: value})[0][0] != name
            yield {**required, name: value}, [name, *([f"{name}[unheard_of]"] if nested else [])]


def error_message(answer: Response) -> str:
    return "" if answer.status_code < 300 else answer.json()["error"]["message"]


@pytest.mark.parametrize(("operation", "shape"), FORMS)
def test_an_unknown_field_changes_nothing_for_the_others(
    operation: Operation, shape: ObjectOf
) -> None:
    for fields, names in forms(shape):
        assert error_message(send(operation, fields, "refuse")) == "", fields
        for new in ("unheard_of", "unheard_of[inner][]", *names[1:]):
            answer = send(operation, fields, "allow", (new, "1"))
            assert error_message(answer) == "", (fields, new)


@pytest.mark.parametrize(("operation", "shape"), FORMS)
def test_an_unknown_field_is_what_is_refused(operation: Operation, shape: ObjectOf) -> None:
    for fields, names in forms(shape):
        for new in ("unheard_of", *names[1:]):
            path = new.replace("[", ".").removesuffix("]")
            answer = send(operation, fields, "refuse", (new, "1"))
            assert error_message(answer) == f"Unknown parameter: '{path}'.", (fields, new)


@pytest.mark.parametrize(("operation", "shape"), FORMS)
def test_a_wrong_value_beside_an_unknown_field_is_refused_as_without_it(
    operation: Operation, shape: ObjectOf
) -> None:
    for path, field in numbers(shape):
        first, *inner = path
        name = first + "".join(f"[{each}]" for each in inner)
        required = {
            name: next(samples(field.shape))
            for name, field in shape.fields.items()
            if field.required and name != first
        }
        alone = send(operation, required, "allow", (name, "x"))
        beside = send(operation, required, "allow", (name, "x"), ("unheard_of", "1"))
        assert error_message(alone).startswith(f"Invalid type for '{'.'.join(path)}'"), (
            name,
            field,
        )
        assert error_message(beside) == error_message(alone)


def numbers(shape: ObjectOf, *above: str) -> Iterator[tuple[tuple[str, ...], Shape]]:
    """Yield the fields that hold numbers or booleans and nothing else, with their names."""
    for name, field in shape.fields.items():
        members = field.shape.members if isinstance(field.shape, UnionOf) else (field.shape,)
        kinds = [each for each in members if isinstance(each, Scalar)]
        if len(kinds) == 1 and kinds[0].kind is not str and not any_of(members, ObjectOf, ListOf):
            yield (*above, name), field.shape
        elif isinstance(field.shape, ObjectOf) and not above:
            alone = [each for each, inner in field.shape.fields.items() if inner.required]
            for found in numbers(field.shape, name):
                if alone in ([], [found[0][-1]]):
                    yield found


def any_of(shapes: tuple[Shape, ...], *kinds: type) -> bool:
    return any(isinstance(each, kinds) for each in shapes)


CALLS: list[tuple[str, dict[str, Any]]] = [
    ("images.edit", {"image": b"x", "prompt": "x", "n": 1}),
    ("images.create_variation", {"image": b"x", "n": 1}),
    ("audio.transcriptions.create", {"file": b"x", "model": "whisper-1", "temperature": 0.5}),
    (
        "files.create",
        {
            "file": b"x",
            "purpose": "batch",
            "expires_after": {"anchor": "created_at", "seconds": 3600},
        },
    ),
]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("name", "fields"), CALLS)
def test_clients_may_send_more_than_there_is(name: str, fields: dict[str, Any]) -> None:
    call: Any = OpenAI(api_key="sk-fake", max_retries=0)
    for part in name.split("."):
        call = getattr(call, part)
    with OpenAIMock(unknown_fields="allow"):
        call(**fields, extra_body={"unheard_of": "x"})
    with OpenAIMock(), pytest.raises(BadRequestError, match="Unknown parameter: 'unheard_of'"):
        call(**fields, extra_body={"unheard_of": "x"})


@pytest.mark.parametrize("text", ["nan", "inf", "-Infinity", "1e400"])
def test_numbers_of_forms_are_finite(openai_mock: OpenAIMock, text: str) -> None:
    fields = {"model": "whisper-1", "temperature": text}
    files = {"file": ("speech.wav", b"audio")}
    answer = post("https://api.openai.com/v1/audio/transcriptions", data=fields, files=files)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == "temperature"
