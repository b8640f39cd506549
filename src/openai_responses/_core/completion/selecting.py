"""Selection of the kind of answer by a field of the request."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import Literals, ObjectOf, Shape, UnionOf

__all__ = ["Selection", "selection_of"]

_Value: TypeAlias = "str | int | bool"


class Selection(NamedTuple):
    """The field of a request that selects the union member of the answer, as `response_format`.

    `members` maps the field's values to members. A value that is missing there has an answer that
    is not a JSON object, as `srt`.
    """

    field: str
    default: _Value
    union: UnionOf
    members: Mapping[_Value, ObjectOf]

    def value(self, request: Mapping[str, object], partial: Mapping[str, object]) -> object:
        """Return the value of the field: in the partial, else in the request, else the default."""
        return partial.get(self.field, request.get(self.field) or self.default)

    def member(self, request: Mapping[str, object], partial: Mapping[str, object]) -> Shape | None:
        """Return the shape of the selected answer; None if it is not a JSON object."""
        value = self.value(request, partial)
        return next((each for known, each in self.members.items() if known == value), None)

    def check_partial(
        self, operation: Operation, request: Mapping[str, object], partial: Mapping[str, object]
    ) -> None:
        """Raise ResponseTypeError for a partial that does not fit the selected answer."""
        from openai_responses._core.spec.author_words import problems

        shape = self.member(request, partial)
        violations = [] if shape is None else problems(partial, shape)
        if not violations or self.problems(partial):  # accepted before, as a newer SDK knows it
            return
        value = json.dumps(self.value(request, partial))
        origin = "by default" if request.get(self.field) is None else "in the request"
        lines = "".join(f"\n  {problem}" for problem in violations)
        raise ResponseTypeError(
            f"openai_mock.{operation.name}: the response does not fit {self.field}={value} "
            f"({origin}), which selects the type of the answer:{lines}"
        )

    def problems(self, value: object) -> list[str]:
        """Return the problems of a partial that fits no kind of answer, whatever the request is."""
        from openai_responses._core.spec.author_words import problems

        if not all(problems(value, shape) for shape in self.members.values()):
            return []
        return problems(value, self.union)


@cache
def selection_of(operation: Operation, shape: Shape | None) -> Selection | None:
    """Return the selection of an operation with answers of this shape; None if there is none.

    It is the field whose values are those of a field of each member (`type`), or what the members'
    names end in (`verbose_json` and `CreateTranscriptionResponseVerboseJson`).
    """
    if operation.request is None or not isinstance(shape, UnionOf):
        return None
    request = generated_shape(*operation.request)
    members = [member for member in shape.members if isinstance(member, ObjectOf)]
    if not isinstance(request, ObjectOf) or len(members) < len(shape.members):
        return None
    for name, field in request.fields.items():
        if isinstance(field.shape, Literals):
            values = field.shape.values
            by_value = {value: each for each in members for value in _values_of(each, name, values)}
            if len(set(map(id, by_value.values()))) == len(members):
                # The document lists the default value first.
                return Selection(name, values[0], shape, by_value)
    return None


def _values_of(member: ObjectOf, name: str, values: Iterable[_Value]) -> list[_Value]:
    """Return the values of the request's field that select a member."""
    same = [value for value in values if value in member.constant(name)]
    if same:
        return same
    ends = [value for value in values if member.name.lower().endswith(_as_end(value))]
    return [max(ends, key=lambda value: len(_as_end(value)))] if ends else []


def _as_end(value: _Value) -> str:
    return str(value).replace("_", "").lower()
