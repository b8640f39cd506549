"""Intersects two schemas, so that an `allOf` becomes a plain schema.

The values of the result are the values that both schemas allow, with one exception:
`additionalProperties: false` does not forbid the properties of the other schema, since that is not
what its authors meant.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from codegen.document import Document, Json, mapping, sequence
from codegen.normalise.grammar import ANNOTATIONS

_UNIONS = ("anyOf", "oneOf")
_VALUES = frozenset(("const", "enum"))
_SCHEMAS = frozenset(("items", "additionalProperties", "propertyNames", "contentSchema"))
# The meaning of each of the first keywords depends on the second one.
_DEPENDENT_KEYWORDS = (
    ("prefixItems", "items"),
    ("patternProperties", "additionalProperties"),
)


# Each union in an `allOf` multiplies the variants; OpenAI's document needs 3,000 steps in all.
_MOST_STEPS = 30_000


class NotMergeableError(Exception):
    """Two schemas cannot be expressed as one without `allOf`."""


class Intersector:
    """Intersects the schemas of a document."""

    def __init__(self, resolve: Callable[[str], Json]) -> None:
        """Take a function that resolves references."""
        self._resolve = resolve
        self._in_progress: list[tuple[Json, Json]] = []
        self._steps = 0

    def intersect(self, left: Json, right: Json) -> Json:
        """Return one schema for the values that both allow; `False` if there are none.

        Raises NotMergeableError if no such schema can be expressed.
        """
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise NotMergeableError
        if not isinstance(left, dict) or not isinstance(right, dict):
            return _with_boolean(left, right)
        notes = {key: side[key] for side in (left, right) for key in ANNOTATIONS if key in side}
        core = self._cores(_core(left), _core(right))
        return {**core, **notes} if isinstance(core, dict) else core

    def _cores(self, left: Document, right: Document) -> Json:
        if left == right or not right:
            return left
        if not left:
            return right
        if "$ref" in left or "$ref" in right:
            return self._references(left, right)
        if _is_union(left):
            return self._distribute(left, right)
        if _is_union(right):
            return self._distribute(right, left)
        return self._keywords(left, right)

    def _references(self, left: Document, right: Document) -> Json:
        """Return the reference itself if the other schema does not restrict it further."""
        if (left, right) in self._in_progress:
            raise NotMergeableError
        self._in_progress.append((left, right))
        try:
            followed = self._follow(left), self._follow(right)
            both = self.intersect(*followed)
        finally:
            self._in_progress.pop()
        return next(
            (side for side, target in zip((left, right), followed, strict=True) if both == target),
            both,
        )

    def _follow(self, schema: Document) -> Json:
        if "$ref" not in schema:
            return schema
        target = self._resolve(cast("str", schema["$ref"]))
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return self.intersect(target, rest) if rest else target

    def _distribute(self, union: Document, other: Document) -> Json:
        """Convert `(A or B) and C` to `(A and C) or (B and C)`, without impossible variants."""
        keyword = next(key for key in _UNIONS if key in union)
        variants = sequence(union[keyword])
        together = [self.intersect(variant, other) for variant in variants]
        if together == variants:
            return union
        possible = [variant for variant in together if variant is not False]
        if len(possible) < 2:
            return possible[0] if possible else False
        return {**union, keyword: possible}

    def _keywords(self, left: Document, right: Document) -> Json:
        if any(
            a in x and b in y
            for a, b in _DEPENDENT_KEYWORDS
            for x, y in ((left, right), (right, left))
        ):
            raise NotMergeableError
        both: Document = {**left, **right}
        for keyword in left.keys() & right.keys() - _VALUES:
            both[keyword] = self._keyword(keyword, left[keyword], right[keyword])
        if "properties" in both:
            both["properties"] = self._properties(left, right)
        possible = both.get("type") != [] and _narrow(both, left, right)
        return both if possible else False

    def _keyword(self, keyword: str, left: Json, right: Json) -> Json:
        if left == right or keyword == "properties":
            return left
        if keyword in _COMBINE:
            return _COMBINE[keyword](left, right)
        if keyword in _SCHEMAS:
            return self.intersect(left, right)
        raise NotMergeableError

    def _properties(self, left: Document, right: Document) -> Json:
        names = dict.fromkeys((*mapping(left.get("properties")), *mapping(right.get("properties"))))
        return {name: self._property(_at(left, name), _at(right, name)) for name in names}

    def _property(self, left: Json, right: Json) -> Json:
        """Merge a property; if that is impossible, it stays an `allOf` in the merged object."""
        try:
            return self.intersect(left, right)
        except NotMergeableError:
            return {"allOf": [left, right]}


def _at(schema: Document, name: str) -> Json:
    """Return the schema of a property; that of `additionalProperties` if it is not declared."""
    declared = mapping(schema.get("properties"))
    if name in declared:
        return declared[name]
    return schema.get("additionalProperties") or {}


def _with_boolean(left: Json, right: Json) -> Json:
    if left is False or right is False:
        return False
    return right if left is True else left


def _core(schema: Document) -> Document:
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS}


def _is_union(schema: Document) -> bool:
    """Whether a schema is a union and nothing else."""
    return len(schema.keys() - {"discriminator"}) == 1 and not schema.keys().isdisjoint(_UNIONS)


def _narrow(both: Document, left: Document, right: Document) -> bool:
    """Keep the values that both schemas list and that match the type; return if there are any."""
    lists = [_values(side) for side in (left, right) if not side.keys().isdisjoint(_VALUES)]
    if not lists:
        return True
    type_ = _type_validator(both)
    values = [value for value in lists[-1] if value in lists[0] and type_.is_valid(value)]
    for keyword in _VALUES & both.keys():
        del both[keyword]
    both.update({"const": values[0]} if len(values) == 1 else {"enum": values})
    return bool(values)


def _type_validator(schema: Document) -> Validator:
    return Draft202012Validator({"type": schema["type"]} if "type" in schema else {})


def _values(schema: Document) -> list[Json]:
    return [schema["const"]] if "const" in schema else sequence(schema["enum"])


def _both_types(left: Json, right: Json) -> Json:
    lefts, rights = (side if isinstance(side, list) else [side] for side in (left, right))
    both = [name for name in lefts if name in rights or (name == "integer" and "number" in rights)]
    both += [
        name for name in rights if name == "integer" and "number" in lefts and name not in both
    ]
    return both[0] if len(both) == 1 else both


def _both_names(left: Json, right: Json) -> Json:
    return [*sequence(left), *(name for name in sequence(right) if name not in sequence(left))]


def _both_members(left: Json, right: Json) -> Json:
    return [*sequence(left), *sequence(right)]


def _larger(left: Json, right: Json) -> Json:
    return max(cast("float", left), cast("float", right))


def _smaller(left: Json, right: Json) -> Json:
    return min(cast("float", left), cast("float", right))


_COMBINE: dict[str, Callable[[Json, Json], Json]] = {
    "type": _both_types,
    "required": _both_names,
    "allOf": _both_members,
    **dict.fromkeys(
        ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), _larger
    ),
    **dict.fromkeys(
        ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), _smaller
    ),
}
