"""The examples of the page about state: each test in it runs, in a mock as its marker says."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import pytest

from openai_responses import OpenAIMock

PAGE = Path(__file__).parents[2] / "docs" / "state.md"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def examples() -> Iterator[tuple[str, Callable[[OpenAIMock], None]]]:
    """Yield the tests of all blocks of code, by their names."""
    for number, block in enumerate(BLOCK.findall(PAGE.read_text(encoding="utf-8"))):
        names: dict[str, Any] = {"__name__": f"state_{number}"}
        exec(compile(block, f"{PAGE.name}, example {number}", "exec"), names)
        for name, value in names.items():
            if name.startswith("test_"):
                yield name, value


EXAMPLES = dict(examples())


def options(example: Callable[[OpenAIMock], None]) -> Mapping[str, Any]:
    marks = cast("list[pytest.Mark]", getattr(example, "pytestmark", []))
    return {
        name: value
        for mark in marks
        if mark.name == "openai_mock"
        for name, value in mark.kwargs.items()
    }


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 8


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_runs(name: str) -> None:
    example = EXAMPLES[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with OpenAIMock(**options(example)) as openai_mock:
            example(openai_mock)
