"""The bytes of every streaming operation, compared with those of the real servers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._core.routes.any_route import AnyRoute, engine_route
from openai_responses.ext.httpx import Response, request
from openai_responses.streaming import (
    CreateRunEventStream,
    CreateSpeechEventStream,
    CreateTranscriptionEventStream,
    EventStream,
)
from openai_responses_generated.operations import OPERATIONS
from tests.untyped import set_answer

if TYPE_CHECKING:
    from openai_responses_generated.types.audio import (
        SpeechAudioDeltaEvent,
        TranscriptTextDeltaEvent,
    )
    from openai_responses_generated.types.beta_threads import ErrorEvent

API = "https://api.openai.com/v1"

# Requests are abbreviated here: what they are answered with is what matters.
pytestmark = pytest.mark.openai_mock(check_requests=False)


class Dialect(NamedTuple):
    """A row of the table of framings, as recorded: the events `a` and `b`, and all bytes."""

    event: str
    wire: bytes


DATA_ONLY = Dialect("type", b'data: {"type":"a"}\n\ndata: {"type":"b"}\n\ndata: [DONE]\n\n')
DATA_ONLY_CRLF = Dialect("type", DATA_ONLY.wire.replace(b"\n", b"\r\n"))
NAMED = Dialect("type", b'event: a\ndata: {"type":"a"}\n\nevent: b\ndata: {"type":"b"}\n\n')
PAIRS = Dialect(
    "event", b"event: a\ndata: {}\n\nevent: b\ndata: {}\n\nevent: done\ndata: [DONE]\n\n"
)

IN_BODY = {"stream": True}
IN_SPEECH = {"stream_format": "sse"}

TABLE = [
    ("chat.completions.create", "POST /chat/completions", IN_BODY, DATA_ONLY),
    ("completions.create", "POST /completions", IN_BODY, DATA_ONLY),
    ("responses.create", "POST /responses", IN_BODY, NAMED),
    ("responses.retrieve", "GET /responses/resp_1?stream=true&starting_after=2", None, NAMED),
    ("beta.responses.create", "POST /responses?beta=true", IN_BODY, NAMED),
    ("beta.responses.retrieve", "GET /responses/resp_1?beta=true&stream=true", None, NAMED),
    ("beta.threads.runs.create", "POST /threads/t/runs", IN_BODY, PAIRS),
    ("beta.threads.create_and_run", "POST /threads/runs", IN_BODY, PAIRS),
    (
        "beta.threads.runs.submit_tool_outputs",
        "POST /threads/t/runs/r/submit_tool_outputs",
        IN_BODY,
        PAIRS,
    ),
    ("audio.speech.create", "POST /audio/speech", IN_SPEECH, DATA_ONLY_CRLF),
    ("audio.transcriptions.create", "POST /audio/transcriptions", IN_BODY, DATA_ONLY_CRLF),
    ("images.generate", "POST /images/generations", IN_BODY, NAMED),
    ("images.edit", "POST /images/edits", IN_BODY, NAMED),
    ("beta.agents.sessions.create", "POST /agents/sessions", IN_BODY, NAMED),
    ("beta.agents.sessions.events.stream", "GET /agents/sessions/s/events", None, NAMED),
]


def test_the_table_has_every_operation_that_streams() -> None:
    assert {name for name, *_ in TABLE} == {
        row.name for row in OPERATIONS if row.stream is not None
    }


@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize(("name", "line", "body", "dialect"), TABLE)
def test_an_operation_streams_in_its_own_dialect(
    openai_mock: OpenAIMock,
    name: str,
    line: str,
    body: dict[str, object] | None,
    dialect: Dialect,
    wrapped: bool,
) -> None:
    class Events(EventStream[dict[str, object]]):
        def generate(self) -> Iterator[dict[str, object]]:
            data: dict[str, object] = {"data": {}} if dialect.event == "event" else {}
            for value in ("a", "b"):
                yield {dialect.event: value, **data}

    operation = {row.name: row.id for row in OPERATIONS}[name]
    route: object = openai_mock
    for attribute in name.split("."):
        route = getattr(route, attribute)
    assert isinstance(route, AnyRoute)
    assert engine_route(route).operation.id == operation
    set_answer(route, Response(200, content=Events()) if wrapped else Events)
    method, _, path = line.partition(" ")
    answer = request(method, API + path, json=body)
    assert (answer.status_code, answer.content) == (200, dialect.wire)
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"


@pytest.mark.filterwarnings("ignore:The Assistants API is deprecated")
def test_runs_are_read_by_the_sdk(openai_mock: OpenAIMock) -> None:
    class Run(CreateRunEventStream):
        def generate(self) -> Iterator[ErrorEvent]:
            yield self.error(data={"code": None, "message": "m", "param": None, "type": "t"})

    openai_mock.beta.threads.runs.create.response = Run
    runs = openai.OpenAI(api_key="sk-fake").beta.threads.runs
    (event,) = runs.create(thread_id="t", assistant_id="a", stream=True)
    assert event.event == "error"
    assert event.data.message == "m"


def test_transcriptions_are_read_by_the_sdk(openai_mock: OpenAIMock) -> None:
    class Transcript(CreateTranscriptionEventStream):
        check_order = False

        def generate(self) -> Iterator[TranscriptTextDeltaEvent]:
            yield self.delta(delta="Hi")

    openai_mock.audio.transcriptions.create.response = Transcript
    client = openai.OpenAI(api_key="sk-fake")
    events = client.audio.transcriptions.create(model="m", file=b"RIFF", stream=True)
    assert [getattr(event, "delta", None) for event in events] == ["Hi"]


def test_speech_is_streamed_if_requested(openai_mock: OpenAIMock) -> None:
    class Speech(CreateSpeechEventStream):
        check_order = False

        def generate(self) -> Iterator[SpeechAudioDeltaEvent]:
            yield self.delta(audio="UklGRg==")

    openai_mock.audio.speech.create.response = Speech
    speech = openai.OpenAI(api_key="sk-fake").audio.speech
    create = speech.with_streaming_response.create
    with create(model="m", voice="alloy", input="", stream_format="sse") as response:
        assert list(response.iter_lines()) == [
            'data: {"type":"speech.audio.delta","audio":"UklGRg=="}',
            "",
            "data: [DONE]",
            "",
        ]
