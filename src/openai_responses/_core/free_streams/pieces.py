"""Cutting texts at the borders where the real API cuts them, more or less: those of tokens."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .finals import UnplayableError, text_at

__all__ = ["pieces", "tokens"]

# A word or a run of signs, with the space before it; then what is left.
_PIECE = re.compile(r" ?[^\W_]+| ?[^\w\s]+|_+|\s+")


def pieces(text: str) -> list[str]:
    """Return the pieces of a text, which together are the text."""
    return _PIECE.findall(text)


def tokens(
    text: str, entries: Sequence[Mapping[str, object]], where: str
) -> list[tuple[str, list[Mapping[str, object]]]]:
    """Return the pieces of a text, each with its log probabilities.

    Where these are known they say what the pieces are; UnplayableError, naming `where` they are, is
    raised if they do not make up the text.
    """
    if not entries:
        return [(piece, []) for piece in pieces(text)]
    if "".join(text_at(entry, "token") for entry in entries) != text:
        raise UnplayableError(f"{where} with tokens that do not make up the text")
    return [(text_at(entry, "token"), [entry]) for entry in entries]
