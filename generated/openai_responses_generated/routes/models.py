"""Routes of `models`.

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
    import openai.pagination
    import openai.types
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.partials.models import (
        DeleteModelResponsePartial,
        ListModelsResponsePartial,
        ModelPartial,
    )


class DeleteModelRoute(Route["DeleteModelResponsePartial", "openai.types.ModelDeleted", "None"]):
    """`models.delete`: DELETE /models/{model}.

    https://developers.openai.com/api/reference/resources/models/methods/delete
    """

    _operation_id = "deleteModel"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteModelResponsePartial = ...,
            /,
            **fields: Unpack[DeleteModelResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListModelsRoute(
    Route[
        "ListModelsResponsePartial",
        "openai.pagination.SyncPage[openai.types.Model] | openai.pagination.AsyncPage[openai.types.Model]",
        "None",
    ]
):
    """`models.list`: GET /models.

    https://developers.openai.com/api/reference/resources/models/methods/list
    """

    _operation_id = "listModels"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListModelsResponsePartial = ...,
            /,
            **fields: Unpack[ListModelsResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveModelRoute(Route["ModelPartial", "openai.types.Model", "None"]):
    """`models.retrieve`: GET /models/{model}.

    https://developers.openai.com/api/reference/resources/models/methods/retrieve
    """

    _operation_id = "retrieveModel"

    if TYPE_CHECKING:

        def respond(self, answer: ModelPartial = ..., /, **fields: Unpack[ModelPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ModelsResource(Resource):
    """`models`."""

    @cached_property
    def delete(self) -> DeleteModelRoute:
        """`models.delete`: DELETE /models/{model}.

        https://developers.openai.com/api/reference/resources/models/methods/delete
        """
        return self._route(DeleteModelRoute)

    @cached_property
    def list(self) -> ListModelsRoute:
        """`models.list`: GET /models.

        https://developers.openai.com/api/reference/resources/models/methods/list
        """
        return self._route(ListModelsRoute)

    @cached_property
    def retrieve(self) -> RetrieveModelRoute:
        """`models.retrieve`: GET /models/{model}.

        https://developers.openai.com/api/reference/resources/models/methods/retrieve
        """
        return self._route(RetrieveModelRoute)
