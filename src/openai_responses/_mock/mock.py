"""The mock as tests see it: every operation of the API, on the tree that codegen has written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from openai_responses._api.table import TABLE
from openai_responses._core.validation.rules import MAX_BODY_BYTES, RequestRules
from openai_responses_generated.routes import Routes

from .base import BaseMock

if TYPE_CHECKING:
    from httpx2 import URL

    from openai_responses._core.rate_limits.rate_limits import RateLimits
    from openai_responses._core.state.calls import Missing
    from openai_responses._core.state.clock import Time
    from openai_responses._core.streams.synthesis.cutting import Cutter
    from openai_responses._core.validation.rules import UnknownFields
    from openai_responses.stores import StateStore

__all__ = ["OpenAIMock"]


class OpenAIMock(BaseMock, Routes):
    """A mock of OpenAI's API, with the SDK's own tree: `openai_mock.chat.completions.create`.

    It answers while it is entered, with `with` or `async with`: requests of the thread or task that
    has entered it, and of all that these start. Nothing reaches the network in that time.
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
        check_requests: bool = True,
        unknown_fields: UnknownFields = "refuse",
        api_keys: Collection[str] | None = None,
        admin_keys: Collection[str] | None = None,
        models: Collection[str] | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
        rate_limits: RateLimits | None = None,
    ) -> None:
        """Make a mock, which also answers on `base_url` (an Azure resource, a proxy) if given.

        There may be several, in a list.

        `state` is the store that it reads and fills, an own one by default. What was never created
        is answered with a 404, or made up with that id if `missing` is "invent".

        Where an answer is played as a stream, `cut` says in which pieces a text comes: a function
        from a text to strings which together are that text, such as `list` for single characters
        or `lambda text: [text]` for all at once. By default it is cut where tokens end, about.

        `time` says what lets runs, batches and the like go on: being looked at ("look"), nothing
        more than their creation ("instant"), `advance()` ("manual"), or time, which passes by
        `advance(seconds=...)` ("clock") or by a function that returns Unix seconds. With
        `one_run_per_thread` a thread refuses runs and messages while a run is active on it, as the
        API does.

        What the mock otherwise tolerates fails the test if it is `strict`: requests that the API
        would refuse, which get the API's error else, event streams that yield their events in an
        order in which the API never sends them, which are warned about else, and turns of the model
        (`model_says`) that nobody has asked for.

        `unknown_fields="allow"` lets parameters through that are newer than the document,
        `check_requests=False` everything. Keys are judged if `api_keys` are given, or `admin_keys`
        for the operations of administrators, and models if `models` are. `max_body_bytes` is the
        size of the largest body, by default that of the largest file.

        With `rate_limits` the headers of answers tell what is left of them in this minute of the
        mock's time, which begins with the first call, and calls beyond them get the API's 429.
        """
        rules = RequestRules(
            check_requests=check_requests,
            unknown_fields=unknown_fields,
            strict=strict,
            api_keys=api_keys,
            admin_keys=admin_keys,
            models=models,
            max_body_bytes=max_body_bytes,
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
        )
