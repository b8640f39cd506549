"""Suggestions for misspelt words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["suggestions"]


def suggestions(
    word: str, known: Iterable[str], count: int = 1, *, alike: float = 0.6
) -> Sequence[str]:
    """Return up to `count` known words that are spelled most like `word`; may be empty.

    `alike` is how alike they are at least, from 0 to 1.
    """
    from difflib import get_close_matches  # imported here: needed only for errors

    return get_close_matches(word, list(known), n=count, cutoff=alike)
