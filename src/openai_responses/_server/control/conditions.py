"""Conditions on calls as JSON: the arguments of `when`, with matchers as `{"$contains": "x"}`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from openai_responses import matching
from openai_responses._core.calls.conditions import CallConditions
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping

from .names import public_functions, single_name
from .parameter_shapes import call_shape
from .problems import Path, unknown_name
from .shapes import Leaf, MapOf, Shape, require_object
from .signatures import CallShape

__all__ = ["WhenShape"]

_SIGN = "$"
# No matcher: a JSON schema in a request, such as that of a function, may be a reference.
_NO_MATCHER = "$ref"


def pattern(regex: str) -> re.Pattern[str]:
    """Return a compiled regular expression. Raises ValueError for a wrong one."""
    try:
        return re.compile(regex)
    except re.error as error:
        raise ValueError(f"expected a regular expression, got {regex!r}: {error}") from error


def anything() -> object:
    """Return the matcher for any value."""
    return matching.anything


@cache
def _matchers() -> Mapping[str, CallShape]:
    """Return the matchers by name: those of `openai_responses.matching`, and patterns."""
    functions: dict[str, Callable[..., object]] = {
        **public_functions(matching),
        "anything": anything,
        "pattern": pattern,
    }
    return {f"{_SIGN}{name}": call_shape(each) for name, each in functions.items()}


class Expected(Shape):
    """An expected value: JSON, in which an object like `{"$contains": "x"}` is a matcher."""

    def read(self, value: object, path: Path) -> object:
        """Return the value with its matchers. Raises InvalidInputError for unknown ones."""
        if is_list(value):
            return [self.read(each, (*path, number)) for number, each in enumerate(value)]
        if not is_mapping(value):
            return value
        name = single_name(value)
        read = {each: self.read(inner, (*path, each)) for each, inner in value.items()}
        if name is None or not name.startswith(_SIGN) or name == _NO_MATCHER:
            return read
        if name not in _matchers():
            raise unknown_name("matcher", name, _matchers(), (*path, name))
        return _matchers()[name].read(read[name], (*path, name))

    def schema(self) -> JsonObject:
        """Return the schema that accepts everything: any JSON may be expected."""
        return {}


class WhenShape(Shape):
    """The conditions of a case: those of every route, and fields of its requests by name."""

    def read(self, value: object, path: Path) -> dict[str, object]:
        """Return the arguments of `when`. Raises InvalidInputError for wrong ones."""
        shapes = _conditions()
        return {
            name: shapes.get(name, Expected()).read(inner, (*path, name))
            for name, inner in require_object(value, path).items()
        }

    def schema(self) -> JsonObject:
        """Return the schema; which fields there are depends on the route."""
        properties = {name: shape.schema() for name, shape in _conditions().items()}
        return {"type": "object", "properties": properties, "minProperties": 1}


@cache
def _conditions() -> Mapping[str, Shape]:
    """Return the shapes of the conditions that every route has."""
    special: dict[str, Shape] = {
        "call_number": Leaf(int | list[int]),
        "headers": MapOf(Expected()),
        "query": MapOf(Expected()),
    }
    return {name: special.get(name, Expected()) for name in CallConditions.__annotations__}
