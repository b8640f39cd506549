"""Runs the mock's behaviours with the generated package that is first on the path: `python -m`.

It is printed as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import openai

import openai_responses.streaming as streaming
from openai_responses import OpenAIMock
from openai_responses._api.table import FAMILIES, TABLE
from openai_responses.behaviours import BEHAVIOURS
from openai_responses.behaviours.lifecycle import lifecycle_of
from openai_responses.behaviours.lifecycles import LIFECYCLES
from openai_responses.ext.httpx import Request
from openai_responses.helpers.builders.embeddings import (
    embedding_create_response_from_create_request,
)
from openai_responses.helpers.builders.messages import build_message

__all__ = ["BehaviourResults", "behaviours_in"]

API = "https://api.openai.com/v1"


class BehaviourResults(NamedTuple):
    """What the mock has for each operation and family, what came of calls, what is public."""

    behaviours: Mapping[str, list[object]]
    lives: Mapping[str, bool]
    actual: Mapping[str, object]
    streams: list[str]
    model: Mapping[str, object]


def behaviours_in(folder: Path) -> BehaviourResults:
    """Use the package in a folder, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", __name__],
        cwd=Path(__file__).parents[2],
        # The folder's package comes before the project's own.
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return BehaviourResults._make(json.loads(done.stdout))


def use() -> BehaviourResults:
    """Use the package that is there."""
    return BehaviourResults(
        {each.key: list(_behaviours(each.key)) for each in TABLE.by_id.values()},
        {path: lifecycle_of(path) is not None for path in FAMILIES.by_path},
        dict(_results()),
        [name for name in dir(streaming) if "Agents" in name],
        _model(),
    )


def _behaviours(key: str) -> Iterator[object]:
    operation = TABLE.at(key)
    keys = TABLE.keys_of(operation)
    found = (
        LIFECYCLES.of(operation, keys),
        BEHAVIOURS.of(operation, keys),
        BEHAVIOURS.finisher_of(keys),
    )
    for one in found:
        yield None if one is None else getattr(one, "__qualname__", None)
    place = FAMILIES.place(operation)
    yield None if place is None else [place.family.path, place.family.name, place.role.value]


def _results() -> Iterator[tuple[str, object]]:
    client = openai.OpenAI(api_key="sk-fake123", max_retries=0)
    with OpenAIMock():
        assistant = client.beta.assistants.create(model="gpt-4o", instructions="Be brief.")
        thread = client.beta.threads.create(messages=[{"role": "user", "content": "Hi"}])
        run = client.beta.threads.runs.create(thread.id, assistant_id=assistant.id)
        polled = client.beta.threads.runs.poll(run.id, thread.id, poll_interval_ms=1)
        yield "run", (run.status, polled.status, polled.instructions)
        messages = client.beta.threads.messages.list(thread.id, order="asc")
        yield "messages", [message.role for message in messages]
        steps = client.beta.threads.runs.steps.list(run.id, thread_id=thread.id)
        yield "steps", [step.type for step in steps]
        video = client.videos.create_and_poll(prompt="A cat", poll_interval_ms=1)
        yield "video", (video.status, video.progress)
        session = client.beta.agents.sessions.create(environment={"type": "none"}, input="Hi")
        turns = client.beta.agents.sessions.turns.list(session.id)
        yield "turns", [turn.status for turn in turns]
        vectors = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
        yield "embeddings", [len(each.embedding) for each in vectors.data]
    yield "built", build_message({"role": "user"}).object
    request = Request("POST", f"{API}/embeddings", json={"model": "m", "input": "a"})
    yield "built of a request", embedding_create_response_from_create_request(request).object


def _model() -> Mapping[str, object]:
    with OpenAIMock():
        return openai.OpenAI(api_key="sk-fake123").models.retrieve("gpt-4o").to_dict()


if __name__ == "__main__":
    print(json.dumps(use()))
