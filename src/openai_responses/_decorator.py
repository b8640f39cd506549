"""The decorator that runs a test with a mock of its own."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, TypeVar, cast

from ._mock import OpenAIMock

if TYPE_CHECKING:
    from httpx2 import URL

    from ._core.state.calls import Missing
    from .stores import StateStore

__all__ = ["mock"]

ResultT = TypeVar("ResultT")

_PARAMETER = "openai_mock"


def mock(
    *,
    base_url: str | URL | None = None,
    state: StateStore | None = None,
    missing: Missing = "404",
) -> Callable[[Callable[..., ResultT]], Callable[..., ResultT]]:
    """Return a decorator for tests, sync or async, functions or methods.

    Every call runs inside a new `OpenAIMock`, which also answers on `base_url` if given, and which
    has a store of its own if `state` is not given; for `missing` see there. A test that has a
    parameter `openai_mock` gets it; pytest does not see that parameter, and fills the others with
    its fixtures as ever.
    """

    def decorate(test: Callable[..., ResultT]) -> Callable[..., ResultT]:
        signature = inspect.signature(test)
        make = partial(OpenAIMock, base_url, state, missing=missing)
        wrapper = _wrap(test, make, _PARAMETER in signature.parameters)
        visible = [p for p in signature.parameters.values() if p.name != _PARAMETER]
        vars(wrapper)["__signature__"] = signature.replace(parameters=visible)
        return wrapper

    return decorate


def _wrap(
    test: Callable[..., ResultT], make: Callable[[], OpenAIMock], wants_mock: bool
) -> Callable[..., ResultT]:
    if inspect.iscoroutinefunction(test):

        @wraps(test)
        async def run_async(*args: object, **kwargs: object) -> object:
            async with make() as openai_mock:
                injected = {_PARAMETER: openai_mock} if wants_mock else {}
                return await cast("Awaitable[object]", test(*args, **kwargs, **injected))

        return cast("Callable[..., ResultT]", run_async)

    @wraps(test)
    def run(*args: object, **kwargs: object) -> ResultT:
        with make() as openai_mock:
            injected = {_PARAMETER: openai_mock} if wants_mock else {}
            return test(*args, **kwargs, **injected)

    return run
