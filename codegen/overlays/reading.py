"""Reads and checks OpenAPI Overlay 1.0 files with corrections of OpenAI's document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from jsonpath_rfc9535 import JSONPathError, JSONPathQuery
from jsonpath_rfc9535 import compile as compile_query

from codegen.document import Document, Json, load_document, mapping, parse_document, sequence
from codegen.errors import CodegenError

_OVERLAY_KEYS = ("overlay", "info", "extends", "actions")
_INFO_KEYS = ("title", "version")
_ACTION_KEYS = ("target", "description", "update", "remove", "x-evidence")
_VERSION = re.compile(r"1\.0\.\d+")
_KINDS = ((dict, "an object"), (list, "an array"), (str, "a string"), (bool, "a boolean"))

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Action:
    """One correction: its target, the change, the reason, and the evidence."""

    file: str
    number: int
    target: str
    query: JSONPathQuery
    remove: bool
    update: Json
    """What to merge into every match; without meaning where `remove` is set."""
    reason: str
    evidence: tuple[str, ...]
    """The recordings or facts of the wire that show the document to be wrong."""

    @property
    def where(self) -> str:
        """The file, the number and the target, for messages."""
        return f"{self.file}, action {self.number} ({self.target})"


@dataclass(frozen=True)
class Overlay:
    """One overlay file."""

    file: str
    title: str
    version: str
    actions: tuple[Action, ...]


def load_overlays(folder: Path) -> list[Overlay]:
    """Read all `*.yaml` files of a folder, in the order of their names.

    Raises CodegenError, with a line for each mistake, if the folder is missing, a file is not an
    Overlay 1.0 document, or an action lacks its reason (`description`) or its evidence
    (`x-evidence`: a text or a list of texts).
    """
    if not folder.is_dir():
        raise CodegenError(f"{folder}: no such folder; overlays are read from there.")
    return _parse_all(_load, sorted(folder.glob("*.yaml")))


def _load(path: Path) -> Overlay:
    return _overlay(load_document(path), path.name)


def parse_overlay(text: str, file: str) -> Overlay:
    """Read the text of one overlay; `file` names it.

    Raises CodegenError as `load_overlays` does.
    """
    return _overlay(parse_document(text, source=file), file)


def _overlay(content: Document, file: str) -> Overlay:
    _refuse_unknown(content, _OVERLAY_KEYS, file)
    version = content.get("overlay")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise CodegenError(f"{file}: expected `overlay: 1.0.0`, found {version!r}.")
    info = mapping(content.get("info"))
    _refuse_unknown(info, _INFO_KEYS, f"{file}, info")
    actions = sequence(content.get("actions"))
    if not actions:
        raise CodegenError(f"{file}: `actions` must be a list of at least one action.")
    return Overlay(
        file=file,
        title=_text(info, "title", f"{file}, info"),
        version=_text(info, "version", f"{file}, info"),
        actions=tuple(_parse_all(lambda item: _action(*item, file), enumerate(actions, start=1))),
    )


def _action(number: int, item: Json, file: str) -> Action:
    where = f"{file}, action {number}"
    if not isinstance(item, dict):
        raise CodegenError(f"{where}: expected an object, found {kind_of(item)}.")
    _refuse_unknown(item, _ACTION_KEYS, where)
    target = _text(item, "target", where)
    where = f"{where} ({target})"
    query, remove = _query(target, where), _is_removal(item, where)
    if remove and not query.segments:
        raise CodegenError(f"{where}: the whole document cannot be removed.")
    return Action(
        file=file,
        number=number,
        target=target,
        query=query,
        remove=remove,
        update=item.get("update"),
        reason=_text(item, "description", where),
        evidence=_evidence(item, where),
    )


def _query(target: str, where: str) -> JSONPathQuery:
    try:
        return compile_query(target)
    except JSONPathError as error:
        raise CodegenError(f"{where}: `target` is no JSONPath of RFC 9535: {error}.") from error


def _is_removal(item: Document, where: str) -> bool:
    remove = item.get("remove", False)
    if not isinstance(remove, bool):
        raise CodegenError(f"{where}: `remove` must be true or false, found {remove!r}.")
    if remove == ("update" in item):
        found = "both" if remove else "neither"
        raise CodegenError(f"{where}: give either `update` or `remove: true`, found {found}.")
    if item.get("update") in ({}, []):
        raise CodegenError(f"{where}: `update` is empty.")
    return remove


def _evidence(item: Document, where: str) -> tuple[str, ...]:
    value = item.get("x-evidence")
    texts = value if isinstance(value, list) else [value]
    evidence = tuple(text for text in texts if isinstance(text, str) and text.strip())
    if not evidence or len(evidence) < len(texts):
        raise CodegenError(
            f"{where}: `x-evidence` must name the recordings or facts that show the mistake, "
            f"as a text or a list of texts, found {value!r}."
        )
    return evidence


def _text(holder: Document, key: str, where: str) -> str:
    value = holder.get(key)
    if not isinstance(value, str) or not value.strip():
        raise CodegenError(f"{where}: `{key}` must be a text that is not empty, found {value!r}.")
    return value


def _refuse_unknown(holder: Document, known: Sequence[str], where: str) -> None:
    unknown = [key for key in holder if key not in known and not key.startswith("x-")]
    if unknown:
        raise CodegenError(
            f"{where}: unknown key {unknown[0]!r}; expected {', '.join(known)} or an x- extension."
        )


def _parse_all(parse: Callable[[_Item], _Result], items: Iterable[_Item]) -> list[_Result]:
    """Return all results; if some items fail, raise one error with all their messages."""
    attempts = [_try_parse(parse, item) for item in items]
    problems = [problem for _, failures in attempts for problem in failures]
    if problems:
        raise CodegenError("\n".join(problems))
    return [result for results, _ in attempts for result in results]


def _try_parse(parse: Callable[[_Item], _Result], item: _Item) -> tuple[list[_Result], list[str]]:
    try:
        return [parse(item)], []
    except CodegenError as error:
        return [], [str(error)]


def kind_of(value: Json) -> str:
    """Return the kind of a value, for messages: `an object`, `a string`."""
    if value is None:
        return "null"
    return next((name for kind, name in _KINDS if isinstance(value, kind)), "a number")
