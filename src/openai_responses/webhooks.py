"""Webhooks: the events that OpenAI posts to a server, signed so that the SDK accepts them.

`events` has a constructor for each event, named after its type: `events.response_completed(...)`.
"""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses_generated import webhook_events as events

from ._core.webhooks.deliveries import Attempt, Delivery, Subscription
from ._core.webhooks.signing import SECRET, Webhook, signed

__all__ = [
    "SECRET",
    "Attempt",
    "Delivery",
    "Subscription",
    "Webhook",
    "events",
    "signed",
    "webhook",
]


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
    the call. The type and the data are not checked: see `events` for constructors that do.
    """
    return Webhook.of(type, data, secret=secret, created_at=created_at)
