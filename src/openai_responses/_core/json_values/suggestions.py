"""What a word may have been meant to be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["suggestions"]


def suggestions(word: str, known: Iterable[str], count: int = 1) -> Sequence[str]:
    """Return the known words that are spelled most like this one, at most so many; maybe none."""
    from difflib import get_close_matches  # which only those need who are wrong

    return get_close_matches(word, list(known), n=count)
