"""Connections that fail before there is an answer: the SDK raises APIConnectionError or a subclass.

What it gets from below is the exception of the HTTP library in use. The mock has not seen the
request, so that nothing is created by it. The SDK tries again as after a real failure, but without
its waits of half a second and more, unless `backoff` asks for them.
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
    """Return the fault of a server that does not take the connection in time.

    The SDK raises APITimeoutError, from the library's ConnectTimeout.
    """
    return WireError(WireFault.CONNECT_TIMEOUT, backoff=backoff)


def read_timeout(*, backoff: bool = False) -> WireError:
    """Return the fault of a server that does not answer in time (no time is spent on it here).

    The SDK raises APITimeoutError, from the library's ReadTimeout. For an answer that begins and
    then stalls, `pace` it by more than the client's time-out.
    """
    return WireError(WireFault.READ_TIMEOUT, backoff=backoff)


def write_timeout(*, backoff: bool = False) -> WireError:
    """Return the fault of a server that does not take the request's body in time.

    The SDK raises APITimeoutError, from the library's WriteTimeout.
    """
    return WireError(WireFault.WRITE_TIMEOUT, backoff=backoff)


def pool_timeout(*, backoff: bool = False) -> WireError:
    """Return the fault of a client whose connections are all in use for too long.

    The SDK raises APITimeoutError, from the library's PoolTimeout.
    """
    return WireError(WireFault.POOL_TIMEOUT, backoff=backoff)


def connection_refused(*, backoff: bool = False) -> WireError:
    """Return the fault of an address where nobody listens.

    The SDK raises APIConnectionError, from the library's ConnectError.
    """
    return WireError(WireFault.REFUSED, backoff=backoff)


def dns_failure(*, backoff: bool = False) -> WireError:
    """Return the fault of a host name that has no address.

    The SDK raises APIConnectionError, from the library's ConnectError.
    """
    return WireError(WireFault.DNS, backoff=backoff)


def certificate_error(*, backoff: bool = False) -> WireError:
    """Return the fault of a server whose certificate is not trusted.

    The SDK raises APIConnectionError, from the library's ConnectError.
    """
    return WireError(WireFault.CERTIFICATE, backoff=backoff)


def connection_reset(*, backoff: bool = False) -> WireError:
    """Return the fault of a connection that is reset before the answer has begun.

    The SDK raises APIConnectionError, from the library's ReadError. For a reset inside an answer
    see `disconnect`.
    """
    return WireError(WireFault.RESET, backoff=backoff)


def server_disconnected(*, backoff: bool = False) -> WireError:
    """Return the fault of a server that takes the request and closes without an answer.

    The SDK raises APIConnectionError, from the library's RemoteProtocolError.
    """
    return WireError(WireFault.DISCONNECTED, backoff=backoff)
