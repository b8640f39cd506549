"""Applications with Flask that fail."""

from __future__ import annotations

import pytest
from flask import Flask

from openai_responses import OpenAIMock
from openai_responses.webhooks import events


def test_an_application_that_fails_at_first(openai_mock: OpenAIMock) -> None:
    """Flask makes a 500 of its error, and the event comes again later."""
    app, count = Flask(__name__), list[int]()

    @app.post("/webhooks/openai")
    def receive() -> str:
        count.append(1)
        if len(count) == 1:
            raise ConnectionError("the database is away")
        return "ok"

    openai_mock.webhooks.deliver_to(app, url="/webhooks/openai")
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    openai_mock.advance(seconds=60)
    assert [attempt.status for attempt in delivery.attempts] == [500, 200]


def test_a_failed_assertion_in_an_application_under_test(openai_mock: OpenAIMock) -> None:
    app = Flask(__name__)
    app.testing = True

    @app.post("/webhooks/openai")
    def receive() -> str:
        raise AssertionError("not what was expected")

    openai_mock.webhooks.deliver_to(app, url="/webhooks/openai")
    with pytest.raises(AssertionError, match="not what was expected"):
        openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
