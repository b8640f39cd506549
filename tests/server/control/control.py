"""A client of the control API that validates each answer by the server's OpenAPI document."""

from __future__ import annotations

import json
import re
from typing import Any

from jsonschema import Draft202012Validator

from openai_responses.ext import httpx
from openai_responses.server import Server

__all__ = ["Control"]

_DOCUMENTS: list[Any] = []


class Control:
    """Makes requests, and returns the JSON of the answers."""

    def __init__(self, server: Server, **headers: str) -> None:
        self.client = httpx.Client(base_url=f"{server.origin}/_mock", headers=headers)

    def get(self, path: str, expected: int = 200, /, **query: Any) -> Any:
        return self.request("GET", path, status=expected, query=query)

    def put(self, path: str, body: object, status: int = 204) -> Any:
        return self.request("PUT", path, body, status=status)

    def post(self, path: str, body: object, status: int = 204) -> Any:
        return self.request("POST", path, body, status=status)

    def delete(self, path: str, expected: int = 204, /, **query: Any) -> Any:
        return self.request("DELETE", path, status=expected, query=query)

    def wrong(self, method: str, path: str, body: object) -> tuple[str | None, str | None, str]:
        """Return field, near miss and message of the error for a request that is refused."""
        error = self.request(method, path, body, status=400)["error"]
        return error["field"], error["did_you_mean"], error["message"]

    def request(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        status: int,
        query: dict[str, Any] | None = None,
    ) -> Any:
        content = None if body is None else json.dumps(body)
        answer = self.client.request(method, path, content=content, params=query or {})
        assert answer.status_code == status, answer.text[:500]
        operation = self._operation(method, answer.request.url.raw_path.decode().partition("?")[0])
        self._check_body(operation, body, is_refused=status == 400)
        responses = operation["responses"]
        described = responses.get(str(status)) if status < 400 else responses["default"]
        assert described is not None, f"{method} {path} answers {status}, the document has no such"
        if "content" not in described:
            assert answer.content == b""
            return None
        schema = described["content"]["application/json"]["schema"]
        self._validator(schema).validate(answer.json())
        return answer.json()

    def _check_body(self, operation: Any, body: object, *, is_refused: bool) -> None:
        """Assert that what the server takes is what the document says."""
        if body is not None and not is_refused:
            schema = operation["requestBody"]["content"]["application/json"]["schema"]
            self._validator(schema).validate(body)

    @property
    def document(self) -> Any:
        """The document, which is the same for all servers."""
        if not _DOCUMENTS:
            _DOCUMENTS.append(self.client.get("/openapi.json").json())
        return _DOCUMENTS[0]

    def _operation(self, method: str, path: str) -> Any:
        found = [
            item[method.lower()]
            for template, item in self.document["paths"].items()
            if method.lower() in item and _pattern(template).fullmatch(path)
        ]
        (operation,) = found
        return operation

    def _validator(self, schema: Any) -> Any:
        whole = {**schema, "components": self.document["components"]}
        return Draft202012Validator(whole)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{\w+\}", "[^/]+", template.removesuffix("/")) + "/?")
