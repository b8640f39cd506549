"""Invalid input: one sentence with the file and the place, and exit code 2."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.__main__ import main
from codegen.document import Document, Json, dump_document, parse_document
from codegen.yaml_reader import MAX_DEPTH, read_yaml
from tests.codegen.mutating import OVERLAY, PUBLISHED, SDK

HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"
SCHEMA = "{schema: {$ref: '#/components/schemas/A'}}"
ANSWER = f"{{'200': {{description: '', content: {{application/json: {SCHEMA}}}}}}}"
SECONDS = 20


class Project:
    """A project's root with a document in it, and what is said about that."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root, self._capsys = root, capsys
        self.document = root / "document.yaml"
        self.write("openapi/sdk.yaml", SDK)
        self.write("openapi/overlays/things.yaml", OVERLAY)
        self.document.write_text(PUBLISHED, encoding="utf-8")

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def run(self, *arguments: str) -> tuple[int, str]:
        """Return the exit code, and the last line of the output."""
        self._capsys.readouterr()
        code = main(["--root", str(self.root), *arguments])
        said = self._capsys.readouterr().err
        return code, said.partition("codegen: ")[2].removesuffix("\n")

    def refused(self, *arguments: str) -> str:
        before, started = self.files(), time.monotonic()
        code, said = self.run(*arguments)
        assert code == 2
        assert time.monotonic() - started < SECONDS
        assert self.files() == before
        return said

    def snapshot(self) -> str:
        """Return the message of `snapshot` about the document."""
        target = self.root / "snapshot.yaml"
        return self.refused("snapshot", "--from", str(self.document), "--output", str(target))

    def files(self) -> dict[str, bytes]:
        found = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    return Project(tmp_path, capsys)


def component(schemas: str) -> str:
    """A document whose one operation answers with the schema A."""
    paths = f"paths: {{/x: {{get: {{operationId: getX, responses: {ANSWER}}}}}}}\n"
    return f"{HEAD}{paths}components:\n  schemas: {{{schemas}}}\n"


def ref(name: str) -> str:
    return f"{{$ref: '#/components/schemas/{name}'}}"


def doubling(first: str, second: str) -> str:
    """Schemas, each of which has the next ones twice: 2 ** 24 in all."""
    return ", ".join(
        f"{name}{n}: {{{keyword}: [{ref(f'A{n + 1}')}, {ref(f'B{n + 1}')}]}}"
        for n in range(24)
        for name, keyword in (("A", first), ("B", second))
    )


# --- the text ----------------------------------------------------------------------------------

BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))
LONG_BOMB = f"a: &a {'x' * 100_000}\nb: [{', '.join(['*a'] * 1000)}]\n"
MERGE_BOMB = "a0: &a0 {k0: 1}\n" + "".join(
    f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}], k{n}: 1}}\n" for n in range(1, 40)
)

