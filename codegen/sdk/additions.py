"""Finds what the document lacks of operations that both it and the SDK have: the additions.

Both documents are walked side by side, from the parameters, bodies, answers and events of each
operation that both have, from the webhooks, and from the events of WebSockets. An addition is a
place in the document (`at`, a list of keys) and what the document lacks there: `properties` of an
object, none of which is required; `values` of an enumeration; `variants` of a union with a new
value of the discriminator; `parameters` of an operation's query; `optional` properties of a
request, which the document requires and the SDK does not always send, or does not know; `open`
enumerations, for which the SDK also admits any string; `answers`, the requirements of the SDK's
clients on the properties of an answer (see `codegen.sdk.answers`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from codegen.document import Document, Json, mapping, schema_ref, sequence
from codegen.sdk.answers import client_requirements, merge_requirements, requirements_by_place
from codegen.sdk.events import webhooks_by_type
from codegen.sdk.joining import Join
from codegen.sdk.located import COMPONENTS, LocatedSchema, Place, Side, constant_values
from codegen.sdk.routes import path_key
from codegen.sdk.websocket_schemas import WEBSOCKETS

Pair: TypeAlias = "tuple[Place, Document, Document]"
"""Where an operation stands in the first document, itself, and the same one of the second."""

_REQUEST = "request"
_WEBHOOK = "webhook"
_WEBSOCKET = "websocket"
_JSON = "application/json"
_EVENT_STREAM = "text/event-stream"
# The names of properties that may be discriminators.
_DISCRIMINATOR_NAMES = ("type", "object", "event", "role")


class Comparison:
    """Collects what only the SDK's document has, at places that both documents have."""

    def __init__(self, snapshot: Document, described: Document) -> None:
        """Take the document, and the document that was made of the SDK's source."""
        self._requirements: dict[Place, dict[str, Document]] = {}
        self._document = Side(snapshot)
        self._sdk = Side(described)
        self._found: dict[Place, dict[str, dict[str, Json]]] = {}
        self._seen: set[tuple[Place, Place, str]] = set()
        self._part = _REQUEST

    def additions(self, joined: Join, websockets: Document) -> list[Document]:
        """Return all additions, by place, and the requirements of clients on answers.

        `websockets` are those of the document (`codegen.sdk.websocket_schemas`).
        """
        self._compare_webhooks()
        ours, theirs = (mapping(side.document["paths"]) for side in (self._document, self._sdk))
        self._compare_operations(
            (
                ("paths", one.operation.key, one.operation.method),
                _operation_at(ours, one.operation.key, one.operation.method),
                _operation_at(theirs, path_key(one.route), str(one.route["method"]).lower()),
            )
            for one in joined.joined
        )
        self._compare_websockets(websockets)  # last: requirements of calls are more exact
        return [*self._collect(), *requirements_by_place(self._requirements)]

    def additions_of(self, pairs: Iterable[Pair]) -> list[Document]:
        """Return the additions to the first operations of the given pairs, by place."""
        self._compare_operations(pairs)
        return self._collect()

    def _compare_operations(self, pairs: Iterable[Pair]) -> None:
        for place, ours, theirs in pairs:
            self._compare_operation(place, ours, theirs)

    def _collect(self) -> list[Document]:
        return [
            {"at": [*place], kind: {**found} if kind == "properties" else [*found.values()]}
            for place, kinds in sorted(self._found.items(), key=lambda item: str(item[0]))
            for kind, found in kinds.items()
        ]

    def _compare_operation(self, place: Place, ours: Document, theirs: Document) -> None:
        self._compare_parameters(place, ours, theirs)
        self._compare_bodies(_REQUEST, place, ours, theirs)
        self._compare_answers(place, ours, theirs)

    def _compare_webhooks(self) -> None:
        """Compare the events that both documents have."""
        others = webhooks_by_type(self._sdk.document)
        for type_, (place, webhook) in webhooks_by_type(self._document.document).items():
            if type_ in others:
                self._compare_bodies(_WEBHOOK, place, webhook, others[type_][1])

    def _compare_websockets(self, websockets: Document) -> None:
        """Compare the events that both sides of WebSockets send."""
        described = mapping(self._sdk.document.get(WEBSOCKETS))
        self._part = _WEBSOCKET
        for name, row in websockets.items():
            others = mapping(described.get(name))
            for side in sorted(mapping(row).keys() & others.keys() - {"path"}):
                self._compare_schemas((), mapping(row)[side], others[side])

    def _compare_bodies(self, part: str, place: Place, ours: Document, theirs: Document) -> None:
        bodies = _body_schemas(theirs)
        self._part = part
        for media_type, body in _body_schemas(ours).items():
            if media_type in bodies:
                where: Place = (*place, "requestBody", "content", media_type, "schema")
                self._compare_schemas(where, body, bodies[media_type])

    def _compare_parameters(self, place: Place, ours: Document, theirs: Document) -> None:
        known = {
            _without_brackets(mapping(one).get("name")) for one in sequence(ours.get("parameters"))
        }
        for one in map(mapping, sequence(theirs.get("parameters"))):
            if one.get("in") == "query" and _without_brackets(one.get("name")) not in known:
                self._add(place, "parameters", str(one["name"]), one)

    def _compare_answers(self, place: Place, ours: Document, theirs: Document) -> None:
        status, answer = _success_answer(ours)
        here = self._document.at((*place, "responses", status), answer)
        mine, others = (
            mapping(mapping(one).get("content"))
            for one in (here.schema, _success_answer(theirs)[1])
        )
        for media_type in (_JSON, _EVENT_STREAM):
            if media_type in mine and media_type in others:
                self._part = media_type
                where: Place = (*here.place, "content", media_type, "schema")
                pair = (mapping(one[media_type]).get("schema") for one in (mine, others))
                self._compare_schemas(where, *pair)

    def _compare_schemas(self, place: Place, ours: Json, theirs: Json) -> None:
        """Compare two schemas: arrays and mappings by their items, objects by their fields."""
        mine = self._document.alternatives(place, ours)
        others = self._sdk.alternatives((), theirs)
        for inner in ("items", "additionalProperties"):
            one, other = (_only_alternative(side, inner) for side in (mine, others))
            if one is not None and other is not None:
                self._compare_schemas((*one.place, inner), one.schema[inner], other.schema[inner])
        self._compare_values(mine, others)
        known = [one for one in mine if one.schema.get("properties")]
        objects = [one for one in others if one.schema.get("properties")]
        same = [_matching_object(other, known, objects) for other in objects]
        if self._part == _JSON and len(known) == len(objects) and not any(same):
            same = [_most_similar_object(other, known) for other in objects]
        for one, other in zip(same, objects, strict=True):
            kind = _new_variant(other, known)
            if one is not None:
                self._compare_fields(one, other)
                if same.count(one) == 1:  # each of several variants needs other fields
                    self._compare_requirements(one, other)
            elif kind and other.place[:2] == COMPONENTS:
                union = self._document.union(place, ours)
                self._add(union, "variants", kind, schema_ref(str(other.place[-1])))

    def _compare_values(
        self, mine: Sequence[LocatedSchema], others: Sequence[LocatedSchema]
    ) -> None:
        """Compare the values of an enumeration of strings with those of the SDK."""
        strings = [one for one in mine if _strings(one) or one.schema.get("type") == "string"]
        if (
            len(strings) != 1
            or not _strings(strings[0])
            or strings[0].place[-1] in _DISCRIMINATOR_NAMES
        ):
            return
        for value in (value for other in others for value in _strings(other)):
            if value not in _strings(strings[0]):
                self._add(strings[0].place, "values", value, value)
        if any(map(_strings, others)) and any(map(_is_any_string, others)):
            self._add(strings[0].place, "open", "string", "string")

    def _compare_fields(self, mine: LocatedSchema, other: LocatedSchema) -> None:
        pair = mine.place, other.place, self._part
        if other.place[:2] == COMPONENTS and pair in self._seen:
            return
        self._seen.add(pair)
        self._compare_required(mine, other)
        known = mapping(mine.schema["properties"])
        for name, schema in mapping(other.schema["properties"]).items():
            if name in known:
                self._compare_schemas((*mine.place, "properties", name), known[name], schema)
            else:
                self._add(mine.place, "properties", name, schema)

    def _compare_required(self, mine: LocatedSchema, other: LocatedSchema) -> None:
        """Compare the required fields of a request."""
        required_by_sdk = sequence(other.schema.get("required"))
        for name in sequence(mine.schema.get("required")) if self._part == _REQUEST else ():
            if name not in required_by_sdk:
                self._add(mine.place, "optional", str(name), name)

    def _compare_requirements(self, mine: LocatedSchema, other: LocatedSchema) -> None:
        """Compare the requirements of clients on an answer."""
        if self._part != _JSON:
            return
        for name, requirement in client_requirements(self._document, mine, self._sdk, other):
            known = self._requirements.setdefault(mine.place, {})
            known[name] = (
                merge_requirements(known[name], requirement) if name in known else requirement
            )

    def _add(self, place: Place, kind: str, name: str, value: Json) -> None:
        self._found.setdefault(place, {}).setdefault(kind, {}).setdefault(name, value)


