"""What clients of the SDK need of the fields of answers, beyond what the document says of them.

A client that validates answers refuses one without a field that the SDK's model requires, and one
with a null or a value that the model does not know. What is needed is written by field: `required`
where only the SDK requires it; `nullable` where only the SDK takes null for a required field (true)
or only the document does (false); `enum`, the values that the SDK knows where the document has
others or does not list them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.document import Document, mapping, sequence
from codegen.sdk.located import LocatedSchema, Place, Side

ANSWERS = "x-sdk-answers"
"""Beside the properties of an object: what clients of the SDK need of them in answers, by name."""

_REQUIRED, _NULLABLE, _ENUM = "required", "nullable", "enum"
# What stays once a release does not need it any more: users of earlier ones still do.
_KEPT_REQUIREMENTS: Document = {_REQUIRED: True, _NULLABLE: False}


def client_requirements(
    ours: Side, mine: LocatedSchema, theirs: Side, other: LocatedSchema
) -> Iterator[tuple[str, Document]]:
    """Names of fields, and what is needed of them, for an object of the document and the SDK's."""
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
    """What is needed of a field that several answers have, read into different types."""
    found: Document = {**other, **one}
    if _ENUM in one and _ENUM in other:
        values = [value for value in sequence(one[_ENUM]) if value in sequence(other[_ENUM])]
        found[_ENUM] = values or one[_ENUM]
    return found


def requirements_by_place(
    requirements: Mapping[Place, Mapping[str, Document]],
) -> Iterator[Document]:
    """The additions that say what is needed of the fields of objects, by place."""
    for place, by_name in sorted(requirements.items(), key=lambda item: str(item[0])):
        yield {"at": [*place], "answers": {**by_name}}


def former_requirements(sdk: Document, previous: Document) -> Iterator[Document]:
    """What earlier releases need of answers and this one does not, each with the last of these."""
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
