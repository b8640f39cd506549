"""The IR: facts about operations, resources, streams and schemas, without Python source."""

from codegen.ir.api import build_api
from codegen.ir.facts import Api, Event, Operation, Resource, SdkType, Stream
from codegen.ir.roots import type_roots, websocket_roots

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
