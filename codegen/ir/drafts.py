"""Drafts of operations: the facts of the snapshot, before the schemas are flattened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.document import Document, Json, mapping, operations, sequence
from codegen.errors import CodegenError
from codegen.ir.event_streams import MEDIA_TYPE
from codegen.ir.flatten import Flattener
from codegen.normalise.references import resolve

__all__ = ["Draft", "body_name", "follow", "media_kind", "read_drafts"]


@dataclass(frozen=True)
class Draft:
    """An operation with named bodies; its stream is read when all schemas are known."""

    id: str
    path_key: str
    method: str
    query: tuple[tuple[str, str], ...]
    status: int
    source: Document
    content: Document
    answer: str | None
    request: str | None
    parameters: str | None
    union: str | None
    answer_media_types: tuple[str, ...]
    request_media_types: tuple[str, ...]
    admin: bool

    @property
    def path(self) -> str:
        """The path, without the query that the document's key may have."""
        return self.path_key.partition("#")[0]

    @property
    def where(self) -> str:
        """Method, path and id, for messages."""
        return f"{self.method} {self.path} ({self.id})"

    @property
    def schemas(self) -> list[str]:
        """The names of the schemas of the bodies, the query and the stream."""
        found = (self.answer, self.request, self.parameters, self.union)
        return [name for name in found if name is not None]


def read_drafts(
    snapshot: Document, ids: Mapping[tuple[str, str], str], flattener: Flattener
) -> list[Draft]:
    """Return the drafts of all operations of a snapshot; `ids` are by path key and method."""
    admin_by_default = _needs_admin_key(snapshot)
    return [
        _draft(
            path,
            method,
            {**_resolve_operation(snapshot, path, operation), "operationId": ids[path, method]},
            flattener,
            admin_by_default,
        )
        for path, method, operation in operations(snapshot)
    ]


def _resolve_operation(snapshot: Document, path: str, operation: Document) -> Document:
    """Return an operation with its path's parameters, and with references resolved."""
    item = mapping(mapping(snapshot.get("paths")).get(path))
    parameters = [*sequence(item.get("parameters")), *sequence(operation.get("parameters"))]
    answers = mapping(operation.get("responses"))
    return {
        **operation,
        "parameters": [follow(snapshot, one) for one in parameters],
        "requestBody": follow(snapshot, operation.get("requestBody")),
        "responses": {code: follow(snapshot, answer) for code, answer in answers.items()},
    }


def follow(snapshot: Document, node: Json) -> Document:
    """Resolve a reference; return other nodes as they are."""
    reference = mapping(node).get("$ref")
    return mapping(resolve(snapshot, reference) if isinstance(reference, str) else node)


def _draft(
    path_key: str,
    method: str,
    operation: Document,
    flattener: Flattener,
    admin_by_default: bool,
) -> Draft:
    path = path_key.partition("#")[0]
    operation_id = str(operation["operationId"])
    status, answer = _success(operation, f"{method.upper()} {path}")
    content = mapping(answer.get("content"))
    request = mapping(mapping(operation.get("requestBody")).get("content"))
    stem = names.pascal(operation_id)
    return Draft(
        id=operation_id,
        path_key=path_key,
        method=method.upper(),
        query=tuple(_fixed_query(operation)),
        status=status,
        source=operation,
        content=content,
        answer=body_name(
            [content[key] for key in content if media_kind(key) == "json"],
            f"{stem}Response",
            flattener,
        ),
        request=body_name(list(request.values()), f"{stem}Request", flattener),
        parameters=_parameters(operation, f"{stem}Query", flattener),
        union=body_name([content.get(MEDIA_TYPE)], f"{stem}StreamEvent", flattener),
        answer_media_types=tuple(content),
        request_media_types=tuple(request),
        admin=_needs_admin_key(operation) if "security" in operation else admin_by_default,
    )


def body_name(media_types: Sequence[Json], name: str, flattener: Flattener) -> str | None:
    """Return the name of the schema of these media types, of their union if they differ."""
    schemas: list[Json] = []
    for media_type in media_types:
        schema = mapping(media_type).get("schema")
        if schema and schema not in schemas:
            schemas.append(schema)
    if not schemas:
        return None
    return flattener.name(mapping(schemas[0]) if len(schemas) == 1 else {"anyOf": schemas}, name)


def _success(operation: Document, where: str) -> tuple[int, Document]:
    responses = mapping(operation.get("responses"))
    codes = sorted(code for code in responses if code.startswith("2"))
    if not codes:
        raise CodegenError(f"{where}: no successful response is described (2xx).")
    code = codes[0].replace("XX", "00")
    return int(code), mapping(responses[codes[0]])


def media_kind(media_type: str) -> str:
    """Return the kind of a media type: `stream`, `json`, `text` or `binary`."""
    base = media_type.partition(";")[0].strip()
    if base == MEDIA_TYPE:
        return "stream"
    if base.endswith("json"):
        return "json"
    return "text" if base.startswith("text/") or base == "application/sdp" else "binary"


def _fixed_query(operation: Document) -> Iterator[tuple[str, str]]:
    for parameter in map(mapping, sequence(operation.get("parameters"))):
        schema = mapping(parameter.get("schema"))
        if parameter.get("in") == "query" and parameter.get("required") and "const" in schema:
            yield str(parameter["name"]), str(schema["const"])


def _parameters(operation: Document, name: str, flattener: Flattener) -> str | None:
    """Return the name of the schema of an operation's query, without fixed parameters.

    The document names some arrays with brackets (`include[]`), and clients do so with all arrays.
    """
    fixed = {name for name, _ in _fixed_query(operation)}
    found = {
        str(one["name"]).removesuffix("[]"): one
        for one in map(mapping, sequence(operation.get("parameters")))
        if one.get("in") == "query" and one.get("name") not in fixed
    }
    if not found:
        return None
    schema: Document = {
        "type": "object",
        "properties": {name: one.get("schema", {}) for name, one in found.items()},
        "required": [name for name, one in found.items() if one.get("required")],
    }
    return flattener.name(schema, name)


def _needs_admin_key(node: Document) -> bool:
    return any(
        "admin" in scheme.lower()
        for requirement in sequence(node.get("security"))
        for scheme in mapping(requirement)
    )
