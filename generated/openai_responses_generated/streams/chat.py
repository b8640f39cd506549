"""Event constructors and stream bases of `chat`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.streams.event_streams import (
    AsyncEventStream,
    EventConstructors,
    EventStream,
)
from openai_responses._core.streams.request import RequestOf

if TYPE_CHECKING:
    import openai.types.chat

    from openai_responses_generated.types.chat import (
        ChatCompletionModeration,
        CreateChatCompletionRequest,
        CreateChatCompletionStreamResponse,
        CreateChatCompletionStreamResponseChoicesItem,
        ServiceTier,
    )
    from openai_responses_generated.types.chat_and_completions import CompletionUsage


class CreateChatCompletionEvents(EventConstructors):
    """The events that `chat.completions.create` can send.

    POST /chat/completions: https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/create
    """

    operation_id = "createChatCompletion"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.chat", "CreateChatCompletionStreamResponse"),
        discriminator="",
        variants={
            "": ("openai_responses_generated.schemas.chat", "CreateChatCompletionStreamResponse"),
        },
    )
    request = RequestOf["CreateChatCompletionRequest"]()

    def chunk(
        self,
        *,
        id: str | Unset = UNSET,
        choices: list[CreateChatCompletionStreamResponseChoicesItem] | Unset = UNSET,
        created: int | Unset = UNSET,
        model: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
        service_tier: ServiceTier | Unset = UNSET,
        system_fingerprint: str | None | Unset = UNSET,
        usage: CompletionUsage | None | Unset = UNSET,
        moderation: ChatCompletionModeration | None | Unset = UNSET,
    ) -> CreateChatCompletionStreamResponse:
        """One event (CreateChatCompletionStreamResponse)."""
        return cast(
            "CreateChatCompletionStreamResponse",
            self._event(
                "",
                object="chat.completion.chunk",
                id=id,
                choices=choices,
                created=created,
                model=model,
                obfuscation=obfuscation,
                service_tier=service_tier,
                system_fingerprint=system_fingerprint,
                usage=usage,
                moderation=moderation,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
CreateChatCompletionEvent: TypeAlias = (
    "CreateChatCompletionStreamResponse | openai.types.chat.ChatCompletionChunk"
)


class CreateChatCompletionEventStream(
    CreateChatCompletionEvents, EventStream["CreateChatCompletionEvent"]
):
    """Base for streams of `chat.completions.create`: override `generate`.

    POST /chat/completions: https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/create
    """


class AsyncCreateChatCompletionEventStream(
    CreateChatCompletionEvents, AsyncEventStream["CreateChatCompletionEvent"]
):
    """Base for streams of `chat.completions.create` that await: override `agenerate`.

    POST /chat/completions: https://developers.openai.com/api/reference/resources/chat/subresources/completions/methods/create
    """
