"""Parts that a newer release of the SDK lacks are kept for users of older ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.document import Document, Json, mapping, sequence
from codegen.sdk import (
    complete,
    describe,
    join,
    read_sdk,
    render_sdk,
    routes_of,
    with_former,
    with_fragments,
    with_removed,
)
from codegen.validation import problems
from tests.codegen.generating import document, generated, parsed
from tests.codegen.sdk_source import package
from tests.codegen.test_sdk_describing import CREATE, LIST, TYPES

EMPTY = document("paths: {}")
OLD, NEW, NEWEST = "1.2.3", "1.10.0", "2.0.0"

STATE = '            state: Literal["on", "off"]\n'


def with_fields(text: str) -> dict[str, str]:
    """Return the SDK's types, with some more fields of a thing."""
    last = "            made_at: datetime\n"
    return {**TYPES, "types/thing.py": TYPES["types/thing.py"].replace(last, last + text)}


MORE = with_fields(STATE)
# What the newer release has: without a field, a value, an event, and parameters.
LESS = {
    **MORE,
    "types/thing.py": MORE["types/thing.py"]
    .replace("            tags: List[str]\n", "")
    .replace('Literal["on", "off"]', 'Literal["on"]'),
    "types/thing_event.py": """
        class Started(BaseModel):
            type: Literal["started"]
        class Stopped(BaseModel):
            type: Literal["stopped"]
        ThingEvent: TypeAlias = Annotated[
            Union[Started, Stopped], PropertyInfo(discriminator="type")
        ]
    """,
    "types/thing_list_params.py": """
        class ThingListParams(TypedDict, total=False):
            limit: int
    """,
    "types/thing_create_params.py": TYPES["types/thing_create_params.py"].replace(
        "            items: Iterable[Item]\n", ""
    ),
}


def written(
    folder: Path,
    version: str,
    files: dict[str, str],
    previous: Document | None = None,
    *,
    snapshot: Document = EMPTY,
    methods: str = CREATE + LIST,
) -> Document:
    """Return what `codegen sdk` writes down of a package, of which there is `previous`."""
    root = package(folder / version, methods, files)
    sdk = read_sdk(root, version)
    if previous is not None:
        sdk = with_former(sdk, previous)
    found = with_fragments(sdk, snapshot, root)
    if previous is not None:
        found = with_removed(found, previous, snapshot)
    assert parsed(render_sdk(found)) == found
    return found


@pytest.fixture
def old(tmp_path: Path) -> Document:
    return written(tmp_path, OLD, MORE)


@pytest.fixture
def new(tmp_path: Path, old: Document) -> Document:
    return written(tmp_path, NEW, LESS, old)


def without_marks(node: Json) -> Json:
    """Return a tree without the marks of its origin."""
    if isinstance(node, dict):
        kept = {key: value for key, value in node.items() if not key.startswith("x-")}
        return {key: without_marks(value) for key, value in kept.items()}
    return [*map(without_marks, node)] if isinstance(node, list) else node


def removed_parts(sdk: Document) -> list[tuple[str, str]]:
    """Return what is removed, by its kind and the last release that has it."""
    additions = map(mapping, sequence(mapping(sdk.get("removed")).get("additions")))
    return sorted(
        (next(iter(one.keys() - {"at", "until"})), str(one["until"])) for one in additions
    )


def test_fields_values_events_and_parameters_stay(old: Document, new: Document) -> None:
    found = complete(EMPTY, new)
    assert problems(found) == []
    schemas = mapping(mapping(found["components"])["schemas"])
    thing = mapping(schemas["Thing"])
    assert mapping(thing["properties"])["tags"] == {"type": "array", "items": {"type": "string"}}
    assert thing["x-removed"] == {"tags": OLD}
    assert mapping(schemas["ThingEventEnded"])["x-removed"] == {"": OLD}
    events = [mapping(one)["$ref"] for one in sequence(mapping(schemas["ThingEvent"])["anyOf"])]
    assert [str(one).rpartition("ThingEvent")[2] for one in events] == [
        "Started",
        "Stopped",
        "Ended",
    ]
    things = mapping(mapping(mapping(found["paths"])["/things"])["get"])
    parameters = [mapping(one) for one in sequence(things["parameters"])]
    assert [one["name"] for one in parameters] == ["limit", "order", "include"]
    assert not any("required" in one for one in parameters)  # as order was: nobody sends it now
    assert removed_parts(new) == [
        ("parameters", OLD),
        ("properties", OLD),
        ("properties", OLD),
        ("values", OLD),
        ("variants", OLD),
    ]
    assert "removed" not in old


