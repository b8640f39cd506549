"""The former addresses of routes: those that earlier releases of the SDK call."""

from __future__ import annotations

from codegen.document import Document, Json, mapping, sequence
from codegen.sdk.routes import Identity, identity_of, routes_of


def with_former(sdk: Document, previous: Document) -> Document:
    """Return the result of `read_sdk` with the `former` addresses of its routes.

    `previous` is the existing `openapi/sdk.yaml`. If a method called another address there, that
    one becomes a former address of its route, unless another method calls it now; existing former
    addresses are kept. Users of earlier releases still call them.
    """
    now = {identity_of(route) for route in routes_of(sdk)}
    before = {str(route["name"]): route for route in routes_of(previous)}
    routes: list[Json] = [
        _with(route, _former(before.get(str(route["name"]), {}), now)) for route in routes_of(sdk)
    ]
    return {**sdk, "routes": routes}


def former_identities(route: Document) -> list[Identity]:
    """Return the identities of a route's former addresses."""
    return [identity_of(mapping(one)) for one in sequence(route.get("former"))]


def _former(before: Document, now: set[Identity]) -> list[Json]:
    known = [*([before] if before else []), *map(mapping, sequence(before.get("former")))]
    return [
        {key: one[key] for key in ("method", "path", "query") if key in one}
        for one in known
        if identity_of(one) not in now
    ]


def _with(route: Document, former: list[Json]) -> Document:
    return {**route, "former": former} if former else route
