"""The routes that the methods of the tree call, one per verb, path and fixed query."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import urlencode

from codegen.document import Document, Json, mapping, sequence
from codegen.sdk.calls import Call
from codegen.sdk.paths import FixedQuery, path_shape
from codegen.sdk.tree import Method, Resource

Identity: TypeAlias = "tuple[str, str, FixedQuery]"

_COMPARED = ("request", "response", "stream")


@dataclass(frozen=True)
class _Caller:
    """A method that makes a request; `names`: all its attribute paths."""

    names: tuple[str, ...]
    order: int
    method: Method
    call: Call

    @property
    def rank(self) -> tuple[bool, bool, bool, int]:
        """The sort key of callers: direct, unprocessed, not deprecated ones first."""
        call = self.call
        return call.indirect, call.post_processed, self.method.deprecated, self.order


def identity(method: str, path: str, query: FixedQuery) -> Identity:
    """Return the identity of a request: verb, path template without names, fixed query."""
    return method.upper(), path_shape(path), tuple(sorted(query))


def identity_of(route: Document) -> Identity:
    """Return the identity of a route of `openapi/sdk.yaml`."""
    query = tuple((name, str(value)) for name, value in mapping(route.get("query")).items())
    return identity(str(route["method"]), str(route["path"]), query)


def path_key(route: Document) -> str:
    """Return the key of a route's path in a normalised document: `/responses#beta=true`."""
    query = {name: str(value) for name, value in mapping(route.get("query")).items()}
    return str(route["path"]) + (f"#{urlencode(query)}" if query else "")


def routes_of(sdk: Document) -> list[Document]:
    """Return the routes in the result of `read_sdk`, or in a loaded `openapi/sdk.yaml`."""
    return [mapping(route) for route in sequence(sdk.get("routes"))]


def routes(resources: list[Resource]) -> list[Document]:
    """Return the routes of a tree, sorted by name.

    A route is named after the first method in the order of `rank` that calls it; the other methods,
    and the other attribute paths of the same class, are its aliases.
    """
    groups: dict[Identity, list[_Caller]] = {}
    for caller in _callers(resources):
        key = identity(caller.call.method, caller.call.path, caller.call.query)
        groups.setdefault(key, []).append(caller)
    found = [_route(sorted(group, key=lambda caller: caller.rank)) for group in groups.values()]
    return sorted(found, key=lambda r: (str(r["name"]), str(r["path"]), str(r["method"])))


def _callers(resources: list[Resource]) -> list[_Caller]:
    """Return every method with each of its requests, with its shortest attribute path first."""
    paths: dict[str, list[Resource]] = {}
    for resource in resources:
        paths.setdefault(resource.definition.dotted, []).append(resource)
    found: list[_Caller] = []
    for group in paths.values():
        shortest_first = sorted(group, key=lambda resource: len(resource.path))
        for method in group[0].methods:
            names = tuple(resource.path_of(method) for resource in shortest_first)
            found += [_Caller(names, len(found), method, call) for call in method.calls]
    return found


def _route(callers: list[_Caller]) -> Document:
    primary, *others = callers
    name = primary.names[0]
    aliases: list[Json] = [*sorted({n for caller in callers for n in caller.names} - {name})]
    route: Document = {"name": name, "method": primary.call.method, "path": primary.call.path}
    optional: Document = {
        "query": dict(primary.call.query),
        "aliases": aliases,
        "deprecated": primary.method.deprecated,
        **primary.call.facts,
        "variants": _variants(primary, others),
    }
    route.update({key: value for key, value in optional.items() if value})
    return route


def _variants(primary: _Caller, others: Iterable[_Caller]) -> Document:
    """Return the types of other methods that make the same request, if they differ."""
    found: Document = {}
    for other in sorted(others, key=lambda caller: caller.names):
        facts, same = other.call.facts, primary.call.facts
        differing = {key: facts.get(key) for key in _COMPARED if facts.get(key) != same.get(key)}
        if differing and other.method != primary.method:
            found[other.names[0]] = differing
    return found
