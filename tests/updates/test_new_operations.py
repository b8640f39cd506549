"""Operations without hand-written code: they stream, and use turns of the model.

A document with such operations is generated, and the SDK's client calls the mock over it.
"""

from __future__ import annotations

from typing import cast

import pytest

from codegen.emit.inventory import write
from tests.codegen.generating import PACKAGE, generated
from tests.codegen.new_operations import new_operations, sdk_tree
from tests.codegen.streaming import Event, StreamRequest, streamed_in

TEXT = "Hello! How can I help you today?"
STREAM = {"stream": True}
MESSAGE = {"role": "user", "content": "Hi"}
CHAT = {"model": "gpt-4o", "messages": [MESSAGE], **STREAM}
RESPONSE = {"model": "gpt-5", "input": "Hi", **STREAM}
RUN = {"assistant_id": "asst_1", **STREAM}
IMAGE = {"prompt": "A cat", "partial_images": "1", "stream": "true"}
SPEECH = {"input": "Hi", "model": "tts-1", "voice": "alloy", "stream_format": "sse"}
HEARD = {"model": "gpt-4o-transcribe", "stream": "true"}
SONG = {"stream_format": "sse"}

# Operations of OpenAI's document, called otherwise or moved, by the first and the last event.
OLDER: dict[str, tuple[StreamRequest, str, str]] = {
    "chat": (
        StreamRequest("POST", "/chat/completions", CHAT),
        "chat.completion.chunk",
        "chat.completion.chunk",
    ),
    "chat, moved": (
        StreamRequest("POST", "/talks", CHAT),
        "chat.completion.chunk",
        "chat.completion.chunk",
    ),
    "completion": (
        StreamRequest("POST", "/completions", {"model": "m", "prompt": "Hi", **STREAM}),
        "text_completion",
        "text_completion",
    ),
    "response": (
        StreamRequest("POST", "/responses", RESPONSE),
        "response.created",
        "response.completed",
    ),
    "response, moved": (
        StreamRequest("POST", "/projects/proj_1/answers", RESPONSE),
        "response.created",
        "response.completed",
    ),
    "response, retrieved": (
        StreamRequest("GET", "/responses/resp_1", {"stream": "true"}),
        "response.created",
        "response.completed",
    ),
    "response, always streamed": (
        StreamRequest("GET", "/jobs/job_1/answer", {}),
        "response.created",
        "response.completed",
    ),
    "image": (
        StreamRequest(
            "POST", "/images/generations", {"prompt": "A cat", "partial_images": 1, **STREAM}
        ),
        "image_generation.partial_image",
        "image_generation.completed",
    ),
    "image edit": (
        StreamRequest("POST", "/images/edits", IMAGE, form="image"),
        "image_edit.partial_image",
        "image_edit.completed",
    ),
    "image edit, moved": (
        StreamRequest("POST", "/pictures/pic_1/variations", IMAGE, form="image"),
        "image_edit.partial_image",
        "image_edit.completed",
    ),
    "speech": (
        StreamRequest("POST", "/audio/speech", SPEECH),
        "speech.audio.delta",
        "speech.audio.done",
    ),
    "transcription": (
        StreamRequest("POST", "/audio/transcriptions", HEARD, form="file"),
        "transcript.text.delta",
        "transcript.text.done",
    ),
    "run": (
        StreamRequest("POST", "/threads/thread_1/runs", RUN),
        "thread.run.created",
        "thread.run.completed",
    ),
    "thread and run": (
        StreamRequest("POST", "/threads/runs", RUN),
        "thread.created",
        "thread.run.completed",
    ),
    "thread and run, moved": (
        StreamRequest("POST", "/talks/runs", RUN),
        "thread.created",
        "thread.run.completed",
    ),
    "run, continued": (
        StreamRequest(
            "POST",
            "/threads/thread_1/runs/run_1/submit_tool_outputs",
            {"tool_outputs": [], **STREAM},
        ),
        "thread.run.queued",
        "thread.run.completed",
    ),
    "session": (
        StreamRequest("POST", "/agents/sessions", {"environment": {"type": "none"}, **STREAM}),
        "agent.session.created",
        "agent.session.idle",
    ),
    "session, always streamed": (
        StreamRequest("GET", "/agents/sessions/session_1/events", {}),
        "agent.session.idle",
        "agent.session.idle",
    ),
}

