"""Form fields in either encoding: text fields, nested by their brackets, and files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import parse_qsl

from openai_responses._core.json_values.type_guards import is_mapping

__all__ = ["File", "Form", "read_form"]

# Compiled when the first form is read: most requests have none.
_BOUNDARY = r'(?i)boundary="?([^";]+)"?'
_DISPOSITION = rb"(?i)content-disposition:([^\r\n]*)"
_PARAMETER = rb'(?i)[ ;](name|filename)="((?:[^"\\]|\\.)*)"'
_KEY = r"\[([^\]]*)\]"


class File(NamedTuple):
    """A file in a form."""

    field: str
    name: str
    content: bytes


class Form(NamedTuple):
    """The content of a form; `pairs` has the text fields under their names as sent."""

    pairs: tuple[tuple[str, str], ...]
    files: tuple[File, ...]

    def to_nested(self) -> dict[str, object]:
        """Return the text fields nested as in JSON: `a[b]` becomes an object, `a[]` a list."""
        fields: dict[str, object] = {}
        for name, value in self.pairs:
            base, *_ = name.split("[")
            _put(fields, [base, *re.findall(_KEY, name)], value)
        return fields

    def described_files(self) -> dict[str, object]:
        """Return the name and size of each file, by its field; a list for several of a field."""
        fields: dict[str, list[dict[str, object]]] = {}
        several = {file.field for file in self.files if file.field.endswith("[]")}
        for file in self.files:
            described: dict[str, object] = {"filename": file.name, "bytes": len(file.content)}
            fields.setdefault(file.field, []).append(described)
        return {
            name.removesuffix("[]"): files if name in several or len(files) > 1 else files[0]
            for name, files in fields.items()
        }


def read_form(content_type: str, body: bytes) -> Form:
    """Return the content of a form; an empty form for any other body."""
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type == "application/x-www-form-urlencoded":
        return Form(tuple(parse_qsl(body.decode(errors="replace"))), ())
    boundary = re.search(_BOUNDARY, content_type)
    if media_type != "multipart/form-data" or boundary is None:
        return Form((), ())
    parts = list(_parts(body, boundary[1].encode()))
    pairs = tuple((part.field, _text(part.content)) for part in parts if part.name is None)
    files = tuple(
        File(part.field, part.name, part.content) for part in parts if part.name is not None
    )
    return Form(pairs, files)


class _Part(NamedTuple):
    field: str
    name: str | None
    content: bytes


def _parts(body: bytes, boundary: bytes) -> Iterator[_Part]:
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        disposition = re.search(_DISPOSITION, head)
        if disposition is not None:
            pairs: list[tuple[bytes, bytes]] = re.findall(_PARAMETER, disposition[1])
            names = {key.lower(): _text(text) for key, text in pairs}
            yield _Part(names.get(b"name", ""), names.get(b"filename"), content)


def _text(content: bytes) -> str:
    return content.decode(errors="replace")


def _put(fields: dict[str, object], keys: list[str], value: str) -> None:
    """Set a value at the path given by `keys`; an empty key appends to a list."""
    key, *rest = keys
    if not rest:
        fields[key] = value
    elif rest == [""]:
        items = fields.get(key)
        fields[key] = [*items, value] if isinstance(items, list) else [value]
    else:
        inner = fields.get(key)
        below = dict(inner) if is_mapping(inner) else {}
        _put(below, rest, value)
        fields[key] = below
