"""Every item of a response's output has events from its beginning to its end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast, get_args

import openai
import pytest
from hypothesis import Phase, given, settings
from typing_extensions import get_type_hints

from openai_responses import OpenAIMock
from openai_responses._core.state.calls import StateCall
from openai_responses._core.streams.synthesis.context import SynthesisContext
from openai_responses._core.streams.synthesis.cutting import cut_at_tokens
from openai_responses._core.streams.synthesis.response_items import item_events
from openai_responses.errors import StreamMismatchError
from openai_responses.ext.httpx import post
from openai_responses_generated.types.beta_responses import BetaOutputItem
from openai_responses_generated.types.responses import OutputItem
from tests.sdk.from_types import values_of
from tests.sdk.new_items import SCHEMA
from tests.sdk.played import API, Json, collapsed, message, posted, response
from tests.streams.violations import violation_in

if TYPE_CHECKING:
    from hypothesis import strategies as st

UNIONS = {"responses": OutputItem, "responses?beta=true": BetaOutputItem}


def members(union: object) -> Iterator[tuple[str, object]]:
    """Yield each type in a union of items, under the item's `type`."""
    for member in get_args(get_args(union)[0]):
        (kind,) = get_args(get_type_hints(member)["type"])
        yield kind, member


KINDS = [(path, kind, member) for path, union in UNIONS.items() for kind, member in members(union)]
NAMED = [pytest.param(path, kind, id=f"{path} {kind}") for path, kind, _ in KINDS]


def give(openai_mock: OpenAIMock, path: str, *items: Mapping[str, object]) -> None:
    """Let the output of all responses at a path be these items."""
    parent = openai_mock.beta if "beta" in path else openai_mock
    cast("OpenAIMock", parent).responses.create.response = response(*items)


def play(openai_mock: OpenAIMock, *items: Mapping[str, object], **body: object) -> list[Json]:
    """Return the events of a response with these items."""
    give(openai_mock, "responses", *items)
    return posted("responses", model="gpt-5", input="Hi", **body)


def inside(events: list[Json]) -> list[str]:
    """Return the short names of the events between beginning and end, runs written once."""
    return collapsed(str(event["type"]).removeprefix("response.") for event in events[2:-1])


# --- all kinds -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "kind"), NAMED)
def test_an_item_of_any_kind_is_played(openai_mock: OpenAIMock, path: str, kind: str) -> None:
    give(openai_mock, path, {"type": kind})
    events = posted(path, model="gpt-5", input="Hi")
    added, done = events[2], events[-2]
    assert (added["type"], done["type"]) == (
        "response.output_item.added",
        "response.output_item.done",
    )
    (item,) = cast("list[Json]", cast("Json", events[-1]["response"])["output"])
    assert done["item"] == item
    begun = cast("Json", added["item"])
    assert (begun["type"], begun["id"]) == (kind, item["id"])
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert violation_in(events) is None


# The server never names the function in `response.function_call_arguments.done`, the SDK's type
# demands it; and the SDK has no type of the events in which the patch of a file grows.
UNREADABLE = ("apply_patch_call", "function_call")
STRICT = [each for each in NAMED if each.values[1] not in UNREADABLE]


@pytest.mark.parametrize(("path", "kind"), STRICT)
def test_an_item_of_any_kind_is_read_by_a_strict_client(
    openai_mock: OpenAIMock, path: str, kind: str
) -> None:
    client = openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)
    responses = client.beta.responses if "beta" in path else client.responses
    give(openai_mock, path, {"type": kind})
    *_, last = responses.create(model="gpt-5", input="Hi", stream=True)
    assert last.type == "response.completed"


def texts(events: list[Json]) -> Iterator[tuple[str, str, str]]:
    """Yield of each text that has grown its name, its deltas as one, and what it is said to be."""
    grown = ""
    for event in events:
        name, _, what = str(event["type"]).rpartition(".")
        if what == "delta" and isinstance(event["delta"], str):
            grown += event["delta"]
        elif what == "done" and grown:
            field = name.rpartition("_")[2]
            text = next(event[each] for each in ("text", "refusal", field) if each in event)
            yield name, grown, str(text)
            grown = ""


