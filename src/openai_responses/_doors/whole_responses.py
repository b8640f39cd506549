"""Responses whose bodies are there: a library need not put them together from pieces.

What the libraries do to read a body piece by piece takes longer than most answers take to be made.
A response that has been read is the same in the end: consumed, closed, and as long as it was.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

__all__ = ["whole_response_of"]

if TYPE_CHECKING:

    class _Headers:
        encoding: str

    class _Response:
        """A response of either library, as far as it is touched here."""

        headers: _Headers
        stream: object
        is_closed: bool
        is_stream_consumed: bool

        def __init__(self, status_code: int, *, headers: object, stream: object) -> None: ...
        def __getstate__(self) -> dict[str, Any]: ...
        def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
        def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
        def close(self) -> None: ...
        async def aclose(self) -> None: ...
        @property
        def num_bytes_downloaded(self) -> int: ...

else:
    _Response = object


class _WholeResponse(_Response):
    """A response of which no part is to be waited for, nor decoded."""

    library: ClassVar[ModuleType]

    def __init__(self, status_code: int, headers: object, body: bytes) -> None:
        """Take status, headers (in ASCII) and the body."""
        super().__init__(status_code, headers=headers, stream=self.library.ByteStream(body))
        self.headers.encoding = "ascii"  # which the library would have to find out
        self._body = body
        self._taken = 0

    def __reduce__(self) -> tuple[object, ...]:
        """Let what is pickled be a response like any other."""
        return object.__new__, (self.library.Response,), self.__getstate__()

    @property
    def num_bytes_downloaded(self) -> int:
        """How many bytes of the body were read."""
        return self._taken or super().num_bytes_downloaded

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body, in one piece if no other size is asked for; raises as the library."""
        if chunk_size is not None or not self._is_untouched(self.library.SyncByteStream):
            yield from super().iter_bytes(chunk_size)
            return
        try:
            yield self._take()
        finally:
            self.close()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body to an async client, as `iter_bytes` does to others."""
        if chunk_size is not None or not self._is_untouched(self.library.AsyncByteStream):
            async for chunk in super().aiter_bytes(chunk_size):
                yield chunk
            return
        try:
            yield self._take()
        finally:
            await self.aclose()

    def _is_untouched(self, kind: type) -> bool:
        return not (self.is_stream_consumed or self.is_closed) and isinstance(self.stream, kind)

    def _take(self) -> bytes:
        self.is_stream_consumed = True
        self._taken = len(self._body)
        return self._body


def whole_response_of(library: ModuleType) -> Callable[[int, object, bytes], object]:
    """Return the class of such responses that is one of the library's."""
    return type("Response", (_WholeResponse, library.Response), {"library": library})
