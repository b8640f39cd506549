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


class CompletionsResource(Resource):
    """`completions`."""

    @cached_property
    def create(self) -> CreateCompletionRoute:
        """`completions.create`: POST /completions.

        https://developers.openai.com/api/reference/resources/completions/methods/create
        """
        return self._route(CreateCompletionRoute)
