"""Routes of `moderations`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.types
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.moderations import CreateModerationRequest
    from openai_responses_generated.types.partials.moderations import (
        CreateModerationResponsePartial,
    )


class CreateModerationRoute(
    Route[
        "CreateModerationResponsePartial",
        "openai.types.ModerationCreateResponse",
        "CreateModerationRequest",
    ]
):
    """`moderations.create`: POST /moderations.

    https://developers.openai.com/api/reference/resources/moderations/methods/create
    """

    operation_id = "createModeration"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: CreateModerationResponsePartial = ...,
            /,
            **fields: Unpack[CreateModerationResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class ModerationsResource(Resource):
    """`moderations`."""

    @cached_property
    def create(self) -> CreateModerationRoute:
        """`moderations.create`: POST /moderations.

        https://developers.openai.com/api/reference/resources/moderations/methods/create
        """
        return self._route(CreateModerationRoute)
