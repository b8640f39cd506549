"""Multipart bodies: where their files are, or which parts they have."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import cast

from codegen.document import Document, Json
from codegen.sdk.assignments import ENCODER, Assignments
from codegen.sdk.headers import always_multipart
from codegen.sdk.problems import UnclearError, source_of

_EXTRACTOR = "extract_files"
_EVERY_ITEM = "<array>"


def multipart_facts(
    arguments: Mapping[str, ast.expr], headers: ast.expr | None, assignments: Assignments
) -> Document:
    """`multipart`: the form fields that hold `files`, or the media types of the `parts`.

    `optional` where the body may be something else: JSON without files, or the part `raw` if it is
    the only one. Raises UnclearError where the source does not say from where files come.
    """
    node = arguments.get("files", arguments.get("content"))
    if node is None:
        return {}
    facts: Document = {}
    for call in assignments.calls_of(_EXTRACTOR):
        facts["files"] = _fields_of_files(call)
    for call in assignments.calls_of(ENCODER):
        facts.update(_parts(call))
    if not facts:
        raise UnclearError(node, f"{source_of(node)}: expected files from {_EXTRACTOR}(...)")
    if "raw" in facts or not always_multipart(headers, assignments):
        facts["optional"] = True
    return {"multipart": facts}


def _fields_of_files(call: ast.Call) -> list[Json]:
    """`paths=[["image"], ["image", "<array>"]]` as form fields: `image`, `image[]`."""
    for word in call.keywords:
        if word.arg == "paths":
            return [_field(path) for path in cast("list[list[str]]", _literal(word.value))]
    raise UnclearError(call, f"{source_of(call)}: expected paths=[...]")


def _field(path: list[str]) -> str:
    first, *rest = path
    return first + "".join("[]" if part == _EVERY_ITEM else f"[{part}]" for part in rest)


def _parts(call: ast.Call) -> Document:
    """`parts` of `encode_multipart(body, extra, {"sdp": ("application/sdp", False)}, raw)`."""
    _, _, types, raw, *_ = [*call.args, None, None, None, None]
    if not isinstance(types, ast.Dict):
        raise UnclearError(call, f"{source_of(call)}: expected a dict of parts")
    parts = cast("dict[str, tuple[str, bool]]", _literal(types))
    facts: Document = {"parts": {name: media_type for name, (media_type, _) in parts.items()}}
    if isinstance(raw, ast.Constant) and isinstance(raw.value, str):
        facts["raw"] = raw.value
    return facts


def _literal(node: ast.expr) -> object:
    try:
        return cast("object", ast.literal_eval(node))
    except ValueError:
        raise UnclearError(node, f"{source_of(node)}: expected constants") from None
