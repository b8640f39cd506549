"""Requests and replies as the engine sees them: of no HTTP library, so of all of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol
from urllib.parse import SplitResult, urlsplit

from .narrowing import is_mapping

if TYPE_CHECKING:
    from .reply_stream import ReplyStream

__all__ = ["HeaderList", "HttpResponse", "Reply", "Request"]

HeaderList = Sequence[tuple[str, str]]


class Headers(Protocol):
    """The headers of an HTTP library's response, as far as they are read here."""

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all pairs, repeated names included."""
        ...


class HttpResponse(Protocol):
    """A response object of httpx or httpx2, as far as it is read here."""

    @property
    def status_code(self) -> int:
        """The status."""
        ...

    @property
    def headers(self) -> Headers:
        """The headers."""
        ...

    @property
    def is_closed(self) -> bool:
        """Whether the whole body is there already."""
        ...

    @property
    def stream(self) -> object:
        """The body: iterable, iterable with `async for`, or both."""
        ...


@dataclass(frozen=True)
class Request:
    """A request, read to its end.

    `native` is the request object of the HTTP library through which it came; functions that answer
    requests get that one.
    """

    method: str
    url: str
    headers: HeaderList
    body: bytes
    native: object = field(repr=False)

    @cached_property
    def address(self) -> SplitResult:
        """The URL in its parts."""
        return urlsplit(self.url)

    @cached_property
    def media_type(self) -> str:
        """The media type of the body in lower case, without parameters; empty if there is none."""
        return self.content_type.partition(";")[0].strip().lower()

    @cached_property
    def content_type(self) -> str:
        """The content type of the body, as sent."""
        return next((value for name, value in self.headers if name.lower() == "content-type"), "")

    @cached_property
    def json_object(self) -> Mapping[str, object]:
        """The JSON object in the body; empty if the body is something else."""
        if self.media_type != "application/json":
            return {}
        try:
            value: object = json.loads(self.body)
        except ValueError:
            return {}
        return value if is_mapping(value) else {}


class Reply(NamedTuple):
    """What goes back: a body that is there, or one that is made while it is read."""

    status: int
    headers: HeaderList
    body: bytes | ReplyStream
