"""Stage `fetch`: downloads OpenAI's document and records which version it is."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import cast

from codegen.document import Json, mapping, sequence
from codegen.errors import CodegenError
from codegen.fetch.download import Report, download
from codegen.fetch.recognise import openapi_version
from codegen.fetch.upstream import (
    API_BASE,
    BRANCH,
    DOCUMENT_PATH,
    PIN_PATH,
    RAW_BASE,
    REPOSITORY,
    Upstream,
    document_url,
    read_upstream,
    render_upstream,
    upstream_of,
)
from codegen.writing import write_files

_DAY = re.compile(r"(?<!\d)\d{4}-[01]\d-[0-3]\d(?!\d)")


def fetch(
    root: Path,
    *,
    latest: bool = False,
    source: Path | None = None,
    report: Report,
    base: str = RAW_BASE,
    api: str = API_BASE,
) -> Upstream:
    """Write `openapi/upstream.yaml` as published, and `openapi/upstream.toml` about it.

    Takes the document at the pinned commit, or the newest one (`latest`), or a local copy
    (`source`); `base` and `api` are the hosts asked for documents and for the newest commit. A
    local copy of the pinned document keeps its commit and date; of any other one the date is taken
    from the file name (`openapi-2026-08-21.yaml`) if that has one, and the commit is not known.

    Returns the contents of `upstream.toml`. Raises CodegenError, with nothing written, if the
    document cannot be downloaded, is damaged, or is not OpenAPI 3.0 or 3.1.
    """
    data, upstream = retrieve(root, latest=latest, source=source, report=report, base=base, api=api)
    _write(root, data, upstream)
    return upstream


def retrieve(
    root: Path,
    *,
    latest: bool,
    source: Path | None,
    report: Report,
    base: str = RAW_BASE,
    api: str = API_BASE,
) -> tuple[bytes, Upstream]:
    """Return the document and its facts, like `fetch`; nothing is written."""
    if latest and source:
        raise CodegenError("--latest and --from exclude each other: give one of them.")
    pin = read_upstream(root / PIN_PATH)
    if source:
        return _local(source, pin, report)
    return _newest(base, api, report) if latest else _pinned_text(pin, base, report)


def _pinned_text(pin: Upstream | None, base: str, report: Report) -> tuple[bytes, Upstream]:
    if pin is None or pin.commit is None:
        raise CodegenError(f"{PIN_PATH} pins no commit: give --latest or --from PATH.")
    url = document_url(pin.commit, base=base)
    data = download(url, report)
    digest = _sha256(data)
    if digest != pin.sha256:
        raise CodegenError(
            f"{url}: wrong hash: {PIN_PATH} expects sha256 {pin.sha256}, got {digest}; "
            "try again, or correct the pin if it is wrong."
        )
    return data, replace(pin, url=document_url(pin.commit), openapi=openapi_version(data, url))


def _newest(base: str, api: str, report: Report) -> tuple[bytes, Upstream]:
    # The commit is requested first, so that the same document can be downloaded again later.
    commit, date = _newest_commit(api)
    url = document_url(commit, base=base)
    data = download(url, report)
    version = openapi_version(data, url)
    return data, upstream_of(commit=commit, date=date, sha256=_sha256(data), openapi=version)


def _newest_commit(api: str) -> tuple[str, str]:
    url = f"{api}/repos/{REPOSITORY}/commits?sha={BRANCH}&path=openapi.yaml&per_page=1"
    body = download(url, lambda done, total: None)
    try:
        newest = mapping(next(iter(sequence(cast("Json", json.loads(body)))), None))
    except ValueError as error:
        raise CodegenError(f"{url}: expected a list of commits, found no JSON.") from error
    commit = newest.get("sha")
    stamp = mapping(mapping(newest.get("commit")).get("committer")).get("date")
    if not isinstance(commit, str) or not isinstance(stamp, str):
        raise CodegenError(f"{url}: expected a list of commits with `sha` and `committer.date`.")
    return commit, stamp[: len("YYYY-MM-DD")]


def _local(source: Path, pin: Upstream | None, report: Report) -> tuple[bytes, Upstream]:
    try:
        data = source.read_bytes()
    except FileNotFoundError:
        raise CodegenError(f"{source}: no such file.") from None
    except OSError as error:
        raise CodegenError(f"{source}: cannot be read: {error.strerror}.") from error
    report(len(data), len(data))
    version, digest = openapi_version(data, str(source)), _sha256(data)
    if pin and pin.sha256 == digest:
        return data, replace(pin, openapi=version)
    day = _DAY.search(source.name)
    date = day.group() if day else None
    return data, upstream_of(commit=None, date=date, sha256=digest, openapi=version)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _write(root: Path, data: bytes, upstream: Upstream) -> None:
    pin = render_upstream(upstream).encode()
    write_files({root / DOCUMENT_PATH: data, root / PIN_PATH: pin})
