"""Routes of `chat`.

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
    import openai.types.chat
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.model_output.values import TextRouteOutput
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.beta_threads_and_chat import ParallelToolCalls
    from openai_responses_generated.types.chat import (
        CreateChatCompletionRequest,
        ServiceTier,
        UpdateChatCompletionRequest,
    )
    from openai_responses_generated.types.chat_and_responses import ModelIdsShared, Verbosity
    from openai_responses_generated.types.common import ReasoningEffort
    from openai_responses_generated.types.partials.chat import (
        ChatCompletionDeletedPartial,
        ChatCompletionListPartial,
        ChatCompletionMessageListPartial,
        CreateChatCompletionResponsePartial,
    )

    class CreateChatCompletionConditions(CallConditions, total=False):
        audio: object
        frequency_penalty: float | None | Matching
        function_call: object
        functions: object
        logit_bias: object
        logprobs: bool | None | Matching
        max_completion_tokens: int | None | Matching
        max_tokens: int | None | Matching
        messages: object
        metadata: object
        modalities: object
        model: ModelIdsShared | Matching
        moderation: object
        n: int | None | Matching
        parallel_tool_calls: ParallelToolCalls | Matching
        prediction: object
        presence_penalty: float | None | Matching
        prompt_cache_key: str | None | Matching
        prompt_cache_options: object
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Matching
        reasoning_effort: ReasoningEffort | Matching
        response_format: object
        safety_identifier: str | None | Matching
        seed: int | None | Matching
        service_tier: ServiceTier | Matching
        stop: object
        store: bool | None | Matching
        stream: bool | None | Matching
        stream_options: object
        temperature: float | None | Matching
        tool_choice: object
        tools: object
        top_logprobs: int | Matching
        top_p: float | None | Matching
        user: str | Matching
        verbosity: Verbosity | Matching
        web_search_options: object

    class UpdateChatCompletionConditions(CallConditions, total=False):
        metadata: object


class CreateChatCompletionRoute(
    Route[
        "CreateChatCompletionResponsePartial | TextRouteOutput",
        "openai.types.chat.ChatCompletion",
        "CreateChatCompletionRequest",
    ]
):
    """`chat.completions.create`: POST /chat/completions.

    https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/create
    """

    _operation_id = "createChatCompletion"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateChatCompletionRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateChatCompletionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateChatCompletionRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateChatCompletionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateChatCompletionRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateChatCompletionConditions],
        ) -> None: ...


class DeleteChatCompletionRoute(
    Route["ChatCompletionDeletedPartial", "openai.types.chat.ChatCompletionDeleted", "None"]
):
    """`chat.completions.delete`: DELETE /chat/completions/{completion_id}.

    https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/delete
    """

    _operation_id = "deleteChatCompletion"

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
            ...


class GetChatCompletionRoute(
    Route["CreateChatCompletionResponsePartial", "openai.types.chat.ChatCompletion", "None"]
):
    """`chat.completions.retrieve`: GET /chat/completions/{completion_id}.

    https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/retrieve
    """

    _operation_id = "getChatCompletion"

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
            ...


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

    _operation_id = "getChatCompletionMessages"

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
            ...


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

    _operation_id = "listChatCompletions"

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
            ...


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

    _operation_id = "updateChatCompletion"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateChatCompletionRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateChatCompletionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateChatCompletionRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateChatCompletionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateChatCompletionRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateChatCompletionConditions],
        ) -> None: ...


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
