"""Writes the SDK's routes as OpenAPI operations, as far as its source describes them.

The source has no limits of values and no error answers. The success status is always 200.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from codegen import names
from codegen.document import Document, Json, mapping, sequence
from codegen.sdk.fields import ClassField
from codegen.sdk.routes import path_key
from codegen.sdk.schemas import SchemaReader

_JSON = "application/json"
_FORM = "multipart/form-data"
_EVENT_STREAM = "text/event-stream"
_ADMIN: Document = {"AdminApiKeyAuth": []}
_PLAIN_MEDIA_TYPES = {"binary": "application/octet-stream", "text": "text/plain"}
# A header that only selects the media type of the answer.
_ACCEPT = "accept"
_PARAMETER = re.compile(r"\{([^{}]*)\}")


class Describer:
    """Writes routes as operations; their classes are collected in the reader's components."""

    def __init__(self, reader: SchemaReader) -> None:
        """Take the reader of types."""
        self._reader = reader

    def paths(self, routes: Iterable[Document]) -> Document:
        """Return the `paths` of a document of these routes."""
        found: dict[str, Document] = {}
        for route in routes:
            key = path_key(route).replace("#", "?")
            found.setdefault(key, {})[str(route["method"]).lower()] = self._operation(route)
        return {**found}

    def _operation(self, route: Document) -> Document:
        name = str(route["name"])
        words = [word for part in name.split(".") for word in part.split("_")]
        operation: Document = {
            "operationId": words[0] + "".join(word[:1].upper() + word[1:] for word in words[1:]),
            "tags": [names.pascal(name.split(".")[0])],
        }
        parameters: list[Json] = [*self._parameters(route)]
        body = self._body(route)
        optional: Document = {
            "deprecated": route.get("deprecated") is True,
            "security": [_ADMIN] if route.get("admin") is True else [],
            "parameters": parameters,
            "requestBody": body,
        }
        operation.update({key: value for key, value in optional.items() if value})
        content = self._answer(route)
        answer: Document = {"description": "", **({"content": content} if content else {})}
        return {**operation, "responses": {"200": answer}}

    def _parameters(self, route: Document) -> Iterator[Document]:
        for name in _PARAMETER.findall(str(route["path"])):
            yield _parameter(name, "path", {"type": "string"}, required=True)
        for name, value in mapping(route.get("headers")).items():
            if name.lower() != _ACCEPT:
                yield _parameter(name, "header", {"const": value}, required=True)
        for name in mapping(route.get("header_params")):
            yield _parameter(name, "header", {"type": "string"})
        reference = mapping(mapping(route.get("request")).get("query"))
        fields, required = self._request_fields(route, reference)
        for name, schema in fields.items():
            yield _parameter(name, "query", schema, required=name in required)

    def _request_fields(
        self, route: Document, reference: Document
    ) -> tuple[dict[str, Document], set[str]]:
        """Return the fields of a body's or a query's type, and the names of the required ones.

        The type may also contain the method's path parameters and headers, which are left out.
        """
        elsewhere = {*_PARAMETER.findall(str(route["path"])), *mapping(route.get("header_params"))}
        names = {str(name) for name in sequence(reference.get("fields"))}
        members = [
            {
                name: field
                for name, field in member.items()
                if (name in names if names else name not in elsewhere)
            }
            for member in self._reader.fields_of(reference)
        ]
        fields = self._merge_fields(members)
        required = {
            name
            for name in fields
            if all(name in member and member[name].required for member in members)
        }
        return fields, required

    def _merge_fields(self, members: Iterable[Mapping[str, ClassField]]) -> dict[str, Document]:
        found: dict[str, list[Json]] = {}
        for member in members:
            for name, field in member.items():
                schema, schemas = self._reader.of_field(field), found.setdefault(name, [])
                if schema not in schemas:
                    schemas.append(schema)
        return {
            name: mapping(schemas[0]) if len(schemas) == 1 else {"anyOf": schemas}
            for name, schemas in found.items()
        }

    def _body(self, route: Document) -> Document:
        reference = mapping(mapping(route.get("request")).get("body"))
        multipart = mapping(route.get("multipart"))
        if not reference and not multipart:
            return {}
        fields, required = self._request_fields(route, reference)
        schema: Document = {"type": "object", "properties": {**fields}}
        if required:
            schema["required"] = [name for name in fields if name in required]
        if not fields and reference:
            schema = self._reader.of_reference(reference)
        content = _body_content(schema, multipart)
        return {**({"required": True} if required else {}), "content": content}

    def _answer(self, route: Document) -> Document:
        response, stream = mapping(route.get("response")), mapping(route.get("stream"))
        content: Document = {}
        kind = str(response.get("kind"))
        if kind in _PLAIN_MEDIA_TYPES:
            content[_accept_header(route) or _PLAIN_MEDIA_TYPES[kind]] = {
                "schema": self._reader.of_reference(response)
            }
        elif kind != "none" and stream.get("always") is not True:
            content[_JSON] = {"schema": self._reader.of_reference(response)}
        if stream:
            content[_EVENT_STREAM] = self._events(route, stream)
        return content

    def _events(self, route: Document, stream: Document) -> Document:
        schema = self._reader.of_reference(mapping(stream.get("event")))
        # The SDK itself makes `{event, data}` of the events of such a stream.
        pairs = mapping(route.get("options")).get("synthesize_event_and_data") is True
        return {"schema": schema, **({"x-event-stream": {"event": "event"}} if pairs else {})}


def _parameter(name: str, place: str, schema: Document, *, required: bool = False) -> Document:
    stated: Document = {"required": True} if required else {}
    return {"name": name, "in": place, **stated, "schema": schema}


def _body_content(schema: Document, multipart: Document) -> Document:
    if not multipart:
        return {_JSON: {"schema": schema}}
    parts = mapping(multipart.get("parts"))
    encoding: Document = {name: {"contentType": value} for name, value in parts.items()}
    form: Document = {"schema": schema, **({"encoding": encoding} if encoding else {})}
    raw = multipart.get("raw")
    if isinstance(raw, str):
        schema_of_all: Document = {"schema": {"type": "string"}}
        return {str(parts.get(raw)): schema_of_all, _FORM: form}
    return {_FORM: form, **({_JSON: {"schema": schema}} if multipart.get("optional") else {})}


def _accept_header(route: Document) -> str:
    """Return the media type in a method's `Accept` header; "" if it sends none."""
    for name, value in mapping(route.get("headers")).items():
        if name.lower() == _ACCEPT and value != "*/*":
            return str(value)
    return ""
