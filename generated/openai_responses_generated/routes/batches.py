"""Routes of `batches`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.pagination
    import openai.types
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.batches import CreateBatchRequest
    from openai_responses_generated.types.partials.batches import (
        BatchPartial,
        ListBatchesResponsePartial,
    )


class CancelBatchRoute(Route["BatchPartial", "openai.types.Batch", "None"]):
    """`batches.cancel`: POST /batches/{batch_id}/cancel.

    https://developers.openai.com/api/reference/resources/batches/methods/cancel
    """

    operation_id = "cancelBatch"

    if TYPE_CHECKING:

        def respond(self, answer: BatchPartial = ..., /, **fields: Unpack[BatchPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class CreateBatchRoute(Route["BatchPartial", "openai.types.Batch", "CreateBatchRequest"]):
    """`batches.create`: POST /batches.

    https://developers.openai.com/api/reference/resources/batches/methods/create
    """

    operation_id = "createBatch"

    if TYPE_CHECKING:

        def respond(self, answer: BatchPartial = ..., /, **fields: Unpack[BatchPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class ListBatchesRoute(
    Route[
        "ListBatchesResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.Batch] | openai.pagination.AsyncCursorPage[openai.types.Batch]",
        "None",
    ]
):
    """`batches.list`: GET /batches.

    https://developers.openai.com/api/reference/resources/batches/methods/list
    """

    operation_id = "listBatches"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListBatchesResponsePartial = ...,
            /,
            **fields: Unpack[ListBatchesResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class RetrieveBatchRoute(Route["BatchPartial", "openai.types.Batch", "None"]):
    """`batches.retrieve`: GET /batches/{batch_id}.

    https://developers.openai.com/api/reference/resources/batches/methods/retrieve
    """

    operation_id = "retrieveBatch"

    if TYPE_CHECKING:

        def respond(self, answer: BatchPartial = ..., /, **fields: Unpack[BatchPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class BatchesResource(Resource):
    """`batches`."""

    @cached_property
    def cancel(self) -> CancelBatchRoute:
        """`batches.cancel`: POST /batches/{batch_id}/cancel.

        https://developers.openai.com/api/reference/resources/batches/methods/cancel
        """
        return self._route(CancelBatchRoute)

    @cached_property
    def create(self) -> CreateBatchRoute:
        """`batches.create`: POST /batches.

        https://developers.openai.com/api/reference/resources/batches/methods/create
        """
        return self._route(CreateBatchRoute)

    @cached_property
    def list(self) -> ListBatchesRoute:
        """`batches.list`: GET /batches.

        https://developers.openai.com/api/reference/resources/batches/methods/list
        """
        return self._route(ListBatchesRoute)

    @cached_property
    def retrieve(self) -> RetrieveBatchRoute:
        """`batches.retrieve`: GET /batches/{batch_id}.

        https://developers.openai.com/api/reference/resources/batches/methods/retrieve
        """
        return self._route(RetrieveBatchRoute)
