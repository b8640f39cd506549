"""Plans: how to complete a value of a shape; computed once and used for every answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from typing import cast

from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.spec.choosing import choose
from openai_responses._core.spec.shapes import (
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

from .api_defaults import PREFERRED, SOME_ITEMS
from .makers import (
    Constant,
    Empty,
    Filling,
    Fresh,
    JsonScalar,
    Known,
    Layout,
    Maker,
    Repeated,
    Template,
    assign_index,
    keep_indices,
    lay_out_fields,
    lay_out_list,
    now,
    status_time,
)
from .making import first_value, is_sent, kind_of, known_maker, smallest
from .model_traits import NO_TRAITS, ModelTraits
from .siblings import derived_fields, names_read
from .status_fields import FILLED

__all__ = ["ObjectPlan", "Plan", "plan_of", "plan_of_object"]


class Plan(Maker):
    """How to complete the values at one place of an answer.

    `place` is the kind of the object that contains the value and the path of fields below it; it is
    the key into the tables of `api_defaults`. `traits` are those of the model that answers.
    """

    def __init__(self, shape: Shape, place: str, traits: ModelTraits) -> None:
        self.shape = shape
        self.place = place
        self.traits = traits

    def complete(self, value: object, filling: Filling) -> object:
        """Return the value with all its missing parts added."""
        if value is None or isinstance(value, (str, int, float)):
            return value
        if is_mapping(value):
            return self._complete_object(value, filling)
        return self._complete_list(value, filling) if is_list(value) else value

    def __call__(self, filling: Filling) -> object:
        """Return a complete generated value."""
        return self._maker(filling)

    def lay_out(self) -> Layout:
        """Return the layout of a generated value."""
        return self._maker.lay_out()

    def lay_out_given(self, value: object) -> Layout:
        """Return the layout of a value completed as by `complete`."""
        shape = self._member(value)
        if is_mapping(value) and isinstance(shape, ObjectOf):
            return plan_of_object(shape, self.place, self.traits).lay_out_given(value)
        if is_mapping(value) and isinstance(shape, MapOf):
            inner = plan_of(shape.value, self.place, self.traits)
            return lay_out_fields({name: inner.lay_out_given(each) for name, each in value.items()})
        if is_list(value) and isinstance(shape, ListOf):
            item = plan_of(shape.item, self.place, self.traits)
            return keep_indices(value, lay_out_list([item.lay_out_given(each) for each in value]))
        return Layout(value, ())

    def _complete_object(self, value: Mapping[str, object], filling: Filling) -> object:
        shape = self._member(value)
        if isinstance(shape, ObjectOf):
            return plan_of_object(shape, self.place, self.traits).complete(value, filling)
        if isinstance(shape, MapOf) and not isinstance(shape.value, (Scalar, Anything)):
            inner = plan_of(shape.value, self.place, self.traits)
            return {name: inner.complete(item, filling) for name, item in value.items()}
        return value

    def _complete_list(self, value: list[object], filling: Filling) -> object:
        shape = self._member(value)
        if not isinstance(shape, ListOf) or isinstance(shape.item, (Scalar, Anything, Literals)):
            return value
        item = plan_of(shape.item, self.place, self.traits)
        return [assign_index(item.complete(each, filling), each, i) for i, each in enumerate(value)]

    def _member(self, value: object) -> Shape | None:
        if isinstance(self.shape, UnionOf):
            return choose(self.shape, value, PREFERRED.get(self.place, ""))
        return self.shape

    @cached_property
    def _maker(self) -> Maker:
        return _maker(self.shape, self.place, self.traits)


class ObjectPlan(Maker):
    """How to complete an object of one type, field by field."""

    def __init__(self, shape: ObjectOf, place: str, traits: ModelTraits) -> None:
        self.shape = shape
        self.place = place
        self.traits = traits

    @cached_property
    def fields(self) -> Mapping[str, Plan]:
        """The plans of all fields."""
        return {
            name: plan_of(field.shape, f"{self.place}.{name}" if self.place else name, self.traits)
            for name, field in self.shape.fields.items()
        }

    @cached_property
    def _makers(self) -> Mapping[str, Maker]:
        """The makers of the fields that every answer has."""
        makers = {
            name: _field_maker(name, field, self.place, self.traits)
            for name, field in self.shape.fields.items()
            if is_sent(name, self.place, field, self.traits)
        }
        time = status_time(makers)
        return {**makers, time: Fresh(now)} if time in makers else makers

    @cached_property
    def names_read(self) -> frozenset[str]:
        """The names of the fields on which other fields depend, if they are given."""
        return names_read(self.shape, self.place)

    def derived_makers(
        self, given: Mapping[str, object], before: Mapping[str, object] | None = None
    ) -> dict[str, Maker]:
        """Return the makers of the fields that the given ones imply (see `derived_fields`)."""
        if self.names_read.isdisjoint(given):
            return {}
        found = derived_fields(self.shape, self.place, given, before or {})
        made = {name: self.maker_of(name, value) for name, value in found.items()}
        time = status_time(self._makers)
        is_other = time in self._makers and ("status" in given or "status" in made)
        return {time: Constant(None), **made} if is_other and time not in given else made

    def maker_of(self, name: str, value: object) -> Maker:
        """Return the maker of a field with a known value, or with one that is not null."""
        field, place = self.shape.fields[name], f"{self.place}.{name}" if self.place else name
        if value is FILLED:
            return _field_maker(name, field._replace(null_at_first=False), self.place, self.traits)
        return _completing(value, field.shape, place, self.traits)

    @cached_property
    def _template(self) -> Template:
        return Template(self.lay_out())

    @cached_property
    def _changing(self) -> frozenset[str]:
        """The names of the fields whose values change."""
        return frozenset(str(path[0]) for path, _ in self.lay_out().changing)

    def lay_out(self) -> Layout:
        """Return the layout of a generated object."""
        return self.lay_out_with({})

    def lay_out_given(self, value: Mapping[str, object]) -> Layout:
        """Return the layout of an object completed as by `complete`."""
        plans = {name: self.fields.get(name) for name in value}
        derived = {name: maker.lay_out() for name, maker in self.derived_makers(value).items()}
        given = {
            name: Layout(value[name], ()) if plan is None else plan.lay_out_given(value[name])
            for name, plan in plans.items()
        }
        return self.lay_out_with({**derived, **given})

    def lay_out_with(self, given: Mapping[str, Layout]) -> Layout:
        """Return the layout of an object with the given layouts; other fields are generated."""
        makers = self._makers.items()
        made = {name: maker.lay_out() for name, maker in makers if name not in given}
        layout = lay_out_fields({**made, **given})
        in_order = dict.fromkeys((*self._makers, *given))
        same = cast("dict[str, object]", layout.same)
        return Layout({name: same[name] for name in in_order}, layout.changing)

    def __call__(self, filling: Filling) -> dict[str, object]:
        """Return a generated object."""
        if filling.choices == 1:
            return self._template.fill(filling)
        return {name: maker(filling) for name, maker in self._makers.items()}

    def complete(self, value: Mapping[str, object], filling: Filling) -> dict[str, object]:
        """Return the object with all its missing parts added; given values are kept."""
        derived = self.derived_makers(value)
        names = {*value, *derived} if derived else value.keys()
        if self._changing.isdisjoint(names):
            completed = self(filling)
        else:
            makers = self._makers.items()
            completed = {name: None if name in names else maker(filling) for name, maker in makers}
        for name, maker in derived.items():
            completed[name] = maker(filling)
        for name, given in value.items():
            plan = self.fields.get(name)
            completed[name] = given if plan is None else plan.complete(given, filling)
        return completed


@cache
def plan_of(shape: Shape, place: str, traits: ModelTraits = NO_TRAITS) -> Plan:
    """Return the plan for a shape at a place."""
    return Plan(shape, place, traits)


@cache
def plan_of_object(shape: ObjectOf, place: str, traits: ModelTraits = NO_TRAITS) -> ObjectPlan:
    """Return the plan for an object at a place; an object with a kind begins a new place."""
    return ObjectPlan(shape, kind_of(shape) or place, traits)


# --- generating ----------------------------------------------------------------------------------


@cache
def _field_maker(name: str, field: Field, at: str, traits: ModelTraits) -> Maker:
    """Return the maker of a field: from what is known of it, or else from its type."""
    place = f"{at}.{name}" if at else name
    value = first_value(name, at, field, traits)
    if value is not UNSET:
        return _completing(value, field.shape, place, traits)
    maker = known_maker(name, at, field)
    if maker is not None:
        return maker
    if field.null_at_first and place not in SOME_ITEMS:
        return Constant(None)
    return plan_of(without_null(field.shape), place, traits)


def _maker(shape: Shape, place: str, traits: ModelTraits) -> Maker:
    """Return the maker of a value from its type alone."""
    if isinstance(shape, ObjectOf):
        return plan_of_object(shape, place, traits)
    if isinstance(shape, UnionOf):
        return _union_maker(shape, place, traits)
    if isinstance(shape, ListOf):
        return _list_maker(shape, place, traits)
    if isinstance(shape, MapOf):
        return Empty(dict)
    if isinstance(shape, Literals):
        return Constant(shape.values[0])
    if isinstance(shape, Scalar):
        return Constant(smallest(shape))
    return Constant(None)


def _union_maker(shape: UnionOf, place: str, traits: ModelTraits) -> Maker:
    """Return the maker of the preferred member, or else of the first one that is not null."""
    kind = PREFERRED.get(place)
    member_shape = choose(shape, {"type": kind}, kind) if kind else None
    if member_shape is None:
        member_shape = next(member for member in shape.members if not isinstance(member, Null))
    return _maker(member_shape, place, traits)


def _list_maker(shape: ListOf, place: str, traits: ModelTraits) -> Maker:
    least = max(shape.shortest or 0, 1 if place in SOME_ITEMS else 0)
    if not least:
        return Empty(list)
    count = None if place.endswith(".choices") else least
    return Repeated(plan_of(shape.item, place, traits), count)


def _completing(value: object, shape: Shape, place: str, traits: ModelTraits) -> Maker:
    """Return the maker of a known value, completed."""
    if not (is_mapping(value) or is_list(value)):
        return Constant(cast("JsonScalar", value))
    plan = plan_of(without_null(shape), place, traits)
    if isinstance(plan.shape, ObjectOf) and not value:
        return plan
    if isinstance(plan.shape, (ObjectOf, UnionOf)) or value:
        return Known(value, plan)
    return Empty(dict if is_mapping(value) else list)
