"""Events of responses: the empty response, its items one by one, and the final response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from openai_responses._core.json_values.type_guards import JsonObject

from .context import SynthesisContext
from .final_objects import object_at, objects_at, text_at
from .padding import Padding
from .response_items import check_item, item_events

__all__ = ["events"]

# The fields that a response has only at its end, its final states, and those before them.
_END_FIELDS = ("completed_at", "error", "incomplete_details", "usage")
_ENDS = frozenset(("completed", "failed", "incomplete"))
_BEFORE = frozenset(("queued", "in_progress"))

# The field that answers have, and responses in events do not.
_NEVER = "billing"

# Codes of failures for which an `error` event comes before `response.failed`.
_ERRORS = frozenset(("insufficient_quota",))


def events(final: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events of a response, after the one whose number is in `starting_after`.

    Raises UnstreamableError for parts of items that events cannot express.
    """
    final = _end_response(final, context)
    if _NEVER not in context.author_fields:
        final = {name: value for name, value in final.items() if name != _NEVER}
    items = objects_at(final, "output")
    for index, item in enumerate(items):
        check_item(item, f"output[{index}]")
    stream = _events(final, items, context)
    if context.obfuscates:
        stream = _pad(stream, text_at(final, "id"), context)
    after = context.call.query.get("starting_after", "")
    return _number(stream, int(after) if after.isdecimal() else -1)


def _end_response(final: Mapping[str, object], context: SynthesisContext) -> Mapping[str, object]:
    """Return a response as it is at the end of its stream, and update it if it is stored.

    A response in progress is completed, unless the test author gave its status.
    """
    if text_at(final, "status") not in _BEFORE or "status" in context.author_fields:
        return final
    call = context.call
    response: JsonObject = {**final, "status": "completed"}
    if "completed_at" in final:
        response["completed_at"] = call.determinism.now()
    if call.backend.families.place(call.operation) is not None:
        with call.store.lock:
            if call.store.get(call.place.family, call.owners, text_at(final, "id")) is not None:
                call.keep(response)
    return response


def _number(events: Iterator[JsonObject], after: int) -> Iterator[JsonObject]:
    for number, event in enumerate(events):
        if number > after:
            yield {"type": event["type"], "sequence_number": number, **event}


def _pad(
    events: Iterator[JsonObject], name: str, context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events, with padding that hides the lengths of their deltas."""
    padding = Padding(name)
    for event in events:
        delta = event.get("delta")
        if isinstance(delta, str) and context.has_field(str(event["type"]), "obfuscation"):
            event["obfuscation"] = padding.of(len(delta))
        yield event


def _events(
    final: Mapping[str, object], items: Sequence[Mapping[str, object]], context: SynthesisContext
) -> Iterator[JsonObject]:
    status = text_at(final, "status")
    yield from _first_events(final, status, context)
    for index, item in enumerate(items):
        yield from item_events(index, item, context)
    error = object_at(final, "error")
    if status == "failed" and error.get("code") in _ERRORS:
        error_fields = {"type": error["code"], "param": None, **error}
        yield {"type": "error", "error": error_fields}
    if status in _ENDS:
        yield {"type": f"response.{status}", "response": final}


def _first_events(
    final: Mapping[str, object], status: str, context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of an empty response; one in the background is queued first."""
    null_fields = dict.fromkeys(name for name in _END_FIELDS if name in final)
    started_response: JsonObject = {**final, **null_fields, "status": "in_progress", "output": []}
    if "service_tier" in final:
        started_response["service_tier"] = context.call.fields.get("service_tier") or "auto"
    if final.get("background") or status == "queued":
        queued_response: JsonObject = {**started_response, "status": "queued"}
        yield {"type": "response.created", "response": queued_response}
        yield {"type": "response.queued", "response": queued_response}
    else:
        yield {"type": "response.created", "response": started_response}
    if status != "queued":
        yield {"type": "response.in_progress", "response": started_response}
