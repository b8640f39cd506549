"""Both kinds of clients for every test that calls the SDK."""

from __future__ import annotations

import pytest

from tests.sdk.clients import Caller


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """The SDK, through a sync and through an async client."""
    return Caller(request.param)
