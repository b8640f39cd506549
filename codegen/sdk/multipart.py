"""Reads the file fields of multipart bodies, or their parts."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from codegen.document import Document, Json
from codegen.sdk.assignments import Assignments
from codegen.sdk.headers import ENCODER, always_multipart
from codegen.sdk.problems import UnclearError, source_of

_EXTRACTOR = "extract_files"
_ARRAY_ITEM = "<array>"


def multipart_facts(
    arguments: Mapping[str, ast.expr], headers: ast.expr | None, assignments: Assignments
) -> Document:
    """Return `multipart`: the form fields of `files`, or the media types of `parts`.

    It is `optional` if the body may be something else: JSON without files, or the part `raw` if it
    is the only one. Raises UnclearError if the source does not show which fields are files.
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
        if word.arg == "paths" and isinstance(word.value, ast.List):
            return [_field(path) for path in word.value.elts]
    raise UnclearError(call, f"{source_of(call)}: expected paths=[...]")


def _field(path: ast.expr) -> str:
    first, *rest = path.elts if isinstance(path, ast.List) else [path]
    parts = ["" if _string(part) == _ARRAY_ITEM else _string(part) for part in rest]
    return _string(first) + "".join(f"[{part}]" for part in parts)


def _parts(call: ast.Call) -> Document:
    """`parts` of `encode_multipart(body, extra, {"sdp": ("application/sdp", False)}, raw)`."""
    _, _, types, raw, *_ = [*call.args, None, None, None, None]
    if not isinstance(types, ast.Dict):
        raise UnclearError(call, f"{source_of(call)}: expected a dict of parts")
    parts: Document = {}
    for name, encoding in zip(types.keys, types.values, strict=True):
        media_type = encoding.elts[0] if isinstance(encoding, ast.Tuple) else encoding
        parts[_string(name or types)] = _string(media_type)
    facts: Document = {"parts": parts}
    if isinstance(raw, ast.Constant) and isinstance(raw.value, str):
        facts["raw"] = raw.value
    return facts


def _string(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise UnclearError(node, f"{source_of(node)}: expected a string")
