"""Routes of `models`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.route import Resource, Route

if TYPE_CHECKING:
    import openai.pagination
    import openai.types

    from openai_responses_generated.types.partials.models import (
        DeleteModelResponsePartial,
        ListModelsResponsePartial,
        ModelPartial,
    )


class DeleteModelRoute(Route["DeleteModelResponsePartial", "openai.types.ModelDeleted", "None"]):
    """`models.delete`: DELETE /models/{model}."""

    operation_id = "deleteModel"


class ListModelsRoute(
    Route[
        "ListModelsResponsePartial",
        "openai.pagination.SyncPage[openai.types.Model] | openai.pagination.AsyncPage[openai.types.Model]",
        "None",
    ]
):
    """`models.list`: GET /models."""

    operation_id = "listModels"


class RetrieveModelRoute(Route["ModelPartial", "openai.types.Model", "None"]):
    """`models.retrieve`: GET /models/{model}."""

    operation_id = "retrieveModel"


class ModelsResource(Resource):
    """`models`."""

    @cached_property
    def delete(self) -> DeleteModelRoute:
        """The route `models.delete`."""
        return self._route(DeleteModelRoute)

    @cached_property
    def list(self) -> ListModelsRoute:
        """The route `models.list`."""
        return self._route(ListModelsRoute)

    @cached_property
    def retrieve(self) -> RetrieveModelRoute:
        """The route `models.retrieve`."""
        return self._route(RetrieveModelRoute)
