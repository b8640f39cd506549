"""Functions that close generators or raise in them, for any kind of iterator."""

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
    """Close a generator or any object with `close`; ignore other iterators."""
    if isinstance(running, _Closable):
        running.close()


async def aclose(running: object) -> None:
    """Close a sync or async generator; ignore other iterators."""
    if isinstance(running, _AsyncClosable):
        await running.aclose()
    else:
        close(running)


def throw(running: object, error: BaseException) -> None:
    """Raise `error` at the point where a generator is suspended; ignore other iterators.

    Unless the generator catches it, it propagates with that line in its traceback.
    """
    if isinstance(running, _Generator):
        with suppress(StopIteration):
            running.throw(error)


async def athrow(running: object, error: BaseException) -> None:
    """Raise `error` at the point where an async generator is suspended, as `throw` does."""
    if isinstance(running, _AsyncGenerator):
        with suppress(StopAsyncIteration):
            await running.athrow(error)
