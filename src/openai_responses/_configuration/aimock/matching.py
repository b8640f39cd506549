"""Which fixture of aimock answers a request: the first that matches, nearest to its turn."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, cast

from .conversations import Conversation

__all__ = ["KEYS", "Candidate", "select"]

_Test = Callable[[Conversation, object], bool]


class Candidate(NamedTuple):
    """What fixtures of one kind match: the conditions without the number of the call."""

    match: Mapping[str, object]

    @property
    def turn(self) -> int | None:
        """The turn of the conversation for which it is meant."""
        return cast("int | None", self.match.get("turnIndex"))

    def matches(self, conversation: Conversation) -> bool:
        """Return whether a request fits, whatever its turn."""
        return all(KEYS[name](conversation, value) for name, value in self.match.items())


def select(candidates: Sequence[Candidate], conversation: Conversation) -> Candidate | None:
    """Return the candidate that answers; None if none does.

    Of those for a turn, the last one that is not after the request's turn counts; without one,
    the first that is for no turn, and else the one for the earliest turn.
    """
    fitting = [each for each in candidates if each.matches(conversation)]
    turns = [each for each in fitting if each.turn is not None]
    others = [each for each in fitting if each.turn is None]
    reached = [each for each in turns if cast("int", each.turn) <= conversation.turn]
    if reached:
        best = max(reached, key=lambda each: cast("int", each.turn))
        is_now = best.turn == conversation.turn
        earlier = [each for each in others if fitting.index(each) < fitting.index(best)]
        return earlier[0] if is_now and earlier else best
    if others:
        return others[0]
    return min(turns, key=lambda each: cast("int", each.turn)) if turns else None


def _user_message(conversation: Conversation, text: object) -> bool:
    found = conversation.last_user_text
    return found is not None and str(text) in found


def _system_message(conversation: Conversation, texts: object) -> bool:
    expected = [texts] if isinstance(texts, str) else cast("list[str]", texts)
    return all(text in conversation.system_text for text in expected)


def _tool_call_id(conversation: Conversation, call_id: object) -> bool:
    last = conversation.last_result
    return last is not None and last.tool_call_id == call_id


def _tool_result(conversation: Conversation, text: object) -> bool:
    last = conversation.last_result
    return last is not None and last.text is not None and str(text) in last.text


def _tool_name(conversation: Conversation, name: object) -> bool:
    return name in conversation.tools


def _model(conversation: Conversation, name: object) -> bool:
    """Return whether a request is for a model; a date or version at its end may be omitted."""
    return re.fullmatch(rf"{re.escape(str(name))}(-\d.*)?", conversation.model) is not None


def _response_format(conversation: Conversation, kind: object) -> bool:
    return conversation.response_format == kind


def _has_tool_result(conversation: Conversation, expected: object) -> bool:
    return conversation.has_tool_result is expected


def _always(conversation: Conversation, value: object) -> bool:
    return True


KEYS: Mapping[str, _Test] = {
    "userMessage": _user_message,
    "systemMessage": _system_message,
    "toolCallId": _tool_call_id,
    "toolResultContains": _tool_result,
    "toolName": _tool_name,
    "model": _model,
    "responseFormat": _response_format,
    "hasToolResult": _has_tool_result,
    "turnIndex": _always,
    "endpoint": _always,
}
"""The conditions that are read, by name; only the endpoint "chat" is."""
