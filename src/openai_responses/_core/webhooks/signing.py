"""Signed webhooks, by the scheme of Standard Webhooks, as the SDK verifies them."""

from __future__ import annotations

import hmac
import os
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple
from uuid import uuid4

from openai_responses._core.http.interception import active_here
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.unset import UNSET

__all__ = ["SECRET", "Webhook", "default_secret", "event_body", "new_id", "signature", "signed"]

SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
"""The default signing secret, for tests only; it belongs to no account."""

_VARIABLE = "OPENAI_WEBHOOK_SECRET"
_PREFIX = "whsec_"


class Webhook(NamedTuple):
    """A webhook request: pass both fields to `client.webhooks.unwrap(body, headers)`."""

    body: str
    headers: dict[str, str]

    @classmethod
    def of(
        cls,
        type: str,  # noqa: A002  (the field's own name)
        data: Mapping[str, object],
        *,
        secret: str | None = None,
        created_at: int | None = None,
    ) -> Webhook:
        """Return a signed event; fields of `data` that are UNSET are left out."""
        body = event_body(type, data, new_id("evt_"), created_at)
        return cls(body, signed(body, secret))


def event_body(
    type: str,  # noqa: A002  (the field's own name)
    data: Mapping[str, object],
    id: str,  # noqa: A002  (the field's own name)
    created_at: int | None = None,
) -> str:
    """Return the body of a webhook; `created_at` is in Unix seconds, by default now."""
    event = {
        "id": id,
        "object": "event",
        "created_at": int(time.time()) if created_at is None else created_at,
        "type": type,
        "data": {name: value for name, value in data.items() if value is not UNSET},
    }
    return dump(event).decode()


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
    return signature(body, (secret or default_secret(),), id=id, timestamp=timestamp)


def signature(
    body: str | bytes,
    secrets: Sequence[str],
    *,
    id: str | None = None,  # noqa: A002  (the header's own name)
    timestamp: int | None = None,
) -> dict[str, str]:
    """Return the headers for a body with a signature by each of the secrets, as after a rotation.

    The signatures have the real time, not the mock's: the SDK compares it with `time.time()`.
    """
    name = new_id("wh_") if id is None else id
    moment = str(int(time.time()) if timestamp is None else timestamp)
    text = body.encode() if isinstance(body, str) else body
    message = b".".join((name.encode(), moment.encode(), text))
    digests = (hmac.digest(_key(secret), message, sha256) for secret in secrets)
    return {
        "content-type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": moment,
        "webhook-signature": " ".join(f"v1,{b64encode(digest).decode()}" for digest in digests),
    }


def default_secret() -> str:
    """Return the secret in the environment variable OPENAI_WEBHOOK_SECRET, else `SECRET`."""
    return os.environ.get(_VARIABLE) or SECRET


def new_id(prefix: str) -> str:
    """Return a new id: from the seed of the active mock, if there is one, else a random one."""
    chain = active_here()
    return prefix + (chain[-1].realm.webhook_ids.hex(32) if chain else uuid4().hex)


def _key(secret: str) -> bytes:
    """Return the key of a secret: base64 after the prefix, or the text itself without a prefix."""
    if secret.startswith(_PREFIX):
        return b64decode(secret[len(_PREFIX) :])
    return secret.encode()
