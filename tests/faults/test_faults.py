"""Streams and other answers that fail or are delayed, through each kind of client."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from time import perf_counter
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, api_errors, faults
from openai_responses.errors import ResponseTypeError, StreamMismatchError, UnreachedFaultError
from openai_responses.ext.httpx import Response, post
from openai_responses.streaming import EventStream
from tests.sdk.kinds import KINDS, chat
from tests.untyped import set_answer

pytestmark = [pytest.mark.asyncio, pytest.mark.openai_mock(check_requests=False)]

API = "https://api.openai.com/v1"
GREETING: Any = {"choices": [{"message": {"content": "Grüße an alle"}}]}
PIECES = ["", "Grüße", " an", " alle", ""]


def chunk(content: str) -> dict[str, object]:
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
            "choices": [choice]}  # fmt: skip


class Greeting(EventStream[dict[str, object]]):
    """The greeting, by hand."""

    def generate(self) -> Iterator[dict[str, object]]:
        for piece in PIECES:
            yield chunk(piece)


def by_function() -> type[Greeting]:
    return Greeting


ANSWERS: dict[str, Any] = {
    "partial": GREETING,
    "class": Greeting,
    "instance": Greeting(),
    "function": by_function,
    "response": Response(200, content=Greeting()),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("answer", ANSWERS)
async def test_a_connection_is_lost_after_so_many_events(
    openai_mock: OpenAIMock, kind: str, answer: str
) -> None:
    fault = faults.disconnect(ANSWERS[answer], after_events=3)
    openai_mock.chat.completions.create.response = fault
    for _ in range(2):  # a fault may happen again
        outcome = await chat(kind)
        assert outcome.texts == PIECES[:3]
        assert outcome.error is not None
        assert any("Remote" in error or "Read" in error for error in outcome.errors)


@pytest.mark.parametrize("kind", KINDS)
async def test_without_an_answer_the_mocks_own_is_altered(
    openai_mock: OpenAIMock, kind: str
) -> None:
    openai_mock.chat.completions.create.response = faults.disconnect(after_events=2)
    outcome = await chat(kind)
    assert len(outcome.texts) == 2
    assert outcome.error is not None


@pytest.mark.parametrize("kind", KINDS)
async def test_a_connection_is_lost_inside_a_character(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = faults.disconnect(GREETING, inside="ß")
    outcome = await chat(kind)
    assert outcome.texts == [""]
    assert outcome.error is not None


async def test_bytes_before_a_lost_connection_have_arrived(openai_mock: OpenAIMock) -> None:
    whole = b"".join(Greeting())
    cut = whole.index("ß".encode()) + 1
    for fault in (
        faults.end_early(Greeting, after_bytes=cut),
        faults.end_early(Greeting, inside="ß"),
    ):
        openai_mock.chat.completions.create.response = fault
        answer = post(f"{API}/chat/completions", json={"stream": True})
        assert answer.content == whole[:cut]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_stream_may_end_early_without_anybody_noticing(
    openai_mock: OpenAIMock, kind: str
) -> None:
    openai_mock.chat.completions.create.response = faults.end_early(GREETING, after_events=2)
    outcome = await chat(kind)
    assert (outcome.texts, outcome.error) == (PIECES[:2], None)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_place_that_is_not_in_the_answer_is_an_error(
    openai_mock: OpenAIMock, kind: str
) -> None:
    for fault, found in [
        (
            faults.disconnect(GREETING, after_events=6),
            "after 6 events was not applied: the answer of chat.completions.create has 5 events",
        ),
        (
            faults.end_early(GREETING, after_bytes=9999),
            "after 9999 bytes was not applied: the answer of chat.completions.create has",
        ),
        (
            faults.end_early(GREETING, inside="ñ"),
            "inside 'ñ' was not applied: the answer of chat.completions.create has no such",
        ),
    ]:
        openai_mock.chat.completions.create.response = fault
        outcome = await chat(kind)
        assert outcome.texts == PIECES
        assert isinstance(outcome.error, UnreachedFaultError)
        assert found in str(outcome.error)
    openai_mock.chat.completions.create.response = faults.disconnect(GREETING, after_bytes=99_999)
    outcome = await chat(kind, stream=False)
    assert isinstance(outcome.error, UnreachedFaultError)
    assert "after 99999 bytes" in str(outcome.error)


@pytest.mark.parametrize("kind", KINDS)
async def test_events_are_places_in_streams_only(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = faults.disconnect(GREETING, after_events=2)
    outcome = await chat(kind, stream=False)
    assert isinstance(outcome.error, StreamMismatchError)
    assert "call it with stream=True" in str(outcome.error)


@pytest.mark.parametrize("kind", KINDS)
async def test_json_is_truncated(openai_mock: OpenAIMock, kind: str) -> None:
    for fault in (faults.malformed_json(GREETING), faults.end_early(GREETING, after_bytes=30)):
        openai_mock.chat.completions.create.response = fault
        assert isinstance((await chat(kind, stream=False)).error, json.JSONDecodeError)


@pytest.mark.parametrize("kind", KINDS)
async def test_an_event_is_malformed(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = faults.malformed_json(GREETING, event=3)
    outcome = await chat(kind)
    assert outcome.texts == PIECES[:2]
    assert isinstance(outcome.error, json.JSONDecodeError)
    openai_mock.chat.completions.create.response = faults.malformed_json(GREETING, event=6)
    assert isinstance((await chat(kind)).error, UnreachedFaultError)


@pytest.mark.parametrize("kind", KINDS)
async def test_ways_to_say_the_same(openai_mock: OpenAIMock, kind: str) -> None:
    for fault in (
        faults.without_end(GREETING),
        faults.comments(GREETING),
        faults.comments(GREETING, text="", every=2),
        faults.line_ends(GREETING, line_end="\r\n"),
        faults.line_ends(GREETING, line_end="\r"),
        faults.rechunk(GREETING, sizes=1),
        faults.rechunk(GREETING, sizes=(3, 700), seed=7),
        faults.rechunk(faults.comments(faults.line_ends(GREETING)), sizes=(1, 5)),
        faults.content_type(GREETING, media_type="text/html"),
    ):
        openai_mock.chat.completions.create.response = fault
        outcome = await chat(kind)
        assert (outcome.texts, outcome.error) == (PIECES, None)


async def test_the_bytes_of_these_ways(openai_mock: OpenAIMock) -> None:
    def sent(fault: Any) -> bytes:
        openai_mock.chat.completions.create.response = fault
        return post(f"{API}/chat/completions", json={"stream": True}).content

    whole = sent(Greeting)
    assert sent(faults.without_end(Greeting)) == whole.removesuffix(b"data: [DONE]\n\n")
    assert sent(faults.line_ends(Greeting)) == whole.replace(b"\n", b"\r\n")
    comments = sent(faults.comments(Greeting, text="ping", every=4))
    assert comments.count(b": ping\n\n") == 2
    assert comments.replace(b": ping\n\n", b"") == whole
    assert sent(faults.rechunk(Greeting, sizes=7)) == whole


# --- errors in the middle ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
async def test_an_error_in_a_chat_stream(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = faults.error_event(
        GREETING, after_events=2, message="Overloaded.", code="slow_down"
    )
    outcome = await chat(kind)
    assert outcome.texts == PIECES[:2]
    assert type(outcome.error) is openai.APIError
    assert (outcome.error.message, outcome.error.code) == ("Overloaded.", "slow_down")


ERRORS = [
    ("completions.create", "POST /completions", {"stream": True}, "none"),
    ("responses.create", "POST /responses", {"stream": True}, "type"),
    ("beta.responses.create", "POST /responses?beta=true", {"stream": True}, "type"),
    ("beta.threads.runs.create", "POST /threads/t/runs", {"stream": True}, "pair"),
    ("audio.speech.create", "POST /audio/speech", {"stream_format": "sse"}, "none"),
    ("audio.transcriptions.create", "POST /audio/transcriptions", {"stream": True}, "none"),
    ("images.generate", "POST /images/generations", {"stream": True}, "type"),
]
WIRE = {
    "none": 'data: {"error":{"message":"m","type":"server_error","param":null,"code":"c"}}\n\n',
    "pair": 'event: error\ndata: {"message":"m","type":"server_error","param":null,"code":"c"}\n\n',
    "type": "event: error\n"
    'data: {"type":"error","error":{"type":"server_error","code":"c","message":"m","param":null}}'
    "\n\n",
}


@pytest.mark.parametrize(("name", "line", "body", "form"), ERRORS)
async def test_errors_in_each_dialect(
    openai_mock: OpenAIMock, name: str, line: str, body: dict[str, object], form: str
) -> None:
    class Nothing(EventStream[dict[str, object]]):
        def generate(self) -> Iterator[dict[str, object]]:
            yield {"type": "never.sent", "event": "never.sent", "data": {}}

    route: Any = openai_mock
    for attribute in name.split("."):
        route = getattr(route, attribute)
    route.response = faults.error_event(Nothing, message="m", code="c")
    sent = post(API + line.partition(" ")[2], json=body).text
    assert sent.replace("\r\n", "\n") == WIRE[form]


def response_events(stream: bool, **options: Any) -> list[Any]:
    client = openai.OpenAI(api_key="sk-fake", max_retries=0)
    return list(client.responses.create(model="m", input="Hi", stream=True))


async def test_the_sdk_raises_errors_of_responses(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = faults.error_event(after_events=3, code="slow_down")
    with pytest.raises(openai.APIError, match="The server had an error") as caught:
        response_events(stream=True)
    assert caught.value.code == "slow_down"


async def test_responses_can_send_the_error_event_of_the_document(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = faults.error_event(
        after_events=3, message="Sorry.", nested=False
    )
    *before, error = response_events(stream=True)
    assert len(before) == 3
    assert (error.type, error.message, error.sequence_number) == ("error", "Sorry.", 3)


# --- time ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
async def test_time_passes_on_a_virtual_clock(openai_mock: OpenAIMock, kind: str) -> None:
    clock = faults.VirtualClock()
    openai_mock.chat.completions.create.response = faults.pace(
        GREETING, first=2, between=1, clock=clock
    )
    outcome = await chat(kind)
    assert (outcome.texts, outcome.error) == (PIECES, None)
    assert (clock.waits, clock.now) == ([2, 1, 1, 1, 1], 6)
    assert outcome.seconds < 2


@pytest.mark.parametrize("kind", KINDS)
async def test_time_is_real_by_default(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = faults.pace(GREETING, first=0.1, between=0.02)
    assert (await chat(kind)).seconds >= 0.17
    openai_mock.chat.completions.create.response = faults.pace(GREETING, first=0.1)
    assert (await chat(kind, stream=False)).seconds >= 0.1


async def test_tokens_per_second(openai_mock: OpenAIMock) -> None:
    clock = faults.VirtualClock()
    openai_mock.responses.create.response = faults.pace(
        {"output": [{"type": "message", "content": [{"type": "output_text", "text": "a" * 40}]}]},
        tokens_per_second=4,
        clock=clock,
    )
    events = response_events(stream=True)
    texts = [event.delta for event in events if event.type == "response.output_text.delta"]
    assert clock.waits == [-(-len(text) // 4) / 4 for text in texts]
    assert clock.now >= 2.5


async def test_jitter_is_seeded(openai_mock: OpenAIMock) -> None:
    def waits(seed: int) -> list[float]:
        clock = faults.VirtualClock()
        openai_mock.chat.completions.create.response = faults.pace(
            GREETING, between=1, jitter=0.5, seed=seed, clock=clock
        )
        post(f"{API}/chat/completions", json={"stream": True})
        return clock.waits

    assert waits(1) == waits(1) != waits(2)
    assert all(0.5 <= wait <= 1.5 for wait in waits(3))
    assert len(set(waits(3))) == 4


async def test_async_delays_let_other_tasks_run(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = faults.pace(GREETING, first=0.5)
    start = perf_counter()
    outcomes = await asyncio.gather(*[chat("async") for _ in range(6)])
    assert [outcome.texts for outcome in outcomes] == [PIECES] * 6
    assert perf_counter() - start < 3  # which they take one after the other


@pytest.mark.parametrize("kind", KINDS)
async def test_a_client_does_not_wait_longer_than_its_time_out(
    openai_mock: OpenAIMock, kind: str
) -> None:
    clock = faults.VirtualClock()
    openai_mock.chat.completions.create.response = faults.pace(GREETING, first=60, clock=clock)
    outcome = await chat(kind, stream=False, timeout=2, max_retries=1)
    assert outcome.errors[0] == "openai.APITimeoutError"
    assert clock.waits == [2, 2]
    assert outcome.seconds < 2


# --- answers that are none of the API's ----------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
async def test_what_gateways_send(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = faults.bad_gateway()
    outcome = await chat(kind, max_retries=2)
    assert isinstance(outcome.error, openai.InternalServerError)
    assert outcome.error.status_code == 502
    assert outcome.error.response.headers["content-type"] == "text/html"
    assert (openai_mock.chat.completions.create.call_count, outcome.seconds < 2) == (3, True)


@pytest.mark.parametrize("kind", KINDS)
async def test_redirects_are_followed(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = [
        faults.redirect("/v1/chat/completions"), GREETING,
    ]  # fmt: skip
    assert (await chat(kind, stream=False)).text == "Grüße an alle"
    openai_mock.chat.completions.create.response = faults.redirect("/v1/chat/completions")
    outcome = await chat(kind, stream=False)
    assert outcome.errors[1].endswith("TooManyRedirects")


@pytest.mark.parametrize("kind", KINDS)
async def test_a_body_is_empty(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = faults.empty_body(GREETING)
    assert isinstance((await chat(kind, stream=False)).error, json.JSONDecodeError)
    outcome = await chat(kind)
    assert (outcome.texts, outcome.error) == ([], None)


# --- what cannot be ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: faults.disconnect(after_events=1, after_bytes=1), "not several"),
        (lambda: faults.disconnect(after_events=-1), "from 0, got -1"),
        (lambda: faults.end_early(inside="e"), "'e' is one byte of UTF-8"),
        (lambda: faults.pace(first=-1), "from 0"),
        (lambda: faults.pace(tokens_per_second=0), "more than 0, got 0"),
        (lambda: faults.pace(jitter=2), "from 0 to 1, got 2"),
        (lambda: faults.rechunk(sizes=0), "from 1 on"),
        (lambda: faults.rechunk(sizes=(3, 2)), "the smaller first, got 3, 2"),
        (lambda: faults.comments(text="a\nb"), "a single line"),
        (lambda: faults.comments(every=0), "from 1, got 0"),
        (lambda: faults.line_ends(line_end="\n\n"), "expected .*, got"),
        (lambda: faults.malformed_json(event=0), "from 1, got 0"),
    ],
)
async def test_faults_that_cannot_be(make: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


async def test_answers_inside_of_faults_are_checked(openai_mock: OpenAIMock) -> None:
    route = openai_mock.chat.completions.create
    with pytest.raises(ResponseTypeError, match="choises"):
        set_answer(route, faults.disconnect({"choises": []}))
    with pytest.raises(ResponseTypeError, match="which sends no reply"):
        set_answer(route, faults.pace(faults.read_timeout(), first=1))
    route.response = faults.pace(api_errors.not_found(), first=0.05)
    outcome = await chat("sync", stream=False)
    assert isinstance(outcome.error, openai.NotFoundError)
    assert outcome.seconds >= 0.05
