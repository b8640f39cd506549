"""The examples of the documentation run as they stand there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.plugin.runs import OPTIONS, load

pytest_plugins = ["pytester"]

DOCS = Path(__file__).parents[2] / "docs"
PAGES = ["requests.md"]

_EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_every_example_of_a_page_passes(pytester: pytest.Pytester, page: str) -> None:
    load()
    examples = _EXAMPLE.findall((DOCS / page).read_text(encoding="utf-8"))
    files = {f"test_{number}": text for number, text in enumerate(examples)}
    pytester.makepyfile(**files)
    result = pytester.runpytest(*OPTIONS)
    result.assert_outcomes(passed=sum(text.count("def test_") for text in examples))
    assert files
