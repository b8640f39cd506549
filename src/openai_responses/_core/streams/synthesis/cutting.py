"""Cutting texts into deltas: approximately at token borders, or with the test author's cutter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from .final_objects import UnstreamableError, text_at

__all__ = ["Cutter", "check_tokens", "cut_at_tokens", "cut_into_tokens", "cut_with"]

Cutter: TypeAlias = Callable[[str], Iterable[str]]
"""Cuts a text into the pieces for a stream's deltas; joined, they must be the text."""

# A word or a run of other signs, with the space before it; then underscores and white space.
_PIECE = r" ?[^\W_]+| ?[^\w\s]+|_+|\s+"


def cut_at_tokens(text: str) -> Iterator[str]:
    """Yield the pieces of a text, cut approximately where the real API cuts it."""
    return (match[0] for match in re.finditer(_PIECE, text))


def cut_with(cutter: Cutter, text: str) -> Iterator[str]:
    """Yield the pieces of a text from a cutter, without the empty ones.

    Raises ValueError if the pieces do not make up the text.
    """
    position = 0
    for piece in cutter(text):
        if not text.startswith(piece, position):
            raise ValueError(
                _cutter_error(cutter, text, position, f"the piece {piece!r} is not what follows")
            )
        position += len(piece)
        if piece:
            yield piece
    if position < len(text):
        raise ValueError(_cutter_error(cutter, text, position, "no piece has the rest"))


def _cutter_error(cutter: Cutter, text: str, position: int, problem: str) -> str:
    name = getattr(cutter, "__name__", repr(cutter))
    return (
        f"cut={name}: after {position} of the {len(text)} characters of the text {text[:40]!r}, "
        f"{problem}; the pieces of a text, put together, must be the text."
    )


def check_tokens(text: str, entries: Sequence[Mapping[str, object]], where: str) -> None:
    """Raise UnstreamableError, which names `where`, if log probabilities do not match a text."""
    if entries and "".join(text_at(entry, "token") for entry in entries) != text:
        raise UnstreamableError(f"{where} with tokens that do not make up the text")


def cut_into_tokens(
    cutter: Cutter, text: str, entries: Sequence[Mapping[str, object]]
) -> Iterator[tuple[str, list[Mapping[str, object]]]]:
    """Yield the pieces of a text with their log probabilities; if known, their tokens cut it."""
    if entries:
        for entry in entries:
            yield text_at(entry, "token"), [entry]
    else:
        for piece in cut_with(cutter, text):
            yield piece, []
