"""Rules for chat completions: their messages, and parameters that need others."""

from __future__ import annotations

from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .models import text_model
from .rule import CHAT, RESPONSES, Fields, Find, Place, Rule

__all__ = ["MESSAGES", "PARAMETERS"]

_GUIDE = "https://platform.openai.com/docs/guides/function-calling"
_REFERENCE = "https://platform.openai.com/docs/api-reference/chat/create"


def _without_messages(fields: Fields) -> Place | None:
    return {} if fields["messages"] == [] else None


def _legacy_model(fields: Fields) -> Place | None:
    model = text_model(fields)
    return None if model is None or model.chats else {}


def _unpaired(messages: object) -> tuple[int, list[str]] | None:
    """Return the first place at which calls and tool messages do not match; None if all do.

    It is the index of a message (the number of messages for their end), and the ids of the calls
    that are not answered there; none at a tool message without calls before it.
    """
    waiting: list[str] = []
    follows_calls = False
    if not is_list(messages):
        return None
    for index, message in enumerate(messages):
        if not is_mapping(message):
            return None
        if message.get("role") != "tool":
            if waiting:
                return index, waiting
            waiting = _ids(message)
            follows_calls = bool(waiting)
        elif not follows_calls:
            return index, []
        elif waiting:
            waiting = [each for each in waiting if each != message.get("tool_call_id")]
    return (len(messages), waiting) if waiting else None


def _unanswered(fields: Fields) -> Place | None:
    messages = fields["messages"]
    index, ids = _unpaired(messages) or (0, [])
    is_end = is_list(messages) and index == len(messages)
    param = "messages" if is_end else f"messages.[{index}].role"
    return {"ids": ", ".join(ids), "param": param} if ids else None


def _orphan(fields: Fields) -> Place | None:
    found = _unpaired(fields["messages"])
    return {"index": found[0]} if found is not None and not found[1] else None


def _ids(message: Fields) -> list[str]:
    calls = message.get("tool_calls")
    if not is_list(calls):
        return []
    found = [call.get("id") for call in calls if is_mapping(call)]
    return [each for each in found if isinstance(each, str)]


def _no_calls(fields: Fields) -> Place | None:
    messages = fields["messages"]
    for index, message in enumerate(messages if is_list(messages) else ()):
        if is_mapping(message) and message.get("tool_calls") == []:
            return {"index": index} if message.get("role") == "assistant" else None
    return None


def _refused_role(fields: Fields) -> Place | None:
    model, messages = text_model(fields), fields["messages"]
    if model is None or not model.roles or not is_list(messages):
        return None
    for index, message in enumerate(messages):
        role = message.get("role") if is_mapping(message) else None
        if role in model.roles:
            return {"index": index, "role": role}
    return None


MESSAGES: tuple[Rule, ...] = (
    Rule(
        CHAT,
        "model",
        "the model serves only legacy completions",
        _legacy_model,
        "This is not a chat model and thus not supported in the v1/chat/completions endpoint. Did "
        "you mean to use v1/completions?",
        ("recorded",),
        param="model",
        status=404,
    ),
    Rule(
        CHAT,
        "messages",
        "`messages` is empty",
        _without_messages,
        "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an "
        "empty array instead.",
        ("recorded",),
        param="messages",
        code="empty_array",
    ),
    Rule(
        CHAT,
        "messages",
        "`tool_calls` of an assistant message is empty",
        _no_calls,
        "Invalid 'messages[{index}].tool_calls': empty array. Expected an array with minimum "
        "length 1, but got an empty array instead.",
        (_REFERENCE, "https://github.com/openai/openai-node/pull/1341"),
        param="messages[{index}].tool_calls",
        code="empty_array",
    ),
    Rule(
        CHAT,
        "messages",
        "a tool message does not follow an assistant message with `tool_calls`",
        _orphan,
        "Invalid parameter: messages with role 'tool' must be a response to a preceeding message "
        "with 'tool_calls'.",
        (_GUIDE, "https://github.com/simonw/llm/issues/937"),
        param="messages.[{index}].role",
    ),
    Rule(
        CHAT,
        "messages",
        "a call of an assistant message is not answered by the tool messages that follow it",
        _unanswered,
        "An assistant message with 'tool_calls' must be followed by tool messages responding to "
        "each 'tool_call_id'. The following tool_call_ids did not have response messages: {ids}",
        (_GUIDE, "https://github.com/BerriAI/litellm/issues/10083"),
        param="{param}",
    ),
    Rule(
        CHAT,
        "messages",
        "the model takes no messages of this role (`o1-mini`, `o1-preview`)",
        _refused_role,
        "Unsupported value: 'messages[{index}].role' does not support '{role}' with this model.",
        ("recorded", "https://github.com/pydantic/pydantic-ai/issues/974"),
        param="messages[{index}].role",
        code="unsupported_value",
    ),
)


# --- parameters that need others ------------------------------------------------------------------


def _lacks(name: str) -> Find:
    """Return a condition: the request has no value in a field, or an empty or false one."""

    def find(fields: Fields) -> Place | None:
        return None if fields.get(name) else {}

    return find


def _is_used_without(field: str, name: str) -> Find:
    """Return a condition: the request has a value in `field`, but none in the field `name`."""

    def find(fields: Fields) -> Place | None:
        return {} if fields[field] and not fields.get(name) else None

    return find


def _choice_without_tools(fields: Fields) -> Place | None:
    return None if fields.get("tools") or fields["tool_choice"] == "none" else {}


def _only_with_tools(name: str, when: str, find: Find, source: str) -> Rule:
    return Rule(
        CHAT,
        name,
        when,
        find,
        f"Invalid value for '{name}': '{name}' is only allowed when 'tools' are specified.",
        (_REFERENCE, source),
        param=name,
    )


def _only_enabled(
    operations: tuple[str, ...], name: str, switch: str, find: Find, source: str
) -> Rule:
    return Rule(
        operations,
        name,
        f"`{name}` without `{switch}`",
        find,
        f"The '{name}' parameter is only allowed when '{switch}' is enabled.",
        (_REFERENCE, source),
        param=name,
    )


PARAMETERS: tuple[Rule, ...] = (
    _only_with_tools(
        "tool_choice",
        '`tool_choice` other than "none" without `tools`',
        _choice_without_tools,
        "https://github.com/dapr/dapr-agents/issues/248",
    ),
    _only_with_tools(
        "parallel_tool_calls",
        "`parallel_tool_calls` without `tools`",
        _lacks("tools"),
        "https://github.com/openai/swarm/issues/30",
    ),
    _only_enabled(
        CHAT,
        "top_logprobs",
        "logprobs",
        _lacks("logprobs"),
        "https://github.com/openai/openai-cookbook/pull/948",
    ),
    _only_enabled(
        (*CHAT, *RESPONSES),
        "stream_options",
        "stream",
        _lacks("stream"),
        "https://github.com/BerriAI/litellm/issues/5803",
    ),
    _only_enabled(
        CHAT,
        "metadata",
        "store",
        _is_used_without("metadata", "store"),
        "https://github.com/tmc/langchaingo/issues/1484",
    ),
)