def check_random_item(path: str, data: st.DataObject, member: object) -> None:
    """Play a random item, and hold what comes against the same response as a whole."""
    item = cast("Json", data.draw(values_of(member)))
    if item["type"] == "message":
        for part in cast("list[Json]", item["content"]):
            part.pop("logprobs", None)  # which would have to be those of the text
    with OpenAIMock() as openai_mock:
        give(openai_mock, path, item)
        whole = post(f"{API}/{path}", json={"model": "gpt-5", "input": "Hi"}).json()
    whole.pop("billing", None)  # which is never in an event
    with OpenAIMock() as openai_mock:
        give(openai_mock, path, item)
        events = posted(path, model="gpt-5", input="Hi")
    assert violation_in(events) is None
    assert events[-1]["response"] == whole
    assert [events[-2]["item"]] == whole["output"]
    for _, grown, text in texts(events):
        assert grown == text


SEEN = {kind for path, kind, _ in KINDS if "beta" not in path}
RANDOM = [
    pytest.param(path, member, id=f"{path} {kind}")
    for path, kind, member in KINDS
    if "beta" not in path or kind not in SEEN
]


@pytest.mark.parametrize(("path", "member"), RANDOM)
def test_a_random_item_of_any_kind_is_played_to_what_it_is(path: str, member: object) -> None:
    from hypothesis import strategies as st

    @settings(max_examples=6, deadline=None, phases=[Phase.generate])
    @given(st.data())
    def check(data: st.DataObject) -> None:
        check_random_item(path, data, member)

    check()


# --- what happens inside -------------------------------------------------------------------------

ITEMS: dict[str, tuple[Json, list[str]]] = {
    "code": (
        {"type": "code_interpreter_call", "code": "x = 1\nprint(x)", "outputs": []},
        [
            "code_interpreter_call.in_progress",
            "code_interpreter_call_code.delta",
            "code_interpreter_call_code.done",
            "code_interpreter_call.interpreting",
            "code_interpreter_call.completed",
        ],
    ),
    "search": (
        {"type": "web_search_call", "action": {"type": "search", "query": "cats"}},
        ["web_search_call.in_progress", "web_search_call.searching", "web_search_call.completed"],
    ),
    "failed search": (
        {"type": "web_search_call", "status": "failed"},
        ["web_search_call.in_progress", "web_search_call.searching"],
    ),
    "tools": (
        {"type": "mcp_list_tools", "tools": []},
        ["mcp_list_tools.in_progress", "mcp_list_tools.completed"],
    ),
    "no tools": (
        {"type": "mcp_list_tools", "tools": [], "error": "Nobody answers."},
        ["mcp_list_tools.in_progress", "mcp_list_tools.failed"],
    ),
    "call": (
        {"type": "mcp_call", "arguments": '{"a": 1}', "output": "2"},
        [
            "mcp_call.in_progress",
            "mcp_call_arguments.delta",
            "mcp_call_arguments.done",
            "mcp_call.completed",
        ],
    ),
    "failed call": (
        {"type": "mcp_call", "arguments": "{}", "status": "failed"},
        [
            "mcp_call.in_progress",
            "mcp_call_arguments.delta",
            "mcp_call_arguments.done",
            "mcp_call.failed",
        ],
    ),
    "image": (
        {"type": "image_generation_call", "result": "aGk=", "status": "completed"},
        [
            "image_generation_call.in_progress",
            "image_generation_call.generating",
            "image_generation_call.partial_image",
            "image_generation_call.completed",
        ],
    ),
    "commands": (
        {"type": "shell_call", "action": {"commands": ["ls -l", "pwd"]}},
        [*["shell_call_command.added", "shell_call_command.delta", "shell_call_command.done"] * 2],
    ),
    "output": (
        {
            "type": "shell_call_output",
            "output": [
                {"stdout": "a", "stderr": "b", "outcome": {"type": "exit", "exit_code": 1}},
                {"stdout": "", "stderr": "", "outcome": {"type": "timeout"}},
            ],
        },
        [
            "shell_call_output_content.delta",
            "shell_call_output_content.done",
        ],
    ),
    "thoughts": (
        {
            "type": "reasoning",
            "summary": [{"type": "summary_text", "text": "I think."}],
            "content": [{"type": "reasoning_text", "text": "Well then."}],
        },
        [
            "reasoning_summary_part.added",
            "reasoning_summary_text.delta",
            "reasoning_summary_text.done",
            "reasoning_summary_part.done",
            "reasoning_text.delta",
            "reasoning_text.done",
        ],
    ),
    "refusal": (
        message({"type": "refusal", "refusal": "I can't do that."}),
        ["content_part.added", "refusal.delta", "refusal.done", "content_part.done"],
    ),
    "custom input": (
        {"type": "custom_tool_call", "name": "f", "input": "x = 1"},
        ["custom_tool_call_input.delta", "custom_tool_call_input.done"],
    ),
    "approval": ({"type": "mcp_approval_request", "arguments": "{}"}, []),
}


