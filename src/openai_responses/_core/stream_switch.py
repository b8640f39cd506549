"""Whether a request asks for an event stream: in its JSON, in its form, or in its URL."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl

from .exchange import Request
from .operations import StreamFacts

__all__ = ["asks_for_stream"]

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_FIELD_NAME = re.compile(rb'content-disposition:[^\r\n]*[ ;]name="([^"]*)"', re.IGNORECASE)


def asks_for_stream(facts: StreamFacts, request: Request) -> bool:
    """Return whether the request holds what switches an operation's event stream on."""
    name, value = facts.switch_name, facts.switch_value
    spelled = str(value).lower() if isinstance(value, bool) else str(value)
    if facts.switch_in == "query":
        return (name, spelled) in parse_qsl(request.address.query)
    if request.media_type == "application/json":
        return request.json_object.get(name) == value
    return (name, spelled) in _form_fields(request)


def _form_fields(request: Request) -> Iterator[tuple[str, str]]:
    """Yield the fields of a form of either encoding; the contents of files are left out."""
    if request.media_type == "application/x-www-form-urlencoded":
        yield from parse_qsl(request.body.decode(errors="replace"))
    elif request.media_type == "multipart/form-data":
        yield from _multipart_fields(request)


def _multipart_fields(request: Request) -> Iterator[tuple[str, str]]:
    boundary = _BOUNDARY.search(request.content_type)
    if boundary is None:
        return
    for part in request.body.split(b"--" + boundary[1].encode())[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        name = _FIELD_NAME.search(head)
        if name is not None and b"filename=" not in head:
            yield name[1].decode(errors="replace"), value[:-2].decode(errors="replace")
