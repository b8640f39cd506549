"""Requests to speak the WebSocket protocol on the connection from now on (RFC 6455, section 4)."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from openai_responses._core.http.reply import Reply

from .application import error_reply
from .received import ReceivedRequest

if TYPE_CHECKING:
    from openai_responses._adapters.websocket_frames import Accepted

__all__ = ["asks_for_websocket", "handshake"]

_REFUSED = "invalid_request_error"
_MISSING = (
    "The server speaks WebSocket with the package websockets, which is not installed: "
    "pip install 'openai[realtime]'"
)
# They tell a client how to ask (RFC 6455, sections 4.2.2 and 4.4).
_HOW_TO_ASK = (("upgrade", "websocket"), ("sec-websocket-version", "13"))


def asks_for_websocket(request: ReceivedRequest) -> bool:
    """Return whether a request asks for a WebSocket; other upgrades are ignored."""
    headers = request.headers
    return (
        request.method == "GET"
        and request.version == "1.1"
        and "websocket" in _tokens(headers.get("upgrade"))
        and "upgrade" in _tokens(headers.get("connection"))
    )


def handshake(request: ReceivedRequest, max_size: int) -> Accepted | Reply:
    """Return what accepts an opening request, or the reply to one that is wrong.

    Messages of the client may have `max_size` bytes.
    """
    if find_spec("websockets") is None:
        return error_reply(501, _MISSING, _REFUSED)
    from openai_responses._adapters.websocket_frames import Refused, accept

    accepted = accept(request.target, request.headers.multi_items(), max_size)
    if not isinstance(accepted, Refused):
        return accepted
    reply = error_reply(accepted.status, accepted.message, _REFUSED)
    return Reply(reply.status, [*reply.headers, *_HOW_TO_ASK], reply.body)


def _tokens(value: str) -> list[str]:
    return [each.strip().lower() for each in value.split(",")]
