"""Fields that answers have only if `include` names them: every value of it names a field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

import openai
import pytest
from openai.types.responses import ResponseIncludable

from openai_responses import OpenAIMock
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from tests.untyped import set_answer

LEAVES: dict[str, object] = {
    "encrypted_content": "sealed",
    "image_url": "https://example.com/a.png",
    "logprobs": [],
    "outputs": [],
    "results": [{"type": "image_result", "image": {"url": "https://example.com/b.png"}}],
    "sources": [{"type": "url", "url": "https://example.com"}],
}
LEAVES_OF_FILES = [{"text": "found", "file_id": "file-1"}]


def item_with(field: str) -> dict[str, Any]:
    """Return an item of a response that has the field, such as `web_search_call.results`."""
    kind, *path = field.split(".")
    leaf = LEAVES_OF_FILES if kind == "file_search_call" else LEAVES[path[-1]]
    if kind == "message":
        role = "user" if path[0].startswith("input") else "assistant"
        return {"type": kind, "role": role, "content": [{"type": path[0], path[1]: leaf}]}
    return {"type": kind, **_nested(path, leaf)}


def _nested(path: Sequence[str], leaf: object) -> dict[str, object]:
    return {path[0]: leaf if len(path) == 1 else _nested(path[1:], leaf)}


@pytest.mark.parametrize("field", get_args(ResponseIncludable))
def test_every_field_that_can_be_included_can_be_given(
    openai_mock: OpenAIMock, field: ResponseIncludable
) -> None:
    item = item_with(field)
    set_answer(openai_mock.responses.input_items.list, {"data": [item]})
    client = openai.OpenAI(api_key="sk-fake")
    (read,) = client.responses.input_items.list("resp_1", include=[field])
    assert _contains(read.to_dict(), item)


def _contains(whole: object, part: object) -> bool:
    """Return whether a value has all fields of another, at any depth."""
    if is_mapping(part) and is_mapping(whole):
        return all(name in whole and _contains(whole[name], part[name]) for name in part)
    if is_list(part) and is_list(whole):
        return len(part) == len(whole) and all(map(_contains, whole, part))
    return whole == part


def test_results_of_a_web_search_are_taken_back(openai_mock: OpenAIMock) -> None:
    item = item_with("web_search_call.results")
    set_answer(openai_mock.responses.create, {"output": [item]})
    create = openai.OpenAI(api_key="sk-fake").responses.create
    answer = create(model="gpt-5", input="Hi", include=["web_search_call.results"])
    sent: Any = answer.to_dict(mode="json")["output"]
    create(model="gpt-5", input=sent)
    assert openai_mock.responses.create.calls.last.body.get("input") == sent
