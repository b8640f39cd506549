"""A document whose streaming operations have names without any hand-written code.

Those of OpenAI's document are called otherwise, some are elsewhere as well, and there are others
with events of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from codegen.document import Document, load_document, mapping, reached_schemas
from tests.codegen.generating import parsed

__all__ = ["new_operations", "sdk_tree"]

ROOT = Path(__file__).parents[2]
OPENAI, SDK = ROOT / "openapi/openai.yaml", ROOT / "openapi/sdk.yaml"

# What streams, and what else there is of the same families.
_KEPT = ("/audio/", "/chat/completions", "/completions", "/images/", "/responses", "/threads")
_MOVED = {
    "/chat/completions": "/talks",
    "/images/edits": "/pictures/{picture_id}/variations",
    "/responses": "/projects/{project_id}/answers",
    "/threads/runs": "/talks/runs",
}

_JOBS = """
/jobs:
  post:
    operationId: runJob
    requestBody:
      content:
        application/json:
          schema: {properties: {stream: {type: boolean}, goal: {type: string}}}
    responses:
      '200':
        description: ''
        content:
          application/json: {schema: {$ref: '#/components/schemas/Job'}}
          text/event-stream: {schema: {$ref: '#/components/schemas/JobEvent'}}
/jobs/{job_id}/steps:
  get:
    operationId: watchJob
    parameters: [{name: job_id, in: path, required: true, schema: {type: string}}]
    responses:
      '200':
        description: ''
        content: {text/event-stream: {schema: {$ref: '#/components/schemas/StepEvent'}}}
/ticks:
  post:
    operationId: makeTicks
    requestBody:
      content: {application/json: {schema: {properties: {stream: {type: boolean}}}}}
    responses:
      '200':
        description: ''
        content:
          application/json: {schema: {$ref: '#/components/schemas/Tick'}}
          text/event-stream: {schema: {$ref: '#/components/schemas/Tick'}}
/songs:
  post:
    operationId: sing
    requestBody:
      content:
        application/json:
          schema: {properties: {stream_format: {enum: [sse, audio]}}}
    responses:
      '200':
        description: ''
        content:
          audio/mpeg: {schema: {type: string, format: binary}}
          text/event-stream: {schema: {$ref: '#/components/schemas/SongEvent'}}
/jobs/{job_id}/answer:
  get:
    operationId: followAnswer
    parameters: [{name: job_id, in: path, required: true, schema: {type: string}}]
    responses:
      '200':
        description: ''
        content: {text/event-stream: {schema: {$ref: '#/components/schemas/ResponseStreamEvent'}}}
"""

_SCHEMAS = """
Job:
  required: [id, object, status, goal, created_at]
  properties:
    id: {type: string}
    object: {const: job}
    status: {enum: [in_progress, completed, failed]}
    goal: {type: string}
    created_at: {type: integer}
JobEvent:
  anyOf:
    - {$ref: '#/components/schemas/JobCompleted'}
    - {$ref: '#/components/schemas/JobCreated'}
    - {$ref: '#/components/schemas/JobFailed'}
    - {$ref: '#/components/schemas/JobNoteAdded'}
    - {$ref: '#/components/schemas/JobNoteDelta'}
    - {$ref: '#/components/schemas/JobNoteDone'}
JobCreated:
  required: [type, job, sequence_number]
  properties:
    type: {const: job.created}
    job: {$ref: '#/components/schemas/Job'}
    sequence_number: {type: integer}
JobNoteAdded:
  required: [type, note_id, sequence_number]
  properties:
    type: {const: job.note.added}
    note_id: {type: string}
    sequence_number: {type: integer}
JobNoteDelta:
  required: [type, delta, note_id, sequence_number]
  properties:
    type: {const: job.note.delta}
    delta: {type: string}
    note_id: {type: string}
    sequence_number: {type: integer}
JobNoteDone:
  required: [type, text, note_id, sequence_number]
  properties:
    type: {const: job.note.done}
    text: {type: string}
    note_id: {type: string}
    sequence_number: {type: integer}
JobCompleted:
  required: [type, job, sequence_number]
  properties:
    type: {const: job.completed}
    job: {$ref: '#/components/schemas/Job'}
    sequence_number: {type: integer}
JobFailed:
  required: [type, job]
  properties: {type: {const: job.failed}, job: {$ref: '#/components/schemas/Job'}}
StepEvent:
  anyOf:
    - {required: [event, data], properties: {event: {const: step.finished},
       data: {$ref: '#/components/schemas/Job'}}}
    - {required: [event, data], properties: {event: {const: step.started},
       data: {$ref: '#/components/schemas/Job'}}}
    - {required: [event, data], properties: {event: {const: done}, data: {const: '[DONE]'}}}
Tick:
  required: [id, count]
  properties: {id: {type: string}, count: {type: integer}, unit: {type: string}}
SongEvent:
  anyOf:
    - {required: [type, audio], properties: {type: {const: song.sung}, audio: {type: string}}}
    - {required: [type, seconds], properties: {type: {const: song.done}, seconds: {type: number}}}
"""


def new_operations() -> Document:
    """The snapshot of the document."""
    openai = load_document(OPENAI)
    paths: Document = {**dict(_renamed(openai)), **parsed(_JOBS)}
    components = mapping(openai["components"])
    schemas: Document = {**mapping(components["schemas"]), **parsed(_SCHEMAS)}
    needed: Document = reached_schemas([paths, components["responses"]], schemas)
    return {
        **openai,
        "webhooks": {},
        "paths": paths,
        "components": {**components, "schemas": needed},
    }


def sdk_tree() -> Document:
    """The SDK's tree; what the document lacks and only the SDK has is called otherwise too.

    Nothing is known of the ids that operations have had until now.
    """
    text = SDK.read_text(encoding="utf-8").replace("operationId: beta", "operationId: other-beta")
    return {**parsed(text), "ids": []}


def _renamed(openai: Document) -> Iterator[tuple[str, Document]]:
    """The paths that are kept, and those to which operations have moved."""
    for path, item in mapping(openai["paths"]).items():
        if path.startswith(_KEPT) and not path.endswith("#beta=true"):
            yield path, _called(mapping(item), "other-")
        if path in _MOVED:
            yield _MOVED[path], {"post": mapping(_called(mapping(item), "moved-"))["post"]}


def _called(item: Document, prefix: str) -> Document:
    """A path's operations, with a prefix before their ids."""
    called: Document = dict(item)
    for method, one in item.items():
        if "operationId" in mapping(one):
            called[method] = {
                **mapping(one),
                "operationId": f"{prefix}{mapping(one)['operationId']}",
            }
    return called
