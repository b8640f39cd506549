"""What is known about models, with its date and sources: the only place for such knowledge.

A family has the names of models without the date of a snapshot. Models that are in no family are
accepted with everything.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

__all__ = [
    "EMBEDDING_MODELS",
    "IMAGE_MODELS",
    "TEXT_MODELS",
    "TRANSCRIPTION_MODELS",
    "EmbeddingModel",
    "ImageModel",
    "TextModel",
    "TranscriptionModel",
]

_MODELS = "https://platform.openai.com/docs/models"
_REASONING = "https://platform.openai.com/docs/guides/reasoning"
_LATEST = "https://platform.openai.com/docs/guides/latest-model"
_CHAT = "https://platform.openai.com/docs/api-reference/chat/create"
_IMAGES = "https://platform.openai.com/docs/api-reference/images/create"
_SPEECH_TO_TEXT = "https://platform.openai.com/docs/guides/speech-to-text"
_EMBEDDINGS = "https://platform.openai.com/docs/api-reference/embeddings/create"
_RECORDED = "recorded answers of the API"


class TextModel(NamedTuple):
    """A family of models for chat completions and responses.

    `reasons`: never, always, unless the effort is "none" ("by default"), or only if an effort other
    than "none" is requested. `efforts` are the efforts that it takes, empty if not all are known.
    `refused` are parameters of chat completions that it refuses; `refused_reasoning` are those that
    it refuses with other than their default values while it reasons. If `names_temperature`, the
    refusal of a temperature in chat completions is one of the parameter, not of its value.
    `roles` are the roles of messages that it refuses. If `chats` is false, it serves only legacy
    completions. If `tools_reasoning` is false, chat completions refuse function tools while it
    reasons.
    """

    names: tuple[str, ...]
    reasons: Literal["never", "always", "by default", "on request"]
    checked: str
    sources: tuple[str, ...]
    efforts: tuple[str, ...] = ()
    refused: frozenset[str] = frozenset()
    refused_reasoning: frozenset[str] = frozenset()
    names_temperature: bool = False
    roles: frozenset[str] = frozenset()
    chats: bool = True
    tools_reasoning: bool = True


_FIXED = frozenset(("temperature", "top_p"))
_PENALTIES = frozenset(("presence_penalty", "frequency_penalty"))
_O_SERIES = frozenset(("max_tokens", "parallel_tool_calls", "logit_bias"))
_LOW_TO_HIGH = ("low", "medium", "high")

TEXT_MODELS: tuple[TextModel, ...] = (
    TextModel(
        names=(
            "gpt-4o",
            "gpt-4o-mini",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.5-preview",
            "gpt-4",
            "gpt-4-turbo",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
        ),
        reasons="never",
        checked="2026-11-29",
        sources=(_MODELS, _REASONING),
    ),
    TextModel(
        names=("gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"),
        reasons="never",
        checked="2025-08-07",
        sources=(_MODELS, _RECORDED),
        chats=False,
    ),
    TextModel(
        names=("o1-mini", "o1-preview"),
        reasons="always",
        checked="2025-10-01",
        sources=(_REASONING, _RECORDED),
        refused=_O_SERIES | {"stop"},
        refused_reasoning=_FIXED,
        roles=frozenset(("system", "developer")),
    ),
    TextModel(
        names=("o1", "o3-mini"),
        reasons="always",
        checked="2026-11-29",
        sources=(_REASONING, _CHAT),
        efforts=_LOW_TO_HIGH,
        refused=_O_SERIES,
        refused_reasoning=_FIXED | _PENALTIES,
        names_temperature=True,
    ),
    TextModel(
        names=("o3", "o4-mini"),
        reasons="always",
        checked="2026-11-29",
        sources=(_REASONING, _CHAT),
        efforts=_LOW_TO_HIGH,
        refused=_O_SERIES | {"stop"},
        refused_reasoning=_FIXED | _PENALTIES,
    ),
    TextModel(
        names=("gpt-5", "gpt-5-mini", "gpt-5-nano"),
        reasons="always",
        checked="2026-01-27",
        sources=(_LATEST, _RECORDED),
        efforts=("minimal", *_LOW_TO_HIGH),
        refused=frozenset(("max_tokens", "stop", "logit_bias")),
        refused_reasoning=_FIXED | _PENALTIES,
    ),
    TextModel(
        names=("gpt-5.1",),
        reasons="on request",
        checked="2026-04-01",
        sources=(_LATEST, _RECORDED),
        efforts=("none", *_LOW_TO_HIGH),
        refused=frozenset(("max_tokens",)),
        refused_reasoning=_FIXED | {"logprobs"},
    ),
    TextModel(
        names=("gpt-5.2",),
        reasons="on request",
        checked="2026-04-01",
        sources=(_LATEST, _RECORDED),
        efforts=("none", *_LOW_TO_HIGH, "xhigh"),
        refused=frozenset(("max_tokens",)),
        refused_reasoning=_FIXED | {"logprobs"},
    ),
    TextModel(
        names=("gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano"),
        reasons="on request",
        checked="2026-05-18",
        sources=(_LATEST, _RECORDED, "https://github.com/openai/openai-openapi/issues/541"),
        refused=frozenset(("max_tokens",)),
        refused_reasoning=_FIXED | {"logprobs"},
        tools_reasoning=False,
    ),
    TextModel(
        names=("gpt-5.6", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna"),
        reasons="by default",
        checked="2026-08-30",
        sources=(_LATEST, "https://github.com/BerriAI/litellm/pull/34569"),
        refused=frozenset(("max_tokens", "stop", "logit_bias", "prediction")),
        refused_reasoning=_FIXED | _PENALTIES | {"logprobs"},
        tools_reasoning=False,
    ),
)


class ImageModel(NamedTuple):
    """A family of models for images.

    `unknown` are the parameters that its operations do not have, by operation, `values` the values
    that parameters take, where others are refused.
    """

    names: tuple[str, ...]
    checked: str
    sources: tuple[str, ...]
    unknown: Mapping[str, frozenset[str]]
    values: Mapping[str, tuple[str, ...]]
    one_image: bool = False


_GENERATE, _EDIT = "POST /images/generations", "POST /images/edits"
_ONLY_GPT = frozenset(("background", "moderation", "output_compression", "output_format"))
_NOT_GPT = frozenset(("response_format", "style"))
_OF_GPT = {_GENERATE: _NOT_GPT, _EDIT: _NOT_GPT}
_QUALITIES = ("low", "medium", "high", "auto")

IMAGE_MODELS: tuple[ImageModel, ...] = (
    ImageModel(
        names=("dall-e-2",),
        checked="2026-03-31",
        sources=(_IMAGES, _RECORDED),
        unknown={_GENERATE: _ONLY_GPT | {"quality", "style"}},
        values={"size": ("256x256", "512x512", "1024x1024")},
    ),
    ImageModel(
        names=("dall-e-3",),
        checked="2026-03-31",
        sources=(_IMAGES, _RECORDED),
        unknown={_GENERATE: _ONLY_GPT},
        values={
            "size": ("1024x1024", "1024x1792", "1792x1024"),
            "quality": ("standard", "hd"),
        },
        one_image=True,
    ),
    ImageModel(
        names=("gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5"),
        checked="2026-08-30",
        sources=(_IMAGES, _RECORDED),
        unknown=_OF_GPT,
        values={
            "size": ("1024x1024", "1024x1536", "1536x1024", "auto"),
            "quality": _QUALITIES,
        },
    ),
    ImageModel(
        names=("gpt-image-2",),
        checked="2026-08-30",
        sources=(_IMAGES, _RECORDED),
        unknown=_OF_GPT,
        values={"quality": _QUALITIES},
    ),
    ImageModel(
        names=("gpt-image-2.5-sunburst", "gpt-image-2.5-flare"),
        checked="2026-11-29",
        sources=(_IMAGES,),
        unknown=_OF_GPT,
        values={"quality": (*_QUALITIES, "xhigh", "max")},
    ),
    ImageModel(
        names=("chatgpt-image-latest",),
        checked="2026-08-29",
        sources=(_IMAGES,),
        unknown=_OF_GPT,
        values={},
    ),
)


class TranscriptionModel(NamedTuple):
    """A family of models for transcriptions, with the response formats that it refuses."""

    names: tuple[str, ...]
    checked: str
    sources: tuple[str, ...]
    refused: frozenset[str]


_TIMED = frozenset(("srt", "vtt", "verbose_json"))

TRANSCRIPTION_MODELS: tuple[TranscriptionModel, ...] = (
    TranscriptionModel(
        names=("gpt-4o-transcribe", "gpt-4o-mini-transcribe"),
        checked="2026-06-10",
        sources=(_SPEECH_TO_TEXT,),
        refused=_TIMED | {"diarized_json"},
    ),
    TranscriptionModel(
        names=("gpt-4o-transcribe-diarize",),
        checked="2026-06-10",
        sources=(_SPEECH_TO_TEXT,),
        refused=_TIMED,
    ),
    TranscriptionModel(
        names=("whisper-1",),
        checked="2026-06-10",
        sources=(_SPEECH_TO_TEXT,),
        refused=frozenset(("diarized_json",)),
    ),
)


class EmbeddingModel(NamedTuple):
    """A family of models for embeddings; `dimensions` is the maximum, None if it has no choice."""

    names: tuple[str, ...]
    checked: str
    sources: tuple[str, ...]
    dimensions: int | None


EMBEDDING_MODELS: tuple[EmbeddingModel, ...] = (
    EmbeddingModel(("text-embedding-ada-002",), "2025-12-07", (_EMBEDDINGS,), None),
    EmbeddingModel(("text-embedding-3-small",), "2026-11-29", (_EMBEDDINGS,), 1536),
    EmbeddingModel(("text-embedding-3-large",), "2026-11-29", (_EMBEDDINGS,), 3072),
)
