"""Webhooks to servers: a request over a socket, by default to this machine only."""

from __future__ import annotations

import ssl
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import SplitResult, urlsplit

from openai_responses._core.http.loopback import is_loopback
from openai_responses._core.webhooks.deliveries import Outcome, Receiver
from openai_responses._core.webhooks.signing import Webhook

__all__ = ["url_receiver"]

_TIMEOUT = 10


def url_receiver(url: str, *, allow_host: bool = False) -> Receiver:
    """Return a receiver that posts webhooks to a server; like OpenAI, it follows no redirects.

    Raises ValueError if the URL is on another machine, unless `allow_host`.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{url!r}: expected a URL that begins with http:// or https://")
    is_here = is_loopback(parts.hostname)
    if not is_here and not allow_host:
        raise ValueError(
            f"{url}: webhooks are posted to this machine only. To receive them in an application "
            "or a function, give it this URL: openai_mock.webhooks.deliver_to(app, "
            f"url={url!r}). To post them to that host, use deliver_to({url!r}, allow_host=True)"
        )

    def receive(url: str, webhook: Webhook) -> Outcome:
        connection = _connection(parts, verify=not is_here)
        target = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
        try:
            connection.request("POST", target, webhook.body.encode(), webhook.headers)
            response = connection.getresponse()
            response.read()
            return Outcome(response.status)
        except (OSError, HTTPException) as error:  # recorded with the delivery, and tried again
            return Outcome(None, error)
        finally:
            connection.close()

    return receive


def _connection(parts: SplitResult, *, verify: bool) -> HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "http":
        return HTTPConnection(host, parts.port, timeout=_TIMEOUT)
    context = ssl.create_default_context()
    if not verify:  # servers on this machine have certificates of their own making
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return HTTPSConnection(host, parts.port, timeout=_TIMEOUT, context=context)
