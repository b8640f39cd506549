"""Pages of usage and costs: the work for one depends on its size, not on the requested period."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from types import FrameType
from urllib.parse import parse_qs, urlsplit

import pytest

from openai_responses import OpenAIMock
from openai_responses._api.table import TABLE
from openai_responses._core.spec.operations import Operation
from openai_responses.ext.httpx import get

API = "https://api.openai.com/v1"
WIDTHS = {"1m": 60, "1h": 3600, "1d": 86_400}
# More minutes than any computer could list.
FAR = 10**15
MOST_CALLS = 100_000

PAGED = [
    operation
    for operation in TABLE.by_id.values()
    if operation.path.startswith(("/organization/usage/", "/organization/costs"))
]
every_one_of_them = pytest.mark.parametrize("operation", PAGED, ids=lambda each: each.name)


class TooMuchWorkError(Exception):
    """More functions were called than a page is worth."""


@contextmanager
def at_most(calls: int) -> Iterator[None]:
    """Stop what calls more functions than that: a page of all minutes would never end."""
    count = 0

    def profile(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"
        if count > calls:
            raise TooMuchWorkError(f"more than {calls} calls")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        yield
    finally:
        sys.setprofile(before)


@every_one_of_them
@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_lists_no_more_than_it_shows(
    openai_mock: OpenAIMock, operation: Operation, width: str
) -> None:
    query = f"start_time=1&end_time={FAR}"
    query += f"&bucket_width={width}" if "costs" not in operation.path or width == "1d" else ""
    with at_most(MOST_CALLS):
        first = get(f"{API}{operation.path}?{query}&limit=3").json()
        if not first["data"]:  # of this nothing is counted
            return
        far = f"{API}{operation.path}?{query}&limit=3&page=page_{FAR - 1}"
        last = get(far).json()
    assert [len(first["data"]), first["has_more"]] == [3, True]
    assert (len(last["data"]) <= 1, last["has_more"], last["next_page"]) == (True, False, None)


@every_one_of_them
def test_pages_follow_one_another_without_a_gap(
    openai_mock: OpenAIMock, operation: Operation
) -> None:
    url = f"{API}{operation.path}?start_time=100000&end_time=1000000&limit=4"
    spans: list[tuple[int, int]] = []
    page = ""
    while True:
        answer = get(url + page).json()
        if not answer["data"]:  # of this nothing is counted
            return
        spans += [(each["start_time"], each["end_time"]) for each in answer["data"]]
        if answer["next_page"] is None:
            break
        page = f"&page={answer['next_page']}"
        assert parse_qs(urlsplit(url + page).query)["page"] == [f"page_{spans[-1][1]}"]
    assert len(spans) in (11, 12)
    assert all(one[1] == other[0] for one, other in pairwise(spans))
    assert all(start < end <= start + 86_400 for start, end in spans)
