"""Joins the SDK's routes with a document's operations, on verb, path and fixed query."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode

from codegen.document import Document, mapping, operations, sequence
from codegen.errors import CodegenError
from codegen.sdk.former import former_identities
from codegen.sdk.paths import FixedQuery
from codegen.sdk.routes import Identity, identity, identity_of, routes_of

T = TypeVar("T")


@dataclass(frozen=True)
class Operation:
    """An operation of a document: its path key, its verb, its id."""

    key: str
    method: str
    id: str

    @property
    def path(self) -> str:
        """The path template, without a query."""
        return re.split(r"[?#]", self.key, maxsplit=1)[0]

    @property
    def query(self) -> FixedQuery:
        """The fixed query that is part of the key: `?beta=true`, `#beta=true`."""
        return tuple(parse_qsl(self.key[len(self.path) + 1 :], keep_blank_values=True))

    @property
    def identity(self) -> Identity:
        """The verb, path and fixed query that identify the operation's requests."""
        return identity(self.method, self.path, self.query)


@dataclass(frozen=True)
class JoinedOperation:
    """An operation and the SDK's route that calls it."""

    operation: Operation
    route: Document


@dataclass(frozen=True)
class Join:
    """The matched and unmatched operations and routes, sorted by path and verb."""

    version: str
    joined: tuple[JoinedOperation, ...]
    routes_without_operation: tuple[Document, ...]
    operations_without_route: tuple[Operation, ...]
    problems: tuple[Document, ...]

    def route(self, key: str, method: str) -> Document | None:
        """Return the SDK's route for a path key of the document and a verb, or None."""
        return self._routes.get((key, method.lower()))

    @cached_property
    def _routes(self) -> Mapping[tuple[str, str], Document]:
        return {(j.operation.key, j.operation.method): j.route for j in self.joined}


def join(snapshot: Document, sdk: Document) -> Join:
    """Join a document (as published, or the snapshot) with the result of `read_sdk`.

    Names of path parameters may differ. A route that the document lacks is joined with the
    operation at one of its former addresses, if there is one. Raises CodegenError if two operations
    of the document, or two routes, have the same verb, path and fixed query.
    """
    found = [Operation(key, method, _id(op)) for key, method, op in operations(snapshot)]
    by_identity = _unique((operation.identity, operation) for operation in found)
    routes = _unique((identity_of(route), route) for route in routes_of(sdk))
    for route in routes_of(sdk):
        if identity_of(route) not in by_identity:
            routes = _at_former(route, routes, by_identity)
    both = sorted(by_identity.keys() & routes.keys(), key=_order)
    return Join(
        version=str(mapping(sdk.get("sdk")).get("version")),
        joined=tuple(JoinedOperation(by_identity[key], routes[key]) for key in both),
        routes_without_operation=_missing(routes, by_identity),
        operations_without_route=_missing(by_identity, routes),
        problems=tuple(mapping(problem) for problem in sequence(sdk.get("problems"))),
    )


def _at_former(
    route: Document, routes: dict[Identity, Document], operations: Mapping[Identity, object]
) -> dict[Identity, Document]:
    """Return the routes, with one of them under a former address that an operation has."""
    for former in former_identities(route):
        if former in operations and former not in routes:
            others = {key: one for key, one in routes.items() if one is not route}
            return {**others, former: route}
    return routes


def render_report(found: Join) -> str:
    """Render the join as plain text: counts, then the unmatched operations and routes."""
    joined, routes = len(found.joined), len(found.routes_without_operation)
    rest = len(found.operations_without_route)
    lines = [
        f"openai {found.version}: {joined} of {joined + routes} SDK routes joined; "
        f"{rest} of {joined + rest} operations have no SDK method."
    ]
    lines += _section(
        "SDK routes without an operation",
        [_label_of_route(r) for r in found.routes_without_operation],
    )
    lines += _section(
        "Operations without an SDK method",
        [f"{op.method.upper()} {op.key}  {op.id}" for op in found.operations_without_route],
    )
    lines += _section(
        "Source that the reader does not know",
        [f"{p.get('file')}:{p.get('line')}: {p.get('problem')}" for p in found.problems],
    )
    return "\n".join(lines) + "\n"


def _id(operation: Document) -> str:
    found = operation.get("operationId")
    return found if isinstance(found, str) else ""


def _order(key: Identity) -> tuple[str, FixedQuery, str]:
    method, path, query = key
    return path, query, method


def _unique(pairs: Iterable[tuple[Identity, T]]) -> dict[Identity, T]:
    found: dict[Identity, T] = {}
    for key, value in pairs:
        if key in found:
            method, path, query = key
            raise CodegenError(
                f"{method} {_with_query(path, query)}: there are two of these, which no request "
                f"can tell apart; remove one."
            )
        found[key] = value
    return found


def _missing(mine: Mapping[Identity, T], theirs: Mapping[Identity, object]) -> tuple[T, ...]:
    return tuple(mine[key] for key in sorted(mine.keys() - theirs.keys(), key=_order))


def _label_of_route(route: Document) -> str:
    method, _, query = identity_of(route)
    return f"{method} {_with_query(str(route['path']), query)}  {route.get('name')}"


def _with_query(path: str, query: FixedQuery) -> str:
    return f"{path}?{urlencode(query)}" if query else path


def _section(title: str, rows: list[str]) -> list[str]:
    return ["", f"{title} ({len(rows)})", *(f"  {row}" for row in rows)]
