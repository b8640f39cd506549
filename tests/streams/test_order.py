"""The order of events: recorded streams are in order, mutated ones are not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from openai_responses._core.streams.order.selection import select_order
from tests.streams.recorded_streams import needs_recordings, recorded_events
from tests.streams.violations import Event, violation_in


def numbered(events: Sequence[Event]) -> list[Event]:
    """Return the events numbered anew, as a stream does by itself."""
    counted = [event for event in events if "sequence_number" in event]
    numbers = {id(event): number for number, event in enumerate(counted)}
    return [
        {**event, "sequence_number": numbers[id(event)]} if id(event) in numbers else event
        for event in events
    ]


def name_of(event: Event) -> str:
    if choices := event.get("choices"):
        delta = choices[0].get("delta", {})
        if choices[0].get("finish_reason") is not None:
            return "finish"
        calls: list[Event] = delta.get("tool_calls") or [{}]
        return "role" if "role" in delta else "call" if "id" in calls[0] else "chunk"
    return str(event.get("type") or event.get("event") or "aside")


# --- recordings ----------------------------------------------------------------------------------


@needs_recordings
def test_no_recorded_stream_is_refused() -> None:
    streams = list(recorded_events())
    assert len(streams) > 300
    refused = {name: violation for name, events in streams if (violation := violation_in(events))}
    assert refused == {}


# Without these a stream is not whole, and none of them comes twice.
ONCE = {
    "role",
    "finish",
    "response.completed",
    "response.created",
    "response.content_part.added",
    "response.content_part.done",
    "response.function_call_arguments.done",
    "response.in_progress",
    "response.output_item.added",
    "response.output_item.done",
    "response.output_text.done",
    "response.reasoning_summary_part.added",
    "response.reasoning_summary_part.done",
    "response.reasoning_summary_text.done",
    "speech.audio.done",
    "thread.message.completed",
    "thread.message.created",
    "thread.message.in_progress",
    "thread.run.completed",
    "thread.run.in_progress",
    "thread.run.requires_action",
    "thread.run.step.completed",
    "thread.run.step.created",
    "thread.run.step.in_progress",
    "transcript.text.done",
}


def is_odd(events: Sequence[Event]) -> bool:
    """Return whether a stream is of a kind with fewer rules.

    Chats that are spoken say their role when they want; legacy completions end twice or once; what
    ends with an error or is incomplete may end in the middle of anything.
    """
    return any(
        event.get("object") == "text_completion"
        or "'audio'" in str(event.get("choices"))
        or name_of(event) in ("error", "response.incomplete")
        for event in events
    )


@needs_recordings
@pytest.mark.parametrize("mutation", ["dropped", "repeated", "swapped with the next", "at the end"])
def test_recorded_streams_are_refused_if_changed(mutation: str) -> None:
    accepted: list[str] = []
    changed = 0
    for name, events in recorded_events():
        if is_odd(events) or len(events) > 400:
            continue
        for here, event in enumerate(events):
            if name_of(event) not in ONCE:
                continue
            for after in mutated(events, here, mutation):
                changed += 1
                if violation_in(numbered(after)) is None:
                    accepted.append(f"{name}: {name_of(event)} (event {here}) {mutation}")
    assert changed > 300
    assert accepted == []


def mutated(events: list[Event], here: int, mutation: str) -> Iterator[list[Event]]:
    before, event, after = events[:here], events[here], events[here + 1 :]
    if mutation == "dropped":
        if not may_be_left_out(event):
            yield before + after
    elif mutation == "repeated":
        yield [*before, event, dict(event), *after]
    elif mutation == "at the end":
        yield [*events, dict(event)]
    elif after and not takes_turns(event, after[0]):
        yield [*before, after[0], event, *after[1:]]


def may_be_left_out(event: Event) -> bool:
    """Return whether servers do without an event at times: that a list of tools is done."""
    kind = event.get("item", {}).get("type")
    return name_of(event) == "response.output_item.done" and kind == "mcp_list_tools"


def takes_turns(event: Event, following: Event) -> bool:
    """Return whether two events may come the other way round.

    Items of tools may overlap; of choices that run side by side each is on its own; usage has its
    place after all of them; what keeps the connection open has no place at all.
    """
    if name_of(following) == "keepalive":
        return True
    kinds = [one["item"]["type"] for one in (event, following) if "item" in one]
    choices = [one["choices"][0]["index"] for one in (event, following) if one.get("choices")]
    return (
        name_of(event) == "response.output_item.done" and kinds[0] not in WRITTEN and len(kinds) > 1
    ) or (len(choices) == 2 and choices[0] != choices[1])


WRITTEN = ("message", "reasoning", "function_call", "custom_tool_call")


# --- each rule -----------------------------------------------------------------------------------


def chunk(*choices: Event, **fields: object) -> Event:
    common: Event = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return {**common, "choices": list(choices), **fields}


def choice(index: int = 0, finish_reason: str | None = None, **delta: object) -> Event:
    return {"index": index, "delta": delta, "finish_reason": finish_reason}


def call(index: int, **fields: object) -> Event:
    return choice(tool_calls=[{"index": index, "function": {"arguments": ""}, **fields}])


ROLE = choice(role="assistant")
STOP = choice(finish_reason="stop")
USAGE = chunk(usage={"total_tokens": 3})
MODERATION = chunk(moderation={"input": []}, usage=None)

CHATS: list[tuple[list[Event], str | None]] = [
    ([chunk(ROLE), chunk(choice(content="Hi")), chunk(STOP)], None),
    ([chunk(ROLE), chunk(STOP), USAGE, MODERATION], None),
    ([chunk(ROLE), chunk(call(0, id="a")), chunk(call(0)), chunk(call(1, id="b")), chunk(STOP)],
     None),
    ([chunk(ROLE), {"error": {"message": "down"}}], None),
    ([chunk(choice(content="Hi"))],
     'the first chunk of choice 0, without a role|delta.role "assistant"'),
    ([chunk(ROLE), chunk(ROLE)], "delta.role again in choice 0|a delta without a role"),
    ([chunk(ROLE)], "the end of the stream|a chunk with a finish_reason for choice 0"),
    ([chunk(ROLE), chunk(STOP), chunk(choice(content="Hi"))],
     "another chunk for choice 0|a chunk without it"),
    ([chunk(ROLE), chunk(choice(finish_reason="stop", content="Hi"))],
     "a chunk with finish_reason and delta.content|delta {}"),
    ([chunk(choice(1, role="assistant"))], "choice 1|choice 0"),
    ([chunk(ROLE, choice(1, role="assistant"))], "a chunk with 2 choices|one choice"),
    ([chunk(ROLE), chunk(STOP, id="d")], "a chunk with id 'd'|'c'"),
    ([chunk(ROLE), chunk(STOP, model="n")], "a chunk with model 'n'|'m'"),
    ([chunk(ROLE), USAGE], "the chunk with usage|a chunk with a choice"),
    ([chunk(ROLE), chunk(STOP), USAGE, USAGE], "the chunk with usage|the end of the stream"),
    ([chunk(ROLE), chunk(STOP), MODERATION, USAGE],
     "the chunk with usage|the end of the stream"),
    ([chunk(ROLE), chunk(STOP), USAGE, chunk(choice(1, role="assistant"))],
     "a chunk with choices after the one with usage|the end of the stream"),
    ([chunk(ROLE), chunk(call(0))],
     "tool_calls[] with index 0 without an id|index 0 with an id and a name"),
    ([chunk(ROLE), chunk(call(0, id="a")), chunk(call(0, id="a"))],
     "tool_calls[] with index 0 and an id|"
     "index 1 with an id and a name, or index 0 without them"),
    ([chunk(ROLE), chunk(call(0, id="a")), chunk(call(1, id="b")), chunk(call(0))],
     "a piece of tool_calls[] with index 0|index 1"),
    ([chunk(ROLE), {"error": {"message": "down"}}, chunk(STOP)],
     "another chunk|the end of the stream"),
]  # fmt: skip


def text(index: int = 0, finish_reason: str | None = None, text: str = "Hi") -> Event:
    choices = [{"index": index, "text": text, "finish_reason": finish_reason}]
    return {"id": "c", "object": "text_completion", "created": 1, "model": "m", "choices": choices}


def together(*chunks: Event) -> Event:
    return {**chunks[0], "choices": [each["choices"][0] for each in chunks]}


COMPLETIONS: list[tuple[list[Event], str | None]] = [
    ([text(), text(1), text(finish_reason="stop"), text(1, "length")], None),
    ([text(finish_reason="stop"), text(finish_reason="stop", text="")], None),
    ([text(), text(1), together(text(finish_reason="stop"), text(1, "length"))], None),
    ([text(), text(1), together(text(), text(1, "length"))], "a chunk with 2 choices|one choice"),
    ([text(finish_reason="stop"), text()], "another chunk for choice 0|a chunk without it"),
    ([text()], "the end of the stream|a chunk with a finish_reason for choice 0"),
]


def response(state: str, identity: str = "resp_1") -> Event:
    return {"type": f"response.{state}", "response": {"id": identity}}


def added(index: int = 0, kind: str = "message", **item: object) -> Event:
    return {"type": "response.output_item.added", "output_index": index,
            "item": {"id": f"item_{index}", "type": kind, **item}}  # fmt: skip


def done(index: int = 0, kind: str = "message", **item: object) -> Event:
    return {**added(index, kind, **item), "type": "response.output_item.done"}


def inside(name: str, index: int = 0, **fields: object) -> Event:
    return {"type": f"response.{name}", "output_index": index, "item_id": f"item_{index}", **fields}


def part(name: str, number: int = 0) -> Event:
    return inside(name, content_index=number)


BEGUN = [response("created"), response("in_progress")]
OPENED = [*BEGUN, added(), {**part("content_part.added"), "part": {"type": "output_text"}}]
OTHER = [*BEGUN, added(), {**part("content_part.added"), "part": {"type": "output_smell"}}]
WRITTEN_TEXT = [*OPENED, part("output_text.delta"), part("output_text.done")]
MESSAGE = [*WRITTEN_TEXT, part("content_part.done"), done()]
NEXT_MESSAGE = [added(1), done(1)]
ENDS = "response.completed, response.failed or response.incomplete"

RESPONSES: list[tuple[list[Event], str | None]] = [
    ([*MESSAGE, response("completed")], None),
    ([*BEGUN, {"type": "keepalive"}, response("completed")], None),
    ([response("created"), response("queued"), response("in_progress"), response("failed")], None),
    ([*BEGUN, {"type": "error"}, response("failed")], None),
    ([*BEGUN, added(0, "mcp_list_tools"), added(1, "mcp_list_tools"),
      done(0, "mcp_list_tools"), done(1, "mcp_list_tools"), response("completed")], None),
    ([*BEGUN, added(0, "mcp_list_tools"), inside("mcp_list_tools.in_progress"),
      inside("mcp_list_tools.completed"), *NEXT_MESSAGE, response("completed")], None),
    ([*BEGUN, added(0, "mcp_list_tools"), inside("mcp_list_tools.in_progress"),
      *NEXT_MESSAGE, response("completed")],
     "response.completed|response.output_item.done"),
    ([*BEGUN, added(0, "apply_patch_call"), inside("apply_patch_call_operation_diff.delta"),
      inside("apply_patch_call_operation_diff.done"), done(0, "apply_patch_call"),
      response("completed")], None),
    ([*BEGUN, added(0, "apply_patch_call"), inside("apply_patch_call_operation_diff.done"),
      inside("apply_patch_call_operation_diff.delta")],
     "response.apply_patch_call_operation_diff.delta|response.output_item.done"),
    ([*OPENED, part("output_text.delta"), done(status="incomplete"), response("incomplete")], None),
    ([{**part("output_text.delta"), "sequence_number": 7},
      {**part("output_text.done"), "sequence_number": 8},
      {**response("completed"), "sequence_number": 9}], None),
    ([*OTHER, part("output_smell.delta"), part("content_part.done"), done(),
      response("completed")], None),
    ([added()], "response.output_item.added|response.created"),
    ([part("output_text.delta")], "response.output_text.delta|response.created"),
    ([response("created"), added()], "response.output_item.added|response.in_progress"),
    ([*BEGUN, response("created")], "response.created|response.output_item.added"),
    ([*BEGUN, response("completed", "resp_2")],
     "response.completed of response 'resp_2'|response 'resp_1'"),
    (BEGUN, f"the end of the stream|{ENDS}"),
    ([*MESSAGE, response("completed"), response("completed")],
     "response.completed|the end of the stream"),
    ([*MESSAGE, response("completed"), {"type": "keepalive"}], "keepalive|the end of the stream"),
    ([*BEGUN, part("output_text.delta")],
     "response.output_text.delta|response.output_item.added with output_index 0"),
    ([*BEGUN, added(1)], "response.output_item.added with output_index 1|output_index 0"),
    ([*BEGUN, added(), part("output_text.delta")],
     "response.output_text.delta|response.content_part.added or response.output_item.done"),
    ([*BEGUN, added(), part("content_part.added", 1)],
     "response.content_part.added with content_index 1|content_index 0"),
    ([*OPENED, part("output_text.delta", 1)],
     "response.output_text.delta with content_index 1|content_index 0"),
    ([*WRITTEN_TEXT, part("output_text.delta")],
     "response.output_text.delta|response.content_part.done"),
    ([*OPENED, part("output_text.delta"), part("content_part.done")],
     "response.content_part.done|response.output_text.annotation.added, "
     "response.output_text.delta or response.output_text.done"),
    ([*WRITTEN_TEXT, done()], "response.output_item.done|response.content_part.done"),
    ([*BEGUN, added(), inside("function_call_arguments.delta")],
     "response.function_call_arguments.delta|an item of type function_call"),
    ([*BEGUN, added(), {**part("content_part.added"), "item_id": "item_9"}],
     "response.content_part.added of item 'item_9'|item 'item_0'"),
    ([*BEGUN, added(), added(1)], "response.output_item.added|response.output_item.done"),
    ([*BEGUN, added(), response("completed")], "response.completed|response.output_item.done"),
    ([*BEGUN, added(), done(0, "reasoning")],
     "response.output_item.done with item.type 'reasoning'|'message'"),
    ([*BEGUN, added(0, "web_search_call"), inside("web_search_call.completed")],
     "response.web_search_call.completed|"
     "response.output_item.done or response.web_search_call.in_progress"),
    ([*BEGUN, added(0, "function_call"), inside("function_call_arguments.delta"),
      done(0, "function_call")],
     "response.output_item.done|"
     "response.function_call_arguments.delta or response.function_call_arguments.done"),
    ([{**BEGUN[0], "sequence_number": 0}, {**BEGUN[1], "sequence_number": 2}],
     "response.in_progress with sequence_number 2|sequence_number 1"),
]  # fmt: skip


def run(state: str) -> Event:
    return {"event": f"thread.run.{state}", "data": {"id": "run_1"}}


def step(state: str, identity: str = "step_1") -> Event:
    return {"event": f"thread.run.step.{state}", "data": {"id": identity}}


def message(state: str) -> Event:
    return {"event": f"thread.message.{state}", "data": {"id": "msg_1"}}


DONE: Event = {"event": "done", "data": "[DONE]"}
RUNNING = [run("created"), run("queued"), run("in_progress")]
STEPPING = [*RUNNING, step("created"), step("in_progress")]
TELLING = [*STEPPING, message("created"), message("in_progress"), message("delta")]

RUNS: list[tuple[list[Event], str | None]] = [
    ([*TELLING, message("completed"), step("completed"), run("completed"), DONE], None),
    ([{"event": "thread.created", "data": {"id": "t"}}, *RUNNING, run("failed")], None),
    ([*STEPPING, step("delta"), run("requires_action"), DONE], None),
    ([step("completed"), *RUNNING[1:], run("completed")], None),
    ([run("created"), {"event": "error", "data": {}}, DONE], None),
    ([run("created"), run("in_progress")],
     "thread.run.in_progress|thread.run.cancelled, thread.run.cancelling, thread.run.expired, "
     "thread.run.failed or thread.run.queued"),
    ([run("completed")], "thread.run.completed|thread.run.created or thread.run.queued"),
    ([run("created"), step("created")], "thread.run.step.created|thread.run.in_progress"),
    ([*RUNNING, message("created")], "thread.message.created|thread.run.step.in_progress"),
    ([*RUNNING, message("delta")], "thread.message.delta|thread.message.created"),
    ([*STEPPING, step("created", "step_2")], "thread.run.step.created|thread.run.step.completed"),
    ([*TELLING, step("completed")], "thread.run.step.completed|thread.message.completed"),
    ([*STEPPING, run("completed")], "thread.run.completed|thread.run.step.completed"),
    ([*RUNNING, run("completed"), run("completed")], "thread.run.completed|done"),
    ([*RUNNING, {"event": "thread.created", "data": {}}], "thread.created|an event of the run"),
    ([*RUNNING, DONE],
     "done|thread.run.cancelled, thread.run.completed, thread.run.expired, thread.run.failed, "
     "thread.run.incomplete or thread.run.requires_action"),
    ([*RUNNING, run("completed"), DONE, DONE], "done|the end of the stream"),
]  # fmt: skip


def partial(index: int, kind: str = "image_generation") -> Event:
    return {"type": f"{kind}.partial_image", "partial_image_index": index}


def named(name: str) -> Event:
    return {"type": name}


SMALL: list[tuple[list[Event], str | None]] = [
    ([named("speech.audio.delta"), named("speech.audio.done")], None),
    ([named("speech.audio.delta")], "the end of the stream|speech.audio.done"),
    ([named("transcript.text.done"), named("transcript.text.delta")],
     "transcript.text.delta|the end of the stream"),
    ([partial(0), partial(1), named("image_generation.completed"), partial(0),
      named("image_generation.completed")], None),
    ([named("image_edit.completed"), named("image_edit.completed")], None),
    ([partial(1)], "image_generation.partial_image with partial_image_index 1|0"),
    ([partial(0, "image_edit")], "the end of the stream|image_edit.completed"),
]  # fmt: skip


@pytest.mark.parametrize(("events", "expected"), [*CHATS, *COMPLETIONS, *RESPONSES, *RUNS, *SMALL])
def test_a_violation_names_the_found_and_the_expected_events(
    events: list[Event], expected: str | None
) -> None:
    violation = violation_in(events)
    assert (violation and f"{violation.actual}|{violation.expected}") == expected
    assert violation is None or violation.reason


def test_streams_that_nobody_knows_have_no_order() -> None:
    assert select_order((), {"type": "agent.session.idle"}) is None
    assert select_order(("delta", "response.opened"), {"type": "response.created"}) is None
