"""After the last output of a response, answers do not depend on how fast the client is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from openai_responses import OpenAIMock, ToolCall
from tests.websockets.test_realtime_session import CREATE, IN_TEXT, append, message, speech

# What a client may send next; some of it is about the item of the response.
NEXT_EVENTS: dict[str, Callable[[str], Any]] = {
    "response.create": lambda _: IN_TEXT,
    "response.cancel": lambda _: {"type": "response.cancel"},
    "conversation.item.create": lambda _: message("Hello"),
    "conversation.item.delete": lambda item_id: {
        "type": "conversation.item.delete",
        "item_id": item_id,
    },
    "conversation.item.truncate": lambda item_id: {
        "type": "conversation.item.truncate",
        "item_id": item_id,
        "content_index": 0,
        "audio_end_ms": 0,
    },
    "input_audio_buffer.append": lambda _: append(speech(500)),
    "output_audio_buffer.clear": lambda _: {"type": "output_audio_buffer.clear"},
}
RESPONSES: dict[str, tuple[Any, str | ToolCall, str]] = {
    "text": (IN_TEXT, "one two", "response.output_text.done"),
    "audio": (CREATE, "one two", "response.output_audio.done"),
    "function call": (
        CREATE,
        ToolCall("get_weather", city="Rome"),
        "response.function_call_arguments.done",
    ),
}


def outcome(kind: str, next_event: str, events_read: int) -> tuple[list[str], Counter[str]]:
    """Return the types that the client reads before its next event, and all events of the server.

    Those are counted, with the status of responses and the codes of errors.
    """
    first, says, _ = RESPONSES[kind]
    with OpenAIMock() as openai_mock:
        openai_mock.model_says(says)
        openai_mock.model_says("three")
        client: Any = openai_mock.realtime.session(model="gpt-realtime")
        client.receive_all()
        client.send(first)
        events = [client.receive() for _ in range(events_read)]
        item_id = next(each["item"]["id"] for each in events if "item" in each)
        client.send(NEXT_EVENTS[next_event](item_id))
        every = [*events, *client.receive_all()]
    details = [
        each.get("error", {}).get("code") or each.get("response", {}).get("status")
        for each in every
    ]
    counted = Counter(
        f"{each['type']} {detail}" for each, detail in zip(every, details, strict=True)
    )
    return [each["type"] for each in events], counted


@pytest.mark.parametrize("next_event", NEXT_EVENTS)
@pytest.mark.parametrize("kind", RESPONSES)
def test_after_the_last_output_the_speed_of_the_client_does_not_matter(
    kind: str, next_event: str
) -> None:
    read: list[str] = []
    outcomes: list[Counter[str]] = []
    while not read or read[-1] != "rate_limits.updated":
        read, counted = outcome(kind, next_event, max(2, len(read) + 1))
        if RESPONSES[kind][2] in read:
            outcomes.append(counted)
    assert len(outcomes) > 3
    assert outcomes == [outcomes[0]] * len(outcomes)
