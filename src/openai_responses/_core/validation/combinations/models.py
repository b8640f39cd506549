"""Finds the family of a model by its name, which may be that of a snapshot or a fine-tuned one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from .model_facts import (
    EMBEDDING_MODELS,
    IMAGE_MODELS,
    TEXT_MODELS,
    TRANSCRIPTION_MODELS,
    EmbeddingModel,
    ImageModel,
    TextModel,
    TranscriptionModel,
)
from .rule import Fields

__all__ = ["embedding_model", "image_model", "text_model", "transcription_model"]

# What stands after the name of a family: -2024-08-06, -0613, -0125-preview, -2024-09-12-preview.
_SNAPSHOT = re.compile(r"-\d{4}(?:-\d{2}-\d{2})?(?:-preview)?")
_TUNED = "ft:"


class _Family(Protocol):
    @property
    def names(self) -> tuple[str, ...]: ...


FamilyT = TypeVar("FamilyT", bound=_Family)


def text_model(fields: Fields) -> TextModel | None:
    """Return the family of a request's model for text; None if it is unknown."""
    name = fields.get("model")
    return _text_model(name) if isinstance(name, str) else None


def image_model(fields: Fields) -> ImageModel | None:
    """Return the family of a request's model for images; None if it is unknown."""
    return _family(fields.get("model"), IMAGE_MODELS)


def transcription_model(fields: Fields) -> TranscriptionModel | None:
    """Return the family of a request's model for transcriptions; None if it is unknown."""
    return _family(fields.get("model"), TRANSCRIPTION_MODELS)


def embedding_model(fields: Fields) -> EmbeddingModel | None:
    """Return the family of a request's model for embeddings; None if it is unknown."""
    return _family(fields.get("model"), EMBEDDING_MODELS)


@lru_cache(maxsize=256)
def _text_model(name: str) -> TextModel | None:
    return _family(name, TEXT_MODELS)


def _family(name: object, families: Sequence[FamilyT]) -> FamilyT | None:
    if not isinstance(name, str):
        return None
    if name.startswith(_TUNED):
        name = name.removeprefix(_TUNED).partition(":")[0]
    for family in families:
        for known in family.names:
            if name == known or (
                name.startswith(known) and _SNAPSHOT.fullmatch(name, len(known)) is not None
            ):
                return family
    return None
