"""Patches on `multiprocessing.pool.ThreadPool`: work runs with the submitter's active mocks.

The pool's threads belong to no mock, even if a test created the pool: later tests may use it.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import partial, wraps
from types import ModuleType

from openai_responses._core.http.interception import Chain, active_here, use_chain

from .patches import Patch
from .threads import Hold

__all__ = ["patches_of_worker_pools"]

# The methods that accept work; the function is the first argument.
_SUBMIT_METHODS = ("apply_async", "_map_async", "imap", "imap_unordered")


def patches_of_worker_pools(hold: Hold, module: ModuleType) -> list[Patch]:
    """Return the patches on the module's pools; `hold` keeps all patches while work runs.

    Process pools have the same methods, and are not affected.
    """
    pools: type = module.Pool
    of_threads: type = module.ThreadPool

    def replace_method(original: Callable[..., object]) -> Callable[..., object]:
        return _wrap_apply(original, of_threads, hold)

    def replace_init(original: Callable[..., None]) -> Callable[..., None]:
        return _wrap_init(original, of_threads)

    submit_patches = [Patch(pools, name, replace_method) for name in _SUBMIT_METHODS]
    return [Patch(pools, "__init__", replace_init), *submit_patches]


def _wrap_init(original: Callable[..., None], of_threads: type) -> Callable[..., None]:
    @wraps(original)
    def init(self: object, *args: object, **kwargs: object) -> None:
        if not (isinstance(self, of_threads) and active_here()):
            return original(self, *args, **kwargs)
        with use_chain(()):
            return original(self, *args, **kwargs)

    return init


def _wrap_apply(
    original: Callable[..., object], of_threads: type, hold: Hold
) -> Callable[..., object]:
    @wraps(original)
    def apply(self: object, func: Callable[..., object], *args: object, **kwargs: object) -> object:
        chain = active_here() if isinstance(self, of_threads) else ()
        if not chain:
            return original(self, func, *args, **kwargs)
        work = partial(_run, chain, func)
        weakref.finalize(work, hold())  # after its last call, or if it can never be called
        return original(self, work, *args, **kwargs)

    return apply


def _run(chain: Chain, func: Callable[..., object], /, *args: object, **kwargs: object) -> object:
    with use_chain(chain):
        return func(*args, **kwargs)
