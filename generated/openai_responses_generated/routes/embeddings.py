"""Routes of `embeddings`.

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

    from openai_responses_generated.types.embeddings import CreateEmbeddingRequest
    from openai_responses_generated.types.partials.embeddings import CreateEmbeddingResponsePartial


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

    operation_id = "createEmbedding"

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


class EmbeddingsResource(Resource):
    """`embeddings`."""

    @cached_property
    def create(self) -> CreateEmbeddingRoute:
        """`embeddings.create`: POST /embeddings.

        https://developers.openai.com/api/reference/resources/embeddings/methods/create
        """
        return self._route(CreateEmbeddingRoute)
