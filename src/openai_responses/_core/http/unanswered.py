"""The errors for requests that no mock answers."""

from __future__ import annotations

from collections.abc import Sequence

from openai_responses._core.errors.exceptions import AmbiguousMockError, UnmockedRequestError

from .hosts import Realm
from .request import Request

__all__ = ["ambiguous_mocks", "unmocked_error"]


def unmocked_error(request: Request, realms: Sequence[Realm]) -> UnmockedRequestError:
    """Return the error for a request to an address that none of the active mocks serves."""
    routes = dict.fromkeys(route for realm in realms for route in realm.nearest(request))
    host, port = request.address.hostname, request.address.port
    target = f'host="{host}"' if port is None else f'host="{host}", port={port}'
    nearest = f"\nNearest routes: {', '.join(routes)}." if routes else ""
    return UnmockedRequestError(
        f"{request.method} {request.url}: no active mock answers on this address, and no "
        f"request is sent to the network while a mock is active.{nearest}\n"
        "If this is the API, pass the client's base_url to the mock: OpenAIMock(base_url=...) or "
        "@pytest.mark.openai_mock(base_url=...). To answer for another host, set a route of "
        "openai_mock.router; to let its requests through, "
        f"openai_mock.router.route({target}).pass_through()."
    )


def ambiguous_mocks(request: Request, count: int) -> AmbiguousMockError:
    """Return the error for a request that `count` mocks could answer."""
    return AmbiguousMockError(
        f"{request.method} {request.url}: {count} mocks are active in other threads, and this "
        "thread does not descend from any of them. Start it inside its test, or with the test's "
        "context (contextvars.copy_context().run), or run these tests one after the other."
    )
