"""The user's last message in the request bodies of different operations."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = ["last_user_message"]

# The fields with conversations: of chat and threads, of responses, of runs.
_LISTS = ("messages", "input", "additional_messages")
_USER = "user"


def last_user_message(body: Mapping[str, object]) -> str | None:
    """Return the text of the last message of role "user"; None if there is none.

    A response's `input` and a completion's `prompt` may be the text itself, and the body may be one
    message of a thread. The text parts of a message are joined with line breaks.
    """
    for name in _LISTS:
        text = _last_in(body.get(name))
        if text is not None:
            return text
    thread = body.get("thread")
    if is_mapping(thread):
        return last_user_message(thread)
    if body.get("role") == _USER:
        return _text(body.get("content"))
    prompt = body.get("prompt")
    return prompt if isinstance(prompt, str) else None


def _last_in(messages: object) -> str | None:
    if isinstance(messages, str):
        return messages
    if not is_list(messages):
        return None
    user_messages = (
        each for each in reversed(messages) if is_mapping(each) and each.get("role") == _USER
    )
    last = next(user_messages, None)
    return None if last is None else _text(last.get("content"))


def _text(content: object) -> str:
    if not is_list(content):
        return content if isinstance(content, str) else ""
    texts = (part.get("text") for part in content if is_mapping(part))
    return "\n".join(text for text in texts if isinstance(text, str))
