"""An engine whose replies are given when the webhooks that they cause have been delivered.

WebSockets are told before of calls that have ended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._core.engine import Engine
from openai_responses._core.http.blocking import blocking_runner
from openai_responses._core.http.hosts import Answer, awaited
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.request import Request

from .websockets import WebSockets

if TYPE_CHECKING:
    from openai_responses._core.http.websockets import SocketConnection
    from openai_responses._core.routes.functions import Wait

__all__ = ["DeliveringEngine"]


class DeliveringEngine(Engine):
    """Answers as an engine does; it raises WebhookReceiverError for errors of receivers.

    `websockets` opens the WebSockets of the mock.
    """

    websockets: WebSockets

    def connect(self, request: Request) -> SocketConnection | Reply | None:
        """Return the connection that a request opens, or the reply that refuses it."""
        return self.websockets.connect(request)

    def answer(self, request: Request, wait: Wait | None = None) -> Reply | None:
        """Return the reply for a sync client; None sends the request to the network."""
        reply = super().answer(request, wait)
        self.websockets.flush()
        webhooks = self.backend.context.webhooks
        if webhooks is not None:
            webhooks.flush_for_client()
        return reply

    def start_answer(self, request: Request) -> Answer:
        """Return the answer for an async client."""
        answer = super().start_answer(request)
        if answer is None or isinstance(answer, Reply):
            self.websockets.flush()
            webhooks = self.backend.context.webhooks
            if webhooks is None or webhooks.is_idle:
                return answer
        return self._deliver_after(answer)

    async def _deliver_after(self, answer: Answer) -> Reply | None:
        """Return an answer when its webhooks have been delivered."""
        reply = await awaited(answer)
        self.websockets.flush()
        webhooks, run = self.backend.context.webhooks, blocking_runner()
        if webhooks is None or webhooks.is_idle:
            return reply
        if run is None:
            webhooks.flush_for_client()
        else:
            await run(webhooks.flush_for_client)
        return reply
