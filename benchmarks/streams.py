"""Streams of 2,000 events: read through the SDK, and only encoded."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, cast

import openai
from openai.types.chat import ChatCompletionChunk

from openai_responses import OpenAIMock
from openai_responses.ext import httpx
from openai_responses.streaming import (
    CreateChatCompletionEvent,
    CreateChatCompletionEventStream,
    CreateResponseEventStream,
    EventStream,
)

from .measuring import Row, measure_in_rounds, of_calls, ratio_row

__all__ = ["rows"]

EVENTS = 2_000
READ_BOUND, OBJECTS_BOUND, ENCODED_BOUND = 1.10, 1.15, 2.3

_Read = Callable[[openai.OpenAI], int]


class ChatByHand(CreateChatCompletionEventStream):
    """A long text, made by the constructors."""

    def generate(self) -> Iterator[CreateChatCompletionEvent]:
        yield self.chunk(choices=[{"index": 0, "delta": {"content": ""}, "finish_reason": None}])
        for number in range(EVENTS - 2):
            delta: Any = {"content": f" word{number}"}
            yield self.chunk(choices=[{"index": 0, "delta": delta, "finish_reason": None}])
        yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])


def _read_chat(client: openai.OpenAI) -> int:
    return sum(
        1
        for _ in client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
        )
    )


def _read_text(client: openai.OpenAI) -> int:
    return sum(1 for _ in client.responses.create(model="m", input="Hi", stream=True))


def rows(rounds: int) -> Iterator[Row]:
    """Yield the cost of reading streams, then that of encoding them."""
    text = " ".join(["word"] * (EVENTS - 2))
    message = {"type": "message", "content": [{"type": "output_text", "text": text}]}
    chunks = _played("chat.completions", {"choices": [{"message": {"content": text}}]})
    events = _played("responses", {"output": [message]})
    chat = _of_dicts(CreateChatCompletionEventStream, chunks)
    responses = _of_dicts(CreateResponseEventStream, events)
    objects = _of_dicts(EventStream, [ChatCompletionChunk.model_validate(each) for each in chunks])
    for name, resource, stream, read, bound in (
        ("chunks as dicts", "chat.completions", chat, _read_chat, READ_BOUND),
        ("chunks by constructors", "chat.completions", ChatByHand, _read_chat, READ_BOUND),
        ("chunks as SDK objects", "chat.completions", objects, _read_chat, OBJECTS_BOUND),
        ("response events as dicts", "responses", responses, _read_text, READ_BOUND),
    ):
        figures = measure_in_rounds(rounds, *_read_measures(resource, stream, read))
        yield ratio_row(f"{EVENTS} {name}, read by the SDK", figures, bound)
    for name, stream, given in (("chunks", chat, chunks), ("response events", responses, events)):
        figures = measure_in_rounds(rounds, *_encoding_measures(stream, given))
        yield ratio_row(f"{EVENTS} {name}, encoded, or as json.dumps", figures, ENCODED_BOUND)


def _played(resource: str, final: Mapping[str, object]) -> list[dict[str, object]]:
    """Return the events, whole as they are, that the mock plays for a final object."""
    mock = OpenAIMock()
    attrgetter(resource)(mock).create.respond(final)
    url = f"https://api.openai.com/v1/{resource.replace('.', '/')}"
    library: Any = httpx
    with library.Client(transport=mock.transport()) as client:
        body: dict[str, object] = {"model": "m", "stream": True}
        body |= (
            {"input": "Hi"}
            if resource == "responses"
            else {"messages": [{"role": "user", "content": "Hi"}]}
        )
        sent: bytes = client.post(url, json=body).content
    return [json.loads(line[6:]) for line in sent.splitlines() if line.startswith(b"data: {")]


def _of_dicts(base: type, events: Sequence[object]) -> type[EventStream[Any]]:
    def generate(self: object) -> Iterator[object]:
        return iter(events)

    return cast("type[EventStream[Any]]", type("Dicts", (base,), {"generate": generate}))


def _read_measures(
    resource: str, stream: type[EventStream[Any]], read: _Read
) -> tuple[Callable[[], float], Callable[[], float]]:
    """Return the measures of a stream that the mock sends, and of its bytes sent as they are."""
    mock = OpenAIMock()
    attrgetter(resource)(mock).create.respond(stream)
    chunks = list(stream())
    headers = {"content-type": "text/event-stream; charset=utf-8"}
    # Event by event, as the mock and a server send them.
    transport = httpx.MockTransport(
        lambda _: httpx.Response(200, headers=headers, content=iter(chunks))
    )
    bare = openai.OpenAI(
        api_key="sk-fake", http_client=openai.DefaultHttpxClient(transport=transport)
    )
    mocked = openai.OpenAI(
        api_key="sk-fake", http_client=openai.DefaultHttpxClient(transport=mock.transport())
    )
    assert read(bare) == read(mocked) >= EVENTS
    return of_calls(lambda: read(mocked), 1), of_calls(lambda: read(bare), 1)


def _encoding_measures(
    stream: type[EventStream[Any]], events: Sequence[Mapping[str, object]]
) -> tuple[Callable[[], float], Callable[[], float]]:
    def ours() -> None:
        for _ in stream():
            pass

    def bare() -> None:
        for event in events:
            json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()

    ours()
    return of_calls(ours, 3), of_calls(bare, 3)
