"""`--mend`: proposals for overlays that no longer fit, and unchanged parts of their files."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.correcting import correct
from codegen.document import Document, dump_document, load_document, parse_document
from codegen.errors import CodegenError
from codegen.normalise import normalise
from codegen.overlays import Action, Overlay, Proposal, edit_texts, load_overlays, parse_overlay

ROOT = Path(__file__).parents[2]
OVERLAYS = {path.name: path for path in sorted((ROOT / "openapi/overlays").glob("*.yaml"))}
ACTIONS = [
    action for overlay in load_overlays(ROOT / "openapi/overlays") for action in overlay.actions
]

HEAD = "overlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\n"
COMMENTED = f"""\
{HEAD}# What is sent.
actions:
  # The first, of a recording.
  - target: $.components.schemas.Gone.properties
    description: |
      It is sent.

      # No comment.
    x-evidence: a.json
    update: {{id: {{type: string}}}}  # as sent

  # Of nothing in particular.

  # The second, beside it,
  # of two recordings.
  - target: >-
      $.components.schemas['Thing', 'Other']
      .properties
    update:
      name: {{$ref: '#/components/schemas/Name'}}   # three blanks
    description: It is sent, too.
    x-evidence: b.json

# That is all.
"""

DOCUMENT = """
openapi: 3.1.0
info: {title: Things, version: '1'}
paths:
  /things/{thing_id}:
    get:
      operationId: getThing
      parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: A thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    Thing:
      type: object
      required: [id, label, made_by]
      properties:
        id: {type: string}
        label: {type: string}
        made_by: {$ref: '#/components/schemas/Maker'}
    Maker: {type: object, properties: {id: {type: string}, name: {type: string}}}
"""
ACTION = f"""\
{HEAD}actions:
  - target: %s
    update: %s
    description: It is sent.
    x-evidence: a.json
