"""Random requests end in an answer, or in an error of the mock."""

from __future__ import annotations

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.fuzz import fuzz
from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Request

API = "https://api.openai.com/v1"
PATHS = ("chat/completions", "responses", "files", "embeddings", "threads", "images/edits")
TYPES = ("application/json", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded")


def test_random_requests_are_answered() -> None:
    """Of those that `benchmarks/fuzz.py` makes: any error but the documented ones is raised."""
    ends = fuzz(300, random.randrange(1_000_000), lambda _: None)
    assert sum(ends.values()) == 300
    assert {end for end in ends if end.isdecimal()} <= {"200", "201", "400", "404", "405"}


@settings(deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(PATHS), st.sampled_from(TYPES), st.binary(max_size=200))
def test_any_bytes_are_answered(path: str, kind: str, body: bytes) -> None:
    request = Request("POST", f"{API}/{path}", headers={"content-type": kind}, content=body)
    answer = OpenAIMock().router.handler(request)
    assert answer.status_code in (200, 400)
