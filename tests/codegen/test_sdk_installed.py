"""Properties of every openai package that may be installed, 2.x or 3.x."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from codegen.document import Document, Json, load_document, mapping, operations, sequence
from codegen.errors import CodegenError
from codegen.sdk import installed_sdk, join, routes_of
from codegen.sdk.routes import path_key

ROOT = Path(__file__).parents[2]


READING = """
import json, sys
from codegen.sdk import installed_sdk, read_sdk
print(json.dumps([read_sdk(*installed_sdk()), "openai" in sys.modules]))
"""


@pytest.fixture(scope="module")
def reading() -> tuple[Document, bool]:
    """What is read of the installed package, and whether reading has imported it."""
    done = subprocess.run(
        [sys.executable, "-c", READING], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found, imported = json.loads(done.stdout)
    return found, imported


@pytest.fixture(scope="module")
def installed(reading: tuple[Document, bool]) -> Document:
    return reading[0]


def test_without_the_package_it_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "openai", raising=False)
    monkeypatch.setattr(sys, "path", [str(ROOT)])
    with pytest.raises(CodegenError, match="openai is not installed: install it"):
        installed_sdk()


def named(sdk: Document) -> dict[str, Document]:
    return {str(one["name"]): one for one in routes_of(sdk)}


def test_the_installed_package_is_understood_to_the_last_line(installed: Document) -> None:
    assert installed["problems"] == []
    assert mapping(installed["sdk"])["version"] == version("openai")


def test_the_installed_package_creates_chat_completions(installed: Document) -> None:
    create = named(installed)["chat.completions.create"]
    assert (create["method"], create["path"]) == ("POST", "/chat/completions")
    assert create["response"] == {
        "kind": "model",
        "module": "openai.types.chat",
        "name": "ChatCompletion",
    }
    assert mapping(create["stream"])["event"] == {
        "kind": "model",
        "module": "openai.types.chat",
        "name": "ChatCompletionChunk",
    }
    assert set(sequence(create["aliases"])) >= {
        "beta.chat.completions.create",
        "chat.completions.parse",
    }


def test_the_installed_package_has_pages_and_files_and_websockets(installed: Document) -> None:
    routes = named(installed)
    assert mapping(routes["batches.list"]["response"])["name"] == "SyncCursorPage"
    assert routes["files.create"]["multipart"] == {"files": ["file"]}
    assert mapping(routes["files.content"]["response"])["kind"] == "binary"
    connections = map(mapping, sequence(installed["websockets"]))
    assert ("realtime.connect", "/realtime") in {(one["name"], one["path"]) for one in connections}


def references(node: Json) -> Iterator[Document]:
    if isinstance(node, list):
        for value in node:
            yield from references(value)
    if isinstance(node, dict):
        if "module" in node:
            yield node
        for value in node.values():
            yield from references(value)


def test_every_type_of_the_installed_package_can_be_imported(installed: Document) -> None:
    found = {(str(r["module"]), str(r["name"])) for r in references(installed["routes"])}
    assert ("openai.types.chat", "ChatCompletion") in found
    missing = [
        f"{module}.{name}"
        for module, name in sorted(found)
        if not hasattr(importlib.import_module(module), name)
    ]
    assert missing == []


def test_reading_the_installed_package_does_not_import_it(reading: tuple[Document, bool]) -> None:
    found, imported = reading
    assert found["routes"]
    assert not imported


def test_routes_meet_the_operations_at_their_addresses(installed: Document) -> None:
    snapshot = load_document(ROOT / "openapi/openai.yaml")
    documented = {address(method, key) for key, method, _ in operations(snapshot)}
    called = {address(str(one["method"]), path_key(one)) for one in routes_of(installed)}
    found = join(snapshot, installed)
    joined = {address(j.operation.method, j.operation.key) for j in found.joined}
    alone = {address(one.method, one.key) for one in found.operations_without_route}
    unknown = {address(str(r["method"]), path_key(r)) for r in found.routes_without_operation}
    assert joined == documented & called
    assert (alone, unknown) == (documented - called, called - documented)
    assert len(joined) > 9 * len(alone)  # the document is of the days of the releases tested here


def address(method: str, key: str) -> tuple[str, str]:
    return method.upper(), re.sub(r"\{[^}]*\}", "{}", key)
