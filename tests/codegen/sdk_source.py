"""Source trees like that of the openai package, written to a folder."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

CLIENT = """
    from .resources.things import Things, AsyncThings

    class OpenAI(SyncAPIClient):
        @cached_property
        def things(self) -> Things:
            return Things(self)

    class AsyncOpenAI(AsyncAPIClient):
        @cached_property
        def things(self) -> AsyncThings:
            return AsyncThings(self)
"""
IMPORTS = """
    from functools import partial
    from typing import Any, List, Union, cast
    from typing_extensions import overload, deprecated
    from .. import _legacy_response
    from ..types import Thing, ThingEvent, thing_create_params, thing_list_params
    from .._types import NoneType
    from .._streaming import Stream
    from ..pagination import SyncPage
    from .._resource import SyncAPIResource, AsyncAPIResource
    from .._lib import *
"""
FILES = {
    "_client.py": CLIENT,
    "_types.py": "from types import NoneType",
    "_resource.py": "class SyncAPIResource: ...\nclass AsyncAPIResource: ...",
    "_streaming.py": "class Stream(Generic[T]): ...",
    "_legacy_response.py": "class HttpxBinaryResponseContent: ...",
    "_lib.py": "",
    "pagination.py": "class SyncPage(Generic[T]): ...",
    "__init__.py": """
        from ._client import OpenAI
        from ._streaming import Stream
        from ._legacy_response import HttpxBinaryResponseContent as HttpxBinaryResponseContent
        __all__ = ["OpenAI", "Stream"]
    """,
    "resources/__init__.py": "",
    "types/__init__.py": """
        from .thing import Thing as Thing
        from .thing_event import ThingEvent as ThingEvent
        from .thing_list_params import ThingListParams
        from .thing_create_params import ThingCreateParams as ThingCreateParams
    """,
    "types/thing.py": "class Thing(BaseModel): ...",
    "types/thing_event.py": """
        class Started(BaseModel): ...
        class Ended(BaseModel): ...
        ThingEvent: TypeAlias = Annotated[Union[Started, Ended], PropertyInfo(discriminator="type")]
    """,
    "types/thing_list_params.py": "class ThingListParams(TypedDict): ...",
    "types/thing_create_params.py": """
        from typing import List
        class Plain(TypedDict): ...
        class Streaming(TypedDict): ...
        class Other(TypedDict): ...
        ThingCreateParams = Union[Plain, Streaming]
        Names = List[str]
    """,
}


def package(folder: Path, methods: str, files: dict[str, str] | None = None) -> Path:
    """A source tree like openai's, with `methods` as those of `client.things`."""
    body = indent(dedent(methods), "    ")
    things = "".join(
        f"class {name}({base}):\n{body}\n"
        for name, base in (("Things", "SyncAPIResource"), ("AsyncThings", "AsyncAPIResource"))
    )
    contents = {**FILES, "resources/things.py": dedent(IMPORTS) + things, **(files or {})}
    for name, text in contents.items():
        path = folder / "openai" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return folder / "openai"
