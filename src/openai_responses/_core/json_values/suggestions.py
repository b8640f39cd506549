"""Suggestions for misspelt words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["suggestions"]


def suggestions(word: str, known: Iterable[str], count: int = 1) -> Sequence[str]:
    """Return up to `count` known words that are spelled most like `word`; may be empty."""
    from difflib import get_close_matches  # imported here: needed only for errors

    return get_close_matches(word, list(known), n=count)
