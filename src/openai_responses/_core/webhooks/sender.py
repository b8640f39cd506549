"""The sender of a mock's webhooks: deliveries wait, are attempted, and attempted again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock
from typing import NamedTuple

from openai_responses._core.errors.exceptions import MockError, WebhookReceiverError

from .deliveries import (
    Attempt,
    Delivery,
    Endpoint,
    Outcome,
    Receiver,
    Receivers,
    Subscription,
    retry_time,
)
from .signing import Webhook, signature

__all__ = ["Sender"]

# The senders that send nothing in this context: their mock holds locks there, or they are sending,
# and what they send to has called the mock. What is queued meanwhile is sent by who is outside.
_busy: ContextVar[tuple[Sender, ...]] = ContextVar("openai_responses_webhooks", default=())


class _Route(NamedTuple):
    """Where a delivery goes now: the receiver, and the secrets to sign with."""

    receiver: Receiver
    secrets: Sequence[str]


class Sender:
    """Posts deliveries once the mock holds no locks.

    `now` returns the mock's time, `endpoints` the endpoints that were created, and `receivers`
    makes what posts to them. Errors that an application raised are put into `errors`.
    """

    def __init__(
        self,
        now: Callable[[], int],
        endpoints: Callable[[], Sequence[Endpoint]],
        receivers: Receivers,
        errors: list[MockError],
    ) -> None:
        self.subscriptions: list[Subscription] = []
        self.receivers = receivers
        self.now = now
        self.endpoints = endpoints
        self._errors = errors
        self._own_errors: list[WebhookReceiverError] = []
        self._waiting = deque[Delivery]()
        self._retrying: list[Delivery] = []
        self._lock = Lock()

    def queue(self, deliveries: Iterable[Delivery]) -> None:
        """Let deliveries wait for the next `flush`."""
        self._waiting.extend(deliveries)

    def clear(self) -> None:
        """Forget all subscriptions, and all deliveries that wait."""
        self.subscriptions.clear()
        self._waiting.clear()
        self._retrying.clear()

    def shut_down(self) -> None:
        """Shut down all applications whose lifespan runs; their errors are kept for the test."""
        for each in self.subscriptions:
            self._shut_down(each)

    def _shut_down(self, subscription: Subscription) -> None:
        try:
            if subscription.live is not None:
                subscription.live.stop()
        except RuntimeError as error:
            problem = WebhookReceiverError(f"{subscription.url} of webhooks.deliver_to: {error}")
            problem.__cause__ = error.__cause__
            self._errors.append(problem)

    def forgive(self) -> None:
        """Forget the errors of applications: the test knows of them."""
        self._errors[:] = [each for each in self._errors if each not in self._own_errors]
        self._own_errors.clear()

    def subscription_at(self, url: str) -> Subscription | None:
        """Return the first subscription for a URL; None if there is none."""
        return next((one for one in self.subscriptions if one.active and one.url == url), None)

    @contextmanager
    def postpone(self) -> Iterator[None]:
        """Send nothing in this context during the block."""
        token = _busy.set((*_busy.get(), self))
        try:
            yield
        finally:
            _busy.reset(token)

    def flush(self) -> None:
        """Send all events that wait, and retry the deliveries that are due.

        Raises, after all of them, the first exception that a function raised that takes them, and
        the first failed assertion of an application.
        """
        if not (self._waiting or self._retrying) or self in _busy.get():
            return
        errors: list[BaseException] = []
        for delivery in self._due():
            outcome = self.attempt(delivery)
            if outcome.error is not None and outcome.raises:
                errors.append(outcome.error)
        if errors:
            raise errors[0]

    def flush_for_client(self) -> None:
        """Flush while a client waits for its reply: errors are wrapped.

        Raises WebhookReceiverError, which the SDK lets through to the test. Others it would take
        for failed connections, and try again.
        """
        try:
            self.flush()
        except MockError:
            raise
        except Exception as error:
            raise WebhookReceiverError(
                f"{type(error).__name__} was raised by what received a webhook: {error}"
            ) from error

    def _due(self) -> Iterator[Delivery]:
        """Yield what is to be sent now, each delivery as often as it is due."""
        while True:
            with self._lock:
                delivery = self._waiting.popleft() if self._waiting else self._next_retry()
            if delivery is None:
                return
            yield delivery

    def _next_retry(self) -> Delivery | None:
        """Take the delivery that has been due for a retry for the longest time, if one is."""
        due = min(self._retrying, key=_due_time, default=None)
        if due is None or _due_time(due) > self.now():
            return None
        self._retrying.remove(due)
        return due

    # --- attempts --------------------------------------------------------------------------------

    def attempt(
        self,
        delivery: Delivery,
        *,
        secret: str | None = None,
        timestamp: int | None = None,
        is_retried: bool = True,
    ) -> Outcome:
        """Post a delivery, and record the attempt.

        `secret` and `timestamp` replace what it is signed with. If it fails, it is due again later
        if `is_retried`.
        """
        retry_at = delivery.retry_at if is_retried else None
        route = self._route(delivery)
        if route is None:
            delivery.retry_at = None
            return Outcome(None)
        secrets = route.secrets if secret is None else (secret,)
        headers = signature(delivery.body, secrets, id=delivery.id, timestamp=timestamp)
        with self.postpone():
            outcome = route.receiver(delivery.url, Webhook(delivery.body, dict(headers)))
        time = self.now() if retry_at is None else retry_at
        delivery.attempts.append(Attempt(outcome.status, outcome.error, time, headers))
        if is_retried or delivery.delivered:
            self._schedule(delivery)
        if outcome.status is not None and outcome.error is not None and not outcome.raises:
            self._report(delivery, outcome)
        return outcome

    def _schedule(self, delivery: Delivery) -> None:
        """Set when a delivery is attempted again, if it was not accepted."""
        with self._lock:
            if delivery in self._retrying:
                self._retrying.remove(delivery)
            delivery.retry_at = None if delivery.delivered else retry_time(delivery.attempts)
            if delivery.retry_at is not None:
                self._retrying.append(delivery)

    def _route(self, delivery: Delivery) -> _Route | None:
        """Return where a delivery goes; None, and a reason for the test, if it cannot be sent."""
        if delivery.endpoint_id is None:
            one = delivery.subscription
            if one is None or not one.active:
                delivery.reason = "the subscription was stopped"
                return None
            return _Route(one.receiver, (one.secret,))
        endpoint = next((one for one in self.endpoints() if one.id == delivery.endpoint_id), None)
        if endpoint is None:
            delivery.reason = f"the endpoint {delivery.endpoint_id} was deleted"
            return None
        delivery.url = endpoint.url
        holder = self.subscription_at(endpoint.url)
        try:
            receiver = self.receivers.of_url(endpoint.url) if holder is None else holder.receiver
        except ValueError as error:
            delivery.reason = str(error)
            return None
        return _Route(receiver, endpoint.secrets)

    def _report(self, delivery: Delivery, outcome: Outcome) -> None:
        error = WebhookReceiverError(
            f"{delivery.type} was posted to {delivery.url}, where the application raised "
            f"{outcome.error!r}. If that is meant, look at openai_mock.webhooks.deliveries"
        )
        error.__cause__ = outcome.error
        self._own_errors.append(error)
        self._errors.append(error)


def _due_time(delivery: Delivery) -> int:
    return delivery.retry_at or 0
