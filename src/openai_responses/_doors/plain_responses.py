"""Plain responses, whose bodies are there: a library need not put them together from pieces.

What the libraries do to read a body piece by piece takes longer than most answers take to be made.
A response that has been read is the same in the end: consumed, closed, and as long as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic_core import from_json

from openai_responses._core.exchange import HeaderList
from openai_responses._core.reply_headers import USUAL

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
        def json(self, **kwargs: object) -> object: ...

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

# The headers that most answers have, as the libraries keep headers.
_SPELLED = {pair: (*_NAMES[pair[0]], pair[1].encode("ascii")) for pair in USUAL}


class _ReadResponse(_Response):
    """A response that has been read, whose JSON is read by the faster of two parsers."""

    _content: bytes

    def json(self, **kwargs: object) -> object:
        """Return the JSON in the body. Raises what the library does where there is none."""
        if kwargs:
            return super().json(**kwargs)
        try:
            return from_json(self._content, cache_strings="keys")  # ids never come again
        except ValueError:  # or this parser knows less, as of encodings, and of lone surrogates
            return super().json()


class _PlainResponse(_Response):
    """A response of which no part is to be waited for, nor decoded."""

    library: ClassVar[ModuleType]
    read_class: ClassVar[type]

    def __init__(self, status_code: int, headers: HeaderList, body: bytes) -> None:
        """Take status, headers (in ASCII) and the body."""
        super().__init__(status_code, headers=None, stream=self.library.ByteStream(body))
        own: Any = self.headers
        own._list = [
            _SPELLED.get(each) or (*_NAMES[each[0]], each[1].encode("ascii")) for each in headers
        ]
        own.encoding = "ascii"  # which the library would have to find out
        self._body = body

    def read(self) -> bytes:
        """Return the body. Raises what the library does for a response that cannot be read."""
        stream, can_be_read = self.stream, self.library.SyncByteStream
        if self.is_stream_consumed or self.is_closed or not isinstance(stream, can_be_read):
            return super().read()
        self._take()
        stream.close()
        return self._content

    async def aread(self) -> bytes:
        """Return the body to an async client. Raises as `read` does."""
        stream, can_be_read = self.stream, self.library.AsyncByteStream
        if self.is_stream_consumed or self.is_closed or not isinstance(stream, can_be_read):
            return await super().aread()
        self._take()
        await stream.aclose()
        return self._content

    def _take(self) -> None:
        """Be a response like any other that has been read, with all that tells so."""
        self._content = body = self._body
        self._num_bytes_downloaded = len(body)
        self.is_stream_consumed = self.is_closed = True
        del self._body
        self.__class__ = self.read_class


def plain_response_of(library: ModuleType) -> Callable[[int, HeaderList, bytes], object]:
    """Return what makes such responses, which are responses of the library.

    They are put together as the library does it inside. For a release that does it in another way
    they are the library's own, made as it wants them made.
    """

    def reduced(response: _Response) -> tuple[object, ...]:
        """Let what is pickled be a response like any other."""
        state = response.__getstate__()
        state.pop("_body", None)
        return object.__new__, (library.Response,), state

    own: dict[str, object] = {"library": library, "__reduce__": reduced}
    own["read_class"] = type("Response", (_ReadResponse, library.Response), own)
    made = type("Response", (_PlainResponse, library.Response), own)
    return made if _works(made) else partial(_put_together, library)


def _works(make: Callable[[int, HeaderList, bytes], Any]) -> bool:
    """Return whether a response that is made is what it should be."""
    try:
        response = make(200, [("X-Name", "value")], b"body")
        response.read()
        found = response.content, response.headers.multi_items(), response.headers.raw
    except (AttributeError, TypeError):
        return False
    return found == (b"body", [("x-name", "value")], [(b"X-Name", b"value")])


def _put_together(library: ModuleType, status: int, headers: HeaderList, body: bytes) -> object:
    return library.Response(status, headers=headers, stream=library.ByteStream(body))
