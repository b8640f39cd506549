"""Every method of the package `openai` for Node.js, with made-up ids and without `/v1`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import pytest

from examples.clients.programs import NODE, Programs
from openai_responses import OpenAIMock
from openai_responses.server import Server
from openai_responses_generated.operations import OPERATIONS
from tests.sdk.operations import body_of

pytestmark = pytest.mark.openai_mock(missing="invent")


class Result(TypedDict):
    """What the scripts print of a call."""

    name: str
    streams: bool
    parts: int
    error: str | None


def operations(folder: Path) -> Path:
    """Write what the script has to know of the operations."""
    rows = [
        {
            "name": each.name,
            "method": each.method,
            "path": "?".join([each.path, *(f"{name}={value}" for name, value in each.query)]),
            "body": body_of(each),
            "isForm": "multipart/form-data" in each.request_media_types,
            "stream": each.stream and {each.stream.switch_name: each.stream.switch_value},
        }
        for each in OPERATIONS
    ]
    path = folder / "operations.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


@pytest.fixture
def results(openai_server: Server, programs: Programs) -> list[Result]:
    """What became of each method's call, and of its stream if it has one."""
    path = operations(programs.folder)
    printed = programs.run(
        "node", str(NODE / "every_method.mjs"), str(path), OPENAI_BASE_URL=openai_server.origin
    )
    lines: list[Result] = [json.loads(line) for line in printed.splitlines()]
    return lines


def test_every_method(openai_mock: OpenAIMock, results: list[Result]) -> None:
    failed = [each for each in results if each["error"] is not None]
    assert failed == []
    assert [call for call in openai_mock.calls if not 200 <= (call.status or 0) < 300] == []
    # The package may lag behind the document; few methods mean that the script reads it wrongly.
    called = {call.route_name for call in openai_mock.calls}
    assert len(called) > 0.9 * len({each.name for each in OPERATIONS})
    streams = [each["name"] for each in results if each["streams"]]
    assert len(streams) >= 15
    assert [each["name"] for each in results if each["streams"] and not each["parts"]] == []


def test_every_example_of_the_package(
    openai_mock: OpenAIMock, openai_server: Server, programs: Programs
) -> None:
    """The calls in the comments of its source: made-up ids, and what its authors find typical."""
    printed = programs.run(
        "node", str(NODE / "package_examples.mjs"), OPENAI_BASE_URL=openai_server.origin
    )
    results: list[Result] = [json.loads(line) for line in printed.splitlines()]
    assert len(results) > 150
    assert [each for each in results if each["error"] is not None] == []
    assert len(openai_mock.calls) >= len(results)
