"""Every operation of the table as an HTTP request with only the required fields."""

from __future__ import annotations

from openai_responses._core.completion.makers import Filling
from openai_responses._core.completion.plans import plan_of
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses.ext.httpx import Response, request
from openai_responses_generated.operations import OPERATIONS

API = "https://api.openai.com/v1"
TABLE = OperationTable(OPERATIONS)


def all_operations() -> list[Operation]:
    return list(TABLE.by_id.values())


def url_of(operation: Operation) -> str:
    """Return the URL of a call, with the name of each path parameter as its value."""
    path = "/".join(part.strip("{}") for part in operation.path.split("/"))
    query = "&".join(f"{name}={value}" for name, value in operation.query)
    return f"{API}{path}?{query}" if query else f"{API}{path}"


def body_of(operation: Operation) -> object:
    """Return a body of the operation's own request type, which has what is required only."""
    if operation.request is None:
        return {}
    return plan_of(generated_shape(*operation.request), "")(Filling(Determinism()))


def send(operation: Operation) -> Response:
    """Call an operation."""
    if operation.method in ("GET", "DELETE"):
        return request(operation.method, url_of(operation))
    return request(operation.method, url_of(operation), json=body_of(operation))
