"""Connections that fail: what goes wrong, before an adapter makes its library's exception of it."""

from __future__ import annotations

from enum import Enum

__all__ = ["WireError", "WireFault"]

_ENDED = "peer closed connection without sending complete message body (incomplete chunked read)"


class WireFault(Enum):
    """What may go wrong, as each library tells it, measured with connections that really failed.

    The values are the exception of httpx and httpx2, its message, and the exception of aiohttp
    (none where aiohttp knows no such thing), which its transports translate in their own way.
    """

    CONNECT_TIMEOUT = ("ConnectTimeout", "timed out", "ConnectionTimeoutError")
    READ_TIMEOUT = ("ReadTimeout", "The read operation timed out", "SocketTimeoutError")
    WRITE_TIMEOUT = ("WriteTimeout", "The write operation timed out", "")
    POOL_TIMEOUT = ("PoolTimeout", "no connection became free", "ConnectionTimeoutError")
    REFUSED = ("ConnectError", "[Errno 111] Connection refused", "ClientConnectorError")
    DNS = ("ConnectError", "[Errno -2] Name or service not known", "ClientConnectorDNSError")
    CERTIFICATE = (
        "ConnectError",
        "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate",
        "ClientConnectorCertificateError",
    )
    RESET = ("ReadError", "[Errno 104] Connection reset by peer", "ClientOSError")
    DISCONNECTED = (
        "RemoteProtocolError",
        "Server disconnected without sending a response.",
        "ServerDisconnectedError",
    )
    BODY_RESET = ("ReadError", "[Errno 104] Connection reset by peer", "ClientPayloadError")
    BODY_CUT = ("RemoteProtocolError", _ENDED, "ClientPayloadError")

    @property
    def exception(self) -> str:
        """The name of the exception of httpx and httpx2."""
        return self.value[0]

    @property
    def message(self) -> str:
        """What the exception says."""
        return self.value[1]

    @property
    def aiohttp_exception(self) -> str:
        """The name of the exception of aiohttp; empty if it has none."""
        return self.value[2]


class WireError(Exception):
    """The connection fails; the client gets the exception that its HTTP library has for it.

    With `backoff` the SDK waits before it tries again, as it does in production. Otherwise it tries
    again at once, as a test has better things to do.
    """

    def __init__(self, fault: WireFault, *, backoff: bool = False) -> None:
        super().__init__(fault.message)
        self.fault = fault
        self.backoff = backoff

    def __repr__(self) -> str:
        """Return the fault's name."""
        return f"WireError({self.fault.name.lower()})"
