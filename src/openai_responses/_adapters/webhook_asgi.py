"""Webhooks to ASGI applications, in process."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import TypeAlias, cast
from urllib.parse import unquote, urlsplit

from openai_responses._core.http.own_loops import run_in_own_loop
from openai_responses._core.webhooks.deliveries import Outcome, Receiver
from openai_responses._core.webhooks.signing import Webhook

from .webhook_outcomes import outcome_of

__all__ = ["Application", "Message", "asgi_receiver", "post"]

Message: TypeAlias = MutableMapping[str, object]
Application: TypeAlias = Callable[
    [
        MutableMapping[str, object],
        Callable[[], Awaitable[Message]],
        Callable[[Message], Awaitable[None]],
    ],
    Awaitable[None],
]
_PORTS = {"http": 80, "https": 443}


def asgi_receiver(application: Callable[..., object]) -> Receiver:
    """Return a receiver that posts webhooks to an ASGI application, each in its own event loop."""
    call = cast("Application", application)

    def receive(url: str, webhook: Webhook) -> Outcome:
        statuses: list[int] = []
        return outcome_of(
            lambda: run_in_own_loop(lambda: post(call, url, webhook, statuses, {})), statuses
        )

    return receive


async def post(
    application: Application,
    url: str,
    webhook: Webhook,
    statuses: list[int],
    state: MutableMapping[str, object],
) -> None:
    """Post a webhook to an application, and put the status of the response into `statuses`.

    `state` is what the application's lifespan has set.
    """
    exchange = _Exchange(webhook, statuses)
    scope = {**_scope(url, webhook), "state": state}
    await application(scope, exchange.receive, exchange.send)


class _Exchange:
    """One request and its response, for the application; the status is put into `statuses`.

    The client disconnects when it has the response, not before: applications stop when it does.
    """

    def __init__(self, webhook: Webhook, statuses: list[int]) -> None:
        self._body = webhook.body.encode()
        self._statuses = statuses
        self._is_sent = False
        self._is_complete = asyncio.Event()

    async def receive(self) -> Message:
        if self._is_sent:
            await self._is_complete.wait()
            return {"type": "http.disconnect"}
        self._is_sent = True
        return {"type": "http.request", "body": self._body, "more_body": False}

    async def send(self, message: Message) -> None:
        status = message.get("status")
        if message.get("type") == "http.response.start" and isinstance(status, int):
            self._statuses.append(status)
        if message.get("type") == "http.response.body" and not message.get("more_body"):
            self._is_complete.set()


def _scope(url: str, webhook: Webhook) -> MutableMapping[str, object]:
    parts = urlsplit(url)
    scheme = parts.scheme or "http"
    path = parts.path or "/"
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": scheme,
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": parts.query.encode(),
        "root_path": "",
        "headers": _headers(parts.netloc, webhook),
        "client": ("127.0.0.1", 50000),
        "server": (parts.hostname or "", parts.port or _PORTS.get(scheme, 80)),
    }


def _headers(host: str, webhook: Webhook) -> list[tuple[bytes, bytes]]:
    length = str(len(webhook.body.encode()))
    headers: Mapping[str, str] = {"host": host, "content-length": length, **webhook.headers}
    return [(name.encode(), value.encode()) for name, value in headers.items()]
