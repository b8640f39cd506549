"""A function that takes webhooks."""

from __future__ import annotations

import json

from openai_responses.webhooks import Webhook

__all__ = ["Receiver"]


class Receiver:
    """Takes webhooks, and answers with the given statuses, then with `status`."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.status = 200
        self.webhooks: list[Webhook] = []

    def __call__(self, webhook: Webhook) -> int:
        self.webhooks.append(webhook)
        return self.statuses.pop(0) if self.statuses else self.status

    @property
    def types(self) -> list[str]:
        """The types of the events, in the order of their arrival."""
        return [json.loads(webhook.body)["type"] for webhook in self.webhooks]
