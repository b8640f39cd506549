"""One exchange: a request, and the reply to it, whole or cut off."""

from __future__ import annotations

import asyncio
from time import perf_counter
from typing import Protocol

from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.http.wire_errors import WireError, WireFault

from .endings import Ending, ending_of, fault_of
from .received import ReceivedRequest
from .running import ExchangeRunner
from .settings import Settings
from .writing import Framing, framing_of, head

__all__ = ["Exchange"]

# Other connections get a turn at least after so many parts of a body.
_PARTS_PER_TURN = 16


class Channel(Protocol):
    """The connection, as an exchange uses it."""

    def write(self, data: bytes) -> None:
        """Send bytes."""
        ...

    async def drain(self) -> None:
        """Wait until the client has read enough."""
        ...

    def start_streaming(self) -> None:
        """Take the end of the client's data for its leaving from now on."""
        ...

    async def end(self, ending: Ending) -> None:
        """End the connection in place of a whole reply."""
        ...


class Exchange:
    """One request, answered on its connection."""

    def __init__(self, request: ReceivedRequest, settings: Settings, channel: Channel) -> None:
        self._request = request
        self._dispatcher = settings.dispatcher
        self._destination = settings.dispatcher.destination(request)
        self._channel = channel
        self._runner = ExchangeRunner(settings.threads)
        self._started = perf_counter()
        self._is_logged = False

    async def run(self) -> bool:
        """Send the reply; return whether the connection can be used for another request."""
        try:
            return await self._answer()
        except WireError as error:
            self._log(error.fault.name.lower())
            await self._channel.end(ending_of(error.fault))
            return False
        finally:
            self._log("left by the client")

    def _log(self, outcome: str) -> None:
        """Log the call, before the client may know the outcome; the first outcome counts."""
        if not self._is_logged:
            self._is_logged = True
            seconds = perf_counter() - self._started
            self._dispatcher.log(self._destination, outcome, seconds)

    async def _answer(self) -> bool:
        reply = await self._dispatcher.answer(self._destination, self._runner)
        framing = framing_of(reply, self._request)
        start = head(reply.status, reply.headers, framing.headers)
        if isinstance(reply.body, bytes):
            end = start + framing.encode(reply.body) + framing.end
        else:
            await self._send_stream(start, reply.body, framing)
            end = framing.end
        self._log(str(reply.status))
        self._channel.write(end)
        await self._channel.drain()
        return framing.keeps_alive

    async def _send_stream(self, start: bytes, body: ReplyStream, framing: Framing) -> None:
        """Send a body as it is made. Raises WireError where the connection is to fail."""
        self._channel.start_streaming()
        self._channel.write(start)
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

    async def _send_parts(self, body: ReplyStream, framing: Framing) -> None:
        count = 0
        async for part in body:
            self._channel.write(framing.encode(part))
            await self._channel.drain()
            count += 1
            if count % _PARTS_PER_TURN == 0:
                await asyncio.sleep(0)
