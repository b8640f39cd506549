"""The hosts of one mock: the API, mocks of other hosts, and the errors of refused requests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.errors.exceptions import MockError

from .reply import Reply
from .request import Request

if TYPE_CHECKING:
    from .websockets import SocketConnection

__all__ = ["Answer", "Host", "Realm", "awaited"]

Answer: TypeAlias = Reply | Awaitable[Reply | None] | None
"""The answer to a request, if it is known without waiting, or what waits for it.

None passes the request through to the network.
"""


async def awaited(answer: Answer) -> Reply | None:
    """Return an answer, when it is known."""
    return answer if answer is None or isinstance(answer, Reply) else await answer


class Host(Protocol):
    """Answers the requests to some addresses: the API's engine, or a mock of another host."""

    is_empty: bool
    """Whether it has no addresses yet."""

    opens_websockets: bool
    """Whether it opens WebSockets; connections to other hosts are left to the network."""

    def serves(self, request: Request) -> bool:
        """Return whether a request is for this host."""
        ...

    def nearest(self, request: Request) -> Sequence[str]:
        """Return the routes nearest to a request that no host serves, for the error message."""
        ...

    def answer(self, request: Request) -> Reply | None:
        """Return the reply for a sync client; None passes the request through to the network."""
        ...

    def start_answer(self, request: Request) -> Answer:
        """Return the answer for an async client."""
        ...

    def connect(self, request: Request) -> SocketConnection | Reply | None:
        """Return the WebSocket connection that a request opens, or the reply that refuses it.

        None lets the request through to the network.
        """
        ...


class Realm:
    """One mock as the interception sees it.

    The first of `hosts` that serves a request answers it. `errors` has the errors of requests that
    no host serves: code under test may swallow them, so the mock reports them again. The result of
    `hint` is appended to the error for connections that the mock cannot answer. With
    `process_wide` the mock also answers contexts that do not descend from the one that entered it.
    The ids of webhooks that the test makes are made by `webhook_ids`.
    """

    def __init__(
        self,
        hosts: list[Host],
        errors: list[MockError],
        hint: Callable[[], str] = str,
        *,
        process_wide: bool = False,
        webhook_ids: Determinism | None = None,
    ) -> None:
        self.hosts = hosts
        self.webhook_ids = Determinism() if webhook_ids is None else webhook_ids
        self.process_wide = process_wide
        self.hint = hint
        self.errors = errors
        self._connections: list[SocketConnection] = []

    def host_of(self, request: Request) -> Host | None:
        """Return the host that serves a request; None if none does."""
        for host in self.hosts:
            if not host.is_empty and host.serves(request):
                return host
        return None

    def keep(self, connection: SocketConnection) -> None:
        """Keep the connection of a WebSocket, which ends with the mock."""
        still_open = [each for each in self._connections if not each.has_ended]
        self._connections = [*still_open, connection]

    def close_connections(self) -> None:
        """Close the connections that are open: their clients may wait for events."""
        for each in self._connections:
            if not each.has_ended:
                each.close(1000, "the mock has ended")
        self._connections = []

    def nearest(self, request: Request) -> Sequence[str]:
        """Return the routes nearest to a request that no host serves."""
        return [route for host in self.hosts for route in host.nearest(request)]
