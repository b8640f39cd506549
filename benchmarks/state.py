"""Calls of the SDK among 10,000 objects of a family, against the same calls among 100."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import openai

from openai_responses import OpenAIMock

from .measuring import Row, measure_in_rounds, of_calls, ratio_row

__all__ = ["rows"]

FEW, MANY = 100, 10_000
CALLS = 20
BOUND = 2.0

_Call = Callable[[openai.OpenAI], object]
_CALLS: Mapping[str, _Call] = {
    "create": lambda client: client.conversations.create(),
    "retrieve": lambda client: client.conversations.retrieve("conv_50"),
    "a page of a list": lambda client: client.evals.list(after="eval_50"),
    "a page of a filtered list": lambda client: client.files.list(purpose="batch", limit=20),
}


def rows(rounds: int) -> Iterator[Row]:
    """Yield what calls cost in a full store (ours) and in a nearly empty one (bare)."""
    few, many = _mock(FEW), _mock(MANY)
    for name, call in _CALLS.items():
        figures = measure_in_rounds(rounds, _measure(many, call), _measure(few, call))
        yield ratio_row(f"{name}, among {MANY:,} objects and {FEW}", figures, BOUND)


def _mock(count: int) -> OpenAIMock:
    mock = OpenAIMock()
    for number in range(count):
        mock.state.conversations.put({"id": f"conv_{number}"})
        mock.state.evals.put({"id": f"eval_{number}"})
        mock.state.files.put({"id": f"file-{number}", "purpose": "batch"})
    return mock


def _measure(mock: OpenAIMock, call: _Call) -> Callable[[], float]:
    def measure() -> float:
        with mock:
            client = openai.OpenAI(api_key="sk-fake")
            return of_calls(lambda: call(client), CALLS)()

    return measure
