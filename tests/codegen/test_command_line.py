"""The command line: what each command writes, prints, returns; that failures write nothing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import pytest

from codegen.__main__ import main
from codegen.document import dump_document, load_document
from codegen.emit.inventory import drift_by_sums
from codegen.errors import CodegenError
from tests.codegen.generating import NO_SDK, document

GENERATED = "generated/openai_responses_generated"

PUBLISHED = """\
openapi: 3.0.0
info: {title: Things, version: '1'}
paths:
  /things:
    get:
      operationId: listThings
      summary: Lists all things.
      responses:
        '200':
          description: All things.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
    Thing: {type: object, properties: {id: {type: string, nullable: true}}}
"""

OVERLAY = """\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
actions:
  - target: $.components.schemas.Thing
    update: {required: [id]}
    description: It always has one.
    x-evidence: things/list.json
"""

STALE = OVERLAY.replace("schemas.Thing", "schemas.Gone")


@dataclass
class Project:
    """A project's root, and the command line on it."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    def write(self, name: str, text: str) -> Path:
        """Write a file of the project."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *arguments: str) -> Outcome:
        """Run a command and collect its output."""
        self.capsys.readouterr()
        code = main(["--root", str(self.root), *arguments])
        captured = self.capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    def files(self) -> dict[str, tuple[bytes, int]]:
        """Every file, with its contents and the time when it was written."""
        return {
            path.relative_to(self.root).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in self.root.rglob("*")
            if path.is_file()
        }

    def refuses(self, *arguments: str) -> str:
        """Run a command that must fail and must write nothing; what it says in the end."""
        before = self.files()
        outcome = self.run(*arguments)
        assert outcome.code == 2
        assert outcome.out == ""
        assert self.files() == before
        assert "Traceback" not in outcome.err
        start, said = outcome.err.split("codegen: ")
        assert start == "" or start.endswith("\n")
        return said.removesuffix("\n")


@dataclass
class Outcome:
    """What a command returned and printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    """A project with a snapshot, an SDK's tree, and nothing generated yet."""
    made = Project(tmp_path / "project", capsys)
    made.write("openapi/openai.yaml", dump_document(document(PUBLISHED)))
    made.write("openapi/sdk.yaml", dump_document(NO_SDK))
    (made.root / "openapi/overlays").mkdir()
    made.write("codegen/emit.py", "'''Stands for the generator.'''\n")
    return made


@pytest.fixture
def written(project: Project) -> Project:
    """The same project with everything generated."""
    assert project.run("generate").code == 0
    return project


# --- fetch -------------------------------------------------------------------------------------


def test_fetch_takes_a_local_copy_and_says_which_one_it_is(project: Project) -> None:
    copy = project.write("copy.yaml", PUBLISHED)
    outcome = project.run("fetch", "--from", str(copy))
    digest = hashlib.sha256(PUBLISHED.encode()).hexdigest()
    assert outcome == Outcome(
        0, "", f"openapi/upstream.yaml: OpenAPI 3.0.0, commit unknown, sha256 {digest}\n"
    )
    assert (project.root / "openapi/upstream.yaml").read_text() == PUBLISHED
    assert digest in (project.root / "openapi/upstream.toml").read_text()


def test_fetch_refuses_what_is_no_openapi(project: Project) -> None:
    copy = project.write("copy.yaml", "swagger: '2.0'\n")
    assert "OpenAPI" in project.refuses("fetch", "--from", str(copy))


# --- snapshot ----------------------------------------------------------------------------------


def test_snapshot_writes_what_was_fetched_without_its_prose(project: Project) -> None:
    project.write("openapi/overlays/things.yaml", OVERLAY)
    project.run("fetch", "--from", str(project.write("copy.yaml", PUBLISHED)))
    outcome = project.run("snapshot")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.endswith("openai.yaml: 1 schemas\n")
    text = (project.root / "openapi/openai.yaml").read_text()
    assert "Lists all things" not in text
    assert hashlib.sha256(PUBLISHED.encode()).hexdigest() in text
    thing = load_document(project.root / "openapi/openai.yaml")["components"]
    assert thing == {
        "schemas": {
            "Thing": {
                "type": "object",
                "properties": {"id": {"type": ["string", "null"]}},
                "required": ["id"],
            }
        }
    }


