"""Routes of `evals`.

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

    import openai.pagination
    import openai.types
    import openai.types.evals
    import openai.types.evals.runs
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.evals import (
        CreateEvalRequest,
        CreateEvalRunRequest,
        UpdateEvalRequest,
    )
    from openai_responses_generated.types.partials.evals import (
        DeleteEvalResponsePartial,
        DeleteEvalRunResponsePartial,
        EvalListPartial,
        EvalPartial,
        EvalRunListPartial,
        EvalRunOutputItemListPartial,
        EvalRunOutputItemPartial,
        EvalRunPartial,
    )

    class CreateEvalConditions(CallConditions, total=False):
        data_source_config: object
        metadata: object
        name: str | Matching
        testing_criteria: object

    class CreateEvalRunConditions(CallConditions, total=False):
        data_source: object
        metadata: object
        name: str | Matching

    class UpdateEvalConditions(CallConditions, total=False):
        metadata: object
        name: str | Matching


class CancelEvalRunRoute(Route["EvalRunPartial", "openai.types.evals.RunCancelResponse", "None"]):
    """`evals.runs.cancel`: POST /evals/{eval_id}/runs/{run_id}.

    https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/cancel
    """

    _operation_id = "cancelEvalRun"

    if TYPE_CHECKING:

        def respond(
            self, answer: EvalRunPartial = ..., /, **fields: Unpack[EvalRunPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CreateEvalRoute(Route["EvalPartial", "openai.types.EvalCreateResponse", "CreateEvalRequest"]):
    """`evals.create`: POST /evals.

    https://developers.openai.com/api/reference/resources/evals/methods/create
    """

    _operation_id = "createEval"

    if TYPE_CHECKING:

        def respond(self, answer: EvalPartial = ..., /, **fields: Unpack[EvalPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateEvalRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateEvalConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateEvalRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateEvalConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateEvalRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateEvalConditions],
        ) -> None: ...


class CreateEvalRunRoute(
    Route["EvalRunPartial", "openai.types.evals.RunCreateResponse", "CreateEvalRunRequest"]
):
    """`evals.runs.create`: POST /evals/{eval_id}/runs.

    https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/create
    """

    _operation_id = "createEvalRun"

    if TYPE_CHECKING:

        def respond(
            self, answer: EvalRunPartial = ..., /, **fields: Unpack[EvalRunPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateEvalRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateEvalRunConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateEvalRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateEvalRunConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateEvalRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateEvalRunConditions],
        ) -> None: ...


class DeleteEvalRoute(
    Route["DeleteEvalResponsePartial", "openai.types.EvalDeleteResponse", "None"]
):
    """`evals.delete`: DELETE /evals/{eval_id}.

    https://developers.openai.com/api/reference/resources/evals/methods/delete
    """

    _operation_id = "deleteEval"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteEvalResponsePartial = ...,
            /,
            **fields: Unpack[DeleteEvalResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteEvalRunRoute(
    Route["DeleteEvalRunResponsePartial", "openai.types.evals.RunDeleteResponse", "None"]
):
    """`evals.runs.delete`: DELETE /evals/{eval_id}/runs/{run_id}.

    https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/delete
    """

    _operation_id = "deleteEvalRun"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteEvalRunResponsePartial = ...,
            /,
            **fields: Unpack[DeleteEvalRunResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetEvalRoute(Route["EvalPartial", "openai.types.EvalRetrieveResponse", "None"]):
    """`evals.retrieve`: GET /evals/{eval_id}.

    https://developers.openai.com/api/reference/resources/evals/methods/retrieve
    """

    _operation_id = "getEval"

    if TYPE_CHECKING:

        def respond(self, answer: EvalPartial = ..., /, **fields: Unpack[EvalPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetEvalRunRoute(Route["EvalRunPartial", "openai.types.evals.RunRetrieveResponse", "None"]):
    """`evals.runs.retrieve`: GET /evals/{eval_id}/runs/{run_id}.

    https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/retrieve
    """

    _operation_id = "getEvalRun"

    if TYPE_CHECKING:

        def respond(
            self, answer: EvalRunPartial = ..., /, **fields: Unpack[EvalRunPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetEvalRunOutputItemRoute(
    Route["EvalRunOutputItemPartial", "openai.types.evals.runs.OutputItemRetrieveResponse", "None"]
):
    """`evals.runs.output_items.retrieve`: GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}.

    https://developers.openai.com/api/reference/resources/evals/subresources/runs/subresources/output_items/methods/retrieve
    """

    _operation_id = "getEvalRunOutputItem"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: EvalRunOutputItemPartial = ...,
            /,
            **fields: Unpack[EvalRunOutputItemPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetEvalRunOutputItemsRoute(
    Route[
        "EvalRunOutputItemListPartial",
        "openai.pagination.SyncCursorPage[openai.types.evals.runs.OutputItemListResponse] | openai.pagination.AsyncCursorPage[openai.types.evals.runs.OutputItemListResponse]",
        "None",
    ]
):
    """`evals.runs.output_items.list`: GET /evals/{eval_id}/runs/{run_id}/output_items.

    https://developers.openai.com/api/reference/resources/evals/subresources/runs/subresources/output_items/methods/list
    """

    _operation_id = "getEvalRunOutputItems"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: EvalRunOutputItemListPartial = ...,
            /,
            **fields: Unpack[EvalRunOutputItemListPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetEvalRunsRoute(
    Route[
        "EvalRunListPartial",
        "openai.pagination.SyncCursorPage[openai.types.evals.RunListResponse] | openai.pagination.AsyncCursorPage[openai.types.evals.RunListResponse]",
        "None",
    ]
):
    """`evals.runs.list`: GET /evals/{eval_id}/runs.

    https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/list
    """

    _operation_id = "getEvalRuns"

    if TYPE_CHECKING:

        def respond(
            self, answer: EvalRunListPartial = ..., /, **fields: Unpack[EvalRunListPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListEvalsRoute(
    Route[
        "EvalListPartial",
        "openai.pagination.SyncCursorPage[openai.types.EvalListResponse] | openai.pagination.AsyncCursorPage[openai.types.EvalListResponse]",
        "None",
    ]
):
    """`evals.list`: GET /evals.

    https://developers.openai.com/api/reference/resources/evals/methods/list
    """

    _operation_id = "listEvals"

    if TYPE_CHECKING:

        def respond(
            self, answer: EvalListPartial = ..., /, **fields: Unpack[EvalListPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UpdateEvalRoute(Route["EvalPartial", "openai.types.EvalUpdateResponse", "UpdateEvalRequest"]):
    """`evals.update`: POST /evals/{eval_id}.

    https://developers.openai.com/api/reference/resources/evals/methods/update
    """

    _operation_id = "updateEval"

    if TYPE_CHECKING:

        def respond(self, answer: EvalPartial = ..., /, **fields: Unpack[EvalPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateEvalRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateEvalConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateEvalRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateEvalConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateEvalRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateEvalConditions],
        ) -> None: ...


class EvalsResource(Resource):
    """`evals`."""

    @cached_property
    def runs(self) -> EvalsRunsResource:
        """The resource `evals.runs`."""
        return self._child(EvalsRunsResource)

    @cached_property
    def create(self) -> CreateEvalRoute:
        """`evals.create`: POST /evals.

        https://developers.openai.com/api/reference/resources/evals/methods/create
        """
        return self._route(CreateEvalRoute)

    @cached_property
    def delete(self) -> DeleteEvalRoute:
        """`evals.delete`: DELETE /evals/{eval_id}.

        https://developers.openai.com/api/reference/resources/evals/methods/delete
        """
        return self._route(DeleteEvalRoute)

    @cached_property
    def list(self) -> ListEvalsRoute:
        """`evals.list`: GET /evals.

        https://developers.openai.com/api/reference/resources/evals/methods/list
        """
        return self._route(ListEvalsRoute)

    @cached_property
    def retrieve(self) -> GetEvalRoute:
        """`evals.retrieve`: GET /evals/{eval_id}.

        https://developers.openai.com/api/reference/resources/evals/methods/retrieve
        """
        return self._route(GetEvalRoute)

    @cached_property
    def update(self) -> UpdateEvalRoute:
        """`evals.update`: POST /evals/{eval_id}.

        https://developers.openai.com/api/reference/resources/evals/methods/update
        """
        return self._route(UpdateEvalRoute)


class EvalsRunsResource(Resource):
    """`evals.runs`."""

    @cached_property
    def output_items(self) -> EvalsRunsOutputItemsResource:
        """The resource `evals.runs.output_items`."""
        return self._child(EvalsRunsOutputItemsResource)

    @cached_property
    def cancel(self) -> CancelEvalRunRoute:
        """`evals.runs.cancel`: POST /evals/{eval_id}/runs/{run_id}.

        https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/cancel
        """
        return self._route(CancelEvalRunRoute)

    @cached_property
    def create(self) -> CreateEvalRunRoute:
        """`evals.runs.create`: POST /evals/{eval_id}/runs.

        https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/create
        """
        return self._route(CreateEvalRunRoute)

    @cached_property
    def delete(self) -> DeleteEvalRunRoute:
        """`evals.runs.delete`: DELETE /evals/{eval_id}/runs/{run_id}.

        https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/delete
        """
        return self._route(DeleteEvalRunRoute)

    @cached_property
    def list(self) -> GetEvalRunsRoute:
        """`evals.runs.list`: GET /evals/{eval_id}/runs.

        https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/list
        """
        return self._route(GetEvalRunsRoute)

    @cached_property
    def retrieve(self) -> GetEvalRunRoute:
        """`evals.runs.retrieve`: GET /evals/{eval_id}/runs/{run_id}.

        https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/retrieve
        """
        return self._route(GetEvalRunRoute)


class EvalsRunsOutputItemsResource(Resource):
    """`evals.runs.output_items`."""

    @cached_property
    def list(self) -> GetEvalRunOutputItemsRoute:
        """`evals.runs.output_items.list`: GET /evals/{eval_id}/runs/{run_id}/output_items.

        https://developers.openai.com/api/reference/resources/evals/subresources/runs/subresources/output_items/methods/list
        """
        return self._route(GetEvalRunOutputItemsRoute)

    @cached_property
    def retrieve(self) -> GetEvalRunOutputItemRoute:
        """`evals.runs.output_items.retrieve`: GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}.

        https://developers.openai.com/api/reference/resources/evals/subresources/runs/subresources/output_items/methods/retrieve
        """
        return self._route(GetEvalRunOutputItemRoute)
