"""Recorded event streams, for the tests of the encoder, the decoder, and the order of events."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from openai_responses._core.streams.sse import decode
from tests.streams.violations import Event, parsed

CORPUS = Path(__file__).parents[3] / "shared" / "wire_corpus"


def exact_streams() -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of every stream that was recorded as sent."""
    for recording in _streams():
        if recording["exact"]:
            yield recording["id"], recording["sse_text"].encode()


def recorded_events() -> Iterator[tuple[str, list[Event]]]:
    """Yield name and events of every stream; those of assistants as pairs of name and data.

    Left out are answers that are an error, and streams that whoever recorded them has cut: they
    were written anew, and events are missing in the middle.
    """
    for recording in _streams():
        pairs = "/threads/" in recording["endpoint"]
        events = [
            {"event": event.event, "data": parsed(event.data)} if pairs else parsed(event.data)
            for event in decode([recording["sse_text"].encode()])
            if pairs or event.data != "[DONE]"
        ]
        if recording["status"] == 200 and (recording["exact"] or not _is_cut(events)):
            yield recording["id"], events


def _streams() -> Iterator[Mapping[str, Any]]:
    for path in sorted(CORPUS.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                recording = json.loads(line)
                if recording["kind"] == "sse":
                    yield recording


def _is_cut(events: list[Event]) -> bool:
    numbers = [event["sequence_number"] for event in events if "sequence_number" in event]
    return numbers != list(range(len(numbers)))


def is_joined(events: Iterable[Mapping[str, Any]]) -> bool:
    """Return whether a recorder has put the streams of several requests into one body."""
    return [event.get("sequence_number") for event in events].count(0) > 1


needs_recordings = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the recordings are not beside the project"
)