def test_snapshot_takes_a_document_to_another_place(project: Project) -> None:
    before = project.files()
    copy, target = project.write("copy.yaml", PUBLISHED), project.root / "other/snapshot.yaml"
    outcome = project.run("snapshot", "--from", str(copy), "--output", str(target))
    assert outcome.code == 0
    assert load_document(target)["openapi"] == "3.1.0"
    assert project.files().items() >= before.items()


def test_snapshot_needs_a_fetched_document(project: Project) -> None:
    assert project.refuses("snapshot") == (
        "openapi/upstream.yaml is not here: run `python -m codegen fetch`, or give --from PATH."
    )


def test_snapshot_needs_the_document_that_was_pinned(project: Project) -> None:
    project.run("fetch", "--from", str(project.write("copy.yaml", PUBLISHED)))
    project.write("openapi/upstream.yaml", PUBLISHED + "# edited\n")
    assert project.refuses("snapshot") == (
        "openapi/upstream.yaml is not the document that openapi/upstream.toml names: "
        "run `python -m codegen fetch`."
    )


def test_an_overlay_that_matches_nothing_stops_the_snapshot(project: Project) -> None:
    project.write("openapi/overlays/things.yaml", STALE)
    copy = project.write("copy.yaml", PUBLISHED)
    said = project.refuses("snapshot", "--from", str(copy))
    assert said.startswith(f"{copy}: The overlays do not fit the document (1):\n")
    assert "$.components.schemas.Gone" in said
    assert said.endswith("--stale-overlays warn goes on without what does not fit.")


def test_an_overlay_that_matches_nothing_may_be_left_out(project: Project) -> None:
    project.write("openapi/overlays/things.yaml", STALE)
    copy = project.write("copy.yaml", PUBLISHED)
    outcome = project.run("snapshot", "--from", str(copy), "--stale-overlays", "warn")
    assert outcome.code == 0
    assert "left out: things.yaml" in outcome.err
    assert "$.components.schemas.Gone" in outcome.err


# --- sdk ---------------------------------------------------------------------------------------


def test_sdk_writes_the_tree_and_reports_the_join(project: Project) -> None:
    outcome = project.run("sdk")
    assert outcome.code == 0
    assert load_document(project.root / "openapi/sdk.yaml")["routes"]
    assert "GET /things  listThings" in outcome.out


# --- generate ----------------------------------------------------------------------------------


def test_generate_writes_the_package_and_its_sums(project: Project) -> None:
    outcome = project.run("generate")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.endswith(" new\n")
    package = project.root / GENERATED
    assert {path.name for path in package.iterdir()} >= {"py.typed", "operations.py", "SHA256SUMS"}
    assert not drift_by_sums(project.root)


def test_generate_says_how_long_each_stage_took(project: Project) -> None:
    title, *stages, _ = project.run("generate").err.splitlines()
    assert title == "generate"
    names = ["read", "read the API", "make types", "render", "format", "write"]
    assert [line.split("  ")[1] for line in stages] == names
    assert all(line.endswith(" s") for line in stages)


def test_generating_again_changes_nothing(written: Project) -> None:
    before = written.files()
    outcome = written.run("generate")
    assert outcome.err.endswith("; nothing changed\n")
    assert written.files() == before


def test_generate_writes_what_differs_and_removes_what_is_left_over(written: Project) -> None:
    before = written.files()
    written.write(f"{GENERATED}/operations.py", "edited = True\n")
    written.write(f"{GENERATED}/types/gone/old.py", "old = True\n")
    (written.root / GENERATED / "routes/things.py").unlink()
    outcome = written.run("generate")
    assert outcome.err.endswith("; 1 rewritten, 1 new, 1 removed\n")
    after = written.files()
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {f"{GENERATED}/operations.py", f"{GENERATED}/routes/things.py"}
    assert {name: text for name, (text, _) in after.items()} == {
        name: text for name, (text, _) in before.items()
    }
    assert not (written.root / GENERATED / "types/gone").exists()


