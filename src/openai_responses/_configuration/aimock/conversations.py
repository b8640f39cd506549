"""Requests as fixtures of aimock see them: the same for chat completions and responses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = ["Conversation", "Message", "conversation_of"]

_Fields = Mapping[str, object]


class Message(NamedTuple):
    """A message; `text` is None if it has none, `tool_call_id` is that of a tool's result."""

    role: str
    text: str | None
    tool_call_id: str | None = None


@dataclass(frozen=True)
class Conversation:
    """A request: its messages, and what else fixtures ask for."""

    model: str
    messages: tuple[Message, ...]
    tools: frozenset[str]
    response_format: str | None

    @property
    def last_user_text(self) -> str | None:
        """The text of the last message of the user that has any."""
        texts = (m.text for m in reversed(self.messages) if m.role == "user")
        return next((text for text in texts if text is not None), None)

    @property
    def system_text(self) -> str:
        """The texts of all system messages."""
        found = [m.text for m in self.messages if m.role == "system" and m.text is not None]
        return "\n".join(found)

    @property
    def last_result(self) -> Message | None:
        """The last message, if it is the result of a tool."""
        last = self.messages[-1] if self.messages else None
        return last if last is not None and last.role == "tool" else None

    @property
    def has_tool_result(self) -> bool:
        """Whether there is a result of a tool after the last message of the user."""
        roles = [message.role for message in self.messages]
        turn = roles[len(roles) - roles[::-1].index("user") :] if "user" in roles else roles
        return "tool" in turn

    @property
    def turn(self) -> int:
        """The number of messages of the assistant so far."""
        return sum(message.role == "assistant" for message in self.messages)


def conversation_of(body: object) -> Conversation:
    """Return the conversation in the body of a chat completion, or of a response."""
    fields: _Fields = body if is_mapping(body) else {}
    is_chat = "messages" in fields
    messages = _chat_messages(fields) if is_chat else _response_messages(fields)
    text = fields.get("text")
    form = fields.get("response_format") if is_chat else _field(text, "format")
    kind = _field(form, "type")
    return Conversation(
        str(fields.get("model", "")),
        tuple(messages),
        frozenset(_tool_names(fields)),
        kind if isinstance(kind, str) else None,
    )


def _chat_messages(fields: _Fields) -> Iterator[Message]:
    for each in _objects(fields.get("messages")):
        yield Message(str(each.get("role")), _text(each.get("content")), _id(each, "tool_call_id"))


def _response_messages(fields: _Fields) -> Iterator[Message]:
    instructions, given = fields.get("instructions"), fields.get("input")
    if isinstance(instructions, str) and instructions:
        yield Message("system", instructions)
    if isinstance(given, str):
        yield Message("user", given)
    for each in _objects(given):
        if each.get("type") == "function_call":
            yield Message("assistant", None)
        elif each.get("type") == "function_call_output":
            yield Message("tool", _text(each.get("output")), _id(each, "call_id"))
        elif "role" in each:
            role = str(each["role"])
            role = "system" if role == "developer" else role
            yield Message(role, _text(each.get("content")))


def _tool_names(fields: _Fields) -> Iterator[str]:
    for each in _objects(fields.get("tools")):
        function = each.get("function", each)
        yield str(_field(function, "name"))


def _text(content: object) -> str | None:
    """Return the text of a content: a string, or parts with texts; None if there is none."""
    if isinstance(content, str):
        return content
    texts = [part.get("text") for part in _objects(content)]
    found = [text for text in texts if isinstance(text, str)]
    return "".join(found) if found else None


def _objects(value: object) -> Iterator[_Fields]:
    return (each for each in value if is_mapping(each)) if is_list(value) else iter(())


def _field(value: object, name: str) -> object:
    return value.get(name) if is_mapping(value) else None


def _id(fields: _Fields, name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) else None
