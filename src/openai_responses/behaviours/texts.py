"""Texts of files: split into chunks, and ranked by the words that they share with a query."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .fields import number_at, object_at

__all__ = ["Chunk", "SearchResult", "chunks_of", "rank", "text_of"]

_WORD = re.compile(r"\w+")
_CHARACTERS_PER_TOKEN = 4
_SIZE, _OVERLAP = 800, 400


class Chunk(NamedTuple):
    """A piece of a file's text."""

    file_id: str
    text: str


class SearchResult(NamedTuple):
    """A chunk that shares words with a query, with a score from 0 to 1."""

    chunk: Chunk
    score: float


def text_of(content: bytes) -> str:
    """Return the text of a file; empty if it is not UTF-8."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return ""


def chunks_of(file_id: str, content: bytes, file: Mapping[str, object]) -> list[Chunk]:
    """Return a file's text in chunks by the file's `chunking_strategy`, or of the default size."""
    static = object_at(object_at(file, "chunking_strategy"), "static")
    size = _CHARACTERS_PER_TOKEN * (number_at(static, "max_chunk_size_tokens") or _SIZE)
    overlap = number_at(static, "chunk_overlap_tokens") if static else _OVERLAP
    step = max(size - _CHARACTERS_PER_TOKEN * overlap, _CHARACTERS_PER_TOKEN)
    text = text_of(content)
    chunks: list[Chunk] = []
    for start in range(0, len(text), step):
        chunks.append(Chunk(file_id, text[start : start + size]))
        if start + size >= len(text):
            break
    return chunks


def rank(query: str, chunks: Sequence[Chunk]) -> list[SearchResult]:
    """Return the chunks that share words with a query, best first.

    A word weighs more if fewer chunks have it; its frequency within a chunk counts a little.
    """
    query_words = set(_words(query))
    words = [Counter(_words(chunk.text)) for chunk in chunks]
    weights = {
        word: math.log(1 + len(chunks) / (1 + sum(word in each for each in words)))
        for word in query_words
    }
    total = sum(weights.values()) or 1.0
    results = [
        SearchResult(
            chunk, sum(weights[word] * _frequency(each[word]) for word in query_words) / total
        )
        for chunk, each in zip(chunks, words, strict=True)
    ]
    return sorted(
        (result for result in results if result.score > 0), key=lambda result: -result.score
    )


def _frequency(count: int) -> float:
    """Return the weight of a word that occurs `count` times: from 0 to nearly 1."""
    return 0.0 if not count else 1 - 0.2 / count


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
