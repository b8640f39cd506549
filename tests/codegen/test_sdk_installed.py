"""What holds of every openai package that may be installed, 2.x and 3.x alike."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from codegen.document import Document, Json, load_document, mapping, sequence
from codegen.errors import CodegenError
from codegen.sdk import describe_folder, installed_sdk, join, read_sdk, routes_of
from codegen.validation import problems

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed() -> Document:
    return read_sdk(*installed_sdk())


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
    assert {"name": "realtime.connect", "path": "/realtime"} in sequence(installed["websockets"])


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


def test_reading_the_installed_package_does_not_import_it() -> None:
    code = (
        "import sys; from codegen.sdk import installed_sdk, read_sdk\n"
        "assert read_sdk(*installed_sdk())['routes']; assert 'openai' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(version("openai") != "3.3.1", reason="the document is of the day of 3.3.1")
def test_with_the_document_of_the_same_day_every_route_joins(installed: Document) -> None:
    path = ROOT / "../shared/openapi/openapi-2026-08-21.yaml"
    if not path.exists():
        pytest.skip(f"{path.name} is not here")
    found = join(load_document(path), installed)
    assert len(found.joined) == 281
    assert found.routes_without_operation == ()
    assert len(found.operations_without_route) == 7


def test_the_installed_package_makes_a_valid_document() -> None:
    package, _ = installed_sdk()
    document = describe_folder(package.parent)
    assert problems(document) == []
    assert mapping(document["info"])["version"] == version("openai")
    schemas = mapping(mapping(document["components"])["schemas"])
    assert len(schemas) > 2000
    assert mapping(mapping(schemas["ChatCompletion"])["properties"])["object"] == {
        "const": "chat.completion"
    }
