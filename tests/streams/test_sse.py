"""The encoder and the decoder of server-sent events, with one table for both."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai._streaming import SSEDecoder

from openai_responses._core.streams.sse import ServerSentEvent, decode, encode, encode_line
from tests.streams.recorded_streams import exact_streams, needs_recordings

TABLE = [
    (ServerSentEvent("{}"), b"data: {}\n\n"),
    (ServerSentEvent(""), b"data: \n\n"),
    (ServerSentEvent("{}", "response.created"), b"event: response.created\ndata: {}\n\n"),
    (ServerSentEvent("one\ntwo"), b"data: one\ndata: two\n\n"),
    (ServerSentEvent("\n"), b"data: \ndata: \n\n"),
    (ServerSentEvent("  two spaces"), b"data:   two spaces\n\n"),
    (ServerSentEvent("x", None, "7", 3000), b"id: 7\nretry: 3000\ndata: x\n\n"),
    (ServerSentEvent("é\u2028\u0085😀"), "data: é\u2028\u0085😀\n\n".encode()),
]

lines = st.text(st.characters(exclude_characters="\r\n", codec="utf-8"))
names = lines.filter(bool)
events = st.builds(
    ServerSentEvent,
    data=st.text(st.characters(exclude_characters="\r", codec="utf-8")),
    event=st.none() | names,
    id=st.none() | lines.filter(lambda text: "\0" not in text),
    retry=st.none() | st.integers(min_value=0, max_value=10**9),
)
line_ends = st.sampled_from([b"\n", b"\r\n", b"\r"])


@pytest.mark.parametrize(("event", "text"), TABLE)
def test_table_is_encoded(event: ServerSentEvent, text: bytes) -> None:
    assert encode(event) == text
    assert encode(event, b"\r\n") == text.replace(b"\n", b"\r\n")


@pytest.mark.parametrize(("event", "text"), TABLE)
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_table_is_decoded_whole_and_byte_by_byte(
    event: ServerSentEvent, text: bytes, line_end: bytes
) -> None:
    wire = text.replace(b"\n", line_end) * 2
    assert list(decode([wire])) == [event, event]
    assert list(decode(bytes([byte]) for byte in wire)) == [event, event]


@pytest.mark.parametrize("event", [None, "transcript.text.delta"])
def test_fast_path_writes_the_same_bytes(event: str | None) -> None:
    value = ServerSentEvent('{"a":"é"}', event)
    assert encode_line(value.data.encode(), event, b"\r\n") == encode(value, b"\r\n")


@pytest.mark.parametrize(
    ("event", "complaint"),
    [
        (ServerSentEvent("a\rb"), "carriage return"),
        (ServerSentEvent("", event=""), "event must be a name"),
        (ServerSentEvent("", event="a\nb"), "event must be a name"),
        (ServerSentEvent("", id="a\nb"), "id must be one line"),
        (ServerSentEvent("", id="a\0"), "id must be one line"),
        (ServerSentEvent("", retry=-1), "retry must be"),
    ],
)
def test_what_the_format_cannot_say_is_refused(event: ServerSentEvent, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        encode(event)


# The examples of the WHATWG HTML standard, 9.2.6.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"data: YHOO\ndata: +2\ndata: 10\n\n", [ServerSentEvent("YHOO\n+2\n10")]),
        (
            b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\n"
            b"data:  third event\n\n",
            [
                ServerSentEvent("first event", id="1"),
                ServerSentEvent("second event", id=""),
                ServerSentEvent(" third event"),
            ],
        ),
        (b"data\n\ndata\ndata\n\ndata:", [ServerSentEvent(""), ServerSentEvent("\n")]),
        (b"data:test\n\ndata: test\n\n", [ServerSentEvent("test"), ServerSentEvent("test")]),
    ],
)
def test_examples_of_the_standard(text: bytes, expected: list[ServerSentEvent]) -> None:
    assert list(decode([text])) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"\xef\xbb\xbfdata: x\n\n", [ServerSentEvent("x")]),
        (b"event: lonely\n\ndata: x\n\n", [ServerSentEvent("x")]),
        (b"retry: soon\nid: a\0b\nother: y\ndata: x\n\n", [ServerSentEvent("x")]),
        (b"data: never ended\n", []),
        (b"data: x\r\n\r", [ServerSentEvent("x")]),
        (b"data: a\x0bb\x0cc\x1cd\n\n", [ServerSentEvent("a\x0bb\x0cc\x1cd")]),
    ],
)
def test_rules_of_the_standard(text: bytes, expected: list[ServerSentEvent]) -> None:
    assert list(decode([text])) == expected


def test_bytes_that_are_not_utf8_are_refused() -> None:
    with pytest.raises(UnicodeDecodeError):
        list(decode([b"data: \xff\n\n"]))


@given(st.lists(events), line_ends, st.data())
def test_decoding_takes_back_encoding(
    values: list[ServerSentEvent], line_end: bytes, data: st.DataObject
) -> None:
    wire = b"".join(encode(value, line_end) for value in values)
    assert list(decode(_cut(wire, data))) == values


@given(st.lists(events.map(lambda event: event._replace(id=None, retry=None))), st.data())
def test_the_sdk_reads_what_was_encoded(values: list[ServerSentEvent], data: st.DataObject) -> None:
    sent = [value for value in values if value.data or value.event]
    wire = b"".join(encode(value) for value in sent)
    received = SSEDecoder().iter_bytes(_cut(wire, data))
    assert [(event.data, event.event) for event in received] == [
        (value.data, value.event) for value in sent
    ]


@needs_recordings
def test_recorded_streams_are_encoded_to_the_same_bytes() -> None:
    names = [name for name, wire in exact_streams() if _again(wire) != wire]
    assert names == []


def _again(wire: bytes) -> bytes:
    line_end = b"\r\n" if b"\r\n" in wire else b"\n"
    return b"".join(encode(event, line_end) for event in decode([wire]))


def _cut(wire: bytes, data: st.DataObject) -> Iterator[bytes]:
    borders = data.draw(st.lists(st.integers(0, len(wire))))
    for start, end in pairwise([0, *sorted(borders), len(wire)]):
        yield wire[start:end]
