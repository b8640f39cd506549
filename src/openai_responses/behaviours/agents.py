"""Agent sessions: each input is a turn that completes at once and that a stream reports.

The facts about sessions come from the types and helpers of the openai package; no OpenAPI document
describes them yet.
"""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_list
from openai_responses._core.spec.modes import PARTIAL
from openai_responses._core.spec.shapes import Field, ListOf, ObjectOf, without_null
from openai_responses._core.spec.validators import accepts
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import role_behaviour

from .fields import object_at, objects_at, text_at

__all__ = ["create_environment", "create_session", "take_input"]

_ENVIRONMENTS = "/agents/environments"
_SESSIONS = "/agents/sessions"
_MESSAGE = "agent.session.input.message"
_TEXT = str(INITIAL_VALUES["output_text.text"])

_OF_KNOWN_KIND = PARTIAL._replace(unknown_fields=True)


def create_session(call: StateCall) -> object:
    """Store a session with the agent that it names, and take a turn if the request has input."""
    agent_id = text_at(call.body, "agent_id")
    agent = call.require("/agents", agent_id) if agent_id else {}
    own = {**agent, **object_at(call.body, "agent")}
    answer = role_behaviour(Role.CREATE)(call) if not own else _create(call, own)
    input_ = call.body.get("input")
    if isinstance(answer, CompleteAnswer):
        _tell(call, _SESSIONS, {}, answer.value)
    if input_ and isinstance(answer, CompleteAnswer):
        _take_turn(call, answer.value, _messages(input_))
    return answer


def create_environment(call: StateCall) -> object:
    """Store an environment."""
    answer = role_behaviour(Role.CREATE)(call)
    if isinstance(answer, CompleteAnswer):
        _tell(call, _ENVIRONMENTS, {}, answer.value)
    return answer


def take_input(call: StateCall) -> object:
    """Take a turn of a session for each message in the request's events."""
    session = call.required()
    for event in objects_at(call.body, "events"):
        if event.get("type") == _MESSAGE:
            _take_turn(call, session, _messages(event.get("input")))
    return call.backend.stateless(call)


def _create(call: StateCall, agent: Mapping[str, object]) -> CompleteAnswer:
    """Store a session with the known fields of its agent, without what a session omits."""
    bare = call.complete()
    shown = _shown_in_sessions(call, agent)
    fields = {name: shown[name] for name in (*object_at(bare, "agent"), "name") if name in shown}
    answer = call.complete({**bare, "agent": {**object_at(bare, "agent"), **fields}})
    call.keep(answer)
    return CompleteAnswer(answer)


def _shown_in_sessions(call: StateCall, agent: Mapping[str, object]) -> Mapping[str, object]:
    """Return the fields of an agent without items of a kind that no agent of a session has.

    An agent may be given the tool `tool_search`, which sessions do not show.
    """
    session = answer_shape(call.operation)
    field = session.field("agent") if isinstance(session, ObjectOf) else None
    shape = None if field is None else without_null(field.shape)
    if not isinstance(shape, ObjectOf):
        return agent
    return {name: _known_items(value, shape.field(name)) for name, value in agent.items()}


def _known_items(value: object, field: Field | None) -> object:
    """Return the value of a field, a list without items of kinds that the field does not have."""
    shape = None if field is None else without_null(field.shape)
    if not is_list(value) or not isinstance(shape, ListOf):
        return value
    return [item for item in value if accepts(shape.item, item, _OF_KNOWN_KIND)]


def _messages(input_: object) -> list[Mapping[str, object]]:
    if isinstance(input_, str):
        content = [{"type": "input_text", "text": input_}]
        return [{"type": "message", "role": "user", "content": content}]
    return objects_at({"input": input_}, "input")


def _take_turn(
    call: StateCall, session: Mapping[str, object], messages: list[Mapping[str, object]]
) -> None:
    """Store a turn with its items, and keep it for the stream that is read next."""
    session_id, now = text_at(session, "id"), call.determinism.now()
    own: JsonObject = {
        "agent_id": text_at(object_at(session, "agent"), "id"),
        "status": "completed",
        "started_at": now,
        "completed_at": now,
    }
    operation = call.backend.operation("GET /agents/sessions/{}/turns/{}")
    turn_id = f"turn_{call.determinism.hex(32)}"
    path_params = operation.named(session_id, turn_id)
    turn = call.backend.completer.complete(operation, own, {}, path_params)
    input_items = [
        {**message, "type": "message", "status": "completed", "id": _id(call), "turn_id": turn_id}
        for message in messages
    ]
    answer: JsonObject = {
        "id": _id(call),
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "phase": "final_answer",
        "turn_id": turn_id,
        "content": [{"type": "output_text", "text": _TEXT}],
    }
    with call.store.lock:
        call.keep(turn, f"{_SESSIONS}/{{}}/turns", (session_id,))
        for item in (*input_items, answer):
            call.keep(item, f"{_SESSIONS}/{{}}/items", (session_id,))
        plan = call.backend.pace.plans.setdefault((_SESSIONS, session_id), {"turns": []})
        if is_list(turns := plan["turns"]):
            turns.append({"turn": turn, "items": [answer]})
    at_work: JsonObject = {**session, "status": "in_progress"}
    _tell(call, _SESSIONS, session, at_work)
    _tell(call, _SESSIONS, at_work, session)


def _tell(
    call: StateCall, path: str, before: Mapping[str, object], after: Mapping[str, object]
) -> None:
    """Tell by webhooks of the new status of an object; `before` is empty for a new one."""
    if (webhooks := call.backend.context.webhooks) is not None:
        webhooks.status_changed(path, text_at(after, "id"), before, after)


def _id(call: StateCall) -> str:
    return f"msg_{call.determinism.hex(50)}"
