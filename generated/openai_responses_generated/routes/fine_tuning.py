"""Routes of `fine_tuning`.

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
    import openai.types.fine_tuning
    import openai.types.fine_tuning.alpha
    import openai.types.fine_tuning.checkpoints
    import openai.types.fine_tuning.jobs
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.fine_tuning import (
        CreateFineTuningCheckpointPermissionRequest,
        CreateFineTuningJobRequest,
        RunGraderRequest,
        ValidateGraderRequest,
    )
    from openai_responses_generated.types.partials.fine_tuning import (
        DeleteFineTuningCheckpointPermissionResponsePartial,
        FineTuningJobPartial,
        ListFineTuningCheckpointPermissionResponsePartial,
        ListFineTuningJobCheckpointsResponsePartial,
        ListFineTuningJobEventsResponsePartial,
        ListPaginatedFineTuningJobsResponsePartial,
        RunGraderResponsePartial,
        ValidateGraderResponsePartial,
    )

    class CreateFineTuningCheckpointPermissionConditions(CallConditions, total=False):
        project_ids: object

    class CreateFineTuningJobConditions(CallConditions, total=False):
        hyperparameters: object
        integrations: object
        metadata: object
        method: object
        model: (
            str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | Matching
        )
        seed: int | None | Matching
        suffix: str | None | Matching
        training_file: str | Matching
        validation_file: str | None | Matching

    class RunGraderConditions(CallConditions, total=False):
        grader: object
        item: object
        model_sample: str | Matching

    class ValidateGraderConditions(CallConditions, total=False):
        grader: object


class CancelFineTuningJobRoute(
    Route["FineTuningJobPartial", "openai.types.fine_tuning.FineTuningJob", "None"]
):
    """`fine_tuning.jobs.cancel`: POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/cancel
    """

    _operation_id = "cancelFineTuningJob"

    if TYPE_CHECKING:

        def respond(
            self, answer: FineTuningJobPartial = ..., /, **fields: Unpack[FineTuningJobPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CreateFineTuningCheckpointPermissionRoute(
    Route[
        "ListFineTuningCheckpointPermissionResponsePartial",
        "openai.pagination.SyncPage[openai.types.fine_tuning.checkpoints.PermissionCreateResponse] | openai.pagination.AsyncPage[openai.types.fine_tuning.checkpoints.PermissionCreateResponse]",
        "CreateFineTuningCheckpointPermissionRequest",
    ]
):
    """`fine_tuning.checkpoints.permissions.create`: POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/create
    """

    _operation_id = "createFineTuningCheckpointPermission"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListFineTuningCheckpointPermissionResponsePartial = ...,
            /,
            **fields: Unpack[ListFineTuningCheckpointPermissionResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateFineTuningCheckpointPermissionRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[CreateFineTuningCheckpointPermissionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateFineTuningCheckpointPermissionRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[CreateFineTuningCheckpointPermissionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateFineTuningCheckpointPermissionRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[CreateFineTuningCheckpointPermissionConditions],
        ) -> None: ...


class CreateFineTuningJobRoute(
    Route[
        "FineTuningJobPartial",
        "openai.types.fine_tuning.FineTuningJob",
        "CreateFineTuningJobRequest",
    ]
):
    """`fine_tuning.jobs.create`: POST /fine_tuning/jobs.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/create
    """

    _operation_id = "createFineTuningJob"

    if TYPE_CHECKING:

        def respond(
            self, answer: FineTuningJobPartial = ..., /, **fields: Unpack[FineTuningJobPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateFineTuningJobRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateFineTuningJobConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateFineTuningJobRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateFineTuningJobConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateFineTuningJobRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateFineTuningJobConditions],
        ) -> None: ...


class DeleteFineTuningCheckpointPermissionRoute(
    Route[
        "DeleteFineTuningCheckpointPermissionResponsePartial",
        "openai.types.fine_tuning.checkpoints.PermissionDeleteResponse",
        "None",
    ]
):
    """`fine_tuning.checkpoints.permissions.delete`: DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/delete
    """

    _operation_id = "deleteFineTuningCheckpointPermission"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteFineTuningCheckpointPermissionResponsePartial = ...,
            /,
            **fields: Unpack[DeleteFineTuningCheckpointPermissionResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListFineTuningCheckpointPermissionsRoute(
    Route[
        "ListFineTuningCheckpointPermissionResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.fine_tuning.checkpoints.PermissionListResponse] | openai.pagination.AsyncConversationCursorPage[openai.types.fine_tuning.checkpoints.PermissionListResponse]",
        "None",
    ]
):
    """`fine_tuning.checkpoints.permissions.list`: GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/list
    """

    _operation_id = "listFineTuningCheckpointPermissions"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListFineTuningCheckpointPermissionResponsePartial = ...,
            /,
            **fields: Unpack[ListFineTuningCheckpointPermissionResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListFineTuningEventsRoute(
    Route[
        "ListFineTuningJobEventsResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.fine_tuning.FineTuningJobEvent] | openai.pagination.AsyncCursorPage[openai.types.fine_tuning.FineTuningJobEvent]",
        "None",
    ]
):
    """`fine_tuning.jobs.list_events`: GET /fine_tuning/jobs/{fine_tuning_job_id}/events.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/list_events
    """

    _operation_id = "listFineTuningEvents"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListFineTuningJobEventsResponsePartial = ...,
            /,
            **fields: Unpack[ListFineTuningJobEventsResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListFineTuningJobCheckpointsRoute(
    Route[
        "ListFineTuningJobCheckpointsResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.fine_tuning.jobs.FineTuningJobCheckpoint] | openai.pagination.AsyncCursorPage[openai.types.fine_tuning.jobs.FineTuningJobCheckpoint]",
        "None",
    ]
):
    """`fine_tuning.jobs.checkpoints.list`: GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/subresources/checkpoints/methods/list
    """

    _operation_id = "listFineTuningJobCheckpoints"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListFineTuningJobCheckpointsResponsePartial = ...,
            /,
            **fields: Unpack[ListFineTuningJobCheckpointsResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListPaginatedFineTuningJobsRoute(
    Route[
        "ListPaginatedFineTuningJobsResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.fine_tuning.FineTuningJob] | openai.pagination.AsyncCursorPage[openai.types.fine_tuning.FineTuningJob]",
        "None",
    ]
):
    """`fine_tuning.jobs.list`: GET /fine_tuning/jobs.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/list
    """

    _operation_id = "listPaginatedFineTuningJobs"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListPaginatedFineTuningJobsResponsePartial = ...,
            /,
            **fields: Unpack[ListPaginatedFineTuningJobsResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class PauseFineTuningJobRoute(
    Route["FineTuningJobPartial", "openai.types.fine_tuning.FineTuningJob", "None"]
):
    """`fine_tuning.jobs.pause`: POST /fine_tuning/jobs/{fine_tuning_job_id}/pause.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/pause
    """

    _operation_id = "pauseFineTuningJob"

    if TYPE_CHECKING:

        def respond(
            self, answer: FineTuningJobPartial = ..., /, **fields: Unpack[FineTuningJobPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ResumeFineTuningJobRoute(
    Route["FineTuningJobPartial", "openai.types.fine_tuning.FineTuningJob", "None"]
):
    """`fine_tuning.jobs.resume`: POST /fine_tuning/jobs/{fine_tuning_job_id}/resume.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/resume
    """

    _operation_id = "resumeFineTuningJob"

    if TYPE_CHECKING:

        def respond(
            self, answer: FineTuningJobPartial = ..., /, **fields: Unpack[FineTuningJobPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveFineTuningJobRoute(
    Route["FineTuningJobPartial", "openai.types.fine_tuning.FineTuningJob", "None"]
):
    """`fine_tuning.jobs.retrieve`: GET /fine_tuning/jobs/{fine_tuning_job_id}.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/retrieve
    """

    _operation_id = "retrieveFineTuningJob"

    if TYPE_CHECKING:

        def respond(
            self, answer: FineTuningJobPartial = ..., /, **fields: Unpack[FineTuningJobPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RunGraderRoute(
    Route[
        "RunGraderResponsePartial",
        "openai.types.fine_tuning.alpha.GraderRunResponse",
        "RunGraderRequest",
    ]
):
    """`fine_tuning.alpha.graders.run`: POST /fine_tuning/alpha/graders/run.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/alpha/subresources/graders/methods/run
    """

    _operation_id = "runGrader"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RunGraderResponsePartial = ...,
            /,
            **fields: Unpack[RunGraderResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[RunGraderRequest]], object] | None = None,
            /,
            **conditions: Unpack[RunGraderConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[RunGraderRequest]], object] | None = None,
            /,
            **conditions: Unpack[RunGraderConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[RunGraderRequest]], object] | None = None,
            /,
            **conditions: Unpack[RunGraderConditions],
        ) -> None: ...


class ValidateGraderRoute(
    Route[
        "ValidateGraderResponsePartial",
        "openai.types.fine_tuning.alpha.GraderValidateResponse",
        "ValidateGraderRequest",
    ]
):
    """`fine_tuning.alpha.graders.validate`: POST /fine_tuning/alpha/graders/validate.

    https://developers.openai.com/api/reference/resources/fine_tuning/subresources/alpha/subresources/graders/methods/validate
    """

    _operation_id = "validateGrader"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ValidateGraderResponsePartial = ...,
            /,
            **fields: Unpack[ValidateGraderResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ValidateGraderRequest]], object] | None = None,
            /,
            **conditions: Unpack[ValidateGraderConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ValidateGraderRequest]], object] | None = None,
            /,
            **conditions: Unpack[ValidateGraderConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ValidateGraderRequest]], object] | None = None,
            /,
            **conditions: Unpack[ValidateGraderConditions],
        ) -> None: ...


class FineTuningResource(Resource):
    """`fine_tuning`."""

    @cached_property
    def alpha(self) -> FineTuningAlphaResource:
        """The resource `fine_tuning.alpha`."""
        return self._child(FineTuningAlphaResource)

    @cached_property
    def checkpoints(self) -> FineTuningCheckpointsResource:
        """The resource `fine_tuning.checkpoints`."""
        return self._child(FineTuningCheckpointsResource)

    @cached_property
    def jobs(self) -> FineTuningJobsResource:
        """The resource `fine_tuning.jobs`."""
        return self._child(FineTuningJobsResource)


class FineTuningAlphaResource(Resource):
    """`fine_tuning.alpha`."""

    @cached_property
    def graders(self) -> FineTuningAlphaGradersResource:
        """The resource `fine_tuning.alpha.graders`."""
        return self._child(FineTuningAlphaGradersResource)


class FineTuningAlphaGradersResource(Resource):
    """`fine_tuning.alpha.graders`."""

    @cached_property
    def run(self) -> RunGraderRoute:
        """`fine_tuning.alpha.graders.run`: POST /fine_tuning/alpha/graders/run.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/alpha/subresources/graders/methods/run
        """
        return self._route(RunGraderRoute)

    @cached_property
    def validate(self) -> ValidateGraderRoute:
        """`fine_tuning.alpha.graders.validate`: POST /fine_tuning/alpha/graders/validate.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/alpha/subresources/graders/methods/validate
        """
        return self._route(ValidateGraderRoute)


class FineTuningCheckpointsResource(Resource):
    """`fine_tuning.checkpoints`."""

    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissionsResource:
        """The resource `fine_tuning.checkpoints.permissions`."""
        return self._child(FineTuningCheckpointsPermissionsResource)


class FineTuningCheckpointsPermissionsResource(Resource):
    """`fine_tuning.checkpoints.permissions`."""

    @cached_property
    def create(self) -> CreateFineTuningCheckpointPermissionRoute:
        """`fine_tuning.checkpoints.permissions.create`: POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/create
        """
        return self._route(CreateFineTuningCheckpointPermissionRoute)

    @cached_property
    def delete(self) -> DeleteFineTuningCheckpointPermissionRoute:
        """`fine_tuning.checkpoints.permissions.delete`: DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/delete
        """
        return self._route(DeleteFineTuningCheckpointPermissionRoute)

    @cached_property
    def list(self) -> ListFineTuningCheckpointPermissionsRoute:
        """`fine_tuning.checkpoints.permissions.list`: GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/list
        """
        return self._route(ListFineTuningCheckpointPermissionsRoute)

    @cached_property
    def retrieve(self) -> ListFineTuningCheckpointPermissionsRoute:
        """`fine_tuning.checkpoints.permissions.list`: GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/list
        """
        return self._route(ListFineTuningCheckpointPermissionsRoute)


class FineTuningJobsResource(Resource):
    """`fine_tuning.jobs`."""

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpointsResource:
        """The resource `fine_tuning.jobs.checkpoints`."""
        return self._child(FineTuningJobsCheckpointsResource)

    @cached_property
    def cancel(self) -> CancelFineTuningJobRoute:
        """`fine_tuning.jobs.cancel`: POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/cancel
        """
        return self._route(CancelFineTuningJobRoute)

    @cached_property
    def create(self) -> CreateFineTuningJobRoute:
        """`fine_tuning.jobs.create`: POST /fine_tuning/jobs.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/create
        """
        return self._route(CreateFineTuningJobRoute)

    @cached_property
    def list(self) -> ListPaginatedFineTuningJobsRoute:
        """`fine_tuning.jobs.list`: GET /fine_tuning/jobs.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/list
        """
        return self._route(ListPaginatedFineTuningJobsRoute)

    @cached_property
    def list_events(self) -> ListFineTuningEventsRoute:
        """`fine_tuning.jobs.list_events`: GET /fine_tuning/jobs/{fine_tuning_job_id}/events.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/list_events
        """
        return self._route(ListFineTuningEventsRoute)

    @cached_property
    def pause(self) -> PauseFineTuningJobRoute:
        """`fine_tuning.jobs.pause`: POST /fine_tuning/jobs/{fine_tuning_job_id}/pause.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/pause
        """
        return self._route(PauseFineTuningJobRoute)

    @cached_property
    def resume(self) -> ResumeFineTuningJobRoute:
        """`fine_tuning.jobs.resume`: POST /fine_tuning/jobs/{fine_tuning_job_id}/resume.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/resume
        """
        return self._route(ResumeFineTuningJobRoute)

    @cached_property
    def retrieve(self) -> RetrieveFineTuningJobRoute:
        """`fine_tuning.jobs.retrieve`: GET /fine_tuning/jobs/{fine_tuning_job_id}.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/retrieve
        """
        return self._route(RetrieveFineTuningJobRoute)


class FineTuningJobsCheckpointsResource(Resource):
    """`fine_tuning.jobs.checkpoints`."""

    @cached_property
    def list(self) -> ListFineTuningJobCheckpointsRoute:
        """`fine_tuning.jobs.checkpoints.list`: GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints.

        https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/subresources/checkpoints/methods/list
        """
        return self._route(ListFineTuningJobCheckpointsRoute)
