"""Events of the items in a response's output, from the empty item to the whole one.

The names of the events in the schema decide what an item has: `response.<type>.<state>` are its
states, `response.<type>_<field>.delta` makes a text grow in one of its fields. A type of item
without such events has only a beginning and an end. So a new type in the API's document needs no
code here; this module has the types with parts inside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from openai_responses._core.json_values.type_guards import JsonObject

from .context import SynthesisContext
from .final_objects import (
    UnstreamableError,
    find_text_path,
    object_at,
    objects_at,
    strings_at,
    text_at,
)
from .initial_objects import initial_item
from .item_parts import check_parts, content_events, summary_events

__all__ = ["check_item", "item_events"]

_ItemEvents: TypeAlias = Callable[[Mapping[str, object], SynthesisContext], Iterator[JsonObject]]

# The first state of an item, its last ones, and a name that looks like a state but is none.
_FIRST = "in_progress"
_LAST = ("completed", "failed", "incomplete")
_PARTIAL = "partial_image"

# The field of a call that needed approval: such a call is in progress again when its arguments are
# complete (in the only recorded stream with one).
_APPROVAL = "approval_request_id"

# The fields of an image that its partial images have too.
_IMAGE_FIELDS = ("size", "quality", "background", "output_format")


def check_item(item: Mapping[str, object], where: str) -> None:
    """Raise UnstreamableError, which names `where`, if events cannot express an item."""
    if not text_at(item, "type"):
        raise UnstreamableError(f"{where} without a type")
    if text_at(item, "type") in _WITH_PARTS:
        check_parts(item, where)


def item_events(
    index: int, item: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of an item: its beginning, its contents, and its end."""
    place: JsonObject = {"output_index": index}
    yield {
        "type": "response.output_item.added",
        **place,
        "item": initial_item(index, item, context),
    }
    make_events = _WITH_PARTS.get(text_at(item, "type"), _state_events)
    for event in make_events(item, context):
        has_item_id = context.has_field(text_at(event, "type"), "item_id")
        owner = {"item_id": item.get("id")} if has_item_id else {}
        yield {"type": event["type"], **owner, **place, **event}
    yield {"type": "response.output_item.done", **place, "item": item}


def _state_events(item: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the states of an item, and after the first of them the texts that grow in it.

    An item without `in_progress` does not go through states but repeats one while it works: a
    compaction is `compacting`, which recorded streams leave out.
    """
    kind = text_at(item, "type")
    states = context.events_after(f"response.{kind}.")
    if _FIRST in states:
        yield {"type": f"response.{kind}.{_FIRST}"}
    yield from _text_events(item, kind, context)
    for state in states if _FIRST in states else ():
        if state not in (_FIRST, _PARTIAL, *_LAST):
            yield {"type": f"response.{kind}.{state}"}
    if _PARTIAL in states:
        yield from _partial_images(item, f"response.{kind}.{_PARTIAL}", context)
    last = _last_state(item)
    if last in states and last in _LAST:
        yield {"type": f"response.{kind}.{last}"}


def _last_state(item: Mapping[str, object]) -> str:
    """Return the final state of an item; without a status it has failed if it has an error."""
    default = "failed" if item.get("error") else "completed"
    return text_at(item, "status") or default


def _text_events(
    item: Mapping[str, object], kind: str, context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of each text that grows in a field of an item."""
    prefix = f"response.{kind}_"
    for name in context.events_after(prefix):
        field, _, what = name.rpartition(".")
        place = find_text_path(item, field)
        if what == "delta" and place:
            *outer, last = place
            text = text_at(object_at(item, *outer) if outer else item, last)
            for piece in context.pieces(text):
                yield {"type": f"{prefix}{name}", "delta": piece}
            if item.get(_APPROVAL):
                yield {"type": f"response.{kind}.{_FIRST}"}
            yield {"type": f"{prefix}{field}.done", last: text}


def _partial_images(
    item: Mapping[str, object], event: str, context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the partial images of an image: the number of them that its tool asks for.

    The default is one, as in the recorded stream of an image.
    """
    result = text_at(item, "result")
    image_fields = {name: item[name] for name in _IMAGE_FIELDS if name in item}
    for index in range(_partial_image_count(context) if result else 0):
        image = {"partial_image_index": index, "partial_image_b64": result}
        yield {"type": event, **image, **image_fields}


def _partial_image_count(context: SynthesisContext) -> int:
    tools = objects_at(context.call.fields, "tools")
    counts = [
        tool.get("partial_images") for tool in tools if tool.get("type") == "image_generation"
    ]
    return next((count for count in counts if isinstance(count, int)), 1)


# --- types with parts inside ---------------------------------------------------------------------


def _message_events(item: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    return content_events(item, context)


def _reasoning_events(
    item: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    yield from summary_events(item, context)
    yield from content_events(item, context)


def _shell_call_events(
    item: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of each command in a shell call."""
    event = "response.shell_call_command"
    for index, command in enumerate(strings_at(object_at(item, "action"), "commands")):
        place: JsonObject = {"command_index": index}
        yield {"type": f"{event}.added", **place, "command": ""}
        for piece in context.pieces(command):
            yield {"type": f"{event}.delta", **place, "delta": piece}
        yield {"type": f"{event}.done", **place, "command": command}


def _shell_output_events(
    item: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of each command's output, each in one piece."""
    event = "response.shell_call_output_content"
    for index, output in enumerate(objects_at(item, "output")):
        place: JsonObject = {"command_index": index}
        for name in ("stdout", "stderr"):
            if output.get(name):
                yield {"type": f"{event}.delta", **place, "delta": {name: output[name]}}
        yield {"type": f"{event}.done", **place, "output": [output]}


_WITH_PARTS: Mapping[str, _ItemEvents] = {
    "message": _message_events,
    "reasoning": _reasoning_events,
    "shell_call": _shell_call_events,
    "shell_call_output": _shell_output_events,
}
