"""Altered bodies have the same contents, whatever their chunks are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from openai_responses._core.faults.faulty_reply import Step, add_faults
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.streams.sse import ServerSentEvent, decode, encode
from openai_responses.faults import comments, disconnect, end_early, line_ends, rechunk
from tests.streams.made_up_streams import context

events = st.lists(
    st.builds(
        ServerSentEvent,
        data=st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), min_size=1),
        event=st.none() | st.sampled_from(["a", "b"]),
        id=st.none(),
        retry=st.none(),
    ).filter(lambda event: event.data != "[DONE]"),
    max_size=8,
)


def body(sent: list[ServerSentEvent]) -> bytes:
    return b"".join(map(encode, sent))


def in_chunks(whole: bytes, borders: list[int]) -> list[bytes]:
    cuts = sorted({border % (len(whole) + 1) for border in borders})
    return [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]


def through(chunks: list[bytes], *steps: Step) -> Iterator[bytes]:
    here = context("none", "data", body=b'{"stream": true}')
    reply = Reply(200, [], ReplyStream(chunks, here))
    stream = add_faults(UNSET, *steps).apply(reply, here).body
    assert isinstance(stream, ReplyStream)
    return iter(stream)


borders = st.lists(st.integers(0, 10_000), max_size=12)
sizes = st.tuples(st.integers(1, 9), st.integers(0, 60)).map(lambda pair: (pair[0], sum(pair)))


@settings(deadline=None)
@given(events, borders, sizes, st.integers())
def test_chunks_of_other_sizes_have_the_same_bytes(
    sent: list[ServerSentEvent], borders: list[int], sizes: tuple[int, int], seed: int
) -> None:
    whole = body(sent)
    chunks = list(through(in_chunks(whole, borders), *rechunk(sizes=sizes, seed=seed).steps))
    assert b"".join(chunks) == whole
    assert all(sizes[0] <= len(chunk) <= sizes[1] for chunk in chunks[:-1])
    assert all(0 < len(chunk) <= sizes[1] for chunk in chunks[-1:])


SAME: list[Callable[[], tuple[Step, ...]]] = [
    lambda: comments().steps,
    lambda: comments(text="ping: data: x", every=3).steps,
    lambda: line_ends(line_end="\r\n").steps,
    lambda: line_ends(line_end="\r").steps,
]


@settings(deadline=None)
@given(events, borders, st.lists(st.sampled_from(SAME), max_size=3), sizes)
def test_events_stay_what_they_are(
    sent: list[ServerSentEvent],
    borders: list[int],
    ways: list[Callable[[], tuple[Step, ...]]],
    sizes: tuple[int, int],
) -> None:
    steps = [step for way in ways for step in way()]
    chunks = through(in_chunks(body(sent), borders), *steps, *rechunk(sizes=sizes).steps)
    assert list(decode(chunks)) == sent


@settings(deadline=None)
@given(events.filter(bool), borders, st.data())
def test_an_end_after_events(
    sent: list[ServerSentEvent], borders: list[int], data: st.DataObject
) -> None:
    count = data.draw(st.integers(0, len(sent)))
    chunks = through(in_chunks(body(sent), borders), *end_early(after_events=count).steps)
    assert b"".join(chunks) == body(sent[:count])


@settings(deadline=None)
@given(events.filter(bool), borders, st.data())
def test_an_end_after_bytes(
    sent: list[ServerSentEvent], borders: list[int], data: st.DataObject
) -> None:
    whole = body(sent)
    count = data.draw(st.integers(0, len(whole)))
    chunks = through(in_chunks(whole, borders), *end_early(after_bytes=count).steps)
    assert b"".join(chunks) == whole[:count]


def test_chunks_after_the_fault_are_not_requested() -> None:
    asked: list[int] = []

    def chunks() -> Iterator[bytes]:
        for number in range(9):
            asked.append(number)
            yield b"data: x\n\n"

    here = context("none", "data", body=b'{"stream": true}')
    reply = Reply(200, [], ReplyStream(chunks(), here))
    stream = disconnect(after_events=2).apply(reply, here).body
    assert isinstance(stream, ReplyStream)
    running = iter(stream)
    assert [next(running), next(running)] == [b"data: x\n\n"] * 2
    assert asked == [0, 1]
