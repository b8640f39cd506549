"""The pinned version of OpenAI's document: `openapi/upstream.toml`."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass, fields
from pathlib import Path

from codegen.errors import CodegenError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

REPOSITORY = "openai/openai-openapi"
BRANCH = "master"
RAW_BASE = "https://raw.githubusercontent.com"
API_BASE = "https://api.github.com"

# Relative to the project root.
DOCUMENT_PATH = Path("openapi/upstream.yaml")
PIN_PATH = Path("openapi/upstream.toml")

_HEADER = (
    "# OpenAI's document that this project is made from. Written by `python -m codegen fetch`.\n"
)
# The values are written into a comment of the snapshot, so they must be single lines.
_LINE = re.compile(r"[^\x00-\x1f\x7f\x85\u2028\u2029]+")
_OPTIONAL = ("commit", "date")
_SHAPES = {
    "commit": (re.compile(r"[0-9a-f]{40}"), "40 hexadecimal digits"),
    "date": (re.compile(r"\d{4}-\d{2}-\d{2}"), "YYYY-MM-DD"),
    "sha256": (re.compile(r"[0-9a-f]{64}"), "64 hexadecimal digits"),
}


@dataclass(frozen=True)
class Upstream:
    """One published document: its source and its identity."""

    repository: str
    licence: str
    url: str
    """Where upstream publishes it; without a known commit, where upstream publishes its newest."""
    commit: str | None
    date: str | None
    """The day of the commit, as `YYYY-MM-DD`."""
    sha256: str
    openapi: str
    """The version of OpenAPI that the document is written in."""


def document_url(revision: str, *, base: str = RAW_BASE) -> str:
    """Return the address of the document at a commit or branch, on `base`."""
    return f"{base}/{REPOSITORY}/{revision}/openapi.yaml"


def upstream_of(*, commit: str | None, date: str | None, sha256: str, openapi: str) -> Upstream:
    """Return the facts about one document of OpenAI's repository."""
    return Upstream(
        repository=f"https://github.com/{REPOSITORY}",
        licence="MIT",
        url=document_url(commit or BRANCH),
        commit=commit,
        date=date,
        sha256=sha256,
        openapi=openapi,
    )


def read_upstream(path: Path) -> Upstream | None:
    """Read `upstream.toml`; None if there is no such file.

    Raises CodegenError if the file cannot be read, is not TOML, or lacks required keys.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise CodegenError(f"{path}: cannot be read: {error}.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CodegenError(f"{path}: not TOML: {error}.") from error
    return _from_table(table, str(path))


def render_upstream(upstream: Upstream) -> str:
    """Render `upstream.toml`: one key per line, in the order of the fields, without None."""
    known = ((name, value) for name in _names() if (value := _value(upstream, name)) is not None)
    # A JSON string without control characters is a TOML string too.
    lines = (f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in known)
    return _HEADER + "".join(lines)


def _names() -> list[str]:
    return [field.name for field in fields(Upstream)]


def _value(upstream: Upstream, name: str) -> str | None:
    value: object = getattr(upstream, name)
    return value if isinstance(value, str) else None


def _from_table(table: dict[str, object], where: str) -> Upstream:
    unknown = sorted(table.keys() - set(_names()))
    if unknown:
        raise CodegenError(f"{where}: unknown key {unknown[0]!r}; expected {', '.join(_names())}.")
    missing = [name for name in _names() if name not in table and name not in _OPTIONAL]
    if missing:
        raise CodegenError(f"{where}: the key {missing[0]!r} is missing.")
    values = {name: _text(name, value, where) for name, value in table.items()}
    return Upstream(
        repository=values["repository"],
        licence=values["licence"],
        url=values["url"],
        commit=values.get("commit"),
        date=values.get("date"),
        sha256=values["sha256"],
        openapi=values["openapi"],
    )


def _text(name: str, value: object, where: str) -> str:
    if not isinstance(value, str):
        raise CodegenError(f"{where}: {name!r} must be a string, found {value!r}.")
    shape, expected = _SHAPES.get(name, (_LINE, "one line of text"))
    if not shape.fullmatch(value):
        raise CodegenError(f"{where}: {name!r} must be {expected}, found {value!r}.")
    return value
