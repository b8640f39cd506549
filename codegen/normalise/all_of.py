"""Merges `allOf`, and references with constraints beside them, into plain schemas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import cast

from codegen.document import Document, Json, sequence
from codegen.errors import CodegenError
from codegen.normalise.grammar import ANNOTATIONS, map_children, rewrite_outer_schemas, walk
from codegen.normalise.intersection import Intersector, NotMergeableError
from codegen.normalise.references import resolve


def merge_all_of(document: Document) -> Document:
    """Return a copy in which every `allOf` that can be merged is one schema.

    Two objects become one object, with the properties of both; a union with constraints becomes a
    union of constrained variants; a reference stays one if the other schemas add nothing to it. An
    `allOf` that has no such form, or admits no value, is kept.
    """
    return rewrite_outer_schemas(document, _Merger(document).expand)


# The most schemas that may be copied into the schemas that refer to them.
_MOST_COPIED = 50_000


class _Merger:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._intersector = Intersector(self._component)
        self._components: dict[str, Json] = {}
        self._in_progress: set[str] = set()
        self._recursive_references = _recursive_references(document)
        self._copied = 0

    def expand(self, schema: Json, trail: frozenset[str] = frozenset()) -> Json:
        """Merge a schema, then those in it; `trail` are the references inlined above it."""
        if not isinstance(schema, dict):
            return schema
        self._count(trail)
        merged, inlined = self._merge(schema, trail)
        if not isinstance(merged, dict):
            return merged
        below = trail | inlined
        return map_children(merged, "schema", lambda child, kind: self._below(child, kind, below))

    def _count(self, trail: frozenset[str]) -> None:
        self._copied += bool(trail)
        if self._copied > _MOST_COPIED:
            raise CodegenError(
                f"allOf of {', '.join(sorted(trail)[:3])} and others makes more than "
                f"{_MOST_COPIED} copies of schemas; write those out by an overlay."
            )

    def _below(self, child: Json, kind: str, trail: frozenset[str]) -> Json:
        return self.expand(child, trail) if kind == "schema" else child

    def _merge(self, schema: Document, trail: frozenset[str]) -> tuple[Json, frozenset[str]]:
        conjuncts = _conjuncts(schema)
        references = _references(conjuncts)
        if len(conjuncts) < 2 or references & (trail | self._recursive_references):
            return schema, frozenset()
        try:
            merged = reduce(self._intersector.intersect, conjuncts)
        except NotMergeableError:
            return schema, frozenset()
        return (schema, frozenset()) if merged is False else (merged, references)

    def _component(self, reference: str) -> Json:
        """Resolve a reference, and merge the schema, so that chains of `allOf` are merged."""
        if reference in self._in_progress:
            raise NotMergeableError
        if reference not in self._components:
            self._in_progress.add(reference)
            target = resolve(self._document, reference)
            if isinstance(target, dict):
                target, _ = self._merge(target, frozenset())
            self._components[reference] = target
            self._in_progress.remove(reference)
        return self._components[reference]


def _recursive_references(document: Document) -> frozenset[str]:
    """Return references to schemas whose `allOf` contains themselves: merging is endless."""
    refined: dict[str, set[str]] = {}
    for location, kind, node in walk(document):
        if kind == "schema" and location[:2] == ("components", "schemas"):
            conjuncts = _conjuncts(node)
            references = _references(conjuncts) if len(conjuncts) > 1 else ()
            refined.setdefault(f"#/components/schemas/{location[2]}", set()).update(references)
    return frozenset(name for name in refined if name in _reachable(refined, name))


def _reachable(graph: Mapping[str, set[str]], start: str) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        new = graph.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    return reached


def _references(conjuncts: list[Json]) -> frozenset[str]:
    return frozenset(
        cast("str", conjunct["$ref"])
        for conjunct in conjuncts
        if isinstance(conjunct, dict) and "$ref" in conjunct
    )


def _conjuncts(schema: Document) -> list[Json]:
    """Return the schemas that all apply to a value; annotations come last, and take precedence."""
    members = sequence(schema.get("allOf"))
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    constraints = rest.keys() - {"$ref", *ANNOTATIONS}
    if "$ref" not in rest or not (constraints or members):
        return [*members, rest] if rest else members
    reference: Document = {"$ref": rest.pop("$ref")}
    return [reference, *members, rest]
