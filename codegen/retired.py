"""Reads `openapi/retired.yaml`: the operations and models that OpenAI has switched off."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen.document import Document, Json, load_document, mapping, sequence
from codegen.errors import CodegenError

RETIRED_PATH = Path("openapi/retired.yaml")

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class RetiredPaths:
    """Paths whose operations are switched off, with those below them, and the error they answer.

    `websockets` are the names of WebSocket operations that are switched off, too.
    """

    paths: tuple[str, ...]
    date: str
    status: int
    message: str | None
    code: str | None
    websockets: tuple[str, ...] = ()


@dataclass(frozen=True)
class Retired:
    """The retired operations by path, and the retirement dates of models by name."""

    operations: tuple[RetiredPaths, ...] = ()
    models: Mapping[str, str] = field(default_factory=dict[str, str])


def load_retired(root: Path) -> Retired:
    """Read the file of a project; without one, nothing is switched off.

    Raises CodegenError, which names the file and the entry, if it has another form.
    """
    path = root / RETIRED_PATH
    return read_retired(load_document(path), str(path)) if path.exists() else Retired()


def read_retired(document: Document, source: str) -> Retired:
    """Read a document of that form. Raises CodegenError, which names the `source` and the entry."""
    unknown = sorted(document.keys() - {"operations", "models"})
    if unknown:
        raise CodegenError(f"{source}: unknown key {unknown[0]!r}; expected operations, models.")
    operations = [
        _paths(mapping(entry), f"{source}: operations[{index}]")
        for index, entry in enumerate(sequence(document.get("operations")))
    ]
    models: dict[str, str] = {}
    for index, each in enumerate(sequence(document.get("models"))):
        entry, where = mapping(each), f"{source}: models[{index}]"
        _check_keys(entry, where, ("names", "date", "evidence"), ())
        models |= dict.fromkeys(_texts(entry["names"], f"{where}.names"), _date(entry, where))
    return Retired(tuple(operations), models)


def _paths(entry: Document, where: str) -> RetiredPaths:
    optional = ("message", "code", "websockets")
    _check_keys(entry, where, ("paths", "date", "status", "evidence"), optional)
    paths = _texts(entry["paths"], f"{where}.paths")
    for path in paths:
        if not path.startswith("/") or path.endswith("/"):
            raise CodegenError(f"{where}.paths: expected paths such as /threads, found {path!r}.")
    status = entry["status"]
    if not isinstance(status, int) or not 400 <= status <= 599:
        raise CodegenError(f"{where}.status: expected a status of an error, found {status!r}.")
    message, code = (_optional_text(entry, key, where) for key in ("message", "code"))
    sockets = entry.get("websockets")
    websockets = () if sockets is None else _texts(sockets, f"{where}.websockets")
    return RetiredPaths(paths, _date(entry, where), status, message, code, websockets)


def _check_keys(
    entry: Document, where: str, required: Iterable[str], optional: Iterable[str]
) -> None:
    missing = [key for key in required if not entry.get(key)]
    if missing:
        raise CodegenError(f"{where}: the key {missing[0]!r} is missing.")
    unknown = sorted(entry.keys() - {*required, *optional})
    if unknown:
        raise CodegenError(f"{where}: unknown key {unknown[0]!r}.")


def _texts(value: Json, where: str) -> tuple[str, ...]:
    texts = tuple(each for each in sequence(value) if isinstance(each, str))
    if not texts or len(texts) != len(sequence(value)):
        raise CodegenError(f"{where}: expected a list of strings, found {value!r}.")
    return texts


def _date(entry: Document, where: str) -> str:
    date = entry["date"]
    if not isinstance(date, str) or not _DATE.fullmatch(date):
        raise CodegenError(f"{where}.date: expected YYYY-MM-DD, found {date!r}.")
    return date


def _optional_text(entry: Document, key: str, where: str) -> str | None:
    value = entry.get(key)
    if value is not None and not isinstance(value, str):
        raise CodegenError(f"{where}.{key}: expected a string, found {value!r}.")
    return value
