"""Requests to switch a connection to the WebSocket protocol (RFC 6455, section 4)."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from openai_responses._core.http.reply import Reply

from .application import error_reply
from .received import ReceivedRequest

if TYPE_CHECKING:
    from openai_responses._adapters.websocket_frames import Acceptance

__all__ = ["asks_for_websocket", "handshake"]

_REFUSED = "invalid_request_error"
_NOT_INSTALLED = (
    "WebSockets need the package websockets on the server, which is not installed. Run: "
    "pip install 'openai[realtime]'"
)
# The headers of a refusal name the supported protocol (RFC 6455, sections 4.2.2 and 4.4).
_UPGRADE_HEADERS = (("upgrade", "websocket"), ("sec-websocket-version", "13"))


def asks_for_websocket(request: ReceivedRequest) -> bool:
    """Return whether a request asks for a WebSocket; other upgrades are ignored."""
    headers = request.headers
    return (
        request.method == "GET"
        and request.version == "1.1"
        and "websocket" in _tokens(headers.get("upgrade"))
        and "upgrade" in _tokens(headers.get("connection"))
    )


def handshake(request: ReceivedRequest, max_size: int) -> Acceptance | Reply:
    """Return the acceptance of an opening handshake, or the reply that refuses it.

    Messages of the client may have `max_size` bytes.
    """
    if find_spec("websockets") is None:
        return error_reply(501, _NOT_INSTALLED, _REFUSED)
    from openai_responses._adapters.websocket_frames import Refusal, accept

    accepted = accept(request.target, request.headers.multi_items(), max_size)
    if not isinstance(accepted, Refusal):
        return accepted
    reply = error_reply(accepted.status, accepted.message, _REFUSED)
    return Reply(reply.status, [*reply.headers, *_UPGRADE_HEADERS], reply.body)


def _tokens(value: str) -> list[str]:
    return [each.strip().lower() for each in value.split(",")]
