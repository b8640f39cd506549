"""Routes of `traces`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.traces import IngestRequest


class IngestRoute(Route["None", "None", "IngestRequest"]):
    """`traces.ingest`: POST /traces/ingest.

    https://developers.openai.com/api/reference
    """

    operation_id = "ingest"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class TracesResource(Resource):
    """`traces`."""

    @cached_property
    def ingest(self) -> IngestRoute:
        """`traces.ingest`: POST /traces/ingest.

        https://developers.openai.com/api/reference
        """
        return self._route(IngestRoute)