def _matching_object(
    other: LocatedSchema, ours: Sequence[LocatedSchema], theirs: Sequence[LocatedSchema]
) -> LocatedSchema | None:
    """Return the document's object for an object of the SDK: by discriminator, or the only one."""
    if len(ours) == len(theirs) == 1:
        return ours[0]
    for name in _DISCRIMINATOR_NAMES:
        values = _constants(other, name)
        found = [one for one in ours if values and values & _constants(one, name)]
        if len(found) == 1:
            return found[0]
    return None


def _most_similar_object(
    other: LocatedSchema, ours: Sequence[LocatedSchema]
) -> LocatedSchema | None:
    """Return the document's object with the most similar fields, if none has a discriminator.

    This is the case for kinds of answers that a field of the request selects.
    """
    if any(_constants(one, name) for one in (other, *ours) for name in _DISCRIMINATOR_NAMES):
        return None
    names = set(mapping(other.schema["properties"]))
    return min(
        ours, key=lambda one: len(names ^ set(mapping(one.schema["properties"]))), default=None
    )


def _new_variant(other: LocatedSchema, ours: Sequence[LocatedSchema]) -> str:
    """Return the discriminator and its values, if no variant of the union has them, or ""."""
    for name in _DISCRIMINATOR_NAMES:
        values = _constants(other, name)
        if values:
            known = set[str]().union(*(_constants(one, name) for one in ours))
            is_new = len(ours) > 1 and known and values.isdisjoint(known)
            return f"{name} {sorted(values)}" if is_new else ""
    return ""


