"""Random JSON values of the generated types."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from typing_extensions import NotRequired, Required, get_type_hints, is_typeddict

__all__ = ["any_values_of", "values_of"]

Values = st.SearchStrategy[Any]

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_SCALARS = st.none() | st.booleans() | st.integers(-9, 9) | TEXTS
_PLAIN: Mapping[object, Values] = {
    str: TEXTS,
    bytes: TEXTS,
    int: st.integers(0, 99),
    float: st.integers(-99, 99).map(lambda number: number / 8),
    bool: st.booleans(),
    type(None): st.none(),
    object: _SCALARS,
}


def values_of(described: object) -> Values:
    """Return random values of a generated type, such as pydantic too takes for it."""
    adapter = TypeAdapter[object](cast("type[object]", described))

    def fits(value: object) -> bool:
        try:
            adapter.validate_python(value, strict=True)
        except ValidationError:
            return False
        return True

    return any_values_of(described).filter(fits)


@cache
def any_values_of(described: object) -> Values:
    """Return random values of a generated type, some of them beyond the limits that it sets."""
    if described in _PLAIN:
        return _PLAIN[described]
    if is_typeddict(described):
        return st.deferred(lambda: _of_fields(described))
    origin, arguments = get_origin(described), get_args(described)
    if origin not in _GENERIC:
        raise TypeError(f"no values of {described!r}")
    return _GENERIC[origin](arguments)


def _of_fields(described: object) -> Values:
    required: dict[str, Values] = {}
    optional: dict[str, Values] = {}
    for name, hint in get_type_hints(cast("type[object]", described), include_extras=True).items():
        into = required if _is_required(hint) else optional
        into[name] = any_values_of(hint)
    return st.fixed_dictionaries(required, optional=optional)


def _is_required(hint: object) -> bool:
    origin: object = get_origin(hint)
    return origin is not NotRequired


def _first(arguments: tuple[object, ...]) -> Values:
    return any_values_of(arguments[0])


def _any_of(arguments: tuple[object, ...]) -> Values:
    return st.one_of(*map(any_values_of, arguments))


_GENERIC: Mapping[object, Callable[[tuple[object, ...]], Values]] = {
    Annotated: _first,
    Literal: st.sampled_from,
    NotRequired: _first,
    Required: _first,
    Union: _any_of,
    dict: lambda arguments: st.dictionaries(TEXTS, any_values_of(arguments[1]), max_size=2),
    list: lambda arguments: st.lists(any_values_of(arguments[0]), max_size=2),
    types.UnionType: _any_of,
}
