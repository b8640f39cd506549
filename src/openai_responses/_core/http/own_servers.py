"""The addresses of servers that mocks run in this process: requests to them go over the network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from .reply import Reply
from .request import Origin, Request

if TYPE_CHECKING:
    from .websockets import SocketConnection

__all__ = ["PassThrough", "is_of_own_server", "register", "unregister"]

_origins = Counter[Origin]()


def register(origins: Iterable[Origin]) -> None:
    """Let requests to these addresses through, whatever mock is active."""
    _origins.update(origins)


def unregister(origins: Iterable[Origin]) -> None:
    """Undo one `register` of these addresses."""
    for origin in origins:
        _origins[origin] -= 1
        if not _origins[origin]:
            del _origins[origin]


def is_of_own_server(request: Request) -> bool:
    """Return whether a request is for a server that a mock runs in this process."""
    return bool(_origins) and request.origin in _origins


class PassThrough:
    """The host that lets all requests through to the network."""

    is_empty = False
    opens_websockets = False

    def serves(self, request: Request) -> bool:
        """Return True."""
        return True

    def nearest(self, request: Request) -> Sequence[str]:
        """Return nothing: it has no routes."""
        return ()

    def answer(self, request: Request) -> Reply | None:
        """Return None, which lets the request through."""
        return None

    def start_answer(self, request: Request) -> Reply | None:
        """Return None, which lets the request through."""
        return None

    def connect(self, request: Request) -> SocketConnection | Reply | None:
        """Return None, which lets the request through."""
        return None
