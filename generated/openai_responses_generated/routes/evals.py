"""Routes of `evals`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.route import Resource, Route

if TYPE_CHECKING:
    import openai.pagination
    import openai.types
    import openai.types.evals
    import openai.types.evals.runs

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


class CancelEvalRunRoute(Route["EvalRunPartial", "openai.types.evals.RunCancelResponse", "None"]):
    """`evals.runs.cancel`: POST /evals/{eval_id}/runs/{run_id}."""

    operation_id = "cancelEvalRun"


class CreateEvalRoute(Route["EvalPartial", "openai.types.EvalCreateResponse", "CreateEvalRequest"]):
    """`evals.create`: POST /evals."""

    operation_id = "createEval"


class CreateEvalRunRoute(
    Route["EvalRunPartial", "openai.types.evals.RunCreateResponse", "CreateEvalRunRequest"]
):
    """`evals.runs.create`: POST /evals/{eval_id}/runs."""

    operation_id = "createEvalRun"


class DeleteEvalRoute(
    Route["DeleteEvalResponsePartial", "openai.types.EvalDeleteResponse", "None"]
):
    """`evals.delete`: DELETE /evals/{eval_id}."""

    operation_id = "deleteEval"


class DeleteEvalRunRoute(
    Route["DeleteEvalRunResponsePartial", "openai.types.evals.RunDeleteResponse", "None"]
):
    """`evals.runs.delete`: DELETE /evals/{eval_id}/runs/{run_id}."""

    operation_id = "deleteEvalRun"


class GetEvalRoute(Route["EvalPartial", "openai.types.EvalRetrieveResponse", "None"]):
    """`evals.retrieve`: GET /evals/{eval_id}."""

    operation_id = "getEval"


class GetEvalRunRoute(Route["EvalRunPartial", "openai.types.evals.RunRetrieveResponse", "None"]):
    """`evals.runs.retrieve`: GET /evals/{eval_id}/runs/{run_id}."""

    operation_id = "getEvalRun"


class GetEvalRunOutputItemRoute(
    Route["EvalRunOutputItemPartial", "openai.types.evals.runs.OutputItemRetrieveResponse", "None"]
):
    """`evals.runs.output_items.retrieve`: GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}."""

    operation_id = "getEvalRunOutputItem"


class GetEvalRunOutputItemsRoute(
    Route[
        "EvalRunOutputItemListPartial",
        "openai.pagination.SyncCursorPage[openai.types.evals.runs.OutputItemListResponse] | openai.pagination.AsyncCursorPage[openai.types.evals.runs.OutputItemListResponse]",
        "None",
    ]
):
    """`evals.runs.output_items.list`: GET /evals/{eval_id}/runs/{run_id}/output_items."""

    operation_id = "getEvalRunOutputItems"


class GetEvalRunsRoute(
    Route[
        "EvalRunListPartial",
        "openai.pagination.SyncCursorPage[openai.types.evals.RunListResponse] | openai.pagination.AsyncCursorPage[openai.types.evals.RunListResponse]",
        "None",
    ]
):
    """`evals.runs.list`: GET /evals/{eval_id}/runs."""

    operation_id = "getEvalRuns"


class ListEvalsRoute(
    Route[
        "EvalListPartial",
        "openai.pagination.SyncCursorPage[openai.types.EvalListResponse] | openai.pagination.AsyncCursorPage[openai.types.EvalListResponse]",
        "None",
    ]
):
    """`evals.list`: GET /evals."""

    operation_id = "listEvals"


class UpdateEvalRoute(Route["EvalPartial", "openai.types.EvalUpdateResponse", "UpdateEvalRequest"]):
    """`evals.update`: POST /evals/{eval_id}."""

    operation_id = "updateEval"


class EvalsResource(Resource):
    """`evals`."""

    @cached_property
    def runs(self) -> EvalsRunsResource:
        """The resource `evals.runs`."""
        return self._child(EvalsRunsResource)

    @cached_property
    def create(self) -> CreateEvalRoute:
        """The route `evals.create`."""
        return self._route(CreateEvalRoute)

    @cached_property
    def delete(self) -> DeleteEvalRoute:
        """The route `evals.delete`."""
        return self._route(DeleteEvalRoute)

    @cached_property
    def list(self) -> ListEvalsRoute:
        """The route `evals.list`."""
        return self._route(ListEvalsRoute)

    @cached_property
    def retrieve(self) -> GetEvalRoute:
        """The route `evals.retrieve`."""
        return self._route(GetEvalRoute)

    @cached_property
    def update(self) -> UpdateEvalRoute:
        """The route `evals.update`."""
        return self._route(UpdateEvalRoute)


class EvalsRunsResource(Resource):
    """`evals.runs`."""

    @cached_property
    def output_items(self) -> EvalsRunsOutputItemsResource:
        """The resource `evals.runs.output_items`."""
        return self._child(EvalsRunsOutputItemsResource)

    @cached_property
    def cancel(self) -> CancelEvalRunRoute:
        """The route `evals.runs.cancel`."""
        return self._route(CancelEvalRunRoute)

    @cached_property
    def create(self) -> CreateEvalRunRoute:
        """The route `evals.runs.create`."""
        return self._route(CreateEvalRunRoute)

    @cached_property
    def delete(self) -> DeleteEvalRunRoute:
        """The route `evals.runs.delete`."""
        return self._route(DeleteEvalRunRoute)

    @cached_property
    def list(self) -> GetEvalRunsRoute:
        """The route `evals.runs.list`."""
        return self._route(GetEvalRunsRoute)

    @cached_property
    def retrieve(self) -> GetEvalRunRoute:
        """The route `evals.runs.retrieve`."""
        return self._route(GetEvalRunRoute)


class EvalsRunsOutputItemsResource(Resource):
    """`evals.runs.output_items`."""

    @cached_property
    def list(self) -> GetEvalRunOutputItemsRoute:
        """The route `evals.runs.output_items.list`."""
        return self._route(GetEvalRunOutputItemsRoute)

    @cached_property
    def retrieve(self) -> GetEvalRunOutputItemRoute:
        """The route `evals.runs.output_items.retrieve`."""
        return self._route(GetEvalRunOutputItemRoute)
