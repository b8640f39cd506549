"""The base of `openai_mock.webhooks`: events are sent, and delivered to what the test names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from openai_responses._core.webhooks.deliveries import (
    Attempt,
    Delivery,
    Interface,
    LiveReceiver,
    Receiver,
    Subscription,
    Target,
)
from openai_responses._core.webhooks.events import check_types
from openai_responses._core.webhooks.hub import WebhookHub
from openai_responses._core.webhooks.signing import Webhook, default_secret

from .resource import Resource

__all__ = ["WebhooksBase"]

CallApi: TypeAlias = Literal["realtime", "live"]
"""The API that takes a SIP call."""

# The field of the event that has the id of the call, and the prefix of the id.
_CALL_IDS: Mapping[CallApi, tuple[str, str]] = {
    "realtime": ("call_id", "rtc_"),
    "live": ("session_id", "live_"),
}

# The host in the URLs of applications for which the test names only a path.
_HOST = "http://testserver"
# As in the example of OpenAI's guide to SIP calls.
_SIP_HEADERS: Mapping[str, str] = {
    "From": "sip:+142555512112@sip.example.com",
    "To": "sip:+18005551212@sip.example.com",
    "Call-ID": "03782086-4ce9-44bf-8b0d-4e303d2cc590",
}


class WebhooksBase(Resource):
    """Deliveries of webhooks, beside the routes of `client.webhooks`."""

    @property
    def _hub(self) -> WebhookHub:
        return self._registry.webhooks

    def deliver_to(
        self,
        target: Target,
        *,
        url: str = "/",
        secret: str | None = None,
        events: Iterable[str] | None = None,
        hold: bool = False,
        interface: Interface | None = None,
        allow_host: bool = False,
        lifespan: bool = False,
    ) -> Subscription:
        """Deliver events to an ASGI or WSGI application, a function, or a server on this machine.

        A function takes a `Webhook` and returns a status, or None for 200. An application gets a
        POST request at `url`, a path or a whole URL. If `client.webhooks.create` has made endpoints
        with this URL, their secrets and event types count, and these do not.

        `secret` defaults to the environment variable OPENAI_WEBHOOK_SECRET, then to
        `openai_responses.webhooks.SECRET`; `events` are the types to deliver, by default all. With
        `hold` deliveries wait for `release`. `interface` is needed only if a target's parameters do
        not tell which it is. A URL on another machine needs `allow_host`.

        With `lifespan` an ASGI application is started now, and shut down by `stop` of what is
        returned, by `reset` and at the end of the mock.

        Raises ValueError for unknown types and hosts that are not allowed, TypeError for a target
        that is none of these, and RuntimeError for an application that does not start.
        """
        types = None if events is None else frozenset(events)
        check_types(types or (), self._hub.schemas)
        receivers = self._hub.receivers
        live: LiveReceiver | None = None
        receiver: Receiver
        where = url if "://" in url else f"{_HOST}/{url.removeprefix('/')}"
        if lifespan:
            live = receiver = receivers.of_live_application(target, interface)
            live.start()
        elif isinstance(target, str):
            where, receiver = target, receivers.of_url(target, allow_host=allow_host)
        else:
            receiver = receivers.of_application(target, interface)
        subscription = Subscription(
            where, secret or default_secret(), types, receiver, hold, live=live
        )
        self._hub.subscribe(subscription)
        return subscription

    @property
    def deliveries(self) -> list[Delivery]:
        """All deliveries so far, in the order of their events."""
        return self._hub.deliveries

    def send(self, event: Webhook) -> list[Delivery]:
        """Deliver an event to all who subscribed to its type, and return the deliveries.

        It is signed anew for each of them. Raises what a function raises that receives it.
        """
        found = self._hub.queue_body(_type_of(event), event.body)
        self._hub.flush()
        return found

    def incoming_call(
        self, headers: Mapping[str, str] | None = None, *, api: CallApi = "realtime"
    ) -> str:
        """Let a SIP call come in: deliver the event that tells of it, and return the call's id.

        The call waits in the mock's state to be accepted or rejected.

        `headers` are those of the SIP INVITE. The event is `realtime.call.incoming`; for the Live
        API it is `live.call.incoming`, and the id is that of the session.

        Raises ValueError for another `api`.
        """
        if api not in _CALL_IDS:
            raise ValueError(f'api: expected "realtime" or "live", got {api!r}')
        field, prefix = _CALL_IDS[api]
        sip = _SIP_HEADERS if headers is None else headers
        pairs = [{"name": name, "value": value} for name, value in sip.items()]
        call_id = self._hub.new_id(prefix)
        self._hub.on_incoming_call(api, call_id, pairs)
        self._hub.queue(f"{api}.call.incoming", {field: call_id, "sip_headers": pairs})
        self._hub.flush()
        return call_id

    def replay(
        self, delivery: Delivery, *, secret: str | None = None, timestamp: int | None = None
    ) -> Attempt:
        """Post a delivery once more, with the same `webhook-id` and body, and return the attempt.

        It is signed with another `secret` or `timestamp` (Unix seconds) if given, to test what the
        receiver does about wrong and old signatures. Raises what a function raises that receives
        it, and ValueError if it cannot be sent.
        """
        self._hub.replay(delivery, secret, timestamp)
        return delivery.attempts[-1]

    def release(self, *deliveries: Delivery) -> None:
        """Send deliveries that were held back, in this order; without any, all in their own order.

        Raises ValueError for one that is not held, and what a function raises that receives them.
        """
        self._hub.release(deliveries or self._hub.held)


def _type_of(event: Webhook) -> str:
    return str(json.loads(event.body)["type"])
