"""Configuration files: their effects, and the messages about wrong ones."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path

import openai
import pytest
import yaml

from openai_responses import OpenAIMock
from openai_responses._command_line.main import main
from openai_responses._configuration.configuration import load
from openai_responses.stores import StateStore
from tests.server.test_command_line import ended, first_line, process

CONFIG = """\
arguments:
  missing: invent
  time: manual
include: [more.json, state.json]
answers:
  chat.completions.create:
    - when: {model: gpt-5}
      response: &answer
        choices: [{message: {content: from the file}}]
        id: by-model
    - when: {model: o3}
      response: {<<: *answer, id: merged}
    - response: {api_error: {rate_limit: {retry_after: 2}}}
  completions.create:
    response: {choices: [{text: 2026-01-01}]}
model_says:
  - one
  - two
state:
  files:
    - id: file-yaml
      filename: a.txt
fail: {what: batches}
"""
MORE = {"answers": {"models.list": {"response": {"data": [{"id": "of-more"}]}}}}


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "mock.yaml"
    path.write_text(CONFIG, encoding="utf-8")
    (tmp_path / "more.json").write_text(json.dumps(MORE), encoding="utf-8")
    store = StateStore()
    store.files.put({"id": "file-saved"})
    store.save(tmp_path / "state.json")
    return path


def check_mock(mock: OpenAIMock) -> None:
    """Assert that a mock is as `CONFIG` says."""
    client = mock.client(max_retries=0)
    assert [each.id for each in client.models.list()] == ["of-more"]
    assert [each.id for each in mock.state.files] == ["file-saved", "file-yaml"]
    assert client.files.retrieve("file-none").id == "file-none"
    answer = client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "Hi"}]
    )
    assert answer.choices[0].message.content == "from the file"
    answer = client.chat.completions.create(
        model="o3", messages=[{"role": "user", "content": "Hi"}]
    )
    assert (answer.id, answer.choices[0].message.content) == ("merged", "from the file")
    with pytest.raises(openai.RateLimitError):
        client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    said = [client.responses.create(model="gpt-5", input="Hi").output_text for _ in range(2)]
    assert said == ["one", "two"]
    legacy = client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Hi")
    assert legacy.choices[0].text == "2026-01-01"


@pytest.mark.parametrize("suffix", ["yaml", "yml", "json"])
def test_every_section(config: Path, suffix: str) -> None:
    path = config.with_suffix(f".{suffix}")
    if suffix == "json":
        value = yaml.safe_load(CONFIG)
        path.write_text(json.dumps(value, indent=1, default=str), encoding="utf-8")
    else:
        config.rename(path)
    configuration = load(path)
    mock = configuration.mock()
    configuration.prepare(mock)
    check_mock(mock)
    assert main(["check", str(path)]) == 0


def test_a_server_with_a_configuration(config: Path) -> None:
    with process("--config", str(config), "--json", "--quiet") as started:
        facts = json.loads(first_line(started))
        for url in (facts["url"], f"{facts['origin']}/_s/one/v1"):
            with openai.OpenAI(api_key="sk-fake", base_url=url) as there:
                assert [each.id for each in there.models.list()] == ["of-more"]
                assert there.files.retrieve("file-yaml").filename == "a.txt"
                assert there.responses.create(model="gpt-5", input="Hi").output_text == "one"
        ended(started, signal.SIGTERM)


def test_a_wrong_configuration_does_not_start_the_server(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mock.yaml"
    path.write_text("answers:\n  models.list:\n    respnse: {}\n", encoding="utf-8")
    for arguments in (["serve", "--port", "0", "--config"], ["check"]):
        assert main([*arguments, str(path)]) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err == (
            f'{path}:3: answers.models.list.respnse: unknown field; did you mean "response"?\n'
        )


WRONG = """\
arguments:
  mising: invent
answer: {}
answers:
  chat.completions.create:
    - when:
        modle: gpt-5
      response: {}
model_says:
  - tool_call:
      nme: x
state:
  files:
    - id: file-1
      filenam: x
fail:
  what: files
include:
  - ../outside.json
"""
PLACES = [
    (2, 'arguments.mising: unknown field; did you mean "missing"?'),
    (3, 'answer: unknown section; did you mean "answers"?'),
    (19, "include[0]: ../outside.json is not in "),
    (7, 'answers.chat.completions.create[0].when.modle: unknown condition; did you mean "model"?'),
    (11, 'model_says[0].tool_call.nme: unknown field; did you mean "name"?'),
    (15, 'state.files[0].filenam: unknown field; did you mean "filename"?'),
    (17, "fail.what: state.files: these objects have no lifecycle"),
]


@pytest.mark.parametrize("with_json", [False, True])
def test_every_problem_is_reported_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], with_json: bool
) -> None:
    path = tmp_path / ("mock.json" if with_json else "mock.yaml")
    text = WRONG
    if with_json:
        text = json.dumps(yaml.safe_load(WRONG), indent=1)
    path.write_text(text, encoding="utf-8")
    assert main(["check", str(path)]) == 2
    problems = capsys.readouterr().err.splitlines()
    for (line, beginning), problem in zip(PLACES, problems, strict=True):
        file, number, found = problem.split(":", 2)
        assert file == str(path)
        assert found.strip().startswith(beginning)
        if with_json:
            name = beginning.partition(":")[0].rpartition(".")[2]
            assert name.removesuffix("[0]") in "".join(
                text.splitlines()[int(number) - 2 : int(number)]
            )
        else:
            assert int(number) == line


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("a.yaml", "a: [\nb: 1\n", ":3: no YAML: "),
        ("a.yaml", "model_says: []\nmodel_says: []\n", ':2: "model_says" is there twice'),
        ("a.yaml", "- 1", ":1: a configuration is an object"),
        ("a.yaml", "", ":1: a configuration is an object"),
        ("a.json", '{"a":\n1', ":2: no JSON: "),
        ("a.json", '{"a": [{}, []],\n "b": "\\"}", "a": 1}', ':2: "a" is there twice'),
        ("a.json", '["x"]', ":1: a configuration is an object"),
        ("a.json", b"\xff", ": the file is no UTF-8"),
        ("a.toml", "", ": expected a file named .json, .yaml or .yml"),
        ("a.json", '{"include": ["none.json"]}', "none.json: No such file or directory"),
        ("a.json", '{"include": ["a.json"]}', ":1: include[0]: a.json includes itself"),
        ("a.json", '{"include": ["b.json"]}', "b.json:2: arguments: unknown section"),
        ("a.json", '{"include": ["link.json"]}', ":1: include[0]: link.json is not in "),
        ("a.json", '{"arguments": {"base_url": "x"}}', ":1: arguments: base_url: expected http"),
    ],
)
def test_files_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str | bytes, problem: str
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    (folder / "b.json").write_text('{\n"arguments": {}}', encoding="utf-8")
    (tmp_path / "outside.json").write_text("{}", encoding="utf-8")
    if "link.json" in str(text):
        (folder / "link.json").symlink_to(tmp_path / "outside.json")
    assert main(["check", str(folder / name)]) == 2
    assert problem in capsys.readouterr().err


def test_a_file_that_does_not_exist(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none.yaml"
    assert main(["check", str(path)]) == 2
    assert capsys.readouterr().err == f"{path}: No such file or directory\n"


def test_json_needs_no_yaml(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    for name in ("a.json", "a.yaml"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.json")]) == 0
    assert main(["check", str(tmp_path / "a.yaml")]) == 2
    assert "openai-responses-mock[config]" in capsys.readouterr().err
