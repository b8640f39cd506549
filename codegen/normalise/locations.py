"""Locations of values in a document, and their text in messages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

Location: TypeAlias = "tuple[str | int, ...]"


def show_location(location: Iterable[str | int]) -> str:
    """Render a location for messages: `paths['/models'].get.parameters[0]`."""
    text = ""
    for part in location:
        if isinstance(part, str) and part.replace("-", "_").isidentifier():
            text += f".{part}"
        else:
            text += f"[{part!r}]"
    return text.removeprefix(".")
