"""Creating, entering and leaving a mock; creating a client with default options."""

from __future__ import annotations

from collections.abc import Iterator

import openai

from openai_responses import OpenAIMock

from .measuring import Row, measure_in_rounds, of_calls

__all__ = ["rows"]

TIMES = 100


def _enter() -> None:
    with OpenAIMock():
        pass


def _make_client() -> object:
    return openai.OpenAI(api_key="sk-fake")


def rows(rounds: int) -> Iterator[Row]:
    """Yield the cost of a mock, and what is left of that of a client."""
    _enter()
    cost = min(figure for (figure,) in measure_in_rounds(rounds, of_calls(_enter, TIMES)))
    yield Row("making, entering and leaving a mock", cost, None, cost, "ms", 0.25)
    with OpenAIMock():
        _make_client()
        cost = min(figure for (figure,) in measure_in_rounds(rounds, of_calls(_make_client, TIMES)))
    outside = min(figure for (figure,) in measure_in_rounds(3, of_calls(_make_client, 3)))
    yield Row("openai.OpenAI() in a mock, and outside", cost, outside, cost, "ms", 0.75)
