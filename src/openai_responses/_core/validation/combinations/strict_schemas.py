"""What strict schemas may contain, as the API says it: the first problem of a schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = ["NOT_PERMITTED", "problem_of_root", "problem_of_strict"]

NOT_PERMITTED = (
    "allOf",
    "oneOf",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "uniqueItems",
    "propertyNames",
)
"""The keywords that strict schemas may not have, of those of which it is known."""
# A schema with any of these says of itself what it accepts.
_SAYS_WHAT = frozenset(("type", "$ref", "anyOf", "enum", *NOT_PERMITTED, "not"))

_CLOSED = "'additionalProperties' is required to be supplied and to be false."
_ALL_REQUIRED = (
    "'required' is required to be supplied and to be an array including every key in properties."
)


def problem_of_root(schema: Mapping[str, object]) -> str | None:
    """Return the problem of the type of a whole schema; None if it may be an object's."""
    kind = schema.get("type")
    if kind == "object" or is_list(kind):
        return None
    return f"""schema must be a JSON Schema of 'type: "object"', got 'type: "{kind}"'."""


def problem_of_strict(schema: Mapping[str, object]) -> str | None:
    """Return the first problem of a strict schema; None if it has none."""
    problem = None if "$ref" in schema else problem_of_root(schema)
    return problem or next(_problems(schema, ()), None)


def _problems(schema: Mapping[str, object], path: tuple[str, ...]) -> Iterator[str]:
    for problem in _own_problems(schema):
        yield f"In context={path}, {problem}"
    for step, below in _schemas_below(schema):
        yield from _problems(below, (*path, *step))


def _own_problems(schema: Mapping[str, object]) -> Iterator[str]:
    kind = schema.get("type")
    if kind == "object" or "properties" in schema:
        yield from _problems_of_object(schema)
    if kind == "array" and "items" not in schema and "prefixItems" not in schema:
        yield "array schema missing items."
    for keyword in NOT_PERMITTED:
        if keyword in schema:
            yield f"'{keyword}' is not permitted."
    if schema and _SAYS_WHAT.isdisjoint(schema) and "properties" not in schema:
        yield "schema must have a 'type' key."


def _problems_of_object(schema: Mapping[str, object]) -> Iterator[str]:
    if schema.get("additionalProperties") is not False:
        yield _CLOSED
    properties, required = schema.get("properties"), schema.get("required")
    names = list(properties) if is_mapping(properties) else []
    required_names = (
        [each for each in required if isinstance(each, str)] if is_list(required) else []
    )
    for name in names:
        if name not in required_names:
            yield f"{_ALL_REQUIRED} Missing '{name}'."
    for name in required_names:
        if name not in names:
            yield f"{_ALL_REQUIRED} Extra required key '{name}' supplied."


def _schemas_below(
    schema: Mapping[str, object],
) -> Iterator[tuple[tuple[str, ...], Mapping[str, object]]]:
    """Yield the schemas in a schema, each with its place there; definitions come last."""
    properties = schema.get("properties")
    if is_mapping(properties):
        yield from ((("properties", name), each) for name, each in _schemas(properties.items()))
    items = schema.get("items")
    if is_mapping(items):
        yield ("items",), items
    variants = schema.get("anyOf")
    if is_list(variants):
        numbered = ((str(index), each) for index, each in enumerate(variants))
        yield from ((("anyOf", number), each) for number, each in _schemas(numbered))
    for keyword in ("$defs", "definitions"):
        named = schema.get(keyword)
        if is_mapping(named):
            yield from (((keyword, name), each) for name, each in _schemas(named.items()))


def _schemas(values: Iterable[tuple[str, object]]) -> Iterator[tuple[str, Mapping[str, object]]]:
    return ((name, each) for name, each in values if is_mapping(each))
