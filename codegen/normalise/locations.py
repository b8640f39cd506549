"""Locations of values in a document, and their text for people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

Location: TypeAlias = "tuple[str | int, ...]"


def show_location(location: Iterable[str | int]) -> str:
    """A place in a document for people: `paths['/models'].get.parameters[0]`."""
    text = ""
    for part in location:
        if isinstance(part, str) and part.replace("-", "_").isidentifier():
            text += f".{part}"
        else:
            text += f"[{part!r}]"
    return text.removeprefix(".")
