"""Connections that fail before an answer: the SDK raises APIConnectionError or a subclass.

Its cause is the exception of the HTTP library in use. The request has no effect on the mock, so
nothing is created. The SDK retries as after a real failure, but without its delays of half a second
and more; `backoff=True` keeps them.
"""

from __future__ import annotations

from openai_responses._core.http.wire_errors import WireError, WireFault

__all__ = [
    "certificate_error",
    "connect_timeout",
    "connection_refused",
    "connection_reset",
    "dns_failure",
    "pool_timeout",
    "read_timeout",
    "server_disconnected",
    "write_timeout",
]


def connect_timeout(*, backoff: bool = False) -> WireError:
    """Return the fault of a server that does not accept the connection in time.

    The SDK raises APITimeoutError, from the library's ConnectTimeout.
    """
    return WireError(WireFault.CONNECT_TIMEOUT, backoff=backoff)


def read_timeout(*, backoff: bool = False) -> WireError:
    """Return the fault of a server that does not answer in time; it is raised at once.

    The SDK raises APITimeoutError, from the library's ReadTimeout. For an answer that starts and
    then stalls, use `pace` with more seconds than the client's timeout.
    """
    return WireError(WireFault.READ_TIMEOUT, backoff=backoff)


def write_timeout(*, backoff: bool = False) -> WireError:
    """Return the fault of a server that does not receive the request body in time.

    The SDK raises APITimeoutError, from the library's WriteTimeout.
    """
    return WireError(WireFault.WRITE_TIMEOUT, backoff=backoff)


def pool_timeout(*, backoff: bool = False) -> WireError:
    """Return the fault of a client whose connection pool is exhausted for too long.

    The SDK raises APITimeoutError, from the library's PoolTimeout.
    """
    return WireError(WireFault.POOL_TIMEOUT, backoff=backoff)


def connection_refused(*, backoff: bool = False) -> WireError:
    """Return the fault of an address on which no server listens.

    The SDK raises APIConnectionError, from the library's ConnectError.
    """
    return WireError(WireFault.CONNECTION_REFUSED, backoff=backoff)


def dns_failure(*, backoff: bool = False) -> WireError:
    """Return the fault of a host name that DNS cannot resolve.

    The SDK raises APIConnectionError, from the library's ConnectError.
    """
    return WireError(WireFault.DNS, backoff=backoff)


def certificate_error(*, backoff: bool = False) -> WireError:
    """Return the fault of a server whose certificate is not trusted.

    The SDK raises APIConnectionError, from the library's ConnectError.
    """
    return WireError(WireFault.CERTIFICATE, backoff=backoff)


def connection_reset(*, backoff: bool = False) -> WireError:
    """Return the fault of a connection that is reset before the answer starts.

    The SDK raises APIConnectionError, from the library's ReadError. For a reset during an answer,
    see `disconnect`.
    """
    return WireError(WireFault.RESET, backoff=backoff)


def server_disconnected(*, backoff: bool = False) -> WireError:
    """Return the fault of a server that accepts the request and closes without an answer.

    The SDK raises APIConnectionError, from the library's RemoteProtocolError.
    """
    return WireError(WireFault.SERVER_DISCONNECTED, backoff=backoff)
