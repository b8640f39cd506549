"""Retired operations: read from `openapi/retired.yaml`, written as a table, looked up by path."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.emit.retirements import retirements_file
from codegen.errors import CodegenError
from codegen.retired import Retired, load_retired, read_retired
from openai_responses._api.table import TABLE, WEBSOCKETS
from openai_responses._core.spec.retirements import Retirement, Retirements
from tests.codegen.generating import parsed

ENTRY = """
operations:
- paths: [/batches]
  date: '2030-01-02'
  status: 410
  message: Gone.
  evidence: made up
models:
- {names: [gpt-9], date: '2031-01-01', evidence: made up}
"""


def retirements(text: str) -> Retirements:
    """What the generated table of a text says."""
    module: dict[str, Any] = {}
    exec(retirements_file(read_retired(parsed(text), "retired.yaml"))[1], module)
    return Retirements(lambda: (module["OPERATIONS"], module["MODELS"]))


def test_a_new_path_needs_no_code() -> None:
    found = retirements(ENTRY)
    expected = Retirement(("/batches",), "2030-01-02", 410, "Gone.", None)
    retired = {one.name: of for one in TABLE.by_id.values() if (of := found.of(one)) is not None}
    names = ("create", "list", "retrieve", "cancel")
    assert retired == dict.fromkeys((f"batches.{name}" for name in names), expected)
    assert found.models == {"gpt-9": "2031-01-01"}


def test_a_websocket_is_switched_off_by_its_name() -> None:
    text = ENTRY.replace("  date: '2030", "  websockets: [beta.realtime.connect]\n  date: '2030")
    found = retirements(text)
    retired = [each.name for each in WEBSOCKETS.rows if found.of(each) is not None]
    assert retired == ["beta.realtime.connect"]


def test_without_a_file_nothing_is_switched_off(tmp_path: Path) -> None:
    assert load_retired(tmp_path) == Retired()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("operation: []", "retired.yaml: unknown key 'operation'; expected operations, models."),
        (
            ENTRY.replace("  evidence: made up\n", ""),
            "retired.yaml: operations[0]: the key 'evidence' is missing.",
        ),
        (
            ENTRY.replace("message", "text"),
            "retired.yaml: operations[0]: unknown key 'text'.",
        ),
        (
            ENTRY.replace("[/batches]", "[batches]"),
            "retired.yaml: operations[0].paths: expected paths such as /threads, found 'batches'.",
        ),
        (
            ENTRY.replace("[/batches]", "/batches"),
            "retired.yaml: operations[0].paths: expected a list of strings, found '/batches'.",
        ),
        (
            ENTRY.replace("410", "200"),
            "retired.yaml: operations[0].status: expected a status of an error, found 200.",
        ),
        (
            ENTRY.replace("Gone.", "[Gone]"),
            "retired.yaml: operations[0].message: expected a string, found ['Gone'].",
        ),
        (
            ENTRY.replace("2031-01-01", "soon"),
            "retired.yaml: models[0].date: expected YYYY-MM-DD, found 'soon'.",
        ),
    ],
)
def test_what_cannot_be_read(text: str, problem: str) -> None:
    with pytest.raises(CodegenError) as caught:
        read_retired(parsed(text), "retired.yaml")
    assert str(caught.value) == problem
