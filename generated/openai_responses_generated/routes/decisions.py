"""Routes of `decisions`.

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

    import openai.types
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.decisions import DecisionsCreateRequest
    from openai_responses_generated.types.partials.decisions import DecisionPartial

    class DecisionsCreateConditions(CallConditions, total=False):
        input: object
        model: str | Matching
        prompt_cache_key: str | None | Matching
        prompt_cache_options: object
        questions: object
        safety_identifier: str | None | Matching


class DecisionsCreateRoute(
    Route["DecisionPartial", "openai.types.Decision", "DecisionsCreateRequest"]
):
    """`decisions.create`: POST /decisions.

    https://developers.openai.com/api/reference/resources/decisions/methods/create
    """

    _operation_id = "decisionsCreate"

    if TYPE_CHECKING:

        def respond(
            self, answer: DecisionPartial = ..., /, **fields: Unpack[DecisionPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[DecisionsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[DecisionsCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[DecisionsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[DecisionsCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[DecisionsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[DecisionsCreateConditions],
        ) -> None: ...


class DecisionsResource(Resource):
    """`decisions`."""

    @cached_property
    def create(self) -> DecisionsCreateRoute:
        """`decisions.create`: POST /decisions.

        https://developers.openai.com/api/reference/resources/decisions/methods/create
        """
        return self._route(DecisionsCreateRoute)