def test_generate_takes_another_document_to_another_folder(written: Project) -> None:
    before = written.files()
    copy, target = written.write("copy.yaml", PUBLISHED), written.root / "elsewhere"
    outcome = written.run("generate", "--from", str(copy), "--output", str(target))
    assert outcome.code == 0
    assert written.files().items() >= before.items()
    original = (written.root / GENERATED / "types/things.py").read_bytes()
    assert (target / "types/things.py").read_bytes() == original
    assert not (target / "SHA256SUMS").exists()
    assert written.run("generate", "--output", str(target)).err.endswith("; nothing changed\n")


def test_generate_skips_stale_overlays_with_the_option(project: Project) -> None:
    project.write("openapi/overlays/things.yaml", OVERLAY + STALE.partition("actions:\n")[2])
    copy, target = project.write("copy.yaml", PUBLISHED), project.root / "elsewhere"
    arguments = ["generate", "--from", str(copy), "--output", str(target)]
    assert "schemas.Gone" in project.refuses(*arguments)
    outcome = project.run(*arguments, "--stale-overlays", "warn")
    assert outcome.code == 0
    assert "left out: things.yaml" in outcome.err
    assert "    id: str | None\n" in (target / "types/things.py").read_text()


def test_generate_from_another_document_needs_another_folder(project: Project) -> None:
    copy = project.write("copy.yaml", PUBLISHED)
    assert project.refuses("generate", "--from", str(copy)) == (
        "--from needs --output: generated/ holds what openapi/openai.yaml says."
    )


def test_generate_removes_nothing_from_a_folder_of_someone_else(project: Project) -> None:
    project.write("mine/precious.txt", "mine")
    target = project.root / "mine"
    assert project.refuses("generate", "--output", str(target)) == (
        f"{target}: not empty, and no generated package (it has no operations.py); "
        "name a new folder, because what is not generated would be removed."
    )


def test_generate_cannot_write_where_a_file_is(project: Project) -> None:
    target = project.write("taken", "a file")
    assert project.refuses("generate", "--output", str(target)).startswith(f"{target}")


MISSING = {"the snapshot": "openapi/openai.yaml", "the SDK's tree": "openapi/sdk.yaml"}


@pytest.mark.parametrize("name", MISSING.values(), ids=MISSING)
@pytest.mark.parametrize("command", ["generate", "check"])
def test_nothing_is_generated_without_its_inputs(command: str, name: str, written: Project) -> None:
    (written.root / name).unlink()
    assert written.refuses(command) == f"{written.root / name}: no such file."


@pytest.mark.parametrize("command", ["generate", "check"])
def test_nothing_is_generated_from_what_contradicts_itself(command: str, written: Project) -> None:
    broken = "paths: {/things: {get: {operationId: x, responses: {'404': {description: ''}}}}}"
    written.write("openapi/openai.yaml", dump_document(document(broken)))
    said = written.refuses(command)
    place = written.root / "openapi/openai.yaml"
    assert said == f"{place}: GET /things: no successful response is described (2xx)."


# --- check -------------------------------------------------------------------------------------


def test_check_finds_nothing_right_after_generate(written: Project) -> None:
    before = written.files()
    outcome = written.run("check")
    assert (outcome.code, outcome.out) == (0, "")
    assert f"{GENERATED} is what openapi/ and codegen/ say: " in outcome.err
    assert written.files() == before


def test_check_names_every_file_that_differs(written: Project) -> None:
    written.write(f"{GENERATED}/operations.py", "edited = True\n")
    written.write(f"{GENERATED}/types/old.py", "old = True\n")
    (written.root / GENERATED / "routes/things.py").unlink()
    (written.root / GENERATED / "py.typed").unlink()
    before = written.files()
    outcome = written.run("check")
    assert outcome.code == 1
    assert outcome.out == dedent(
        """\
        stale: operations.py
        missing: py.typed
        missing: routes/things.py
        orphan: types/old.py
        """
    )
    assert outcome.err.endswith("\nRun `python -m codegen generate`.\n")
    assert written.files() == before


INPUTS: dict[str, tuple[str, str, list[str]]] = {
    "the snapshot": (
        "openapi/openai.yaml",
        PUBLISHED.replace("id:", "name:"),
        ["schemas/things.json", "types/partials/things.py", "types/things.py"],
    ),
    "the generator": ("codegen/emit.py", "'''Another.'''\n", []),
}


