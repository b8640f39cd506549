"""Patches on threads and thread pools: work runs with the active mocks of the submitting context.

Tasks inherit the context in which they are started; threads do not before Python 3.14, and work in
a pool never does. Only the active mocks are carried over. While such work runs, the libraries stay
patched, so that work that outlives its mock gets an error instead of network access.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from threading import Thread
from types import ModuleType
from typing import TYPE_CHECKING, TypeAlias

from openai_responses._core.http.interception import Chain, active_here, use_chain

from .patches import Patch

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

__all__ = ["Hold", "patches_of_thread_pools", "patches_of_threads"]

Hold: TypeAlias = Callable[[], Callable[[], None]]
"""Keeps all patches installed until the first call of the function that it returns."""

_Submit: TypeAlias = "Callable[..., Future[object]]"

# Modules with cached threads, shared by tests, that run each job in its own context.
_THREAD_CACHE_MODULES = ("anyio._backends._asyncio", "trio._core._thread_cache")


def patches_of_threads(hold: Hold) -> list[Patch]:
    """Return the patch on `Thread.start`; `hold` keeps all patches while the thread runs.

    gevent replaces `Thread` by a subclass, which inherits the method.
    """
    owner = next(cls for cls in Thread.__mro__ if "start" in vars(cls))

    def start(original: Callable[..., None]) -> Callable[..., None]:
        return _wrap_start(original, hold)

    return [Patch(owner, "start", start)]


def patches_of_thread_pools(hold: Hold, module: ModuleType) -> list[Patch]:
    """Return the patch on `ThreadPoolExecutor.submit` of `concurrent.futures.thread`."""

    def submit(original: _Submit) -> _Submit:
        return _wrap_submit(original, hold)

    return [Patch(module.ThreadPoolExecutor, "submit", submit)]


def _wrap_start(original: Callable[..., None], hold: Hold) -> Callable[..., None]:
    @wraps(original)
    def start(self: Thread) -> None:
        chain = active_here()
        if not chain or _is_of_a_cache(self):
            return original(self)
        release = hold()
        vars(self)["run"] = _with_mocks(self.run, chain, release)
        try:
            original(self)
        except BaseException:
            release()
            raise

    return start


def _is_of_a_cache(thread: Thread) -> bool:
    target: object = vars(thread).get("_target")
    return (
        thread.run.__module__ in _THREAD_CACHE_MODULES
        or getattr(target, "__module__", None) in _THREAD_CACHE_MODULES
    )


def _wrap_submit(original: _Submit, hold: Hold) -> _Submit:
    @wraps(original)
    def submit(
        self: ThreadPoolExecutor, fn: Callable[..., object], /, *args: object, **kwargs: object
    ) -> Future[object]:
        chain = active_here()
        if not chain:
            return original(self, fn, *args, **kwargs)
        release = hold()
        try:
            with use_chain(()):  # a thread that the pool starts now also serves others
                future = original(self, _with_mocks(fn, chain, release), *args, **kwargs)
        except BaseException:
            release()
            raise
        future.add_done_callback(lambda _: release())  # if it never ran
        return future

    return submit


def _with_mocks(
    function: Callable[..., object], chain: Chain, at_end: Callable[[], None]
) -> Callable[..., object]:
    """Return a function that runs `function` on behalf of these mocks, then calls `at_end`."""

    def run_with_mocks(*args: object, **kwargs: object) -> object:
        try:
            with use_chain(chain):
                return function(*args, **kwargs)
        finally:
            at_end()

    return run_with_mocks
