"""What the mock was generated from, against what is installed."""

from __future__ import annotations

import re

from openai_responses_generated import origin

__all__ = ["newer_sdk"]


def newer_sdk() -> str:
    """Return what an error about something unknown adds where the installed SDK is newer.

    It is empty where the SDK is that of which everything was generated, or an older one.
    """
    from openai import __version__ as installed  # when an error is told, by which time it is there

    if _numbers(installed) <= _numbers(origin.SDK):
        return ""
    return (
        f" This version of openai_responses was generated from openai {origin.SDK} and "
        f"{_document()}; the installed openai {installed} is newer, and may have what cannot be "
        "mocked yet. Update openai_responses, or mock the address by openai_mock.router."
    )


def _document() -> str:
    """Return which of OpenAI's documents it was, in words."""
    if origin.DOCUMENT_DATE is None:
        return "a document of OpenAI's without a date"
    commit = "" if origin.DOCUMENT_COMMIT is None else f" (commit {origin.DOCUMENT_COMMIT[:8]})"
    return f"OpenAI's document of {origin.DOCUMENT_DATE}{commit}"


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a release, without what makes it a candidate or a build."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(map(int, found[0].split("."))) if found else ()
