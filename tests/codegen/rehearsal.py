"""A future document, written by hand, and the use of its new parts with the package made of it.

As a script it makes the calls, over the generated package that comes first on the path, and prints
what came of them as JSON: `python -m`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

from codegen.document import Document, copy_tree, mapping, sequence
from tests.codegen.generating import parsed

__all__ = ["next_document", "used_in"]

_PATHS = """
/jobs:
  get:
    operationId: listJobs
    responses:
      '200':
        description: ''
        content: {application/json: {schema: {$ref: '#/components/schemas/JobList'}}}
  post:
    operationId: createJob
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/CreateJobRequest'}}}
    responses:
      '200':
        description: ''
        content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}
/jobs/{job_id}:
  get:
    operationId: retrieveJob
    parameters: [{name: job_id, in: path, required: true, schema: {type: string}}]
    responses:
      '200':
        description: ''
        content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}
/jobs/{job_id}/play:
  post:
    operationId: playJob
    parameters: [{name: job_id, in: path, required: true, schema: {type: string}}]
    requestBody:
      content: {application/json: {schema: {properties: {stream: {type: boolean}}}}}
    responses:
      '200':
        description: ''
        content:
          application/json: {schema: {$ref: '#/components/schemas/Job'}}
          text/event-stream: {schema: {$ref: '#/components/schemas/JobEvent'}}
"""
_SCHEMAS = """
CreateJobRequest: {required: [goal], properties: {goal: {type: string}}}
Job:
  required: [id, object, goal, created_at]
  properties:
    id: {type: string}
    object: {const: job}
    goal: {type: string}
    created_at: {type: integer}
JobList:
  required: [object, data, has_more]
  properties:
    object: {const: list}
    data: {type: array, items: {$ref: '#/components/schemas/Job'}}
    has_more: {type: boolean}
JobEvent:
  anyOf:
    - {required: [type, job], properties: {type: {const: job.played},
       job: {$ref: '#/components/schemas/Job'}}}
    - {required: [type, delta], properties: {type: {const: job.note.delta}, delta: {type: string}}}
ResponseNoteAddedEvent:
  required: [type, note, sequence_number]
  properties:
    type: {const: response.note.added}
    note: {type: string}
    sequence_number: {type: integer}
NoteItem:
  required: [id, type, note]
  properties: {id: {type: string}, type: {const: note}, note: {type: string}}
"""


def next_document(snapshot: Document) -> Document:
    """A document with one operation group, one stream, one event and one variant of a union more.

    The deletion of chat completions has left it, and `last_active_at` is called `active_at`.
    """
    document = mapping(copy_tree(snapshot))
    paths = mapping(document["paths"])
    paths.update(parsed(_PATHS))
    del mapping(paths["/chat/completions/{completion_id}"])["delete"]
    schemas = mapping(mapping(document["components"])["schemas"])
    schemas.update(parsed(_SCHEMAS))
    _member(schemas, "ResponseStreamEvent", "anyOf").append(_reference("ResponseNoteAddedEvent"))
    _member(schemas, "OutputItem", "oneOf").append(_reference("NoteItem"))
    store = mapping(schemas["VectorStoreObject"])
    fields, required = mapping(store["properties"]), sequence(store["required"])
    fields["active_at"] = fields.pop("last_active_at")
    required[required.index("last_active_at")] = "active_at"
    return document


def _member(schemas: Document, name: str, union: str) -> list[Any]:
    return cast("list[Any]", sequence(mapping(schemas[name])[union]))


def _reference(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def used_in(folder: Path) -> dict[str, Any]:
    """Use what is new on the mock over the package in a folder, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", __name__],
        cwd=Path(__file__).parents[2],
        # The folder's package comes before the project's own.
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _use() -> dict[str, object]:
    import openai

    from openai_responses import OpenAIMock, streaming

    with OpenAIMock(missing="invent") as openai_mock:
        client = openai.OpenAI(api_key="sk-fake123")
        made = cast("Any", client.post("/jobs", body={"goal": "Rest"}, cast_to=object))
        got = cast("Any", client.get(f"/jobs/{made['id']}", cast_to=object))
        listed = cast("Any", client.get("/jobs", cast_to=object))
        events = client.post(
            f"/jobs/{made['id']}/play",
            cast_to=object,
            body={"stream": True},
            stream=True,
            stream_cls=openai.Stream[object],
        )
        played = [cast("Any", event)["type"] for event in events]
        store = client.vector_stores.create(name="Books")
        deleted = client.chat.completions.delete("chatcmpl-1")
        note = {"id": "note_1", "type": "note", "note": "Buy milk."}
        cast("Any", openai_mock.responses.create).response = {"output": [note]}
        response = client.responses.create(model="gpt-5", input="Hi")
        return {
            "made": made,
            "got": got,
            "listed": listed["data"],
            "played": played,
            "store": store.to_dict(),
            "deleted": deleted.to_dict(),
            "output": response.to_dict()["output"],
            "event": hasattr(streaming.CreateResponseEventStream, "note_added"),
        }


if __name__ == "__main__":
    print(json.dumps(_use()))
