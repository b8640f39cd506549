"""The installed openai package, whichever release it is, read as a document of its own."""

from __future__ import annotations

from importlib.metadata import version

from codegen.document import mapping
from codegen.sdk import describe_folder, installed_sdk
from codegen.validation import problems


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
