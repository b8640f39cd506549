"""Events of webhooks: from the document, from the SDK's union, and those that can be subscribed."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest

from codegen.document import Document, Json, mapping
from codegen.sdk import complete, read_sdk, with_fragments, with_removed
from codegen.sdk.drift import sdk_drift
from codegen.sdk.events import webhooks_by_type
from tests.codegen.generating import Generate, Package, document, operation, sdk
from tests.codegen.sdk_source import CLIENT
from tests.codegen.sdk_source import package as sdk_package

STRING: Document = {"type": "string"}
EMPTY = document("paths: {}")


def webhook(type_: str, properties: Document, *required: str) -> Document:
    """Return a webhook whose event has data with these properties."""
    data: Json = {"type": "object", "properties": properties, "required": [*required]}
    fields: Json = {
        "id": STRING,
        "type": {"type": "string", "const": type_},
        "data": data,
    }
    schema: Json = {"type": "object", "properties": fields, "required": ["id", "type", "data"]}
    body: Json = {"content": {"application/json": {"schema": schema}}}
    return {"post": {"requestBody": body, "responses": {"200": {"description": ""}}}}


def events_of(made: Package) -> ModuleType:
    return made.module("webhook_events")


def data(body: str) -> object:
    return json.loads(body)["data"]


# --- constructors --------------------------------------------------------------------------------


def test_a_new_event_has_a_constructor_with_its_fields(package: Generate) -> None:
    properties: Document = {
        "id": STRING,
        "class": STRING,
        "kind": {"type": "string", "const": "small"},
        "size": {"type": "integer"},
    }
    hooks: Json = {"thing_done": webhook("thing.was_done", properties, "id", "class", "kind")}
    events = events_of(package(document({"paths": {}, "webhooks": hooks})))
    assert events.__all__ == ["thing_was_done"]
    body, headers = events.thing_was_done(id="1", class_="a", created_at=7)
    assert data(body) == {"id": "1", "class": "a", "kind": "small"}
    assert json.loads(body)["type"] == "thing.was_done"
    assert set(headers) == {
        "content-type",
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
    }
    assert data(events.thing_was_done(id="1", class_="a", size=3)[0]) == {
        "id": "1",
        "class": "a",
        "kind": "small",
        "size": 3,
    }
    with pytest.raises(TypeError, match="did you mean 'size'"):
        events.thing_was_done(id="1", class_="a", sice=3)
    with pytest.raises(ValueError, match=r"size: .*valid integer"):
        events.thing_was_done(id="1", class_="a", size="3")


def test_fields_may_be_called_what_the_options_are_called(package: Generate) -> None:
    properties: Document = {"secret": STRING, "created_at": {"type": "integer"}}
    hooks: Json = {"key_made": webhook("key.made", properties, "secret")}
    events = events_of(package(document({"paths": {}, "webhooks": hooks})))
    body, _ = events.key_made(secret="s", created_at=1, created_at_=2, secret_="whsec_b3RoZXI=")
    assert data(body) == {"secret": "s", "created_at": 1}
    assert json.loads(body)["created_at"] == 2


def test_without_webhooks_there_is_no_constructor(package: Generate) -> None:
    events = events_of(package(EMPTY))
    assert (events.__all__, events.SCHEMAS) == ([], {})


def test_types_that_can_be_subscribed_have_the_form_of_what_is_completed(
    package: Generate,
) -> None:
    """The document says nothing of them but that there are such types."""
    types: Json = {"type": "array", "items": {"enum": ["job.completed", "film.failed"]}}
    body: Json = {"type": "object", "properties": {"event_types": types}}
    create: Document = {
        **operation("createWebhook", {"type": "object", "properties": {"id": STRING}}),
        "requestBody": {"content": {"application/json": {"schema": body}}},
    }
    hooks: Json = {"job_completed": webhook("job.completed", {"id": STRING}, "id")}
    paths: Json = {"/webhook_endpoints": {"post": create}}
    made = package(
        document({"paths": paths, "webhooks": hooks}),
        sdk("webhooks.create POST /webhook_endpoints"),
    )
    events = events_of(made)
    assert set(events.SCHEMAS) == {"job.completed", "film.failed"}
    assert data(events.film_failed(id="1")[0]) == {"id": "1"}
    base = made.module("routes.webhooks").WebhooksResource.__mro__[1]
    assert base.__name__ == "WebhooksBase"


# --- the SDK's events ----------------------------------------------------------------------------

WEBHOOKS = """
    from .resources.webhooks import Webhooks, AsyncWebhooks

    class OpenAI(SyncAPIClient):
        @cached_property
        def webhooks(self) -> Webhooks:
            return Webhooks(self)

    class AsyncOpenAI(AsyncAPIClient):
        @cached_property
        def webhooks(self) -> AsyncWebhooks:
            return AsyncWebhooks(self)
