"""The examples of the documentation: each test in it runs, in a mock as its marker says."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import pytest

from openai_responses import OpenAIMock

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)

# The pages with examples, and how many of them there are.
PAGES = {"model_output.md": 4, "state.md": 9}


def examples(page: str) -> Iterator[tuple[str, Callable[[OpenAIMock], None]]]:
    """Yield the tests of all blocks of code, by their names; a block knows those before it."""
    names: dict[str, Any] = {"__name__": page.replace(".", "_")}
    for number, block in enumerate(BLOCK.findall((DOCS / page).read_text(encoding="utf-8"))):
        exec(compile(block, f"{page}, example {number}", "exec"), names)
    for name, value in names.items():
        if name.startswith("test_"):
            yield name, value


EXAMPLES = {(page, name): example for page in PAGES for name, example in examples(page)}


def options(example: Callable[[OpenAIMock], None]) -> Mapping[str, Any]:
    marks = cast("list[pytest.Mark]", getattr(example, "pytestmark", []))
    return {
        name: value
        for mark in marks
        if mark.name == "openai_mock"
        for name, value in mark.kwargs.items()
    }


@pytest.mark.parametrize("page", PAGES)
def test_there_are_examples(page: str) -> None:
    assert len([name for name, _ in EXAMPLES if name == page]) == PAGES[page]


@pytest.mark.parametrize(("page", "name"), EXAMPLES)
def test_an_example_runs(page: str, name: str) -> None:
    example = EXAMPLES[page, name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with OpenAIMock(**options(example)) as openai_mock:
            example(openai_mock)
