"""The garbage collector is kept out of imports, and is afterwards as it was before."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from openai_responses._core.garbage import no_collection

PROGRAM = """
import gc, openai
if {disabled}: gc.disable()
from openai_responses import OpenAIMock
states = [gc.isenabled()]
with OpenAIMock() as mock:
    client = openai.OpenAI(api_key="sk-fake")
    def answer(request):
        states.append(gc.isenabled())
        return {{}}
    mock.responses.create.response = answer
    client.responses.create(model="gpt-5", input="Hi")
states.append(gc.isenabled())
print(states)
"""


@pytest.fixture(params=[True, False], ids=["on", "off"])
def enabled(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether garbage is collected, at first and then again."""
    before = gc.isenabled()
    enabled: bool = request.param
    (gc.enable if enabled else gc.disable)()
    yield enabled
    (gc.enable if before else gc.disable)()


def test_the_collector_is_as_it_was(enabled: bool) -> None:
    with no_collection:
        assert not gc.isenabled()
        with no_collection:
            assert not gc.isenabled()
    assert gc.isenabled() == enabled


@pytest.mark.parametrize("error", [ImportError, KeyboardInterrupt])
def test_the_collector_is_as_it_was_after_an_error(
    enabled: bool, error: type[BaseException]
) -> None:
    with pytest.raises(error), no_collection:
        raise error
    assert gc.isenabled() == enabled


def test_the_collector_is_as_it_was_after_imports_of_several_threads(enabled: bool) -> None:
    barrier = Barrier(4)

    def work(_: int) -> None:
        barrier.wait()
        for _each in range(2_000):
            with no_collection:
                pass

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert gc.isenabled() == enabled


@pytest.mark.parametrize("disabled", [True, False])
def test_a_mock_leaves_the_collector_to_the_program(disabled: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(disabled=disabled)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == str([not disabled] * 3).split()
