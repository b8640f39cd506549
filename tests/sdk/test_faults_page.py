"""The examples of `docs/faults.md`, as they are there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, api_errors, faults, sequences
from openai_responses.ext import httpx

PAGE = Path(__file__).parents[2] / "docs/faults.md"
NAMES: dict[str, Any] = {
    "OpenAIMock": OpenAIMock,
    "QUESTION": [{"role": "user", "content": "Hi"}],
    "api_errors": api_errors,
    "faults": faults,
    "httpx": httpx,
    "openai": openai,
    "pytest": pytest,
    "sequences": sequences,
}


def examples() -> list[tuple[str, str]]:
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return [(re.findall(r"def (\w+)", block)[0], block) for block in blocks]


@pytest.mark.parametrize(("name", "code"), examples(), ids=lambda value: value.split("(")[0][:20])
def test_an_example(openai_mock: OpenAIMock, name: str, code: str) -> None:
    namespace = dict(NAMES)
    exec(compile(code, str(PAGE), "exec"), namespace)
    test: Callable[[OpenAIMock], None] = namespace[name]
    test(openai_mock)


def test_the_page_names_all_there_is() -> None:
    text = PAGE.read_text(encoding="utf-8")
    clocks = {"RealClock", "VirtualClock"}
    for module in (faults, api_errors, sequences):
        names = set(module.__all__) - clocks - {"ApiError"}
        assert [name for name in sorted(names) if name not in text] == []
