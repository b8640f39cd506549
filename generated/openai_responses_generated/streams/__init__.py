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
    from openai_responses_generated.streams.beta_agents import (
        AsyncBetaAgentsSessionsCreateEventStream,
        AsyncBetaAgentsSessionsEventsStreamEventStream,
        BetaAgentsSessionsCreateEvent,
        BetaAgentsSessionsCreateEventStream,
        BetaAgentsSessionsEventsStreamEvent,
        BetaAgentsSessionsEventsStreamEventStream,
    )
    from openai_responses_generated.streams.beta_responses import (
        AsyncBetaCreateResponseEventStream,
        AsyncBetaGetResponseEventStream,
        BetaCreateResponseEvent,
        BetaCreateResponseEventStream,
        BetaGetResponseEvent,
        BetaGetResponseEventStream,
    )
    from openai_responses_generated.streams.beta_threads import (
        AsyncCreateRunEventStream,
        AsyncCreateThreadAndRunEventStream,
        AsyncSubmitToolOuputsToRunEventStream,
        CreateRunEvent,
        CreateRunEventStream,
        CreateThreadAndRunEvent,
        CreateThreadAndRunEventStream,
        SubmitToolOuputsToRunEvent,
        SubmitToolOuputsToRunEventStream,
    )
    from openai_responses_generated.streams.chat import (
        AsyncCreateChatCompletionEventStream,
        CreateChatCompletionEvent,
        CreateChatCompletionEventStream,
    )
    from openai_responses_generated.streams.completions import (
        AsyncCreateCompletionEventStream,
        CreateCompletionEvent,
        CreateCompletionEventStream,
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
        AsyncGetResponseEventStream,
        CreateResponseEvent,
        CreateResponseEventStream,
        GetResponseEvent,
        GetResponseEventStream,
    )

__all__: list[str] = [
    "AsyncBetaAgentsSessionsCreateEventStream",
    "AsyncBetaAgentsSessionsEventsStreamEventStream",
    "AsyncBetaCreateResponseEventStream",
    "AsyncBetaGetResponseEventStream",
    "AsyncCreateChatCompletionEventStream",
    "AsyncCreateCompletionEventStream",
    "AsyncCreateImageEditEventStream",
    "AsyncCreateImageEventStream",
    "AsyncCreateResponseEventStream",
    "AsyncCreateRunEventStream",
    "AsyncCreateSpeechEventStream",
    "AsyncCreateThreadAndRunEventStream",
    "AsyncCreateTranscriptionEventStream",
    "AsyncGetResponseEventStream",
    "AsyncSubmitToolOuputsToRunEventStream",
    "BetaAgentsSessionsCreateEvent",
    "BetaAgentsSessionsCreateEventStream",
    "BetaAgentsSessionsEventsStreamEvent",
    "BetaAgentsSessionsEventsStreamEventStream",
    "BetaCreateResponseEvent",
    "BetaCreateResponseEventStream",
    "BetaGetResponseEvent",
    "BetaGetResponseEventStream",
    "CreateChatCompletionEvent",
    "CreateChatCompletionEventStream",
    "CreateCompletionEvent",
    "CreateCompletionEventStream",
    "CreateImageEditEvent",
    "CreateImageEditEventStream",
    "CreateImageEvent",
    "CreateImageEventStream",
    "CreateResponseEvent",
    "CreateResponseEventStream",
    "CreateRunEvent",
    "CreateRunEventStream",
    "CreateSpeechEvent",
    "CreateSpeechEventStream",
    "CreateThreadAndRunEvent",
    "CreateThreadAndRunEventStream",
    "CreateTranscriptionEvent",
    "CreateTranscriptionEventStream",
    "GetResponseEvent",
    "GetResponseEventStream",
    "SubmitToolOuputsToRunEvent",
    "SubmitToolOuputsToRunEventStream",
]

_MODULES: dict[str, str] = {
    "AsyncBetaAgentsSessionsCreateEventStream": "beta_agents",
    "AsyncBetaAgentsSessionsEventsStreamEventStream": "beta_agents",
    "AsyncBetaCreateResponseEventStream": "beta_responses",
    "AsyncBetaGetResponseEventStream": "beta_responses",
    "AsyncCreateChatCompletionEventStream": "chat",
    "AsyncCreateCompletionEventStream": "completions",
    "AsyncCreateImageEditEventStream": "images",
    "AsyncCreateImageEventStream": "images",
    "AsyncCreateResponseEventStream": "responses",
    "AsyncCreateRunEventStream": "beta_threads",
    "AsyncCreateSpeechEventStream": "audio",
    "AsyncCreateThreadAndRunEventStream": "beta_threads",
    "AsyncCreateTranscriptionEventStream": "audio",
    "AsyncGetResponseEventStream": "responses",
    "AsyncSubmitToolOuputsToRunEventStream": "beta_threads",
    "BetaAgentsSessionsCreateEvent": "beta_agents",
    "BetaAgentsSessionsCreateEventStream": "beta_agents",
    "BetaAgentsSessionsEventsStreamEvent": "beta_agents",
    "BetaAgentsSessionsEventsStreamEventStream": "beta_agents",
    "BetaCreateResponseEvent": "beta_responses",
    "BetaCreateResponseEventStream": "beta_responses",
    "BetaGetResponseEvent": "beta_responses",
    "BetaGetResponseEventStream": "beta_responses",
    "CreateChatCompletionEvent": "chat",
    "CreateChatCompletionEventStream": "chat",
    "CreateCompletionEvent": "completions",
    "CreateCompletionEventStream": "completions",
    "CreateImageEditEvent": "images",
    "CreateImageEditEventStream": "images",
    "CreateImageEvent": "images",
    "CreateImageEventStream": "images",
    "CreateResponseEvent": "responses",
    "CreateResponseEventStream": "responses",
    "CreateRunEvent": "beta_threads",
    "CreateRunEventStream": "beta_threads",
    "CreateSpeechEvent": "audio",
    "CreateSpeechEventStream": "audio",
    "CreateThreadAndRunEvent": "beta_threads",
    "CreateThreadAndRunEventStream": "beta_threads",
    "CreateTranscriptionEvent": "audio",
    "CreateTranscriptionEventStream": "audio",
    "GetResponseEvent": "responses",
    "GetResponseEventStream": "responses",
    "SubmitToolOuputsToRunEvent": "beta_threads",
    "SubmitToolOuputsToRunEventStream": "beta_threads",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
