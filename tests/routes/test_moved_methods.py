"""Methods that releases of the SDK call at different addresses: one route answers them all."""

from __future__ import annotations

import pytest

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import post
from tests.sdk.both import Kind, done, fake_client

RUN = "https://api.openai.com/v1/evals/eval_1/runs/run_1"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.asyncio
async def test_cancelling_a_run_of_an_eval_is_one_route_in_every_release(kind: Kind) -> None:
    with OpenAIMock(missing="invent") as openai_mock:
        route = openai_mock.evals.runs.cancel
        route.response = {"name": "mine"}
        run = await done(fake_client(kind).evals.runs.cancel("run_1", eval_id="eval_1"))
        assert (run.id, run.eval_id, run.name) == ("run_1", "eval_1", "mine")
        assert route.route.call_count == 1


@pytest.mark.parametrize("url", [RUN, f"{RUN}/cancel"])
def test_both_addresses_are_answered(url: str) -> None:
    with OpenAIMock(missing="invent") as openai_mock:
        assert post(url, json={}).json()["id"] == "run_1"
        assert openai_mock.evals.runs.cancel.route.called
