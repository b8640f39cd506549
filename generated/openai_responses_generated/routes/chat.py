"""Routes of `chat`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.pagination
    import openai.types.chat
    from openai_responses._core.model_output.values import RouteOutput
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.chat import (
        CreateChatCompletionRequest,
        UpdateChatCompletionRequest,
    )
    from openai_responses_generated.types.partials.chat import (
        ChatCompletionDeletedPartial,
        ChatCompletionListPartial,
        ChatCompletionMessageListPartial,
        CreateChatCompletionResponsePartial,
    )


class CreateChatCompletionRoute(
    Route[
        "CreateChatCompletionResponsePartial | RouteOutput",
        "openai.types.chat.ChatCompletion",
        "CreateChatCompletionRequest",
    ]
):
    """`chat.completions.create`: POST /chat/completions.

    https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/create
    """

    operation_id = "createChatCompletion"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: CreateChatCompletionResponsePartial = ...,
            /,
            **fields: Unpack[CreateChatCompletionResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class DeleteChatCompletionRoute(
    Route["ChatCompletionDeletedPartial", "openai.types.chat.ChatCompletionDeleted", "None"]
):
    """`chat.completions.delete`: DELETE /chat/completions/{completion_id}.

    https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/delete
    """

    operation_id = "deleteChatCompletion"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ChatCompletionDeletedPartial = ...,
            /,
            **fields: Unpack[ChatCompletionDeletedPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class GetChatCompletionRoute(
    Route["CreateChatCompletionResponsePartial", "openai.types.chat.ChatCompletion", "None"]
):
    """`chat.completions.retrieve`: GET /chat/completions/{completion_id}.

    https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/retrieve
    """

    operation_id = "getChatCompletion"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: CreateChatCompletionResponsePartial = ...,
            /,
            **fields: Unpack[CreateChatCompletionResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class GetChatCompletionMessagesRoute(
    Route[
        "ChatCompletionMessageListPartial",
        "openai.pagination.SyncCursorPage[openai.types.chat.ChatCompletionStoreMessage] | openai.pagination.AsyncCursorPage[openai.types.chat.ChatCompletionStoreMessage]",
        "None",
    ]
):
    """`chat.completions.messages.list`: GET /chat/completions/{completion_id}/messages.

    https://developers.openai.com/api/reference/resources/chat/subresources/completions/subresources/messages/methods/list
    """

    operation_id = "getChatCompletionMessages"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ChatCompletionMessageListPartial = ...,
            /,
            **fields: Unpack[ChatCompletionMessageListPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class ListChatCompletionsRoute(
    Route[
        "ChatCompletionListPartial",
        "openai.pagination.SyncCursorPage[openai.types.chat.ChatCompletion] | openai.pagination.AsyncCursorPage[openai.types.chat.ChatCompletion]",
        "None",
    ]
):
    """`chat.completions.list`: GET /chat/completions.

    https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/list
    """

    operation_id = "listChatCompletions"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ChatCompletionListPartial = ...,
            /,
            **fields: Unpack[ChatCompletionListPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class UpdateChatCompletionRoute(
    Route[
        "CreateChatCompletionResponsePartial",
        "openai.types.chat.ChatCompletion",
        "UpdateChatCompletionRequest",
    ]
):
    """`chat.completions.update`: POST /chat/completions/{completion_id}.

    https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/update
    """

    operation_id = "updateChatCompletion"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: CreateChatCompletionResponsePartial = ...,
            /,
            **fields: Unpack[CreateChatCompletionResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class ChatResource(Resource):
    """`chat`."""

    @cached_property
    def completions(self) -> ChatCompletionsResource:
        """The resource `chat.completions`."""
        return self._child(ChatCompletionsResource)


class ChatCompletionsResource(Resource):
    """`chat.completions`."""

    @cached_property
    def messages(self) -> ChatCompletionsMessagesResource:
        """The resource `chat.completions.messages`."""
        return self._child(ChatCompletionsMessagesResource)

    @cached_property
    def create(self) -> CreateChatCompletionRoute:
        """`chat.completions.create`: POST /chat/completions.

        https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/create
        """
        return self._route(CreateChatCompletionRoute)

    @cached_property
    def delete(self) -> DeleteChatCompletionRoute:
        """`chat.completions.delete`: DELETE /chat/completions/{completion_id}.

        https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/delete
        """
        return self._route(DeleteChatCompletionRoute)

    @cached_property
    def list(self) -> ListChatCompletionsRoute:
        """`chat.completions.list`: GET /chat/completions.

        https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/list
        """
        return self._route(ListChatCompletionsRoute)

    @cached_property
    def parse(self) -> CreateChatCompletionRoute:
        """`chat.completions.create`: POST /chat/completions.

        https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/create
        """
        return self._route(CreateChatCompletionRoute)

    @cached_property
    def retrieve(self) -> GetChatCompletionRoute:
        """`chat.completions.retrieve`: GET /chat/completions/{completion_id}.

        https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/retrieve
        """
        return self._route(GetChatCompletionRoute)

    @cached_property
    def stream(self) -> CreateChatCompletionRoute:
        """`chat.completions.create`: POST /chat/completions.

        https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/create
        """
        return self._route(CreateChatCompletionRoute)

    @cached_property
    def update(self) -> UpdateChatCompletionRoute:
        """`chat.completions.update`: POST /chat/completions/{completion_id}.

        https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/update
        """
        return self._route(UpdateChatCompletionRoute)


class ChatCompletionsMessagesResource(Resource):
    """`chat.completions.messages`."""

    @cached_property
    def list(self) -> GetChatCompletionMessagesRoute:
        """`chat.completions.messages.list`: GET /chat/completions/{completion_id}/messages.

        https://developers.openai.com/api/reference/resources/chat/subresources/completions/subresources/messages/methods/list
        """
        return self._route(GetChatCompletionMessagesRoute)
