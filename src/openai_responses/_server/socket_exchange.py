"""The exchange of messages on one WebSocket, from the handshake to its end."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from openai_responses._adapters.websocket_frames import Frames, Incoming
from openai_responses._core.http.websockets import (
    Abort,
    Close,
    Output,
    SocketConnection,
    Text,
    internal_error,
)

from .channel import Channel
from .endings import Ending
from .running import ExchangeRunner
from .socket_steps import SocketSteps

__all__ = ["SocketExchange"]

# The number of outputs that are written before the write buffer is drained.
_OUTPUTS_PER_STEP = 64
# The bytes of messages that may wait for the session before reading is paused.
_MAX_WAITING = 1024 * 1024
# Seconds for the client to answer a close frame, and to read the last bytes.
_CLOSE_TIMEOUT = 5.0
_LINGER = 1.0
# Seconds to wait for the session's methods that handle the end of the connection.
_END_TIMEOUT = 0.5
_GOING_AWAY = Close(1001, "the server stops")


class SocketExchange:
    """Passes messages of the client to a session, and outputs of the session to the client."""

    def __init__(
        self,
        frames: Frames,
        session: SocketConnection,
        channel: Channel,
        runner: ExchangeRunner,
        store_error: Callable[[Exception], object],
    ) -> None:
        """Set the open WebSocket; `store_error` stores an error with the mock."""
        self._frames = frames
        self._channel = channel
        self._runner = runner
        self._store_error = store_error
        self._loop = asyncio.get_running_loop()
        self._output_event = asyncio.Event()
        self._steps = SocketSteps(session, self._wake_from_thread)
        self._closed = asyncio.Event()
        self._unsent: deque[Output] = deque()
        self._sends_soon = False
        self._is_ending = False
        self._ending: Ending | None = None

    # --- events of the connection ----------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        """Handle bytes of the client."""
        for each in self._frames.receive(data):
            self._receive(each)
        self._answer()
        if self._steps.waiting > _MAX_WAITING:
            self._channel.pause_reading()
        self._output_event.set()

    def eof_received(self) -> None:
        """Handle the end of the client's bytes, which ends the connection."""
        for each in self._frames.receive_end():
            self._receive(each)
        self._output_event.set()

    def stop(self) -> None:
        """Tell the client that the server stops."""
        if self._frames.is_open:
            self._frames.send(_GOING_AWAY)
            self._flush()
            self._steps.close(_GOING_AWAY)

    # --- the task --------------------------------------------------------------------------------

    async def run(self) -> None:
        """Run the session until one side has closed the connection."""
        try:
            await self._exchange()
        except Exception as error:
            self._fail(error)
        finally:
            await self._end()
        if self._ending is not None:
            await self._channel.end(self._ending)
        else:
            await self._close()

    async def _exchange(self) -> None:
        has_more = True
        while not self._is_ending:
            if not has_more:
                await self._output_event.wait()
            self._output_event.clear()
            has_more = await self._runner(self._step)
            self._channel.resume_reading()
            if self._steps.is_closed and not self._steps.waiting:
                return
            await self._channel.drain()

    def _step(self) -> bool:
        """Send outputs, in a thread; return whether there may be more."""
        for _ in range(_OUTPUTS_PER_STEP):
            output = self._steps.next_output()
            if output is None:
                return False
            self._unsent.append(output)
            if not self._sends_soon:
                self._sends_soon = True
                self._loop.call_soon_threadsafe(self._send_all)
            if not isinstance(output, Text):
                return False
            if not self._channel.is_writable:
                break
        return True

    async def _close(self) -> None:
        """Wait for the client's close frame, and until it has read the last bytes."""
        if not self._steps.is_closed:
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._closed.wait(), _CLOSE_TIMEOUT)
        if self._channel.write_eof():
            await asyncio.sleep(_LINGER)  # the end of the client's bytes cancels this task

    async def _end(self) -> None:
        """Notify the session of the end, in a thread: its method may block."""
        ended = self._runner.start(self._steps.end)
        ended.add_done_callback(self._end_if_cancelled)
        await asyncio.wait([asyncio.wrap_future(ended)], timeout=_END_TIMEOUT)

    def _end_if_cancelled(self, ended: Future[None]) -> None:
        """Notify the session of the end here if the server has stopped its threads before."""
        if ended.cancelled():
            self._steps.end()

    def _receive(self, incoming: Incoming) -> None:
        if isinstance(incoming, Close):
            self._steps.close(incoming)
            self._closed.set()
        else:
            self._steps.add(incoming)

    def _send_all(self) -> None:
        """Send the outputs that a step has queued; a later output schedules this again."""
        self._sends_soon = False
        try:
            while self._unsent:
                self._send(self._unsent.popleft())
            self._flush()
        except Exception as error:  # the event loop would only log it
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        """Store an error with the mock, and close the connection."""
        self._store_error(error)
        self._unsent.clear()
        self._is_ending = True
        self._output_event.set()
        self._send(internal_error(error, "the mock"))
        self._flush()

    def _send(self, output: Output) -> None:
        if not self._frames.is_open:
            return
        self._is_ending = not isinstance(output, Text)
        if isinstance(output, Abort):
            self._ending = Ending.RESET if output.is_reset else Ending.CLOSE
        else:
            self._frames.send(output)

    def _answer(self) -> None:
        """Send the answers to the client's pings and to its close frame."""
        if self._steps.is_silent and self._frames.is_open:
            self._frames.data_to_send()  # answers to pings, which a silent server does not send
        else:
            self._flush()

    def _flush(self) -> None:
        pieces = self._frames.data_to_send()
        data = b"".join(pieces)
        if data:
            self._channel.write(data)
        if b"" in pieces:
            self._channel.write_eof()

    def _wake_from_thread(self) -> None:
        with suppress(RuntimeError):  # the server has just stopped, and its loop with it
            self._loop.call_soon_threadsafe(self._output_event.set)