def test_it_is_carried_on_from_release_to_release(tmp_path: Path, new: Document) -> None:
    """The last release that has it stays the same; what is removed later has another one."""
    again = written(tmp_path / "again", NEW, LESS, new)
    assert again == new
    files = {**LESS, "types/thing.py": LESS["types/thing.py"].replace("            id: str\n", "")}
    newest = written(tmp_path, NEWEST, files, again)
    assert removed_parts(newest) == sorted([*removed_parts(new), ("properties", NEW)])
    thing = mapping(mapping(mapping(complete(EMPTY, newest)["components"])["schemas"])["Thing"])
    assert thing["x-removed"] == {"tags": OLD, "id": NEW}


def test_a_field_that_is_added_again_is_no_longer_removed(tmp_path: Path, new: Document) -> None:
    back = written(tmp_path, NEWEST, MORE, new)
    assert removed_parts(back) == [("variants", NEW)]  # what only the release between had


def test_a_newer_previous_release_is_ignored(tmp_path: Path, new: Document, old: Document) -> None:
    assert written(tmp_path / "back", OLD, MORE, new) == old


def test_it_stays_when_the_document_gets_the_operation(tmp_path: Path, new: Document) -> None:
    published, _ = describe(tmp_path / NEW / "openai", NEW, routes_of(new))
    known = written(tmp_path / "known", NEW, LESS, new, snapshot=published)
    assert mapping(known["fragments"])["paths"] == {}
    assert removed_parts(known) == removed_parts(new)
    before, after = complete(EMPTY, new), complete(published, known)
    assert without_marks(after["paths"]) == without_marks(before["paths"])
    schemas = [mapping(mapping(each["components"])["schemas"]) for each in (before, after)]
    assert without_marks(schemas[1]) == without_marks(schemas[0])
    assert written(tmp_path / "again", NEW, LESS, known, snapshot=published) == known


def test_a_method_that_is_gone_keeps_its_route(tmp_path: Path, old: Document) -> None:
    new = written(tmp_path, NEW, MORE, old, methods=LIST)
    (route,) = [route for route in routes_of(new) if "until" in route]
    assert (route["name"], route["until"]) == ("things.create", OLD)
    assert "response" not in route  # the type of which the new release may not have
    assert mapping(complete(EMPTY, new)["paths"]) == mapping(complete(EMPTY, old)["paths"])
    assert [str(one["name"]) for one in join(EMPTY, new).routes_without_operation] == [
        "things.list",
        "things.create",
    ]
    assert written(tmp_path / "again", NEW, MORE, new, methods=LIST) == new
    files = generated(EMPTY, new)
    assert "`things.create`: POST /things/{thing_id}/parts" in files["routes/things.py"]
    assert "def ended(" in files["streams/things.py"]
    back = written(tmp_path, NEWEST, MORE, new)
    assert all("until" not in route for route in routes_of(back))


def test_generated_docstrings_have_the_last_release(new: Document) -> None:
    files = generated(EMPTY, new)
    events = files["streams/things.py"]
    assert f'"""`ended` (ThingEventEnded), which openai has until {OLD}."""' in events
    assert '"""`stopped` (ThingEventStopped)."""' in events
    types = files["types/things.py"]
    assert f'"tags": "NotRequired[list[str]]",  # of openai until {OLD}\n' in types
    assert f"items: NotRequired[list[ThingCreateParamsItem]]  # of openai until {OLD}\n" in types
