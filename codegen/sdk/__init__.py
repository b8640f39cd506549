"""The openai package: its resource tree, read from source, and the join with the document."""

from codegen.sdk.answers import ANSWERS
from codegen.sdk.completing import REMOVED, SDK_FIELDS, complete
from codegen.sdk.describing import describe, describe_folder, with_fragments
from codegen.sdk.events import UNTIL
from codegen.sdk.former import with_former
from codegen.sdk.ids import ids_of, key_of, with_ids
from codegen.sdk.joining import Join, JoinedOperation, Operation, join, render_report
from codegen.sdk.naming import complete_snapshot
from codegen.sdk.reading import installed_sdk, read_sdk, render_sdk
from codegen.sdk.removed import with_removed
from codegen.sdk.routes import routes_of
from codegen.sdk.websocket_schemas import WEBSOCKETS

__all__ = [
    "ANSWERS",
    "REMOVED",
    "SDK_FIELDS",
    "UNTIL",
    "WEBSOCKETS",
    "Join",
    "JoinedOperation",
    "Operation",
    "complete",
    "complete_snapshot",
    "describe",
    "describe_folder",
    "ids_of",
    "installed_sdk",
    "join",
    "key_of",
    "read_sdk",
    "render_report",
    "render_sdk",
    "routes_of",
    "with_former",
    "with_fragments",
    "with_ids",
    "with_removed",
]
