"""The hub of a mock's webhooks, with the generated events, endpoints, and what posts to them."""

from __future__ import annotations

from collections.abc import Callable

from openai_responses._adapters.webhook_receivers import WebhookReceivers
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.state.backend import Backend
from openai_responses._core.webhooks.hub import WebhookHub
from openai_responses.behaviours.realtime.calls import store_incoming_call
from openai_responses.behaviours.webhook_endpoints import endpoints_of
from openai_responses_generated.webhook_events import SCHEMAS

__all__ = ["webhook_hub"]


def webhook_hub(
    backend: Callable[[], Backend], ids: Determinism, errors: list[MockError]
) -> WebhookHub:
    """Return the hub of a mock; `errors` gets those of applications that receive webhooks.

    `backend` returns the mock's backend.
    """

    def now() -> int:
        return backend().determinism.now()  # of the current state, which may be replaced

    return WebhookHub(
        SCHEMAS,
        ids,
        now=now,
        endpoints=lambda: endpoints_of(backend()),
        receivers=WebhookReceivers(),
        errors=errors,
        on_incoming_call=lambda api, call_id, headers: store_incoming_call(
            backend(), api, call_id, headers
        ),
    )
