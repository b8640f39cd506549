"""Event streams: the events that authors yield, and the resulting bytes."""

from __future__ import annotations

import asyncio
import json
import traceback
import tracemalloc
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from types import MappingProxyType

import pytest
from openai.types.beta.assistant_stream_event import ThreadRunCreated
from openai.types.chat import ChatCompletionChunk

from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.streams.sse import ServerSentEvent, decode
from openai_responses.errors import AsyncAnswerError, EventValidationError
from openai_responses.streaming import AsyncEventStream, EventStream
from tests.streams.made_up_streams import (
    AsyncTinyEventStream,
    ChunkEventStream,
    TinyEventStream,
    context,
)
from tests.streams.tiny_events import Chunk, Delta


class Listed(EventStream[object]):
    """A stream of given events."""

    def __init__(self, *events: object) -> None:
        self.events = events

    def generate(self) -> Iterator[object]:
        yield from self.events


class AsyncListed(AsyncEventStream[object]):
    """The same for async clients."""

    def __init__(self, *events: object) -> None:
        self.events = events

    async def agenerate(self) -> AsyncGenerator[object, None]:
        for event in self.events:
            await asyncio.sleep(0)
            yield event


def read_sync(events: tuple[object, ...], dialect: tuple[str, str, str] | None) -> list[bytes]:
    stream = Listed(*events)
    return list(stream if dialect is None else ReplyStream(stream, context(*dialect)))


def read_async(events: tuple[object, ...], dialect: tuple[str, str, str] | None) -> list[bytes]:
    stream = AsyncListed(*events)
    chunks = stream if dialect is None else ReplyStream(stream, context(*dialect))

    async def read() -> list[bytes]:
        return [chunk async for chunk in chunks]

    return asyncio.run(read())


def read_sync_stream_async(
    events: tuple[object, ...], dialect: tuple[str, str, str] | None
) -> list[bytes]:
    async def read() -> list[bytes]:
        chunks = ReplyStream(Listed(*events), context(*(dialect or ("none", "data", "\n"))))
        return [chunk async for chunk in chunks]

    return asyncio.run(read())


Read = Callable[[tuple[object, ...], tuple[str, str, str] | None], list[bytes]]


@pytest.fixture(params=[read_sync, read_async, read_sync_stream_async])
def read(request: pytest.FixtureRequest) -> Read:
    reader: Read = request.param
    return reader


A = {"type": "a", "x": 1}
B = {"type": "b"}
A_DATA = b'data: {"type":"a","x":1}|'
B_DATA = b'data: {"type":"b"}|'
DONE = b"data: [DONE]|"
PAIR_DATA = b'event: thread.created^data: {"id":"t"}|'
PAIR = {"event": "thread.created", "data": {"id": "t"}}


@pytest.mark.parametrize(
    ("events", "dialect", "expected"),
    [
        (
            (A, B),
            ("none", "data", "\n"),
            A_DATA + B_DATA + DONE,
        ),
        ((A,), ("none", "data", "\r\n"), A_DATA + DONE),
        (
            (A, B),
            ("type", "none", "\n"),
            b"event: a^" + A_DATA + b"event: b^" + B_DATA,
        ),
        (
            (PAIR,),
            ("event", "event", "\n"),
            PAIR_DATA + b"event: done^" + DONE,
        ),
        (
            (PAIR, {"event": "done", "data": "[DONE]"}),
            ("event", "event", "\n"),
            PAIR_DATA + b"event: done^" + DONE,
        ),
        ((), ("none", "data", "\n"), DONE),
    ],
)
def test_a_route_says_the_dialect(
    read: Read, events: tuple[object, ...], dialect: tuple[str, str, str], expected: bytes
) -> None:
    line_end = dialect[2].encode()
    wire = expected.replace(b"^", line_end).replace(b"|", line_end * 2)
    assert b"".join(read(events, dialect)) == wire


@pytest.mark.parametrize("reader", [read_sync, read_async])
@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (({"id": "x"}, {"id": "y"}), b'data: {"id":"x"}|data: {"id":"y"}|data: [DONE]|'),
        ((A, B), b"event: a^" + A_DATA + b"event: b^" + B_DATA),
        ((PAIR,), PAIR_DATA + b"event: done^" + DONE),
        ((), b""),
    ],
)
def test_outside_of_a_route_the_first_event_suggests_it(
    reader: Read, events: tuple[object, ...], expected: bytes
) -> None:
    wire = expected.replace(b"^", b"\n").replace(b"|", b"\n\n")
    assert b"".join(reader(events, None)) == wire


