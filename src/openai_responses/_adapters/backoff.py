"""The SDK's waits before it tries again: left out where a mock has made the connection fail.

An answer can say how soon to try again (`retry-after-ms`); a connection that fails cannot, and the
SDK would wait for half a second, then for a whole one, in every test of a failure. It sleeps with
`time.sleep` or `anyio.sleep`: its module gets stand-ins for `time` and `anyio`, and no other does.
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
    """Let the SDK try again without a wait after the failure that is raised now, or with one."""
    _at_once.set(yes)


def patches_of_sdk(module: ModuleType) -> Sequence[Patch]:
    """Return the patches on the module of the SDK's clients; none for what it does not import."""
    stand_ins = {"time": _Time, "anyio": _Anyio}
    return [Patch(module, name, each) for name, each in stand_ins.items() if name in vars(module)]


class _StandIn:
    """A module, as another one sees it that sleeps before it tries again."""

    def __init__(self, module: Any) -> None:
        self._module = module

    def __getattr__(self, name: str) -> object:
        """Return whatever else the module offers."""
        return getattr(self._module, name)


class _Time(_StandIn):
    """The module `time`."""

    def sleep(self, seconds: float) -> None:
        """Sleep, unless the SDK is to try again at once."""
        self._module.sleep(_wait(seconds))


class _Anyio(_StandIn):
    """The module `anyio`."""

    def sleep(self, seconds: float) -> Awaitable[None]:
        """Sleep, as `_Time` does."""
        slept: Awaitable[None] = self._module.sleep(_wait(seconds))
        return slept


def _wait(seconds: float) -> float:
    """Return how long to wait: not at all, once, after a failure that is tried again at once."""
    if not _at_once.get():
        return seconds
    _at_once.set(False)
    return 0.0
