"""Reads requests with h11, which every installation of the openai package has."""

from __future__ import annotations

import h11

from openai_responses._core.http.headers import HeaderPairs

from .reading import BadRequestError, Limits, path_and_query
from .received import ReceivedRequest

__all__ = ["H11Reader"]


class H11Reader:
    """Reads the requests of one connection, one after the other; see `RequestReader`."""

    def __init__(self, limits: Limits) -> None:
        """Set the limits of requests."""
        self._limits = limits
        self._parser = self._new_parser()
        self._request: h11.Request | None = None
        self._parts: list[bytes] = []
        self._length = 0
        self.buffered = 0

    def feed(self, data: bytes) -> None:
        """Add bytes."""
        self.buffered += len(data)
        self._parser.receive_data(data)

    def next_request(self) -> ReceivedRequest | None:
        """Return the next request; None if it is not complete. Raises BadRequestError."""
        self.buffered = 0
        try:
            return self._read()
        except h11.RemoteProtocolError as error:
            raise BadRequestError(error.error_status_hint, str(error)) from error

    def take_rest(self) -> bytes:
        """Return the bytes after the last request."""
        rest, _ = self._parser.trailing_data
        self._parser = self._new_parser()
        self.buffered = 0
        return rest

    @property
    def awaits_continue(self) -> bool:
        """Whether the client sends the body only after a response with status 100."""
        return self._parser.they_are_waiting_for_100_continue

    def _new_parser(self) -> h11.Connection:
        return h11.Connection(h11.SERVER, max_incomplete_event_size=self._limits.head)

    def _read(self) -> ReceivedRequest | None:
        while True:
            event = self._parser.next_event()
            if isinstance(event, h11.Request):
                self._request = event
                self._limits.check_head(_size_of_head(event))
                self._limits.check_body(_declared_length(event))
            elif isinstance(event, h11.Data):
                self._parts.append(bytes(event.data))
                self._length += len(event.data)
                self._limits.check_body(self._length)
            elif isinstance(event, h11.EndOfMessage):
                return self._complete()
            else:
                return None

    def _complete(self) -> ReceivedRequest:
        """Return the request that has been read, and prepare for the next one.

        h11 does not see the response, so that a test can make it malformed. Each request has a new
        parser, which gets the bytes that the previous one has read beyond its request.
        """
        request, body = self._request, b"".join(self._parts)
        rest, _ = self._parser.trailing_data
        self._parser = self._new_parser()
        self._request, self._parts, self._length = None, [], 0
        if rest:
            self._parser.receive_data(rest)
        if request is None:
            raise BadRequestError(400, "a body without a request")
        return ReceivedRequest(
            request.method.decode("ascii"),
            path_and_query(request.target.decode("latin-1")),
            HeaderPairs(
                [(name.decode("ascii"), value.decode("latin-1")) for name, value in request.headers]
            ),
            body,
            request.http_version.decode("ascii"),
        )


def _size_of_head(request: h11.Request) -> int:
    """Return the bytes of a head that has arrived as a whole, whose size h11 does not check."""
    lengths = (len(name) + len(value) for name, value in request.headers)
    return len(request.target) + sum(lengths)


def _declared_length(request: h11.Request) -> int:
    """Return the content length that a request declares, which h11 has checked; 0 if none."""
    return next((int(value) for name, value in request.headers if name == b"content-length"), 0)
