"""Checks of objects with named fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from openai_responses._core.json_values.type_guards import is_mapping

from .leniency import fields_in_requests
from .problems import Problem, missing, unknown, wrong_type
from .shapes import Field, ObjectOf, Shape

__all__ = ["ObjectCheck"]


# The field that the API reports as missing first.
_FIRST = "model"


class ObjectCheck:
    """The check of an object: required fields, unknown fields, then each field.

    The check of a field is compiled when the field first occurs.
    """

    def __init__(
        self,
        shape: ObjectOf,
        check_of: Callable[[Shape], Callable[[object], Problem | None]],
        *,
        unknown_fields: bool,
    ) -> None:
        self._shape = shape
        self._check_of = check_of
        self._unknown_fields = unknown_fields
        self._seen: dict[str, Callable[[object], Problem | None]] = {}
        self._may_be_null: set[str] = set()

    def __call__(self, value: object) -> Problem | None:
        """Return the first problem of a value, in the API's order."""
        if not is_mapping(value):
            return wrong_type("an object", value)
        for name in self._required:
            if name not in value:
                return missing(name)
        seen = self._seen
        for name, inner in value.items():
            check = seen.get(name) or self._first_look(name)
            if check is None:
                return self._unknown(value) or unknown(name, (), value).below(name)
            problem = check(inner)
            if problem is not None and not (inner is None and name in self._may_be_null):
                return self._unknown(value) or problem.below(name)
        return None

    @cached_property
    def _fields(self) -> Mapping[str, Field]:
        return fields_in_requests(self._shape)

    @cached_property
    def _takes_unknown(self) -> bool:
        """Whether unknown fields are accepted; a type without fields stands for any object."""
        return self._unknown_fields or not self._fields

    @cached_property
    def _required(self) -> tuple[str, ...]:
        required = [name for name, field in self._fields.items() if field.required]
        return tuple(sorted(required, key=lambda name: name != _FIRST))

    def _first_look(self, name: str) -> Callable[[object], Problem | None] | None:
        """Return the check of a field; None if it is unknown and not accepted."""
        field = self._fields.get(name)
        if field is not None:
            self._seen[name] = self._check_of(field.shape)
            if not field.required:
                self._may_be_null.add(name)
        elif self._takes_unknown:
            return _let_through
        return self._seen.get(name)

    def _unknown(self, value: Mapping[str, object]) -> Problem | None:
        """Return the problem of the first unknown field, which is reported before others."""
        fields = self._fields
        if self._takes_unknown:
            return None
        found = (unknown(name, tuple(fields), value) for name in value if name not in fields)
        return next(found, None)


def _let_through(value: object) -> Problem | None:
    return None
