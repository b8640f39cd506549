"""Webhooks: what OpenAI posts to a server when something has ended, signed as the SDK checks it."""

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
"""The secret that signs what nobody has given another one for; it is nobody's."""

_VARIABLE = "OPENAI_WEBHOOK_SECRET"
_PREFIX = "whsec_"


class Webhook(NamedTuple):
    """A request as a server gets it: give both to `client.webhooks.unwrap(body, headers)`."""

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

    It is signed with `secret`, else with that in OPENAI_WEBHOOK_SECRET, else with `SECRET`; times
    are Unix seconds, now if none is given.
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
    """Return the headers that a body is delivered with, signed as Standard Webhooks has it.

    The SDK refuses a `timestamp` (Unix seconds, now by default) that is more than five minutes
    away, which is how to test that; and so it does with another `secret`.
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
    """Return the key in a secret: in base64 after its prefix, or the text itself without one."""
    if secret.startswith(_PREFIX):
        return b64decode(secret[len(_PREFIX) :])
    return secret.encode()
