"""Fixtures of all tests of WebSockets."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from tests.websockets.waiting import wait_for


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Wait until all threads of the test have ended, those of its clients included.

    As long as one runs, the libraries stay patched.
    """
    before = {*threading.enumerate()}
    yield
    wait_for(lambda: before.issuperset(threading.enumerate()))
