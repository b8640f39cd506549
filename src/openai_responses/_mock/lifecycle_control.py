"""Lifecycle control for tests: advance, fail, expire or cancel objects."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.completion.status_fields import FAILURE_MESSAGE
from openai_responses._core.webhooks.lazy_hub import LazyHub

if TYPE_CHECKING:
    from pydantic import BaseModel

    from openai_responses._core.engine import Engine
    from openai_responses._core.webhooks.signing import Webhook

    from .lifecycle_driver import LifecycleDriver, Target
    from .websockets import WebSockets

__all__ = ["LifecycleControl"]


class LifecycleControl:
    """Methods by which a test drives the lifecycles of a mock's objects."""

    _engine: Engine
    _webhooks: LazyHub
    _websockets: WebSockets

    def advance(
        self, what: Target | None = None, steps: int | None = None, *, seconds: float = 0
    ) -> None:
        """Advance an object by `steps` (1), in any mode of `time`; all objects if none is given.

        With `seconds` time passes: objects expire when due, and with `time="clock"` they advance by
        the steps that fit into that time; further steps are taken only if `what` or `steps` is
        given. Webhooks are delivered, and tried again when that is due. Raises ValueError for
        objects without a lifecycle.
        """
        self._driver.advance(what, steps, seconds=seconds)

    def fail(
        self, what: Target, message: str = FAILURE_MESSAGE, *, code: str = "server_error"
    ) -> None:
        """Let an object fail; objects of a family (`openai_mock.state.batches`) fail when they end.

        Raises ValueError for objects without a lifecycle.
        """
        self._driver.end(what, "failed", message, code)

    def expire(self, what: Target) -> None:
        """Let an object expire; objects of a family expire when they end. Raises as `fail`."""
        self._driver.end(what, "expired")

    def cancel(self, what: Target) -> None:
        """Cancel an object; objects of a family are cancelled when they end. Raises as `fail`."""
        self._driver.end(what, "cancelled")

    def finish(self, what: Target) -> None:
        """Advance an object to the end of its lifecycle; for a family, restore the default end.

        For a family this undoes `fail`, `expire`, `cancel` or `require_action`. Raises ValueError
        for objects without a lifecycle.
        """
        self._driver.finish(what)

    def require_action(self, what: Target) -> None:
        """Let a run call one of its functions, with valid arguments, and wait for the output.

        For the family (`openai_mock.state.beta.threads.runs`), each run does so once. Raises
        ValueError for anything but runs.
        """
        self._driver.end(what, "requires_action")

    def webhook(self, what: BaseModel | str, *, secret: str | None = None) -> Webhook:
        """Return the webhook that OpenAI posts at the end of an object: body and signed headers.

        The object is a batch, an eval run, a fine-tuning job, a response or a video, or the id of
        one. The signature is that of `openai_responses.webhooks.webhook`. Raises ValueError for
        objects without webhooks, and for those that have not ended.
        """
        return self._driver.webhook(what, secret=secret)

    @cached_property
    def _driver(self) -> LifecycleDriver:
        from .lifecycle_driver import LifecycleDriver

        return LifecycleDriver(self._engine, self._webhooks, self._websockets)
