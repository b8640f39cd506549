"""The SDK's waits before it tries again: left out where a mock has made the connection fail.

An answer can say how soon to try again (`retry-after-ms`); a connection that fails cannot, and the
SDK would wait for half a second, then for a whole one, in every test of a failure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from functools import wraps
from types import ModuleType

from .patches import Patch

__all__ = ["patches_of_sdk", "retry_at_once"]

_METHOD = "_calculate_retry_timeout"

_at_once: ContextVar[bool] = ContextVar("openai_responses_at_once", default=False)


def retry_at_once(yes: bool = True) -> None:
    """Let the SDK try again without a wait after the failure that is raised now, or with one."""
    _at_once.set(yes)


def patches_of_sdk(module: ModuleType) -> Sequence[Patch]:
    """Return the patch on the SDK's clients; none if this SDK works its waits out otherwise."""
    owner: object = getattr(module, "BaseClient", None)
    if not isinstance(owner, type) or _METHOD not in vars(owner):
        return ()
    return (Patch(owner, _METHOD, _without_wait),)


def _without_wait(original: Callable[..., object]) -> Callable[..., object]:
    @wraps(original)
    def calculate(
        self: object, remaining_retries: int, options: object, response_headers: object = None
    ) -> object:
        if response_headers is None and _at_once.get():
            _at_once.set(False)
            return 0.0
        return original(self, remaining_retries, options, response_headers)

    return calculate
