"""Comparison of the SDK version used for generation with the installed one."""

from __future__ import annotations

import re

from openai_responses_generated import origin

__all__ = ["newer_sdk"]


def newer_sdk() -> str:
    """Return the hint for errors about unknown names if the installed SDK is newer.

    It is empty if the installed SDK is the version used for generation, or older.
    """
    from openai import __version__ as installed  # only for an error, when it is already imported

    if _numbers(installed) <= _numbers(origin.SDK):
        return ""
    return (
        f" This version of openai_responses was generated from openai {origin.SDK} and "
        f"{_document()}; the installed openai {installed} is newer, and may have what cannot be "
        "mocked yet. Update openai_responses, or mock the address by openai_mock.router."
    )


def _document() -> str:
    """Return a description of the OpenAPI document used for generation."""
    if origin.DOCUMENT_DATE is None:
        return "a document of OpenAI's without a date"
    commit = "" if origin.DOCUMENT_COMMIT is None else f" (commit {origin.DOCUMENT_COMMIT[:8]})"
    return f"OpenAI's document of {origin.DOCUMENT_DATE}{commit}"


def _numbers(version: str) -> tuple[int, ...]:
    """Return the release numbers of a version, without pre-release or build suffixes."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(map(int, found[0].split("."))) if found else ()
