"""Operations that move between the document and the SDK, or are renamed."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pytest

from codegen.__main__ import main
from codegen.behaviours import refuse_unmatched_behaviours
from codegen.document import Document, Json, dump_document, load_document, mapping, sequence
from codegen.emit.inventory import write
from codegen.errors import CodegenError
from codegen.ir import build_api
from codegen.sdk import routes_of, with_ids
from codegen.sdk.paths import path_shape
from tests.codegen.doing import BehaviourResults, behaviours_in
from tests.codegen.generating import PACKAGE, document, generated, operation, refusal, sdk
from tests.codegen.moved_operations import (
    OPENAI,
    ROOT,
    SDK,
    moved,
    renamed,
    sdk_after,
    some_of,
    some_of_sdk,
)

TEXT: Document = {"type": "string"}

needs_the_sdk = pytest.mark.skipif(
    version("openai") not in SDK.read_text(encoding="utf-8")[:100],
    reason="openapi/sdk.yaml is of another release of openai than the installed one",
)


class Inputs(NamedTuple):
    """A document, and what is known of the SDK."""

    snapshot: Document
    sdk: Document


@pytest.fixture(scope="module")
def inputs() -> Inputs:
    return Inputs(load_document(OPENAI), load_document(SDK))


@pytest.fixture(scope="module")
def new_inputs(inputs: Inputs) -> Inputs:
    """The inputs after operations have moved."""
    new = moved(*inputs)
    return Inputs(new, sdk_after(new, inputs.sdk))


@pytest.fixture(scope="module")
def before() -> BehaviourResults:
    return behaviours_in(ROOT / "generated")


@pytest.fixture(scope="module")
def after(new_inputs: Inputs, tmp_path_factory: pytest.TempPathFactory) -> BehaviourResults:
    folder = tmp_path_factory.mktemp("moved")
    files = generated(some_of(new_inputs.snapshot), some_of_sdk(new_inputs.sdk))
    write(files, folder / PACKAGE)
    return behaviours_in(folder)


@needs_the_sdk
def test_what_the_mock_does_for_an_operation_does_not_depend_on_where_it_is_described(
    before: BehaviourResults, after: BehaviourResults
) -> None:
    assert after.behaviours == {key: before.behaviours[key] for key in after.behaviours}
    assert after.lives == {path: before.lives[path] for path in after.lives}
    assert sum(after.lives.values()) > 5


@needs_the_sdk
def test_runs_go_on_messages_are_kept_and_videos_are_made_where_only_the_sdk_has_them(
    before: BehaviourResults, after: BehaviourResults
) -> None:
    assert after.actual == before.actual
    assert after.actual["messages"] == ["user", "assistant"]


@needs_the_sdk
def test_streams_of_what_the_document_has_now_keep_their_names(
    before: BehaviourResults, after: BehaviourResults
) -> None:
    assert after.streams == before.streams
    assert "BetaAgentsSessionsCreateEventStream" in after.streams


@needs_the_sdk
def test_models_that_are_written_down_have_what_their_type_requires(
    before: BehaviourResults, after: BehaviourResults
) -> None:
    assert after.model.keys() - before.model.keys() == {"display_name"}
    assert after.model["created"] == before.model["created"]


@needs_the_sdk
def test_all_operations_have_the_keys_names_and_families_that_they_have_had(
    inputs: Inputs, new_inputs: Inputs
) -> None:
    assert placed(*new_inputs) == placed(*inputs)


def placed(snapshot: Document, tree: Document) -> dict[str, object]:
    """What the mock finds each operation by, and the name that the SDK gives it in the tree."""
    api = build_api(snapshot, tree)
    names = {str(mapping(route)["name"]) for route in sequence(tree["routes"])}
    found: dict[str, object] = {}
    for one in (each for each in api.operations if each.name in names):
        place = api.places.get(one.id)
        family = None if place is None else (place, api.families[place.path].name)
        found[f"{one.method} {path_shape(one.path)}{one.query}"] = (one.name, one.aliases, family)
    return found


def test_a_document_in_which_all_operations_have_other_ids_gives_the_same_api(
    inputs: Inputs,
) -> None:
    assert build_api(renamed(inputs.snapshot), inputs.sdk) == build_api(*inputs)


# --- ids ------------------------------------------------------------------------------------------


def things(**ids: str) -> Document:
    """A document with an operation for each path, under an id."""
    answer: Document = {"type": "object", "properties": {"id": TEXT}}
    return document({"paths": {f"/{path}": {"get": operation(ids[path], answer)} for path in ids}})


def known(snapshot: Document, tree: Document, previous: Document) -> dict[str, str]:
    rows = with_ids(tree, snapshot, previous)["ids"]
    assert isinstance(rows, list)
    return {str(mapping(row)["operation"]): str(mapping(row)["id"]) for row in rows}


def test_removed_operations_keep_their_ids_and_new_ones_get_new_ids() -> None:
    tree = sdk("things.list GET /things")
    first = with_ids(tree, things(things="listThings"), {})
    second = with_ids(tree, things(others="listOthers"), first)
    assert known(things(things="things-list"), tree, second) == {
        "GET /others": "listOthers",
        "GET /things": "listThings",
    }


def test_an_id_that_another_operation_has_kept_is_not_given_again() -> None:
    tree = sdk("things.list GET /things")
    first = with_ids(tree, things(things="listThings"), {})
    now = things(things="listOldThings", others="listThings")
    assert known(now, tree, first) == {"GET /others": "get_others", "GET /things": "listThings"}


def test_an_operation_keeps_its_id_when_its_address_changes() -> None:
    first = with_ids(sdk("things.list GET /things"), things(things="listThings"), {})
    moved_on = sdk("things.list GET /all_things")
    (route,) = routes_of(moved_on)
    former: Document = {**route, "former": [{"method": "GET", "path": "/things"}]}
    tree: Document = {**moved_on, "routes": [former]}
    found = known(things(all_things="thingsList"), tree, first)
    assert found["GET /all_things"] == "listThings"


def test_two_new_operations_with_one_name_are_refused() -> None:
    assert refusal(things(things="list-things", others="listThings")) == (
        "list-things (GET /things) and listThings (GET /others) both make the Python name "
        "ListThings; rename one by an overlay."
    )


# --- behaviours without an operation --------------------------------------------------------------


def test_generate_names_the_behaviours_that_find_no_operation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "openapi").mkdir()
    for name, content in {"openai": things(others="listOthers"), "sdk": sdk()}.items():
        text = dump_document(content)
        (tmp_path / f"openapi/{name}.yaml").write_text(text, encoding="utf-8")
    source = tmp_path / "src/openai_responses/behaviours/things.py"
    source.parent.mkdir(parents=True)
    source.write_text('"""GET /things"""\nTHINGS = {\n    "POST /things/{}": "things:update"\n}\n')
    assert main(["--root", str(tmp_path), "generate"]) == 2
    assert capsys.readouterr().err.endswith(
        "Hand-written code is for operations that neither the document nor the SDK has (2):\n"
        "  src/openai_responses/behaviours/things.py:1: GET /things\n"
        "  src/openai_responses/behaviours/things.py:3: POST /things/{}\n"
        "Name the method and path by which the API has it now, or delete what is not needed.\n"
    )
    assert not (tmp_path / "generated").exists()


def test_a_behaviour_is_missed_where_both_the_document_and_the_sdk_lack_its_operation(
    inputs: Inputs,
) -> None:
    snapshot, tree = inputs
    paths = {**mapping(snapshot["paths"])}
    del paths["/embeddings"]
    without: Document = {**snapshot, "paths": paths}
    refuse_unmatched_behaviours(ROOT, without, tree)
    routes: list[Json] = [each for each in routes_of(tree) if each["path"] != "/embeddings"]
    with pytest.raises(CodegenError, match=r"builders/embeddings\.py:\d+: POST /embeddings\n"):
        refuse_unmatched_behaviours(ROOT, without, {**tree, "routes": routes})
