"""Behaviours: what single operations answer where their schema cannot say it, a file a family."""

from __future__ import annotations

from openai_responses._core.behaviours import BehaviourTable

__all__ = ["BEHAVIOURS"]

_HERE = "openai_responses.behaviours."

# By the id of the operation.
BEHAVIOURS = BehaviourTable(
    {
        "RetrieveContainerFileContent": _HERE + "downloads:file",
        "GetSkillContent": _HERE + "downloads:skill",
        "GetSkillVersionContent": _HERE + "downloads:skill",
        "RetrieveVideoContent": _HERE + "downloads:video",
        "beta_createResponse": _HERE + "structured:answer",
        "create-realtime-call": _HERE + "downloads:call_answer",
        "createChatCompletion": _HERE + "structured:answer",
        "createCompletion": _HERE + "completions:answer",
        "createEmbedding": _HERE + "embeddings:answer",
        "createImage": _HERE + "images:answer",
        "createImageEdit": _HERE + "images:answer",
        "createImageVariation": _HERE + "images:answer",
        "createModeration": _HERE + "moderations:answer",
        "createResponse": _HERE + "structured:answer",
        "createSpeech": _HERE + "audio:speech",
        "createTranscription": _HERE + "audio:transcription",
        "createTranslation": _HERE + "audio:translation",
        "downloadFile": _HERE + "downloads:file",
    },
    finishers={
        "createEmbedding": _HERE + "embeddings:encoded",
        "createTranscription": _HERE + "audio:formatted",
        "createTranslation": _HERE + "audio:formatted",
    },
    media=_HERE + "downloads:anything",
)