@pytest.mark.parametrize("name", ITEMS)
def test_an_item_has_the_events_of_the_real_server(openai_mock: OpenAIMock, name: str) -> None:
    item, expected = ITEMS[name]
    events = play(openai_mock, item)
    assert inside(events) == ["output_item.added", *expected, "output_item.done"]
    assert violation_in(events) is None


@pytest.mark.parametrize(
    ("asked", "shown"), [({}, 1), *(({"partial_images": n}, n) for n in range(4))]
)
def test_an_image_is_shown_as_often_as_its_tool_says(
    openai_mock: OpenAIMock, asked: Json, shown: int
) -> None:
    item = {"type": "image_generation_call", "result": "aGk=", "status": "completed"}
    events = play(openai_mock, item, tools=[{"type": "image_generation", **asked}])
    images = [event for event in events if str(event["type"]).endswith("partial_image")]
    assert [image["partial_image_index"] for image in images] == list(range(shown))
    assert {image["partial_image_b64"] for image in images} <= {"aGk="}


BEGINNINGS: list[tuple[Json, Json]] = [
    (
        {"type": "file_search_call", "queries": ["cats"], "results": [{"text": "cat"}]},
        {"status": "in_progress", "queries": [], "results": None},
    ),
    (
        {"type": "code_interpreter_call", "code": "1", "outputs": None},
        {"status": "in_progress", "code": "", "outputs": None},
    ),
    (
        {"type": "mcp_call", "arguments": "{}", "output": "2"},
        {"arguments": "", "output": None},
    ),
    ({"type": "program_output", "result": "2", "status": "completed"}, {"status": "completed"}),
]


@pytest.mark.parametrize(("item", "expected"), BEGINNINGS, ids=lambda each: str(each.get("type")))
def test_an_item_begins_without_its_later_fields(
    openai_mock: OpenAIMock, item: Json, expected: Json
) -> None:
    begun = cast("Json", play(openai_mock, item)[2]["item"])
    assert begun == {**begun, **expected}


def test_an_image_does_not_begin_with_what_it_looks_like(openai_mock: OpenAIMock) -> None:
    item = {"type": "image_generation_call", "result": "aGk=", "size": "1024x1024"}
    begun = cast("Json", play(openai_mock, item)[2]["item"])
    assert sorted(begun) == ["id", "status", "type"]


# --- texts ---------------------------------------------------------------------------------------


def test_annotations_are_sent_at_their_places_in_the_text(openai_mock: OpenAIMock) -> None:
    text = "Cats purr. Dogs bark. All is well."
    cited: list[Json] = [
        {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 10},
        {"type": "file_citation", "file_id": "f", "filename": "n", "index": 13},
        {"type": "container_file_citation", "container_id": "c", "file_id": "f", "filename": "n",
         "start_index": 0, "end_index": 3},
    ]  # fmt: skip
    events = play(openai_mock, message({"type": "output_text", "text": text, "annotations": cited}))
    told, places = "", list[int]()
    for event in events:
        if event["type"] == "response.output_text.delta":
            told += str(event["delta"])
        elif event["type"] == "response.output_text.annotation.added":
            assert event["annotation"] == cited[cast("int", event["annotation_index"])]
            places.append(len(told))
    assert (told, places) == (text, [10, 13, len(text)])


