"""Recorded event streams, byte-exact, for the tests of the encoder and the decoder."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[3] / "shared" / "wire_corpus"


def exact_streams() -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of every stream that was recorded as sent."""
    for path in sorted(CORPUS.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                recording = json.loads(line)
                if recording["kind"] == "sse" and recording["exact"]:
                    yield recording["id"], recording["sse_text"].encode()


needs_recordings = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the recordings are not beside the project"
)
