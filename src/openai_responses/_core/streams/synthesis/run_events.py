"""Events of runs, of their steps, and of their messages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from openai_responses._core.json_values.type_guards import JsonObject

from .context import SynthesisContext
from .final_objects import object_at, objects_at, text_at

__all__ = ["FinishedRun", "StepWithMessage", "ids_of_run", "named_event", "run_events"]

StepWithMessage: TypeAlias = "tuple[JsonObject, JsonObject | None]"
"""A step, and the message that it has created, or None."""

# The longest time that a run may take, in seconds.
_LIFETIME = 600

# The fields that a run, a step or a message has only when it has ended.
_END_FIELDS = (
    "cancelled_at",
    "completed_at",
    "expired_at",
    "failed_at",
    "incomplete_at",
    "incomplete_details",
    "last_error",
    "usage",
)
_RUN_END_FIELDS = (*_END_FIELDS, "started_at", "required_action")
# The fields that messages have only in events, and as null unless they are incomplete.
_NOT_INCOMPLETE: JsonObject = {"incomplete_details": None, "incomplete_at": None}
_ENDS = frozenset(("cancelled", "completed", "expired", "failed", "incomplete"))

# The field of a tool call in which a text grows, by the call's type.
_TEXTS = {"code_interpreter": "input", "function": "arguments"}


class FinishedRun(NamedTuple):
    """A run at the end of its stream, and its steps.

    `resumed_step` is a step from before the stream, or None.
    """

    run: JsonObject
    steps: Sequence[StepWithMessage]
    resumed_step: JsonObject | None
    now: int


def ids_of_run(run: JsonObject) -> JsonObject:
    """Return the ids in each step and message of a run: of the run, its thread, its assistant."""
    names = {"run_id": "id", "thread_id": "thread_id", "assistant_id": "assistant_id"}
    return {name: text_at(run, field) for name, field in names.items()}


def named_event(name: str, data: Mapping[str, object]) -> JsonObject:
    """Return an event with a name and the object that it is about."""
    return {"event": name, "data": data}


def run_events(
    run: FinishedRun, context: SynthesisContext, *, is_new: bool
) -> Iterator[JsonObject]:
    """Yield the events of a run up to its state; `is_new` says whether the call has created it."""
    queued_run = _initial_state(run.run, _RUN_END_FIELDS, "queued")
    queued_run["expires_at"] = run.run.get("expires_at") or run.now + _LIFETIME
    if run.resumed_step is not None:
        yield named_event("thread.run.step.completed", run.resumed_step)
    if is_new:
        yield named_event("thread.run.created", queued_run)
    yield named_event("thread.run.queued", queued_run)
    if run.run["status"] == "queued":
        return
    started_run: JsonObject = {**queued_run, "status": "in_progress"}
    started_run["started_at"] = run.run.get("started_at")
    yield named_event("thread.run.in_progress", started_run)
    for step, message in run.steps:
        yield from _step_events(step, message, context)
    if run.run["status"] != started_run["status"]:
        yield named_event(f"thread.run.{run.run['status']}", run.run)


def _initial_state(value: Mapping[str, object], names: Sequence[str], status: str) -> JsonObject:
    null_fields = dict.fromkeys(name for name in names if name in value)
    return {**value, **null_fields, "status": status}


def _step_events(
    step: Mapping[str, object], message: Mapping[str, object] | None, context: SynthesisContext
) -> Iterator[JsonObject]:
    started_step = _initial_state(step, _END_FIELDS, "in_progress")
    details = object_at(step, "step_details")
    calls = objects_at(details, "tool_calls")
    if "tool_calls" in details:
        started_step["step_details"] = {**details, "tool_calls": []}
    yield named_event("thread.run.step.created", started_step)
    yield named_event("thread.run.step.in_progress", started_step)
    if message is not None:
        yield from _message_events(message, context)
    for number, call in enumerate(calls):
        for delta in _call_deltas(call, context):
            details_delta = {"type": "tool_calls", "tool_calls": [{"index": number, **delta}]}
            yield _delta("thread.run.step", step, {"step_details": details_delta})
    if step.get("status") in _ENDS:
        yield named_event(f"thread.run.step.{step['status']}", step)


def _message_events(
    message: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    message = {**_NOT_INCOMPLETE, **message}
    empty: JsonObject = {**_initial_state(message, _END_FIELDS, "in_progress"), "content": []}
    yield named_event("thread.message.created", empty)
    yield named_event("thread.message.in_progress", empty)
    for number, part in enumerate(objects_at(message, "content")):
        for delta in _part_deltas(part, context):
            content_delta = {"index": number, "type": part.get("type"), **delta}
            yield _delta("thread.message", message, {"content": [content_delta]})
    status = text_at(message, "status")
    yield named_event(f"thread.message.{status if status in _ENDS else 'completed'}", message)


def _delta(kind: str, value: Mapping[str, object], delta: JsonObject) -> JsonObject:
    data = {"id": value.get("id"), "object": f"{kind}.delta", "delta": delta}
    return named_event(f"{kind}.delta", data)


# --- deltas --------------------------------------------------------------------------------------


def _call_deltas(call: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the deltas of a tool call: its id and type, then its text, then its outputs.

    Tool calls without a text come in one delta.
    """
    kind = text_at(call, "type")
    if kind not in _TEXTS:
        yield dict(call)
        return
    call_fields, name = object_at(call, kind), _TEXTS[kind]
    outputs = objects_at(call_fields, "outputs")
    first: JsonObject = {
        **call_fields,
        name: "",
        **({"outputs": []} if "outputs" in call_fields else {}),
    }
    if "output" in call_fields:
        first["output"] = None
    yield {"id": call.get("id"), "type": kind, kind: first}
    for piece in context.pieces(text_at(call_fields, name)):
        yield {"type": kind, kind: {name: piece}}
    for number, output in enumerate(outputs):
        yield {"type": kind, kind: {"outputs": [{"index": number, **output}]}}


def _part_deltas(part: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the deltas of a part of a message: texts piece by piece, all else in one delta.

    An empty part has a delta as well, as clients count the parts.
    """
    kind = text_at(part, "type")
    if kind == "refusal" and part.get(kind):
        for piece in context.pieces(text_at(part, kind)):
            yield {kind: piece}
    elif kind == "text":
        yield from _text_deltas(object_at(part, kind), context)
    else:
        yield {kind: part.get(kind)}


def _text_deltas(text: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the pieces of a text, the first with empty annotations, then each annotation."""
    annotations: JsonObject = {"annotations": []}
    for piece in context.pieces(text_at(text, "value")):
        yield {"text": {"value": piece, **annotations}}
        annotations = {}
    if annotations:
        yield {"text": {"value": "", **annotations}}
    for number, annotation in enumerate(objects_at(text, "annotations")):
        yield {"text": {"annotations": [{"index": number, **annotation}]}}
