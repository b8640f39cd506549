"""Encodes replies as bytes, without I/O.

Headers that a test has set are sent unchanged, even if they are wrong.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import NamedTuple

from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import Reply

from .received import ReceivedRequest

__all__ = ["CONTINUE", "Framing", "framing_of", "head"]

CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"

_WITHOUT_BODY = frozenset((204, 304))


class Framing(NamedTuple):
    """How the body of a reply is sent, and whether the connection can be used afterwards."""

    headers: HeaderList
    has_body: bool
    chunked: bool
    keeps_alive: bool

    def encode(self, data: bytes) -> bytes:
        """Return a part of the body as it is sent."""
        if not (self.has_body and data):
            return b""
        return b"%x\r\n%b\r\n" % (len(data), data) if self.chunked else data

    @property
    def end(self) -> bytes:
        """The bytes after the body."""
        return b"0\r\n\r\n" if self.chunked and self.has_body else b""


def framing_of(reply: Reply, request: ReceivedRequest) -> Framing:
    """Return the framing of a reply: by a length, by chunks, or by closing for HTTP/1.0."""
    own = _framing_headers(reply.headers)
    has_body = request.method != "HEAD" and reply.status not in _WITHOUT_BODY
    keeps_alive = request.keeps_alive and own.get("connection", "").lower() != "close"
    chunked = own.get("transfer-encoding", "").lower() == "chunked"
    more: list[tuple[str, str]] = []
    if "content-length" in own or "transfer-encoding" in own:
        keeps_alive = keeps_alive and (
            chunked or _is_length_of(own.get("content-length", ""), reply.body)
        )
    elif isinstance(reply.body, bytes):
        if has_body or reply.body:
            more.append(("content-length", str(len(reply.body))))
    elif request.version == "1.1":
        chunked = True
        more.append(("transfer-encoding", "chunked"))
    else:
        keeps_alive = False
    if not keeps_alive and "connection" not in own:
        more.append(("connection", "close"))
    return Framing(more, has_body, chunked, keeps_alive)


def _framing_headers(headers: HeaderList) -> dict[str, str]:
    """Return the headers about the framing by their lower-case names; most replies have none."""
    names = " ".join([name for name, _ in headers]).lower()
    if "connection" in names or "content-length" in names or "transfer-encoding" in names:
        return {name.lower(): value for name, value in headers}
    return {}


def _is_length_of(value: str, body: object) -> bool:
    """Return whether a reply's own content length is right; False for a streamed body."""
    return isinstance(body, bytes) and value == str(len(body))


def head(status: int, headers: HeaderList, more: HeaderList) -> bytes:
    """Return the status line and the headers."""
    lines = [f"HTTP/1.1 {status} {_reason(status)}\r\n"]
    lines += [f"{name}: {value}\r\n" for name, value in headers]
    lines += [f"{name}: {value}\r\n" for name, value in more]
    lines.append("\r\n")
    text = "".join(lines)
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode()


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
