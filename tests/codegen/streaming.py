"""Streams from the mock over the generated package that comes first on the path: `python -m`.

The calls are read as JSON and made by the SDK's client; what each streams is printed as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from functools import reduce
from pathlib import Path
from typing import Any, NamedTuple, cast

import openai

from openai_responses import OpenAIMock
from openai_responses._core.routes.route import Route
from openai_responses.errors import MockError

__all__ = ["Event", "StreamRequest", "streamed_in"]

Event = dict[str, object]


class StreamRequest(NamedTuple):
    """A call: what is sent, and what was given to its route, or said by the model, before that.

    `form` says that the body is a form with a file in it.
    """

    method: str
    path: str
    body: Mapping[str, object]
    form: str = ""
    route: str = ""
    answer: object = None
    says: str = ""


def streamed_in(folder: Path, calls: Mapping[str, StreamRequest]) -> dict[str, list[Event] | str]:
    """Make calls of the package in a folder, in a process of its own.

    Return the events of each, or the error that it was refused with.
    """
    done = subprocess.run(
        [sys.executable, "-m", __name__],
        cwd=Path(__file__).parents[2],
        # The folder's package comes before the project's own.
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), *sys.path])},
        input=json.dumps(calls),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[Event] | str] = json.loads(done.stdout)
    return found


def _stream(asked: StreamRequest) -> list[object] | str:
    with OpenAIMock(missing="invent") as openai_mock:
        if asked.route:
            route = reduce(getattr, asked.route.split("."), openai_mock)
            cast("Route[Any, Any, Any]", route).response = asked.answer
        if asked.says:
            openai_mock.model_says(asked.says)
        try:
            return _read(asked)
        except MockError as error:
            return str(error)


def _read(asked: StreamRequest) -> list[object]:
    client = openai.OpenAI(api_key="sk-fake123")
    if asked.method == "GET":
        return list(
            client.get(
                asked.path,
                cast_to=object,
                options={"params": asked.body},
                stream=True,
                stream_cls=openai.Stream[object],
            )
        )
    form = {"Content-Type": "multipart/form-data"} if asked.form else {}
    return list(
        client.post(
            asked.path,
            cast_to=object,
            body=asked.body,
            files={asked.form: ("a.png", b"\x89PNG")} if asked.form else None,
            options={"headers": form},
            stream=True,
            stream_cls=openai.Stream[object],
        )
    )


if __name__ == "__main__":
    calls = cast("dict[str, list[object]]", json.load(sys.stdin))
    print(json.dumps({name: _stream(StreamRequest._make(call)) for name, call in calls.items()}))
