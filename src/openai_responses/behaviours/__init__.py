"""Behaviours: answers of operations that their schema cannot describe, one module per family."""

from __future__ import annotations

from openai_responses._core.behaviours.table import BehaviourTable

__all__ = ["BEHAVIOURS"]

_HERE = "openai_responses.behaviours."

# By the key of the operation.
BEHAVIOURS = BehaviourTable(
    {
        "POST /audio/speech": _HERE + "audio:speech",
        "POST /audio/transcriptions": _HERE + "audio:transcription",
        "POST /audio/translations": _HERE + "audio:translation",
        "POST /chat/completions": _HERE + "structured:answer",
        "POST /completions": _HERE + "completions:answer",
        "GET /containers/{}/files/{}/content": _HERE + "downloads:file",
        "POST /embeddings": _HERE + "embeddings:answer",
        "GET /files/{}/content": _HERE + "downloads:file",
        "POST /images/edits": _HERE + "images:answer",
        "POST /images/generations": _HERE + "images:answer",
        "POST /images/variations": _HERE + "images:answer",
        "POST /moderations": _HERE + "moderations:answer",
        "POST /realtime/calls": _HERE + "realtime.calls:answer_offer",
        "POST /responses": _HERE + "structured:answer",
        "POST /responses?beta=true": _HERE + "structured:answer",
        "GET /skills/{}/content": _HERE + "downloads:skill",
        "GET /skills/{}/versions/{}/content": _HERE + "downloads:skill",
        "GET /videos/{}/content": _HERE + "downloads:video",
    },
    finishers={
        "POST /audio/transcriptions": _HERE + "audio:format_answer",
        "POST /audio/translations": _HERE + "audio:format_answer",
        "POST /embeddings": _HERE + "embeddings:encode_answer",
        "POST /images/edits": _HERE + "images:complete_answer",
        "POST /images/generations": _HERE + "images:complete_answer",
        "POST /images/variations": _HERE + "images:complete_answer",
        "POST /moderations": _HERE + "moderations:complete_answer",
        "POST /webhook_endpoints/{}/test": _HERE + "webhook_endpoints:finish_test",
    },
    media=_HERE + "downloads:anything",
)
