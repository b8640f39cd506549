"""Routes of `beta_assistants`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.pagination
    import openai.types.beta
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.beta_assistants import (
        CreateAssistantRequest,
        ModifyAssistantRequest,
    )
    from openai_responses_generated.types.partials.beta_assistants import (
        AssistantObjectPartial,
        DeleteAssistantResponsePartial,
        ListAssistantsResponsePartial,
    )


class CreateAssistantRoute(
    Route["AssistantObjectPartial", "openai.types.beta.Assistant", "CreateAssistantRequest"]
):
    """`beta.assistants.create`: POST /assistants.

    https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/create
    """

    operation_id = "createAssistant"

    if TYPE_CHECKING:

        def respond(
            self, answer: AssistantObjectPartial = ..., /, **fields: Unpack[AssistantObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class DeleteAssistantRoute(
    Route["DeleteAssistantResponsePartial", "openai.types.beta.AssistantDeleted", "None"]
):
    """`beta.assistants.delete`: DELETE /assistants/{assistant_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/delete
    """

    operation_id = "deleteAssistant"

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


class GetAssistantRoute(Route["AssistantObjectPartial", "openai.types.beta.Assistant", "None"]):
    """`beta.assistants.retrieve`: GET /assistants/{assistant_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/retrieve
    """

    operation_id = "getAssistant"

    if TYPE_CHECKING:

        def respond(
            self, answer: AssistantObjectPartial = ..., /, **fields: Unpack[AssistantObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


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

    operation_id = "listAssistants"

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


class ModifyAssistantRoute(
    Route["AssistantObjectPartial", "openai.types.beta.Assistant", "ModifyAssistantRequest"]
):
    """`beta.assistants.update`: POST /assistants/{assistant_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/update
    """

    operation_id = "modifyAssistant"

    if TYPE_CHECKING:

        def respond(
            self, answer: AssistantObjectPartial = ..., /, **fields: Unpack[AssistantObjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


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
