"""Recorded requests are accepted or refused like by the API."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import pytest

from openai_responses._api.table import TABLE
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.request import Request
from openai_responses._core.routes.any_route import AnyRoute, engine_route
from openai_responses._core.spec.path_router import Match
from openai_responses._core.validation.request_validator import RequestValidator
from openai_responses._core.validation.rules import RequestRules
from openai_responses.ext.httpx import Request as LibraryRequest
from tests.generated.recordings import FOLDER

# Before this day the API took values of any type in metadata.
METADATA_IS_CHECKED_SINCE = "29 Apr 2024"
# Since then `dall-e-2` has no quality any more.
NO_QUALITY_OF_DALL_E_2_SINCE = "2024"
# Items of a model that the document does not know.
NEWER_THAN_THE_DOCUMENT = frozenset({"configuration_update"})
# What a schema can know is wrong, and how the API says so: the same codes stand in refusals of
# files that it could not load and of models.
OF_SCHEMAS = {
    "invalid_type": "Invalid type for ",
    "invalid_value": "Invalid value: ",
    "missing_required_parameter": "Missing required parameter: ",
}

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the folder of recordings does not lie beside the project"
)


def recorded() -> Iterator[dict[str, Any]]:
    """Yield the recordings whose request is there as a whole: all but forms."""
    for path in sorted(FOLDER.glob("*.jsonl.gz")):
        with gzip.open(path) as lines:
            for line in lines:
                recording: dict[str, Any] = json.loads(line)
                if recording["method"] != "POST" or isinstance(recording["request_body"], dict):
                    yield recording


@cache
def validation_results() -> list[tuple[dict[str, Any], ApiError | None]]:
    """Return each recording, and why the request is refused here."""
    validator = RequestValidator(RequestRules(), [])
    found: list[tuple[dict[str, Any], ApiError | None]] = []
    for recording in recorded():
        address = urlsplit(str(recording["url"]))
        path = address.path.removeprefix("/openai").removeprefix("/v1")
        match = TABLE.router.find(recording["method"], path, address.query)
        if isinstance(match, Match):
            found.append(
                (
                    recording,
                    validator.refusal(request_of(recording), engine_route(AnyRoute(match.target))),
                )
            )
    return found


def request_of(recording: dict[str, Any]) -> Request:
    body = recording["request_body"]
    content = {} if body is None else {"json": body}
    native = LibraryRequest(recording["method"], recording["url"], **content)
    return Request(native.method, recording["url"], native.headers, native.read(), native)


def test_what_the_api_took_is_taken(covered: list[str]) -> None:
    taken = [(each, error) for each, error in validation_results() if each["status"] < 300]
    refused = [(each, error) for each, error in taken if error is not None]
    unexplained = [
        f"{each['id']} ({each['date']}) {each['endpoint']}: {error.message}"
        for each, error in refused
        if not is_explained(each, error)
    ]
    accepted = f"{len(taken) - len(refused)} of {len(taken)}"
    covered.append(f"{accepted} recorded requests that the API accepted are accepted")
    assert unexplained == []
    assert len(refused) <= len(taken) / 100


def is_explained(recording: dict[str, Any], error: ApiError) -> bool:
    if error.param == "metadata.modified":
        return METADATA_IS_CHECKED_SINCE not in recording["date"]
    if error.param == "quality" and recording["request_body"]["model"] == "dall-e-2":
        return NO_QUALITY_OF_DALL_E_2_SINCE in recording["date"]
    return any(f"Invalid value: '{name}'" in error.message for name in NEWER_THAN_THE_DOCUMENT)


def is_of_schema(error: dict[str, Any]) -> bool:
    words = OF_SCHEMAS.get(error.get("code") or "")
    return words is not None and str(error["message"]).startswith(words)


def test_what_the_api_refused_by_its_schema_is_refused_so(covered: list[str]) -> None:
    refused = [
        (each["response_body"]["error"], error)
        for each, error in validation_results()
        if each["status"] == 400 and is_of_schema(each["response_body"]["error"])
    ]
    alike = [
        sent
        for sent, error in refused
        if error is not None
        and (error.code, error.param, error.message)
        == (sent["code"], sent["param"], sent["message"])
    ]
    words = "recorded requests that a schema refuses are refused in the same words"
    covered.append(f"{len(alike)} of {len(refused)} {words}")
    assert len(alike) == len(refused) > 0


# Errors about what the content of images, files, prompts and threads is, and about names of models:
# no rule can know them.
OF_CONTENT = (
    "Error while downloading",
    "Invalid image data",
    "Invalid token in prompt",
    "Run creation requires a Thread",
    "The requested model",
    "Test error",
    "You uploaded an unsupported image",
    "Your input exceeds the context window",
    "invalid training_file",
)
# Errors about the state of objects, whose behaviours refuse.
OF_STATE = ("Cannot update run with status", 'Runs in status "in_progress"')


def test_what_the_api_refused_is_refused_alike(covered: list[str]) -> None:
    """By schemas, and for several fields or the model."""
    refused = [
        (each["id"], each["response_body"]["error"], error)
        for each, error in validation_results()
        if each["status"] == 400
        and not each["response_body"]["error"]["message"].startswith((*OF_CONTENT, *OF_STATE))
    ]
    other = [
        f"{name}: {sent['message']} {error and error.message}"
        for name, sent, error in refused
        if error is None
        or (error.code, error.param, error.message)
        != (sent["code"], sent["param"], sent["message"])
    ]
    alike = f"{len(refused) - len(other)} of {len(refused)}"
    covered.append(f"{alike} recorded requests with status 400 are refused in the same words")
    assert other == []
    assert refused
