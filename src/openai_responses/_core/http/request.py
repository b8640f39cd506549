"""Requests as the engine takes them, independent of any HTTP library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, parse_qsl, urlsplit

from openai_responses._core.json_values.decoding import parse
from openai_responses._core.json_values.type_guards import is_mapping

from .headers import HeaderList, Headers

if TYPE_CHECKING:
    from .forms import Form

__all__ = ["Origin", "Request", "origin_of"]

Origin = tuple[str, str | None, int | None]

_JSON = "application/json"
_PORTS = {"http": 80, "https": 443}


def origin_of(url: SplitResult) -> Origin:
    """Return scheme, host and port of a URL; a port not in the URL is the scheme's default."""
    return _origin(url.scheme, url.netloc)


@lru_cache
def _origin(scheme: str, netloc: str) -> Origin:
    url = SplitResult(scheme, netloc, "", "", "")
    return scheme, url.hostname, url.port or _PORTS.get(scheme)


class Request:
    """A request whose body has been read.

    `native_headers` has its headers; `native` is the request object of the HTTP library. `address`
    is the parsed URL, `origin` its scheme, host and port.
    """

    def __init__(
        self,
        method: str,
        url: str,
        native_headers: Headers,
        body: bytes,
        native: object = None,
        make_native: Callable[[], object] | None = None,
    ) -> None:
        """Store the parts of an HTTP library's request.

        `make_native` makes `native` on first access, for a request that no library here has made.
        """
        self.method = method
        self.url = url
        self.address: SplitResult = urlsplit(url)
        self.origin: Origin = origin_of(self.address)
        self.native_headers = native_headers
        self.body = body
        self._native = native
        self._make_native = make_native

    @property
    def native(self) -> object:
        """The request object of the HTTP library."""
        if self._native is None and self._make_native is not None:
            self._native = self._make_native()
        return self._native

    @cached_property
    def headers(self) -> HeaderList:
        """All headers in order, repeated names included."""
        return self.native_headers.multi_items()

    @cached_property
    def query(self) -> Mapping[str, str]:
        """The query parameters of the URL; the last one if a name is repeated."""
        return dict(parse_qsl(self.address.query, keep_blank_values=True))

    def header(self, name: str) -> str:
        """Return the value of a header, by case-insensitive name; empty if there is none."""
        return self.native_headers.get(name, "")

    @cached_property
    def api_key(self) -> str:
        """The API key, also from Azure's header `api-key`; empty if there is none."""
        scheme, _, key = self.header("authorization").partition(" ")
        return key.strip() if scheme.lower() == "bearer" else self.header("api-key")

    @property
    def content_type(self) -> str:
        """The content type of the body, as sent; empty if there is none."""
        return self.native_headers.get("content-type", "")

    @cached_property
    def media_type(self) -> str:
        """The media type of the body in lower case, without parameters; empty if there is none."""
        return self.content_type.partition(";")[0].strip().lower()

    @cached_property
    def json_object(self) -> Mapping[str, object]:
        """The JSON object in the body, not to be modified; empty for any other body."""
        if self.media_type != _JSON:
            return {}
        try:
            value: object = parse(self.body)
        except ValueError:
            return {}
        return value if is_mapping(value) else {}

    @cached_property
    def form(self) -> Form:
        """The form in the body; empty for any other body."""
        from .forms import read_form

        return read_form(self.content_type, self.body)

    @cached_property
    def fields(self) -> Mapping[str, object]:
        """The fields of the body, JSON or a form; of a form's first file, its name and size."""
        json_fields = self.json_object
        if json_fields or self.media_type == _JSON:
            return json_fields
        files = self.form.files
        facts = {"filename": files[0].name, "bytes": len(files[0].content)} if files else {}
        return {**facts, **self.form.to_nested()}

    def copied_fields(self) -> Mapping[str, object]:
        """Return a copy of the fields of the body, which the author of a test may modify.

        Each file of a form is under its field, with its name and size.
        """
        return {**deepcopy(dict(self.fields)), **self.form.described_files()}
