"""Altered bodies: an alteration changes the chunks while a sync or async client reads them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from enum import Enum
from typing import Final, Protocol, TypeAlias

from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream, StreamContext
from openai_responses._core.http.wire_errors import WireError, WireFault
from openai_responses._core.json_values.type_guards import is_mapping

from .clocks import Pause
from .faulty_reply import Step
from .session_faults import SessionFault

__all__ = ["END", "Alteration", "BodyStep", "Piece", "body_step"]


class _End(Enum):
    END = "END"


END: Final = _End.END
"""The end of the body: nothing more arrives, and for HTTP the body is complete."""

Piece: TypeAlias = "bytes | Pause | WireError | _End"


class Alteration(Protocol):
    """The alteration of one body, chunk by chunk."""

    def feed(self, chunk: bytes) -> Iterable[Piece]:
        """Return the pieces that replace the next chunk."""
        ...

    def end(self) -> Iterable[Piece]:
        """Return the pieces that follow the last chunk."""
        ...


class BodyStep:
    """A step that alters the bytes of a body.

    `in_session` makes the fault of one session of a WebSocket; it is None for a step that only HTTP
    bodies support. With `needs_session`, the step is for sessions only.
    """

    def __init__(
        self,
        start: Callable[[StreamContext], Alteration],
        in_session: Callable[[], SessionFault] | None,
        *,
        needs_session: bool,
    ) -> None:
        self._start = start
        self.in_session = in_session
        self.needs_session = needs_session

    def __call__(self, reply: Reply, context: StreamContext) -> Reply:
        """Return the reply with a body that is altered while it is read."""
        body = reply.body
        stream = ReplyStream([body], context) if isinstance(body, bytes) else body
        altered_stream = _AlteredStream(stream, context, self._start(context))
        headers = [pair for pair in reply.headers if pair[0].lower() != "content-length"]
        return Reply(reply.status, headers, altered_stream)


def body_step(
    start: Callable[[StreamContext], Alteration],
    in_session: Callable[[], SessionFault] | None = None,
    *,
    needs_session: bool = False,
) -> Step:
    """Return a step that alters the bytes of a body; `start` returns the alteration of one reply.

    The other arguments are those of `BodyStep`.
    """
    return BodyStep(start, in_session, needs_session=needs_session)


class _AlteredStream(ReplyStream):
    """A stream whose chunks go through an alteration; closing it closes the inner stream."""

    def __init__(self, inner: ReplyStream, context: StreamContext, alteration: Alteration) -> None:
        super().__init__((), context)
        self._inner = inner
        self._alteration = alteration
        self._max_pause = _read_timeout(context)

    def check_sync(self) -> Iterable[bytes]:
        """Return itself. Raises AsyncAnswerError if the inner stream must be awaited."""
        self._inner.check_sync()
        return self

    def __iter__(self) -> Generator[bytes, None, None]:
        """Yield the altered chunks. Raises WireError where the connection breaks."""
        if self._consume():
            return
        for chunk in self._inner:
            for piece in self._alteration.feed(chunk):
                if piece is END:
                    return
                if isinstance(piece, bytes):
                    self._count(piece)
                    yield piece
                else:
                    self._wait(piece)
        for piece in self._alteration.end():
            if isinstance(piece, bytes):
                self._count(piece)
                yield piece
            elif piece is not END:
                self._wait(piece)

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        """Yield the altered chunks, as for a sync reader; pauses are awaited."""
        if self._consume():
            return
        async for chunk in self._inner:
            for piece in self._alteration.feed(chunk):
                if piece is END:
                    return
                if isinstance(piece, bytes):
                    self._count(piece)
                    yield piece
                else:
                    await self._wait_async(piece)
        for piece in self._alteration.end():
            if isinstance(piece, bytes):
                self._count(piece)
                yield piece
            elif piece is not END:
                await self._wait_async(piece)

    def close(self) -> None:
        """Close the inner stream: the author's `finally` blocks run now."""
        self._inner.close()

    async def aclose(self) -> None:
        """Close the inner stream, as `close` does; async generators are awaited."""
        await self._inner.aclose()

    def _wait(self, piece: Pause | WireError) -> None:
        pause, in_time = self._limit_pause(piece)
        pause.clock.sleep(pause.seconds)
        if not in_time:
            raise WireError(WireFault.READ_TIMEOUT)

    async def _wait_async(self, piece: Pause | WireError) -> None:
        pause, in_time = self._limit_pause(piece)
        await pause.clock.sleep_async(pause.seconds)
        if not in_time:
            raise WireError(WireFault.READ_TIMEOUT)

    def _limit_pause(self, piece: Pause | WireError) -> tuple[Pause, bool]:
        """Return how long the client waits, and whether data arrives before its read timeout.

        Raises the piece if it is a WireError, which breaks the connection.
        """
        if isinstance(piece, WireError):
            raise piece
        if piece.seconds > self._max_pause:
            return piece._replace(seconds=self._max_pause), False
        return piece, True


def _read_timeout(context: StreamContext) -> float:
    """Return the read timeout in the client's request, in seconds; infinity if there is none."""
    extensions: object = getattr(context.request.native, "extensions", None)
    timeouts = extensions.get("timeout") if is_mapping(extensions) else None
    seconds = timeouts.get("read") if is_mapping(timeouts) else None
    return float(seconds) if isinstance(seconds, (int, float)) else float("inf")
