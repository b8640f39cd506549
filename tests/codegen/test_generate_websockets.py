"""WebSockets: sessions, routes and the events that only the document or only the SDK has."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.document import Document, mapping
from codegen.sdk import WEBSOCKETS, complete, read_sdk, with_fragments
from tests.codegen.generating import NO_SDK, Generate, document, refusal
from tests.codegen.sdk_source import package as sdk_package

UNIONS = """
paths: {}
components:
  schemas:
    ThingsClientEvent:
      anyOf:
        - {required: [type, name], properties: {type: {const: thing.update}, name: {type: string}}}
        - {required: [type], properties: {type: {const: thing.look.at}}}
    ThingsServerEvent:
      anyOf:
        - {required: [type, event_id, name], properties: {type: {const: thing.updated},
           event_id: {type: string}, name: {type: string}}}
        - {required: [type, class, item_id], properties: {type: {const: close},
           class: {type: string}, item_id: {type: string}}}
"""
TREE: Document = {
    **NO_SDK,
    "websockets": [
        {
            "name": "beta.things.connect",
            "path": "/things/{thing_id}/play",
            "client": {"kind": "union", "module": "openai.types", "name": "ThingsClientEvent"},
            "server": {"kind": "union", "module": "openai.types", "name": "ThingsServerEvent"},
        }
    ],
}


def test_a_new_websocket_has_a_session_with_its_events(package: Generate) -> None:
    made = package(document(UNIONS), TREE)
    base = made.module("sessions").BetaThingsSession
    assert base.endpoint == "beta.things.connect"
    assert base.acknowledgements == {"thing.update": "thing.updated"}
    assert {"on_thing_update", "on_thing_look_at", "updated", "close_event"} <= {*dir(base)}
    session = base()
    assert session.updated(name="a") == {"type": "thing.updated", "name": "a"}
    assert session.close_event(class_="b") == {"type": "close", "class": "b"}


def test_a_new_websocket_is_an_operation_with_a_route(package: Generate) -> None:
    made = package(document(UNIONS), TREE)
    (row,) = made.module("websockets").OPERATIONS
    assert (row.name, row.method, row.status) == ("beta.things.connect", "GET", 101)
    assert row.path == "/things/{thing_id}/play"
    assert row.session == (f"{made.name}.sessions.beta_things", "BetaThingsSession")
    routes = made.files["routes/beta_things.py"]
    assert "def connect(self) -> BetaThingsConnectRoute" in routes
    assert "self, *, thing_id: str, **query: str" in " ".join(routes.split())


def test_a_websocket_of_which_one_side_is_unknown_has_no_session(package: Generate) -> None:
    (row,) = TREE["websockets"] if isinstance(TREE["websockets"], list) else []
    lacking: Document = {"name": mapping(row)["name"], "path": "/things"}
    made = package(document(UNIONS), {**TREE, "websockets": [lacking]})
    assert made.module("websockets").OPERATIONS == ()


def test_an_event_must_say_what_it_is() -> None:
    said = refusal(document(UNIONS.replace("const: close", "type: string")), TREE)
    assert said.startswith("beta.things.connect: the event ThingsServerEvent")
    assert "no constant `type`" in said


def test_a_session_and_another_attribute_want_one_place() -> None:
    path = "/things/session: {get: {operationId: look, responses: {'200': {description: ''}}}}"
    tree: Document = {
        **TREE,
        "routes": [{"name": "beta.things.session", "method": "GET", "path": "/things/session"}],
    }
    said = refusal(document(UNIONS.replace("paths: {}", f"paths:\n  {path}")), tree)
    assert said.startswith("beta.things.session: both a WebSocket and another method")


# --- what only the SDK has -----------------------------------------------------------------------

LIBRARY = """
    class Update(BaseModel):
        type: Literal["thing.update"]
        name: str
        event_id: Optional[str] = None
    class Steer(BaseModel):
        type: Literal["thing.steer"]
    class Updated(BaseModel):
        type: Literal["thing.updated"]
    class Steered(BaseModel):
        type: Literal["thing.steered"]
    ThingClientEvent: TypeAlias = Union[Update, Steer]
    ThingServerEvent: TypeAlias = Union[Updated, Steered]
    class Connection:
        def recv(self) -> ThingServerEvent: ...
        def send(self, event: ThingClientEvent) -> None: ...
    class Manager:
        def __enter__(self) -> Connection: ...
        def _prepare_url(self) -> URL:
            return b"/things"
"""


def sdk_with_websocket(folder: Path, snapshot: Document) -> Document:
    """Return the tree of an SDK whose `things.connect` has the events of `LIBRARY`."""
    connect = "def connect(self) -> Manager: ..."
    source = sdk_package(folder, connect, {"_lib.py": LIBRARY})
    return with_fragments(read_sdk(source, "1.2.3"), snapshot, source)


@pytest.mark.parametrize(
    ("documented", "client", "server"),
    [
        ("paths: {}", {"thing.update", "thing.steer"}, {"thing.updated", "thing.steered"}),
        (
            """
            components:
              schemas:
                ThingClientEvent: {$ref: '#/components/schemas/Only'}
                Only: {required: [type], properties: {type: {const: thing.update}}}
                ThingServerEvent:
                  anyOf:
                    - {required: [type], properties: {type: {const: thing.updated}}}
                    - {required: [type], properties: {type: {const: thing.ended}}}
            """,
            {"thing.update", "thing.steer"},
            {"thing.updated", "thing.steered", "thing.ended"},
        ),
    ],
    ids=["no event documented", "some documented"],
)
def test_events_of_the_sdk_are_added_to_those_of_the_document(
    tmp_path: Path, package: Generate, documented: str, client: set[str], server: set[str]
) -> None:
    snapshot = document(documented)
    tree = sdk_with_websocket(tmp_path, snapshot)
    assert mapping(complete(snapshot, tree)[WEBSOCKETS]).keys() == {"things.connect"}
    base = package(snapshot, tree).module("sessions").ThingsSession
    assert set(base.client_events.variants) == client
    assert set(base.server_events.variants) == server
    assert base.acknowledgements["thing.steer"] == "thing.steered"
