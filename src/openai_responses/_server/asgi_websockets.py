"""The WebSockets of the ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

import anyio

from openai_responses._core.http.blocking import BlockingRunner
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.subprotocols import SUBPROTOCOL
from openai_responses._core.http.websockets import Close, SocketConnection, Text
from openai_responses._core.http.wire_errors import WireError, WireFault

from .asgi_types import Receive, Scope, Send
from .socket_steps import SocketSteps

__all__ = ["AsgiSocket", "refuse"]

_DENIAL = "websocket.http.response"
_NO_CODE = 1005
_NORMAL = 1000


async def refuse(reply: Reply, scope: Scope, send: Send) -> None:
    """Refuse a WebSocket by a reply, or with the status 403 if the server can send no other."""
    if _DENIAL not in (scope.get("extensions") or {}):
        await send({"type": "websocket.close", "code": _NORMAL, "reason": ""})
        return
    headers = [
        (name.lower().encode("latin-1"), value.encode("latin-1", "replace"))
        for name, value in reply.headers
    ]
    body = reply.body if isinstance(reply.body, bytes) else b""
    await send({"type": f"{_DENIAL}.start", "status": reply.status, "headers": headers})
    await send({"type": f"{_DENIAL}.body", "body": body})


class AsgiSocket:
    """Passes messages of a client to a session, and outputs of the session to the client."""

    def __init__(
        self, session: SocketConnection, receive: Receive, send: Send, runner: BlockingRunner
    ) -> None:
        """Take the session that an opening request has opened."""
        self._receive = receive
        self._send = send
        self._runner = runner
        self._output_event = anyio.Event()
        self._steps = SocketSteps(session, _thread_safe_callback(self._signal_output))

    async def run(self, scope: Scope) -> None:
        """Accept the WebSocket, and run the session until one side has closed it.

        Raises WireError if the connection is to be cut.
        """
        is_cut = False
        subprotocol = SUBPROTOCOL if SUBPROTOCOL in scope.get("subprotocols", ()) else None
        try:
            await self._send({"type": "websocket.accept", "subprotocol": subprotocol})
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(self._take_messages)
                with suppress(OSError):  # the client has left
                    is_cut = await self._send_outputs()
                tasks.cancel_scope.cancel()
        finally:
            with anyio.CancelScope(shield=True):
                await self._runner(self._steps.end)
        if is_cut:
            raise WireError(WireFault.RESET)

    async def _take_messages(self) -> None:
        while not self._steps.is_closed:
            message = await self._receive()
            if message["type"] == "websocket.disconnect":
                self._steps.close(Close(message.get("code", _NO_CODE), message.get("reason") or ""))
            else:
                text: str | None = message.get("text")
                self._steps.add(message.get("bytes", b"") if text is None else text)
            self._signal_output()

    async def _send_outputs(self) -> bool:
        """Send what the session has to send; return whether the connection is to be cut."""
        while True:
            output_event = self._output_event
            output = await self._runner(self._steps.next_output)
            if isinstance(output, Text):
                await self._send({"type": "websocket.send", "text": output.data.decode()})
            elif isinstance(output, Close):
                code = _NORMAL if output.code == _NO_CODE else output.code  # ASGI requires one
                reason = output.reason
                await self._send({"type": "websocket.close", "code": code, "reason": reason})
                return False
            elif output is not None:
                return True
            elif self._steps.is_closed:
                return False
            else:
                await output_event.wait()

    def _signal_output(self) -> None:
        """Wake the task that sends outputs."""
        output_event, self._output_event = self._output_event, anyio.Event()
        output_event.set()


def _thread_safe_callback(function: Callable[[], object]) -> Callable[[], None]:
    """Return a function that calls another one in the running event loop, from any thread."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        token = current_trio_token()
        return lambda: token.run_sync_soon(function)

    def call_soon() -> None:
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(function)

    return call_soon
