"""Checks that each field of a document has a value of the right type.

The following stages rely on it. It is not a validation, which takes twenty seconds: only types are
checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from codegen.document import Document, Json, describe_value, kind_of
from codegen.normalise.grammar import OBJECTS, Field, is_extension, walk
from codegen.normalise.locations import Location, show_location

_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
_PATH = re.compile(r"/(?:[^{}]|\{[^{}]+\})*")
_STATUS = re.compile(r"[1-5](?:\d\d|XX)|default")


class _Rule(NamedTuple):
    """An expected type: its description and its check."""

    words: str
    holds: Callable[[Json], bool]


def _is_string(value: Json) -> bool:
    return isinstance(value, str)


def _is_boolean(value: Json) -> bool:
    return isinstance(value, bool)


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Json) -> bool:
    return isinstance(value, int | float) and _is_number(value) and value >= 0 == value % 1


def _is_positive(value: Json) -> bool:
    return isinstance(value, int | float) and _is_number(value) and value > 0


def _is_bound(value: Json) -> bool:
    return isinstance(value, int | float | bool)


def _is_schema(value: Json) -> bool:
    return isinstance(value, dict | bool)


def _is_list(value: Json) -> bool:
    return isinstance(value, list)


def _is_list_of_strings(value: Json) -> bool:
    return isinstance(value, list) and all(map(_is_string, value))


def _is_mapping(value: Json) -> bool:
    return isinstance(value, dict)


def _is_mapping_to_strings(value: Json) -> bool:
    return isinstance(value, dict) and all(map(_is_string, value.values()))


def _is_mapping_to_lists(value: Json) -> bool:
    return isinstance(value, dict) and all(map(_is_list_of_strings, value.values()))


def _is_requirements(value: Json) -> bool:
    return isinstance(value, list) and all(map(_is_mapping_to_lists, value))


def _is_filled_list(value: Json) -> bool:
    return isinstance(value, list) and bool(value)


def _is_type(value: Json) -> bool:
    names = value if isinstance(value, list) else [value]
    return bool(names) and all(name in _TYPES for name in names)


_STRING = _Rule("a string", _is_string)
_BOOLEAN = _Rule("a boolean", _is_boolean)
_NUMBER = _Rule("a number", _is_number)
_COUNT = _Rule("a whole number that is not negative", _is_count)
_BOUND = _Rule("a number or a boolean", _is_bound)
_MAPPING = _Rule("a mapping", _is_mapping)
_SCHEMA = _Rule("a schema", _is_schema)
_STRINGS = _Rule("a list of strings", _is_list_of_strings)
_LIST = _Rule("a list", _is_list)

_RULES: dict[str, _Rule] = {
    **dict.fromkeys(("name", "identifier", "url", "operationId", "in", "style"), _STRING),
    **dict.fromkeys(("scheme", "bearerFormat", "openIdConnectUrl", "title"), _STRING),
    **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl", "operationRef"), _STRING),
    **dict.fromkeys(("$ref", "$recursiveRef", "$dynamicRef", "$dynamicAnchor"), _STRING),
    **dict.fromkeys(("format", "pattern", "contentEncoding", "contentMediaType"), _STRING),
    **dict.fromkeys(("jsonSchemaDialect", "contentType", "propertyName", "version"), _STRING),
    **dict.fromkeys(("deprecated", "allowEmptyValue", "explode", "allowReserved"), _BOOLEAN),
    **dict.fromkeys(("nullable", "readOnly", "writeOnly", "uniqueItems"), _BOOLEAN),
    **dict.fromkeys(("$recursiveAnchor", "required"), _BOOLEAN),
    **dict.fromkeys(("minimum", "maximum"), _NUMBER),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), _BOUND),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), _COUNT),
    **dict.fromkeys(("minProperties", "maxProperties", "minContains", "maxContains"), _COUNT),
    "multipleOf": _Rule("a number above zero", _is_positive),
    "enum": _Rule("a list of at least one value", _is_filled_list),
    "security": _Rule("a list of mappings to lists of strings", _is_requirements),
    "tags": _STRINGS,
    "type": _STRING,
    "mapping": _Rule("a mapping to strings", _is_mapping_to_strings),
    "scopes": _MAPPING,
    "dependentRequired": _Rule("a mapping to lists of strings", _is_mapping_to_lists),
    "x-event-stream": _MAPPING,
}
_OF_SCHEMAS: dict[str, _Rule] = {
    "required": _STRINGS,
    "type": _Rule(f"one of {', '.join(_TYPES)}, or a list of those", _is_type),
}
_REQUIRED_FIELDS = {"parameter": ("name", "in"), "discriminator": ("propertyName",)}
_KEYS = {
    "document": ("paths", _PATH, "a path such as /things/{thing_id}"),
    "operation": ("responses", _STATUS, "a status code such as '200' or '4XX', or 'default'"),
}


def shape_problems(document: Document) -> list[str]:
    """Return one line for each field of a wrong type: its location, and the expected type."""
    return [
        f"{show_location(place)}: {problem}"
        for location, kind, node in walk(document)
        for place, problem in _problems(location, kind, node)
    ]


def _problems(location: Location, kind: str, node: Document) -> Iterator[tuple[Location, str]]:
    if "$ref" in node and "$ref" in OBJECTS[kind] and kind != "schema":
        if not _is_string(node["$ref"]):
            yield (*location, "$ref"), f"expected a string, found {kind_of(node['$ref'])}."
        return
    for name in _REQUIRED_FIELDS.get(kind, ()):
        if name not in node:
            yield location, f"expected a {kind} with `{name}`, found none."
    for name, field in OBJECTS[kind].items():
        if name in node:
            yield from _field_problems((*location, name), kind, field, node[name])
    yield from _key_problems(location, kind, node)


def _field_problems(
    place: Location, kind: str, field: Field, value: Json
) -> Iterator[tuple[Location, str]]:
    if field.shape == "fact":
        name = str(place[-1])
        rule = _OF_SCHEMAS.get(name) if kind == "schema" else None
        rule = rule or _RULES.get(name)
    elif field.shape == "one":
        rule = _entry_rule(field)
    else:
        rule = _LIST if field.shape == "list" else _MAPPING
    if rule is not None and not rule.holds(value):
        yield place, f"expected {rule.words}, found {describe_value(value)}."
    elif field.shape not in ("fact", "one"):
        for key, entry in _entries(value, field):
            if not _entry_rule(field).holds(entry):
                yield (
                    (*place, key),
                    f"expected {_entry_rule(field).words}, found {describe_value(entry)}.",
                )


def _entry_rule(field: Field) -> _Rule:
    return _SCHEMA if field.kind == "schema" else _MAPPING


def _entries(value: Json, field: Field) -> Iterator[tuple[str | int, Json]]:
    if isinstance(value, list):
        yield from enumerate(value)
    elif isinstance(value, dict):
        yield from ((k, v) for k, v in value.items() if not is_extension(k, field))


def _key_problems(location: Location, kind: str, node: Document) -> Iterator[tuple[Location, str]]:
    if kind not in _KEYS:
        return
    name, form, words = _KEYS[kind]
    keys = node.get(name)
    for key in keys if isinstance(keys, dict) else ():
        if not key.startswith("x-") and not form.fullmatch(key):
            yield (*location, name), f"expected {words}, found {describe_value(key)}."
