"""The examples of the documentation run as they stand there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.plugin.runs import OPTIONS

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]
WITH_EXAMPLES = ("README", "faults", "model_output", "requests", "state")

_EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TEST = re.compile(r"^def (test_\w+)", re.MULTILINE)


def test_every_example_of_every_page_passes(pytester: pytest.Pytester) -> None:
    files: dict[str, str] = {}
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        examples = _EXAMPLE.findall(page.read_text(encoding="utf-8"))
        if examples:  # each may use what those before it have said
            files[f"test_{page.stem}"] = "\n\n".join(examples)
    assert sorted(files) == [f"test_{name}" for name in WITH_EXAMPLES]
    pytester.makepyfile(**files)
    tests = [_TEST.findall(text) for text in files.values()]
    assert all(len(names) == len(set(names)) for names in tests)  # or one would hide another
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=sum(map(len, tests)))
