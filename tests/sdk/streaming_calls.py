"""A call of every operation that streams typed events, and the expected events."""

# pyright: reportDeprecated=false

from __future__ import annotations

from collections.abc import Callable, Iterable

from tests.sdk.both import Client

__all__ = ["CALLS", "CONTINUED_RUN"]

AUDIO = ("a.wav", b"RIFF")
IMAGE = ("a.png", b"\x89PNG")

RESPONSE = [
    "response.created",
    "response.in_progress",
    "response.output_item.added",
    "response.content_part.added",
    "response.output_text.delta",
    "response.output_text.done",
    "response.content_part.done",
    "response.output_item.done",
    "response.completed",
]
CONTINUED_RUN = [
    "thread.run.queued",
    "thread.run.in_progress",
    "thread.run.step.created",
    "thread.run.step.in_progress",
    "thread.message.created",
    "thread.message.in_progress",
    "thread.message.delta",
    "thread.message.completed",
    "thread.run.step.completed",
    "thread.run.completed",
]
RUN = ["thread.run.created", *CONTINUED_RUN]
CALLS: dict[str, tuple[Callable[[Client], Iterable[object]], list[str]]] = {
    "responses.create": (
        lambda c: c.responses.create(model="gpt-5", input="Hi", stream=True),
        RESPONSE,
    ),
    "responses.retrieve": (lambda c: c.responses.retrieve("resp_1", stream=True), RESPONSE),
    "beta.responses.create": (
        lambda c: c.beta.responses.create(model="gpt-5", input="Hi", stream=True),
        RESPONSE,
    ),
    "beta.responses.retrieve": (
        lambda c: c.beta.responses.retrieve("resp_1", stream=True),
        RESPONSE,
    ),
    "beta.threads.runs.create": (
        lambda c: c.beta.threads.runs.create("thread_1", assistant_id="asst_1", stream=True),
        RUN,
    ),
    "beta.threads.create_and_run": (
        lambda c: c.beta.threads.create_and_run(assistant_id="asst_1", stream=True),
        ["thread.created", *RUN],
    ),
    "beta.threads.runs.submit_tool_outputs": (
        lambda c: c.beta.threads.runs.submit_tool_outputs(
            "run_1", thread_id="thread_1", tool_outputs=[], stream=True
        ),
        CONTINUED_RUN,
    ),
    "audio.transcriptions.create": (
        lambda c: c.audio.transcriptions.create(model="gpt-4o-transcribe", file=AUDIO, stream=True),
        ["transcript.text.delta", "transcript.text.done"],
    ),
    "images.generate": (
        lambda c: c.images.generate(prompt="A cat", partial_images=2, stream=True),
        ["image_generation.partial_image", "image_generation.completed"],
    ),
    "images.edit": (
        lambda c: c.images.edit(image=IMAGE, prompt="A cat", partial_images=1, stream=True),
        ["image_edit.partial_image", "image_edit.completed"],
    ),
}
