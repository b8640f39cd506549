"""The encoder, checked with the decoders of the SDK and of httpx-sse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai._streaming import SSEDecoder

from openai_responses._core.streams.sse import ServerSentEvent, encode, encode_line


class Seen(NamedTuple):
    """What both decoders tell of an event; an event without a name is a `message` to one."""

    event: str
    data: str


def by_the_sdk(chunks: Sequence[bytes]) -> list[Seen]:
    events = SSEDecoder().iter_bytes(iter(chunks))
    return [Seen(event.event or "message", event.data) for event in events]


def by_httpx_sse(chunks: Sequence[bytes]) -> list[Seen]:
    httpx = pytest.importorskip("httpx", reason="httpx is not installed beside the SDK")
    httpx_sse = pytest.importorskip("httpx_sse", reason="httpx-sse is not installed")

    headers = {"content-type": "text/event-stream"}
    response = httpx.Response(200, headers=headers, content=iter(chunks))
    events = httpx_sse.EventSource(response).iter_sse()
    return [Seen(event.event or "message", event.data) for event in events]


# Line breaks end a line of data; the SDK's decoder splits text at others too, unless told not to.
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), min_size=1)
ONE_LINE = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), min_size=1)
NAMES = st.none() | st.sampled_from(["message", "response.created", "thread.run.created", "ü"])
EVENTS = st.lists(st.tuples(NAMES, TEXT), max_size=8)
LINE_ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])
BORDERS = st.lists(st.integers(0, 10_000), max_size=20)


def in_chunks(wire: bytes, borders: list[int]) -> list[bytes]:
    cuts = sorted({border % (len(wire) + 1) for border in borders})
    return [wire[a:b] for a, b in zip([0, *cuts], [*cuts, len(wire)], strict=True)]


@pytest.mark.parametrize("decode", [by_the_sdk, by_httpx_sse])
@settings(deadline=None)
@given(events=EVENTS, line_end=LINE_ENDS, borders=BORDERS)
def test_what_is_encoded_is_decoded(
    decode: Callable[[Sequence[bytes]], list[Seen]],
    events: list[tuple[str | None, str]],
    line_end: bytes,
    borders: list[int],
) -> None:
    wire = b"".join(encode(ServerSentEvent(data, name), line_end) for name, data in events)
    expected = [Seen(name or "message", data) for name, data in events]
    assert decode(in_chunks(wire, borders)) == expected


@pytest.mark.parametrize("decode", [by_the_sdk, by_httpx_sse])
@settings(deadline=None)
@given(events=st.lists(st.tuples(NAMES, ONE_LINE)), line_end=LINE_ENDS, borders=BORDERS)
def test_lines_are_decoded(
    decode: Callable[[Sequence[bytes]], list[Seen]],
    events: list[tuple[str | None, str]],
    line_end: bytes,
    borders: list[int],
) -> None:
    wire = b"".join(encode_line(data.encode(), name, line_end) for name, data in events)
    expected = [Seen(name or "message", data) for name, data in events]
    assert decode(in_chunks(wire, borders)) == expected