@pytest.mark.parametrize(("name", "text", "files"), INPUTS.values(), ids=INPUTS)
def test_check_notices_that_an_input_has_changed(
    name: str, text: str, files: list[str], written: Project
) -> None:
    said = dump_document(document(text)) if name.endswith(".yaml") else text
    written.write(name, said)
    outcome = written.run("check")
    assert outcome.code == 1
    assert outcome.out.splitlines() == [f"stale: {one}" for one in ["SHA256SUMS", *files]]


# --- SHA256SUMS --------------------------------------------------------------------------------


def test_the_sums_are_of_all_inputs_and_outputs(written: Project) -> None:
    head, *lines = (written.root / GENERATED / "SHA256SUMS").read_text().splitlines()
    assert head.startswith(
        "# Written by `python -m codegen generate` with datamodel-code-generator"
    )
    assert [line.split("  ")[1] for line in lines[:3]] == [
        "codegen/emit.py",
        "openapi/openai.yaml",
        "openapi/sdk.yaml",
    ]
    for line in lines:
        digest, name = line.split("  ")
        assert hashlib.sha256((written.root / name).read_bytes()).hexdigest() == digest
    outputs = {name for name in written.files() if name.startswith(("docs/", "generated/"))}
    assert {line.split("  ")[1] for line in lines[3:]} == outputs - {f"{GENERATED}/SHA256SUMS"}


def test_the_sums_tell_what_has_changed(written: Project) -> None:
    written.write("openapi/sdk.yaml", "routes: []\n")
    written.write("codegen/new.py", "")
    written.write(f"{GENERATED}/types/old.py", "old = True\n")
    (written.root / GENERATED / "routes/things.py").unlink()
    assert list(drift_by_sums(written.root).lines()) == [
        "stale: openapi/sdk.yaml",
        f"missing: {GENERATED}/routes/things.py",
        "orphan: codegen/new.py",
        f"orphan: {GENERATED}/types/old.py",
    ]


def test_without_sums_the_error_names_the_command(project: Project) -> None:
    with pytest.raises(CodegenError, match="missing; run `python -m codegen generate`"):
        drift_by_sums(project.root)


def test_the_page_of_what_is_mocked_is_written_and_checked(written: Project) -> None:
    page = written.root / "docs/coverage.md"
    text = page.read_text(encoding="utf-8")
    assert "| `things.list_things` | `GET /things` | yes |" in text
    page.write_text("edited", encoding="utf-8")
    assert written.run("check").out == "stale: docs/coverage.md\n"
    page.unlink()
    outcome = written.run("check")
    assert (outcome.code, outcome.out) == (1, "missing: docs/coverage.md\n")
    assert written.run("generate").code == 0
    assert page.read_text(encoding="utf-8") == text


# --- diff --------------------------------------------------------------------------------------


def test_diff_prints_what_an_update_means(project: Project) -> None:
    old = project.write("old.yaml", PUBLISHED)
    new = project.write("new.yaml", PUBLISHED.replace("listThings", "allThings"))
    before = project.files()
    outcome = project.run("diff", str(old), str(new))
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("# ")
    assert "allThings" in outcome.out
    assert project.files() == before


def test_diff_takes_a_document_and_a_snapshot_of_it(project: Project) -> None:
    old = project.write("old.yaml", PUBLISHED)
    outcome = project.run("diff", str(old), str(project.root / "openapi/openai.yaml"))
    assert outcome.code == 0
    assert "listThings" not in outcome.out


def test_diff_needs_both_documents(project: Project) -> None:
    old, new = project.write("old.yaml", PUBLISHED), project.root / "new.yaml"
    assert project.refuses("diff", str(old), str(new)) == f"{new}: no such file."


# --- arguments ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments", [[], ["build"], ["fetch", "--latest", "--from", "x"], ["diff", "one"]]
)
def test_arguments_that_are_not_understood(arguments: list[str], project: Project) -> None:
    before = project.files()
    with pytest.raises(SystemExit) as caught:
        project.run(*arguments)
    assert caught.value.code == 2
    assert project.files() == before


def test_help_names_every_command(project: Project) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    said = project.capsys.readouterr().out
    for command in ("update", "fetch", "snapshot", "sdk", "generate", "check", "diff"):
        assert f"\n    {command} " in said
