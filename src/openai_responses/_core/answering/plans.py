"""Plans: how a value of a shape is completed, worked out once and used for every answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from openai_responses._core.narrowing import is_list, is_mapping
from openai_responses._core.source import Source

from .checking import problems
from .choosing import choose
from .facts import ALWAYS_SENT, OBJECT_NAMES, PREFERRED, SOME_ITEMS, VALUES
from .ids import id_form, reference_form
from .shapes import (
    Anything,
    Field,
    ListOf,
    Literals,
    MapOf,
    Null,
    ObjectOf,
    Scalar,
    Shape,
    UnionOf,
    without_null,
)

__all__ = ["Filling", "ObjectPlan", "Plan", "plan_of"]

_HEX = "0123456789abcdef"
_HOUR = 3600

Maker = Callable[["Filling"], object]


@dataclass
class Filling:
    """What is known while one answer is completed: the mock's source, how many items it has.

    `link` is what the ids of one answer have in common.
    """

    source: Source
    count: int = 1
    _link: list[str] = field(default_factory=list[str])

    @property
    def link(self) -> str:
        """The sixteen characters that are common to the ids of this answer."""
        if not self._link:
            self._link.append(self.source.text(_HEX, 16))
        return self._link[0]


class Plan:
    """How the values at one place of an answer are completed.

    `place` is the kind of the object that the value is in and the path of fields below it; it is
    what the tables of facts are asked for.
    """

    def __init__(self, shape: Shape, place: str) -> None:
        self.shape = shape
        self.place = place

    def complete(self, value: object, filling: Filling) -> object:
        """Return the value with everything that it lacks."""
        if value is None or isinstance(value, (str, int, float)):
            return value
        if is_mapping(value):
            return self._complete_object(value, filling)
        return self._complete_list(value, filling) if is_list(value) else value

    def make(self, filling: Filling) -> object:
        """Return a whole value, made up."""
        return self._maker(filling)

    def _complete_object(self, value: Mapping[str, object], filling: Filling) -> object:
        shape = self._member(value)
        if isinstance(shape, ObjectOf):
            return plan_of_object(shape, self.place).complete(value, filling)
        if isinstance(shape, MapOf) and not isinstance(shape.value, (Scalar, Anything)):
            inner = plan_of(shape.value, self.place)
            return {name: inner.complete(item, filling) for name, item in value.items()}
        return value

    def _complete_list(self, value: list[object], filling: Filling) -> object:
        shape = self._member(value)
        if not isinstance(shape, ListOf) or isinstance(shape.item, (Scalar, Anything, Literals)):
            return value
        item = plan_of(shape.item, self.place)
        return [_numbered(item.complete(each, filling), each, i) for i, each in enumerate(value)]

    def _member(self, value: object) -> Shape | None:
        if isinstance(self.shape, UnionOf):
            return choose(self.shape, value, PREFERRED.get(self.place, ""))
        return self.shape

    @cached_property
    def _maker(self) -> Maker:
        return _maker(self.shape, self.place)


def _numbered(completed: object, given: object, position: int) -> object:
    """Let an item that says where it stands say so rightly, unless the author has said it."""
    if not (is_mapping(completed) and "index" in completed):
        return completed
    said = is_mapping(given) and "index" in given
    return completed if said else {**completed, "index": position}


class ObjectPlan:
    """How an object of one type is completed, field by field."""

    def __init__(self, shape: ObjectOf, place: str) -> None:
        self.shape = shape
        self.place = place

    @cached_property
    def fields(self) -> Mapping[str, Plan]:
        """The plans of all fields."""
        return {
            name: plan_of(field.shape, _at(self.place, name))
            for name, field in self.shape.fields.items()
        }

    @cached_property
    def makers(self) -> Mapping[str, Maker]:
        """What makes the fields that no answer lacks."""
        sent = ALWAYS_SENT.get(self.place, frozenset())
        return {
            name: _field_maker(name, field, self)
            for name, field in self.shape.fields.items()
            if field.required or name in sent
        }

    def complete(self, value: Mapping[str, object], filling: Filling) -> dict[str, object]:
        """Return the object with all that it lacks, in the order of its type."""
        makers, plans = self.makers, self.fields
        completed: dict[str, object] = {}
        for name, plan in plans.items():
            if name in value:
                given = value[name]
                completed[name] = plan.complete(given, filling)
            elif name in makers:
                completed[name] = makers[name](filling)
        if len(completed) < len(value) or not value.keys() <= completed.keys():
            completed.update((name, each) for name, each in value.items() if name not in completed)
        return completed


@cache
def plan_of(shape: Shape, place: str) -> Plan:
    """Return the plan for a shape at a place."""
    return Plan(shape, place)


@cache
def plan_of_object(shape: ObjectOf, place: str) -> ObjectPlan:
    """Return the plan for an object at a place; an object that says its kind begins a new place."""
    return ObjectPlan(shape, _kind(shape) or place)


def _kind(shape: ObjectOf) -> str:
    return OBJECT_NAMES.get(shape.name) or shape.kind


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


# --- making up -----------------------------------------------------------------------------------


def _field_maker(name: str, field: Field, plan: ObjectPlan) -> Maker:
    """Return what makes a field up: from the tables if they know it, or else from its type."""
    place = _at(plan.place, name)
    for key in (place, name):
        if key in VALUES and not _refused(VALUES[key], field):
            return _completing(VALUES[key], field.shape, place)
    if name == "object" and plan.shape.name in OBJECT_NAMES:
        return _constant(OBJECT_NAMES[plan.shape.name])
    special = _special_maker(name, field, plan)
    if special is not None:
        return special
    if field.null_at_first and field.may_be_null and place not in SOME_ITEMS:
        return _constant(None)
    values = _allowed(field)
    return _constant(values[0]) if values else plan_of(without_null(field.shape), place).make


def _refused(value: object, field: Field) -> bool:
    if value is None:
        return not field.null_at_first
    known = field.known_values
    return bool(problems(value, field.shape)) or bool(known and value not in known)


def _allowed(field: Field) -> tuple[str | int | bool, ...]:
    """Return the values that both the document and the SDK know."""
    shape = without_null(field.shape)
    if isinstance(shape, Literals):
        both = tuple(value for value in shape.values if value in field.known_values)
        return both or shape.values
    return field.known_values


def _special_maker(name: str, field: Field, plan: ObjectPlan) -> Maker | None:
    shape = without_null(field.shape)
    if not isinstance(shape, Scalar):
        return None
    if shape.kind is str:
        form = None
        if name == "id":
            form = id_form(plan.place)
        elif name.endswith("_id") and not field.null_at_first:
            form = reference_form(name)
        if form is not None:
            return lambda filling: form.make(filling.source, filling.link)
        if name == "system_fingerprint":
            return lambda filling: "fp_" + filling.source.text(_HEX, 10)
    elif name in ("created", "created_at", "completed_at") or (
        name.endswith("_at") and not field.null_at_first
    ):
        ahead = _HOUR if name == "expires_at" else 0
        return lambda filling: filling.source.now() + ahead
    return None


def _maker(shape: Shape, place: str) -> Maker:
    """Return what makes a value up from nothing but its type."""
    if isinstance(shape, ObjectOf):
        plan = plan_of_object(shape, place)
        return lambda filling: plan.complete({}, filling)
    if isinstance(shape, UnionOf):
        return _union_maker(shape, place)
    if isinstance(shape, ListOf):
        return _list_maker(shape, place)
    if isinstance(shape, MapOf):
        return lambda filling: {}
    if isinstance(shape, Literals):
        return _constant(shape.values[0])
    if isinstance(shape, Scalar):
        return _constant(_smallest(shape))
    return _constant(None)


def _union_maker(shape: UnionOf, place: str) -> Maker:
    """Return what makes the preferred member, or else the first one that is not null."""
    kind = PREFERRED.get(place)
    wanted = choose(shape, {"type": kind}, kind) if kind else None
    if wanted is None:
        first = next(member for member in shape.members if not isinstance(member, Null))
        wanted = choose(UnionOf((first,), shape.other), _sample(first)) or first
    return _maker(wanted, place)


def _sample(shape: Shape) -> object:
    """Return a value of the JSON type of a shape."""
    if isinstance(shape, (ObjectOf, MapOf)):
        return {}
    if isinstance(shape, ListOf):
        return []
    return shape.values[0] if isinstance(shape, Literals) else _smallest_or_null(shape)


def _smallest_or_null(shape: Shape) -> object:
    return _smallest(shape) if isinstance(shape, Scalar) else None


def _list_maker(shape: ListOf, place: str) -> Maker:
    least = max(shape.shortest or 0, 1 if place in SOME_ITEMS else 0)
    if not least:
        return lambda filling: []
    item = plan_of(shape.item, place)
    if place.endswith(".choices"):
        return lambda filling: [
            _numbered(item.make(filling), None, position) for position in range(filling.count)
        ]
    return lambda filling: [_numbered(item.make(filling), None, i) for i in range(least)]


def _smallest(shape: Scalar) -> object:
    if shape.kind is str:
        return " " * (shape.shortest or 0)
    if shape.kind is bool:
        return False
    least = shape.at_least if shape.at_least is not None else 0
    if shape.above is not None and least <= shape.above:
        least = shape.above + 1
    if shape.at_most is not None:
        least = min(least, shape.at_most)
    return shape.kind(least)


def _constant(value: object) -> Maker:
    return lambda filling: value


def _completing(value: object, shape: Shape, place: str) -> Maker:
    """Return what gives a known value, completed, and never the same object twice."""
    if not is_mapping(value):
        return _constant(value)
    plan = plan_of(without_null(shape), place)
    return lambda filling: plan.complete(dict(value), filling)
