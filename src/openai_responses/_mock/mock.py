"""The public mock: all operations of the API, on the generated tree of routes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from openai_responses._api.table import TABLE
from openai_responses._core.validation.rules import MAX_BODY_BYTES, RequestRules
from openai_responses_generated.routes import Routes

from .base import BaseMock, Scope

if TYPE_CHECKING:
    from httpx2 import URL

    from openai_responses._core.rate_limits.rate_limits import RateLimits
    from openai_responses._core.spec.modes import UnknownFields
    from openai_responses._core.state.calls import Missing
    from openai_responses._core.state.clock import Time
    from openai_responses._core.streams.synthesis.cutting import Cutter
    from openai_responses._core.validation.rules import CheckRequests, Retired, Unanswered
    from openai_responses.stores import StateStore

__all__ = ["OpenAIMock"]


class OpenAIMock(BaseMock, Routes):
    """A mock of OpenAI's API, with the SDK's resource tree: `openai_mock.chat.completions.create`.

    While entered, with `with` or `async with`, it answers the requests of the thread or task that
    entered it, and of those that this one starts. No request reaches the network in that time.

    The mock also answers on `base_url` (an Azure resource, a proxy) if given; it may be a list of
    several.

    `state` is the store that it reads and fills, by default its own. A request for an object that
    was never created gets a 404, or a generated object if `missing` is "invent".

    When an answer is streamed, `cut` splits its texts into pieces: a function from a text to
    strings whose concatenation is that text, such as `list` for single characters or
    `lambda text: [text]` for one piece. By default texts are cut approximately at tokens.

    `time` sets what advances runs, batches and other lifecycles: retrieval ("look"), creation
    ("instant"), `advance()` ("manual"), or time, which passes by `advance(seconds=...)` ("clock")
    or by a function that returns Unix seconds. With `one_run_per_thread` a thread refuses runs and
    messages while a run is active on it, as the API does.

    With `strict` the test fails for requests that the API would refuse (otherwise they only get the
    API's error), for event streams with an order of events that the API never sends (otherwise a
    warning), and for unused turns of the model (`model_says`).

    `unknown_fields="allow"` accepts fields, values and kinds of objects that the OpenAPI document
    does not have, in requests, answers and events; `check_requests=False` accepts every request,
    `check_requests="types"` those whose fields have the right types. `api_keys`, `admin_keys` (for
    the operations of administrators) and `models` are the accepted values; by default they are not
    checked. `max_body_bytes` is the maximum body size, by default that of the largest file.

    `unanswered="refuse"` fails calls for which the test has set no answer, no case and no turn of
    the model; calls that read or change objects of `state` are answered from there. With
    `assert_all_used` the test fails if an answer or a turn that it has set was not used.

    `retired` says what is done about operations and models that OpenAI has switched off, or will on
    an announced date: they are answered like all others, warned about ("warn"; with `strict`,
    operations are), or refused as the API does ("refuse").

    `scope="process"` also answers threads and tasks that were started before the mock was entered,
    as of an application that serves several tests.

    With `rate_limits` response headers report what remains of them in the current minute of the
    mock's time, which begins with the first call, and calls beyond them get the API's 429.
    """

    def __init__(
        self,
        base_url: str | URL | Sequence[str | URL] | None = None,
        state: StateStore | None = None,
        *,
        missing: Missing = "404",
        cut: Cutter | None = None,
        time: Time = "look",
        one_run_per_thread: bool = False,
        strict: bool = False,
        check_requests: CheckRequests = True,
        unknown_fields: UnknownFields = "refuse",
        api_keys: Collection[str] | None = None,
        admin_keys: Collection[str] | None = None,
        models: Collection[str] | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
        rate_limits: RateLimits | None = None,
        unanswered: Unanswered = "answer",
        retired: Retired = "answer",
        assert_all_used: bool = False,
        scope: Scope = "context",
    ) -> None:
        """Create a mock; the class describes the arguments. Raises ValueError for invalid ones."""
        rules = RequestRules(
            check_requests=check_requests,
            unknown_fields=unknown_fields,
            strict=strict,
            api_keys=api_keys,
            admin_keys=admin_keys,
            models=models,
            max_body_bytes=max_body_bytes,
            unanswered=unanswered,
            retired=retired,
        )
        super().__init__(
            TABLE,
            base_url,
            state,
            missing,
            cut,
            time,
            one_run_per_thread,
            rules=rules,
            rate_limits=rate_limits,
            scope=scope,
            assert_all_used=assert_all_used,
        )
