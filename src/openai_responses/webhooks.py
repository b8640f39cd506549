"""Webhooks: the events that OpenAI posts to a server, signed so that the SDK accepts them."""

from __future__ import annotations

import hmac
import os
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple
from uuid import uuid4

from ._core.json_values.encoding import dump

__all__ = ["SECRET", "Webhook", "signed", "webhook"]

SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
"""The default signing secret, for tests only; it belongs to no account."""

_VARIABLE = "OPENAI_WEBHOOK_SECRET"
_PREFIX = "whsec_"


class Webhook(NamedTuple):
    """A webhook request: pass both fields to `client.webhooks.unwrap(body, headers)`."""

    body: str
    headers: dict[str, str]


def webhook(
    type: str,  # noqa: A002  (the field's own name)
    data: Mapping[str, object],
    *,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return a signed event, such as `webhook("response.completed", {"id": "resp_1"})`.

    It is signed with `secret`, else with the environment variable OPENAI_WEBHOOK_SECRET, else with
    `SECRET`. `created_at` is in Unix seconds, by default now; the signature always has the time of
    the call.
    """
    event = {
        "id": f"evt_{uuid4().hex}",
        "object": "event",
        "created_at": int(time.time()) if created_at is None else created_at,
        "type": type,
        "data": dict(data),
    }
    body = dump(event).decode()
    return Webhook(body, signed(body, secret))


def signed(
    body: str | bytes,
    secret: str | None = None,
    *,
    id: str | None = None,  # noqa: A002  (the header's own name)
    timestamp: int | None = None,
) -> dict[str, str]:
    """Return the headers for a webhook `body`, signed as Standard Webhooks specifies.

    `secret` defaults as for `webhook`, `id` to a new id. The SDK rejects a `timestamp` (Unix
    seconds, default now) that is more than five minutes off, and a wrong `secret`: pass one to test
    that.
    """
    key = _key(secret or os.environ.get(_VARIABLE) or SECRET)
    name = f"wh_{uuid4().hex}" if id is None else id
    moment = str(int(time.time()) if timestamp is None else timestamp)
    text = body.encode() if isinstance(body, str) else body
    digest = hmac.digest(key, b".".join((name.encode(), moment.encode(), text)), sha256)
    return {
        "content-type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{b64encode(digest).decode()}",
    }


def _key(secret: str) -> bytes:
    """Return the key of a secret: base64 after the prefix, or the text itself without a prefix."""
    if secret.startswith(_PREFIX):
        return b64decode(secret[len(_PREFIX) :])
    return secret.encode()
