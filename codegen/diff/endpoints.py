"""A document's operations with everything about them that can differ, references looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diff.facts import OperationFacts, Use
from codegen.diff.shapes import Schemas
from codegen.document import Document, Json, mapping, operations, sequence

EVENT_STREAM = "text/event-stream"
EVENT = "event"  # how the schema of an operation's events is labelled
_PATH_PARAMETER = re.compile(r"\{([^}]*)\}")


@dataclass(frozen=True)
class Endpoint:
    """One operation.

    `parameters` is written as an object schema, so that parameters are compared as fields are.
    `bodies` and `answers` hold a schema per media type, `answers` those of `status` but the event
    stream, which is `stream` (the media type object); `errors` those of the other statuses.
    """

    facts: OperationFacts
    key: str
    parameters: Document
    bodies: dict[str, Document]
    body_required: bool
    status: str
    answers: dict[str, Document]
    stream: Document | None
    errors: dict[str, dict[str, Document]]
    security: str
    deprecated: bool

    def schemas(self) -> Iterator[tuple[str, Use, Document]]:
        """Each schema that stands in the operation: its label, its use, itself."""
        yield "parameters", Use.REQUEST, self.parameters
        yield from _labelled("request", Use.REQUEST, self.bodies)
        yield from _labelled("answer", Use.ANSWER, self.answers)
        for status, answers in self.errors.items():
            yield from _labelled(f"answer {status}", Use.ANSWER, answers)
        if self.stream is not None:
            yield EVENT, Use.EVENT, mapping(self.stream.get("schema"))


class Api:
    """A document: its schemas and its operations."""

    def __init__(self, document: Document) -> None:
        """Read all operations of a document."""
        self._document = document
        self.version = str(mapping(document.get("info")).get("version", ""))
        self.schemas = Schemas(document)
        self.endpoints = [self._endpoint(*each) for each in operations(document)]

    def _endpoint(self, key: str, method: str, operation: Document) -> Endpoint:
        answers = {
            status: self._media_types(answer)
            for status, answer in mapping(operation.get("responses")).items()
        }
        status = min((each for each in answers if each.startswith("2")), default="")
        success = answers.pop(status, {})
        stream = success.pop(EVENT_STREAM, None)
        body = self._looked_up(operation.get("requestBody"))
        return Endpoint(
            facts=_facts(key, method, operation, streams=stream is not None),
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

    def _parameters(self, key: str, operation: Document) -> Document:
        item = mapping(mapping(self._document.get("paths")).get(key))
        required: list[Json] = list(_PATH_PARAMETER.findall(key))  # declared or not
        properties: Document = {str(name): {"type": "string"} for name in required}
        for each in (*sequence(item.get("parameters")), *sequence(operation.get("parameters"))):
            parameter = self._looked_up(each)
            name = _parameter_name(parameter)
            properties[name] = _parameter_schema(parameter)
            if parameter.get("required") is True:
                required.append(name)
        return {"type": "object", "properties": properties, "required": required}

    def _media_types(self, holder: Json) -> dict[str, Document]:
        content = mapping(self._looked_up(holder).get("content"))
        return {media_type: mapping(value) for media_type, value in content.items()}

    def _looked_up(self, node: Json) -> Document:
        """What a reference to a shared parameter, body or answer refers to, or the node itself."""
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


def anonymous(key: str) -> str:
    """An operation's key whatever its path parameters are called."""
    return _PATH_PARAMETER.sub("{}", key)


def _facts(key: str, method: str, operation: Document, *, streams: bool) -> OperationFacts:
    path = key.replace("#", "?")
    stated = operation.get("operationId")
    return OperationFacts(
        id=stated if isinstance(stated, str) else f"{method.upper()} {path}",
        method=method.upper(),
        path=path,
        group=_group(key, operation),
        streams=streams,
    )


def _group(key: str, operation: Document) -> str:
    """The resource an operation belongs to: its tag, otherwise a word of its path."""
    tags = sequence(operation.get("tags"))
    if tags and isinstance(tags[0], str):
        return tags[0]
    words = [word for word in key.split("#")[0].split("/") if word and not word.startswith("{")]
    telling = words[1] if words[:1] == ["organization"] and len(words) > 1 else "".join(words[:1])
    return telling.replace("_", " ").capitalize() or "Others"


def _parameter_name(parameter: Document) -> str:
    name, place = str(parameter.get("name")), parameter.get("in")
    return name if place in ("query", "path") else f"{name} ({place})"


def _parameter_schema(parameter: Document) -> Document:
    content = [mapping(value) for value in mapping(parameter.get("content")).values()]
    schema = mapping((content[0] if content else parameter).get("schema"))
    return {**schema, "deprecated": True} if parameter.get("deprecated") is True else schema


def _schemas(content: dict[str, Document]) -> dict[str, Document]:
    return {media_type: mapping(value.get("schema")) for media_type, value in content.items()}


def _labelled(
    label: str, use: Use, schemas: dict[str, Document]
) -> Iterator[tuple[str, Use, Document]]:
    for media_type, schema in schemas.items():
        yield (label if len(schemas) == 1 else f"{label} {media_type}"), use, schema
