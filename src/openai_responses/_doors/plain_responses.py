"""Plain responses, whose bodies are there: a library need not put them together from pieces.

What the libraries do to read a body piece by piece takes longer than most answers take to be made.
A response that has been read is the same in the end: consumed, closed, and as long as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

__all__ = ["plain_response_of"]

if TYPE_CHECKING:

    class _Headers:
        encoding: str

    class _Response:
        """A response of either library, as far as it is touched here."""

        headers: _Headers
        stream: Any
        is_closed: bool
        is_stream_consumed: bool

        def __init__(self, status_code: int, *, headers: object, stream: object) -> None: ...
        def __getstate__(self) -> dict[str, Any]: ...
        def read(self) -> bytes: ...
        async def aread(self) -> bytes: ...
        @property
        def num_bytes_downloaded(self) -> int: ...

else:
    _Response = object


class _PlainResponse(_Response):
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

    def read(self) -> bytes:
        """Return the body. Raises what the library does for a response that cannot be read."""
        if not self._is_untouched(self.library.SyncByteStream):
            return super().read()
        self.is_stream_consumed = self.is_closed = True
        self.stream.close()
        return self._take()

    async def aread(self) -> bytes:
        """Return the body to an async client. Raises as `read` does."""
        if not self._is_untouched(self.library.AsyncByteStream):
            return await super().aread()
        self.is_stream_consumed = self.is_closed = True
        await self.stream.aclose()
        return self._take()

    def _is_untouched(self, kind: type) -> bool:
        return not (self.is_stream_consumed or self.is_closed) and isinstance(self.stream, kind)

    def _take(self) -> bytes:
        self._taken = len(self._body)
        self._content = self._body  # where the library looks for what has been read
        return self._body


def plain_response_of(library: ModuleType) -> Callable[[int, object, bytes], object]:
    """Return the class of such responses that is one of the library's."""
    return type("Response", (_PlainResponse, library.Response), {"library": library})
