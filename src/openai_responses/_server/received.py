"""A request as it arrived on a connection, and the engine's request for it."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from openai_responses._adapters.late_objects import native_request
from openai_responses._core.http.headers import HeaderPairs
from openai_responses._core.http.request import Request

__all__ = ["ReceivedRequest"]


class ReceivedRequest(NamedTuple):
    """A complete request; `target` is its path with the query, `version` that of HTTP."""

    method: str
    target: str
    headers: HeaderPairs
    body: bytes = b""
    version: str = "1.1"

    @property
    def path(self) -> str:
        """The path without the query."""
        return self.target.partition("?")[0]

    @property
    def keeps_alive(self) -> bool:
        """Whether the client expects to send further requests on the connection."""
        return self.version == "1.1" and "close" not in self.headers.get("connection").lower()

    def to_request(self, origin: str) -> Request:
        """Return the engine's request, as if it had been sent to `origin`."""
        url = f"{origin}{self.target}"
        make = partial(_native_request, self, url)
        return Request(self.method, url, self.headers, self.body, make_native=make)


def _native_request(received: ReceivedRequest, url: str) -> object:
    pairs = [pair for pair in received.headers.multi_items() if pair[0] != "host"]
    return native_request(received.method, url, pairs, received.body)
