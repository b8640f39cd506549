"""Plain responses, whose bodies are there: a library need not put them together from pieces.

What the libraries do to read a body piece by piece takes longer than most answers take to be made.
A response that has been read is the same in the end: consumed, closed, and as long as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from openai_responses._core.exchange import HeaderList

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

else:
    _Response = object


class _Names(dict[str, tuple[bytes, bytes]]):
    """Names of headers as the libraries keep them: as they are sent, and in lower case."""

    def __missing__(self, name: str) -> tuple[bytes, bytes]:
        """Return a name that has not been seen before."""
        sent = name.encode("ascii")
        self[name] = found = sent, sent.lower()
        return found


_NAMES = _Names()


class _PlainResponse(_Response):
    """A response of which no part is to be waited for, nor decoded."""

    library: ClassVar[ModuleType]

    def __init__(self, status_code: int, headers: HeaderList, body: bytes) -> None:
        """Take status, headers (in ASCII) and the body."""
        own = self.library.Headers()
        own._list = [(*_NAMES[name], value.encode("ascii")) for name, value in headers]
        super().__init__(status_code, headers=own, stream=self.library.ByteStream(body))
        self.headers.encoding = "ascii"  # which the library would have to find out
        self._body = body

    def __reduce__(self) -> tuple[object, ...]:
        """Let what is pickled be a response like any other."""
        state = {name: each for name, each in self.__getstate__().items() if name != "_body"}
        return object.__new__, (self.library.Response,), state

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
        # Where the libraries look for what has been read, and for how much that was.
        self._content = self._body
        self._num_bytes_downloaded = len(self._body)
        return self._body


def plain_response_of(library: ModuleType) -> Callable[[int, HeaderList, bytes], object]:
    """Return what makes such responses, which are responses of the library.

    They are put together as the library does it inside. For a release that does it in another way
    they are the library's own, made as it wants them made.
    """
    made = type("Response", (_PlainResponse, library.Response), {"library": library})
    return made if _works(made) else partial(_put_together, library)


def _works(make: Callable[[int, HeaderList, bytes], Any]) -> bool:
    """Return whether a response that is made is what it should be."""
    try:
        response = make(200, [("X-Name", "value")], b"body")
        response.read()
        found = response.content, response.headers.multi_items(), response.headers.raw
    except AttributeError:
        return False
    return found == (b"body", [("x-name", "value")], [(b"X-Name", b"value")])


def _put_together(library: ModuleType, status: int, headers: HeaderList, body: bytes) -> object:
    return library.Response(status, headers=headers, stream=library.ByteStream(body))
