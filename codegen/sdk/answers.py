"""The requirements of the SDK's clients on the fields of answers, where the document has others.

A client that validates answers refuses one without a field that the SDK's model requires, and one
with a null or a value that the model does not know. Requirements are written by field: `required`
if only the SDK requires it; `nullable` if only the SDK admits null for a required field (true) or
only the document does (false); `enum`, the values that the SDK knows, if the document has others or
does not list them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.document import Document, mapping, sequence
from codegen.sdk.located import LocatedSchema, Place, Side

ANSWERS = "x-sdk-answers"
"""Keyword of object schemas: the requirements of the SDK's clients on its properties, by name."""

_REQUIRED, _NULLABLE, _ENUM = "required", "nullable", "enum"
# The requirements that are kept when a release drops them, for users of earlier releases.
_KEPT_REQUIREMENTS: Document = {_REQUIRED: True, _NULLABLE: False}


def client_requirements(
    ours: Side, mine: LocatedSchema, theirs: Side, other: LocatedSchema
) -> Iterator[tuple[str, Document]]:
    """Yield fields of an object of the document with the requirements of the SDK's model."""
    known, required = mapping(mine.schema["properties"]), sequence(mine.schema.get("required"))
    required_by_sdk = sequence(other.schema.get("required"))
    for name, schema in mapping(other.schema["properties"]).items():
        requirement: Document = {}
        if name in required_by_sdk and name not in required:
            requirement[_REQUIRED] = True
        if name in known:
            takes, reads = ours.takes_null(known[name]), theirs.takes_null(schema)
            if takes != reads and (takes or name in required):
                requirement[_NULLABLE] = reads
            values, readable = ours.constants(known[name]), theirs.constants(schema)
            if readable and not (values and all(value in readable for value in values)):
                requirement[_ENUM] = [*readable]
        if requirement:
            yield name, requirement


def merge_requirements(one: Document, other: Document) -> Document:
    """Merge the requirements of two models on the same field."""
    found: Document = {**other, **one}
    if _ENUM in one and _ENUM in other:
        values = [value for value in sequence(one[_ENUM]) if value in sequence(other[_ENUM])]
        found[_ENUM] = values or one[_ENUM]
    return found


def requirements_by_place(
    requirements: Mapping[Place, Mapping[str, Document]],
) -> Iterator[Document]:
    """Yield the requirements as additions, by place."""
    for place, by_name in sorted(requirements.items(), key=lambda item: str(item[0])):
        yield {"at": [*place], "answers": {**by_name}}


def former_requirements(sdk: Document, previous: Document) -> Iterator[Document]:
    """Yield the requirements of earlier releases only, with the last release that has them."""
    known = {str(one["at"]): {**mapping(one["answers"])} for one in _answer_additions(sdk)}
    version = mapping(previous.get("sdk")).get("version")
    for one in (*_answer_additions(mapping(previous.get("removed"))), *_answer_additions(previous)):
        now = known.setdefault(str(one["at"]), {})
        missing: Document = {}
        for name, requirement in mapping(one["answers"]).items():
            own = mapping(now.get(name))
            kept = {
                key: value
                for key, value in mapping(requirement).items()
                if _KEPT_REQUIREMENTS.get(key) is value
            }
            if kept and not kept.keys() <= own.keys():
                missing[name] = {key: kept[key] for key in kept if key not in own}
                now[name] = {**kept, **own}
        if missing:
            yield {"at": one["at"], "until": one.get("until", version), "answers": missing}


def _answer_additions(sdk: Document) -> list[Document]:
    additions = map(mapping, sequence(sdk.get("additions")))
    return [one for one in additions if "answers" in one]
