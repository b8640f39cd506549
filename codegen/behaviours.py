"""Checks that the operations for which there is hand-written code exist.

The code refers to operations by keys such as `POST /threads/{}/runs`. They are read from its
source, since codegen imports nothing that is shipped.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from codegen.document import Document, operations
from codegen.errors import CodegenError
from codegen.sdk import Operation, key_of, routes_of
from codegen.sdk.routes import identity_of

__all__ = ["refuse_unmatched_behaviours", "unmatched_behaviours"]

_SOURCE = Path("src/openai_responses")
_KEY = re.compile(r"(?:DELETE|GET|PATCH|POST|PUT) /\S*")
_ADVICE = "Name the method and path by which the API has it now, or delete what is not needed."


def refuse_unmatched_behaviours(root: Path, snapshot: Document, sdk: Document) -> None:
    """Raise CodegenError, with a line for each key, if hand-written code refers to no operation.

    An operation exists if the snapshot has it, or if a method of the SDK calls it. A project
    without hand-written code passes.
    """
    lost = [f"  {line}" for line in unmatched_behaviours(root, snapshot, sdk)]
    if lost:
        what = "Hand-written code is for operations that neither the document nor the SDK has"
        raise CodegenError("\n".join([f"{what} ({len(lost)}):", *lost, _ADVICE]))


def unmatched_behaviours(root: Path, snapshot: Document, sdk: Document) -> list[str]:
    """Return the places in hand-written code, with their keys, for which there is no operation."""
    found = (Operation(path, method, "").identity for path, method, _ in operations(snapshot))
    known = {key_of(identity) for identity in found}
    known |= {key_of(identity_of(route)) for route in routes_of(sdk)}
    return [
        f"{path.relative_to(root).as_posix()}:{line}: {key}"
        for path, line, key in _keys_in(root / _SOURCE)
        if key not in known
    ]


def _keys_in(folder: Path) -> Iterator[tuple[Path, int, str]]:
    """Yield the string literals that are keys, with their places."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            if _KEY.fullmatch(node.value):
                yield path, node.lineno, node.value
