"""Exact token counts by `tiktoken`, if it is installed and its encoding needs no download."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from hashlib import sha1, sha256
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Protocol

__all__ = ["exact_counter"]

_NEWEST = "o200k_base"
_URL = "https://openaipublic.blob.core.windows.net/encodings/{}.tiktoken"
_DIRECTORIES = ("TIKTOKEN_CACHE_DIR", "DATA_GYM_CACHE_DIR")
_DIRECTORY = "data-gym-cache"


class _Vocabulary(NamedTuple):
    """The file of an encoding: its name, and the SHA-256 that tiktoken expects."""

    name: str
    digest: str


_O200K = _Vocabulary(
    "o200k_base", "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"
)
_P50K = _Vocabulary("p50k_base", "94b5ca7dff4d00767bc256fdd1b27e5b17361d7b8a5f968547f9f23eb70d2069")
_VOCABULARIES = {
    "cl100k_base": _Vocabulary(
        "cl100k_base", "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7"
    ),
    "o200k_base": _O200K,
    "o200k_harmony": _O200K,
    "p50k_base": _P50K,
    "p50k_edit": _P50K,
    "r50k_base": _Vocabulary(
        "r50k_base", "306cd27f03c1a714eca7108e03d66b7dc042abe8c258b44c199a7ed9838dd930"
    ),
}


class _Encoding(Protocol):
    def encode_ordinary(self, text: str) -> Sequence[int]: ...


def exact_counter(model: str | None) -> Callable[[str], int] | None:
    """Return a function that counts a text's tokens as a model does; None if not available.

    A model that tiktoken does not know, or None, has the newest encoding. Availability is decided
    once per process and encoding, so that counts do not change during a test.
    """
    name = _encoding_name(model)
    return None if name is None else _counter(name)


def _encoding_name(model: str | None) -> str | None:
    """Return the name of a model's encoding; None if tiktoken is not installed."""
    try:
        names: Callable[[str], str] = import_module("tiktoken.model").encoding_name_for_model
    except ImportError:
        return None
    try:
        return _NEWEST if model is None else names(model)
    except KeyError:
        return _NEWEST


@cache
def _counter(name: str) -> Callable[[str], int] | None:
    registry = import_module("tiktoken.registry")
    encodings: Mapping[str, _Encoding] = registry.ENCODINGS
    if name not in encodings and not _is_cached(name):
        return None
    encoding: _Encoding = registry.get_encoding(name)
    return lambda text: len(encoding.encode_ordinary(text))


def _is_cached(name: str) -> bool:
    """Return whether tiktoken's cache has the file of an encoding, with the right digest.

    Otherwise tiktoken would download it, which a mock must not do.
    """
    vocabulary = _VOCABULARIES.get(name)
    directory = next((os.environ[each] for each in _DIRECTORIES if each in os.environ), None)
    if directory is None:
        directory = str(Path(tempfile.gettempdir(), _DIRECTORY))
    if vocabulary is None or not directory:  # an empty name means: no cache
        return False
    key = sha1(_URL.format(vocabulary.name).encode(), usedforsecurity=False).hexdigest()
    try:
        content = Path(directory, key).read_bytes()
    except OSError:
        return False
    return sha256(content).hexdigest() == vocabulary.digest
