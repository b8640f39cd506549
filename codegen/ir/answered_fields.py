"""Adds the fields of objects in answers to the same objects in requests.

A client may send a message or an item of an answer in the next request, with fields that only
answers have (`annotations`, `created_by`). The document has separate types for both, so the types
of requests get the further fields of those of answers, as optional fields. Which types correspond
follows from the document: the parts of conversations with the same `type` and `role`, and below
them those in the same properties.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from codegen.document import Document, Json, mapping, schema_ref, schema_references
from codegen.ir.flatten import constants
from codegen.ir.unions import FlatSchemas

# The fields with a conversation in requests, and with parts of one in answers and in events.
_REQUEST_FIELDS = frozenset({"additional_messages", "input", "items", "messages"})
_ANSWER_FIELDS = frozenset(
    {"data", "delta", "input", "item", "items", "message", "messages", "output"}
)
# The properties that determine the kind of an object.
_TAGS = ("type", "role")


class Bodies(NamedTuple):
    """The path of an operation, and the names of the schemas of its request and its answers."""

    path: str
    query: tuple[tuple[str, str], ...]
    request: str | None
    answers: tuple[str | None, ...]

    @property
    def group(self) -> tuple[object, ...]:
        """The key of operations about the same conversations."""
        return (self.path.split("/")[1], self.query)


def with_answered_fields(
    named: Mapping[str, Document], operations: Iterable[Bodies]
) -> dict[str, Document]:
    """Add the fields of objects in answers to the same objects in requests, as optional ones."""
    pairs = _Pairs(FlatSchemas(named, {}))
    groups: dict[tuple[object, ...], list[Bodies]] = defaultdict(list)
    for one in operations:
        groups[one.group].append(one)
    for group in groups.values():
        pairs.find(group)
    return {
        name: _with_fields(
            schema,
            [named[one] for one in sorted(pairs.found.get(name, ()))],
            pairs.other_kinds.get(name, set()),
        )
        for name, schema in named.items()
    }


def _with_fields(
    schema: Document, answer_schemas: Sequence[Document], other_kinds: Set[str]
) -> Document:
    own = mapping(schema.get("properties"))
    more: dict[str, dict[str, Json]] = defaultdict(dict)
    for one in answer_schemas:
        for key, value in mapping(one.get("properties")).items():
            if key not in own and key not in other_kinds:
                more[key][json.dumps(value, sort_keys=True)] = value
    if not more:
        return schema
    return {**schema, "properties": {**own, **{key: _any(more[key]) for key in sorted(more)}}}


def _any(schemas: Mapping[str, Json]) -> Json:
    found = list(schemas.values())
    return found[0] if len(found) == 1 else {"anyOf": found}


class _Object(NamedTuple):
    name: str
    properties: Document
    tags: Mapping[str, frozenset[str]]


@dataclass
class _Pairs:
    """Finds the objects of answers that correspond to objects of requests: `found`, by name.

    `other_kinds` are further tags of these objects of answers, by the names of those of requests: a
    chunk of a call of type `function` or `custom` has a field for each.
    """

    schemas: FlatSchemas
    found: dict[str, set[str]] = field(default_factory=dict[str, "set[str]"])
    other_kinds: dict[str, set[str]] = field(default_factory=dict[str, "set[str]"])

    def find(self, operations: Sequence[Bodies]) -> None:
        """Add the pairs of a group of operations, starting with the parts of conversations."""
        bodies = [self._root(one.request) for one in operations if one.request]
        request_schemas = self._tagged_objects(
            one[key] for one in bodies for key in one.keys() & _REQUEST_FIELDS
        )
        if request_schemas:
            objects = [self._properties(name) for name in self._reachable_schemas(operations)]
            parts = (one[key] for one in objects for key in one.keys() & _ANSWER_FIELDS)
            self._pair(request_schemas, self._tagged_objects(parts))

    def _reachable_schemas(self, operations: Sequence[Bodies]) -> set[str]:
        reached, pending = set[str](), [name for one in operations for name in one.answers if name]
        while pending:
            name = pending.pop()
            if name not in reached:
                reached.add(name)
                pending.extend(schema_references(self.schemas.get(name)))
        return reached

    def _root(self, name: str) -> Document:
        """Yield the properties of a body; if it is a union, those of all variants."""
        variants = [one for _, one in self.schemas.variants(schema_ref(name))]
        return {
            key: value for one in variants for key, value in mapping(one.get("properties")).items()
        }

    def _properties(self, name: str) -> Document:
        return mapping(self.schemas.get(name).get("properties"))

    def _tagged_objects(self, schemas: Iterable[Json]) -> list[_Object]:
        found = {one.name: one for schema in schemas for one in self._objects(mapping(schema))}
        return [one for one in found.values() if one.tags]

    def _objects(self, schema: Document) -> Iterator[_Object]:
        """Yield the named objects that a value, or an item of a list, may be."""
        for name, variant in self.schemas.variants(schema):
            if "items" in variant:
                yield from self._objects(mapping(variant["items"]))
            elif name is not None and "properties" in variant:
                properties = mapping(variant["properties"])
                yield _Object(name, properties, dict(self._tags(properties)))

    def _tags(self, properties: Document) -> Iterator[tuple[str, frozenset[str]]]:
        for key in _TAGS:
            variants = self.schemas.variants(mapping(properties.get(key)))
            values = frozenset(value for _, one in variants for value in constants(one))
            if values:
                yield key, values

    def _pair(self, request_schemas: Sequence[_Object], answer_schemas: Sequence[_Object]) -> None:
        for one in request_schemas:
            for other in answer_schemas:
                if _may_be_same_kind(one, other):
                    self._add(one, other)

    def _add(self, one: _Object, other: _Object) -> None:
        known = self.found.setdefault(one.name, set())
        if other.name in known:
            return
        known.add(other.name)
        for tag in one.tags.keys() & other.tags.keys():
            self.other_kinds.setdefault(one.name, set()).update(other.tags[tag] - one.tags[tag])
        for key in one.properties.keys() & other.properties.keys():
            request_schemas, answer_schemas = (
                mapping(one.properties[key]),
                mapping(other.properties[key]),
            )
            self._pair([*self._objects(request_schemas)], [*self._objects(answer_schemas)])


def _may_be_same_kind(one: _Object, other: _Object) -> bool:
    """Whether two objects can be of the same kind; without tags, their place decides."""
    common = one.tags.keys() & other.tags.keys()
    if not common:
        return not one.tags and not other.tags
    return all(one.tags[key] & other.tags[key] for key in common)
