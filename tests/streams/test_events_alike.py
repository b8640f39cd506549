"""Series of similar events are encoded like single events.

What is no dict is always looked at in full: so a stream that yields its events wrapped tells what
the same events have to become.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_responses._core.streams.event_streams import EventStream
from openai_responses.errors import EventValidationError
from openai_responses.streaming import CreateChatCompletionEventStream, CreateResponseEventStream

Event = Mapping[str, object]

TEXTS = st.sampled_from([" word", "", "50 %", '"quoted"', "a\\b", "a\nb", "\x00\x1f\x7f", "ä€😀"])
HIDDEN: st.SearchStrategy[dict[str, object]] = st.sampled_from(
    [{}, {}, {"obfuscation": "abc"}, {"obfuscation": "%d"}, {"obfuscation": None}]
)


def written(base: type, events: Sequence[Event]) -> tuple[list[bytes], str]:
    """Return the bytes of a stream, and the warnings or the error about its events."""

    def generate(self: object) -> Iterator[Event]:
        return iter(events)

    stream = cast("type[EventStream[Event]]", type("Written", (base,), {"generate": generate}))
    chunks: list[bytes] = []
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            chunks.extend(stream())
        except EventValidationError as error:
            return chunks, str(error)
    return chunks, "".join(str(each.message) for each in told)


def chunk(text: object, **more: object) -> dict[str, object]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    common = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return {**common, "choices": [choice], **more}


def same_for_each(base: type, events: Sequence[Event]) -> None:
    assert written(base, events) == written(base, [MappingProxyType(event) for event in events])


def of_choice(**more: object) -> dict[str, object]:
    return {"choices": [{"index": 0, "delta": {"content": "x"}, "finish_reason": None, **more}]}


def short_chunk(text: str) -> dict[str, object]:
    return {name: value for name, value in chunk(text).items() if name in ("object", "choices")}


def chunk_with_fields(text: str, hidden: dict[str, object]) -> dict[str, object]:
    return chunk(text, **hidden)


CHUNKS = st.builds(chunk_with_fields, TEXTS, HIDDEN)
SHORT = st.builds(short_chunk, TEXTS)
ODD_CHUNKS = st.sampled_from(
    [
        chunk(7),
        chunk(None),
        chunk("x", id="other"),
        chunk("x", created=1.0),
        chunk("x", created=True),
        chunk("x", new_field=1),
        chunk("x", **of_choice(index=1)),
        chunk("x", **of_choice(index=False)),
        chunk("x", **of_choice(finish_reason="stop")),
        chunk("x", **of_choice(delta={"role": "assistant", "content": "x"})),
        chunk("x", **of_choice(delta={})),
        chunk("x", choices=[]),
        chunk("x", choices=None),
        chunk("x", obfuscation=3),
    ]
)


@settings(deadline=None)  # the first one imports the types
@given(st.lists(st.one_of(CHUNKS, CHUNKS, CHUNKS, SHORT, ODD_CHUNKS), max_size=12))
def test_chunks_after_their_like_are_sent_as_any_other(events: list[Event]) -> None:
    same_for_each(
        CreateChatCompletionEventStream,
        [chunk("", **of_choice(delta={"role": "assistant", "content": ""})), *events],
    )


def delta(number: int | None, text: object, **more: object) -> dict[str, object]:
    numbered = {} if number is None else {"sequence_number": number}
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    kind = {"type": "response.output_text.delta"}
    return {**kind, **numbered, **place, "delta": text, "logprobs": [], **more}


def first_events() -> list[Event]:
    item: Event = {"type": "message", "id": "msg_1", "role": "assistant", "content": []}
    known = '"id":"resp_1","object":"response","created_at":1,"model":"m","status":"in_progress"'
    null = '"error":null,"incomplete_details":null,"instructions":null,"metadata":{}'
    tools = '"output":[],"tools":[],"tool_choice":"auto","parallel_tool_calls":true'
    response: object = json.loads(f'{{{known},{null},{tools},"temperature":1.0,"top_p":1.0}}')
    return [
        {"type": "response.created", "response": response},
        {"type": "response.in_progress", "response": response},
        {"type": "response.output_item.added", "item": {**item, "status": "in_progress"}},
        {"type": "response.content_part.added"},
    ]


ENDS: list[Event] = [{"type": "response.output_text.done"}, {"type": "response.content_part.done"}]

# What deltas may have otherwise than those before them.
ODD: st.SearchStrategy[Event] = st.sampled_from(
    [
        {"sequence_number": 99},
        {"sequence_number": True},
        {"delta": 7},
        {"output_index": 0.0},
        {"content_index": 1},
        {"new_field": 1},
        {"type": "response.output_text.done", "text": "x"},
        {"type": "response.refusal.delta"},
    ]
)


def delta_fields(text: str, hidden: dict[str, object]) -> Event:
    return {"delta": text, **hidden}


USUAL = st.builds(delta_fields, TEXTS, HIDDEN)


@settings(deadline=None)
@given(
    st.lists(st.one_of(USUAL, USUAL, USUAL, ODD), max_size=12),
    st.sampled_from([(), ("sequence_number",), ("item_id", "output_index")]),
)
def test_deltas_after_their_like_are_sent_as_any_other(
    changes: list[Event], left_out: tuple[str, ...]
) -> None:
    deltas: list[Event] = []
    for number, change in enumerate(changes, start=4):
        event = {**delta(number, "x"), **change}
        deltas.append({name: value for name, value in event.items() if name not in left_out})
    same_for_each(CreateResponseEventStream, [*first_events(), *deltas, *ENDS])


def test_the_number_of_a_wrong_event_counts_those_before_it() -> None:
    events = [chunk("", **of_choice(delta={"role": "assistant", "content": ""}))]
    _, told = written(CreateChatCompletionEventStream, [*events, *[chunk("x")] * 20, chunk(7)])
    assert "event number 22" in told
    assert "choices[0].delta.content" in told


@pytest.mark.parametrize("number", [None, 4])
def test_the_last_event_has_the_text_of_many_deltas(number: int | None) -> None:
    deltas = [delta(None if number is None else n, str(n)) for n in range(4, 30)]
    chunks, told = written(CreateResponseEventStream, [*first_events(), *deltas, *ENDS])
    assert told.startswith("Written ended after event number 32, ")
    text = "".join(str(n) for n in range(4, 30)).encode()
    assert b'"sequence_number":29' in chunks[29]
    assert b'"sequence_number":30' in chunks[30]
    assert b'"text":"' + text + b'"' in chunks[30]