TEXTS: dict[str, tuple[str | bytes, str]] = {
    "a key twice": (
        "a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n",
        ", line 5: the key 'c' is there already, in line 3; expected each key of a mapping once.",
    ),
    "a key twice, written in two ways": (
        "200: {}\n'200': {}\n",
        ", line 2: the key '200' is there already, in line 1; expected each key of a mapping once.",
    ),
    "a mapping in itself": (
        "a: &a\n  b: *a\n",
        ", line 2: the alias *a stands inside of what it repeats, which begins in line 1; expected "
        "a value that does not contain itself.",
    ),
    "a list in itself": ("a: &a [[*a]]\n", ", line 1: the alias *a stands inside of what it"),
    "a mapping merged into itself": ("a: &a {<<: *a}\n", ", line 1: the alias *a stands inside"),
    "an alias of nothing": ("a: *b\n", ", line 1: the alias *b has no anchor &b before it."),
    "aliases of aliases": (BOMB, ", line 13: with the alias *a11, aliases repeat more than the"),
    "aliases of a long text": (LONG_BOMB, ", line 2: with the alias *a, aliases repeat more than"),
    "merges of merges": (MERGE_BOMB, ", line 1"),
    "300 levels of mappings": (
        "a: " + "{a: " * 300 + "1" + "}" * 300,
        f", line 1: more than {MAX_DEPTH} mappings and lists stand inside of each other; expected "
        "fewer levels.",
    ),
    "100,000 levels of lists": ("[" * 100_000, f", line 1: more than {MAX_DEPTH} mappings and"),
    "levels by aliases": (
        "a: &a " + "[" * 60 + "]" * 60 + "\nb: " + "[" * 60 + "*a" + "]" * 60,
        f", line 2: more than {MAX_DEPTH} mappings and lists",
    ),
    "two documents": ("a: 1\n---\nb: 1\n", ", line 2: a second YAML document begins; expected one"),
    "a key that is a list": ("? [a]\n: 1\n", ", line 1: a key is a mapping, a list or an alias"),
    "a merge of no mapping": ("a: {<<: 1}\n", ", line 1: `<<` merges something else than mapp"),
    "a tag of Python": ("a: !!python/name:os.system 1\n", ", line 1: the tag 'tag:yaml.org,2002:"),
    "a set": ("a: !!set {b, c}\n", ", line 1: the tag 'tag:yaml.org,2002:set' is unknown"),
    "no number": ("a: .nan\n", ", line 1: JSON has no number '.nan'; expected a finite one"),
    "a number beyond a double": ("a: 1e999\n", ", line 1: JSON has no number '1e999'"),
    "a number of many digits": (
        f"a: {'9' * 5000}\n",
        ", line 1: a number of 5000 digits; expected",
    ),
    "a tab": ("a:\n\tb: 1\n", ", line 2, column 1: not YAML: found character that cannot start"),
    "a control character": (b"a: \x07\n", ": not YAML: "),
    "other than UTF-8": (b"a: 1\nb: \xff\n", ", line 2: the byte 0xff is not UTF-8 text; expected"),
    "UTF-16": ("a: 1".encode("utf-16"), ", line 1: the byte 0xff is not UTF-8 text; expected YAML"),
    "nothing": (b"", ": expected a mapping at the top, found null."),
    "NUL": (b"\0" * 10, ": not YAML: "),
    "too much": (b"#" * 32_000_001, ": too large; expected at most 32,000,000 bytes."),
}


@pytest.mark.parametrize(("text", "said"), TEXTS.values(), ids=TEXTS)
def test_a_text_that_is_no_json(text: str | bytes, said: str, project: Project) -> None:
    project.write("document.yaml", text)
    assert project.snapshot().startswith(f"{project.document}{said}")


SAME: dict[str, tuple[str, Json]] = {
    "an anchor set twice": ("a: [&x 1, *x, &x 2, *x]", {"a": [1, 1, 2, 2]}),
    "an anchor set again inside of its node": ("a: &x [&x 1, *x]\nb: *x", {"a": [1, 1], "b": 1}),
    "merged mappings": (
        "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], z: 3}",
        {"a": {"x": 1, "y": 1}, "b": {"y": 2, "z": 2}, "c": {"y": 1, "z": 3, "x": 1}},
    ),
    "keys that are no strings": (
        "{200: a, null: b, true: c, 1.50: d, ~: e}",
        {"200": "a", "null": "b", "true": "c", "1.50": "d", "~": "e"},
    ),
    "words of YAML 1.1": (
        "[on, yes, 1:30, 2026-08-21, 0777, 1_000, =, <<]",
        ["on", "yes", "1:30", "2026-08-21", 777, "1_000", "=", "<<"],
    ),
    "numbers": (
        "[1, -2, 0x1F, 0o17, .5, 1., 1e3, -1.5E-2]",
        [1, -2, 31, 15, 0.5, 1.0, 1e3, -0.015],
    ),
    "tags": ("[!!str 1, !!int '1', !!float 1, !!null '', ! 2]", ["1", 1, 1.0, None, "2"]),
    "Windows": ("\ufeffa: 1\r\nb: |\r\n  c\r\n  d\r\n", {"a": 1, "b": "c\nd\n"}),
}