"""


def deletion(action: Action) -> Proposal:
    return Proposal(action, {}, {})


def read(text: str) -> Overlay:
    return parse_overlay(text, "things.yaml")


def action_rows(overlay: Overlay) -> list[tuple[str, object, str]]:
    return [(one.target, one.update, one.reason) for one in overlay.actions]


def edited(text: str, *proposals: Proposal) -> str:
    found = edit_texts({"things.yaml": text}, proposals)["things.yaml"]
    assert found is not None
    return found


def test_an_action_goes_with_the_comment_above_it() -> None:
    first, second = read(COMMENTED).actions

    assert edited(COMMENTED, deletion(first)) == COMMENTED.replace(
        COMMENTED[COMMENTED.index("  # The first") : COMMENTED.index("  # The second")], ""
    )
    assert edited(COMMENTED, deletion(second)) == (
        f"{COMMENTED[: COMMENTED.index('  # The second')].rstrip()}\n\n# That is all.\n"
    )


def test_new_names_change_nothing_else() -> None:
    _, action = read(COMMENTED).actions
    names = {"Other": "Another"}

    assert edited(COMMENTED, Proposal(action, names, {"Name": "TheName"})) == (
        COMMENTED.replace("'Other'", "'Another'").replace("schemas/Name", "schemas/TheName")
    )


def test_a_file_without_an_action_goes() -> None:
    proposals = [deletion(action) for action in read(COMMENTED).actions]

    assert edit_texts({"things.yaml": COMMENTED}, proposals) == {"things.yaml": None}


def test_actions_in_one_line_are_left_to_their_author() -> None:
    action = "{target: $.a, remove: true, description: It is not., x-evidence: a.json}"
    text = f"{HEAD}actions: [{action}]\n"

    with pytest.raises(CodegenError, match=r"things\.yaml: .* edit it by hand"):
        edited(text, deletion(read(text).actions[0]))


@pytest.mark.parametrize("action", ACTIONS, ids=lambda one: f"{one.file}-{one.number}")
def test_every_action_of_the_project_can_be_edited_alone(action: Action) -> None:
    text = OVERLAYS[action.file].read_text(encoding="utf-8")
    before = action_rows(parse_overlay(text, action.file))
    (after,) = edit_texts({action.file: text}, [deletion(action)]).values()
    kept = before[: action.number - 1] + before[action.number :]

    assert (action_rows(parse_overlay(after, action.file)) if after is not None else []) == kept
    (same,) = edit_texts({action.file: text}, [Proposal(action, {"no such name": ""}, {})]).values()
    assert same == text


# What a later document has, the action for the one before, and what is proposed.
MOVED = {
    "a schema": (
        ("Maker", "Creator"),
        ("$.components.schemas.Maker.properties.name", "{nullable: true}"),
        "Maker is now Creator.",
    ),
    "a schema beside another": (
        ("Maker", "Creator"),
        ("$.components.schemas['Thing', 'Maker'].properties.id", "{nullable: true}"),
        "Maker is now Creator.",
    ),
    "a schema that is referred to": (
        ("Maker", "Creator"),
        (
            "$.components.schemas.Thing.properties",
            "{sold_by: {$ref: '#/components/schemas/Maker'}}",
        ),
        "Maker is now Creator.",
    ),
    "a path": (
        ("/things/{thing_id}", "/v2/things/{thing_id}"),
        ("$.paths['/things/{thing_id}'].get.responses", "{'202': {description: ''}}"),
        "/things/{thing_id} is now /v2/things/{thing_id}.",
    ),
    "a property": (
        ("label", "title"),
        ("$.components.schemas.Thing.properties.label", "{nullable: true}"),
        "label is now title.",
    ),
    "nothing": (
        ("label", "id"),
        ("$.components.schemas.Thing.properties.label", "{nullable: true}"),
        "delete this action.",
    ),
}


@pytest.mark.parametrize(("names", "action", "proposed"), MOVED.values(), ids=MOVED.keys())
def test_what_has_moved_is_named_by_its_new_name(
    names: tuple[str, str], action: tuple[str, str], proposed: str
) -> None:
    text = ACTION % action
    overlay = read(text)
    before = correct(normalise(yaml(DOCUMENT)), [overlay])
    assert before.rejected == ()
    after = normalise(yaml(renamed(*names)))
    found = correct(after, [overlay], before.document)
    assert [one.summary for one in found.proposals] == [proposed]
    (new,) = edit_texts({"things.yaml": text}, found.proposals).values()
    assert new is None or correct(after, [read(new)], before.document).proposals == ()


def yaml(text: str) -> Document:
    return parse_document(text, source="test")


def renamed(old: str, new: str) -> str:
    if (old, new) == ("label", "id"):
        return DOCUMENT.replace("        label: {type: string}\n", "").replace("label, ", "")
    return DOCUMENT.replace(old, new)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose overlay is for the document before."""
    overlays = tmp_path / "openapi/overlays"
    overlays.mkdir(parents=True)
    text = ACTION % ("$.components.schemas.Maker.properties.name", "{nullable: true}")
    (overlays / "things.yaml").write_text(f"# Kept.\n{text}", encoding="utf-8")
    gone = ACTION % ("$.components.schemas.Gone", "{nullable: true}")
    (overlays / "gone.yaml").write_text(gone, encoding="utf-8")
    before = dump_document(normalise(yaml(DOCUMENT)))
    (tmp_path / "openapi/openai.yaml").write_text(before, encoding="utf-8")
    (tmp_path / "new.yaml").write_text(renamed("Maker", "Creator"), encoding="utf-8")
    return tmp_path


def test_snapshot_proposes_the_edit(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--root", str(project), "snapshot", "--from", str(project / "new.yaml")]
    assert main(arguments) == 2
    printed = capsys.readouterr().err
    assert "gone.yaml, action 1 ($.components.schemas.Gone): the target matches" in printed
    assert "    proposed: delete this action.\n" in printed
    assert "    proposed: Maker is now Creator.\n" in printed
    assert "--mend edits the overlays as proposed" in printed


def test_snapshot_mends_the_overlays(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--root", str(project), "snapshot", "--from", str(project / "new.yaml")]
    assert main([*arguments, "--mend"]) == 0
    assert "edited: gone.yaml, action 1" in capsys.readouterr().err
    assert [path.name for path in (project / "openapi/overlays").iterdir()] == ["things.yaml"]
    text = ACTION % ("$.components.schemas.Creator.properties.name", "{nullable: true}")
    mended_text = (project / "openapi/overlays/things.yaml").read_text(encoding="utf-8")
    assert mended_text == f"# Kept.\n{text}"
    assert "null" in str(load_document(project / "openapi/openai.yaml"))
    assert main(arguments) == 0


def test_a_failed_mend_changes_no_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = ACTION % ("$.info.title", "{nullable: true}")
    (project / "openapi/overlays/wrong.yaml").write_text(text, encoding="utf-8")
    before = {path: path.read_bytes() for path in project.rglob("*.yaml")}
    arguments = ["--root", str(project), "snapshot", "--from", str(project / "new.yaml")]
    assert main([*arguments, "--mend"]) == 2
    assert "wrong.yaml, action 1 ($.info.title)" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in project.rglob("*.yaml")} == before
