"""Patches that skip the SDK's backoff before a retry if a mock made the connection fail.

A response can set the delay of a retry (`retry-after-ms`); a failed connection cannot, and the SDK
would wait for half a second, then for one second, in every test of a failure. It sleeps with
`time.sleep` or `anyio.sleep`: only its module gets stand-ins for `time` and `anyio`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from contextvars import ContextVar
from types import ModuleType
from typing import Any

from .patches import Patch

__all__ = ["patches_of_sdk", "retry_at_once"]

_at_once: ContextVar[bool] = ContextVar("openai_responses_at_once", default=False)


def retry_at_once(yes: bool = True) -> None:
    """Set whether the SDK skips its wait before the retry after the next raised failure."""
    _at_once.set(yes)


def patches_of_sdk(module: ModuleType) -> Sequence[Patch]:
    """Return the patches on the module of the SDK's clients, for the modules that it imports."""
    proxies = {"time": _Time, "anyio": _Anyio}
    return [Patch(module, name, each) for name, each in proxies.items() if name in vars(module)]


class _ModuleProxy:
    """A stand-in for a module that has a `sleep` function."""

    def __init__(self, module: Any) -> None:
        self._module = module

    def __getattr__(self, name: str) -> object:
        """Return any other attribute of the module."""
        return getattr(self._module, name)


class _Time(_ModuleProxy):
    """A stand-in for the module `time`."""

    def sleep(self, seconds: float) -> None:
        """Sleep, unless the SDK is to retry at once."""
        self._module.sleep(_wait(seconds))


class _Anyio(_ModuleProxy):
    """A stand-in for the module `anyio`."""

    def sleep(self, seconds: float) -> Awaitable[None]:
        """Sleep, as `_Time` does."""
        coroutine: Awaitable[None] = self._module.sleep(_wait(seconds))
        return coroutine


def _wait(seconds: float) -> float:
    """Return the seconds to wait: 0 for one retry after `retry_at_once`."""
    if not _at_once.get():
        return seconds
    _at_once.set(False)
    return 0.0
