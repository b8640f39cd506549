"""Routes of `completions`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

# Pyright takes `Unpack[CallConditions]` of the base for keywords of any name and of one type.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    import openai.types
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.model_output.values import LegacyRouteOutput
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.completions import CreateCompletionRequest
    from openai_responses_generated.types.partials.completions import (
        CreateCompletionResponsePartial,
    )

    class CreateCompletionConditions(CallConditions, total=False):
        best_of: int | None | Matching
        echo: bool | None | Matching
        frequency_penalty: float | None | Matching
        logit_bias: object
        logprobs: int | None | Matching
        max_tokens: int | None | Matching
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | Matching
        n: int | None | Matching
        presence_penalty: float | None | Matching
        prompt: object
        seed: int | None | Matching
        stop: object
        stream: bool | None | Matching
        stream_options: object
        suffix: str | None | Matching
        temperature: float | None | Matching
        top_p: float | None | Matching
        user: str | Matching


class CreateCompletionRoute(
    Route[
        "CreateCompletionResponsePartial | LegacyRouteOutput",
        "openai.types.Completion",
        "CreateCompletionRequest",
    ]
):
    """`completions.create`: POST /completions.

    https://developers.openai.com/api/reference/resources/completions/methods/create
    """

    _operation_id = "createCompletion"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: CreateCompletionResponsePartial = ...,
            /,
            **fields: Unpack[CreateCompletionResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateCompletionRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateCompletionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateCompletionRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateCompletionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateCompletionRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateCompletionConditions],
        ) -> None: ...


class CompletionsResource(Resource):
    """`completions`."""

    @cached_property
    def create(self) -> CreateCompletionRoute:
        """`completions.create`: POST /completions.

        https://developers.openai.com/api/reference/resources/completions/methods/create
        """
        return self._route(CreateCompletionRoute)
