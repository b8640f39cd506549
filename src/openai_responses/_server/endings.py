"""How failed connections are shown to a client at the other end of a socket."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from openai_responses._core.http.wire_errors import WireError, WireFault

__all__ = ["Ending", "ending_of", "fault_of"]


class Ending(Enum):
    """What becomes of a connection instead of a whole reply."""

    CLOSE = auto()
    """It is closed."""
    RESET = auto()
    """It is reset (RST)."""
    HOLD = auto()
    """Nothing more arrives until the client gives up."""


# What can no longer happen once the request has arrived (a refused connection, a certificate) ends
# in what the SDK reports in the same way: a reset, or silence until the client's timeout.
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
    """Return how a failed connection is shown to the client."""
    return _ENDINGS[fault]


def fault_of(error: Exception) -> WireFault | None:
    """Return the failure that an error stands for; None if it stands for none.

    Tests also set exceptions of HTTP libraries as answers.
    """
    if isinstance(error, WireError):
        return error.fault
    kind = type(error)
    if kind.__module__.partition(".")[0] not in _LIBRARIES:
        return None
    return _BY_EXCEPTION.get(kind.__name__)
