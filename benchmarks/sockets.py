"""WebSockets in process: opened and closed, and 2,000 deltas of audio read through the SDK.

Wall time, since threads take turns. The bare server is one of `websockets` in a thread of this
process, which sends messages that are made already.
"""

from __future__ import annotations

import gc
import json
import os
import threading
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from random import Random
from threading import Thread
from time import perf_counter, sleep
from typing import Any

import openai
from websockets.sync.server import ServerConnection, serve

from openai_responses import OpenAIMock
from openai_responses.sessions import RealtimeSession

from .measuring import Row, difference_row, measure_in_rounds, median_ratio_row

__all__ = ["rows"]

DELTAS, SESSIONS, CLOSED = 2_000, 20, 1_000
READ_BOUND, OPEN_BOUND = 1.2, 2.5
# Of objects that Python's collector knows, for each session; one that stayed would have hundreds.
OBJECTS_BOUND = 1.0
_AUDIO = b64encode(Random(0).randbytes(4_800)).decode()  # 0.1 seconds of noise
_PLACE: Mapping[str, Any] = {
    "response_id": "resp_1",
    "item_id": "item_1",
    "output_index": 0,
    "content_index": 0,
}


class Audio(RealtimeSession):
    """A session that sends 200 seconds of audio when it is opened."""

    def on_connect(self) -> Iterator[Any]:
        for _ in range(DELTAS):
            yield self.response_output_audio_delta(delta=_AUDIO, **_PLACE)


def _canned() -> list[str]:
    event = {"type": "response.output_audio.delta", **_PLACE, "delta": _AUDIO}
    return [json.dumps({"event_id": f"event_{number}", **event}) for number in range(DELTAS)]


@contextmanager
def _bare_server() -> Iterator[openai.OpenAI]:
    """Run the bare server, and give a client of it."""
    messages = _canned()

    def send(connection: ServerConnection) -> None:
        for message in messages:
            connection.send(message)
        for _ in connection:
            pass  # until the client closes it

    with serve(send, "127.0.0.1", 0) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        port = server.socket.getsockname()[1]
        yield openai.OpenAI(api_key="sk-test", base_url=f"http://127.0.0.1:{port}/v1")
        server.shutdown()
        thread.join()


def _read(client: openai.OpenAI, count: int) -> float:
    """Return the milliseconds that it takes to open a session and to read some events."""
    start = perf_counter()
    with client.realtime.connect(model="gpt-realtime") as connection:
        for _ in range(count):
            connection.recv()
        took = perf_counter() - start
    return took * 1000


def rows(rounds: int) -> Iterator[Row]:
    """Yield the rows: many deltas, one session with its first event, and what sessions leave."""
    mocked = openai.OpenAI(api_key="sk-test")

    def read_all() -> float:
        with OpenAIMock() as mock:
            mock.realtime.connect.response = Audio
            return _read(mocked, DELTAS)

    def open_many() -> float:
        with OpenAIMock():
            _read(mocked, 1)  # what a mock prepares for its first connection
            return min(_read(mocked, 1) for _ in range(SESSIONS))

    with _bare_server() as bare:
        figures = measure_in_rounds(rounds, read_all, lambda: _read(bare, DELTAS))
    yield median_ratio_row(f"{DELTAS} deltas of audio, read by the SDK", figures, READ_BOUND)
    opened = measure_in_rounds(rounds, open_many, lambda: 0.0)
    yield difference_row("a session opened, with its first event", opened, OPEN_BOUND)
    yield from _left(mocked)


def _left(client: openai.OpenAI) -> Iterator[Row]:
    """Yield the rows of what is left of many sessions when their mock has ended."""
    _open_and_close(client, CLOSED // 10)
    before = _counts()
    took = _open_and_close(client, CLOSED)
    objects, handles = (after - each for after, each in zip(_counts(), before, strict=True))
    name = f"left of {CLOSED} sessions"
    yield Row(f"{name}: threads and sockets", took, None, float(handles), "left", 0.0)
    yield Row(f"{name}: objects of each", took, None, objects / CLOSED, "left", OBJECTS_BOUND)


def _open_and_close(client: openai.OpenAI, count: int) -> float:
    """Return the milliseconds that sessions take, with their first events."""
    with OpenAIMock():
        return sum(_read(client, 1) for _ in range(count))


def _counts() -> tuple[int, int]:
    """Return how many objects there are, and how many threads and open files."""
    files, deadline = "/proc/self/fd", perf_counter() + 5
    while threading.active_count() > 1 and perf_counter() < deadline:
        sleep(0.01)  # the last session's thread may be ending
    gc.collect()
    handles = threading.active_count() + (len(os.listdir(files)) if os.path.isdir(files) else 0)
    return len(gc.get_objects()), handles
