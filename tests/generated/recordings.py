"""Reads the recorded exchanges with the real API that lie beside the project."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from pydantic import JsonValue, TypeAdapter

FOLDER = Path(__file__).parents[2] / "../shared/wire_corpus"
# Where a body says itself when it was made, if the server's `date` header was taken out.
_TIMESTAMPS = ("created_at", "created")


@dataclass(frozen=True)
class Recording:
    """One request and its answer; of the answer's bodies the one that `kind` names is set."""

    id: str
    endpoint: str
    """`METHOD /path/{template}`, as OpenAI's document has it."""
    date: str
    kind: str
    exact: bool
    """Whether the bytes are as the server sent them; if not, the recorder has written them anew."""
    url: str
    status: int
    response_headers: Mapping[str, str]
    response_body: JsonValue = None
    sse_text: str = ""

    @property
    def host(self) -> str:
        """The host that answered."""
        return urlsplit(self.url).netloc

    @property
    def query(self) -> frozenset[tuple[str, str]]:
        """The query of the request, as pairs."""
        return frozenset(parse_qsl(urlsplit(self.url).query))

    @property
    def media_type(self) -> str:
        """The media type of the answer without its parameters, empty if it was not recorded."""
        return self.response_headers.get("content-type", "").partition(";")[0].strip()

    @property
    def recorded(self) -> datetime | None:
        """When it was recorded: as the server's clock says, or else the body; None if neither."""
        try:
            return parsedate_to_datetime(self.date)
        except ValueError:
            return _creation(self.response_body)


def _creation(body: JsonValue) -> datetime | None:
    if not isinstance(body, dict):
        return None
    times = [body.get(key) for key in _TIMESTAMPS]
    seconds = next((time for time in times if isinstance(time, (int, float))), None)
    return None if seconds is None else datetime.fromtimestamp(seconds, timezone.utc)


@cache
def recordings() -> tuple[Recording, ...]:
    """Every recording, in the order of the files; none if the folder is not there."""
    adapter = TypeAdapter(Recording)
    return tuple(adapter.validate_json(line) for line in _lines())


def _lines() -> Iterator[bytes]:
    for path in sorted(FOLDER.glob("*.jsonl.gz")):
        with gzip.open(path) as lines:
            yield from lines
