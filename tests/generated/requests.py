"""JSON values that a shape allows, for tests that are given any of them."""

from __future__ import annotations

from hypothesis import strategies as st

from openai_responses._core.spec.shapes import (
    Field,
    ListOf,
    Literals,
    MapOf,
    Null,
    ObjectOf,
    Scalar,
    Shape,
    UnionOf,
)

__all__ = ["json_values"]

_DEEPEST = 6
_MOST = 3


def json_values(shape: Shape, depth: int = 0) -> st.SearchStrategy[object]:
    """Return what makes values of a shape; the deeper, the fewer optional fields they have."""
    if isinstance(shape, UnionOf):
        return st.one_of([json_values(member, depth) for member in shape.members])
    if isinstance(shape, ObjectOf):
        return st.deferred(lambda: _objects(shape, depth))
    if isinstance(shape, MapOf):
        values = json_values(shape.value, depth + 1)
        return st.dictionaries(st.text(max_size=5), values, max_size=_MOST).map(dict)
    if isinstance(shape, ListOf):
        shortest = shape.shortest or 0
        most = max(shortest, 0 if depth > _DEEPEST else min(_MOST, shape.longest or _MOST))
        items = st.deferred(lambda: json_values(shape.item, depth + 1))
        return st.lists(items, min_size=shortest, max_size=most)
    if isinstance(shape, Literals):
        return st.sampled_from(shape.values)
    if isinstance(shape, Scalar):
        return _scalars(shape)
    return st.none() if isinstance(shape, Null) else st.just({})


def _objects(shape: ObjectOf, depth: int) -> st.SearchStrategy[object]:
    required = {name: each for name, each in shape.fields.items() if each.required}
    optional = {name: each for name, each in shape.fields.items() if not each.required}
    if depth > _DEEPEST:
        optional = {}
    chosen = st.lists(st.sampled_from(sorted(optional)), unique=True, max_size=_MOST)
    names = chosen if optional else st.just([])
    return names.flatmap(
        lambda some: st.fixed_dictionaries(
            {name: _field(each, depth) for name, each in required.items()}
            | {name: _field(optional[name], depth) for name in some}
        )
    )


def _field(field: Field, depth: int) -> st.SearchStrategy[object]:
    return st.deferred(lambda: json_values(field.shape, depth + 1))


def _scalars(shape: Scalar) -> st.SearchStrategy[object]:
    if shape.kind is bool:
        return st.booleans()
    if shape.kind is str:
        if shape.pattern is not None:
            return st.from_regex(shape.pattern).filter(lambda text: _is_long_enough(text, shape))
        longest = min(shape.longest or 20, (shape.shortest or 0) + 20)
        return st.text(min_size=shape.shortest or 0, max_size=longest)
    low = shape.at_least if shape.above is None else shape.above + 1
    high = shape.at_most
    if shape.kind is int:
        least = None if low is None else int(low)
        return st.integers(least, None if high is None else int(high))
    return st.floats(low, high, allow_nan=False, allow_infinity=False)


def _is_long_enough(text: str, shape: Scalar) -> bool:
    return (shape.shortest or 0) <= len(text) <= (shape.longest or len(text))
