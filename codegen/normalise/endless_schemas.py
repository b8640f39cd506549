"""Finds schemas that are defined only by themselves: `Tree: {$ref: '#/components/schemas/Tree'}`.

A tree may contain trees in its `properties` or `items`. But if references, `allOf` and unions alone
lead from a schema back to itself, it describes no value, and resolving it does not end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from codegen.document import Document, Json, mapping, sequence
from codegen.normalise.grammar import walk
from codegen.normalise.locations import Location, show_location
from codegen.normalise.references import resolve

# Keywords whose schemas apply to the same value as the schema that contains them.
_LISTS = ("allOf", "anyOf", "oneOf")
_ONES = ("not", "if", "then", "else")
_COMPONENTS = ("components", "schemas")
_MAX_STEPS_SHOWN = 5
_EXPECTED = (
    "expected a schema that says something itself, and refers to itself in `properties` or `items` "
    "alone"
)
# The most schemas that one schema may consist of, through references, unions and `allOf`, and the
# most levels: OpenAI's document has 235 and 9 at most. Each union of two unions may double them.
_MAX_SIZE = 5_000
_MAX_HEIGHT = 50


def endless_schemas(document: Document) -> list[str]:
    """Return one line for each cycle, and for each schema that consists of too many schemas.

    All references of the document must be resolvable.
    """
    objects = list(walk(document))
    places = {id(node): location for location, _, node in reversed(objects)}
    search = _Search(document, _owners(objects))
    found = [
        (places.get(problem.at, location), problem.text)
        for location, kind, node in objects
        if (problem := search.problem(kind, node))
    ]
    return [f"{show_location(location)}: {text}" for location, text in found]


def _owners(objects: list[tuple[Location, str, Document]]) -> dict[int, str]:
    """Return the component of each schema with a recursive reference, which refers to it."""
    return {
        id(node): str(location[2])
        for location, kind, node in objects
        if kind == "schema" and "$recursiveRef" in node and location[:2] == _COMPONENTS
    }


def _format_steps(steps: list[str]) -> str:
    visible_steps = (
        steps
        if len(steps) <= _MAX_STEPS_SHOWN
        else [*steps[: _MAX_STEPS_SHOWN - 1], "…", steps[-1]]
    )
    return " > ".join(visible_steps)


@dataclass
class _Visit:
    """An object that is being visited: the step to it, and the objects below it.

    `size` counts the schemas that it consists of, with repetitions; `height` the levels.
    """

    id: int
    step: str
    below: Iterator[tuple[str, Document]]
    size: int = 1
    height: int = 1


class _Problem(NamedTuple):
    """A problem, and the identity of its object."""

    at: int
    text: str


class _Search:
    """Visits each object once; objects are compared by identity."""

    def __init__(self, document: Document, owners: dict[int, str]) -> None:
        self._document = document
        self._owners = owners
        self._done: dict[int, tuple[int, int]] = {}

    def problem(self, kind: str, node: Document) -> _Problem | None:
        """Return the problem of an object or of those below it; None if it was returned before."""
        if id(node) in self._done:
            return None
        way = {id(node): _Visit(id(node), "", self._below(kind, node))}
        problem = None
        while way and not problem:
            *_, top = way.values()
            step, below = next(top.below, ("", None))
            if below is None:
                problem = self._end(way)
            elif id(below) in way:
                steps = [one.step for one in way.values()]
                within = [*steps[list(way).index(id(below)) + 1 :], step]
                text = f"leads back to itself ({_format_steps(within)}); {_EXPECTED}."
                problem = _Problem(id(below), text)
            elif id(below) in self._done:
                self._add(top, id(below))
            else:
                way[id(below)] = _Visit(id(below), step, self._below(kind, below))
        self._done.update(dict.fromkeys(way, (1, 1)))
        return problem

    def _end(self, way: dict[int, _Visit]) -> _Problem | None:
        _, done = way.popitem()
        problem = None
        if done.size > _MAX_SIZE or done.height > _MAX_HEIGHT:
            text = (
                f"references and unions lead on to {done.size} schemas, {done.height} of them one "
                f"after the other; expected at most {_MAX_SIZE} and {_MAX_HEIGHT}."
            )
            problem, done = _Problem(done.id, text), replace(done, size=1, height=1)
        self._done[done.id] = (done.size, done.height)
        if way:
            *_, top = way.values()
            self._add(top, done.id)
        return problem

    def _add(self, top: _Visit, below: int) -> None:
        size, height = self._done[below]
        top.size += size
        top.height = max(top.height, height + 1)

    def _below(self, kind: str, node: Document) -> Iterator[tuple[str, Document]]:
        """Yield the schemas that apply to the same value, with their keywords."""
        reference = node.get("$ref")
        if isinstance(reference, str):
            yield from _mappings(f"$ref {reference}", [resolve(self._document, reference)])
        if kind != "schema":
            return
        if id(node) in self._owners:
            schemas = mapping(mapping(self._document["components"])["schemas"])
            yield from _mappings("$recursiveRef", [schemas[self._owners[id(node)]]])
        for keyword in _LISTS:
            yield from _mappings(keyword, sequence(node.get(keyword)))
        for keyword in _ONES:
            yield from _mappings(keyword, [node.get(keyword)])
        yield from _mappings("dependentSchemas", mapping(node.get("dependentSchemas")).values())


def _mappings(step: str, nodes: Iterable[Json]) -> Iterator[tuple[str, Document]]:
    return ((step, node) for node in nodes if isinstance(node, dict))
