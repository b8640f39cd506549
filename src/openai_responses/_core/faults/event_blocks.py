"""The event blocks in a stream's bytes: a splitter, and a reader of their data."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pydantic_core import from_json

from openai_responses._core.json_values.type_guards import is_mapping

__all__ = ["BlockSplitter", "block_of", "data_of", "is_end_mark"]

_BLANK_LINE = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_DATA = re.compile(rb"^data: ?(.*?)[\r\n]", re.MULTILINE | re.DOTALL)
_END_MARK = b"[DONE]"


class BlockSplitter:
    """A splitter of chunks of any size into events, each with the empty line that ends it."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the events that `chunk` completes."""
        text = self._rest + chunk if self._rest else chunk
        ends = [match.end() for match in _BLANK_LINE.finditer(text)]
        starts = [0, *ends]
        self._rest = text[starts[-1] :]
        return [text[start:end] for start, end in zip(starts, ends, strict=False)]

    def rest(self) -> bytes:
        """Return the bytes after the last empty line."""
        return self._rest


def block_of(data: str) -> bytes:
    """Return the event that has this data."""
    return f"data: {data}\n\n".encode()


def data_of(block: bytes) -> Mapping[str, object]:
    """Return the JSON object in the data of an event; an empty one for other data."""
    match = _DATA.search(block)
    try:
        value: object = from_json(match[1]) if match else None
    except ValueError:
        return {}
    return value if is_mapping(value) else {}


def is_end_mark(block: bytes) -> bool:
    """Return whether an event is the end mark of the stream."""
    match = _DATA.search(block)
    return match is not None and match[1] == _END_MARK
