"""Downloads bytes with progress, and reports network failures in one sentence."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse
from typing import TypeAlias, cast

from codegen.errors import CodegenError

Report: TypeAlias = Callable[[int, "int | None"], None]
"""Called with the bytes loaded so far and the bytes to load, None where the server does not say."""

_CHUNK = 64 * 1024
_SECONDS_OF_SILENCE = 30
_ADVICE = "try again, or take a local copy with --from PATH"


def download(url: str, report: Report) -> bytes:
    """Download the body of a URL.

    Raises CodegenError if the host cannot be reached, answers with an error, or sends less than its
    Content-Length.
    """
    try:
        with _open(url) as response:
            return _read_body(url, response, report)
    except urllib.error.HTTPError as error:
        with error:
            status = f"{error.code} {error.reason}"
        raise CodegenError(f"{url}: the server answered {status}; {_ADVICE}.") from error
    except urllib.error.URLError as error:
        raise CodegenError(f"{url}: cannot be reached: {error.reason}; {_ADVICE}.") from error
    except (OSError, HTTPException) as error:
        reason = str(error) or type(error).__name__
        raise CodegenError(f"{url}: the connection broke: {reason}; {_ADVICE}.") from error


def _open(url: str) -> HTTPResponse:
    # A new opener, since the shared one keeps the proxy settings of its first use.
    opener = urllib.request.build_opener()
    return cast("HTTPResponse", opener.open(url, timeout=_SECONDS_OF_SILENCE))


def _read_body(url: str, response: HTTPResponse, report: Report) -> bytes:
    # `length` decreases while reading; the header does not change.
    expected_size = response.length
    body = bytearray()
    report(0, expected_size)
    while chunk := response.read(_CHUNK):
        body += chunk
        report(len(body), expected_size)
    if expected_size is not None and len(body) != expected_size:
        raise CodegenError(
            f"{url}: truncated: {len(body)} of {expected_size} bytes arrived; {_ADVICE}."
        )
    return bytes(body)
