"""Routes of `traces`.

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

    from openai_responses._core.calls.conditions import CallConditions
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.traces import IngestRequest

    class IngestConditions(CallConditions, total=False):
        data: object


class IngestRoute(Route["None", "None", "IngestRequest"]):
    """`traces.ingest`: POST /traces/ingest.

    https://developers.openai.com/api/reference
    """

    _operation_id = "ingest"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[IngestRequest]], object] | None = None,
            /,
            **conditions: Unpack[IngestConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[IngestRequest]], object] | None = None,
            /,
            **conditions: Unpack[IngestConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[IngestRequest]], object] | None = None,
            /,
            **conditions: Unpack[IngestConditions],
        ) -> None: ...


class TracesResource(Resource):
    """`traces`."""

    @cached_property
    def ingest(self) -> IngestRoute:
        """`traces.ingest`: POST /traces/ingest.

        https://developers.openai.com/api/reference
        """
        return self._route(IngestRoute)
