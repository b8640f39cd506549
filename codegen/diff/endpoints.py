"""The operations, WebSockets and webhooks of a document, with their references resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.diff.facts import Kind, OperationFacts, Use
from codegen.diff.identity import operation_facts, outside_facts
from codegen.diff.shapes import Schemas, admitted_values, fields
from codegen.document import Document, Json, mapping, operations, sequence
from codegen.sdk.websocket_schemas import WEBSOCKETS

EVENT_STREAM = "text/event-stream"
EVENT = "event"  # the label of the schema of an operation's events
_SIDES = {"client": Use.CLIENT_EVENT, "server": Use.SERVER_EVENT}
_UNIONS = (Use.EVENT, *_SIDES.values())
_PATH_PARAMETER = re.compile(r"\{([^}]*)\}")


@dataclass(frozen=True)
class Slot:
    """A schema of an operation: its place, its use and its media type."""

    label: str
    use: Use
    media_type: str
    schema: Document


@dataclass(frozen=True)
class Endpoint:
    """One operation, WebSocket or webhook.

    `parameters` is an object schema, so that parameters are compared like fields. `bodies` and
    `answers` have one schema per media type; `answers` are those of the status `status`, without
    the event stream, which is `stream` (a media type object); `errors` are those of the other
    statuses. `messages` are the events of both sides of a WebSocket, or the payload of a webhook.
    """

    facts: OperationFacts
    key: str
    parameters: Document = field(default_factory=dict[str, Json])
    bodies: dict[str, Document] = field(default_factory=dict[str, Document])
    body_required: bool = False
    status: str = ""
    answers: dict[str, Document] = field(default_factory=dict[str, Document])
    stream: Document | None = None
    errors: dict[str, dict[str, Document]] = field(default_factory=dict[str, "dict[str, Document]"])
    security: str = ""
    deprecated: bool = False
    messages: tuple[tuple[Use, Document], ...] = ()

    def slots(self) -> Iterator[Slot]:
        """Yield each schema of the operation."""
        yield Slot("parameters", Use.REQUEST, "", self.parameters)
        yield from _slots("request", Use.REQUEST, self.bodies)
        yield from _slots("answer", Use.ANSWER, self.answers)
        for status, answers in self.errors.items():
            yield from _slots(f"answer {status}", Use.ANSWER, answers)
        if self.stream is not None:
            yield Slot(EVENT, Use.EVENT, "", mapping(self.stream.get("schema")))
        for use, schema in self.messages:
            yield Slot("payload" if use is Use.WEBHOOK else use.value, use, "", schema)

    def unions(self) -> Iterator[Slot]:
        """Yield those of the schemas that are unions of events."""
        return (slot for slot in self.slots() if slot.use in _UNIONS)


def matching_slots(old: Endpoint, new: Endpoint) -> Iterator[tuple[Slot, Slot]]:
    """Yield the schemas of two versions at the same place with the same media type.

    If both versions have only one media type at a place, the media types may differ.
    """
    ours = _by_label(old)
    for label, theirs in _by_label(new).items():
        before = ours.get(label, [])
        if len(before) == len(theirs) == 1:
            yield before[0], theirs[0]
            continue
        known = {slot.media_type: slot for slot in before}
        yield from ((known[one.media_type], one) for one in theirs if one.media_type in known)


def _by_label(endpoint: Endpoint) -> dict[str, list[Slot]]:
    found: dict[str, list[Slot]] = {}
    for slot in endpoint.slots():
        found.setdefault(slot.label, []).append(slot)
    return found


def _slots(label: str, use: Use, schemas: dict[str, Document]) -> Iterator[Slot]:
    return (Slot(label, use, media_type, schema) for media_type, schema in schemas.items())


class Api:
    """A document: its schemas, operations, WebSockets and webhooks."""

    def __init__(self, document: Document) -> None:
        """Read a document."""
        self._document = document
        self.version = str(mapping(document.get("info")).get("version", ""))
        self.schemas = Schemas(document)
        self.endpoints = [
            *(self._endpoint(*each) for each in operations(document)),
            *(_websocket(*each) for each in mapping(document.get(WEBSOCKETS)).items()),
            *self._webhooks(),
        ]

    def _endpoint(self, key: str, method: str, operation: Document) -> Endpoint:
        answers = {
            status: self._media_types(answer)
            for status, answer in mapping(operation.get("responses")).items()
        }
        status = min((each for each in answers if each.startswith("2")), default="")
        success = answers.pop(status, {})
        stream = success.pop(EVENT_STREAM, None)
        body = self._resolve(operation.get("requestBody"))
        return Endpoint(
            facts=operation_facts(key, method, operation, streams=stream is not None),
            key=f"{method} {key}",
            parameters=self._parameters(key, operation),
            bodies=_schemas(self._media_types(body)),
            body_required=body.get("required") is True,
            status=status,
            answers=_schemas(success),
            stream=stream,
            errors={each: _schemas(content) for each, content in answers.items()},
            security=self._security(operation),
            deprecated=operation.get("deprecated") is True,
        )

    def _webhooks(self) -> Iterator[Endpoint]:
        for name, item in mapping(self._document.get("webhooks")).items():
            for operation in map(mapping, mapping(item).values()):
                content = self._media_types(operation.get("requestBody"))
                for schema in _schemas(content).values():
                    types = admitted_values(fields(self.schemas.resolve(schema)).get("type", {}))
                    kind = str(types[0]) if len(types) == 1 else name
                    facts = outside_facts(Kind.WEBHOOK, kind, "")
                    messages = ((Use.WEBHOOK, schema),)
                    yield Endpoint(facts, f"webhook {kind}", messages=messages)

    def _parameters(self, key: str, operation: Document) -> Document:
        item = mapping(mapping(self._document.get("paths")).get(key))
        required: list[Json] = list(_PATH_PARAMETER.findall(key))  # declared or not
        properties: Document = {str(name): {"type": "string"} for name in required}
        for each in (*sequence(item.get("parameters")), *sequence(operation.get("parameters"))):
            parameter = self._resolve(each)
            name = _parameter_name(parameter)
            properties[name] = _parameter_schema(parameter)
            if parameter.get("required") is True:
                required.append(name)
        return {"type": "object", "properties": properties, "required": required}

    def _media_types(self, holder: Json) -> dict[str, Document]:
        content = mapping(self._resolve(holder).get("content"))
        return {media_type: mapping(value) for media_type, value in content.items()}

    def _resolve(self, node: Json) -> Document:
        """Resolve a reference to a shared parameter, body or answer; return other nodes as is."""
        result = mapping(node)
        ref = result.get("$ref")
        if not isinstance(ref, str):
            return result
        found = self._document
        for word in ref.removeprefix("#/").split("/"):
            found = mapping(found.get(word))
        return found

    def _security(self, operation: Document) -> str:
        stated = operation.get("security", self._document.get("security"))
        schemes = [" + ".join(mapping(each)) or "none" for each in sequence(stated)]
        return " or ".join(schemes) or "none"


def _websocket(name: str, stated: Json) -> Endpoint:
    facts = outside_facts(Kind.WEBSOCKET, name, str(mapping(stated).get("path")))
    messages = [
        (use, mapping(mapping(stated)[side]))
        for side, use in _SIDES.items()
        if side in mapping(stated)
    ]
    return Endpoint(facts, f"{name} {facts.path}", messages=tuple(messages))


def without_parameter_names(key: str) -> str:
    """Return an operation's key with the names of its path parameters removed."""
    return _PATH_PARAMETER.sub("{}", key)


def _parameter_name(parameter: Document) -> str:
    name, place = str(parameter.get("name")), parameter.get("in")
    return name if place in ("query", "path") else f"{name} ({place})"


def _parameter_schema(parameter: Document) -> Document:
    content = [mapping(value) for value in mapping(parameter.get("content")).values()]
    schema = mapping((content[0] if content else parameter).get("schema"))
    return {**schema, "deprecated": True} if parameter.get("deprecated") is True else schema


def _schemas(content: dict[str, Document]) -> dict[str, Document]:
    return {media_type: mapping(value.get("schema")) for media_type, value in content.items()}