def test_every_event_is_one_chunk(read: Read) -> None:
    chunks = read((A, B), ("type", "none", "\n"))
    assert [len(list(decode([chunk]))) for chunk in chunks] == [1, 1]


def test_of_sdk_objects_what_was_set_is_sent(read: Read) -> None:
    choices: list[object] = [{"index": 0, "delta": {}, "finish_reason": None}]
    chunk = ChatCompletionChunk.construct(id="chatcmpl-1", choices=choices)
    (wire, _) = read((chunk,), ("none", "data", "\n"))
    (event,) = decode([wire])
    assert json.loads(event.data) == {"id": "chatcmpl-1", "choices": choices}


def test_any_mapping_is_an_event(read: Read) -> None:
    (wire, _) = read((MappingProxyType({"id": "x"}),), ("none", "data", "\n"))
    assert wire == b'data: {"id":"x"}\n\n'


def test_assistants_events_of_the_sdk_are_named(read: Read) -> None:
    run = ThreadRunCreated.construct(
        event="thread.run.created", data={"id": "run_1", "last_error": None}
    )
    wire = b"".join(read((run,), ("event", "event", "\n")))
    assert list(decode([wire])) == [
        ServerSentEvent('{"id":"run_1","last_error":null}', "thread.run.created"),
        ServerSentEvent("[DONE]", "done"),
    ]


def test_an_endless_stream_is_read_event_by_event() -> None:
    generated: list[int] = []

    class Endless(EventStream[dict[str, int]]):
        def generate(self) -> Generator[dict[str, int], None, None]:
            while True:
                generated.append(len(generated))
                yield {"number": len(generated)}

    chunks = iter(ReplyStream(Endless(), context("none", "data")))
    assert next(chunks) == b'data: {"number":1}\n\n'
    assert generated == [0]
    assert next(chunks) == b'data: {"number":2}\n\n'
    assert generated == [0, 1]


class Watched(EventStream[dict[str, int]]):
    """A stream that records its end."""

    def __init__(self) -> None:
        self.ended = 0

    def generate(self) -> Generator[dict[str, int], None, None]:
        try:
            yield {"number": 1}
            yield {"number": 2}
        finally:
            self.ended += 1


class AsyncWatched(AsyncEventStream[dict[str, int]]):
    """The same, awaiting at the end."""

    def __init__(self) -> None:
        self.ended = 0

    async def agenerate(self) -> AsyncGenerator[dict[str, int], None]:
        try:
            yield {"number": 1}
            yield {"number": 2}
        finally:
            await asyncio.sleep(0)
            self.ended += 1


def test_closing_the_bytes_closes_the_author() -> None:
    stream = Watched()
    chunks = iter(stream)
    next(chunks)
    chunks.close()
    assert stream.ended == 1


def test_closing_the_reply_closes_the_author_inside_other_iterators() -> None:
    stream = Watched()

    class Wrapped:
        def __iter__(self) -> Iterator[bytes]:
            yield from iter(stream)

    reply = ReplyStream(Wrapped(), context("none", "data"))
    chunks = iter(reply)
    next(chunks)
    assert stream.ended == 0
    reply.close()
    assert stream.ended == 1


def test_closing_an_async_reply_closes_the_author_and_waits() -> None:
    async def scenario(stream: Watched | AsyncWatched) -> int:
        reply = ReplyStream(stream, context("none", "data"))
        chunks = aiter(reply)
        await anext(chunks)
        await reply.aclose()
        return stream.ended

    assert asyncio.run(scenario(Watched())) == 1
    assert asyncio.run(scenario(AsyncWatched())) == 1


def test_an_unread_reply_does_not_start_the_stream() -> None:
    stream = Watched()
    ReplyStream(stream, context("none", "data")).close()
    assert stream.ended == 0


def test_a_long_stream_takes_no_more_memory_than_a_short_one() -> None:
    class Long(EventStream[dict[str, str]]):
        def generate(self) -> Iterator[dict[str, str]]:
            return ({"text": "x" * 1000} for _ in range(20_000))

    tracemalloc.start()
    try:
        for _ in ReplyStream(Long(), context("none", "data")):
            pass
        assert tracemalloc.get_traced_memory()[1] < 500_000
    finally:
        tracemalloc.stop()


def test_a_sync_reader_is_told_that_the_stream_is_async() -> None:
    with pytest.raises(AsyncAnswerError, match=r"tiny\.create was called through a sync client"):
        list(ReplyStream(AsyncListed(A), context("none", "data")))


