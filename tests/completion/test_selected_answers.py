"""Answers whose type the request selects: partial ones are completed to that type."""

from __future__ import annotations

from functools import reduce
from typing import Protocol, cast

import openai
import pytest
from openai.types.audio import TranscriptionDiarized, TranscriptionVerbose, TranslationVerbose

from openai_responses import OpenAIMock
from openai_responses._api.table import TABLE
from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.completion.makers import Filling
from openai_responses._core.completion.plans import plan_of
from openai_responses._core.completion.selecting import Selection, selection_of
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.routes.any_route import engine_route
from openai_responses._core.spec.author_words import problems
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import ObjectOf, without_null
from openai_responses.errors import ResponseTypeError
from openai_responses.ext.httpx import Response, post
from tests.sdk.operations import body_of, url_of

# Requests have a field or two here: what they are answered with is what matters.
pytestmark = pytest.mark.openai_mock(check_requests=False)

FILE = ("speech.wav", b"RIFF")
SEGMENT = {"id": 0, "start": 0, "end": 1.5, "text": " Hi"}

SELECTED: list[tuple[Operation, Selection, object]] = [
    (operation, selection, value)
    for operation in TABLE.by_id.values()
    if (selection := selection_of(operation, answer_shape(operation))) is not None
    for value in selection.members
]
every_kind_of_answer = pytest.mark.parametrize(
    ("operation", "selection", "value"), SELECTED, ids=lambda each: getattr(each, "name", str(each))
)


@pytest.fixture
def client(openai_mock: OpenAIMock) -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)


def ask(operation: Operation, field: str, value: object) -> Response:
    """Call an operation with a value in one field."""
    if "multipart/form-data" in operation.request_media_types:
        form = {"model": "whisper-1", field: str(value)}
        return post(url_of(operation), data=form, files={"file": FILE})
    body = cast("dict[str, object]", body_of(operation))
    return post(url_of(operation), json={**body, field: value})


class Route(Protocol):
    """The route of an operation."""

    response: object


def route_of(mock: OpenAIMock, operation: Operation) -> Route:
    """Return the route of an operation."""
    return cast("Route", reduce(getattr, operation.name.split("."), mock))


def test_the_fields_that_select_an_answer_are_found() -> None:
    found = {operation.name: selection.field for operation, selection, _ in SELECTED}
    assert (
        found.items()
        >= {
            "audio.transcriptions.create": "response_format",
            "audio.translations.create": "response_format",
        }.items()
    )


@every_kind_of_answer
def test_an_answer_has_the_requested_type(
    openai_mock: OpenAIMock, operation: Operation, selection: Selection, value: object
) -> None:
    """Without a word said, and with each field of that kind given by itself."""
    shape = selection.member({selection.field: value}, {})
    assert isinstance(shape, ObjectOf)
    required = {name for name, field in shape.fields.items() if field.required}
    whole = ask(operation, selection.field, value).json()
    assert required <= whole.keys()
    assert problems(whole, shape) == []
    for name in whole:
        route_of(openai_mock, operation).response = {name: whole[name]}
        answer = ask(operation, selection.field, value).json()
        assert answer[name] == whole[name]
        assert required <= answer.keys()
        assert problems(answer, shape) == []


@every_kind_of_answer
def test_a_field_of_another_kind_is_refused(
    openai_mock: OpenAIMock, operation: Operation, selection: Selection, value: object
) -> None:
    shape = selection.member({selection.field: value}, {})
    assert isinstance(shape, ObjectOf)
    for other in selection.members.values():
        for name in other.names - shape.names:
            partial = {name: some(other, name)}
            route_of(openai_mock, operation).response = partial
            with pytest.raises(ResponseTypeError, match=f"{selection.field}=.*\n  {name}: "):
                ask(operation, selection.field, value)


def some(shape: ObjectOf, name: str) -> object:
    """Return a value of a field."""
    return plan_of(without_null(shape.fields[name].shape), "")(Filling(Determinism()))


# --- transcriptions ------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:deprecated")
@pytest.mark.parametrize("name", ["transcriptions", "translations"])
def test_segments_are_those_of_the_format(
    openai_mock: OpenAIMock, client: openai.OpenAI, name: str
) -> None:
    """The first segment of a verbose answer has the number 0, whatever else is given."""
    getattr(openai_mock.audio, name).create.response = {"text": "Hi", "segments": [SEGMENT]}
    create = getattr(client.audio, name).create
    verbose = create(file=FILE, model="whisper-1", response_format="verbose_json")
    assert isinstance(verbose, (TranscriptionVerbose, TranslationVerbose))
    assert [each.id for each in verbose.segments or []] == [0]
    assert verbose.language == "english"


def test_speakers_are_distinguished_if_requested(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    openai_mock.audio.transcriptions.create.response = {"segments": [{"speaker": "B"}]}
    diarized = client.audio.transcriptions.create(
        file=FILE, model="gpt-4o-transcribe-diarize", response_format="diarized_json"
    )
    assert isinstance(diarized, TranscriptionDiarized)
    assert [each.speaker for each in diarized.segments] == ["B"]
    with pytest.raises(ResponseTypeError, match=r'response_format="json" \(by default\)'):
        client.audio.transcriptions.create(file=FILE, model="gpt-4o-transcribe")


@pytest.mark.parametrize(
    ("name", "alone", "with_times"),
    [
        ("text", "Hi\n", "Hi\n"),
        (
            "srt",
            "1\n00:00:00,000 --> 00:00:02,000\nHi\n\n\n",
            "1\n00:00:00,000 --> 00:00:01,500\nHi\n\n2\n01:00:00,000 --> 01:00:00,250\nyou\n\n\n",
        ),
        (
            "vtt",
            "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nHi\n\n",
            "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nHi\n\n01:00:00.000 --> 01:00:00.250\nyou\n\n",
        ),
    ],
)
@pytest.mark.parametrize("path", ["transcriptions", "translations"])
def test_a_part_of_an_answer_is_written_as_text(
    openai_mock: OpenAIMock, path: str, name: str, alone: str, with_times: str
) -> None:
    route = getattr(openai_mock.audio, path).create
    operation = engine_route(route).operation
    later = {**SEGMENT, "id": 1, "start": 3600, "end": 3600.25, "text": " you"}
    for partial, expected in (
        ({"text": "Hi"}, alone),
        ({"text": "Hi", "segments": [SEGMENT, later]}, with_times),
    ):
        for value in (partial, lambda partial=partial: partial):
            route.response = value
            answer = ask(operation, "response_format", name)
            assert answer.headers["content-type"] == "text/plain; charset=utf-8"
            assert answer.text == expected


def test_events_have_a_format_of_their_own(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    openai_mock.audio.transcriptions.create.response = {"text": "Hi"}
    events = client.audio.transcriptions.create(
        file=FILE, model="gpt-4o-transcribe", response_format="text", stream=True
    )
    assert [event.type for event in events] == ["transcript.text.delta", "transcript.text.done"]
