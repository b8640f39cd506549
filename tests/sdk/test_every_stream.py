"""Every operation that streams, by the events of its stream: none is left out."""

from __future__ import annotations

import pytest

from openai_responses import OpenAIMock
from openai_responses._core.narrowing import is_mapping
from openai_responses._core.operations import Operation
from openai_responses.ext.httpx import Response, get, post
from tests.sdk.operations import TABLE, all_operations, body_of, url_of
from tests.sdk.played import events_of

CHUNK, RESPONSE = "chat.completion.chunk", ("response.created", "response.completed")

# The first and the last event of each, by its operation.
ENDS = {
    "betaAgentsSessionsCreate": ("agent.session.created", "agent.session.idle"),
    "betaAgentsSessionsEventsStream": ("agent.session.idle", "agent.session.idle"),
    "beta_createResponse": RESPONSE,
    "beta_getResponse": RESPONSE,
    "createChatCompletion": (CHUNK, CHUNK),
    "createCompletion": ("text_completion", "text_completion"),
    "createImage": ("image_generation.completed", "image_generation.completed"),
    "createImageEdit": ("image_edit.completed", "image_edit.completed"),
    "createResponse": RESPONSE,
    "createRun": ("thread.run.created", "thread.run.completed"),
    "createSpeech": ("speech.audio.delta", "speech.audio.done"),
    "createThreadAndRun": ("thread.created", "thread.run.completed"),
    "createTranscription": ("transcript.text.delta", "transcript.text.done"),
    "getResponse": RESPONSE,
    "submitToolOuputsToRun": ("thread.run.queued", "thread.run.completed"),
}


def test_no_operation_that_streams_is_left_out() -> None:
    assert ENDS.keys() == {each.id for each in all_operations() if each.stream is not None}


@pytest.mark.parametrize("operation_id", ENDS)
def test_a_stream_begins_and_ends_as_the_answer_of_its_kind_does(operation_id: str) -> None:
    with OpenAIMock(missing="invent"):
        answer = streamed(TABLE.by_id[operation_id])
    assert answer.headers["content-type"].startswith("text/event-stream"), answer.text
    kinds = [
        line or str(data.get("type") or data.get("object")) for line, data in events_of(answer.text)
    ]
    assert (kinds[0], kinds[-1]) == ENDS[operation_id]


def streamed(operation: Operation) -> Response:
    """Call an operation as it has to be called for a stream."""
    facts, url, body = operation.stream, url_of(operation), body_of(operation)
    assert facts is not None
    assert is_mapping(body)
    if facts.switch_in == "body":
        # Some transcribers do not stream, as the one that the document names first.
        model = {"model": "gpt-4o-transcribe"} if "model" in body else {}
        return post(url, json={**body, **model, facts.switch_name: facts.switch_value})
    return get(
        url if facts.switch_in == "always" else f"{url}{'&' if '?' in url else '?'}stream=true"
    )