def test_a_stream_without_generate_cannot_be_made() -> None:
    class WithoutGenerate(EventStream[object]): ...

    with pytest.raises(TypeError, match="generate"):
        WithoutGenerate()  # type: ignore[abstract]


class Item(TinyEventStream):
    """Two items with a part and deltas each, told as shortly as possible."""

    def generate(self) -> Iterator[Delta | dict[str, object]]:
        for name in ("msg_1", "msg_2"):
            yield {"type": "response.output_item.added", "item": {"id": name}}
            for _ in range(2):
                yield {"type": "response.content_part.added"}
                yield self.delta(delta="x")


class AsyncItem(AsyncTinyEventStream):
    """The same, for async clients."""

    async def agenerate(self) -> AsyncGenerator[Delta | dict[str, object], None]:
        for event in Item().generate():
            yield event


def test_what_the_stream_knows_is_filled_in() -> None:
    events = [json.loads(event.data) for event in decode(Item())]
    assert [event["sequence_number"] for event in events] == list(range(10))
    assert [event.get("output_index") for event in events] == [0] * 5 + [1] * 5
    assert [event.get("content_index") for event in events] == [None, 0, 0, 1, 1] * 2
    assert [event.get("item_id") for event in events[1:5]] == ["msg_1"] * 4
    assert [event.get("item_id") for event in events[6:]] == ["msg_2"] * 4
    assert list(events[2]) == [
        "type", "sequence_number", "item_id", "output_index", "content_index", "delta"
    ]  # fmt: skip


def test_async_streams_fill_in_the_same() -> None:
    async def read() -> list[bytes]:
        return [chunk async for chunk in AsyncItem()]

    assert asyncio.run(read()) == list(Item())


def test_two_runs_of_one_stream_count_for_themselves() -> None:
    stream = Item()
    first, second = iter(stream), iter(stream)
    assert [next(first), next(first)] == [next(second), next(second)]


def test_what_the_author_gives_stays() -> None:
    class Given(TinyEventStream):
        def generate(self) -> Iterator[Delta | dict[str, object]]:
            known: dict[str, object] = {"type": "delta", "delta": "x", "sequence_number": 7}
            yield {**known, "item_id": "a", "output_index": 3, "content_index": 1}
            yield self.delta(delta="y", item_id="b")

    first, second = (json.loads(event.data) for event in decode(Given()))
    assert (first["sequence_number"], second["sequence_number"]) == (7, 8)
    assert (second["item_id"], second["output_index"], second["content_index"]) == ("b", 3, 1)


class Chunks(ChunkEventStream):
    """Three chunks, the second of which changes its model."""

    def generate(self) -> Iterator[Chunk]:
        yield self.chunk()
        yield self.chunk(model="other")
        yield self.chunk()


def test_chunks_keep_what_they_have_in_common() -> None:
    request = context("none", "data", body=b'{"model": "gpt-5"}')
    *chunks, done = decode(ReplyStream(Chunks(), request))
    first, second, third = (json.loads(chunk.data) for chunk in chunks)
    assert done.data == "[DONE]"
    assert first["id"].startswith("chatcmpl-")
    assert first["id"] == second["id"] == third["id"]
    assert first["created"] == third["created"]
    assert (first["model"], second["model"], third["model"]) == ("gpt-5", "other", "other")
    assert list(first) == ["id", "object", "created", "model", "choices"]


def test_streams_are_the_same_in_every_run() -> None:
    assert list(Chunks()) == list(Chunks())


DELTA = {"type": "delta", "delta": "x", "item_id": "i", "output_index": 0, "content_index": 0}
ALLOW = (
    'unknown_fields="allow" of the mock, the route or the stream accepts what the document does '
    "not have."
)
ALL_EVENTS = "it has response.output_item.added, response.content_part.added, delta"


