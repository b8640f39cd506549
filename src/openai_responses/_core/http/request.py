"""Requests as the engine sees them: of no HTTP library, so of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import cached_property
from urllib.parse import SplitResult, urlsplit

from pydantic_core import from_json

from openai_responses._core.json_values.type_guards import is_mapping

from .forms import Form, read_form
from .headers import HeaderList, Headers

__all__ = ["Origin", "Request", "origin_of"]

Origin = tuple[str, str | None, int | None]

_JSON = "application/json"
_PORTS = {"http": 80, "https": 443}


def origin_of(url: SplitResult) -> Origin:
    """Return scheme, host and port of a URL; the port is there also where the URL leaves it out."""
    return url.scheme, url.hostname, url.port or _PORTS.get(url.scheme)


class Request:
    """A request, read to its end.

    `received` are its headers, and `native` is the request object of the HTTP library through which
    it came.
    """

    def __init__(
        self, method: str, url: str, received: Headers, body: bytes, native: object
    ) -> None:
        """Take the parts of a library's request."""
        self.method = method
        self.url = url
        self.received = received
        self.body = body
        self.native = native

    @cached_property
    def headers(self) -> HeaderList:
        """All headers in order, repeated names included."""
        return self.received.multi_items()

    @cached_property
    def address(self) -> SplitResult:
        """The URL in its parts."""
        return urlsplit(self.url)

    @cached_property
    def origin(self) -> Origin:
        """Scheme, host and port of the URL."""
        return origin_of(self.address)

    def header(self, name: str) -> str:
        """Return the value of a header, whose name is of any case; empty if there is none."""
        return self.received.get(name, "")

    @property
    def content_type(self) -> str:
        """The content type of the body, as sent; empty if there is none."""
        return self.received.get("content-type", "")

    @cached_property
    def media_type(self) -> str:
        """The media type of the body in lower case, without parameters; empty if there is none."""
        return self.content_type.partition(";")[0].strip().lower()

    @cached_property
    def json_object(self) -> Mapping[str, object]:
        """The JSON object in the body, not to be changed; empty if the body is something else."""
        if self.media_type != _JSON:
            return {}
        try:
            value: object = from_json(self.body)
        except ValueError:
            return {}
        return value if is_mapping(value) else {}

    @cached_property
    def form(self) -> Form:
        """The form in the body; an empty one if the body is something else."""
        return read_form(self.content_type, self.body)

    @cached_property
    def fields(self) -> Mapping[str, object]:
        """The fields of the body, be it JSON or a form; of a file its name and size."""
        found = self.json_object
        if found or self.media_type == _JSON:
            return found
        files = self.form.files
        facts = {"filename": files[0].name, "bytes": len(files[0].content)} if files else {}
        return {**facts, **self.form.nested()}

    def copied_fields(self) -> Mapping[str, object]:
        """Return the fields of the body for the author of a test, who may change them."""
        return deepcopy(dict(self.fields))
