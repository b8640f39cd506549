"""Form fields in either encoding: text fields, nested by their brackets, and files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = ["File", "Form", "read_form"]

# Compiled when the first form is read: most requests have none.
_BOUNDARY = r'(?i)boundary="?([^";]+)"?'
_DISPOSITION = rb"(?i)content-disposition:([^\r\n]*)"
_PARAMETER = rb'(?i)[ ;](name|filename\*?)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))'
_ESCAPED = rb'\\(["\\])'
_OF_BYTES = rb"(?i)content-type:[ \t]*application/octet-stream"
_KEY = r"\[([^\]]*)\]"

# The name of a file whose part has none: the clients for Java and Ruby send bytes in that way.
_UNNAMED = "upload"


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
            names = _parameters(disposition[1])
            unnamed = _UNNAMED if re.search(_OF_BYTES, head) else None
            filename = names.get(b"filename*", names.get(b"filename", unnamed))
            yield _Part(names.get(b"name", ""), filename, content)


def _parameters(disposition: bytes) -> dict[bytes, str]:
    """Return the parameters in a content disposition, whose values need no quotes."""
    found: list[tuple[bytes, bytes, bytes]] = re.findall(_PARAMETER, disposition)
    return {key.lower(): _value(key, quoted or plain) for key, quoted, plain in found}


def _value(key: bytes, sent: bytes) -> str:
    """Return the value of a parameter; RFC 5987 says how that of `filename*` is encoded."""
    if key.endswith(b"*"):
        return unquote(_text(sent).rpartition("'")[2])
    return _text(re.sub(_ESCAPED, rb"\1", sent))


def _text(content: bytes) -> str:
    return content.decode(errors="replace")


def _put(fields: dict[str, object], keys: list[str], value: str) -> None:
    """Set a value at the path given by `keys`; an empty key appends to a list.

    After an empty key, the path goes on in the list's last object, or in a new one if that has a
    value there.
    """
    key, *rest = keys
    if not rest:
        fields[key] = value
    elif rest[0] == "":
        items = fields.get(key)
        fields[key] = _with_item(list(items) if is_list(items) else [], rest[1:], value)
    else:
        inner = fields.get(key)
        below = dict(inner) if is_mapping(inner) else {}
        _put(below, rest, value)
        fields[key] = below


def _with_item(items: list[object], keys: list[str], value: str) -> list[object]:
    """Return the items with a value that is an item, or is at the path in the last object."""
    if not keys:
        return [*items, value]
    last = items[-1] if items else None
    below: dict[str, object] = {}
    if is_mapping(last) and not _has(last, keys):
        below, items = dict(last), items[:-1]
    _put(below, keys, value)
    return [*items, below]


def _has(value: object, keys: list[str]) -> bool:
    """Return whether there is a value at a path; a list has room for more."""
    for key in keys:
        if not is_mapping(value) or key not in value:
            return False
        value = value[key]
    return True
