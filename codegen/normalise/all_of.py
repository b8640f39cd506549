"""`allOf` and references with constraints beside them, merged into plain schemas."""

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
    """A copy in which every `allOf` that one schema can say is that one schema.

    An object and its refinement become one object, with the properties of both; a refined union
    becomes a union of refined variants; a reference that its neighbours add nothing to stays one.
    What has no such form, or has no value at all, stays an `allOf`.
    """
    return rewrite_outer_schemas(document, _Merger(document).expand)


# Schemas written once more inside of what refines them.
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
        """A schema merged, then those below it; `trail` are the references merged in above it."""
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
        """What a reference points to, merged at its top: so chains of `allOf` come together."""
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
    """References to schemas that are refined inside of themselves: merging those would not end."""
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
    """The schemas that a schema asks for at once; what annotates it comes last, to win."""
    members = sequence(schema.get("allOf"))
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    constraints = rest.keys() - {"$ref", *ANNOTATIONS}
    if "$ref" not in rest or not (constraints or members):
        return [*members, rest] if rest else members
    reference: Document = {"$ref": rest.pop("$ref")}
    return [reference, *members, rest]
