"""Webhooks to WSGI applications, in process."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import TypeAlias, cast
from urllib.parse import unquote, urlsplit

from openai_responses._core.http.own_loops import run_outside_loops
from openai_responses._core.webhooks.deliveries import Outcome, Receiver
from openai_responses._core.webhooks.signing import Webhook

from .webhook_outcomes import outcome_of

__all__ = ["wsgi_receiver"]

_Environ: TypeAlias = dict[str, object]
_Application: TypeAlias = Callable[[_Environ, Callable[..., object]], Iterable[bytes]]


def wsgi_receiver(application: Callable[..., object]) -> Receiver:
    """Return a receiver that posts webhooks to a WSGI application."""
    call = cast("_Application", application)

    def receive(url: str, webhook: Webhook) -> Outcome:
        statuses: list[int] = []

        def start_response(status: str, *_: object) -> Callable[[bytes], object]:
            statuses.append(int(status.partition(" ")[0]))
            return len  # `write` of old applications: what is written is not looked at

        def post() -> None:
            _read(call(_environ(url, webhook), start_response))

        return outcome_of(lambda: run_outside_loops(post), statuses)

    return receive


def _read(response: Iterable[bytes]) -> None:
    """Read a response to its end, and close it, as a server does."""
    try:
        for _ in response:
            pass
    finally:
        close: Callable[[], object] | None = getattr(response, "close", None)
        if close is not None:
            close()


def _environ(url: str, webhook: Webhook) -> _Environ:
    parts = urlsplit(url)
    body = webhook.body.encode()
    headers = {
        f"HTTP_{name.upper().replace('-', '_')}": value
        for name, value in webhook.headers.items()
        if name != "content-type"
    }
    return {
        "REQUEST_METHOD": "POST",
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote(parts.path or "/", "latin-1"),
        "QUERY_STRING": parts.query,
        "SERVER_NAME": parts.hostname or "",
        "SERVER_PORT": str(parts.port or (443 if parts.scheme == "https" else 80)),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_TYPE": webhook.headers["content-type"],
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_HOST": parts.netloc,
        **headers,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": parts.scheme or "http",
        "wsgi.input": BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
