"""Completion of events and of the objects in them, by their schemas.

An object with a kind, stated by a constant in `object` or `type` (a response, an item, a part, a
run), is completed as answers are. In an event itself, and in objects without a kind (a choice, a
delta), only that is filled in which nobody has to choose: constants, nulls, empty lists, times, and
the event's own id. What the model says is never made up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from openai_responses._core.completion.api_defaults import TIMES
from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.completion.makers import Filling
from openai_responses._core.completion.making import kind_of, known_maker
from openai_responses._core.completion.model_traits import ModelTraits, traits_of
from openai_responses._core.completion.plans import plan_of, plan_of_object
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.model_fields import plain_value
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.spec.choosing import choose, literals_in
from openai_responses._core.spec.event_schema import Variant
from openai_responses._core.spec.modes import PARTIAL
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import (
    Field,
    ListOf,
    MapOf,
    ObjectOf,
    Shape,
    UnionOf,
    without_null,
)
from openai_responses._core.spec.validators import accepts

from .merging import merge_known
from .partial_objects import check_partial

__all__ = ["EVENT_ID", "TEXT_FIELDS", "EventObjects"]

# The fields of items and parts that grow by deltas: they are empty unless a text is known.
TEXT_FIELDS = ("text", "refusal", "arguments", "input", "code", "diff")

_NOTHING: Mapping[str, object] = {}
EVENT_ID = "event_id"
_OWN_FIELDS = frozenset(("id", *TIMES))


class EventObjects:
    """Completes the events of one run of a stream, and the objects in them."""

    def __init__(self, context: StreamContext | None) -> None:
        """Take the exchange of the stream, if there is one: it has the request and the ids."""
        self._context = context
        self.determinism = Determinism() if context is None else context.determinism
        self._filling = Filling(self.determinism)
        request = _NOTHING if context is None else context.request.json_object
        self._traits = traits_of(request.get("model"))

    # --- objects with a kind ---------------------------------------------------------------------

    def complete(
        self,
        own: Mapping[str, object],
        shape: Shape,
        path: str,
        known: Mapping[str, object] = _NOTHING,
        statuses: Sequence[str] = (),
    ) -> Mapping[str, object]:
        """Return an object with the fields that it lacks; it is returned itself if it has all.

        They are those in `known`, and those that objects of its kind always have. `statuses` are
        the values for its status, the first that is allowed. `path` is the place in the event.

        Raises InvalidObjectError for an incomplete object with unknown fields.
        """
        shape = self.in_answers(shape)
        value = merge_known(known, own)
        member = _member(shape, value)
        if not isinstance(member, ObjectOf):
            return own
        status: Mapping[str, object] = _NOTHING
        if "status" not in own:
            status = _status(member, statuses)
        plan = plan_of_object(member, "", self._traits)
        changes = plan.derived_makers({**own, **status}, known) if known else {}
        value = {**value, **status, **{name: make(self._filling) for name, make in changes.items()}}
        completed = plan.complete(value, self._filling)
        for name in completed.keys() - value.keys():
            completed[name] = _initial_value(name, completed[name], member.fields[name])
        if completed == own:
            return own
        check_partial(own, shape, path)
        return completed

    def has_all(self, own: Mapping[str, object], shape: Shape) -> bool:
        """Return whether an object has all fields that objects of its kind always have."""
        member = _member(self.in_answers(shape), own)
        return isinstance(member, ObjectOf) and own.keys() >= _always(member, self._traits)

    def complete_contents(
        self, own: Mapping[str, object], shape: ObjectOf, known: Mapping[str, object]
    ) -> Mapping[str, object]:
        """Return an object with the objects in it completed, and no field added to itself.

        Those that are the same in `known` are complete.
        """
        answer_part = self.in_answers(shape)
        plan = plan_of_object(
            answer_part if isinstance(answer_part, ObjectOf) else shape, "", self._traits
        )
        plans = plan.fields
        changed = {
            name: plans[name].complete(plain_value(value), self._filling)
            for name, value in own.items()
            if name in plans and (name not in known or known[name] != value)
        }
        return own if all(own[name] == changed[name] for name in changed) else {**own, **changed}

    def in_answers(self, shape: Shape) -> Shape:
        """Return a shape with the requirements of the SDK, if the operation answers with it."""
        return shape if self._context is None else _answer_part(shape, self._context.operation)

    # --- events ----------------------------------------------------------------------------------

    def fill(
        self, event: Mapping[str, object], variant: Variant, previous: Mapping[str, object]
    ) -> Mapping[str, object]:
        """Return an event with all that its schema lets one know without its author.

        Options, such as the size of an image, are those of the request or the previous event.
        """
        value = plain_value(event)
        shape = variant.shape
        if isinstance(shape, UnionOf):
            shape = choose(shape, value) or shape
        if not (isinstance(shape, ObjectOf) and is_mapping(value)):
            return event
        made: dict[str, object] = {}
        for name, field in shape.fields.items():
            if field.required and name not in value:
                made[name] = self._event_field(name, field, kind_of(shape), previous)
        known = {name: each for name, each in made.items() if each is not UNSET}
        return {**self._fill_fields(value, shape, "", is_event=True), **known}

    def new_event_id(self) -> str:
        """Return the id of a new event."""
        return f"evt_{self.determinism.hex(32)}"

    def _event_field(
        self, name: str, field: Field, kind: str, previous: Mapping[str, object]
    ) -> object:
        """Return the value of a field of the event itself; UNSET if only its author knows it."""
        if name == EVENT_ID:
            return self.new_event_id()
        if name in _OWN_FIELDS:
            maker = known_maker(name, kind, field)
            return UNSET if maker is None else maker(self._filling)
        if name == "usage":  # the server counts, not the model
            return plan_of(without_null(field.shape), f"{kind}.usage")(self._filling)
        if literals_in(field.shape):
            request = _NOTHING if self._context is None else self._context.request.json_object
            for source in (request, previous):
                if name in source and accepts(field.shape, source[name], PARTIAL):
                    return source[name]
        return self._fixed_value(field)

    def _fixed_value(self, field: Field) -> object:
        """Return the value that a field's shape implies; UNSET if an author must choose it."""
        shape = without_null(field.shape)
        if field.null_at_first:
            return None
        if options := literals_in(shape):
            return options[0]
        if isinstance(shape, MapOf) or (isinstance(shape, ListOf) and not shape.shortest):
            return {} if isinstance(shape, MapOf) else []
        if isinstance(shape, ObjectOf) and not kind_of(shape):
            fields = self._fill_fields({}, shape, "")
            names = (name for name, each in shape.fields.items() if each.required)
            return fields if all(name in fields for name in names) else UNSET
        return UNSET

    def _fill_fields(
        self, value: Mapping[str, object], shape: ObjectOf, path: str, *, is_event: bool = False
    ) -> dict[str, object]:
        """Return an object without a kind with what nobody has to choose, at any depth.

        Of an event, only the objects in it.
        """
        filled = dict(value)
        for name, field in shape.fields.items():
            if name in value:
                below = f"{path}.{name}" if path else name
                filled[name] = self._fill_value(value[name], field.shape, below)
            elif field.required and not is_event:
                made = self._fixed_value(field)
                if made is not UNSET:
                    filled[name] = made
        return filled

    def _fill_value(self, value: object, shape: Shape, path: str) -> object:
        member = choose(shape, value) if isinstance(shape, UnionOf) else shape
        if is_mapping(value) and isinstance(member, ObjectOf):
            if kind_of(member):
                return self.complete(value, shape, path)
            return self._fill_fields(value, member, path)
        if is_list(value) and isinstance(member, ListOf):
            return [
                self._fill_value(_with_index(item, member.item, position), member.item, here)
                for position, item in enumerate(value)
                for here in [f"{path}[{position}]"]
            ]
        return value


