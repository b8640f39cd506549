"""Answers of a mock have exactly the keys of the API's answers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from tests.generated.answer_keys import Comparison, compared_recordings, comparisons
from tests.generated.recordings import FOLDER

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the recorded exchanges do not lie beside the project"
)

# What differs although the mock is right, by the end of the path.
MISSING = {
    "tool_resources.code_interpreter": "the assistant of the recording has the tool; the one that"
    " the mock makes up for the request has none",
}
NEVER_SENT = {
    "<thread.message,user>.status": "the SDK's type requires it, and strict clients with it",
}


@cache
def compared() -> Mapping[str, Comparison]:
    """Return the comparisons of all operations."""
    return comparisons(compared_recordings())


def test_recorded_requests_are_answered_in_kind() -> None:
    failures = {name: each.failures for name, each in compared().items() if each.failures}
    assert failures == {}
    assert sum(len(each.mocked) for each in compared().values()) > 500


def test_no_key_that_the_api_always_sends_is_missing() -> None:
    found = {name: _unexplained(each.missing(), MISSING) for name, each in compared().items()}
    assert {name: keys for name, keys in found.items() if keys} == {}


def test_no_key_is_sent_that_the_api_never_sends() -> None:
    found = {name: _unexplained(each.never_sent(), NEVER_SENT) for name, each in compared().items()}
    assert {name: keys for name, keys in found.items() if keys} == {}


def _unexplained(paths: list[str], explained: Mapping[str, str]) -> list[str]:
    return [path for path in paths if not path.endswith(tuple(explained))]
