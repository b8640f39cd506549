"""The ways in which a server ends a connection that a mock has made fail."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from openai_responses._core.http.wire_errors import WireError, WireFault

__all__ = ["Ending", "ending_of", "fault_of"]


class Ending(Enum):
    """How a connection ends without a complete reply."""

    CLOSE = auto()
    """The server closes it."""
    RESET = auto()
    """The server resets it (RST)."""
    HOLD = auto()
    """The server sends nothing until the client closes it."""


# Failures that cannot happen after the request has arrived (a refused connection, a certificate)
# are replaced by one that the SDK reports in the same way: a reset, or a timeout.
_ENDINGS: Mapping[WireFault, Ending] = {
    WireFault.CONNECT_TIMEOUT: Ending.HOLD,
    WireFault.READ_TIMEOUT: Ending.HOLD,
    WireFault.WRITE_TIMEOUT: Ending.HOLD,
    WireFault.POOL_TIMEOUT: Ending.HOLD,
    WireFault.CONNECTION_REFUSED: Ending.RESET,
    WireFault.DNS: Ending.RESET,
    WireFault.CERTIFICATE: Ending.RESET,
    WireFault.RESET: Ending.RESET,
    WireFault.SERVER_DISCONNECTED: Ending.CLOSE,
    WireFault.BODY_RESET: Ending.RESET,
    WireFault.INCOMPLETE_BODY: Ending.CLOSE,
}
_LIBRARIES = frozenset(("httpx", "httpx2"))
_BY_EXCEPTION = {fault.exception: fault for fault in reversed(WireFault)}


def ending_of(fault: WireFault) -> Ending:
    """Return how the server ends a connection for a failure."""
    return _ENDINGS[fault]


def fault_of(error: Exception) -> WireFault | None:
    """Return the connection failure that an exception means; None for any other exception.

    Tests also set exceptions of HTTP libraries as answers.
    """
    if isinstance(error, WireError):
        return error.fault
    kind = type(error)
    if kind.__module__.partition(".")[0] not in _LIBRARIES:
        return None
    return _BY_EXCEPTION.get(kind.__name__)
