"""Stream bases of every operation that streams, loaded on first use.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_responses_generated.streams.audio import (
        AsyncCreateSpeechEventStream,
        AsyncCreateTranscriptionEventStream,
        CreateSpeechEvent,
        CreateSpeechEventStream,
        CreateTranscriptionEvent,
        CreateTranscriptionEventStream,
    )
    from openai_responses_generated.streams.beta_responses import (
        AsyncBetaCreateResponseEventStream,
        BetaCreateResponseEvent,
        BetaCreateResponseEventStream,
    )
    from openai_responses_generated.streams.chat import (
        AsyncCreateChatCompletionEventStream,
        CreateChatCompletionEvent,
        CreateChatCompletionEventStream,
    )
    from openai_responses_generated.streams.images import (
        AsyncCreateImageEditEventStream,
        AsyncCreateImageEventStream,
        CreateImageEditEvent,
        CreateImageEditEventStream,
        CreateImageEvent,
        CreateImageEventStream,
    )
    from openai_responses_generated.streams.responses import (
        AsyncCreateResponseEventStream,
        CreateResponseEvent,
        CreateResponseEventStream,
    )

__all__ = [
    "AsyncBetaCreateResponseEventStream",
    "AsyncCreateChatCompletionEventStream",
    "AsyncCreateImageEditEventStream",
    "AsyncCreateImageEventStream",
    "AsyncCreateResponseEventStream",
    "AsyncCreateSpeechEventStream",
    "AsyncCreateTranscriptionEventStream",
    "BetaCreateResponseEvent",
    "BetaCreateResponseEventStream",
    "CreateChatCompletionEvent",
    "CreateChatCompletionEventStream",
    "CreateImageEditEvent",
    "CreateImageEditEventStream",
    "CreateImageEvent",
    "CreateImageEventStream",
    "CreateResponseEvent",
    "CreateResponseEventStream",
    "CreateSpeechEvent",
    "CreateSpeechEventStream",
    "CreateTranscriptionEvent",
    "CreateTranscriptionEventStream",
]

_MODULES = {
    "AsyncBetaCreateResponseEventStream": "beta_responses",
    "AsyncCreateChatCompletionEventStream": "chat",
    "AsyncCreateImageEditEventStream": "images",
    "AsyncCreateImageEventStream": "images",
    "AsyncCreateResponseEventStream": "responses",
    "AsyncCreateSpeechEventStream": "audio",
    "AsyncCreateTranscriptionEventStream": "audio",
    "BetaCreateResponseEvent": "beta_responses",
    "BetaCreateResponseEventStream": "beta_responses",
    "CreateChatCompletionEvent": "chat",
    "CreateChatCompletionEventStream": "chat",
    "CreateImageEditEvent": "images",
    "CreateImageEditEventStream": "images",
    "CreateImageEvent": "images",
    "CreateImageEventStream": "images",
    "CreateResponseEvent": "responses",
    "CreateResponseEventStream": "responses",
    "CreateSpeechEvent": "audio",
    "CreateSpeechEventStream": "audio",
    "CreateTranscriptionEvent": "audio",
    "CreateTranscriptionEventStream": "audio",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
