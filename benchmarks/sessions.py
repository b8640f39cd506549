"""Eight concurrent clients of one server, each in its own session, compared with one client.

Their calls create, read, change and delete objects. Each answer is checked, and at the end the
calls and objects of each session: a call that was lost, or a trace of another session, is an error.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from itertools import count
from time import perf_counter
from typing import Any

from .measuring import Row, measure_in_rounds, ratio_row
from .server import OURS, process

CLIENTS, CALLS = 8, 500
_JSON = {"content-type": "application/json", "authorization": "Bearer sk-fake"}
_BOUNDARY = "frontier"


def rows(rounds: int) -> Iterator[Row]:
    """Yield the row: a mixed call, in milliseconds of wall time."""
    numbers = count()
    with process(OURS) as port:

        def together() -> float:
            names = [f"client {next(numbers)}" for _ in range(CLIENTS)]
            return _milliseconds(port, names)

        def alone() -> float:
            return _milliseconds(port, [f"client {next(numbers)}"])

        together()
        figures = measure_in_rounds(max(1, rounds // 5), together, alone)
    yield ratio_row(f"{CLIENTS} x {CALLS} mixed calls in sessions / in one", figures, 1.3)


def _milliseconds(port: int, names: list[str]) -> float:
    """Return what a call takes while clients of these names make theirs; check all sessions."""
    start = perf_counter()
    with ThreadPoolExecutor(len(names)) as pool:
        for done in [pool.submit(_Client(port, name).make_calls) for name in names]:
            done.result()
    took = (perf_counter() - start) * 1000 / (CALLS * len(names))
    for name in names:
        _Client(port, name).check_session()
    return took


class _Client:
    """A client of one session, on one connection."""

    def __init__(self, port: int, name: str) -> None:
        self._connection = HTTPConnection("127.0.0.1", port)
        self._name = name
        self._headers = {**_JSON, "X-Test-Id": name}

    def make_calls(self) -> None:
        """Make all calls, ten in a round."""
        previous: str | None = None
        for number in range(CALLS // 10):
            previous = self._round(number, previous)

    def check_session(self) -> None:
        """Raise AssertionError unless the session has exactly what its client has made."""
        calls = self._call("GET", "/_mock/calls")
        assert len(calls) == CALLS, (self._name, len(calls))
        objects = self._call("GET", "/_mock/state")
        rounds = CALLS // 10
        assert (objects["vector_stores"], objects["responses"]) == (rounds, rounds), objects
        assert "files" not in objects
        stores = self._call("GET", "/_mock/state/vector_stores")
        assert {store["name"] for store in stores} == {self._name}

    def _round(self, number: int, previous: str | None) -> str:
        store = self._call("POST", "/v1/vector_stores", {"name": self._name})["id"]
        path = f"/v1/vector_stores/{store}"
        self._call("POST", path, {"metadata": {"number": str(number)}})
        assert self._call("GET", path)["metadata"] == {"number": str(number)}
        listed = self._call("GET", "/v1/vector_stores?limit=100")["data"]
        assert [each["name"] for each in listed] == [self._name] * (number + 1)
        file = self._upload()
        assert self._call("GET", f"/v1/files/{file}/content") == self._name
        assert self._call("DELETE", f"/v1/files/{file}")["deleted"]
        body = {"model": "gpt-5", "input": self._name, "previous_response_id": previous}
        response: str = self._call("POST", "/v1/responses", body)["id"]
        assert self._call("GET", f"/v1/responses/{response}")["previous_response_id"] == previous
        items = self._call("GET", f"/v1/responses/{response}/input_items?limit=100")["data"]
        assert self._name in json.dumps(items)
        return response

    def _upload(self) -> str:
        fields = (('name="purpose"', "user_data"), ('name="file"; filename="a.txt"', self._name))
        parts = [
            f"--{_BOUNDARY}\r\ncontent-disposition: form-data; {field}\r\n\r\n{value}\r\n"
            for field, value in fields
        ]
        media_type = {"content-type": f"multipart/form-data; boundary={_BOUNDARY}"}
        found: str = self._send(
            "POST", "/v1/files", f"{''.join(parts)}--{_BOUNDARY}--", media_type
        )["id"]
        return found

    def _call(self, method: str, path: str, body: object = None) -> Any:
        return self._send(method, path, None if body is None else json.dumps(body), {})

    def _send(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> Any:
        self._connection.request(method, path, body, {**self._headers, **headers})
        answer = self._connection.getresponse()
        content = answer.read()
        assert answer.status == 200, (self._name, method, path, answer.status, content)
        is_json = "json" in answer.getheader("content-type", "")
        return json.loads(content) if is_json else content.decode()