def test_log_probabilities_cut_the_text(openai_mock: OpenAIMock) -> None:
    entries = [
        {"token": text, "logprob": -0.5, "bytes": list(text.encode()), "top_logprobs": []}
        for text in ("H", "i yo", "u")
    ]
    part = {"type": "output_text", "text": "Hi you", "logprobs": entries}
    events = play(openai_mock, message(part))
    deltas = [event for event in events if event["type"] == "response.output_text.delta"]
    assert [delta["logprobs"] for delta in deltas] == [[entry] for entry in entries]
    (end,) = [event for event in events if event["type"] == "response.output_text.done"]
    assert end["logprobs"] == entries


def test_log_probabilities_of_another_text_are_refused(openai_mock: OpenAIMock) -> None:
    entry: Json = {"token": "No", "logprob": -0.5, "bytes": [], "top_logprobs": []}
    part = {"type": "output_text", "text": "Hi", "logprobs": [entry]}
    with pytest.raises(StreamMismatchError, match=r"output\[0\]\.content\[0\]\.logprobs with tok"):
        play(openai_mock, message(part))


# --- ends ----------------------------------------------------------------------------------------


def test_an_error_event_precedes_the_failed_response_without_credit(
    openai_mock: OpenAIMock,
) -> None:
    error = {"code": "insufficient_quota", "message": "You exceeded your current quota."}
    openai_mock.responses.create.response = response(status="failed", error=error)
    events = posted("responses", model="gpt-5", input="Hi")
    assert [event["type"] for event in events[2:]] == ["error", "response.failed"]
    assert events[2]["error"] == {**error, "type": "insufficient_quota", "param": None}


def test_what_was_cut_off_ends_so(openai_mock: OpenAIMock) -> None:
    cut = {**message({"type": "output_text", "text": "Once upon"}), "status": "incomplete"}
    details = {"reason": "max_output_tokens"}
    openai_mock.responses.create.response = response(
        cut, status="incomplete", incomplete_details=details
    )
    *_, done, last = posted("responses", model="gpt-5", input="Hi")
    assert cast("Json", done["item"])["status"] == "incomplete"
    assert last["type"] == "response.incomplete"
    assert cast("Json", last["response"])["incomplete_details"] == details


# --- what is to come -----------------------------------------------------------------------------


def test_a_kind_that_the_document_gets_later_is_played_as_its_events_say() -> None:
    item: Json = {"type": "juggling_call", "id": "j_1", "status": "completed", "pattern": "3 cats"}
    context = SynthesisContext(cast("StateCall", None), SCHEMA, cut_at_tokens, {})
    place: Json = {"item_id": "j_1", "output_index": 0}
    assert list(item_events(0, item, context)) == [
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {**item, "status": "in_progress", "pattern": ""},
        },
        {"type": "response.juggling_call.in_progress", **place},
        {"type": "response.juggling_call_pattern.delta", **place, "delta": "3"},
        {"type": "response.juggling_call_pattern.delta", **place, "delta": " cats"},
        {"type": "response.juggling_call_pattern.done", **place, "pattern": "3 cats"},
        {"type": "response.juggling_call.throwing", **place},
        {"type": "response.juggling_call.completed", **place},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
    ]


# --- texts inside of what an item does -----------------------------------------------------------


@pytest.mark.parametrize("path", UNIONS)
def test_the_patch_of_a_file_grows(openai_mock: OpenAIMock, path: str) -> None:
    operation = {"type": "create_file", "path": "hello.txt", "diff": "+hello world\n"}
    give(openai_mock, path, {"type": "apply_patch_call", "operation": operation})
    events = posted(path, model="gpt-5", input="Hi")
    begun = cast("Json", events[2]["item"])
    assert begun["operation"] == {**operation, "diff": ""}
    patched = "apply_patch_call_operation_diff"
    names = ["output_item.added", f"{patched}.delta", f"{patched}.done", "output_item.done"]
    assert inside(events) == names
    deltas = [event for event in events if str(event["type"]).endswith(".delta")]
    assert "".join(str(event["delta"]) for event in deltas) == operation["diff"]
    assert {(len(str(e["delta"])) + len(str(e["obfuscation"]))) % 16 for e in deltas} == {0}
    assert events[-3]["diff"] == operation["diff"]


def test_a_file_that_is_deleted_has_no_patch(openai_mock: OpenAIMock) -> None:
    operation = {"type": "delete_file", "path": "hello.txt"}
    events = play(openai_mock, {"type": "apply_patch_call", "operation": operation})
    assert inside(events) == ["output_item.added", "output_item.done"]
