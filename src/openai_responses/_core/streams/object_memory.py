"""The memory of objects that events repeat: runs, steps, messages, threads, sessions, turns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openai_responses._core.completion.completion import Completer
from openai_responses._core.completion.making import kind_of
from openai_responses._core.completion.tokens import (
    compute_counts,
    count_output_tokens,
    count_request_tokens,
    select_counter,
)
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.event_schema import Variant
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ObjectOf

from .memory import UnionMemory, path_params
from .merging import are_same, merge_known
from .partial_objects import check_partial

__all__ = ["ObjectMemory"]

_DELTA = ".delta"
_CREATED = "created"
# The fields with the output of a model: of a message, and of a step with tool calls.
_TEXTS = ("content", "step_details")
_INITIAL_STATUSES = ("queued", "in_progress")

# The fields of deltas that are sent once; other texts are joined.
_SENT_ONCE = frozenset(("id", "type", "object", "name"))


class ObjectMemory(UnionMemory):
    """A memory of the last object of each kind that has an id, which later events complete.

    The status of an object is the last word of the event's name, if it may be. The deltas of an
    object are collected, so that its end need not repeat them.
    """

    def __init__(self, discriminator: str, context: StreamContext | None) -> None:
        super().__init__(discriminator, context)
        self._known_objects: dict[str, Mapping[str, object]] = {}
        self._output_tokens: dict[object, int] = {}
        self._object_fields: dict[Variant, list[tuple[str, ObjectOf]]] = {}

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with its object, its number, ids and indices."""
        for name, shape in self._objects_of(variant):
            event = self._complete_object(name, shape, event)
        return super().complete(event, variant)

    def _objects_of(self, variant: Variant) -> list[tuple[str, ObjectOf]]:
        """Return the fields of an event type that hold objects with an id and a kind."""
        found = self._object_fields.get(variant)
        if found is None:
            found = self._object_fields[variant] = list(_object_fields(variant))
        return found

    def _complete_object(
        self, name: str, shape: ObjectOf, event: Mapping[str, object]
    ) -> Mapping[str, object]:
        """Return an event with its object completed, and remember it."""
        kind = kind_of(shape) or name
        base = kind.removesuffix(_DELTA)
        own = fields_of(event.get(name, {}))
        if own is None or (kind != base and name not in event):
            return event
        known: Mapping[str, object] = self._known_objects.get(base, {})
        state = str(event[self._discriminator]).rpartition(".")[2]
        if state == _CREATED or not are_same(known, own):
            known = {}
        if kind != base:
            identity = {"id": known["id"]} if "id" in known else {}
            completed = self._objects.complete(own, shape, name, identity)
            self._known_objects[base] = _add_delta(known, completed.get("delta"))
        else:
            completed = self._complete_state(state, name, shape, own, known)
            completed = self._count_tokens(completed, own)
            self._known_objects[base] = completed
            self._remember_links(base, completed)
        return event if completed is own and name in event else {**event, name: completed}

    def _complete_state(
        self,
        state: str,
        name: str,
        shape: ObjectOf,
        own: Mapping[str, object],
        known: Mapping[str, object],
    ) -> Mapping[str, object]:
        """Return an object in the state that the event's name tells."""
        is_new = not known
        statuses = _INITIAL_STATUSES if state == _CREATED else (state,)
        linked = {
            field: self._last[field]
            for field in shape.names
            if field.endswith("_id") and self._last.get(field) and field not in known
        }
        identity = self._last.get(_link(kind_of(shape) or name))
        if state != _CREATED and "id" not in known and identity is not None:
            linked["id"] = identity
        time = f"{state}_at"
        if time in shape.names and {**known, **own}.get(time) is None:
            linked[time] = self._objects.determinism.now()
        known = {**known, **linked}
        if is_new:
            known = self._answer_fields(shape, name, known, own)
        return self._objects.complete(own, shape, name, known, statuses)

    def _answer_fields(
        self, shape: ObjectOf, name: str, known: Mapping[str, object], own: Mapping[str, object]
    ) -> Mapping[str, object]:
        """Return the known fields of a new object, with those that repeat the request."""
        context = self._context
        answer = None if context is None else context.operation.answer
        if context is None or answer is None or generated_shape(*answer) != shape:
            return known
        check_partial(own, self._objects.in_answers(shape), name)
        body = {name: each for name, each in context.request.json_object.items() if each}
        partial = merge_known(known, own)
        return Completer(context.determinism).complete(
            context.operation, partial, body, path_params(context)
        )

    def _count_tokens(
        self, value: Mapping[str, object], own: Mapping[str, object]
    ) -> Mapping[str, object]:
        """Return an object with the counts of its usage that are not given.

        They are those of the request's texts, and of the messages and tool calls of the stream.
        """
        context = self._context
        model = value.get("model")
        count = select_counter(model if isinstance(model, str) else None)
        output = {"output": [value[name] for name in _TEXTS if name in value]}
        if tokens := count_output_tokens(output, count):
            self._output_tokens[value.get("id")] = tokens
        usage, given = value.get("usage"), fields_of(own.get("usage"))
        if not is_mapping(usage) or context is None:
            return value
        input_tokens = count_request_tokens(context.request.json_object)
        output_tokens = sum(self._output_tokens.values())
        counts = compute_counts(usage, given or {}, input_tokens, output_tokens)
        return value if counts.items() <= usage.items() else {**value, "usage": {**usage, **counts}}

    def _remember_links(self, kind: str, value: Mapping[str, object]) -> None:
        """Remember the ids that other objects of the stream have as well."""
        links = {name: each for name, each in value.items() if name.endswith("_id") and each}
        links[_link(kind)] = value.get("id")
        self._last.update({name: each for name, each in links.items() if isinstance(each, str)})


def _link(kind: str) -> str:
    """Return the field in which other objects have the id of an object: `run_id` of a run."""
    return f"{kind.rpartition('.')[2]}_id"


def _object_fields(variant: Variant) -> Iterator[tuple[str, ObjectOf]]:
    """Yield the fields with objects that later events repeat."""
    shape = variant.shape
    for name, field in shape.fields.items() if isinstance(shape, ObjectOf) else ():
        inner = field.shape
        if name == "response" or not isinstance(inner, ObjectOf):
            continue
        id_field = inner.field("id")
        if id_field is not None and id_field.required:
            yield name, inner


def _add_delta(value: Mapping[str, object], delta: object) -> dict[str, object]:
    """Return an object with a delta added to it."""
    added = dict(value)
    for name, each in (fields_of(delta) or {}).items():
        before = added.get(name)
        if is_list(each):
            added[name] = _add_items(before if is_list(before) else [], each)
        elif is_mapping(each):
            added[name] = _add_delta(before if is_mapping(before) else {}, each)
        elif isinstance(each, str) and isinstance(before, str) and name not in _SENT_ONCE:
            added[name] = before + each
        else:
            added[name] = each
    return added


def _add_items(items: list[object], deltas: list[object]) -> list[object]:
    """Return a list with deltas added to its items; each has the `index` of its item."""
    result = list(items)
    for delta in deltas:
        fields = dict(fields_of(delta) or {})
        index = fields.pop("index", len(result))
        if not isinstance(index, int):
            continue
        result.extend({} for _ in range(index + 1 - len(result)))
        before = result[index]
        result[index] = _add_delta(before if is_mapping(before) else {}, fields)
    return result
