"""The committed generated package: up to date, marked as generated, cheap to import."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from codegen.emit.inventory import PACKAGE, drift_by_sums

ROOT = Path(__file__).parents[2]
NAME = PACKAGE.name
MODULES = sorted((ROOT / PACKAGE).rglob("*.py"))
TYPES = [path for path in MODULES if path.is_relative_to(ROOT / PACKAGE / "types")]


def module_of(path: Path) -> str:
    """The dotted name of a module of the generated package."""
    parts = path.relative_to(ROOT / PACKAGE).with_suffix("").parts
    return ".".join([NAME, *parts]).removesuffix(".__init__")


def test_what_is_generated_is_in_step_with_its_inputs() -> None:
    """Takes milliseconds; `python -m codegen check` renders everything again and compares."""
    drift = list(drift_by_sums(ROOT).lines())
    assert not drift, "\n".join([*drift, "Run `python -m codegen generate` and commit generated/."])


def test_every_module_says_that_it_is_generated() -> None:
    line = (
        "DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and "
        "openapi/sdk.yaml."
    )
    heads = {path: path.read_text(encoding="utf-8").splitlines()[2] for path in MODULES}
    assert {path for path, head in heads.items() if head != line} == set()


def test_every_generated_file_is_marked_for_reviews() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("git, or the repository's own folder, is not here")
    paths = [path.relative_to(ROOT).as_posix() for path in MODULES]
    paths += [f"{PACKAGE.as_posix()}/SHA256SUMS", "openapi/openai.yaml", "openapi/sdk.yaml"]
    done = subprocess.run(
        [git, "check-attr", "linguist-generated", "--", *paths],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert {line for line in done.stdout.splitlines() if not line.endswith(": true")} == set()
    assert len(done.stdout.splitlines()) == len(paths)


def loaded_after(statement: str) -> set[str]:
    """The modules of the generated package that a fresh process has after a statement."""
    program = f"{statement}\nimport json, sys\nprint(json.dumps(list(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return {name for name in json.loads(done.stdout) if name.split(".")[0] == NAME}


USES = {
    "the package": "import openai_responses",
    "the streams": "import openai_responses.streaming",
    "a stream's base": "from openai_responses.streaming import CreateResponseEventStream",
    "a route": "from openai_responses import OpenAIMock; OpenAIMock().chat.completions.create",
    "events": (
        "from openai_responses.streaming import CreateSpeechEventStream as Base\n"
        "class Speech(Base):\n"
        "    def generate(self):\n"
        "        yield self.delta(audio='AA==')\n"
        "b''.join(Speech())"
    ),
    "answers, made up and given, and a refusal": (
        "import openai\n"
        "from openai_responses import OpenAIMock\n"
        "with OpenAIMock() as mock:\n"
        "    client = openai.OpenAI(api_key='sk-fake')\n"
        "    list(client.responses.create(model='gpt-5', input='Hi', stream=True))\n"
        "    chat, messages = client.chat.completions, [{'role': 'user', 'content': 'Hi'}]\n"
        "    answer = {'choices': [{'message': {'content': 'Hi'}}]}\n"
        "    mock.chat.completions.create.response = answer\n"
        "    chat.create(model='gpt-5', messages=messages)\n"
        "    client.with_raw_response\n"
        "    try:\n"
        "        client.chat.completions.create(model='gpt-5', messages='Hi')\n"
        "    except openai.BadRequestError:\n"
        "        pass"
    ),
}


@pytest.mark.parametrize("statement", USES.values(), ids=USES)
def test_no_types_are_loaded(statement: str) -> None:
    types = f"{NAME}.types"
    assert {name for name in loaded_after(statement) if name.startswith(types)} == set()


@pytest.mark.parametrize("path", TYPES, ids=module_of)
def test_every_module_of_types_can_be_imported(path: Path) -> None:
    assert import_module(module_of(path)).__name__ == module_of(path)
