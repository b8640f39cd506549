"""Subprotocols of WebSockets by which browsers say what other clients say by headers."""

from __future__ import annotations

from collections.abc import Mapping

from .headers import HeaderPairs

__all__ = ["SUBPROTOCOL", "with_headers_of_browsers"]

SUBPROTOCOL = "realtime"
"""The subprotocol that the server selects."""

# The beginnings of the others, and the headers that have the rest of them.
_HEADERS: Mapping[str, str] = {
    "openai-insecure-api-key.": "authorization",
    "openai-organization.": "openai-organization",
    "openai-project.": "openai-project",
    "openai-beta.": "openai-beta",
}


def with_headers_of_browsers(headers: HeaderPairs) -> HeaderPairs:
    """Return the headers of an opening handshake, with those that browsers cannot set."""
    offered = [each.strip() for each in headers.get("sec-websocket-protocol").split(",")]
    found = [
        (name, _value(name, each.removeprefix(beginning)))
        for each in offered
        for beginning, name in _HEADERS.items()
        if each.startswith(beginning) and not headers.get(name)
    ]
    return HeaderPairs([*headers.multi_items(), *found]) if found else headers


def _value(name: str, text: str) -> str:
    """Return the value of a header: names of betas cannot have the sign `=` there."""
    if name == "authorization":
        return f"Bearer {text}"
    return text.replace("-", "=", 1) if name == "openai-beta" else text
