"""Names operations as the SDK's methods are named; those without a method as in the document."""

from __future__ import annotations

from collections.abc import Iterator

from codegen import names
from codegen.diff.facts import Kind, OperationFacts
from codegen.document import Document, sequence
from codegen.sdk.naming import NAMES, ONLY, PUBLIC_ID

# `beta` is a prefix of the names of several resources, not a resource itself.
_BETA_PREFIX = "beta"
_WEBHOOKS = "webhooks"


def operation_facts(key: str, method: str, operation: Document, *, streams: bool) -> OperationFacts:
    """Return the identity of an operation of a document."""
    path = key.replace("#", "?")
    declared_id = operation.get("operationId")
    operation_id = declared_id if isinstance(declared_id, str) else ""
    sdk_names = [str(name) for name in sequence(operation.get(NAMES))]
    return OperationFacts(
        id=sdk_names[0] if sdk_names else operation_id or f"{method.upper()} {path}",
        method=method.upper(),
        path=path,
        group=_resource(sdk_names[0]) if sdk_names else _group(key, operation),
        streams=streams,
        operation_id=operation_id,
        names=tuple(
            _public_names(str(operation.get(PUBLIC_ID, operation_id)), sdk_names, streams=streams)
        ),
        documented=ONLY not in operation,
    )


def outside_facts(kind: Kind, name: str, path: str) -> OperationFacts:
    """Return the identity of a WebSocket or of a webhook."""
    group = _WEBHOOKS if kind is Kind.WEBHOOK else _resource(name)
    return OperationFacts(name, kind.value, path, group, streams=False, kind=kind)


def _public_names(
    public_id: str, sdk_names: list[str], *, streams: bool
) -> Iterator[tuple[str, str]]:
    """Yield the names that tests write for an operation: its routes, and its stream classes."""
    yield from (("route" if name == sdk_names[0] else name, name) for name in sdk_names)
    if not public_id:
        return
    if not sdk_names:
        yield "route", names.snake(public_id)
    if streams:
        yield "stream", names.stream_class(public_id)
        yield "async stream", names.async_stream_class(public_id)
        yield "event", names.event_alias(public_id)


def _resource(name: str) -> str:
    """Return the first resource of a name of the SDK, without the prefix `beta`: `agents`."""
    first, _, rest = name.partition(".")
    return rest.partition(".")[0] if first == _BETA_PREFIX and "." in rest else first


def _group(key: str, operation: Document) -> str:
    """Return the resource of an operation: its tag, otherwise a segment of its path."""
    tags = sequence(operation.get("tags"))
    if tags and isinstance(tags[0], str):
        return tags[0]
    words = [word for word in key.split("#")[0].split("/") if word and not word.startswith("{")]
    label = words[1] if words[:1] == ["organization"] and len(words) > 1 else "".join(words[:1])
    return label.replace("_", " ").capitalize() or "Others"
