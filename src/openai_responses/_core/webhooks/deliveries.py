"""Deliveries of webhooks: where they go, their attempts, and when the next one is due."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol, TypeAlias

from typing_extensions import Never

from .signing import Webhook

__all__ = [
    "Attempt",
    "Delivery",
    "Endpoint",
    "Interface",
    "LiveReceiver",
    "Outcome",
    "Receiver",
    "Receivers",
    "Subscription",
    "Target",
    "retry_time",
]

# OpenAI tries for up to 72 hours, with exponential backoff (its guide to webhooks); it does not
# publish the delays. Here each is twice as long as the one before.
_RETRIES_FOR = 72 * 3600
_FIRST_DELAY = 5

Status: TypeAlias = Literal["held", "delivered", "retrying", "failed", "not sent"]


class Outcome(NamedTuple):
    """What came of posting a webhook: a status, or an error; with `raises` it is for the test."""

    status: int | None
    error: BaseException | None = None
    raises: bool = False


Receiver: TypeAlias = Callable[[str, Webhook], Outcome]
"""Posts a webhook to a URL: to a function, an application in process, or a server."""

Target: TypeAlias = (
    str
    | Callable[[Webhook], object]
    | Callable[[Never, Never], object]
    | Callable[[Never, Never, Never], object]
)
"""Where webhooks go: a URL, a function that takes a `Webhook`, or a WSGI or ASGI application.

What the parameters of applications are does not matter here: frameworks name their types.
"""

Interface: TypeAlias = Literal["asgi", "wsgi", "function"]
"""What a target is that is no URL."""


class LiveReceiver(Protocol):
    """A receiver that is an application between its startup and its shutdown."""

    def __call__(self, url: str, webhook: Webhook, /) -> Outcome:
        """Post a webhook to a URL of the application, which is started if it does not run."""
        ...

    def start(self) -> None:
        """Start the application. Raises RuntimeError if it does not start."""
        ...

    def stop(self) -> None:
        """Shut the application down, if it runs. Raises RuntimeError if it fails at that."""
        ...


class Receivers(Protocol):
    """Makes receivers, which do I/O."""

    def of_url(self, url: str, *, allow_host: bool = False) -> Receiver:
        """Return what posts to a server. Raises ValueError if the host is not allowed."""
        ...

    def of_application(
        self, target: Callable[..., object], interface: Interface | None
    ) -> Receiver:
        """Return what calls a function or an application. Raises TypeError if it is neither."""
        ...

    def of_live_application(self, target: object, interface: Interface | None) -> LiveReceiver:
        """Return what runs the lifespan of an ASGI application. Raises TypeError for others."""
        ...


@dataclass(frozen=True)
class Attempt:
    """One attempt of a delivery.

    `status` is the HTTP status, or None if there was no response; `error` is what the receiver
    raised, or why there was none. `time` is the mock's, in Unix seconds; `headers` are the signed
    headers that were sent.
    """

    status: int | None
    error: BaseException | None
    time: int
    headers: Mapping[str, str]

    @property
    def accepted(self) -> bool:
        """Whether the receiver answered with a status between 200 and 299."""
        return self.status is not None and 200 <= self.status < 300


class Endpoint(NamedTuple):
    """An endpoint that was created by `client.webhooks.create`, as it is now."""

    id: str
    url: str
    event_types: Collection[str]
    secrets: Sequence[str]


@dataclass(eq=False)
class Subscription:
    """What `deliver_to` returns: events of these types are delivered to this URL.

    `events` is None for all types. With `hold` deliveries wait until `release`.
    """

    url: str
    secret: str
    events: frozenset[str] | None
    receiver: Receiver = field(repr=False)
    hold: bool = False
    active: bool = True
    live: LiveReceiver | None = field(default=None, repr=False)

    def stop(self) -> None:
        """End the subscription; what was not delivered yet is not sent any more.

        An application whose lifespan runs is shut down. Raises RuntimeError if that fails.
        """
        self.active = False
        if self.live is not None:
            self.live.stop()

    def wants(self, type_: str) -> bool:
        """Return whether events of a type are delivered."""
        return self.active and (self.events is None or type_ in self.events)


@dataclass(eq=False, repr=False)
class Delivery:
    """The delivery of one event to one receiver.

    `id` is the header `webhook-id`, the same for all attempts; `event` is the posted event, `body`
    its text. `endpoint_id` is that of the endpoint, or None for a subscription by `deliver_to`.
    `reason` says why the event is not sent at all, if it is not.
    """

    id: str
    body: str
    url: str
    endpoint_id: str | None
    subscription: Subscription | None
    attempts: list[Attempt] = field(default_factory=list[Attempt])
    held: bool = False
    reason: str = ""
    retry_at: int | None = None

    def __repr__(self) -> str:
        """Return the type of the event, where it goes, the status, and the number of attempts."""
        attempts = f"{len(self.attempts)} attempt(s)"
        return f"<Delivery {self.type} to {self.url}: {self.status}, {attempts}>"

    @property
    def event(self) -> Mapping[str, object]:
        """The posted event."""
        event: Mapping[str, object] = json.loads(self.body)
        return event

    @property
    def type(self) -> str:
        """The type of the event, such as `response.completed`."""
        return str(self.event["type"])

    @property
    def delivered(self) -> bool:
        """Whether an attempt was accepted."""
        return any(attempt.accepted for attempt in self.attempts)

    @property
    def status(self) -> Status:
        """Whether it was delivered, waits for `release` or a retry, has failed, or is not sent."""
        if self.held:
            return "held"
        if self.delivered:
            return "delivered"
        if self.retry_at is not None:
            return "retrying"
        return "failed" if self.attempts else "not sent"


def retry_time(attempts: Sequence[Attempt]) -> int | None:
    """Return when a delivery is attempted again after these attempts, in the mock's time.

    Returns None if it is given up.
    """
    time = attempts[-1].time + _FIRST_DELAY * 2 ** (len(attempts) - 1)
    return time if time <= attempts[0].time + _RETRIES_FOR else None
