"""Items in the output of a response: how each kind of them is told, from empty to whole.

What is told of an item follows from the names of the events that there are: by
`response.<type>.<state>` it goes through states, by `response.<type>_<field>.delta` a text grows in
one of its fields. A kind of item without such events is told by its beginning and its end. So a new
kind in the API's document needs nothing here; what is here are the kinds with parts inside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from openai_responses._core.json_values.type_guards import JsonObject

from .context import SynthesisContext
from .final_objects import (
    UnplayableError,
    object_at,
    objects_at,
    place_of_text,
    text_at,
    texts_at,
)
from .initial_objects import begun
from .item_parts import check_parts, content_events, summary_events

__all__ = ["check_item", "item_events"]

_Inside: TypeAlias = Callable[[Mapping[str, object], SynthesisContext], Iterator[JsonObject]]

# The states that are an item's first and its last ones, and what is no state at all.
_FIRST = "in_progress"
_LAST = ("completed", "failed", "incomplete")
_PARTIAL = "partial_image"

# The field of a call that had to be approved: such a call is in progress once more when all of its
# arguments are there (in the only recorded stream with one).
_APPROVED = "approval_request_id"

# What an image says of itself also while it is being made.
_LOOKS = ("size", "quality", "background", "output_format")


def check_item(item: Mapping[str, object], where: str) -> None:
    """Raise UnplayableError, saying `where`, if there is something in an item without events."""
    if not text_at(item, "type"):
        raise UnplayableError(f"{where} without a type")
    if text_at(item, "type") in _WITH_PARTS:
        check_parts(item, where)


def item_events(
    index: int, item: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of an item: that it is there, what comes into it, and that it is done."""
    place: JsonObject = {"output_index": index}
    yield {"type": "response.output_item.added", **place, "item": begun(index, item, context)}
    inside = _WITH_PARTS.get(text_at(item, "type"), _states)
    for event in inside(item, context):
        known = context.has_field(text_at(event, "type"), "item_id")
        owner = {"item_id": item.get("id")} if known else {}
        yield {"type": event["type"], **owner, **place, **event}
    yield {"type": "response.output_item.done", **place, "item": item}


def _states(item: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the states of an item, and after the first of them what grows in it.

    What has no first one does not go through states, but repeats one as long as it takes: a
    compaction is `compacting`, which recorded streams leave out.
    """
    kind = text_at(item, "type")
    states = context.events_after(f"response.{kind}.")
    if _FIRST in states:
        yield {"type": f"response.{kind}.{_FIRST}"}
    yield from _texts(item, kind, context)
    for state in states if _FIRST in states else ():
        if state not in (_FIRST, _PARTIAL, *_LAST):
            yield {"type": f"response.{kind}.{state}"}
    if _PARTIAL in states:
        yield from _partial_images(item, f"response.{kind}.{_PARTIAL}", context)
    last = _last_state(item)
    if last in states and last in _LAST:
        yield {"type": f"response.{kind}.{last}"}


def _last_state(item: Mapping[str, object]) -> str:
    """Return the state that an item is in; one that does not say has failed if it has an error."""
    failed = "failed" if item.get("error") else "completed"
    return text_at(item, "status") or failed


def _texts(
    item: Mapping[str, object], kind: str, context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of each text that grows in a field of an item."""
    prefix = f"response.{kind}_"
    for name in context.events_after(prefix):
        field, _, what = name.rpartition(".")
        place = place_of_text(item, field)
        if what == "delta" and place:
            *outer, last = place
            text = text_at(object_at(item, *outer) if outer else item, last)
            for piece in context.pieces(text):
                yield {"type": f"{prefix}{name}", "delta": piece}
            if item.get(_APPROVED):
                yield {"type": f"response.{kind}.{_FIRST}"}
            yield {"type": f"{prefix}{field}.done", last: text}


def _partial_images(
    item: Mapping[str, object], event: str, context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield what is shown of an image while it is being made: as often as its tool says.

    Where the tool does not say, the image is shown once, as in the recorded stream of one.
    """
    result = text_at(item, "result")
    looks = {name: item[name] for name in _LOOKS if name in item}
    for index in range(_shown(context) if result else 0):
        shown = {"partial_image_index": index, "partial_image_b64": result}
        yield {"type": event, **shown, **looks}


def _shown(context: SynthesisContext) -> int:
    tools = objects_at(context.call.fields, "tools")
    asked = [tool.get("partial_images") for tool in tools if tool.get("type") == "image_generation"]
    return next((count for count in asked if isinstance(count, int)), 1)


# --- kinds with parts inside ---------------------------------------------------------------------


def _message(item: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    return content_events(item, context)


def _reasoning(item: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    yield from summary_events(item, context)
    yield from content_events(item, context)


def _shell_call(item: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the events of each command in a call of the shell."""
    event = "response.shell_call_command"
    for index, command in enumerate(texts_at(object_at(item, "action"), "commands")):
        place: JsonObject = {"command_index": index}
        yield {"type": f"{event}.added", **place, "command": ""}
        for piece in context.pieces(command):
            yield {"type": f"{event}.delta", **place, "delta": piece}
        yield {"type": f"{event}.done", **place, "command": command}


def _shell_call_output(
    item: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of what each command has printed, which comes at once."""
    event = "response.shell_call_output_content"
    for index, output in enumerate(objects_at(item, "output")):
        place: JsonObject = {"command_index": index}
        for name in ("stdout", "stderr"):
            if output.get(name):
                yield {"type": f"{event}.delta", **place, "delta": {name: output[name]}}
        yield {"type": f"{event}.done", **place, "output": [output]}


_WITH_PARTS: Mapping[str, _Inside] = {
    "message": _message,
    "reasoning": _reasoning,
    "shell_call": _shell_call,
    "shell_call_output": _shell_call_output,
}
