"""The generated files change only where their input does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.document import Document, Json, dump_document, load_document, mapping, parse_document
from codegen.emit.inventory import PACKAGE
from codegen.emit.package import generate_package
from codegen.fetch.upstream import PIN_PATH, read_upstream
from codegen.retired import load_retired
from tests.codegen.generating import NO_SDK, defined, document, generated, operation

ROOT = Path(__file__).parents[2]

THINGS = """\
paths:
  /parts:
    post:
      operationId: makePart
      requestBody:
        content:
          application/json:
            schema: {properties: {name: {type: string}, stream: {type: boolean}}}
      responses:
        '200':
          description: ''
          content:
            application/json: {schema: {$ref: '#/components/schemas/Part'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/PartEvent'}}
  /things/{id}:
    get:
      operationId: getThing
      responses:
        '200':
          description: ''
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    Part:
      properties:
        id: {type: string}
        size: {$ref: '#/components/schemas/Size'}
    PartEvent:
      anyOf:
        - {$ref: '#/components/schemas/PartStarted'}
        - {$ref: '#/components/schemas/PartMade'}
    PartMade:
      required: [type]
      properties:
        type: {const: part.made}
    PartStarted: {required: [type], properties: {type: {const: part.started}}}
    Size: {enum: [small, large]}
    Thing:
      required: [id]
      properties:
        id: {type: string}
        size: {$ref: '#/components/schemas/Size'}
        source:
          anyOf:
            - {required: [type], properties: {type: {const: file}}}
            - {required: [type], properties: {type: {const: url}}}
"""

PART = "    Part:\n      properties:\n"

# What is put before which text, and the files that must change because of it.
ADDED: dict[str, tuple[str, str, set[str]]] = {
    "a field": (
        PART + "        colour: {type: string}\n",
        PART,
        {"schemas/parts.json", "types/parts.py", "types/partials/parts.py"},
    ),
    "an object in a field": (
        PART + "        box: {properties: {width: {type: integer}}}\n",
        PART,
        {"schemas/parts.json", "types/parts.py", "types/partials/parts.py"},
    ),
    "a field that must be there": (
        "required: [size, id]",
        "required: [id]",
        {"schemas/things.json", "types/things.py"},
    ),
    "a variant before the others": (
        "anyOf:\n            - {required: [type], properties: {type: {const: blob}}}\n            ",
        "anyOf:\n            ",
        {"schemas/things.json", "types/things.py", "types/partials/things.py"},
    ),
    "a value of an enum of two resources": (
        "enum: [tiny, ",
        "enum: [",
        {"schemas/parts_and_things.json", "types/parts_and_things.py"},
    ),
    "a schema that nothing needs": (
        "schemas:\n    Aloof: {properties: {id: {type: string}}}\n",
        "schemas:\n",
        set(),
    ),
    "an operation of a resource": (
        "paths:\n  /parts/all: {delete: {operationId: dropParts, responses: {'204':"
        " {description: ''}}}}\n",
        "paths:\n",
        {"operations.py", "routes/parts.py"},
    ),
    "an operation of a new resource": (
        "paths:\n  /all: {delete: {operationId: dropAll, responses: {'204': {description: ''}}}}\n",
        "paths:\n",
        {"operations.py", "routes/__init__.py", "routes/all.py"},
    ),
    "an event": (
        "    PartEvent:\n      anyOf:\n        - {required: [type], properties:"
        " {type: {const: part.asked}}}\n",
        "    PartEvent:\n      anyOf:\n",
        {"schemas/parts.json", "streams/parts.py", "types/parts.py"},
    ),
    "a field of an event": (
        "        at: {type: integer}\n        type: {const: part.made}\n",
        "        type: {const: part.made}\n",
        {"schemas/parts.json", "streams/parts.py", "types/parts.py"},
    ),
    "an answer that is no success": (
        "        '404': {description: ''}\n        '200':\n",
        "        '200':\n",
        set(),
    ),
}


def changed(before: Mapping[str, str], after: Mapping[str, str]) -> set[str]:
    """The files that differ, are new, or are gone."""
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


@pytest.mark.parametrize(("new", "old", "expected"), ADDED.values(), ids=ADDED)
def test_an_addition_touches_only_what_it_changes(new: str, old: str, expected: set[str]) -> None:
    assert old in THINGS
    before, after = generated(document(THINGS)), generated(document(THINGS.replace(old, new)))
    assert changed(before, after) == expected
    renamed = [path for path in before if not {*defined(before[path])} <= {*defined(after[path])}]
    assert renamed == []


def test_a_module_is_removed_with_its_last_operation() -> None:
    new, old, _ = ADDED["an operation of a new resource"]
    more, less = generated(document(THINGS.replace(old, new))), generated(document(THINGS))
    assert more.keys() - less.keys() == {"routes/all.py"}


def reordered(node: Json, *, keep: bool = False) -> Json:
    """A copy with all keys in reverse order, but where their order says something.

    Fields stand in the order that people read them in, media types with the usual one first.
    """
    if isinstance(node, list):
        return [reordered(one) for one in node]
    if not isinstance(node, dict):
        return node
    keys = node if keep else reversed(node)
    return {key: reordered(node[key], keep=key in ("properties", "content")) for key in keys}


def test_the_order_of_keys_does_not_matter() -> None:
    backwards = mapping(reordered(parse_document(THINGS, source="things")))
    assert list(backwards) == ["components", "paths"]
    assert generated(document(backwards)) == generated(document(THINGS))


def test_the_hash_seed_does_not_matter(tmp_path: Path) -> None:
    for name, content in (("openai", document(THINGS)), ("sdk", NO_SDK)):
        path = tmp_path / f"openapi/{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(dump_document(content), encoding="utf-8")
    first, second = (_generated_with_seed(seed, tmp_path) for seed in ("1", "2"))
    assert first == second
    assert first.keys() == generated(document(THINGS)).keys()


def _generated_with_seed(seed: str, root: Path) -> dict[str, bytes]:
    target = root / f"seed{seed}"
    subprocess.run(
        [sys.executable, "-m", "codegen", "--root", root, "generate", "--output", target],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
    )
    files = (path for path in target.rglob("*") if path.is_file())
    return {path.relative_to(target).as_posix(): path.read_bytes() for path in files}


def test_additions_to_the_real_document_touch_only_what_they_change() -> None:
    """One run of the generator for all of them: it takes seconds."""
    snapshot, sdk = (load_document(ROOT / f"openapi/{name}.yaml") for name in ("openai", "sdk"))
    schemas = _mapping_at(snapshot, "components", "schemas")
    _mapping_at(schemas, "Batch", "properties")["a_new_field"] = {"type": "string"}
    schemas["ANewSchema"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    event: Document = {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"type": "string", "const": "speech.audio.a_new_event"}},
    }
    union = _mapping_at(schemas, "CreateSpeechResponseStreamEvent")
    _, variants = next((key, value) for key, value in union.items() if key in ("anyOf", "oneOf"))
    assert isinstance(variants, list)
    variants.insert(0, event)
    paths = _mapping_at(snapshot, "paths")
    paths["/models/a_new_path"] = {"get": operation("aNewOperation", {"type": "string"})}
    upstream = read_upstream(ROOT / PIN_PATH)
    retired = load_retired(ROOT)
    after = generate_package(snapshot, sdk, lambda stage: None, upstream, retired).files
    folder = ROOT / PACKAGE
    before = {name: (folder / name).read_text(encoding="utf-8") for name in after}
    assert changed(before, after) == {
        "operations.py",
        "routes/models.py",
        "schemas/audio.json",
        "schemas/batches.json",
        "schemas/models.json",
        "streams/audio.py",
        "types/audio.py",
        "types/batches.py",
        "types/models.py",
        "types/partials/batches.py",
    }
    lost = {line for name in before for line in before[name].splitlines()} - {
        line for name in after for line in after[name].splitlines()
    }
    assert len(lost) < 5, lost


def _mapping_at(node: Document, *keys: str) -> Document:
    for key in keys:
        found = node[key]
        assert isinstance(found, dict)
        node = found
    return node
