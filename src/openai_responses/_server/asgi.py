"""A mock as an ASGI application."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, cast

from openai_responses._core.http.headers import HeaderPairs
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream

from .application import error_reply
from .asgi_types import Receive, Scope, Send
from .dispatcher import Dispatcher
from .received import ReceivedRequest
from .writing import framing_of

__all__ = ["AsgiApp"]

ResultT = TypeVar("ResultT")


class AsgiApp:
    """An ASGI 3 application that answers by a mock, under any event loop that anyio knows."""

    def __init__(self, dispatcher: Dispatcher, max_body_bytes: int) -> None:
        """Answer by `dispatcher` requests whose body is at most that large."""
        self._dispatcher = dispatcher
        self._max_body_bytes = max_body_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request. Raises WireError for a connection that is to fail."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._open(scope, receive, send)
        else:
            raise ValueError(f"expected an ASGI scope of HTTP, WebSocket or lifespan, got {scope}")

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await self._read(receive)
        request = _request(scope, body or b"")
        if body is None:
            message = f"the body is larger than {self._max_body_bytes} bytes"
            await _send(error_reply(413, message, "invalid_request_error"), request, send)
            return
        destination = self._dispatcher.destination(request)
        reply = await self._dispatcher.answer(destination, _run_in_thread)
        try:
            await _send(reply, request, send)
        finally:
            if isinstance(reply.body, ReplyStream):
                await reply.body.aclose()

    async def _open(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Open a WebSocket, or refuse it with the reply to a plain request for its path."""
        from .asgi_websockets import AsgiSocket, refuse  # not needed by most

        await receive()  # `websocket.connect`
        destination = self._dispatcher.destination(_request(scope, b""), asks_for_websocket=True)
        opens = destination.websocket is not None
        answer = self._dispatcher.connect if opens else self._dispatcher.answer
        result = await answer(destination, _run_in_thread)
        if isinstance(result, Reply):
            await refuse(result, scope, send)
        else:
            await AsgiSocket(result, receive, send, _run_in_thread).run(scope)

    async def _read(self, receive: Receive) -> bytes | None:
        """Return the whole body; None if it is too large."""
        parts: list[bytes] = []
        length, more = 0, True
        while more:
            message = await receive()
            part: bytes = message.get("body", b"")
            length += len(part)
            if length > self._max_body_bytes:
                return None
            parts.append(part)
            more = message.get("more_body", False)
        return b"".join(parts)


async def _send(reply: Reply, request: ReceivedRequest, send: Send) -> None:
    framing = framing_of(reply, request)
    start = {
        "type": "http.response.start",
        "status": reply.status,
        "headers": [
            (name.lower().encode("latin-1"), value.encode("latin-1", "replace"))
            for name, value in (*reply.headers, *framing.headers)
            if name != "transfer-encoding"  # the ASGI server sets it
        ],
    }
    await send(start)
    body = reply.body
    if isinstance(body, bytes):
        await _send_part(send, body if framing.has_body else b"")
        return
    if framing.has_body:
        async for part in body:
            await _send_part(send, part, more=True)
    await _send_part(send, b"")


async def _send_part(send: Send, body: bytes, *, more: bool = False) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": more})


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return


async def _run_in_thread(function: Callable[[], ResultT]) -> ResultT:
    from anyio.to_thread import run_sync  # a dependency of the SDK

    return await run_sync(function)


def _request(scope: Mapping[str, Any], body: bytes) -> ReceivedRequest:
    path = cast("str", scope["path"])
    raw = cast("bytes", scope.get("raw_path") or path.encode()).partition(b"?")[0].decode("latin-1")
    root = cast("str", scope.get("root_path") or "")
    query = cast("bytes", scope.get("query_string") or b"").decode("latin-1")
    if root and raw.startswith(f"{root}/"):
        raw = raw[len(root) :]
    pairs = cast("Iterable[tuple[bytes, bytes]]", scope["headers"])
    headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in pairs]
    target = f"{raw}?{query}" if query else raw
    method = cast("str", scope.get("method") or "GET")  # WebSockets have none
    return ReceivedRequest(method, target, HeaderPairs(headers), body)
