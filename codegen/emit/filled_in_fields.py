"""The fields of events that an author may leave out, because the stream fills them in."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from codegen.emit.python_types import AliasType, PythonType, TypedDictType
from codegen.emit.types import TypeModules
from codegen.ir.facts import Event, Stream

# The counters and ids of a stream, which it fills in. Events without a discriminator are chunks of
# one object, whose id and other constant fields the stream fills in as well.
_FILLED_IN_EVENTS = frozenset(
    {"content_index", "item_id", "output_index", "sequence_number", "summary_index"}
)
_FILLED_IN_CHUNKS = frozenset({"created", "id", "model"})
# The fields that events of responses repeat from earlier events: the response, or the part that
# they are about; the last event of an item also repeats the item. The last event of a text repeats
# the text of its deltas.
_RESPONSE = "response.created"
_REPEATED = frozenset({"part", "response"})
_REPEATED_AT_END = frozenset({"item"})
_COMPLETE_TEXT_FIELDS = frozenset({"arguments", "code", "input", "refusal", "text"})
# The field with the object (a run, a message) of an event that is a pair of a name and its data.
_DATA = "data"
_END, _DELTA = ".done", ".delta"


def filled_in_fields(
    event: Event, stream: Stream, shape: TypedDictType, types: TypeModules
) -> frozenset[str]:
    """Return the names of the fields of an event that its stream fills in."""
    filled = _of_stream(event, stream)
    return filled | {_DATA} if _is_pair(stream) and _has_object(event, shape, types) else filled


def has_partial_objects(stream: Stream) -> bool:
    """Return whether the objects of a stream's events may be given in part."""
    return _has_response(stream) or _is_pair(stream)


def typed_dict(name: str, types: Mapping[str, PythonType]) -> TypedDictType | None:
    """Return the TypedDict of a name, through its aliases; None if it is another type."""
    found = types.get(name)
    while isinstance(found, AliasType) and isinstance(found.expression, ast.Name):
        found = types.get(found.expression.id)
    return found if isinstance(found, TypedDictType) else None


def _of_stream(event: Event, stream: Stream) -> frozenset[str]:
    if not stream.discriminator:
        return _FILLED_IN_CHUNKS if len(stream.events) == 1 else frozenset()
    if _is_pair(stream):
        return _FILLED_IN_EVENTS
    filled, at_end = _FILLED_IN_EVENTS, event.value.endswith(_END)
    if _has_response(stream):
        filled |= _REPEATED | _REPEATED_AT_END if at_end else _REPEATED
    delta = event.value.removesuffix(_END) + _DELTA
    if at_end and any(other.value == delta for other in stream.events):
        filled |= _COMPLETE_TEXT_FIELDS
    return filled


def _is_pair(stream: Stream) -> bool:
    """Whether events are pairs of a name and data, the fields of a server-sent event."""
    return stream.event == "event"


def _has_object(event: Event, shape: TypedDictType, types: TypeModules) -> bool:
    """Whether the data of an event is an object with an id, which the stream fills in."""
    data = next((field for field in shape.fields if field.name == _DATA), None)
    if data is None or event.value.endswith(_DELTA):
        return False
    inner = typed_dict(ast.unparse(data.annotation), types.types)
    return inner is not None and any(each.name == "id" and each.required for each in inner.fields)


def _has_response(stream: Stream) -> bool:
    return any(event.value == _RESPONSE for event in stream.events)
