"""Makers: generate values, one class per way; most values are the same every time.

A maker can return a layout: the constant part of the value, and the places that change. A template
keeps the constant part as JSON text, which is faster to parse than to build in Python.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import NamedTuple, Protocol, TypeAlias, cast

from pydantic_core import from_json, to_json

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = [
    "Constant",
    "Empty",
    "Filling",
    "Fresh",
    "JsonScalar",
    "Known",
    "Layout",
    "Maker",
    "Repeated",
    "Template",
    "assign_index",
    "keep_indices",
    "lay_out_fields",
    "lay_out_list",
    "now",
    "status_time",
]


JsonScalar: TypeAlias = "str | float | bool | None"

_NOTHING: Mapping[str, object] = {}


class Filling:
    """The state of the completion of one answer.

    `choices` is the number of choices that the request asks for, `input_tokens` the number of its
    tokens; `request_fields` has the fields of the answer that are known from the request.
    """

    __slots__ = ("_link", "choices", "determinism", "input_tokens", "request_fields")

    def __init__(
        self,
        determinism: Determinism,
        choices: int = 1,
        input_tokens: int = 0,
        request_fields: Mapping[str, object] = _NOTHING,
    ) -> None:
        self.determinism = determinism
        self.choices = choices
        self.input_tokens = input_tokens
        self.request_fields = request_fields
        self._link = ""

    @property
    def link(self) -> str:
        """The common part of this answer's ids: sixteen digits, 00, and eight of the time."""
        if not self._link:
            self._link = f"{self.determinism.hex(16)}00{self.determinism.now():08x}"
        return self._link


class Layout(NamedTuple):
    """What a maker makes: the constant part, and the places that change."""

    same: object
    changing: Sequence[tuple[tuple[str | int, ...], Maker]]

    def below(self, step: str | int) -> Sequence[tuple[tuple[str | int, ...], Maker]]:
        """Return the changing places with `step` put before their paths."""
        return [((step, *path), maker) for path, maker in self.changing]


class Maker(ABC):
    """Generates a value."""

    @abstractmethod
    def __call__(self, filling: Filling) -> object:
        """Return a value that shares no mutable part with other values."""

    def lay_out(self) -> Layout:
        """Return the layout of the value, with one choice where the request gives the number."""
        return Layout(None, [((), self)])


class Constant(Maker):
    """Makes the same value each time: null, a string, a number, a boolean."""

    def __init__(self, value: JsonScalar) -> None:
        self.value = value

    def __call__(self, filling: Filling) -> object:
        """Return the value."""
        return self.value

    def lay_out(self) -> Layout:
        """Return the layout of the value; nothing changes."""
        return Layout(self.value, ())


class Empty(Maker):
    """Makes an empty list or object."""

    def __init__(self, kind: type[list[object]] | type[dict[str, object]]) -> None:
        self._kind = kind

    def __call__(self, filling: Filling) -> object:
        """Return a new empty list or object."""
        return self._kind()

    def lay_out(self) -> Layout:
        """Return the layout of the value; nothing changes."""
        return Layout(self._kind(), ())


class Fresh(Maker):
    """Makes a different value each time, such as an id."""

    def __init__(self, function: Callable[[Filling], object]) -> None:
        self.function = function

    def __call__(self, filling: Filling) -> object:
        """Return the result of the function."""
        return self.function(filling)


def now(filling: Filling) -> int:
    """Return the mock's time in Unix seconds, the default for an answer's times."""
    return filling.determinism.now()


class _Completing(Protocol):
    """Completes the values at one place of an answer."""

    def complete(self, value: object, filling: Filling) -> object:
        """Return the value with all its missing parts added."""
        ...

    def lay_out_given(self, value: object) -> Layout:
        """Return the layout of a value completed as by `complete`."""
        ...


class Known(Maker):
    """Makes a known value, completed."""

    def __init__(self, value: object, plan: _Completing) -> None:
        self._value = value
        self._plan = plan

    def __call__(self, filling: Filling) -> object:
        """Return the value."""
        return self._plan.complete(deepcopy(self._value), filling)

    def lay_out(self) -> Layout:
        """Return the layout of the value."""
        return self._plan.lay_out_given(self._value)


class Repeated(Maker):
    """Makes a list of `count` items with their `index`; a count of None is one per choice."""

    def __init__(self, item: Maker, count: int | None) -> None:
        self._item = item
        self._count = count

    def __call__(self, filling: Filling) -> object:
        """Return the list."""
        count = filling.choices if self._count is None else self._count
        return [_set_index(self._item(filling), position) for position in range(count)]

    def lay_out(self) -> Layout:
        """Return the layout of the list."""
        return lay_out_list([self._item.lay_out()] * (self._count or 1))


def _set_index(item: object, position: int) -> object:
    return {**item, "index": position} if is_mapping(item) and "index" in item else item


def lay_out_fields(layouts: Mapping[str, Layout]) -> Layout:
    """Return the layout of an object from those of its fields."""
    same = {name: layout.same for name, layout in layouts.items()}
    return Layout(same, [each for name, layout in layouts.items() for each in layout.below(name)])


def lay_out_list(layouts: Sequence[Layout]) -> Layout:
    """Return the layout of a list from those of its items; sets their `index` if they have one."""
    items = [_set_index(layout.same, position) for position, layout in enumerate(layouts)]
    below = [layout.below(position) for position, layout in enumerate(layouts)]
    return Layout(items, [each for changing in below for each in changing])


def assign_index(completed: object, given: object, position: int) -> object:
    """Set an item's `index` to its position, unless the author has given it."""
    if not (is_mapping(completed) and "index" in completed):
        return completed
    has_index = is_mapping(given) and "index" in given
    return completed if has_index else {**completed, "index": position}


def keep_indices(given: list[object], layout: Layout) -> Layout:
    """Set the `index` of the items to those that the author has given."""
    items = layout.same if is_list(layout.same) else given
    numbered_items = [_with_index_of(item, each) for item, each in zip(items, given, strict=True)]
    return Layout(numbered_items, layout.changing)


def _with_index_of(item: object, given: object) -> object:
    if is_mapping(item) and is_mapping(given) and "index" in given:
        return {**item, "index": given["index"]}
    return item


def status_time(makers: Mapping[str, Maker]) -> str:
    """Return the name of the time at which an object got the status that it has by default."""
    status = makers.get("status")
    return f"{status.value}_at" if isinstance(status, Constant) else ""


class Template:
    """A layout as JSON text, and the makers for the places that change."""

    def __init__(self, layout: Layout) -> None:
        self._text = to_json(layout.same)
        self._changing = [
            (path[:-1], path[-1], maker.function if isinstance(maker, Fresh) else maker)
            for path, maker in layout.changing
        ]

    def fill(self, filling: Filling) -> dict[str, object]:
        """Return a new value."""
        value: dict[str, object] = from_json(self._text)
        for path, name, make in self._changing:
            container = value
            for step in path:
                container = cast("dict[str, object]", container[cast("str", step)])
            container[cast("str", name)] = make(filling)
        return value
