"""Routes of `beta_threads`.

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
    import openai.types.beta
    import openai.types.beta.threads
    import openai.types.beta.threads.runs
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.model_output.values import TextRouteOutput
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.beta_assistants_and_beta_threads import (
        AssistantSupportedModels,
    )
    from openai_responses_generated.types.beta_threads import (
        CreateMessageRequest,
        CreateRunRequest,
        CreateThreadAndRunRequest,
        CreateThreadRequest,
        ModifyMessageRequest,
        ModifyRunRequest,
        ModifyThreadRequest,
        SubmitToolOutputsRunRequest,
    )
    from openai_responses_generated.types.beta_threads_and_chat import ParallelToolCalls
    from openai_responses_generated.types.common import ReasoningEffort
    from openai_responses_generated.types.partials.beta_threads import (
        DeleteMessageResponsePartial,
        DeleteThreadResponsePartial,
        ListMessagesResponsePartial,
        ListRunsResponsePartial,
        ListRunStepsResponsePartial,
        MessageObjectPartial,
        RunObjectPartial,
        RunStepObjectPartial,
        ThreadObjectPartial,
    )

    class CreateMessageConditions(CallConditions, total=False):
        assistant_id: str | None | Matching
        attachments: object
        completed_at: int | None | Matching
        content: object
        created_at: int | Matching
        file_ids: object
        id: str | Matching
        incomplete_at: int | None | Matching
        incomplete_details: object
        metadata: object
        object: Literal["thread.message"] | Matching
        role: Literal["user", "assistant"] | Matching
        run_id: str | None | Matching
        status: Literal["in_progress", "incomplete", "completed"] | Matching
        thread_id: str | Matching

    class CreateRunConditions(CallConditions, total=False):
        additional_instructions: str | None | Matching
        additional_messages: object
        assistant_id: str | Matching
        instructions: str | None | Matching
        max_completion_tokens: int | None | Matching
        max_prompt_tokens: int | None | Matching
        metadata: object
        model: str | AssistantSupportedModels | None | Matching
        parallel_tool_calls: ParallelToolCalls | Matching
        reasoning_effort: ReasoningEffort | Matching
        response_format: object
        stream: bool | None | Matching
        temperature: float | None | Matching
        tool_choice: object
        tools: object
        top_p: float | None | Matching
        truncation_strategy: object

    class CreateThreadConditions(CallConditions, total=False):
        messages: object
        metadata: object
        tool_resources: object

    class CreateThreadAndRunConditions(CallConditions, total=False):
        assistant_id: str | Matching
        instructions: str | None | Matching
        max_completion_tokens: int | None | Matching
        max_prompt_tokens: int | None | Matching
        metadata: object
        model: (
            str
            | Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ]
            | None
            | Matching
        )
        parallel_tool_calls: ParallelToolCalls | Matching
        response_format: object
        stream: bool | None | Matching
        temperature: float | None | Matching
        thread: object
        tool_choice: object
        tool_resources: object
        tools: object
        top_p: float | None | Matching
        truncation_strategy: object

    class ModifyMessageConditions(CallConditions, total=False):
        metadata: object

    class ModifyRunConditions(CallConditions, total=False):
        metadata: object

    class ModifyThreadConditions(CallConditions, total=False):
        metadata: object
        tool_resources: object

    class SubmitToolOuputsToRunConditions(CallConditions, total=False):
        stream: bool | None | Matching
        tool_outputs: object


class CancelRunRoute(Route["RunObjectPartial", "openai.types.beta.threads.Run", "None"]):
    """`beta.threads.runs.cancel`: POST /threads/{thread_id}/runs/{run_id}/cancel.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/cancel
    """

    _operation_id = "cancelRun"

    if TYPE_CHECKING:

        def respond(
            self, answer: RunObjectPartial = ..., /, **fields: Unpack[RunObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CreateMessageRoute(
    Route["MessageObjectPartial", "openai.types.beta.threads.Message", "CreateMessageRequest"]
):
    """`beta.threads.messages.create`: POST /threads/{thread_id}/messages.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/create
    """

    _operation_id = "createMessage"

    if TYPE_CHECKING:

        def respond(
            self, answer: MessageObjectPartial = ..., /, **fields: Unpack[MessageObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateMessageRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateMessageConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateMessageRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateMessageConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateMessageRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateMessageConditions],
        ) -> None: ...


class CreateRunRoute(
    Route["RunObjectPartial | TextRouteOutput", "openai.types.beta.threads.Run", "CreateRunRequest"]
):
    """`beta.threads.runs.create`: POST /threads/{thread_id}/runs.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/create
    """

    _operation_id = "createRun"

    if TYPE_CHECKING:

        def respond(
            self, answer: RunObjectPartial = ..., /, **fields: Unpack[RunObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRunConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRunConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRunConditions],
        ) -> None: ...


class CreateThreadRoute(
    Route["ThreadObjectPartial", "openai.types.beta.Thread", "CreateThreadRequest"]
):
    """`beta.threads.create`: POST /threads.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create
    """

    _operation_id = "createThread"

    if TYPE_CHECKING:

        def respond(
            self, answer: ThreadObjectPartial = ..., /, **fields: Unpack[ThreadObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateThreadRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateThreadConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateThreadRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateThreadConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateThreadRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateThreadConditions],
        ) -> None: ...


class CreateThreadAndRunRoute(
    Route[
        "RunObjectPartial | TextRouteOutput",
        "openai.types.beta.threads.Run",
        "CreateThreadAndRunRequest",
    ]
):
    """`beta.threads.create_and_run`: POST /threads/runs.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create_and_run
    """

    _operation_id = "createThreadAndRun"

    if TYPE_CHECKING:

        def respond(
            self, answer: RunObjectPartial = ..., /, **fields: Unpack[RunObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateThreadAndRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateThreadAndRunConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateThreadAndRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateThreadAndRunConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateThreadAndRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateThreadAndRunConditions],
        ) -> None: ...


class DeleteMessageRoute(
    Route["DeleteMessageResponsePartial", "openai.types.beta.threads.MessageDeleted", "None"]
):
    """`beta.threads.messages.delete`: DELETE /threads/{thread_id}/messages/{message_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/delete
    """

    _operation_id = "deleteMessage"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteMessageResponsePartial = ...,
            /,
            **fields: Unpack[DeleteMessageResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteThreadRoute(
    Route["DeleteThreadResponsePartial", "openai.types.beta.ThreadDeleted", "None"]
):
    """`beta.threads.delete`: DELETE /threads/{thread_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/delete
    """

    _operation_id = "deleteThread"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteThreadResponsePartial = ...,
            /,
            **fields: Unpack[DeleteThreadResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetMessageRoute(Route["MessageObjectPartial", "openai.types.beta.threads.Message", "None"]):
    """`beta.threads.messages.retrieve`: GET /threads/{thread_id}/messages/{message_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/retrieve
    """

    _operation_id = "getMessage"

    if TYPE_CHECKING:

        def respond(
            self, answer: MessageObjectPartial = ..., /, **fields: Unpack[MessageObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetRunRoute(Route["RunObjectPartial", "openai.types.beta.threads.Run", "None"]):
    """`beta.threads.runs.retrieve`: GET /threads/{thread_id}/runs/{run_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/retrieve
    """

    _operation_id = "getRun"

    if TYPE_CHECKING:

        def respond(
            self, answer: RunObjectPartial = ..., /, **fields: Unpack[RunObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetRunStepRoute(
    Route["RunStepObjectPartial", "openai.types.beta.threads.runs.RunStep", "None"]
):
    """`beta.threads.runs.steps.retrieve`: GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/subresources/steps/methods/retrieve
    """

    _operation_id = "getRunStep"

    if TYPE_CHECKING:

        def respond(
            self, answer: RunStepObjectPartial = ..., /, **fields: Unpack[RunStepObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetThreadRoute(Route["ThreadObjectPartial", "openai.types.beta.Thread", "None"]):
    """`beta.threads.retrieve`: GET /threads/{thread_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/retrieve
    """

    _operation_id = "getThread"

    if TYPE_CHECKING:

        def respond(
            self, answer: ThreadObjectPartial = ..., /, **fields: Unpack[ThreadObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListMessagesRoute(
    Route[
        "ListMessagesResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.threads.Message] | openai.pagination.AsyncCursorPage[openai.types.beta.threads.Message]",
        "None",
    ]
):
    """`beta.threads.messages.list`: GET /threads/{thread_id}/messages.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/list
    """

    _operation_id = "listMessages"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListMessagesResponsePartial = ...,
            /,
            **fields: Unpack[ListMessagesResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListRunStepsRoute(
    Route[
        "ListRunStepsResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.threads.runs.RunStep] | openai.pagination.AsyncCursorPage[openai.types.beta.threads.runs.RunStep]",
        "None",
    ]
):
    """`beta.threads.runs.steps.list`: GET /threads/{thread_id}/runs/{run_id}/steps.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/subresources/steps/methods/list
    """

    _operation_id = "listRunSteps"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListRunStepsResponsePartial = ...,
            /,
            **fields: Unpack[ListRunStepsResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListRunsRoute(
    Route[
        "ListRunsResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.threads.Run] | openai.pagination.AsyncCursorPage[openai.types.beta.threads.Run]",
        "None",
    ]
):
    """`beta.threads.runs.list`: GET /threads/{thread_id}/runs.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/list
    """

    _operation_id = "listRuns"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListRunsResponsePartial = ...,
            /,
            **fields: Unpack[ListRunsResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ModifyMessageRoute(
    Route["MessageObjectPartial", "openai.types.beta.threads.Message", "ModifyMessageRequest"]
):
    """`beta.threads.messages.update`: POST /threads/{thread_id}/messages/{message_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/update
    """

    _operation_id = "modifyMessage"

    if TYPE_CHECKING:

        def respond(
            self, answer: MessageObjectPartial = ..., /, **fields: Unpack[MessageObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ModifyMessageRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyMessageConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ModifyMessageRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyMessageConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ModifyMessageRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyMessageConditions],
        ) -> None: ...


class ModifyRunRoute(
    Route["RunObjectPartial", "openai.types.beta.threads.Run", "ModifyRunRequest"]
):
    """`beta.threads.runs.update`: POST /threads/{thread_id}/runs/{run_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/update
    """

    _operation_id = "modifyRun"

    if TYPE_CHECKING:

        def respond(
            self, answer: RunObjectPartial = ..., /, **fields: Unpack[RunObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ModifyRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyRunConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ModifyRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyRunConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ModifyRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyRunConditions],
        ) -> None: ...


class ModifyThreadRoute(
    Route["ThreadObjectPartial", "openai.types.beta.Thread", "ModifyThreadRequest"]
):
    """`beta.threads.update`: POST /threads/{thread_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/update
    """

    _operation_id = "modifyThread"

    if TYPE_CHECKING:

        def respond(
            self, answer: ThreadObjectPartial = ..., /, **fields: Unpack[ThreadObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ModifyThreadRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyThreadConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ModifyThreadRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyThreadConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ModifyThreadRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyThreadConditions],
        ) -> None: ...


class SubmitToolOuputsToRunRoute(
    Route[
        "RunObjectPartial | TextRouteOutput",
        "openai.types.beta.threads.Run",
        "SubmitToolOutputsRunRequest",
    ]
):
    """`beta.threads.runs.submit_tool_outputs`: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs.

    https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/submit_tool_outputs
    """

    _operation_id = "submitToolOuputsToRun"

    if TYPE_CHECKING:

        def respond(
            self, answer: RunObjectPartial = ..., /, **fields: Unpack[RunObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[SubmitToolOutputsRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[SubmitToolOuputsToRunConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[SubmitToolOutputsRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[SubmitToolOuputsToRunConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[SubmitToolOutputsRunRequest]], object] | None = None,
            /,
            **conditions: Unpack[SubmitToolOuputsToRunConditions],
        ) -> None: ...


class BetaThreadsResource(Resource):
    """`beta.threads`."""

    @cached_property
    def messages(self) -> BetaThreadsMessagesResource:
        """The resource `beta.threads.messages`."""
        return self._child(BetaThreadsMessagesResource)

    @cached_property
    def runs(self) -> BetaThreadsRunsResource:
        """The resource `beta.threads.runs`."""
        return self._child(BetaThreadsRunsResource)

    @cached_property
    def create(self) -> CreateThreadRoute:
        """`beta.threads.create`: POST /threads.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create
        """
        return self._route(CreateThreadRoute)

    @cached_property
    def create_and_run(self) -> CreateThreadAndRunRoute:
        """`beta.threads.create_and_run`: POST /threads/runs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create_and_run
        """
        return self._route(CreateThreadAndRunRoute)

    @cached_property
    def create_and_run_poll(self) -> CreateThreadAndRunRoute:
        """`beta.threads.create_and_run`: POST /threads/runs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create_and_run
        """
        return self._route(CreateThreadAndRunRoute)

    @cached_property
    def create_and_run_stream(self) -> CreateThreadAndRunRoute:
        """`beta.threads.create_and_run`: POST /threads/runs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create_and_run
        """
        return self._route(CreateThreadAndRunRoute)

    @cached_property
    def delete(self) -> DeleteThreadRoute:
        """`beta.threads.delete`: DELETE /threads/{thread_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/delete
        """
        return self._route(DeleteThreadRoute)

    @cached_property
    def retrieve(self) -> GetThreadRoute:
        """`beta.threads.retrieve`: GET /threads/{thread_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/retrieve
        """
        return self._route(GetThreadRoute)

    @cached_property
    def update(self) -> ModifyThreadRoute:
        """`beta.threads.update`: POST /threads/{thread_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/update
        """
        return self._route(ModifyThreadRoute)


class BetaThreadsMessagesResource(Resource):
    """`beta.threads.messages`."""

    @cached_property
    def create(self) -> CreateMessageRoute:
        """`beta.threads.messages.create`: POST /threads/{thread_id}/messages.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/create
        """
        return self._route(CreateMessageRoute)

    @cached_property
    def delete(self) -> DeleteMessageRoute:
        """`beta.threads.messages.delete`: DELETE /threads/{thread_id}/messages/{message_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/delete
        """
        return self._route(DeleteMessageRoute)

    @cached_property
    def list(self) -> ListMessagesRoute:
        """`beta.threads.messages.list`: GET /threads/{thread_id}/messages.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/list
        """
        return self._route(ListMessagesRoute)

    @cached_property
    def retrieve(self) -> GetMessageRoute:
        """`beta.threads.messages.retrieve`: GET /threads/{thread_id}/messages/{message_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/retrieve
        """
        return self._route(GetMessageRoute)

    @cached_property
    def update(self) -> ModifyMessageRoute:
        """`beta.threads.messages.update`: POST /threads/{thread_id}/messages/{message_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/update
        """
        return self._route(ModifyMessageRoute)


class BetaThreadsRunsResource(Resource):
    """`beta.threads.runs`."""

    @cached_property
    def steps(self) -> BetaThreadsRunsStepsResource:
        """The resource `beta.threads.runs.steps`."""
        return self._child(BetaThreadsRunsStepsResource)

    @cached_property
    def cancel(self) -> CancelRunRoute:
        """`beta.threads.runs.cancel`: POST /threads/{thread_id}/runs/{run_id}/cancel.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/cancel
        """
        return self._route(CancelRunRoute)

    @cached_property
    def create(self) -> CreateRunRoute:
        """`beta.threads.runs.create`: POST /threads/{thread_id}/runs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/create
        """
        return self._route(CreateRunRoute)

    @cached_property
    def create_and_poll(self) -> CreateRunRoute:
        """`beta.threads.runs.create`: POST /threads/{thread_id}/runs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/create
        """
        return self._route(CreateRunRoute)

    @cached_property
    def create_and_stream(self) -> CreateRunRoute:
        """`beta.threads.runs.create`: POST /threads/{thread_id}/runs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/create
        """
        return self._route(CreateRunRoute)

    @cached_property
    def list(self) -> ListRunsRoute:
        """`beta.threads.runs.list`: GET /threads/{thread_id}/runs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/list
        """
        return self._route(ListRunsRoute)

    @cached_property
    def poll(self) -> GetRunRoute:
        """`beta.threads.runs.retrieve`: GET /threads/{thread_id}/runs/{run_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/retrieve
        """
        return self._route(GetRunRoute)

    @cached_property
    def retrieve(self) -> GetRunRoute:
        """`beta.threads.runs.retrieve`: GET /threads/{thread_id}/runs/{run_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/retrieve
        """
        return self._route(GetRunRoute)

    @cached_property
    def stream(self) -> CreateRunRoute:
        """`beta.threads.runs.create`: POST /threads/{thread_id}/runs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/create
        """
        return self._route(CreateRunRoute)

    @cached_property
    def submit_tool_outputs(self) -> SubmitToolOuputsToRunRoute:
        """`beta.threads.runs.submit_tool_outputs`: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/submit_tool_outputs
        """
        return self._route(SubmitToolOuputsToRunRoute)

    @cached_property
    def submit_tool_outputs_and_poll(self) -> SubmitToolOuputsToRunRoute:
        """`beta.threads.runs.submit_tool_outputs`: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/submit_tool_outputs
        """
        return self._route(SubmitToolOuputsToRunRoute)

    @cached_property
    def submit_tool_outputs_stream(self) -> SubmitToolOuputsToRunRoute:
        """`beta.threads.runs.submit_tool_outputs`: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/submit_tool_outputs
        """
        return self._route(SubmitToolOuputsToRunRoute)

    @cached_property
    def update(self) -> ModifyRunRoute:
        """`beta.threads.runs.update`: POST /threads/{thread_id}/runs/{run_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/update
        """
        return self._route(ModifyRunRoute)


class BetaThreadsRunsStepsResource(Resource):
    """`beta.threads.runs.steps`."""

    @cached_property
    def list(self) -> ListRunStepsRoute:
        """`beta.threads.runs.steps.list`: GET /threads/{thread_id}/runs/{run_id}/steps.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/subresources/steps/methods/list
        """
        return self._route(ListRunStepsRoute)

    @cached_property
    def retrieve(self) -> GetRunStepRoute:
        """`beta.threads.runs.steps.retrieve`: GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/subresources/steps/methods/retrieve
        """
        return self._route(GetRunStepRoute)
