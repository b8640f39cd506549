"""Kinds of mutations of a document, each at a random place, and whether they are breaking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import TypeVar, cast

from codegen.document import Document, Json, copy_tree, mapping, operations, sequence
from codegen.sdk.naming import NAMES, PUBLIC_ID
from codegen.sdk.websocket_schemas import WEBSOCKETS

T = TypeVar("T")
Mutation = Callable[[Document, Random], bool]
"""Changes a document; returns whether there was a place for it."""

BREAKING: dict[str, Mutation] = {}
HARMLESS: dict[str, Mutation] = {}
EITHER: dict[str, Mutation] = {}
"""Mutations that break somebody or nobody, as the place is one of requests or of answers."""

_NEW = "brand_new"


def mutated(document: Document, mutation: Mutation, random: Random) -> Document | None:
    """A copy of a document with a mutation, None where there was no place for it."""
    copy = cast("Document", copy_tree(document))
    return copy if mutation(copy, random) else None


def _in(kinds: dict[str, Mutation]) -> Callable[[Mutation], Mutation]:
    def register(mutation: Mutation) -> Mutation:
        kinds[mutation.__name__.replace("_", " ").strip()] = mutation
        return mutation

    return register


def _some(found: Iterator[T], random: Random) -> T | None:
    places = list(found)
    return random.choice(places) if places else None


def _operation(document: Document, random: Random) -> Document:
    found = _some(operations(document), random)
    assert found is not None
    return found[2]


def _objects(node: Json) -> Iterator[Document]:
    """Every schema of an object with fields."""
    if isinstance(node, dict):
        if isinstance(node.get("properties"), dict) and node["properties"]:
            yield node
        for value in node.values():
            yield from _objects(value)
    elif isinstance(node, list):
        for value in node:
            yield from _objects(value)


def _schemas(document: Document) -> Document:
    return mapping(mapping(document["components"])["schemas"])


def _object(document: Document, random: Random) -> Document | None:
    return _some(_objects(_schemas(document)), random)


def _fields(document: Document, word: str) -> Iterator[Document]:
    """Fields whose schema has a word of JSON Schema."""
    for one in _objects(_schemas(document)):
        yield from (
            mapping(field)
            for field in mapping(one["properties"]).values()
            if word in mapping(field)
        )


def _bodies(document: Document) -> Iterator[Document]:
    for _, _, operation in operations(document):
        if mapping(mapping(operation.get("requestBody")).get("content")):
            yield mapping(operation["requestBody"])


# --- operations ------------------------------------------------------------------------------


@_in(BREAKING)
def _operation_removed(document: Document, random: Random) -> bool:
    found = _some(operations(document), random)
    assert found is not None
    path, method, _ = found
    del mapping(mapping(document["paths"])[path])[method]
    return True


@_in(HARMLESS)
def _operation_added(document: Document, random: Random) -> bool:
    one: Document = {**_operation(document, random), "operationId": _NEW}
    one[NAMES] = [f"things.{_NEW}"]
    item: Document = {"post": one}
    mapping(document["paths"])["/brand/new"] = item
    return True


@_in(BREAKING)
def _method_of_the_sdk_renamed(document: Document, random: Random) -> bool:
    _operation(document, random)[NAMES] = [f"things.{_NEW}"]
    return True


@_in(BREAKING)
def _method_of_the_sdk_removed(document: Document, random: Random) -> bool:
    return bool(_operation(document, random).pop(NAMES, None))


@_in(HARMLESS)
def _operation_deprecated(document: Document, random: Random) -> bool:
    one = _operation(document, random)
    was = one.get("deprecated") is True
    one["deprecated"] = True
    return not was


@_in(BREAKING)
def _stream_renamed(document: Document, random: Random) -> bool:
    found = _some((o for _, _, o in operations(document) if "text/event-stream" in str(o)), random)
    if found is not None:
        found["operationId"] = _NEW
        found.pop(PUBLIC_ID, None)
    return found is not None


@_in(BREAKING)
def _status_changed(document: Document, random: Random) -> bool:
    answers = mapping(_operation(document, random)["responses"])
    answers["299"] = answers.pop(min(answers))
    return True


@_in(HARMLESS)
def _error_added(document: Document, random: Random) -> bool:
    answers = mapping(_operation(document, random)["responses"])
    answers["418"] = {"description": ""}
    return True


@_in(HARMLESS)
def _security_changed(document: Document, random: Random) -> bool:
    _operation(document, random)["security"] = [{_NEW: []}]
    return True


@_in(BREAKING)
def _body_made_required(document: Document, random: Random) -> bool:
    found = _some((b for b in _bodies(document) if b.get("required") is not True), random)
    if found is not None:
        found["required"] = True
    return found is not None


@_in(BREAKING)
def _media_type_replaced(document: Document, random: Random) -> bool:
    found = _some(_bodies(document), random)
    assert found is not None
    content = mapping(found["content"])
    content["application/brand-new"] = content.pop(next(iter(content)))
    return True


@_in(HARMLESS)
def _parameter_added(document: Document, random: Random) -> bool:
    one: Document = {"name": _NEW, "in": "query", "schema": {"type": "string"}}
    operation = _operation(document, random)
    operation["parameters"] = [*sequence(operation.get("parameters")), one]
    return True


@_in(BREAKING)
def _required_parameter_added(document: Document, random: Random) -> bool:
    one: Document = {"name": _NEW, "in": "query", "required": True, "schema": {"type": "string"}}
    operation = _operation(document, random)
    operation["parameters"] = [*sequence(operation.get("parameters")), one]
    return True


# --- schemas ---------------------------------------------------------------------------------


@_in(BREAKING)
def _field_removed(document: Document, random: Random) -> bool:
    found = _object(document, random)
    assert found is not None
    fields = mapping(found["properties"])
    name = random.choice(list(fields))
    del fields[name]
    found["required"] = [one for one in sequence(found.get("required")) if one != name]
    return True


@_in(HARMLESS)
def _field_added(document: Document, random: Random) -> bool:
    found = _object(document, random)
    assert found is not None
    mapping(found["properties"])[_NEW] = {"type": "string"}
    return True


@_in(EITHER)
def _required_field_added(document: Document, random: Random) -> bool:
    found = _object(document, random)
    assert found is not None
    mapping(found["properties"])[_NEW] = {"type": "string"}
    found["required"] = [*sequence(found.get("required")), _NEW]
    return True


@_in(EITHER)
def _field_made_required_or_not(document: Document, random: Random) -> bool:
    found = _object(document, random)
    assert found is not None
    name = random.choice(list(mapping(found["properties"])))
    required = sequence(found.get("required"))
    found["required"] = (
        [r for r in required if r != name] if name in required else [*required, name]
    )
    return True


@_in(BREAKING)
def _type_changed(document: Document, random: Random) -> bool:
    found = _some((f for f in _fields(document, "type") if f["type"] == "string"), random)
    if found is None:
        return False
    found.clear()
    found["type"] = "boolean"
    return True


@_in(EITHER)
def _null_allowed(document: Document, random: Random) -> bool:
    found = _some((f for f in _fields(document, "type") if f["type"] == "string"), random)
    if found is not None:
        found["type"] = ["string", "null"]
        found.pop("enum", None)
        found.pop("const", None)
    return found is not None


@_in(BREAKING)
def _value_removed(document: Document, random: Random) -> bool:
    enums = (f for f in _fields(document, "enum") if len(sequence(f["enum"])) > 2)
    found = _some(enums, random)
    if found is not None:
        found["enum"] = sequence(found["enum"])[1:]
    return found is not None


@_in(HARMLESS)
def _value_added(document: Document, random: Random) -> bool:
    enums = (f for f in _fields(document, "enum") if f.get("type", "string") == "string")
    found = _some(enums, random)
    if found is not None:
        found["enum"] = [*sequence(found["enum"]), _NEW]
    return found is not None


@_in(BREAKING)
def _limit_tightened(document: Document, random: Random) -> bool:
    found = _some((f for f in _fields(document, "type") if f["type"] == "integer"), random)
    if found is not None:
        found["minimum"] = 12_345
    return found is not None


@_in(HARMLESS)
def _default_changed(document: Document, random: Random) -> bool:
    found = _some(_fields(document, "type"), random)
    if found is not None:
        found["default"] = _NEW
    return found is not None


@_in(BREAKING)
def _variant_removed(document: Document, random: Random) -> bool:
    unions = (
        one
        for one in map(mapping, _schemas(document).values())
        if len(sequence(one.get("anyOf"))) > 2 and all("$ref" in mapping(v) for v in _variants(one))
    )
    found = _some(unions, random)
    if found is not None:
        _variants(found).pop()
    return found is not None


def _variants(union: Document) -> list[Json]:
    return sequence(union.get("anyOf"))


# --- webhooks and WebSockets -----------------------------------------------------------------


@_in(BREAKING)
def _webhook_removed(document: Document, random: Random) -> bool:
    found = mapping(document["webhooks"])
    del found[random.choice(list(found))]
    return True


@_in(HARMLESS)
def _webhook_added(document: Document, random: Random) -> bool:
    post: Document = {"content": {"application/json": {"schema": {"type": "object"}}}}
    mapping(document["webhooks"])[_NEW] = {"post": {"requestBody": post}}
    return True


@_in(BREAKING)
def _websocket_removed(document: Document, random: Random) -> bool:
    found = mapping(document[WEBSOCKETS])
    del found[random.choice(list(found))]
    return True


@_in(HARMLESS)
def _websocket_added(document: Document, random: Random) -> bool:
    mapping(document[WEBSOCKETS])[f"things.{_NEW}.connect"] = {"path": "/brand/new"}
    return True


@_in(BREAKING)
def _websocket_moved(document: Document, random: Random) -> bool:
    found = mapping(document[WEBSOCKETS])
    mapping(found[random.choice(list(found))])["path"] = "/brand/new"
    return True
