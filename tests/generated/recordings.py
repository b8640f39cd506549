"""Reads the recorded exchanges with the real API that lie beside the project."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from pydantic import JsonValue, TypeAdapter

from openai_responses._core.streams.sse import ServerSentEvent, decode

FOLDER = Path(__file__).parents[2] / "../shared/wire_corpus"
DONE = "[DONE]"

# The API has changed: what is older can hold shapes that no longer exist. What has no date, neither
# a header nor in the body, is taken for newer.
_SINCE = datetime(2025, 1, 1, tzinfo=timezone.utc)
# Azure's API is another one, with fields of its own.
_HOST = "api.openai.com"
# Where a body says itself when it was made, if the server's `date` header was taken out.
_TIMESTAMPS = ("created_at", "created")
_CREATED = (200, 201)
_REQUEST_ID = re.compile(r"req_[0-9a-f]{32}")


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
    method: str
    url: str
    status: int
    response_headers: Mapping[str, str]
    request_body: JsonValue = None
    """None also for forms, which are not kept."""
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
    def recorded(self) -> datetime | None:
        """When it was recorded: as the server's clock says, or else the body; None if neither."""
        try:
            return parsedate_to_datetime(self.date)
        except ValueError:
            return _creation(self.response_body)


def recordings() -> Iterator[Recording]:
    """Every recording, in the order of the files; none if the folder is not there."""
    adapter = TypeAdapter(Recording)
    for path in sorted(FOLDER.glob("*.jsonl.gz")):
        with gzip.open(path) as lines:
            yield from map(adapter.validate_json, lines)


@cache
def chosen_recordings() -> tuple[Recording, ...]:
    """The successes of OpenAI's own host, recorded since 2025 or without a date."""
    return tuple(
        one
        for one in recordings()
        if one.host == _HOST
        and 200 <= one.status < 300
        and (one.recorded is None or one.recorded >= _SINCE)
    )


def events(recording: Recording) -> Iterator[ServerSentEvent]:
    """The events of a stream as they came, without the one that only says that it is over."""
    for event in decode([recording.sse_text.encode()]):
        if event.data != DONE:
            yield event


def flaw(recording: Recording) -> str | None:
    """Why a recording is no whole answer of OpenAI's server; None if it is one."""
    if recording.status not in _CREATED:
        return "another server's answer: the API itself answers with 200 or 201"
    request_id = recording.response_headers.get("x-request-id", "")
    if request_id.startswith("req_") and not _REQUEST_ID.fullmatch(request_id):
        return "written by hand: the server's request ids are hexadecimal"
    if not recording.exact and any("tools" not in one for one in _responses(recording)):
        return "cut down: the recorder has kept 8 of the 23 or more fields of a response object"
    return None


def _responses(recording: Recording) -> Iterator[Mapping[str, JsonValue]]:
    """The response objects of a recording: its body, or those in the events of its stream."""
    body = recording.response_body
    if isinstance(body, dict) and body.get("object") == "response":
        yield body
    if recording.endpoint == "POST /responses":
        for event in events(recording):
            found = json.loads(event.data).get("response")
            if isinstance(found, dict):
                yield found


def _creation(body: JsonValue) -> datetime | None:
    if not isinstance(body, dict):
        return None
    times = (body.get(key) for key in _TIMESTAMPS)
    seconds = next((time for time in times if isinstance(time, (int, float))), None)
    return None if seconds is None else datetime.fromtimestamp(seconds, timezone.utc)