JOB = StreamRequest("POST", "/jobs", {"goal": "Rest", **STREAM})
OTHERS = {
    "job": JOB,
    "job, given": JOB._replace(route="jobs.run_job", answer={"goal": "Work", "id": "job_1"}),
    "steps": StreamRequest("GET", "/jobs/job_1/steps", {}),
    "ticks": StreamRequest("POST", "/ticks", STREAM),
    "ticks, given": StreamRequest(
        "POST", "/ticks", STREAM, route="ticks.make_ticks", answer={"count": 7}
    ),
    "song": StreamRequest("POST", "/songs", SONG),
    "song, given": StreamRequest("POST", "/songs", SONG, route="songs.sing", answer="la"),
    "chat, said": StreamRequest("POST", "/talks", CHAT, says="Good day."),
    "response, said": StreamRequest("POST", "/projects/proj_1/answers", RESPONSE, says="Good day."),
}


@pytest.fixture(scope="module")
def streamed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Event] | str]:
    """What every call streams: what takes long to make is made once."""
    folder = tmp_path_factory.mktemp("new")
    write(generated(new_operations(), sdk_tree()), folder / PACKAGE)
    older = {name: asked for name, (asked, _, _) in OLDER.items()}
    return streamed_in(folder, {**older, **OTHERS})


def events(streamed: dict[str, list[Event] | str], name: str) -> list[Event]:
    """The events of a call that was not refused."""
    found = streamed[name]
    assert isinstance(found, list), found
    return found


def kind_of(event: Event) -> str:
    """The name of an event; chunks have none, but they say what they are."""
    return str(event.get("type") or event.get("event") or event.get("object"))


@pytest.mark.parametrize("name", OLDER)
def test_a_stream_is_recognised_by_its_events_not_by_the_operations_name(
    name: str, streamed: dict[str, list[Event] | str]
) -> None:
    _, first, last = OLDER[name]
    found = events(streamed, name)
    assert (kind_of(found[0]), kind_of(found[-1])) == (first, last)


def test_unknown_events_are_played_by_their_types(
    streamed: dict[str, list[Event] | str],
) -> None:
    found = events(streamed, "job")
    kinds = list(dict.fromkeys(kind_of(each) for each in found))
    assert kinds == [
        "job.created",
        "job.note.added",
        "job.note.delta",
        "job.note.done",
        "job.completed",
    ]
    assert [each["sequence_number"] for each in found] == list(range(len(found)))
    assert "".join(str(each.get("delta", "")) for each in found) == TEXT
    assert found[-2]["text"] == TEXT
    job = cast("dict[str, object]", found[-1]["job"])
    assert (job["goal"], job["status"]) == ("Rest", "completed")
    assert found[0]["job"] == {**job, "status": "in_progress"}


def test_given_values_are_played_by_unknown_events(
    streamed: dict[str, list[Event] | str],
) -> None:
    job = cast("dict[str, object]", events(streamed, "job, given")[-1]["job"])
    assert (job["goal"], job["id"]) == ("Work", "job_1")
    (tick,) = events(streamed, "ticks, given")
    assert tick["count"] == 7


def test_unknown_pairs_chunks_and_media_are_streamed(
    streamed: dict[str, list[Event] | str],
) -> None:
    assert len(events(streamed, "steps")) == 2
    assert [each.keys() for each in events(streamed, "ticks")] == [{"id", "count"}]
    sung, done = events(streamed, "song")
    assert (kind_of(sung), kind_of(done), len(str(sung["audio"])) > 100) == (
        "song.sung",
        "song.done",
        True,
    )


def test_what_no_event_has_a_place_for_is_refused(
    streamed: dict[str, list[Event] | str],
) -> None:
    assert streamed["song, given"] == (
        "songs.sing cannot send its answer as a stream: no event can express any of it. "
        "Set an event stream as the response instead (openai_responses.streaming.SingEventStream)."
    )


def test_turns_are_used_by_every_operation_with_a_models_answer(
    streamed: dict[str, list[Event] | str],
) -> None:
    assert "Good day." in str(events(streamed, "response, said")[-1])
    chunks = cast("list[dict[str, list[dict[str, Event]]]]", events(streamed, "chat, said"))
    said = (chunk["choices"][0]["delta"].get("content") or "" for chunk in chunks)
    assert "".join(map(str, said)) == "Good day."
