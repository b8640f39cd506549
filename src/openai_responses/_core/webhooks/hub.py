"""The hub of a mock's webhooks: events come in, and are delivered to those who subscribed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.errors.exceptions import MockError

from .deliveries import Delivery, Endpoint, Outcome, Receivers, Subscription
from .events import EventSchemas, data_of, event_type_of, event_types_of, sample_data
from .sender import Sender
from .signing import event_body

__all__ = ["WebhookHub"]


class WebhookHub:
    """Takes events, and makes a delivery of them for each who subscribed.

    `ids` makes the ids of events and deliveries: from a seed of their own, so that the ids of
    objects do not depend on who subscribes. `on_incoming_call` stores a call, by its API, its id
    and its headers. For the others see `Sender`.
    """

    def __init__(
        self,
        schemas: EventSchemas,
        ids: Determinism,
        now: Callable[[], int],
        endpoints: Callable[[], Sequence[Endpoint]],
        receivers: Receivers,
        errors: list[MockError],
        on_incoming_call: Callable[[str, str, Sequence[Mapping[str, str]]], None],
    ) -> None:
        self.schemas = schemas
        self.on_incoming_call = on_incoming_call
        self.receivers = receivers
        self._ids = ids
        self._sender = Sender(now, endpoints, receivers, errors)
        self._deliveries: list[Delivery] = []

    def subscribe(self, subscription: Subscription) -> None:
        """Deliver events to a subscription from now on."""
        self._sender.subscriptions.append(subscription)

    # --- events ----------------------------------------------------------------------------------

    def status_changed(
        self, path: str, key: str, before: Mapping[str, object], after: Mapping[str, object]
    ) -> None:
        """Queue the event that tells of the new status of an object of the family at a path.

        For an object that was not there before (`before` is empty) it is the event of its creation,
        if there is one. There is none for a response that does not run in the background.
        """
        if not before and self._queue_about(path, key, {**after, "status": "created"}):
            return
        if before.get("status") == after.get("status") or after.get("background", True) is not True:
            return
        self._queue_about(path, key, after)

    def _queue_about(self, path: str, key: str, value: Mapping[str, object]) -> bool:
        """Queue the event that tells of the status of an object; return whether there is one."""
        event = self._event_about(path, key, value)
        if event is not None:
            self.queue(*event)
        return event is not None

    def body_about(self, path: str, key: str, value: Mapping[str, object]) -> str | None:
        """Return the body of the event that tells of the status of an object; None without one."""
        event = self._event_about(path, key, value)
        return None if event is None else self.body(*event)

    def tells_of(self, path: str) -> bool:
        """Return whether there are events about the objects of the family at a path."""
        return any(event_types_of(path, self.schemas))

    def _event_about(
        self, path: str, key: str, value: Mapping[str, object]
    ) -> tuple[str, Mapping[str, object]] | None:
        """Return the type and the data of the event that tells of the status of an object."""
        type_ = event_type_of(path, str(value.get("status")), self.schemas)
        data = None if type_ is None else data_of(type_, key, value, self.schemas)
        return None if type_ is None or data is None else (type_, data)

    def new_id(self, prefix: str) -> str:
        """Return a new id."""
        return prefix + self._ids.hex(32)

    def body(self, type_: str, data: Mapping[str, object] | None = None) -> str:
        """Return the body of a new event, by default with made-up data."""
        known = sample_data(type_, self.schemas, self._ids) if data is None else data
        return event_body(type_, known, self.new_id("evt_"), self._sender.now())

    def queue(self, type_: str, data: Mapping[str, object]) -> None:
        """Queue an event for all who subscribed; it is sent by `flush`."""
        endpoints = self._sender.endpoints()
        if self._sender.subscriptions or endpoints:
            self.queue_body(type_, self.body(type_, data), endpoints)

    def queue_body(
        self, type_: str, body: str, endpoints: Sequence[Endpoint] | None = None
    ) -> list[Delivery]:
        """Queue an event, given by its body, for all who subscribed; return the deliveries."""
        endpoints = self._sender.endpoints() if endpoints is None else endpoints
        urls = {endpoint.url for endpoint in endpoints}
        found = [
            self._delivery(body, endpoint.url, endpoint_id=endpoint.id)
            for endpoint in endpoints
            if type_ in endpoint.event_types
        ]
        found += [
            self._delivery(body, one.url, subscription=one)
            for one in self._sender.subscriptions
            if one.wants(type_) and one.url not in urls  # which endpoints replace
        ]
        self._sender.queue(each for each in found if not each.held)
        return found

    def _delivery(
        self,
        body: str,
        url: str,
        *,
        endpoint_id: str | None = None,
        subscription: Subscription | None = None,
    ) -> Delivery:
        delivery = Delivery(self.new_id("wh_"), body, url, endpoint_id, subscription)
        holder = self._sender.subscription_at(url) if subscription is None else subscription
        delivery.held = holder is not None and holder.hold
        self._deliveries.append(delivery)
        return delivery

    # --- deliveries ------------------------------------------------------------------------------

    @property
    def deliveries(self) -> list[Delivery]:
        """All deliveries so far; reading them marks their errors as seen."""
        self._sender.forgive()
        return list(self._deliveries)

    @property
    def held(self) -> list[Delivery]:
        """The deliveries that wait for `release`."""
        return [each for each in self._deliveries if each.held]

    def shut_down(self) -> None:
        """Shut down all applications whose lifespan runs; see `Sender`."""
        self._sender.shut_down()

    def clear(self) -> None:
        """Forget all subscriptions and deliveries."""
        self.shut_down()
        self._sender.clear()
        self._deliveries.clear()

    def postpone(self) -> AbstractContextManager[None]:
        """Send nothing in this context during the block."""
        return self._sender.postpone()

    def flush(self) -> None:
        """Send all events that wait, and retry what is due; see `Sender`."""
        self._sender.flush()

    def flush_for_client(self) -> None:
        """Flush while a client waits for its reply; see `Sender`."""
        self._sender.flush_for_client()

    def release(self, deliveries: Sequence[Delivery]) -> None:
        """Send deliveries that were held back, in this order, and raise as `flush` does.

        Raises ValueError for one that is not held.
        """
        for delivery in deliveries:
            if not delivery.held:
                raise ValueError(f"{delivery.type} ({delivery.id}) is {delivery.status}, not held")
        for delivery in deliveries:
            delivery.held = False
        self._sender.queue(deliveries)
        self.flush()

    def replay(self, delivery: Delivery, secret: str | None, timestamp: int | None) -> None:
        """Post a delivery once more, by another secret or at another time if given.

        Raises as `flush` does, and ValueError if it cannot be sent.
        """
        count = len(delivery.attempts)
        outcome = self._sender.attempt(
            delivery, secret=secret, timestamp=timestamp, is_retried=False
        )
        self.flush()
        _raise_verdict(outcome)
        if len(delivery.attempts) == count:
            raise ValueError(f"{delivery.type} cannot be sent: {delivery.reason}")

    def test(self, endpoint_id: str, body: str) -> Delivery:
        """Post an event to one endpoint, whatever types it wants, and return the delivery.

        It is never retried. Raises as `flush` does.
        """
        url = next(each.url for each in self._sender.endpoints() if each.id == endpoint_id)
        delivery = self._delivery(body, url, endpoint_id=endpoint_id)
        delivery.held = False
        _raise_verdict(self._sender.attempt(delivery, is_retried=False))
        return delivery


def _raise_verdict(outcome: Outcome) -> None:
    """Raise the error of a receiver, if it is for the test."""
    if outcome.error is not None and outcome.raises:
        raise outcome.error
