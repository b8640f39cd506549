"""Closing generators, and raising in them, whatever kind of iterator stands in for one."""

from __future__ import annotations

from contextlib import suppress
from typing import Protocol, runtime_checkable

__all__ = ["aclose", "athrow", "close", "throw"]


@runtime_checkable
class _Closable(Protocol):
    def close(self) -> object: ...


@runtime_checkable
class _AsyncClosable(Protocol):
    async def aclose(self) -> object: ...


@runtime_checkable
class _Generator(Protocol):
    def throw(self, error: BaseException, /) -> object: ...


@runtime_checkable
class _AsyncGenerator(Protocol):
    async def athrow(self, error: BaseException, /) -> object: ...


def close(running: object) -> None:
    """Close a generator, or anything else that can be closed; leave other iterators alone."""
    if isinstance(running, _Closable):
        running.close()


async def aclose(running: object) -> None:
    """Close a generator of either kind; leave other iterators alone."""
    if isinstance(running, _AsyncClosable):
        await running.aclose()
    else:
        close(running)


def throw(running: object, error: BaseException) -> None:
    """Raise `error` where a generator waits, if it is one.

    It comes back out with that line in its traceback, unless the generator catches it.
    """
    if isinstance(running, _Generator):
        with suppress(StopIteration):
            running.throw(error)


async def athrow(running: object, error: BaseException) -> None:
    """Raise `error` where an async generator waits, as `throw` does in one of the sync kind."""
    if isinstance(running, _AsyncGenerator):
        with suppress(StopAsyncIteration):
            await running.athrow(error)
