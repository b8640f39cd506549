"""Pools of connections that are built when they are first used, which may well be never.

With its first pool an HTTP library imports what speaks HTTP, down to the event loops that it can do
so on. A client whose requests are all answered by a mock needs none of that.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import wraps
from typing import cast

from typing_extensions import Self

from .once import Once
from .patches import Patch

__all__ = ["LatePool", "give_late_pool", "has_pool", "patches_of_exits"]

_POOL = "_pool"


class LatePool:
    """A pool that is built when it is first used; from then on it is the one that was built.

    What has never been built needs no closing.
    """

    __slots__ = ("_true",)

    def __init__(self, build: Callable[[], object]) -> None:
        object.__setattr__(self, "_true", Once(build))

    def __getattribute__(self, name: str) -> object:
        """Return an attribute of the true pool, which is built unless it is only closed."""
        once: Once[object] = object.__getattribute__(self, "_true")
        if name in _OF_UNUSED and not once.is_built:
            return object.__getattribute__(self, name)
        return getattr(once(), name)

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute of the true pool."""
        once: Once[object] = object.__getattribute__(self, "_true")
        setattr(once(), name, value)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None: ...

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None: ...

    def close(self) -> None:
        """Do nothing, as there is nothing to close."""

    async def aclose(self) -> None:
        """Do nothing, as there is nothing to close."""


_OF_UNUSED = frozenset(("__enter__", "__exit__", "__aenter__", "__aexit__", "close", "aclose"))


def has_pool(owner: type) -> bool:
    """Return whether a class of transports builds a pool when it is made, as httpx's classes do."""
    code = getattr(vars(owner).get("__init__"), "__code__", None)
    return _POOL in getattr(code, "co_names", ())


def give_late_pool(
    transport: object,
    owner: type,
    original: Callable[..., None],
    kwargs: Mapping[str, object],
) -> None:
    """Give a transport, late, the pool that `original`, its class's `__init__`, would give it."""

    def build() -> object:
        twin = cast("object", object.__new__(owner))
        original(twin, **kwargs)
        return getattr(twin, _POOL)

    setattr(transport, _POOL, LatePool(build))


def patches_of_exits(owner: type) -> Sequence[Patch]:
    """Return the patch by which a transport is left without an import, if it was not used.

    One that has no pool, or leaves its exit to its base, needs none.
    """
    makers = {"__exit__": _patch_of_exit, "__aexit__": _patch_of_aexit}
    if not has_pool(owner):
        return ()
    return [patch_of(owner) for name, patch_of in makers.items() if name in vars(owner)]


def _patch_of_exit(owner: type) -> Patch:
    def replace(original: Callable[..., None]) -> Callable[..., None]:
        @wraps(original)
        def __exit__(self: object, *exc_info: object) -> None:  # noqa: N807
            if not _is_unused(self):
                original(self, *exc_info)

        return __exit__

    return Patch(owner, "__exit__", replace)


def _patch_of_aexit(owner: type) -> Patch:
    def replace(original: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        @wraps(original)
        async def __aexit__(self: object, *exc_info: object) -> None:  # noqa: N807
            if not _is_unused(self):
                await original(self, *exc_info)

        return __aexit__

    return Patch(owner, "__aexit__", replace)


def _is_unused(transport: object) -> bool:
    """Return whether a transport has a late pool that nobody has looked at."""
    pool = vars(transport).get(_POOL)
    if type(pool) is not LatePool:
        return False
    once: Once[object] = object.__getattribute__(pool, "_true")
    return not once.is_built