@pytest.mark.parametrize(("text", "value"), SAME.values(), ids=SAME)
def test_yaml_that_is_allowed(text: str, value: Json) -> None:
    found = read_yaml(text, source="text")
    assert found == value
    assert repr(found) == repr(value) or isinstance(value, dict)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.from_regex(r"\A[-+.0-9eExo_:a-f]{1,8}\Z"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(VALUES)
@example("1e3")
@example("0o17")
@example("<<")
def test_what_is_written_is_read_again(value: Json) -> None:
    document: Document = {"a": value, "<<": value}
    assert parse_document(dump_document(document), source="text") == document


# --- schemas and paths -------------------------------------------------------------------------

CIRCLE = (
    "; expected a schema that says something itself, and refers to itself in `properties` or "
    "`items` alone."
)
DOCUMENTS = {
    "a reference to itself": (
        component(f"A: {ref('A')}"),
        "components.schemas.A: leads back to itself ($ref #/components/schemas/A" + ")" + CIRCLE,
    ),
    "references in a circle": (
        component(f"A: {ref('B')}, B: {ref('A')}"),
        "components.schemas.A: leads back to itself ($ref #/components/schemas/B > $ref "
        "#/components/schemas/A)" + CIRCLE,
    ),
    "allOf in a circle": (
        component(f"A: {{allOf: [{ref('B')}]}}, B: {{allOf: [{ref('A')}, {{type: object}}]}}"),
        "components.schemas.A: leads back to itself (allOf > $ref #/components/schemas/B > allOf",
    ),
    "a union of itself": (
        component(f"A: {{anyOf: [{{type: string}}, {ref('A')}]}}"),
        "components.schemas.A: leads back to itself (anyOf > $ref #/components/schemas/A)" + CIRCLE,
    ),
    "a recursive reference to itself": (
        component("A: {$recursiveRef: '#'}"),
        "components.schemas.A: leads back to itself ($recursiveRef)" + CIRCLE,
    ),
    "a parameter that is itself": (
        component("A: {}") + "  parameters: {P: {$ref: '#/components/parameters/P'}}\n",
        "components.parameters.P: leads back to itself ($ref #/components/parameters/P)",
    ),
    "a path that is itself": (
        component("A: {}").replace("paths: {", "paths: {/y: {$ref: '#/paths/~1y'}, "),
        "paths['/y']: leads back to itself ($ref #/paths/~1y)",
    ),
    "a part that contains itself": (
        component("A: {properties: {a: {items: {$ref: '#/components/schemas/A/properties/a'}}}}"),
        "$ref '#/components/schemas/A/properties/a' contains itself; name what it points to",
    ),
    "unions of unions": (
        component(f"{doubling('anyOf', 'oneOf')}, A: {ref('A0')}, A24: {{}}, B24: {{}}"),
        "schemas, 23 of them one after the other; expected at most 5000 and 50.",
    ),
    "a long way of references": (
        component("A: {}, A99: {}, " + ", ".join(f"A{n}: " + ref(f"A{n + 1}") for n in range(99))),
        "references and unions lead on to 51 schemas, 51 of them one after the other; expected at",
    ),
    "copies of copies": (
        component(
            ", ".join(
                f"A{n}: {{properties: {{p: {{items: {{anyOf: [{2 * part}]}}}}}}}}"
                for n in range(20)
                for part in [f"{{$ref: '#/components/schemas/A{n + 1}/properties/p'}}, "]
            )
            + ", A: {}, A20: {properties: {p: {}}}"
        ),
        "into the inside of schemas make more than 20000 copies of what they point to; name that",
    ),
    "a brace that is not closed": (
        component("A: {}").replace("/x:", "'/x{':"),
        "paths: expected a path such as /things/{thing_id}, found '/x{'.",
    ),
    "a path that is none": (
        component("A: {}").replace("/x:", "x:"),
        "paths: expected a path such as /things/{thing_id}, found 'x'.",
    ),
    "a status that is none": (
        component("A: {}").replace("'200'", "2ab"),
        "paths['/x'].get.responses: expected a status code such as '200' or '4XX', or 'default', "
        "found '2ab'.",
    ),
    "a reference to what is no schema": (
        component("A: {items: {$ref: '#/info/title'}}"),
        "components.schemas.A.items: $ref '#/info/title' points to a string, expected a schema.",
    ),
    "a list where a mapping belongs": (
        component("A: {properties: [id]}"),
        "components.schemas.A.properties: expected a mapping, found a list.",
    ),
    "a multiple of nothing": (
        component("A: {type: number, multipleOf: 0}"),
        "components.schemas.A.multipleOf: expected a number above zero, found 0.",
    ),
}


@pytest.mark.parametrize(("text", "said"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_document_that_says_nothing(text: str, said: str, project: Project) -> None:
    project.document.write_text(text, encoding="utf-8")
    found = project.snapshot()
    assert found.startswith(f"{project.document}: ")
    assert said in found


def test_a_pattern_that_backtracks_does_not_hang(project: Project) -> None:
    slow = f"{{type: string, pattern: '^(a+)+$', default: '{'a' * 40}!'}}"
    project.document.write_text(component(f"A: {slow}"), encoding="utf-8")
    started = time.monotonic()
    project.run("snapshot", "--from", str(project.document), "--output", str(project.root / "new"))
    assert time.monotonic() - started < SECONDS


def test_an_operation_that_the_document_has_twice_is_not_lost(project: Project) -> None:
    line = PUBLISHED[: PUBLISHED.index("    delete:")].count("\n") + 1
    project.document.write_text(PUBLISHED.replace("    get:", "    delete: {}\n    get:"))
    assert project.snapshot().startswith(f"{project.document}, line {line + 1}: the key 'delete'")


def test_only_the_first_mistakes_are_listed(project: Project) -> None:
    schemas = ", ".join(f"A{n}: {{type: x}}" for n in range(100))
    project.document.write_text(component(f"A: {{}}, {schemas}"))
    said = project.snapshot().splitlines()
    assert said[0].endswith("The document is not OpenAPI (100):")
    assert said[-1] == "  … and 70 more."


def test_a_name_may_be_percent_encoded(project: Project) -> None:
    project.document.write_text(
        component("A-B: {type: string}, A: {items: {$ref: '#/components/schemas/%41%2DB'}}")
    )
    target = project.root / "snapshot.yaml"
    code, _ = project.run(
        "snapshot",
        "--from",
        str(project.document),
        "--output",
        str(target),
        "--stale-overlays",
        "warn",
    )
    assert code == 0
    assert "$ref: '#/components/schemas/A-B'" in target.read_text(encoding="utf-8")


# --- the other inputs --------------------------------------------------------------------------


OTHERS = {
    "no routes": (
        "openapi/sdk.yaml",
        "sdk: {version: '1'}\n",
        "at the top: 'routes' is a",
    ),
    "a route without a path": (
        "openapi/sdk.yaml",
        "sdk: {version: '1'}\nroutes: [{name: a.b, method: GET}]\n",
        "routes[0]: 'path' is a required property; write the file again by `python -m codegen",
    ),
    "a list as the tree": (
        "openapi/sdk.yaml",
        "[]",
        "expected a mapping at the top, found a list.",
    ),
    "fragments that lead nowhere": (
        "openapi/sdk.yaml",
        SDK.replace("#/components/schemas/Thing", "#/components/schemas/Gone"),
        "The document is not whole: it has references to what is not in it (1):",
    ),
    "additions that lead nowhere": (
        "openapi/sdk.yaml",
        SDK.replace("#/components/schemas/Extra", "#/components/schemas/Gone"),
        "additions: the schema 'Gone' is not in `fragments`; write the file again by",
    ),
    "a key twice in an overlay": (
        "openapi/overlays/things.yaml",
        f"{OVERLAY}overlay: 1.0.0\n",
        "the key 'overlay' is there already, in line 1",
    ),
    "a pin that is not TOML": ("openapi/upstream.toml", "a = [", "not TOML: "),
    "a pin of many levels": ("openapi/upstream.toml", "a = " + "[" * 5000, "not TOML: "),
}


@pytest.mark.parametrize(("name", "text", "said"), OTHERS.values(), ids=OTHERS)
def test_another_input_that_cannot_be_used(
    name: str, text: str, said: str, project: Project
) -> None:
    path = project.write(name, text)
    target = ["--output", str(project.root / "target")]
    commands = {"openapi/upstream.toml": "snapshot"}
    found = project.refused(
        commands.get(name, "generate"), "--from", str(project.document), *target
    )
    assert found.startswith(str(path))
    assert said in found


def test_a_folder_that_is_no_package_is_not_compared(project: Project) -> None:
    said = project.refused("diff", str(project.root), str(project.document))
    assert said == f"{project.root}: no openai package in it (no _client.py); name its folder."
