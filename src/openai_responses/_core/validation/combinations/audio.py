"""Rules for transcriptions: the formats that each model has."""

from __future__ import annotations

from .models import transcription_model
from .rule import Fields, Place, Rule

__all__ = ["AUDIO"]


def _refused_format(fields: Fields) -> Place | None:
    model, requested = transcription_model(fields), fields["response_format"]
    if model is None or requested not in model.refused:
        return None
    return {"format": requested, "model": fields["model"]}


AUDIO: tuple[Rule, ...] = (
    Rule(
        ("POST /audio/transcriptions",),
        "response_format",
        "a `response_format` that the model does not have (`verbose_json`, `srt` and `vtt` with "
        "`gpt-4o-transcribe`; `diarized_json` without `gpt-4o-transcribe-diarize`)",
        _refused_format,
        "response_format '{format}' is not compatible with model '{model}'. Use 'json' or 'text' "
        "instead.",
        (
            "https://platform.openai.com/docs/guides/speech-to-text",
            "https://github.com/openai/openai-dotnet/issues/401",
        ),
        param="response_format",
        code="unsupported_value",
    ),
)
