"""Routes of `embeddings`.

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

    from openai_responses_generated.types.embeddings import CreateEmbeddingRequest
    from openai_responses_generated.types.partials.embeddings import CreateEmbeddingResponsePartial

    class CreateEmbeddingConditions(CallConditions, total=False):
        dimensions: int | Matching
        encoding_format: Literal["float", "base64"] | Matching
        input: object
        model: (
            str
            | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
            | Matching
        )
        user: str | Matching


class CreateEmbeddingRoute(
    Route[
        "CreateEmbeddingResponsePartial",
        "openai.types.CreateEmbeddingResponse",
        "CreateEmbeddingRequest",
    ]
):
    """`embeddings.create`: POST /embeddings.

    https://developers.openai.com/api/reference/resources/embeddings/methods/create
    """

    _operation_id = "createEmbedding"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: CreateEmbeddingResponsePartial = ...,
            /,
            **fields: Unpack[CreateEmbeddingResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateEmbeddingRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateEmbeddingConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateEmbeddingRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateEmbeddingConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateEmbeddingRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateEmbeddingConditions],
        ) -> None: ...


class EmbeddingsResource(Resource):
    """`embeddings`."""

    @cached_property
    def create(self) -> CreateEmbeddingRoute:
        """`embeddings.create`: POST /embeddings.

        https://developers.openai.com/api/reference/resources/embeddings/methods/create
        """
        return self._route(CreateEmbeddingRoute)
