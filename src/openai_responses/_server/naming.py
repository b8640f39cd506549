"""Finds the session that a request names: in its path, in a header, or in its API key."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote, unquote

from openai_responses._core.http.headers import HeaderPairs

from .received import ReceivedRequest

__all__ = ["DEFAULT", "SessionRequest", "prefix_of", "resolve_session"]

DEFAULT = "default"
"""The id of the session that answers requests which name none."""

_PREFIX = "/_s/"
_HEADER = "x-test-id"
_KEY = "sk-test-"
_BEARER = "bearer "


class SessionRequest(NamedTuple):
    """A request without the prefix of its path, the session that it names, and that prefix."""

    request: ReceivedRequest
    session: str
    prefix: str = ""


def prefix_of(session: str) -> str:
    """Return the path below which a session answers."""
    return f"{_PREFIX}{quote(session, safe='')}"


def resolve_session(request: ReceivedRequest) -> SessionRequest:
    """Return a request with the session that it names; the path has precedence over headers."""
    named = _session_of_path(request)
    if named is not None:
        return named
    session = request.headers.get(_HEADER).strip() or _session_of_key(request.headers)
    return SessionRequest(request, _decode(session) or DEFAULT)


def _decode(text: str) -> str:
    """Return the text of a header, which was read as Latin-1, and is mostly UTF-8."""
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text


def _session_of_path(request: ReceivedRequest) -> SessionRequest | None:
    """Return the session in the path `/_s/<id>/v1/...`; None if the path has none."""
    if not request.target.startswith(_PREFIX):
        return None
    path, mark, query = request.target.partition("?")
    segment, _, rest = path[len(_PREFIX) :].partition("/")
    if not segment:
        return None
    inner = request._replace(target=f"/{rest}{mark}{query}")
    return SessionRequest(inner, unquote(segment), f"{_PREFIX}{segment}")


def _session_of_key(headers: HeaderPairs) -> str:
    """Return the session in an API key `sk-test-<id>`; empty if the key has none."""
    key = headers.get("api-key")  # of clients of Azure
    authorization = headers.get("authorization")
    if authorization[: len(_BEARER)].lower() == _BEARER:
        key = authorization[len(_BEARER) :]
    key = key.strip()
    return key[len(_KEY) :] if key.startswith(_KEY) else ""
