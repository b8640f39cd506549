"""Events of runs, of their steps, and of their messages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from openai_responses._core.json_values.type_guards import JsonObject

from .context import SynthesisContext
from .final_objects import object_at, objects_at, text_at

__all__ = ["Told", "Work", "event", "run_events"]

Told: TypeAlias = "tuple[JsonObject, JsonObject | None]"
"""A step, and the message that it has created, or None."""

# The longest time that a run may take, in seconds.
_LIFETIME = 600

# The fields that a run, a step or a message has only when it has ended.
_NOT_YET = (
    "cancelled_at",
    "completed_at",
    "expired_at",
    "failed_at",
    "incomplete_at",
    "incomplete_details",
    "last_error",
    "usage",
)
_RUN_NOT_YET = (*_NOT_YET, "started_at", "required_action")
_ENDS = frozenset(("cancelled", "completed", "expired", "failed", "incomplete"))

# The field of a tool call in which a text grows, by the call's type.
_TEXTS = {"code_interpreter": "input", "function": "arguments"}


class Work(NamedTuple):
    """A run at the end of its stream, and its steps; `resumed` is a step from before the stream."""

    run: JsonObject
    steps: Sequence[Told]
    resumed: JsonObject | None
    now: int


def event(name: str, data: Mapping[str, object]) -> JsonObject:
    """Return an event with a name and the object that it is about."""
    return {"event": name, "data": data}


def run_events(work: Work, context: SynthesisContext, *, created: bool) -> Iterator[JsonObject]:
    """Yield the events of a run up to its state; `created` says whether the call has created it."""
    queued = _begun(work.run, _RUN_NOT_YET, "queued")
    queued["expires_at"] = work.run.get("expires_at") or work.now + _LIFETIME
    if work.resumed is not None:
        yield event("thread.run.step.completed", work.resumed)
    if created:
        yield event("thread.run.created", queued)
    yield event("thread.run.queued", queued)
    if work.run["status"] == "queued":
        return
    started: JsonObject = {**queued, "status": "in_progress"}
    started["started_at"] = work.run.get("started_at")
    yield event("thread.run.in_progress", started)
    for step, message in work.steps:
        yield from _of_step(step, message, context)
    if work.run["status"] != started["status"]:
        yield event(f"thread.run.{work.run['status']}", work.run)


def _begun(value: Mapping[str, object], names: Sequence[str], status: str) -> JsonObject:
    not_yet = dict.fromkeys(name for name in names if name in value)
    return {**value, **not_yet, "status": status}


def _of_step(
    step: Mapping[str, object], message: Mapping[str, object] | None, context: SynthesisContext
) -> Iterator[JsonObject]:
    begun = _begun(step, _NOT_YET, "in_progress")
    details = object_at(step, "step_details")
    calls = objects_at(details, "tool_calls")
    if "tool_calls" in details:
        begun["step_details"] = {**details, "tool_calls": []}
    yield event("thread.run.step.created", begun)
    yield event("thread.run.step.in_progress", begun)
    if message is not None:
        yield from _of_message(message, context)
    for number, call in enumerate(calls):
        for delta in _call_deltas(call, context):
            changed = {"type": "tool_calls", "tool_calls": [{"index": number, **delta}]}
            yield _delta("thread.run.step", step, {"step_details": changed})
    if step.get("status") in _ENDS:
        yield event(f"thread.run.step.{step['status']}", step)


def _of_message(message: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    empty: JsonObject = {**_begun(message, _NOT_YET, "in_progress"), "content": []}
    yield event("thread.message.created", empty)
    yield event("thread.message.in_progress", empty)
    for number, part in enumerate(objects_at(message, "content")):
        for delta in _part_deltas(part, context):
            changed = {"index": number, "type": part.get("type"), **delta}
            yield _delta("thread.message", message, {"content": [changed]})
    status = text_at(message, "status")
    yield event(f"thread.message.{status if status in _ENDS else 'completed'}", message)


def _delta(kind: str, value: Mapping[str, object], delta: JsonObject) -> JsonObject:
    data = {"id": value.get("id"), "object": f"{kind}.delta", "delta": delta}
    return event(f"{kind}.delta", data)


# --- deltas --------------------------------------------------------------------------------------


def _call_deltas(call: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the deltas of a tool call: its id and type, then its text, then its outputs.

    Tool calls without a text come in one delta.
    """
    kind = text_at(call, "type")
    if kind not in _TEXTS:
        yield dict(call)
        return
    made, name = object_at(call, kind), _TEXTS[kind]
    outputs = objects_at(made, "outputs")
    first: JsonObject = {**made, name: "", **({"outputs": []} if "outputs" in made else {})}
    if "output" in made:
        first["output"] = None
    yield {"id": call.get("id"), "type": kind, kind: first}
    for piece in context.pieces(text_at(made, name)):
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
    annotated: JsonObject = {"annotations": []}
    for piece in context.pieces(text_at(text, "value")):
        yield {"text": {"value": piece, **annotated}}
        annotated = {}
    if annotated:
        yield {"text": {"value": "", **annotated}}
    for number, annotation in enumerate(objects_at(text, "annotations")):
        yield {"text": {"annotations": [{"index": number, **annotation}]}}
