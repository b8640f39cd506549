"""The hub of a mock's webhooks, created when the first one is wanted: most mocks need none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .hub import WebhookHub

__all__ = ["LazyHub"]


class LazyHub:
    """Hands on to the hub, which is created by the first subscription or event."""

    def __init__(self, create: Callable[[], WebhookHub], has_endpoints: Callable[[], bool]) -> None:
        """Set the function that creates the hub; `has_endpoints` says if anyone can subscribe."""
        self._create = create
        self._has_endpoints = has_endpoints

    @cached_property
    def hub(self) -> WebhookHub:
        """The hub."""
        return self._create()

    @property
    def _existing(self) -> WebhookHub | None:
        return self.hub if "hub" in vars(self) else None

    @property
    def is_idle(self) -> bool:
        """Whether there are no subscriptions, so that nothing is to be delivered."""
        return self._existing is None

    def status_changed(
        self, path: str, key: str, before: Mapping[str, object], after: Mapping[str, object]
    ) -> None:
        """Queue the event that tells of an object's new status, if anyone may want it."""
        if self._existing is not None or self._has_endpoints():
            self.hub.status_changed(path, key, before, after)

    def postpone(self) -> AbstractContextManager[None]:
        """Send nothing in this context during the block, in which the mock holds locks."""
        return nullcontext() if self._existing is None else self._existing.postpone()

    def flush(self) -> None:
        """Send all events that wait, and retry what is due; see `WebhookHub`."""
        if self._existing is not None:
            self._existing.flush()

    def flush_for_client(self) -> None:
        """Flush while a client waits for its reply; see `WebhookHub`."""
        if self._existing is not None:
            self._existing.flush_for_client()

    def shut_down(self) -> None:
        """Shut down all applications whose lifespan runs; see `Sender`."""
        if self._existing is not None:
            self._existing.shut_down()

    def clear(self) -> None:
        """Forget all subscriptions and deliveries."""
        if self._existing is not None:
            self._existing.clear()
