"""HTTP responses from the arguments that RESPX has for them."""

from __future__ import annotations

import json as _json
from collections.abc import Mapping

from openai_responses._core.http.reply import Reply

__all__ = ["http_reply"]


def http_reply(
    status_code: int = 200,
    *,
    headers: Mapping[str, str] | None = None,
    json: object = None,
    text: str | None = None,
    html: str | None = None,
    content: bytes | str | None = None,
    content_type: str | None = None,
) -> Reply:
    """Return the HTTP response with this status, these headers and this body."""
    body, media_type = _body(json, text, html, content)
    header_values = {name.lower(): value for name, value in (headers or {}).items()}
    kind = content_type or header_values.pop("content-type", media_type)
    pairs = [("content-type", kind)] if kind else []
    return Reply(status_code, [*pairs, *header_values.items()], body)


def _body(
    json: object, text: str | None, html: str | None, content: bytes | str | None
) -> tuple[bytes, str]:
    """Return the body and its content type, from the argument that was given."""
    if json is not None:
        return _json.dumps(json, separators=(",", ":")).encode(), "application/json"
    if html is not None:
        return html.encode(), "text/html; charset=utf-8"
    if text is not None:
        return text.encode(), "text/plain; charset=utf-8"
    body = content.encode() if isinstance(content, str) else content
    return body or b"", ""
