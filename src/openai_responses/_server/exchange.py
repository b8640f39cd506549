"""One exchange on a connection: a request, and the reply to it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from concurrent.futures import Future
from time import perf_counter
from typing import TYPE_CHECKING, Any

from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.http.websockets import SocketConnection
from openai_responses._core.http.wire_errors import WireError, WireFault

from .channel import Channel
from .endings import ending_of, fault_of
from .received import ReceivedRequest
from .running import ExchangeRunner
from .settings import Settings
from .upgrades import asks_for_websocket, handshake
from .writing import Framing, framing_of, head

if TYPE_CHECKING:
    from .socket_exchange import SocketExchange

__all__ = ["Exchange"]

# The number of parts of a body after which the event loop serves other connections.
_PARTS_PER_TURN = 16


class Exchange:
    """One request, answered on its connection."""

    def __init__(self, request: ReceivedRequest, settings: Settings, channel: Channel) -> None:
        self._request = request
        self._dispatcher = settings.dispatcher
        self._destination = settings.dispatcher.destination(
            request, asks_for_websocket=asks_for_websocket(request)
        )
        self._channel = channel
        self._max_message = settings.limits.body
        self._runner = ExchangeRunner(settings.threads)
        self._started = perf_counter()
        self._is_logged = False

    def start(self) -> bool | Coroutine[Any, Any, bool]:
        """Send the reply if there is nothing to wait for; otherwise return what does so.

        The result is whether the connection can be used for another request.
        """
        if self._destination.websocket is not None:
            return self._run(self._run_websocket())
        try:
            answer = self._dispatcher.start_answer(self._destination, self._runner)
        except WireError as error:
            return self._run(_raising(error))
        if not isinstance(answer, Reply):
            return self._run(self._send_later(answer))
        if isinstance(answer.body, bytes) and self._channel.is_writable:
            return self._send_whole(answer, answer.body)
        return self._run(self._send(answer))

    async def _run(self, steps: Awaitable[bool]) -> bool:
        """Answer in steps; end the connection if it is to fail."""
        try:
            return await steps
        except WireError as error:
            self._log(error.fault.name.lower())
            await self._channel.end(ending_of(error.fault))
            return False
        finally:
            self._log("left by the client")

    def _log(self, outcome: str) -> None:
        """Log the call once, with the first outcome, before the client sees it."""
        if not self._is_logged:
            self._is_logged = True
            seconds = perf_counter() - self._started
            self._dispatcher.log(self._destination, outcome, seconds)

    async def _run_websocket(self) -> bool:
        opened = await self._open_websocket()
        if isinstance(opened, Reply):
            return await self._send(opened)
        await opened.run()
        return False

    async def _open_websocket(self) -> SocketExchange | Reply:
        """Return the WebSocket, or the reply that refuses it. Raises WireError."""
        accepted = handshake(self._request, self._max_message)
        if isinstance(accepted, Reply):
            return accepted
        session = await self._connect()
        if isinstance(session, Reply):
            return session
        from .socket_exchange import SocketExchange  # needs `websockets`

        self._log("101")
        self._channel.write(head(101, accepted.headers, ()))
        opened = SocketExchange(
            accepted.frames, session, self._channel, self._runner, self._destination.store_error
        )
        self._channel.switch_protocol(opened)
        return opened

    async def _connect(self) -> SocketConnection | Reply:
        """Return the session that the request opens, or the reply that refuses it."""
        opening = self._dispatcher.connect(self._destination, self._runner)
        try:
            return await opening
        except asyncio.CancelledError:
            self._runner.add_done_callback(_close_unused_session)
            raise

    async def _send_later(self, answer: Awaitable[Reply]) -> bool:
        return await self._send(await answer)

    async def _send(self, reply: Reply) -> bool:
        if isinstance(reply.body, bytes):
            keeps_alive = self._send_whole(reply, reply.body)
        else:
            keeps_alive = await self._send_stream(reply, reply.body)
        await self._channel.drain()
        return keeps_alive

    def _send_whole(self, reply: Reply, body: bytes) -> bool:
        """Send a reply; return whether the connection can be used for another request."""
        framing = framing_of(reply, self._request)
        start = head(reply.status, reply.headers, framing.headers)
        self._log(str(reply.status))
        self._channel.write(start + framing.encode(body) + framing.end)
        return framing.keeps_alive

    async def _send_stream(self, reply: Reply, body: ReplyStream) -> bool:
        """Send the parts of a body one by one. Raises WireError if the connection is to fail."""
        framing = framing_of(reply, self._request)
        self._channel.start_streaming()
        self._channel.write(head(reply.status, reply.headers, framing.headers))
        try:
            if framing.has_body:
                await self._send_parts(body, framing)
        except WireError:
            raise
        except Exception as error:
            fault = fault_of(error)
            if fault is None:
                self._destination.store_error(error)
            raise WireError(fault or WireFault.INCOMPLETE_BODY) from error
        finally:
            await self._runner.close(body)
        self._log(str(reply.status))
        self._channel.write(framing.end)
        return framing.keeps_alive

    async def _send_parts(self, body: ReplyStream, framing: Framing) -> None:
        count = 0
        async for part in body:
            self._channel.write(framing.encode(part))
            await self._channel.drain()
            count += 1
            if count % _PARTS_PER_TURN == 0:
                await asyncio.sleep(0)


async def _raising(error: WireError) -> bool:
    raise error


def _close_unused_session(opening: Future[Any]) -> None:
    """Close a session whose client has disconnected before it was open."""
    if opening.cancelled() or opening.exception() is not None:
        return
    opened: SocketConnection | Reply | None = opening.result()
    if opened is not None and not isinstance(opened, Reply):
        opened.receive_close(1006, "")
