"""Random requests to the control API are executed, or refused with a reason."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from openai_responses import OpenAIMock
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._server.control.problems import InvalidInputError
from openai_responses._server.control.table import CONFIGURATION

CHAT = "chat.completions.create"
PARTIAL: Any = {"choices": [{"message": {"content": "x"}}]}
BODIES: dict[str, Any] = {
    "answers": {
        CHAT: [
            {"when": {"model": {"$contains": "5"}, "call_number": [1]}, "response": PARTIAL},
            {"response": {"fault": {"disconnect": {"after_events": 2, "answer": PARTIAL}}}},
        ],
        "models.list": {"response": [{"api_error": {"rate_limit": {"limit": 3}}}, None]},
        "responses.create": {
            "response": {"sequence": {"by_call": {"answers": {"1": {"model_says": "x"}}}}}
        },
    },
    "model_says": [
        "text",
        {"tool_call": {"name": "look", "arguments": {"at": 1}}},
        {"model_turn": {"outputs": [{"image": "eA=="}], "usage": {"input_tokens": 1}}},
    ],
    "user_says": ["text", {"text": "uhm", "is_complete": False}],
    "state": {
        "files": [{"id": "file-1"}],
        "beta.threads.messages": [{"id": "m", "thread_id": "t"}],
    },
    "saved_state": {"version": 1, "objects": {"files": [{"object": {"id": "file-1"}}]}},
    "advance": {"steps": 1, "seconds": 3},
    "fail": {"what": "batches", "message": "x", "code": "y"},
    "finish": {"what": "batches"},
}
NAMES = ["answer", "response", "when", "sequence", "once", "what", "$pattern", "model", "id", CHAT]
ANYTHING = st.recursive(
    st.sampled_from([None, True, 0, -1, 2.5, 10**30, "", "x", "batches", "(", "\u2028"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=2)
    ),
    max_leaves=4,
)


@st.composite
def changed(draw: st.DrawFn, value: Any) -> Any:
    """Return a value that is wrong, or missing, in one place or several."""
    kind = draw(st.integers(0, 11))
    if kind == 0:
        return draw(ANYTHING)
    if is_mapping(value):
        names = {name: draw(st.sampled_from(NAMES)) if kind == 1 else name for name in value}
        return {names[name]: draw(changed(inner)) for name, inner in value.items()}
    if is_list(value):
        return [draw(changed(inner)) for inner in value][: len(value) - (kind == 2)]
    return value


@settings(max_examples=150)
@given(st.data(), st.sampled_from(sorted(BODIES)))
def test_any_body(data: st.DataObject, name: str) -> None:
    mock = OpenAIMock()
    try:
        CONFIGURATION[name].apply(mock, data.draw(changed(BODIES[name])))
    except InvalidInputError:
        assert mock.chat.completions.create.response is None
        assert mock.models.list.response is None
        assert len(mock.state.files) == 0
