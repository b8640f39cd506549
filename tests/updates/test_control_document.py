"""The document of the server's control API as a whole."""

from __future__ import annotations

from openapi_spec_validator import validate

from openai_responses import OpenAIMock
from openai_responses._server.control.directory import directory
from openai_responses._server.control.document import control_document


def test_the_document_is_valid_openapi() -> None:
    rows = [(entry.path, entry.operation) for entry in directory(OpenAIMock)]
    validate(control_document(rows))
