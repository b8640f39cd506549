"""What one mock answers for: the API, mocks of other hosts beside it, and what it refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from openai_responses._core.errors.exceptions import MockError

from .reply import Reply
from .request import Request

__all__ = ["Host", "Realm"]


class Host(Protocol):
    """What answers the requests for some addresses: the API's engine, or a mock beside it."""

    is_empty: bool
    """Whether it has no addresses yet."""

    def serves(self, request: Request) -> bool:
        """Return whether a request is for this host."""
        ...

    def nearest(self, request: Request) -> Sequence[str]:
        """Return what a request that nobody serves may have been meant for, for its error."""
        ...

    def answer(self, request: Request) -> Reply | None:
        """Return the reply for a sync client; None lets the request through to the network."""
        ...

    async def answer_async(self, request: Request) -> Reply | None:
        """Return the reply for an async client; None lets the request through."""
        ...


class Realm:
    """One mock as the interception sees it.

    The first of `hosts` that serves a request answers it. `refused` are the errors of the requests
    that no host serves: code under test may swallow them, so that the mock tells once more. What
    `hint` returns is added to the error for what the mock cannot answer at all.
    """

    def __init__(
        self, hosts: list[Host], refused: list[MockError], hint: Callable[[], str] = str
    ) -> None:
        self.hosts = hosts
        self.hint = hint
        self.refused = refused

    def host_of(self, request: Request) -> Host | None:
        """Return what serves a request."""
        for host in self.hosts:
            if not host.is_empty and host.serves(request):
                return host
        return None

    def nearest(self, request: Request) -> Sequence[str]:
        """Return what the hosts say about a request that none of them serves."""
        return [route for host in self.hosts for route in host.nearest(request)]
