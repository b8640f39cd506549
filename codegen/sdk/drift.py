"""Compares the recorded facts about the SDK with its source."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping

from codegen.document import Document, Json, component_schemas, mapping, operations, sequence
from codegen.normalise.locations import show_location

_MOST_LINES = 60
_LONGEST = 100


def sdk_drift(recorded: Document, read: Document) -> list[str]:
    """Return one line per route, schema or addition that differs, is missing or is obsolete."""
    ours, theirs = _entries(recorded), _entries(read)
    lines = [
        *(f"missing: {name}" for name in theirs if name not in ours),
        *(f"orphan: {name}" for name in ours if name not in theirs),
    ]
    for name in ours:
        if name in theirs and ours[name] != theirs[name]:
            lines += [f"stale: {name}", *_differences(ours[name], theirs[name])]
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES:] = [f"… and {len(lines) - _MOST_LINES} lines more."]
    return lines


def _entries(sdk: Document) -> Mapping[str, Json]:
    found: dict[str, Json] = {}
    times = Counter[str]()
    for name, entry in _named_entries(sdk):
        number = times[name] = times[name] + 1
        found[f"{name} #{number}" if number > 1 else name] = entry
    return found


def _named_entries(sdk: Document) -> Iterator[tuple[str, Json]]:
    """Yield each entry with a readable name."""
    yield "sdk", sdk.get("sdk")
    for section in ("routes", "websockets", "helpers"):
        for entry in map(mapping, sequence(sdk.get(section))):
            yield f"{section}: {entry.get('name')}", entry
    fragments = mapping(sdk.get("fragments"))
    for key, method, operation in operations(fragments):
        yield f"fragments: {method.upper()} {key}", operation
    for name, webhook in mapping(fragments.get("webhooks")).items():
        yield f"fragments: webhook {name}", webhook
    for name, schema in component_schemas(fragments).items():
        yield f"fragments: schema {name}", schema
    for entry in map(mapping, sequence(sdk.get("additions"))):
        at = [str(part) for part in sequence(entry.get("at"))]
        yield f"additions: {show_location(at)}", entry
    for entry in map(mapping, sequence(sdk.get("problems"))):
        yield f"problems: {entry.get('file')}: {entry.get('problem')}", entry


def _differences(recorded: Json, read: Json, where: str = "") -> Iterator[str]:
    """Yield the innermost places at which two entries differ, with both values."""
    if isinstance(recorded, dict) and isinstance(read, dict):
        for key in [*recorded, *(key for key in read if key not in recorded)]:
            if recorded.get(key) != read.get(key):
                below = f"{where}.{key}" if where else key
                yield from _differences(recorded.get(key), read.get(key), below)
    else:
        yield f"  {where or 'all of it'}: {_short(recorded)}, the source says {_short(read)}"


def _short(value: Json) -> str:
    text = json.dumps(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
