"""Webhooks to ASGI applications whose lifespan is run, as a server runs it."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import Future
from threading import Lock, Thread, get_ident
from typing import cast

from openai_responses._core.http.own_loops import run_in_own_loop
from openai_responses._core.webhooks.deliveries import LiveReceiver, Outcome
from openai_responses._core.webhooks.signing import Webhook

from .webhook_asgi import Application, Message, post
from .webhook_outcomes import outcome_of

__all__ = ["live_receiver"]


def live_receiver(application: Callable[..., object]) -> LiveReceiver:
    """Return a receiver that posts webhooks to an ASGI application and runs its lifespan."""
    return _LiveApplication(cast("Application", application))


class _LiveApplication:
    """Posts webhooks to an ASGI application between its startup and its shutdown.

    The application runs in one event loop, in a thread of its own. A webhook that comes after its
    shutdown starts it again.
    """

    def __init__(self, application: Application) -> None:
        self._application = application
        self._running: _Run | None = None
        self._lock = Lock()

    def start(self) -> None:
        """Start the application. Raises RuntimeError if it does not start."""
        self._run()

    def stop(self) -> None:
        """Shut the application down, if it runs. Raises RuntimeError if it fails at that."""
        with self._lock:
            run = self._running
        if run is None:
            return
        try:
            run.stop()  # it may cause webhooks, which must not start it again
        finally:
            with self._lock:
                self._running = None

    def __call__(self, url: str, webhook: Webhook) -> Outcome:
        """Post a webhook; what answers it has a copy of this context."""
        statuses: list[int] = []

        def post_here() -> None:
            run = self._run()
            run.wait_for(lambda: post(self._application, url, webhook, statuses, dict(run.state)))

        return outcome_of(post_here, statuses)

    def _run(self) -> _Run:
        with self._lock:
            if self._running is None:
                self._running = _Run(self._application)
            return self._running


class _Run:
    """One run of an application; `state` is what its startup has set for all requests."""

    def __init__(self, application: Application) -> None:
        """Start the application. Raises RuntimeError if it does not start."""
        self.state: MutableMapping[str, object] = {}
        self._application = application
        self._is_asked_to_start = self._has_started = False
        self._problem: str | None = "it sent no lifespan.startup.complete"
        self._started: Future[None] = Future()
        self._ended: Future[None] = Future()
        context = contextvars.copy_context()
        self._thread = Thread(target=context.run, args=(self._serve,), name="webhooks", daemon=True)
        self._thread.start()
        self._started.result()

    def stop(self) -> None:
        """Shut the application down. Raises RuntimeError if it fails at that."""
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()
        self._ended.result()

    def wait_for(self, start: Callable[[], Awaitable[None]]) -> None:
        """Wait for what `start` returns in the application's loop, in a copy of this context.

        A task of the application itself cannot wait for its own loop: it gets another one.
        """

        async def wait() -> None:
            await start()

        if get_ident() == self._thread.ident:
            run_in_own_loop(start)
        else:
            asyncio.run_coroutine_threadsafe(wait(), self._loop).result()

    # --- in the thread of the loop ---------------------------------------------------------------

    def _serve(self) -> None:
        """Run the application until `stop`; an error is raised there, or when it is started."""
        try:
            asyncio.run(self._live())
        except BaseException as error:  # raised in the thread that waits
            waiting, what = (
                (self._ended, "shut down") if self._has_started else (self._started, "start")
            )
            failure = RuntimeError(
                f"the application did not {what}: {error!r} in its lifespan. If it has none, leave "
                "out lifespan=True"
            )
            failure.__cause__ = error
            waiting.set_exception(failure)
        else:
            self._ended.set_result(None)

    async def _live(self) -> None:
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}}
        try:
            await self._application({**scope, "state": self.state}, self._receive, self._send)
        finally:
            if self._has_started:
                await self._stopping.wait()  # it may be over early, as on a server
        if self._problem is not None:
            raise RuntimeError(self._problem)

    async def _receive(self) -> Message:
        if not self._is_asked_to_start:
            self._is_asked_to_start = True
            return {"type": "lifespan.startup"}
        await self._stopping.wait()
        return {"type": "lifespan.shutdown"}

    async def _send(self, message: Message) -> None:
        kind = message.get("type")
        if kind == "lifespan.startup.complete":
            self._has_started, self._problem = True, None
            self._started.set_result(None)
        elif kind in ("lifespan.startup.failed", "lifespan.shutdown.failed"):
            self._problem = str(message.get("message") or kind)
