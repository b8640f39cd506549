"""Each fault over a real socket: the SDK raises the same as in process."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from openai_responses import OpenAIMock, faults
from openai_responses._core.http.wire_errors import WireError
from openai_responses.ext import httpx
from openai_responses.server import Server
from tests.sdk.kinds import Outcome, chat

pytestmark = pytest.mark.asyncio

# Over a socket a client really waits.
IMPATIENT, PATIENT = 0.15, 10.0

GREETING: Any = {"choices": [{"message": {"content": "Hellö, how are you?"}}]}

# Faults in the middle of a body happen at each kind of position that a function takes.
POSITIONS: Mapping[str, object] = {
    "after_events": 2,
    "after_bytes": 60,
    "inside": "ö",
    "reset": True,
    "first": 60.0,
    "between": 60.0,
    "sizes": 1,
}
REQUIRED: Mapping[str, object] = {"location": "https://api.openai.com/v1/models"}


def all_faults() -> Iterator[Any]:
    """Yield each function of the module, as it is and with each of its positions."""
    for name in faults.__all__:
        make = getattr(faults, name)
        if inspect.isfunction(make):
            parameters = inspect.signature(make).parameters
            own = {each: value for each, value in REQUIRED.items() if each in parameters}
            yield pytest.param(make, own, id=name)
            for each, value in POSITIONS.items():
                if each in parameters:
                    yield pytest.param(make, {**own, each: value}, id=f"{name}-{each}")


FAULTS = list(all_faults())


def fault(make: Callable[..., Any], arguments: Mapping[str, object]) -> Any:
    """Return a fault of the greeting, where no time passes on the clock that it may have."""
    parameters = inspect.signature(make).parameters
    more = {"clock": faults.VirtualClock()} if "clock" in parameters else {}
    answer = [GREETING] if "answer" in parameters else []
    return make(*answer, **arguments, **more)


async def outcomes(
    kind: str, stream: bool, make: Callable[..., Any], arguments: Mapping[str, object]
) -> tuple[Outcome, Outcome]:
    """Return what a client gets of a fault in process, and over a socket."""
    with OpenAIMock() as mock, mock.serve() as server:
        route = mock.chat.completions.create
        route.response = fault(make, arguments)
        here = await chat(kind, stream=stream, timeout=IMPATIENT)
        route.response = fault(make, arguments)
        timeout = IMPATIENT if any("Timeout" in each for each in here.errors) else PATIENT
        there = await chat(kind, stream=stream, base_url=server.url, timeout=timeout)
        mock.refused_requests.clear()
    return here, there


def check(here: Outcome, there: Outcome) -> None:
    # A fault that a client cannot tell from a real one is not the mock's own error, even if openai
    # 2 shows where it comes from.
    own = [each for each in here.errors if each.startswith("openai_responses.")]
    if any(not each.endswith(".WireError") for each in own):
        assert there.errors[:1] == ["openai.InternalServerError"]
        assert str(here.error) in str(there.error)
    else:
        assert there.errors[:1] == here.errors[:1]
        assert there.texts == here.texts


@pytest.mark.parametrize(("make", "arguments"), FAULTS)
async def test_a_call(make: Callable[..., Any], arguments: Mapping[str, object]) -> None:
    check(*await outcomes("sync", False, make, arguments))


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("make", "arguments"), FAULTS)
async def test_a_stream(
    kind: str, make: Callable[..., Any], arguments: Mapping[str, object]
) -> None:
    check(*await outcomes(kind, True, make, arguments))


async def test_nothing_is_left_out() -> None:
    made = {param.values[0] for param in FAULTS}
    others = {faults.RealClock, faults.VirtualClock}
    assert made | others == {getattr(faults, name) for name in faults.__all__}
    wire_errors = [make for make in made if make.__annotations__["return"] == "WireError"]
    assert len(wire_errors) >= 9
    assert all(isinstance(make(), WireError) for make in wire_errors)


@pytest.mark.parametrize("name", ["ConnectError", "ReadTimeout", "RemoteProtocolError"])
async def test_exceptions_of_the_library_are_faults_too(
    openai_mock: OpenAIMock, openai_server: Server, name: str
) -> None:
    openai_mock.chat.completions.create.response = getattr(httpx, name)("as set by a test")
    here = await chat("sync", timeout=IMPATIENT)
    there = await chat("sync", base_url=openai_server.url, timeout=IMPATIENT)
    assert there.errors[0] == here.errors[0]
