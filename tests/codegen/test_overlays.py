"""Overlays: which files are accepted, what their actions do, and which are no longer needed."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.document import Document, Json, dump_document, parse_document
from codegen.errors import CodegenError
from codegen.overlays import Overlay, apply_overlays, load_overlays

HEAD = "overlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\n"
WHY = "description: The API sends null., x-evidence: chat/basic.json"


def overlays(folder: Path, *actions: str) -> list[Overlay]:
    """One overlay file, `chat.yaml`, with the given actions (YAML flow, without reasons)."""
    lines = "".join(f"- {{{action}, {WHY}}}\n" for action in actions)
    (folder / "chat.yaml").write_text(f"{HEAD}actions:\n{lines}")
    return load_overlays(folder)


def document(text: str) -> Document:
    return parse_document(text, source="document")


def applied(folder: Path, text: str, *actions: str) -> Document:
    """The corrected document; asserts that no action is in vain."""
    corrected, problems = apply_overlays(document(text), overlays(folder, *actions))
    assert problems == []
    return corrected


def problem(folder: Path, text: str, *actions: str) -> str:
    """The one problem of applying actions to a document."""
    _, problems = apply_overlays(document(text), overlays(folder, *actions))
    assert len(problems) == 1
    return str(problems[0])


def refusal(folder: Path, text: str) -> str:
    """Return the error about an invalid file `chat.yaml`."""
    (folder / "chat.yaml").write_text(text)
    with pytest.raises(CodegenError) as caught:
        load_overlays(folder)
    return str(caught.value)


UPDATES = {
    "a key is added": ("{a: {b: 1}}", "target: $.a, update: {c: 2}", "{a: {b: 1, c: 2}}"),
    "a value is replaced": ("{a: {b: 1}}", "target: $.a, update: {b: 2}", "{a: {b: 2}}"),
    "objects are merged all the way down": (
        "{a: {b: {c: 1, d: {e: 1}}}}",
        "target: $, update: {a: {b: {d: {f: 2}}}}",
        "{a: {b: {c: 1, d: {e: 1, f: 2}}}}",
    ),
    "a list in an object grows": (
        "{required: [id], type: object}",
        "target: $, update: {required: [object, created]}",
        "{required: [id, object, created], type: object}",
    ),
    "an entry is appended to a list": (
        "{parameters: [{name: a}]}",
        "target: $.parameters, update: {name: b}",
        "{parameters: [{name: a}, {name: b}]}",
    ),
    "a plain value is appended to a list": (
        "{enum: [a]}",
        "target: $.enum, update: null",
        "{enum: [a, null]}",
    ),
    "the entries of a list are appended to a list": (
        "{enum: [a]}",
        "target: $.enum, update: [b, c]",
        "{enum: [a, b, c]}",
    ),
    "an entry that is there is not added again": (
        "{required: [id]}",
        "target: $, update: {required: [id, object]}",
        "{required: [id, object]}",
    ),
    "a plain value gives way to a list": (
        "{type: string}",
        "target: $, update: {type: [string, 'null']}",
        "{type: [string, 'null']}",
    ),
    "a number gives way to a boolean that Python holds equal": (
        "{default: 0}",
        "target: $, update: {default: false}",
        "{default: false}",
    ),
    "every match is updated": (
        "{x: {properties: {id: {}}}, y: [{properties: {id: {}}}]}",
        "target: $..properties.id, update: {type: string}",
        "{x: {properties: {id: {type: string}}}, y: [{properties: {id: {type: string}}}]}",
    ),
    "names beside each other are updated": (
        "{errors: {}, expires_at: {}, id: {}}",
        "target: \"$['errors', 'expires_at']\", update: {nullable: true}",
        "{errors: {nullable: true}, expires_at: {nullable: true}, id: {}}",
    ),
    "one change among the matches is enough": (
        "{a: {x: 1}, b: {}}",
        "target: $.*, update: {x: 1}",
        "{a: {x: 1}, b: {x: 1}}",
    ),
    "keys that are no identifiers are reached": (
        "{paths: {/chat/completions: {post: {responses: {'200': {}}}}}}",
        "target: \"$.paths['/chat/completions'].post.responses['200']\", update: {x: 1}",
        "{paths: {/chat/completions: {post: {responses: {'200': {x: 1}}}}}}",
    ),
}
REMOVALS = {
    "a key is removed": ("{a: {b: 1, c: 2}}", "target: $.a.b, remove: true", "{a: {c: 2}}"),
    "a plain value is removed from a list": (
        "{required: [id, image, model]}",
        "target: \"$.required[?@ == 'image']\", remove: true",
        "{required: [id, model]}",
    ),
    "several entries of one list are removed": (
        "{anyOf: [{x: 1}, {y: 1}, {x: 2}, {x: 3}]}",
        "target: '$.anyOf[?@.x]', remove: true",
        "{anyOf: [{y: 1}]}",
    ),
    "indices in any order and twice": (
        "{a: [0, 1, 2, 3]}",
        "target: '$.a[0, 2, 0, -1]', remove: true",
        "{a: [1]}",
    ),
    "matches within matches": (
        "{a: {x: {x: {x: 1}}, y: 1}}",
        "target: $..x, remove: true",
        "{a: {y: 1}}",
    ),
    "entries of nested lists": (
        "{a: [1, [1, 2, [1]], 1]}",
        "target: '$..[?@ == 1]', remove: true",
        "{a: [[2, []]]}",
    ),
}
CHANGES = {**UPDATES, **REMOVALS}


@pytest.mark.parametrize(("before", "action", "after"), CHANGES.values(), ids=CHANGES.keys())
def test_action(tmp_path: Path, before: str, action: str, after: str) -> None:
    assert applied(tmp_path, before, action) == document(after)


def test_false_replaces_zero_for_good(tmp_path: Path) -> None:
    corrected = applied(tmp_path, "{default: 0}", "target: $, update: {default: false}")

    assert corrected["default"] is False


def test_later_actions_see_what_earlier_ones_did(tmp_path: Path) -> None:
    corrected = applied(
        tmp_path,
        "{properties: {user: {type: string}}}",
        "target: $.properties.user.type, remove: true",
        "target: $.properties.user, update: {anyOf: [{type: string}, {type: 'null'}]}",
        "target: \"$.properties.user.anyOf[?@.type == 'string']\", update: {minLength: 1}",
    )

    assert corrected == document(
        "properties: {user: {anyOf: [{type: string, minLength: 1}, {type: 'null'}]}}"
    )


def test_files_apply_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name, value in (("b", 2), ("a", 1), ("c", 3)):
        (tmp_path / f"{name}.yaml").write_text(
            f"{HEAD}actions: [{{target: $, update: {{x: {value}, seen: [{name}]}}, {WHY}}}]\n"
        )

    corrected, problems = apply_overlays({}, load_overlays(tmp_path))

    assert corrected == {"x": 3, "seen": ["a", "b", "c"]}
    assert problems == []


def test_matches_do_not_share_what_they_were_given(tmp_path: Path) -> None:
    corrected = applied(
        tmp_path,
        "{a: {}, b: {}}",
        "target: $.*, update: {schema: {enum: [x]}}",
        "target: $.a.schema.enum, update: y",
    )

    assert corrected == document("{a: {schema: {enum: [x, y]}}, b: {schema: {enum: [x]}}}")


def test_lists_do_not_share_the_entries_they_were_given(tmp_path: Path) -> None:
    corrected = applied(
        tmp_path,
        "{a: [], b: []}",
        "target: $.*, update: {name: x}",
        "target: '$.a[0]', update: {name: y}",
    )

    assert corrected == document("{a: [{name: y}], b: [{name: x}]}")


def test_aliases_of_the_document_are_corrected_apart(tmp_path: Path) -> None:
    corrected = applied(tmp_path, "{a: &x {n: 1}, b: *x}", "target: $.a, update: {n: 2}")

    assert corrected == document("{a: {n: 2}, b: {n: 1}}")


def test_what_overlays_say_about_themselves(tmp_path: Path) -> None:
    (tmp_path / "chat.yaml").write_text(
        f"{HEAD}x-scope: chat\nactions:\n"
        "- {target: $.a, remove: true, description: Not sent., x-evidence: [one.json, wire fact]}\n"
    )

    (overlay,) = load_overlays(tmp_path)
    (action,) = overlay.actions

    assert (overlay.file, overlay.title, overlay.version) == ("chat.yaml", "Corrections", "1.0.0")
    assert (action.reason, action.evidence) == ("Not sent.", ("one.json", "wire fact"))


def test_folder_without_overlays(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("Corrections")

    assert apply_overlays({"a": 1}, load_overlays(tmp_path)) == ({"a": 1}, [])


IN_VAIN = {
    "update of nothing": (
        "target: $.b, update: {x: 1}",
        "chat.yaml, action 1 ($.b): the target matches nothing: upstream has moved, dropped or "
        "corrected it; correct the target or delete the action.",
    ),
    "removal of nothing": (
        "target: \"$.a.required[?@ == 'x']\", remove: true",
        "chat.yaml, action 1 ($.a.required[?@ == 'x']): the target matches nothing: upstream has "
        "moved, dropped or corrected it; correct the target or delete the action.",
    ),
    "upstream says it now": (
        "target: $.a, update: {type: object, required: [id], properties: {id: {type: string}}}",
        "chat.yaml, action 1 ($.a): the update changes nothing: upstream has made this correction "
        "itself; delete the action.",
    ),
    "entry that is there": (
        "target: $.a.required, update: id",
        "chat.yaml, action 1 ($.a.required): the update changes nothing: upstream has made this "
        "correction itself; delete the action.",
    ),
    "plain value": (
        "target: $.a.type, update: {x: 1}",
        "chat.yaml, action 1 ($.a.type): $['a']['type'] is a string: an update needs an object or "
        "an array; target the object that holds it.",
    ),
    "null": (
        "target: $.a.default, update: {x: 1}",
        "chat.yaml, action 1 ($.a.default): $['a']['default'] is null: an update needs an object "
        "or an array; target the object that holds it.",
    ),
    "object and list": (
        "target: $.a, update: [1]",
        "chat.yaml, action 1 ($.a): $['a'] is an object: the update must be one too, not an array.",
    ),
    "object and number": (
        "target: $.a, update: 1",
        "chat.yaml, action 1 ($.a): $['a'] is an object: the update must be one too, not a number.",
    ),
}
SCHEMA = "{a: {type: object, default: null, required: [id], properties: {id: {type: string}}}}"


@pytest.mark.parametrize(("action", "expected"), IN_VAIN.values(), ids=IN_VAIN.keys())
def test_action_in_vain(tmp_path: Path, action: str, expected: str) -> None:
    assert problem(tmp_path, SCHEMA, action) == expected


REFERRING = "target: $.a, update: {b: {$ref: '#/components/schemas/B'}}"


def test_a_reference_to_what_the_document_lacks_names_the_action(tmp_path: Path) -> None:
    assert problem(tmp_path, "{a: {}, components: {schemas: {}}}", REFERRING) == (
        "chat.yaml, action 1 ($.a): the update refers to '#/components/schemas/B', which the "
        "document lacks: upstream has moved or dropped it; correct the reference or delete the "
        "action."
    )


def test_an_action_with_an_unresolvable_reference_is_not_applied(tmp_path: Path) -> None:
    before = document("{a: {}, components: {schemas: {}}}")
    corrected, _ = apply_overlays(before, overlays(tmp_path, REFERRING))

    assert corrected == before


STREAMED = (
    "target: \"$.paths['/runs', '/talks'].post.responses['200'].content\", "
    "update: {text/event-stream: {schema: {type: object}, x-event-stream: {event: none}}}"
)
RUNS = "/runs: {post: {requestBody: {content: {a/b: {schema: %s}}}, responses: {'200': %s}}}"
ANSWER = "{content: {}}"
FLAG = "{properties: {stream: {type: boolean}}}"
UNASKED = {
    "no field `stream`": RUNS % ("{properties: {n: {type: integer}}}", ANSWER),
    "no body": f"/runs: {{post: {{responses: {{'200': {ANSWER}}}}}}}",
    "a header": f"/runs: {{parameters: [{{name: stream, in: header}}], post: {{responses: "
    f"{{'200': {ANSWER}}}}}}}",
}
ASKED = {
    "a field of the body": RUNS % (FLAG, ANSWER),
    "a field of a named schema": RUNS % ("{$ref: '#/components/schemas/Flag'}", ANSWER),
    "a field of a variant": RUNS % (f"{{anyOf: [{{type: string}}, {FLAG}]}}", ANSWER),
    "a format": RUNS % ("{properties: {format: {enum: [sse, audio]}}}", ANSWER),
    "a query": f"/runs: {{post: {{parameters: [{{name: stream, in: query}}], responses: "
    f"{{'200': {ANSWER}}}}}}}",
    "a query of the path": "/runs: {parameters: [{name: stream, in: query}], "
    f"post: {{responses: {{'200': {ANSWER}}}}}}}",
}


def with_paths(paths: str) -> str:
    return f"{{paths: {{{paths}}}, components: {{schemas: {{Flag: {FLAG}}}}}}}"


@pytest.mark.parametrize("paths", UNASKED.values(), ids=UNASKED.keys())
def test_a_stream_that_no_request_can_ask_for_names_the_action(tmp_path: Path, paths: str) -> None:
    said = problem(tmp_path, with_paths(paths), STREAMED)

    assert said.startswith("chat.yaml, action 1 ($.paths['/runs', '/talks'].post.")
    assert "the update adds an event stream, but no request of the operation can ask for" in said


@pytest.mark.parametrize("paths", ASKED.values(), ids=ASKED.keys())
def test_a_stream_that_requests_can_ask_for(tmp_path: Path, paths: str) -> None:
    assert "text/event-stream" in str(applied(tmp_path, with_paths(paths), STREAMED))


def test_a_stream_that_declares_its_switch(tmp_path: Path) -> None:
    action = STREAMED.replace("event: none", "when: {in: body, name: live}")

    assert "event-stream" in str(applied(tmp_path, with_paths(UNASKED["no body"]), action))


def test_a_stream_is_added_only_to_operations_with_a_switch(tmp_path: Path) -> None:
    paths = f"{ASKED['a query']}, {UNASKED['no body'].replace('/runs', '/talks')}"
    corrected = str(applied(tmp_path, with_paths(paths), STREAMED))

    assert corrected.count("text/event-stream") == 1


REFERRED = {
    "the document has it": ("{a: {}, components: {schemas: {B: {}}}}", [REFERRING]),
    "an action before brings it": (
        "{a: {}, components: {schemas: {}}}",
        ["target: $.components.schemas, update: {B: {type: string}}", REFERRING],
    ),
    "the update brings it": (
        "{components: {schemas: {}}}",
        [
            "target: $.components.schemas, update: "
            "{A: {items: {$ref: '#/components/schemas/B'}}, B: {type: string}}"
        ],
    ),
}


@pytest.mark.parametrize(("text", "actions"), REFERRED.values(), ids=REFERRED.keys())
def test_a_reference_to_what_is_there(tmp_path: Path, text: str, actions: list[str]) -> None:
    assert applied(tmp_path, text, *actions) != document(text)


@pytest.mark.parametrize(
    "schema",
    [
        "{type: [string, 'null']}",
        "{anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}",
        "{type: 'null'}",
    ],
)
def test_null_that_upstream_allows_now(tmp_path: Path, schema: str) -> None:
    said = problem(tmp_path, f"{{a: {schema}}}", "target: $.a, update: {nullable: true}")

    assert said.endswith("upstream has made this correction itself; delete the action.")


def test_null_where_upstream_does_not_allow_it(tmp_path: Path) -> None:
    corrected = applied(
        tmp_path,
        "{a: {type: [string, 'null']}, b: {type: string}}",
        "target: $.*, update: {nullable: true}",
    )

    assert corrected == document("{a: {type: [string, 'null']}, b: {type: string, nullable: true}}")


def test_every_problem_is_reported_and_the_rest_is_applied(tmp_path: Path) -> None:
    corrected, problems = apply_overlays(
        document("{a: {x: 1}}"),
        overlays(
            tmp_path,
            "target: $.b, remove: true",
            "target: $.a, update: {y: 2}",
            "target: $.a, update: {x: 1}",
        ),
    )

    assert corrected == {"a": {"x": 1, "y": 2}}
    assert [str(problem).split(":")[0] for problem in problems] == [
        "chat.yaml, action 1 ($.b)",
        "chat.yaml, action 3 ($.a)",
    ]


def test_document_too_deep_for_its_query(tmp_path: Path) -> None:
    deep: Json = 1
    for _ in range(150):  # deeper than can be read, as an overlay may have made it
        deep = {"a": deep}

    _, rejected = apply_overlays({"a": deep}, overlays(tmp_path, "target: $..b, remove: true"))

    (message,) = map(str, rejected)
    assert message.startswith("chat.yaml, action 1 ($..b): recursion limit")


def with_action(action: str) -> str:
    return f"{HEAD}actions: [{{target: $.a, update: {{b: 1}}, {WHY}}}, {{{action}}}]\n"


REFUSED_ACTIONS = {
    "unknown key": (
        f"target: $.a, patch: 1, {WHY}",
        "chat.yaml, action 2: unknown key 'patch'; expected target, description, update, remove, "
        "x-evidence or an x- extension.",
    ),
    "no target": (
        f"remove: true, {WHY}",
        "chat.yaml, action 2: `target` must be a text that is not empty, found None.",
    ),
    "bad JSONPath": (
        f"target: '$.a[?@.b = 1]', remove: true, {WHY}",
        "chat.yaml, action 2 ($.a[?@.b = 1]): `target` is no JSONPath of RFC 9535: "
        "unexpected filter selector token '=', line 1, column 9.",
    ),
    "both": (
        f"target: $.a, update: {{b: 1}}, remove: true, {WHY}",
        "chat.yaml, action 2 ($.a): give either `update` or `remove: true`, found both.",
    ),
    "neither": (
        f"target: $.a, {WHY}",
        "chat.yaml, action 2 ($.a): give either `update` or `remove: true`, found neither.",
    ),
    "removal that is none": (
        f"target: $.a, remove: false, {WHY}",
        "chat.yaml, action 2 ($.a): give either `update` or `remove: true`, found neither.",
    ),
    "removal that is no boolean": (
        f"target: $.a, remove: 'yes', {WHY}",
        "chat.yaml, action 2 ($.a): `remove` must be true or false, found 'yes'.",
    ),
    "removal of everything": (
        f"target: $, remove: true, {WHY}",
        "chat.yaml, action 2 ($): the whole document cannot be removed.",
    ),
    "empty update": (
        f"target: $.a, update: {{}}, {WHY}",
        "chat.yaml, action 2 ($.a): `update` is empty.",
    ),
    "no reason": (
        "target: $.a, remove: true, x-evidence: x",
        "chat.yaml, action 2 ($.a): `description` must be a text that is not empty, found None.",
    ),
    "empty reason": (
        "target: $.a, remove: true, description: ' ', x-evidence: x",
        "chat.yaml, action 2 ($.a): `description` must be a text that is not empty, found ' '.",
    ),
    "no evidence": (
        "target: $.a, remove: true, description: Why",
        "chat.yaml, action 2 ($.a): `x-evidence` must name the recordings or facts that show the "
        "mistake, as a text or a list of texts, found None.",
    ),
    "empty evidence": (
        "target: $.a, remove: true, description: Why, x-evidence: []",
        "chat.yaml, action 2 ($.a): `x-evidence` must name the recordings or facts that show the "
        "mistake, as a text or a list of texts, found [].",
    ),
    "evidence with a gap": (
        "target: $.a, remove: true, description: Why, x-evidence: [one.json, '']",
        "chat.yaml, action 2 ($.a): `x-evidence` must name the recordings or facts that show the "
        "mistake, as a text or a list of texts, found ['one.json', ''].",
    ),
}
REFUSED_FILES = {
    "wrong version": (
        "{overlay: 2.0.0, info: {title: T, version: '1'}, actions: [{}]}",
        "chat.yaml: expected `overlay: 1.0.0`, found '2.0.0'.",
    ),
    "not an overlay": ("{info: {}}", "chat.yaml: expected `overlay: 1.0.0`, found None."),
    "unknown key": (
        "{overlay: 1.0.0, action: []}",
        "chat.yaml: unknown key 'action'; expected overlay, info, extends, actions or an x- "
        "extension.",
    ),
    "no title": (
        "{overlay: 1.0.0, info: {version: '1'}, actions: [{}]}",
        "chat.yaml, info: `title` must be a text that is not empty, found None.",
    ),
    "version that is a number": (
        "{overlay: 1.0.0, info: {title: T, version: 1.5}, actions: [{}]}",
        "chat.yaml, info: `version` must be a text that is not empty, found 1.5.",
    ),
    "no actions": (HEAD, "chat.yaml: `actions` must be a list of at least one action."),
    "empty actions": (
        f"{HEAD}actions: []\n",
        "chat.yaml: `actions` must be a list of at least one action.",
    ),
    "action that is a text": (
        f"{HEAD}actions: [remove it]\n",
        "chat.yaml, action 1: expected an object, found a string.",
    ),
}


@pytest.mark.parametrize(
    ("action", "expected"), REFUSED_ACTIONS.values(), ids=REFUSED_ACTIONS.keys()
)
def test_refused_action(tmp_path: Path, action: str, expected: str) -> None:
    assert refusal(tmp_path, with_action(action)) == expected


@pytest.mark.parametrize(("text", "expected"), REFUSED_FILES.values(), ids=REFUSED_FILES.keys())
def test_refused_file(tmp_path: Path, text: str, expected: str) -> None:
    assert refusal(tmp_path, text) == expected


def test_all_refusals_are_reported_together(tmp_path: Path) -> None:
    (tmp_path / "audio.yaml").write_text("[]")
    message = refusal(tmp_path, f"{HEAD}actions: [{{target: $.a}}, {{target: a, {WHY}}}]\n")

    assert [line.split(":")[0] for line in message.splitlines()] == [
        str(tmp_path / "audio.yaml"),
        "chat.yaml, action 1 ($.a)",
        "chat.yaml, action 2 (a)",
    ]


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        load_overlays(tmp_path / "none")

    assert (
        str(caught.value) == f"{tmp_path / 'none'}: no such folder; overlays are read from there."
    )


scalars = st.none() | st.booleans() | st.integers(-2, 2) | st.text("ab", max_size=2)
keys = st.text("xyz", min_size=1, max_size=1)
trees: st.SearchStrategy[Json] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3)
)
objects: st.SearchStrategy[Document] = st.dictionaries(keys, trees, min_size=1, max_size=3)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("overlays")


@given(original=objects, update=objects)
def test_an_update_is_needed_once_and_leaves_its_input_alone(
    folder: Path, original: Document, update: Document
) -> None:
    action: Document = {"target": "$", "update": update, "description": "d", "x-evidence": "e"}
    overlay: Document = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}}
    (folder / "chat.yaml").write_text(dump_document({**overlay, "actions": [action]}))
    loaded, untouched = load_overlays(folder), deepcopy(original)

    corrected, problems = apply_overlays(original, loaded)
    again, problems_again = apply_overlays(corrected, loaded)

    assert dump_document(original) == dump_document(untouched)
    assert bool(problems) == (dump_document(corrected) == dump_document(original))
    assert dump_document(again) == dump_document(corrected)
    assert len(problems_again) == 1
