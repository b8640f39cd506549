"""Connection failures, before an adapter raises its library's exception for them."""

from __future__ import annotations

from enum import Enum

__all__ = ["WireError", "WireFault"]

_INCOMPLETE_BODY = (
    "peer closed connection without sending complete message body (incomplete chunked read)"
)


class WireFault(Enum):
    """The kinds of connection failures, as measured with connections that really failed.

    A value has the exception of httpx and httpx2, its message, and the exception of aiohttp (empty
    if it has none), which its transports translate in their own way.
    """

    CONNECT_TIMEOUT = ("ConnectTimeout", "timed out", "ConnectionTimeoutError")
    READ_TIMEOUT = ("ReadTimeout", "The read operation timed out", "SocketTimeoutError")
    WRITE_TIMEOUT = ("WriteTimeout", "The write operation timed out", "")
    POOL_TIMEOUT = ("PoolTimeout", "no connection became free", "ConnectionTimeoutError")
    CONNECTION_REFUSED = ("ConnectError", "[Errno 111] Connection refused", "ClientConnectorError")
    DNS = ("ConnectError", "[Errno -2] Name or service not known", "ClientConnectorDNSError")
    CERTIFICATE = (
        "ConnectError",
        "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate",
        "ClientConnectorCertificateError",
    )
    RESET = ("ReadError", "[Errno 104] Connection reset by peer", "ClientOSError")
    SERVER_DISCONNECTED = (
        "RemoteProtocolError",
        "Server disconnected without sending a response.",
        "ServerDisconnectedError",
    )
    BODY_RESET = ("ReadError", "[Errno 104] Connection reset by peer", "ClientPayloadError")
    INCOMPLETE_BODY = ("RemoteProtocolError", _INCOMPLETE_BODY, "ClientPayloadError")

    @property
    def exception(self) -> str:
        """The name of the exception of httpx and httpx2."""
        return self.value[0]

    @property
    def message(self) -> str:
        """The message of the exception."""
        return self.value[1]

    @property
    def aiohttp_exception(self) -> str:
        """The name of the exception of aiohttp; empty if it has none."""
        return self.value[2]


class WireError(Exception):
    """A failed connection; the client gets its HTTP library's exception for it.

    With `backoff`, the SDK waits before it retries, as in production. Otherwise it retries at once,
    to save the test's time.
    """

    def __init__(self, fault: WireFault, *, backoff: bool = False) -> None:
        super().__init__(fault.message)
        self.fault = fault
        self.backoff = backoff

    def __repr__(self) -> str:
        """Return the fault's name."""
        return f"WireError({self.fault.name.lower()})"