def _status(shape: ObjectOf, statuses: Sequence[str]) -> Mapping[str, object]:
    """Return the status of an object that has none: the first that is allowed, if there is one."""
    field = shape.fields.get("status")
    for status in statuses:
        if field is not None and accepts(field.shape, status, PARTIAL):
            return {"status": status}
    return {}


def _initial_value(name: str, made: object, field: Field) -> object:
    """Return the value that a made-up field has in a stream: empty if it grows by events."""
    if name in TEXT_FIELDS and isinstance(made, str):
        return ""
    return [] if is_list(made) and accepts(field.shape, [], PARTIAL) else made


def _with_index(item: object, shape: Shape, position: int) -> object:
    """Return the item of a list with its `index`, if it has to have one."""
    member = choose(shape, item) if isinstance(shape, UnionOf) else shape
    if not (is_mapping(item) and isinstance(member, ObjectOf)) or "index" in item:
        return item
    index = member.field("index")
    return {"index": position, **item} if index is not None and index.required else item


def _member(shape: Shape, value: Mapping[str, object]) -> Shape | None:
    """Return the member of a union that an object stands for; another shape itself."""
    if not isinstance(shape, UnionOf):
        return shape
    kind = value.get("type")
    return (_members(shape).get(kind) if isinstance(kind, str) else None) or choose(shape, value)


@cache
def _members(union: UnionOf) -> Mapping[object, Shape]:
    """Return the members of a union that are the only ones with their `type`."""
    objects = [each for each in union.members if isinstance(each, ObjectOf)]
    kinds = [kind for each in objects for kind in each.constant("type")]
    return {
        kind: each for each in objects for kind in each.constant("type") if kinds.count(kind) == 1
    }


@cache
def _always(shape: ObjectOf, traits: ModelTraits) -> frozenset[str]:
    """Return the names of the fields that all objects of a kind have."""
    return frozenset(plan_of_object(shape, "", traits).complete({}, Filling(Determinism())))


@cache
def _answer_part(shape: Shape, operation: Operation) -> Shape:
    """Return a shape as it is in the operation's answers, with the requirements of the SDK.

    That is the answer itself or an item of one of its lists; any other shape is returned as it is.
    """
    answer = answer_shape(operation)
    if operation.answer is None or not isinstance(answer, ObjectOf):
        return shape
    document = generated_shape(*operation.answer)
    if shape == document:
        return answer
    for name, field in document.fields.items() if isinstance(document, ObjectOf) else ():
        part = answer.fields[name].shape
        if isinstance(field.shape, ListOf) and field.shape.item == shape:
            return part.item if isinstance(part, ListOf) else shape
    return shape
