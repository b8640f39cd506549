"""Batch lines: the requests in an input file, and its errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from openai_responses._core.json_values.decoding import parse
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping

from .fields import text_at

__all__ = ["Line", "read_lines"]

_REQUIRED_FIELDS = ("custom_id", "method", "url", "body")
_MAX_LINES = 50_000


class Line(NamedTuple):
    """One request of a batch."""

    custom_id: str
    url: str
    body: Mapping[str, object]


def read_lines(content: bytes, endpoint: str) -> tuple[list[Line], list[JsonObject]]:
    """Return the requests in an input file, and the errors by line that make the batch fail."""
    lines: list[Line] = []
    errors: list[JsonObject] = []
    custom_ids: set[str] = set()
    for number, text in _numbered_lines(content):
        line = _line(text, endpoint, custom_ids)
        if isinstance(line, Line):
            custom_ids.add(line.custom_id)
            lines.append(line)
        else:
            errors.append({**line, "line": number})
    if not lines and not errors:
        message = "The batch file is empty. It must contain at least one request."
        errors.append({**_error("empty_file", message), "line": None})
    if len(lines) > _MAX_LINES:
        message = (
            f"The batch file contains {len(lines)} requests, at most {_MAX_LINES} are possible."
        )
        errors.append({**_error("too_many_tasks", message), "line": None})
    return lines, errors


def _numbered_lines(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are not blank, with their numbers from 1."""
    for number, text in enumerate(content.split(b"\n"), 1):
        if text.strip():
            yield number, text


def _line(text: bytes, endpoint: str, custom_ids: set[str]) -> Line | JsonObject:
    """Return the parsed line, or its error."""
    try:
        value: object = parse(text)
    except ValueError:
        return _error("invalid_json_line", "This line is not parseable as valid JSON.")
    if not is_mapping(value):
        return _error("invalid_json_line", "This line is not a JSON object.")
    for name in _REQUIRED_FIELDS:
        if value.get(name) is None:
            message = f"Missing required parameter: '{name}'."
            return _error("missing_required_parameter", message, name)
    return _validate(value, endpoint, custom_ids)


def _validate(
    value: Mapping[str, object], endpoint: str, custom_ids: set[str]
) -> Line | JsonObject:
    custom_id, url, body = text_at(value, "custom_id"), text_at(value, "url"), value["body"]
    if value["method"] != "POST":
        message = f"Invalid value: '{value['method']}'. Supported values are: 'POST'."
        return _error("invalid_method", message, "method")
    if url != endpoint:
        message = (
            f"The URL provided for this request ('{url}') does not match the endpoint of the "
            f"batch ('{endpoint}')."
        )
        return _error("mismatched_url", message, "url")
    if custom_id in custom_ids:
        message = (
            f"The custom_id '{custom_id}' for this request is a duplicate of another request. "
            "The custom_id parameter must be unique for each request in a batch."
        )
        return _error("duplicate_custom_id", message, "custom_id")
    if not is_mapping(body):
        return _error("invalid_type", "Invalid type for 'body': expected an object.", "body")
    return Line(custom_id, url, body)


def _error(code: str, message: str, param: str | None = None) -> JsonObject:
    return {"code": code, "message": message, "param": param}
