"""What the API is, as facts: operations, resources, streams and schemas, no Python text."""

from codegen.ir.api import build_api, type_roots, websocket_roots
from codegen.ir.facts import Api, Event, Operation, Resource, SdkType, Stream

__all__ = [
    "Api",
    "Event",
    "Operation",
    "Resource",
    "SdkType",
    "Stream",
    "build_api",
    "type_roots",
    "websocket_roots",
]
