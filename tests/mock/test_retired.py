"""Operations and models that OpenAI has switched off: answered, warned about, or refused."""

from __future__ import annotations

import base64
import warnings
from collections.abc import Awaitable, Callable
from typing import Any, Literal, cast

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._api.table import RETIREMENTS, TABLE, WEBSOCKETS
from openai_responses.errors import RefusedRequestError, RetiredWarning
from openai_responses_generated.retirements import OPERATIONS
from tests.sdk.both import Client, Kind, done, fake_client

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
Call = Callable[[Client], "Awaitable[object]"]
Mode = Literal["answer", "warn", "refuse"]


async def variation(client: Client) -> object:
    return await done(client.images.create_variation(image=("a.png", PNG)))


async def realtime_session(client: Client) -> object:
    beta = cast("Any", client.post)
    return await done(beta("/realtime/sessions", body={}, cast_to=object))


# One operation of each entry; the name on the mock, the status, and what the client sees.
RETIRED: dict[str, tuple[Call, int, str]] = {
    "beta.assistants.create": (
        lambda client: done(cast("Any", client.beta).assistants.create(model="gpt-5")),
        404,
        "Invalid URL (POST /v1/assistants)",
    ),
    "beta.threads.retrieve": (
        lambda client: done(cast("Any", client.beta).threads.retrieve("thread_1")),
        404,
        "Invalid URL (GET /v1/threads/thread_1)",
    ),
    "evals.runs.list": (
        lambda client: done(cast("Any", client.evals.runs.list("eval_1"))),
        404,
        "Invalid URL (GET /v1/evals/eval_1/runs)",
    ),
    "images.create_variation": (variation, 404, ""),
    "beta.realtime.sessions.create": (
        realtime_session,
        400,
        "The Realtime Beta API is no longer supported. Please use /v1/realtime for the GA API.",
    ),
}

pytestmark = [
    pytest.mark.asyncio,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
both = pytest.mark.parametrize("kind", ["sync", "async"])


@both
@pytest.mark.parametrize("name", RETIRED)
async def test_refused_as_the_api_does(kind: Kind, name: str) -> None:
    call, status, message = RETIRED[name]
    with OpenAIMock(retired="refuse", api_keys=["another"]) as openai_mock:
        with pytest.raises(openai.APIStatusError) as caught:
            await call(fake_client(kind))
        assert len(openai_mock.calls) == 1
    error = caught.value
    assert error.status_code == status
    if message:
        assert cast("dict[str, object]", error.body)["message"] == message
    else:
        assert error.response.content == b""
        assert "content-type" not in error.response.headers
    assert "openai-version" not in error.response.headers


async def test_the_code_of_the_realtime_beta() -> None:
    with OpenAIMock(retired="refuse"), pytest.raises(openai.BadRequestError) as caught:
        await realtime_session(fake_client("sync"))
    assert caught.value.code == "beta_api_shape_disabled"


@both
async def test_answered_without_a_word_by_default(kind: Kind) -> None:
    with OpenAIMock(), warnings.catch_warnings():
        warnings.simplefilter("error", RetiredWarning)
        await RETIRED["beta.assistants.create"][0](fake_client(kind))


@both
@pytest.mark.parametrize("arguments", [{"retired": "warn"}, {"strict": True}])
async def test_one_warning_for_each_operation(kind: Kind, arguments: dict[str, Any]) -> None:
    client = fake_client(kind)
    with OpenAIMock(**arguments), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", RetiredWarning)
        for _ in range(2):
            await RETIRED["beta.assistants.create"][0](client)
            await variation(client)
    assert [str(each.message) for each in caught if each.category is RetiredWarning] == [
        f"openai_mock.{name}: retired by OpenAI as of {date}; "
        'retired="refuse" refuses it as the API does. See docs/troubleshooting.md#retiredwarning'
        for name, date in (
            ("beta.assistants.create", "2026-08-26"),
            ("images.create_variation", "2026-05-12"),
        )
    ]


async def test_a_warning_that_is_an_error_reaches_the_test() -> None:
    with OpenAIMock(retired="warn"), warnings.catch_warnings():
        warnings.simplefilter("error", RetiredWarning)
        # Some releases of the SDK take every exception of a transport for a connection error.
        with pytest.raises((RetiredWarning, openai.APIConnectionError)) as caught:
            await variation(fake_client("sync"))
    assert isinstance(caught.value.__cause__ or caught.value, RetiredWarning)


async def test_a_strict_mock_that_refuses_fails_the_test() -> None:
    with OpenAIMock(retired="refuse", strict=True) as openai_mock:
        with pytest.raises(RefusedRequestError, match="as of 2026-05-12"):
            await variation(fake_client("sync"))
        openai_mock.refused_requests.clear()


@both
async def test_answers_of_the_test_are_refused_too(kind: Kind) -> None:
    with OpenAIMock(retired="refuse") as openai_mock:
        openai_mock.beta.assistants.create.response = {"name": "Ada"}
        with pytest.raises(openai.NotFoundError):
            await RETIRED["beta.assistants.create"][0](fake_client(kind))


async def test_other_servers_decide_for_themselves() -> None:
    url = "https://my.openai.azure.com/openai/v1"
    with OpenAIMock(url, retired="refuse"):
        await RETIRED["beta.assistants.create"][0](fake_client("sync", url))


@both
@pytest.mark.parametrize("retired", ["answer", "warn", "refuse"])
async def test_models(kind: Kind, retired: Mode) -> None:
    client = fake_client(kind)

    async def ask(model: str) -> str:
        return (await done(client.responses.create(model=model, input="Hi"))).output_text

    with OpenAIMock(retired=retired):
        if retired == "refuse":
            with pytest.raises(openai.NotFoundError) as caught:
                await ask("gpt-5-codex")
            assert caught.value.code == "model_not_found"
            assert "`gpt-5-codex` has been deprecated" in str(caught.value)
        elif retired == "warn":
            with pytest.warns(RetiredWarning, match=r"the model gpt-5-codex: .* 2026-07-23"):
                await ask("gpt-5-codex")
        else:
            assert await ask("gpt-5-codex")
        assert await ask("gpt-5")


async def test_models_have_their_shutdown_date() -> None:
    with OpenAIMock():
        models = {each.id: each for each in fake_client("sync").models.list()}
    dates = {
        name: cast("Any", each).to_dict().get("shutdown_date") for name, each in models.items()
    }
    assert dates["dall-e-2"] == "2026-05-12"
    assert dates["o3-2025-04-16"] == "2026-12-10"
    assert dates["gpt-4o"] is None


async def test_an_unknown_value() -> None:
    with pytest.raises(ValueError, match='expected "answer", "warn" or "refuse"'):
        OpenAIMock(retired=cast("Any", "refused"))


async def test_every_websocket_in_the_data_is_one_of_the_sdk() -> None:
    names = {name for row in OPERATIONS for name in row[5]}
    assert names
    assert names <= {each.name for each in WEBSOCKETS.rows}


async def test_every_path_in_the_data_has_operations() -> None:
    paths = {path for row in OPERATIONS for path in row[0]}
    found = {
        path
        for operation in TABLE.by_id.values()
        if (retirement := RETIREMENTS.of(operation)) is not None
        for path in retirement.paths
        if operation.path.startswith(path)
    }
    assert found == paths
