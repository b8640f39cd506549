"""Reads requests from bytes, with h11; it does no I/O."""

from __future__ import annotations

from dataclasses import dataclass

import h11

from .received import ReceivedHeaders, ReceivedRequest

__all__ = ["BadRequestError", "Limits", "RequestReader"]

_TOO_LARGE, _HEAD_TOO_LARGE, _BAD = 413, 431, 400


@dataclass(frozen=True)
class Limits:
    """The largest requests that are read, in bytes."""

    head: int = 64 * 1024
    body: int = 512 * 1024 * 1024


class BadRequestError(Exception):
    """A request that cannot be read; `status` is that of the answer to it."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class RequestReader:
    """Reads the requests of one connection, one after the other.

    After BadRequestError nothing more can be read.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._parser = self._new_parser()
        self._request: h11.Request | None = None
        self._parts: list[bytes] = []
        self._length = 0
        self.buffered = 0

    def feed(self, data: bytes) -> None:
        """Add bytes; `buffered` counts those that `next_request` has not seen."""
        self.buffered += len(data)
        self._parser.receive_data(data)

    def next_request(self) -> ReceivedRequest | None:
        """Return the next request; None if it is not complete.

        Raises BadRequestError for bytes that are no request, and for one that exceeds the limits.
        """
        self.buffered = 0
        try:
            return self._read()
        except h11.RemoteProtocolError as error:
            raise BadRequestError(error.error_status_hint, str(error)) from error

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
                self._check_head(event)
                self._check_length(_declared_length(event))
            elif isinstance(event, h11.Data):
                self._parts.append(bytes(event.data))
                self._length += len(event.data)
                self._check_length(self._length)
            elif isinstance(event, h11.EndOfMessage):
                return self._complete()
            else:
                return None

    def _check_head(self, request: h11.Request) -> None:
        """Raise BadRequestError for a large head that has arrived as a whole: h11 accepts it."""
        length = sum(len(name) + len(value) for name, value in request.headers)
        if length + len(request.target) > self._limits.head:
            raise BadRequestError(
                _HEAD_TOO_LARGE, f"the headers are larger than {self._limits.head} bytes"
            )

    def _check_length(self, length: int) -> None:
        if length > self._limits.body:
            raise BadRequestError(
                _TOO_LARGE, f"the body is larger than {self._limits.body} bytes, the server's limit"
            )

    def _complete(self) -> ReceivedRequest:
        """Return the request that has been read, and prepare for the next one.

        The response is not h11's affair, so that it can be as broken as a test wants: the parser
        of the next request is a new one, which takes over what was read too far.
        """
        request, body = self._request, b"".join(self._parts)
        rest, _ = self._parser.trailing_data
        self._parser = self._new_parser()
        self._request, self._parts, self._length = None, [], 0
        if rest:
            self._parser.receive_data(rest)
        if request is None:
            raise BadRequestError(_BAD, "a body without a request")
        return ReceivedRequest(
            request.method.decode("ascii"),
            _target(request.target.decode("latin-1")),
            ReceivedHeaders(
                [(name.decode("ascii"), value.decode("latin-1")) for name, value in request.headers]
            ),
            body,
            request.http_version.decode("ascii"),
        )


def _declared_length(request: h11.Request) -> int:
    """Return the content length that a request declares, which h11 has checked; 0 if none."""
    return next((int(value) for name, value in request.headers if name == b"content-length"), 0)


def _target(target: str) -> str:
    """Return the path and query of a target, which proxies get with scheme and host."""
    if target.startswith("/"):
        return target
    scheme, found, rest = target.partition("://")
    if not found or scheme.lower() not in ("http", "https"):
        raise BadRequestError(_BAD, f"the target {target!r} is no path")
    _, slash, path = rest.partition("/")
    return f"/{path}" if slash else "/"
