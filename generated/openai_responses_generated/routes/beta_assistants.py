"""Routes of `beta_assistants`.

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
    import openai.types.beta
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.beta_assistants import (
        CreateAssistantRequest,
        ModifyAssistantRequest,
    )
    from openai_responses_generated.types.beta_assistants_and_beta_threads import (
        AssistantSupportedModels,
    )
    from openai_responses_generated.types.common import ReasoningEffort
    from openai_responses_generated.types.partials.beta_assistants import (
        AssistantObjectPartial,
        DeleteAssistantResponsePartial,
        ListAssistantsResponsePartial,
    )

    class CreateAssistantConditions(CallConditions, total=False):
        description: str | None | Matching
        instructions: str | None | Matching
        metadata: object
        model: str | AssistantSupportedModels | Matching
        name: str | None | Matching
        reasoning_effort: ReasoningEffort | Matching
        response_format: object
        temperature: float | None | Matching
        tool_resources: object
        tools: object
        top_p: float | None | Matching

    class ModifyAssistantConditions(CallConditions, total=False):
        description: str | None | Matching
        instructions: str | None | Matching
        metadata: object
        model: str | AssistantSupportedModels | Matching
        name: str | None | Matching
        reasoning_effort: ReasoningEffort | Matching
        response_format: object
        temperature: float | None | Matching
        tool_resources: object
        tools: object
        top_p: float | None | Matching


class CreateAssistantRoute(
    Route["AssistantObjectPartial", "openai.types.beta.Assistant", "CreateAssistantRequest"]
):
    """`beta.assistants.create`: POST /assistants.

    https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/create
    """

    _operation_id = "createAssistant"

    if TYPE_CHECKING:

        def respond(
            self, answer: AssistantObjectPartial = ..., /, **fields: Unpack[AssistantObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateAssistantRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateAssistantConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateAssistantRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateAssistantConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateAssistantRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateAssistantConditions],
        ) -> None: ...


class DeleteAssistantRoute(
    Route["DeleteAssistantResponsePartial", "openai.types.beta.AssistantDeleted", "None"]
):
    """`beta.assistants.delete`: DELETE /assistants/{assistant_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/delete
    """

    _operation_id = "deleteAssistant"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteAssistantResponsePartial = ...,
            /,
            **fields: Unpack[DeleteAssistantResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetAssistantRoute(Route["AssistantObjectPartial", "openai.types.beta.Assistant", "None"]):
    """`beta.assistants.retrieve`: GET /assistants/{assistant_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/retrieve
    """

    _operation_id = "getAssistant"

    if TYPE_CHECKING:

        def respond(
            self, answer: AssistantObjectPartial = ..., /, **fields: Unpack[AssistantObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListAssistantsRoute(
    Route[
        "ListAssistantsResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.Assistant] | openai.pagination.AsyncCursorPage[openai.types.beta.Assistant]",
        "None",
    ]
):
    """`beta.assistants.list`: GET /assistants.

    https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/list
    """

    _operation_id = "listAssistants"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListAssistantsResponsePartial = ...,
            /,
            **fields: Unpack[ListAssistantsResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ModifyAssistantRoute(
    Route["AssistantObjectPartial", "openai.types.beta.Assistant", "ModifyAssistantRequest"]
):
    """`beta.assistants.update`: POST /assistants/{assistant_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/update
    """

    _operation_id = "modifyAssistant"

    if TYPE_CHECKING:

        def respond(
            self, answer: AssistantObjectPartial = ..., /, **fields: Unpack[AssistantObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ModifyAssistantRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyAssistantConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ModifyAssistantRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyAssistantConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ModifyAssistantRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyAssistantConditions],
        ) -> None: ...


class BetaAssistantsResource(Resource):
    """`beta.assistants`."""

    @cached_property
    def create(self) -> CreateAssistantRoute:
        """`beta.assistants.create`: POST /assistants.

        https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/create
        """
        return self._route(CreateAssistantRoute)

    @cached_property
    def delete(self) -> DeleteAssistantRoute:
        """`beta.assistants.delete`: DELETE /assistants/{assistant_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/delete
        """
        return self._route(DeleteAssistantRoute)

    @cached_property
    def list(self) -> ListAssistantsRoute:
        """`beta.assistants.list`: GET /assistants.

        https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/list
        """
        return self._route(ListAssistantsRoute)

    @cached_property
    def retrieve(self) -> GetAssistantRoute:
        """`beta.assistants.retrieve`: GET /assistants/{assistant_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/retrieve
        """
        return self._route(GetAssistantRoute)

    @cached_property
    def update(self) -> ModifyAssistantRoute:
        """`beta.assistants.update`: POST /assistants/{assistant_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/update
        """
        return self._route(ModifyAssistantRoute)
