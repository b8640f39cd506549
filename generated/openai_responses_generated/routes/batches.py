"""Routes of `batches`.

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

    import openai.pagination
    import openai.types
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.batches import CreateBatchRequest
    from openai_responses_generated.types.partials.batches import (
        BatchPartial,
        ListBatchesResponsePartial,
    )

    class CreateBatchConditions(CallConditions, total=False):
        completion_window: Literal["24h"] | Matching
        endpoint: (
            Literal[
                "/v1/responses",
                "/v1/chat/completions",
                "/v1/embeddings",
                "/v1/completions",
                "/v1/moderations",
                "/v1/images/generations",
                "/v1/images/edits",
                "/v1/videos",
            ]
            | Matching
        )
        input_file_id: str | Matching
        metadata: object
        output_expires_after: object


class CancelBatchRoute(Route["BatchPartial", "openai.types.Batch", "None"]):
    """`batches.cancel`: POST /batches/{batch_id}/cancel.

    https://developers.openai.com/api/reference/resources/batches/methods/cancel
    """

    _operation_id = "cancelBatch"

    if TYPE_CHECKING:

        def respond(self, answer: BatchPartial = ..., /, **fields: Unpack[BatchPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CreateBatchRoute(Route["BatchPartial", "openai.types.Batch", "CreateBatchRequest"]):
    """`batches.create`: POST /batches.

    https://developers.openai.com/api/reference/resources/batches/methods/create
    """

    _operation_id = "createBatch"

    if TYPE_CHECKING:

        def respond(self, answer: BatchPartial = ..., /, **fields: Unpack[BatchPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateBatchRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateBatchConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateBatchRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateBatchConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateBatchRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateBatchConditions],
        ) -> None: ...


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

    _operation_id = "listBatches"

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
            ...


class RetrieveBatchRoute(Route["BatchPartial", "openai.types.Batch", "None"]):
    """`batches.retrieve`: GET /batches/{batch_id}.

    https://developers.openai.com/api/reference/resources/batches/methods/retrieve
    """

    _operation_id = "retrieveBatch"

    if TYPE_CHECKING:

        def respond(self, answer: BatchPartial = ..., /, **fields: Unpack[BatchPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


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