@pytest.mark.parametrize(
    ("event", "problems"),
    [
        ({**DELTA, "delta": 3}, ["delta: Input should be a valid string, got 3"]),
        ({**DELTA, "item_id": None}, ["item_id: Input should be a valid string, got None"]),
        ({**DELTA, "output_index": ""}, ["output_index: Input should be a valid integer, got ''"]),
        (
            {**DELTA, "parts": [{"kind": "text", "text": ""}, {"kind": "image"}]},
            ["parts[1].kind: Input should be 'text', got 'image'", "parts[1].text: Field required"],
        ),
        ({"type": "delta"}, ["item_id: Field required", "content_index: Field required",
                             "delta: Field required"]),
        ({"type": "detla"},
         ["type: 'detla' is no event of TinyEvent; did you mean 'delta'?", ALLOW]),
        ({"type": "zzz"}, [f"type: 'zzz' is no event of TinyEvent; {ALL_EVENTS}", ALLOW]),
        ({"type": 1}, [f"type: 1 is no event of TinyEvent; {ALL_EVENTS}"]),
        ({"delta": "x"}, ["type: missing; it says which event this is"]),
        ({**DELTA, "logprob": float("nan")}, ["not JSON: NaN has no spelling in JSON"]),
    ],
)  # fmt: skip
def test_an_event_of_another_kind_is_refused(event: dict[str, object], problems: list[str]) -> None:
    class Wrong(TinyEventStream):
        def generate(self) -> Iterator[Delta | dict[str, object]]:
            yield {"type": "response.output_item.added", "output_index": 0, "item": {}}
            yield event

    with pytest.raises(EventValidationError) as caught:
        list(Wrong())
    first, *others = str(caught.value).splitlines()
    assert first.startswith("Wrong yielded as its event number 2")
    assert [line.removeprefix("  - ") for line in others] == problems


def test_a_union_inside_an_event_is_one_problem_at_its_path() -> None:
    class Wrong(ChunkEventStream):
        def generate(self) -> Iterator[Chunk]:
            chunk = self.chunk()
            chunk["choices"] = ["", {"kind": "text", "text": 1}]  # type: ignore[list-item]
            yield chunk

    with pytest.raises(EventValidationError) as caught:
        list(Wrong())
    assert str(caught.value).splitlines()[1:] == [
        "  - choices[1].text: Input should be a valid string, got 1",
        "  - choices[1]: Input should be a valid string, got {'kind': 'text', 'text': 1}",
    ]


@pytest.mark.parametrize("reader", [read_sync, read_async])
@pytest.mark.parametrize(
    ("event", "dialect", "problem"),
    [
        ("text", ("none", "data", "\n"), "expected a dict, an SDK object or"),
        ({"x": object()}, ("none", "data", "\n"), "not JSON: Unable to serialize unknown type"),
        ({"x": 1}, ("type", "none", "\n"), "type: expected the name of the event"),
        (
            {"type": "a\nb"},
            ("type", "none", "\n"),
            "type: expected the name of the event",
        ),
        ({"event": "thread.created"}, ("event", "event", "\n"), "data: missing beside event"),
    ],
)
def test_a_dialect_refuses_what_it_cannot_write(
    reader: Read, event: object, dialect: tuple[str, str, str], problem: str
) -> None:
    with pytest.raises(EventValidationError) as caught:
        reader((event,), dialect)
    assert "isted yielded as its event number 1" in str(caught.value)
    assert problem in str(caught.value)


def test_the_traceback_shows_the_authors_yield() -> None:
    class Wrong(TinyEventStream):
        def generate(self) -> Iterator[Delta | dict[str, object]]:
            yield {"type": "this very line"}

    with pytest.raises(EventValidationError) as caught:
        list(Wrong())
    shown = "".join(traceback.format_exception(caught.value))
    assert 'yield {"type": "this very line"}' in shown


def test_an_author_cannot_hide_the_error_but_cleans_up() -> None:
    cleaned: list[str] = []

    class Wrong(TinyEventStream):
        def generate(self) -> Iterator[Delta | dict[str, object]]:
            try:
                yield {"type": "wrong"}
            except EventValidationError:
                cleaned.append("caught")
                yield self.delta(delta="x")
            finally:
                cleaned.append("finally")

    with pytest.raises(EventValidationError):
        list(Wrong())
    assert cleaned == ["caught", "finally"]


def test_an_async_author_cannot_hide_it_either() -> None:
    class Wrong(AsyncTinyEventStream):
        async def agenerate(self) -> AsyncGenerator[Delta | dict[str, object], None]:
            try:
                yield {"type": "wrong"}
            except EventValidationError:
                return

    async def read() -> list[bytes]:
        return [chunk async for chunk in Wrong()]

    with pytest.raises(EventValidationError, match="Wrong yielded"):
        asyncio.run(read())


def test_errors_of_the_author_come_through() -> None:
    class Broken(EventStream[dict[str, int]]):
        def generate(self) -> Iterator[dict[str, int]]:
            yield {"number": 1}
            raise KeyError("mine")

    chunks = iter(ReplyStream(Broken(), context("none", "data")))
    next(chunks)
    with pytest.raises(KeyError, match="mine"):
        next(chunks)
