"""The decorator that runs each test inside its own mock: functions, methods, classes."""

from __future__ import annotations

import inspect
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import aclosing
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast, overload

from typing_extensions import ParamSpec, TypeIs

from openai_responses._core.json_values.signatures import signature_of

from .fixture import mock_of_fixture
from .mock import OpenAIMock

if TYPE_CHECKING:
    from unittest import IsolatedAsyncioTestCase, TestCase

__all__ = ["mock"]

ClassT = TypeVar("ClassT")
ResultT = TypeVar("ResultT")
TestT = TypeVar("TestT", bound=Callable[..., object])
ParametersT = ParamSpec("ParametersT")

_PARAMETER = "openai_mock"
_PREFIX = "test"
_SET_UP, _ASYNC_SET_UP = "setUp", "asyncSetUp"

_Test: TypeAlias = Callable[..., Any]
_Make: TypeAlias = Callable[[], OpenAIMock]


class _DecoratorFactory(Generic[ParametersT]):
    """The type of `mock`, with the parameters of the class that it makes mocks of."""

    def __init__(self, make: Callable[ParametersT, OpenAIMock]) -> None:
        self._make = make
        self.__signature__ = signature_of(make)
        self.__doc__ = type(self).__call__.__doc__

    @overload
    def __call__(self, *args: ParametersT.args, **kwargs: ParametersT.kwargs) -> _Decorator: ...
    @overload
    def __call__(self, test: TestT, /) -> TestT: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Return a decorator for tests: sync or async functions and methods, generators, classes.

        The arguments are those of `OpenAIMock`; without any, `@openai_responses.mock` may be
        written without parentheses. Every call runs inside a new mock, passed as the parameter
        `openai_mock` if there is one; pytest does not see that parameter, and fills the others with
        fixtures. In a class all methods whose names begin with "test" are decorated; in a
        `unittest.TestCase` the mock is active from before `setUp` until after the last cleanup, and
        is also available as `self.openai_mock`.

        In a test whose fixtures use the fixture `openai_mock`, a decorator without arguments passes
        that mock; one with arguments makes another inside of it, which then answers.
        """
        if len(args) == 1 and not kwargs and callable(args[0]):
            return _Decorator(_mock_of_fixture_or_new)(args[0])
        if not args and not kwargs:
            return _Decorator(_mock_of_fixture_or_new)
        self.__signature__.bind(*args, **kwargs)  # a wrong argument must raise here
        return _Decorator(partial(self._make, *args, **kwargs))


mock = _DecoratorFactory(OpenAIMock)


def _mock_of_fixture_or_new() -> OpenAIMock:
    return mock_of_fixture() or OpenAIMock()


class _Decorator:
    """A decorator that runs a test, or all tests of a class, with mocks from `make`."""

    def __init__(self, make: _Make) -> None:
        self._make = make

    @overload
    def __call__(self, test: type[ClassT]) -> type[ClassT]: ...
    @overload
    def __call__(self, test: Callable[..., ResultT]) -> Callable[..., ResultT]: ...
    def __call__(self, test: Any) -> Any:
        """Return the test, or the class with its tests, wrapped in mocks."""
        if not inspect.isclass(test):
            return _run_in_mock(test, self._make)
        if _is_test_case(test):
            _mock_test_case(test, self._make)
        else:
            _replace_tests(test, lambda method: _run_in_mock(method, self._make))
        return test


def _run_in_mock(test: _Test, make: _Make) -> _Test:
    """Return a test that runs in a mock, with a signature that hides the mock parameter."""
    signature = signature_of(test)
    wrapper = _make_wrapper(test, make, _PARAMETER in signature.parameters)
    visible = [p for p in signature.parameters.values() if p.name != _PARAMETER]
    vars(wrapper)["__signature__"] = signature.replace(parameters=visible)
    return wrapper


def _make_wrapper(test: _Test, make: _Make, takes_mock: bool) -> _Test:
    """Return a function of the same kind (sync, async, generator) around the test."""

    def call(mock: OpenAIMock, args: tuple[object, ...], kwargs: dict[str, object]) -> Any:
        return test(*args, **kwargs, **({_PARAMETER: mock} if takes_mock else {}))

    @wraps(test)
    def run(*args: object, **kwargs: object) -> object:
        with make() as mock:
            return call(mock, args, kwargs)

    @wraps(test)
    def generate(*args: object, **kwargs: object) -> Generator[object, object, object]:
        with make() as mock:
            items: Generator[object, object, object] = call(mock, args, kwargs)
            return (yield from items)

    @wraps(test)
    async def run_async(*args: object, **kwargs: object) -> object:
        async with make() as mock:
            return await cast("Awaitable[object]", call(mock, args, kwargs))

    @wraps(test)
    async def generate_async(*args: object, **kwargs: object) -> AsyncGenerator[object, None]:
        async with make() as mock, aclosing(call(mock, args, kwargs)) as items:
            async for item in items:
                yield item

    if inspect.isasyncgenfunction(test):
        return generate_async
    if inspect.iscoroutinefunction(test):
        return run_async
    return generate if inspect.isgeneratorfunction(test) else run


def _is_test_case(cls: type) -> TypeIs[type[TestCase]]:
    """Return whether this is a `unittest.TestCase`; False if unittest is not imported."""
    case: object = getattr(sys.modules.get("unittest"), "TestCase", None)
    return isinstance(case, type) and issubclass(cls, case)


def _replace_tests(cls: type, replace: Callable[[_Test], _Test]) -> None:
    """Replace the test methods of a class, including static, class and inherited ones."""
    for name in dir(cls):
        method: object = inspect.getattr_static(cls, name)
        if not name.startswith(_PREFIX):
            continue
        kind: Any = type(method)
        if kind in (staticmethod, classmethod):
            function: _Test = cast("Any", method).__func__
            setattr(cls, name, kind(replace(function)))
        elif inspect.isfunction(method):
            setattr(cls, name, replace(method))


def _mock_test_case(case: type[TestCase], make: _Make) -> None:
    """Give every test of a case a mock from its `setUp` to its last cleanup."""
    set_up = case.setUp

    @wraps(set_up)
    def set_up_mock(self: TestCase) -> None:
        mock = make().__enter__()
        self.addCleanup(mock.__exit__, None, None, None)  # the first to be added runs last
        vars(self)[_PARAMETER] = mock
        set_up(self)

    setattr(case, _SET_UP, set_up_mock)
    if sys.version_info < (3, 11) and hasattr(case, _ASYNC_SET_UP):
        _mock_loop_of_test_case(case)
    _replace_tests(case, _pass_mock)


def _mock_loop_of_test_case(case: type[TestCase]) -> None:
    """Activate the mock in the task that runs an async case's tests.

    Before Python 3.11 that task is started before `setUp` and does not inherit its context.
    """
    set_up: Callable[[TestCase], Awaitable[object]] = getattr(case, _ASYNC_SET_UP)

    @wraps(set_up)
    async def set_up_mock(self: IsolatedAsyncioTestCase) -> None:
        mock: OpenAIMock = vars(self)[_PARAMETER]
        await mock.__aenter__()
        self.addAsyncCleanup(mock.__aexit__, None, None, None)
        await set_up(self)

    setattr(case, _ASYNC_SET_UP, set_up_mock)


def _pass_mock(method: _Test) -> _Test:
    """Return a test method that gets the mock of its instance, if it has such a parameter."""
    if _PARAMETER not in signature_of(method).parameters:
        return method

    @wraps(method)
    def run(self: TestCase) -> object:
        return method(self, **{_PARAMETER: vars(self)[_PARAMETER]})

    @wraps(method)
    async def run_async(self: TestCase) -> object:
        return await method(self, **{_PARAMETER: vars(self)[_PARAMETER]})

    return run_async if inspect.iscoroutinefunction(method) else run
