"""The objects of a mock and their lifecycles, as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.stores import StateStore
from tests.server.control.control import Control


def test_objects(control: Control, server_client: openai.OpenAI) -> None:
    control.put(
        "/state",
        {
            "files": [{"id": "file-1", "filename": "a.txt"}, {"id": "file-2"}],
            "beta.threads": [{"id": "thread_1"}],
            "beta.threads.messages": [{"id": "msg_1", "thread_id": "thread_1"}],
            "vector_stores.files": [{"id": "file-1", "vector_store_id": "vs_1"}],
        },
    )
    assert server_client.files.retrieve("file-1").filename == "a.txt"
    assert control.get("/state")["files"] == 2
    assert [each["id"] for each in control.get("/state/files", order="asc")] == ["file-1", "file-2"]
    assert [each["id"] for each in control.get("/state/files", filename="a.txt")] == ["file-1"]
    assert control.get("/state/files/file-1")["filename"] == "a.txt"
    assert control.get("/state/beta.threads.messages", thread_id="thread_2") == []
    path = "/state/beta.threads.messages/msg_1"
    assert control.get(path, thread_id="thread_1") == control.get(path)
    control.delete("/state/beta.threads/thread_1")
    control.get(path, 404)
    control.delete("/state/files/file-1")
    control.delete("/state/files/file-1", 404)
    control.delete("/state/files")
    assert server_client.files.list().data == []


def test_saving_and_loading(
    control: Control, server_client: openai.OpenAI, openai_mock: OpenAIMock, tmp_path: Path
) -> None:
    file = server_client.files.create(file=b"text", purpose="user_data")
    saved = control.get("/saved_state")
    control.delete("/state/files")
    control.put("/saved_state", saved)
    assert server_client.files.content(file.id).text == "text"
    openai_mock.state.save(tmp_path / "state.json")
    again = StateStore.from_json((tmp_path / "state.json").read_text(encoding="utf-8"))
    assert file.id in again.files


@pytest.mark.parametrize(
    ("path", "body", "field", "near"),
    [
        ("/state", {"file": [{"id": "x"}]}, "file", "files"),
        ("/state", {"files": [{"id": "file-9"}, {"filenam": "x"}]}, "files[1].filenam", "filename"),
        ("/state", {"files": [{"filename": "x"}, 1]}, "files[1]", None),
        ("/saved_state", {"version": 2}, None, None),
    ],
)
def test_wrong_objects_change_nothing(
    control: Control, path: str, body: Any, field: str, near: str | None
) -> None:
    assert control.wrong("PUT", path, body)[:2] == (field, near)
    assert "files" not in control.get("/state")


def test_wrong_names(control: Control) -> None:
    assert control.get("/state/file", 404)["error"]["did_you_mean"] == "files"
    error = control.get("/state/beta.threads.messages/msg_1", 400, thread="x")["error"]
    assert error["did_you_mean"] == "thread_id"
    control.get("/state/files", 400, limit="many")


@pytest.mark.openai_mock(time="manual")
def test_lifecycles(control: Control, server_client: openai.OpenAI) -> None:
    def started() -> str:
        return server_client.responses.create(model="gpt-5", input="Hi", background=True).id

    def status(response_id: str) -> str | None:
        return server_client.responses.retrieve(response_id).status

    first, second, third = started(), started(), started()
    control.post("/advance", {"what": first})
    assert (status(first), status(second)) == ("in_progress", "queued")
    control.post("/finish", {"what": first})
    control.post("/fail", {"what": second, "message": "broken"})
    control.post("/cancel", {"what": third})
    assert [status(each) for each in (first, second, third)] == ["completed", "failed", "cancelled"]
    assert control.get(f"/state/responses/{second}")["error"]["message"] == "broken"
    control.post("/fail", {"what": "responses"})
    fourth = started()
    control.post("/advance", {"steps": 5})
    assert status(fourth) == "failed"
    before = control.get("/state/responses")[0]["created_at"]
    control.post("/advance", {"seconds": 3600})
    assert server_client.responses.create(model="gpt-5", input="Hi").created_at >= before + 3600


def test_wrong_lifecycles(control: Control) -> None:
    assert control.wrong("POST", "/advance", {"second": 1})[:2] == ("second", "seconds")
    assert control.wrong("POST", "/fail", {"what": "files"})[0] == "what"
    assert control.wrong("POST", "/expire", {"what": "none"})[0] == "what"
    assert control.wrong("POST", "/require_action", {})[0] is None
