"""The web page of the control API, which shows sessions, calls, refusals and objects."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib import resources

from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import Reply
from openai_responses._server.received import ReceivedRequest

__all__ = ["asks_for_page", "page"]

_PLACES = ("/_mock", "/_mock/")


def asks_for_page(received: ReceivedRequest) -> bool:
    """Return whether a browser requests the page; programs get JSON at the same path."""
    accepts = received.headers.get("accept")
    return received.method == "GET" and received.path in _PLACES and "text/html" in accepts


@cache
def page() -> Reply:
    """Return the page, with a policy that allows only its own inline script and style."""
    text = (
        resources.files("openai_responses._server.control")
        .joinpath("page.html")
        .read_text(encoding="utf-8")
    )
    policy = "; ".join(
        (
            "default-src 'none'",
            "connect-src 'self'",
            "img-src data:",
            f"script-src '{_hash_of('script', text)}'",
            f"style-src '{_hash_of('style', text)}'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )
    headers: HeaderList = (
        ("content-type", "text/html; charset=utf-8"),
        ("content-security-policy", policy),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
    )
    return Reply(200, headers, text.encode())


def _hash_of(element: str, text: str) -> str:
    """Return the hash of an inline element, as CSP Level 3 names it (section 2.3.1)."""
    inside = re.findall(f"<{element}>(.*?)</{element}>", text, re.DOTALL)[0]
    return f"sha256-{b64encode(sha256(inside.encode()).digest()).decode()}"
