"""Responses: they begin empty, get item after item, and end in what they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.store import JsonObject

from .finals import objects_at, text_at
from .response_items import check_item, item_events

__all__ = ["events"]

# What a response does not have before its end, and the states that are an end.
_NOT_YET = ("completed_at", "error", "incomplete_details", "usage")
_ENDS = frozenset(("completed", "failed", "incomplete"))


def events(final: Mapping[str, object], call: StateCall) -> Iterator[JsonObject]:
    """Return the events of a response, after the one whose number is in `starting_after`.

    Raises UnplayableError for items that have no events yet.
    """
    items = objects_at(final, "output")
    for index, item in enumerate(items):
        check_item(item, f"output[{index}]")
    after = call.query.get("starting_after", "")
    return _numbered(_events(final, items), int(after) if after.isdecimal() else -1)


def _numbered(events: Iterator[JsonObject], after: int) -> Iterator[JsonObject]:
    for number, event in enumerate(events):
        if number > after:
            yield {**event, "sequence_number": number}


def _events(
    final: Mapping[str, object], items: Sequence[Mapping[str, object]]
) -> Iterator[JsonObject]:
    status = text_at(final, "status")
    yield from _beginning(final, status)
    for index, item in enumerate(items):
        yield from item_events(index, item)
    if status in _ENDS:
        yield {"type": f"response.{status}", "response": final}


def _beginning(final: Mapping[str, object], status: str) -> Iterator[JsonObject]:
    """Yield the events of a response that has nothing yet; one in the background waits first."""
    not_yet = dict.fromkeys(name for name in _NOT_YET if name in final)
    begun: JsonObject = {**final, **not_yet, "status": "in_progress", "output": []}
    if final.get("background") or status == "queued":
        queued: JsonObject = {**begun, "status": "queued"}
        yield {"type": "response.created", "response": queued}
        yield {"type": "response.queued", "response": queued}
    else:
        yield {"type": "response.created", "response": begun}
    if status != "queued":
        yield {"type": "response.in_progress", "response": begun}