"""
RESOURCE = """
    from ..types import UnwrapWebhookEvent
    from .._resource import SyncAPIResource, AsyncAPIResource

    class Webhooks(SyncAPIResource):
        def unwrap(self, payload: str) -> UnwrapWebhookEvent: ...

    class AsyncWebhooks(AsyncAPIResource):
        def unwrap(self, payload: str) -> UnwrapWebhookEvent: ...
"""


def union(**events: str) -> dict[str, str]:
    """Return the source of a package with events by type, with the fields of their data."""
    classes: list[str] = []
    for name, fields in events.items():
        classes.append(f"class {name}Data(BaseModel):\n    {fields}")
        type_ = name[0].lower() + name[1:]
        classes.append(
            f"class {name}(BaseModel):\n    id: str\n    data: {name}Data\n"
            f'    type: Literal["{type_}.done"]\n    object: Optional[Literal["event"]] = None'
        )
    members = ", ".join(events)
    text = "\n".join(
        [
            "from typing import List, Optional, Union",
            "from typing_extensions import Annotated, Literal, TypeAlias",
            *classes,
            f"UnwrapWebhookEvent: TypeAlias = Annotated[Union[{members}], "
            'PropertyInfo(discriminator="type")]',
        ]
    )
    return {
        "_client.py": WEBHOOKS,
        "resources/webhooks.py": RESOURCE,
        "types/__init__.py": "from .unwrap import UnwrapWebhookEvent",
        "types/unwrap.py": text,
    }


def recorded(
    folder: Path,
    version: str,
    files: dict[str, str],
    snapshot: Document = EMPTY,
    previous: Document | None = None,
) -> Document:
    """Return what `codegen sdk` writes down of a package with these files."""
    root = sdk_package(folder / version, "pass", files)
    found = with_fragments(read_sdk(root, version), snapshot, root)
    return found if previous is None else with_removed(found, previous, snapshot)


DOCUMENTED = document(
    {"paths": {}, "webhooks": {"alpha_was_done": webhook("alpha.done", {"id": STRING}, "id")}}
)


def test_what_only_the_sdk_knows_is_a_fragment(tmp_path: Path, package: Generate) -> None:
    tree = recorded(
        tmp_path, "1.2.3", union(Alpha="id: str", Beta="id: str\n    size: int"), DOCUMENTED
    )
    fragments = mapping(tree["fragments"])
    assert [*mapping(fragments["webhooks"])] == ["beta_done"]
    assert {*webhooks_by_type(complete(DOCUMENTED, tree))} == {"alpha.done", "beta.done"}
    events = events_of(package(DOCUMENTED, tree))
    assert data(events.beta_done(id="1", size=2)[0]) == {"id": "1", "size": 2}
    assert data(events.alpha_done(id="1")[0]) == {"id": "1"}


def test_what_only_the_sdk_knows_of_an_event_is_an_addition(
    tmp_path: Path, package: Generate
) -> None:
    """It is found by the event's type: the webhooks have other names."""
    fields = "id: str\n    size: Optional[int] = None"
    tree = recorded(tmp_path, "1.2.3", union(Alpha=fields), DOCUMENTED)
    assert "webhooks" not in mapping(tree["fragments"])
    events = events_of(package(DOCUMENTED, tree))
    assert data(events.alpha_done(id="1", size=2)[0]) == {"id": "1", "size": 2}
    assert data(events.alpha_done(id="1")[0]) == {"id": "1"}


def test_an_event_that_is_gone_stays(tmp_path: Path, package: Generate) -> None:
    old = recorded(tmp_path, "1.2.3", union(Alpha="id: str", Beta="id: str"))
    new = recorded(tmp_path, "1.3.0", union(Alpha="id: str"), previous=old)
    newest = recorded(tmp_path, "1.4.0", union(Alpha="id: str"), previous=new)
    webhooks = mapping(mapping(newest["fragments"])["webhooks"])
    assert mapping(webhooks["beta_done"])["x-until"] == "1.2.3"
    assert "x-until" not in mapping(webhooks["alpha_done"])
    events = events_of(package(EMPTY, newest))
    assert events.beta_done.__doc__ == (
        "Return the event `beta.done`, signed, which openai has until 1.2.3."
    )
    back = recorded(tmp_path, "1.5.0", union(Alpha="id: str", Beta="id: str"), previous=newest)
    webhooks = mapping(mapping(back["fragments"])["webhooks"])
    assert "x-until" not in mapping(webhooks["beta_done"])


def test_a_webhook_that_differs_from_the_source_is_named(tmp_path: Path) -> None:
    one = recorded(tmp_path, "1.2.3", union(Alpha="id: str", Beta="id: str"))
    other = recorded(tmp_path / "other", "1.2.3", union(Alpha="id: str"))
    assert "orphan: fragments: webhook beta_done" in sdk_drift(one, other)


def test_the_client_of_other_tests_has_no_webhooks(tmp_path: Path) -> None:
    tree = recorded(tmp_path, "1.2.3", {"_client.py": CLIENT})
    assert "webhooks" not in tree
    assert "webhooks" not in mapping(tree["fragments"])
