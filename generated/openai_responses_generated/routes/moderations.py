"""Routes of `moderations`.

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
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.moderations import CreateModerationRequest
    from openai_responses_generated.types.partials.moderations import (
        CreateModerationResponsePartial,
    )

    class CreateModerationConditions(CallConditions, total=False):
        input: object
        model: (
            str
            | Literal[
                "omni-moderation-latest",
                "omni-moderation-2024-09-26",
                "text-moderation-latest",
                "text-moderation-stable",
            ]
            | Matching
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

    _operation_id = "createModeration"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateModerationRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateModerationConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateModerationRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateModerationConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateModerationRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateModerationConditions],
        ) -> None: ...


class ModerationsResource(Resource):
    """`moderations`."""

    @cached_property
    def create(self) -> CreateModerationRoute:
        """`moderations.create`: POST /moderations.

        https://developers.openai.com/api/reference/resources/moderations/methods/create
        """
        return self._route(CreateModerationRoute)