def _constants(one: LocatedSchema, name: str) -> set[str]:
    schema = mapping(mapping(one.schema["properties"]).get(name))
    return set(_strings(LocatedSchema((), schema)))


def _strings(one: LocatedSchema) -> list[str]:
    return [value for value in constant_values(one.schema) if isinstance(value, str)]


def _is_any_string(one: LocatedSchema) -> bool:
    """Whether a schema admits every string, and nothing else."""
    return one.schema.get("type") == "string" and one.schema.keys() <= {"type"}


def _only_alternative(side: Sequence[LocatedSchema], inner: str) -> LocatedSchema | None:
    """Return the only alternative with a schema under the keyword `inner`, such as `items`."""
    found = [one for one in side if isinstance(one.schema.get(inner), dict)]
    return found[0] if len(found) == 1 else None


def _body_schemas(operation: Document) -> dict[str, Json]:
    """Return the schemas of an operation's body, by media type."""
    content = mapping(mapping(operation.get("requestBody")).get("content"))
    return {media_type: mapping(one).get("schema") for media_type, one in content.items()}


def _success_answer(operation: Document) -> tuple[str, Json]:
    """Return the success status of an operation, and its answer."""
    answers = mapping(operation.get("responses"))
    status = min((code for code in answers if code.startswith("2")), default="")
    return status, answers.get(status)


def _operation_at(paths: Mapping[str, Json], key: str, method: str) -> Document:
    return mapping(mapping(paths[key]).get(method))


def _without_brackets(name: Json | None) -> str:
    """Return the name of a parameter without the brackets of lists: `include[]` is `include`."""
    return str(name).removesuffix("[]")
