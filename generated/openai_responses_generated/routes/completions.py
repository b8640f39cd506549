"""Routes of `completions`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.types
    from openai_responses._core.model_output.values import RouteOutput
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.completions import CreateCompletionRequest
    from openai_responses_generated.types.partials.completions import (
        CreateCompletionResponsePartial,
    )


class CreateCompletionRoute(
    Route[
        "CreateCompletionResponsePartial | RouteOutput",
        "openai.types.Completion",
        "CreateCompletionRequest",
    ]
):
    """`completions.create`: POST /completions.

    https://developers.openai.com/api/reference/resources/completions/methods/create
    """

    operation_id = "createCompletion"

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


class CompletionsResource(Resource):
    """`completions`."""

    @cached_property
    def create(self) -> CreateCompletionRoute:
        """`completions.create`: POST /completions.

        https://developers.openai.com/api/reference/resources/completions/methods/create
        """
        return self._route(CreateCompletionRoute)
