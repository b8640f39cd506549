"""The SDK's source as a document: parameters, bodies, answers and streams of its methods."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.document import Document, Json, mapping, sequence
from codegen.errors import CodegenError
from codegen.sdk import describe, describe_folder, read_sdk, routes_of
from codegen.validation import problems
from tests.codegen.sdk_source import FILES, package

CREATE = """
    def create(self, thing_id, *, name, stream, beta) -> Thing:
        extra_headers = {**strip_not_given({"X-Beta": beta}), **(extra_headers or {})}
        extra_headers = {"OpenAI-Beta": "things=v1", "Accept": "*/*", **(extra_headers or {})}
        return self._post(
            path_template("/things/{thing_id}/parts", thing_id=thing_id),
            body=maybe_transform({"name": name}, thing_create_params.ThingCreateParams),
            options=make_request_options(
                extra_headers=extra_headers, security={"admin_api_key_auth": True}
            ),
            cast_to=Thing,
            stream=stream or False,
            stream_cls=Stream[ThingEvent],
        )
"""
LIST = """
    def list(self, *, limit) -> SyncPage[Thing]:
        return self._get_api_list(
            "/things",
            page=SyncPage[Thing],
            model=Thing,
            options=make_request_options(
                query=maybe_transform({"limit": limit}, thing_list_params.ThingListParams)
            ),
        )
"""
TYPES = {
    "_types.py": """
        from types import NoneType
        FileTypes = Union[bytes, str]
    """,
    "types/thing.py": """
        from typing import Dict, List, Union, Optional
        from datetime import datetime
        from typing_extensions import Annotated, Literal, TypeAlias
        from .._models import BaseModel
        from .._utils import PropertyInfo

        class Big(BaseModel):
            size: Literal["big"]

        class Small(BaseModel):
            size: Literal["small", "tiny"]
            of: Optional["Thing"] = None

        Body: TypeAlias = Annotated[Union[Big, Small], PropertyInfo(discriminator="size")]

        class Thing(BaseModel):
            id: str
            count: Optional[int]
            body: Body
            made_at: datetime
            tags: List[str]
            class_: Optional[bool] = FieldInfo(alias="class", default=None)
            schema_: float = FieldInfo(alias="schema")
            metadata: Optional[Dict[str, object]] = None
            _private: int
            if TYPE_CHECKING:
                __pydantic_extra__: Dict[str, object]
    """,
    "types/thing_event.py": """
        class Started(BaseModel):
            type: Literal["started"]
        class Ended(BaseModel):
            type: Literal["ended"]
        ThingEvent: TypeAlias = Annotated[Union[Started, Ended], PropertyInfo(discriminator="type")]
    """,
    "types/thing_list_params.py": """
        class ThingListParams(TypedDict, total=False):
            limit: int
            order: Required[Literal["asc", "desc"]]
            include: SequenceNotStr[str]
    """,
    "types/thing_create_params.py": """
        from typing import Iterable, Union
        from .._types import FileTypes

        _Reserved = TypedDict("_Reserved", {"in": str}, total=False)

        class Item(_Reserved, total=False):
            file: Required[FileTypes]

        class Base(TypedDict, total=False):
            thing_id: Required[str]
            beta: Annotated[str, PropertyInfo(alias="X-Beta")]
            name: Required[Union[str, Literal["first"], None]]
            items: Iterable[Item]

        class Plain(Base, total=False):
            stream: Literal[False]

        class Streaming(Base):
            stream: Required[Literal[True]]

        ThingCreateParams = Union[Plain, Streaming]
    """,
    "pagination.py": """
        class SyncPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
            data: List[_T]
            has_more: Optional[bool] = None
            def next_page_info(self): ...
    """,
}


def described(folder: Path, methods: str, files: dict[str, str] | None = None) -> Document:
    """The document of a package with these methods, all of which must have been understood."""
    root = package(folder, methods, {**TYPES, **(files or {})})
    sdk = read_sdk(root, "1.2.3")
    assert sdk["problems"] == []
    document, unclear = describe(root, "1.2.3", routes_of(sdk))
    assert unclear == []
    assert problems(document) == []
    return document


def at(document: Json, *path: str) -> Document:
    for key in path:
        document = mapping(document)[key]
    return mapping(document)


def schemas(document: Document) -> Document:
    return at(document, "components", "schemas")


def test_an_operation_says_what_a_method_takes_and_reads(tmp_path: Path) -> None:
    document = described(tmp_path, CREATE)
    operation = at(document, "paths", "/things/{thing_id}/parts", "post")
    assert (operation["operationId"], operation["tags"]) == ("thingsCreate", ["Things"])
    assert operation["security"] == [{"AdminApiKeyAuth": []}]
    assert operation["parameters"] == [
        {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "OpenAI-Beta", "in": "header", "required": True, "schema": {"const": "things=v1"}},
        {"name": "X-Beta", "in": "header", "schema": {"type": "string"}},
    ]
    content = at(operation, "responses", "200", "content")
    assert content == {
        "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
        "text/event-stream": {"schema": {"$ref": "#/components/schemas/ThingEvent"}},
    }
    assert document["info"] == {"title": "openai", "version": "1.2.3"}


def test_a_body_is_what_a_method_sends_streaming_or_not(tmp_path: Path) -> None:
    operation = at(described(tmp_path, CREATE), "paths", "/things/{thing_id}/parts", "post")
    body = at(operation, "requestBody")
    assert body["required"] is True
    assert at(body, "content", "application/json", "schema") == {
        "type": "object",
        "properties": {
            "name": {"anyOf": [{"type": "string"}, {"const": "first"}, {"type": "null"}]},
            "items": {
                "type": "array",
                "items": {"$ref": "#/components/schemas/ThingCreateParamsItem"},
            },
            "stream": {"anyOf": [{"const": False}, {"const": True}]},
        },
        "required": ["name"],
    }


def test_a_query_is_a_list_of_parameters_and_a_page_is_written_out(tmp_path: Path) -> None:
    operation = at(described(tmp_path, LIST), "paths", "/things", "get")
    assert operation["parameters"] == [
        {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        {"name": "order", "in": "query", "required": True, "schema": {"enum": ["asc", "desc"]}},
        {
            "name": "include",
            "in": "query",
            "schema": {"type": "array", "items": {"type": "string"}},
        },
    ]
    assert at(operation, "responses", "200", "content", "application/json", "schema") == {
        "type": "object",
        "properties": {
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
            "has_more": {"type": ["boolean", "null"]},
        },
        "required": ["data"],
    }


def test_classes_are_schemas_with_the_names_of_the_wire(tmp_path: Path) -> None:
    found = schemas(described(tmp_path, CREATE))
    assert found["Thing"] == {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "count": {"type": ["integer", "null"]},
            "body": {
                "anyOf": [
                    {"$ref": "#/components/schemas/ThingBig"},
                    {"$ref": "#/components/schemas/ThingSmall"},
                ]
            },
            "made_at": {"type": "string", "format": "date-time"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "class": {"type": ["boolean", "null"]},
            "schema": {"type": "number"},
            "metadata": {
                "anyOf": [{"type": "object", "additionalProperties": {}}, {"type": "null"}]
            },
        },
        "required": ["id", "count", "body", "made_at", "tags", "schema"],
    }
    assert at(found, "ThingSmall", "properties")["of"] == {
        "anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]
    }
    assert found["ThingCreateParamsItem"] == {
        "type": "object",
        "properties": {
            "in": {"type": "string"},
            "file": {"type": "string", "format": "binary"},
        },
        "required": ["file"],
    }


def test_one_type_for_body_and_query_is_told_apart_by_what_is_sent_where(tmp_path: Path) -> None:
    document = described(
        tmp_path,
        """
        def create(self, *, name, items) -> Thing:
            return self._post(
                "/things",
                body=maybe_transform({"name": name}, thing_create_params.Plain),
                options=make_request_options(
                    query=maybe_transform({"items": items}, thing_create_params.Plain)
                ),
                cast_to=Thing,
            )
        """,
    )
    operation = at(document, "paths", "/things", "post")
    schema = at(operation, "requestBody", "content", "application/json", "schema")
    assert list(at(schema, "properties")) == ["name"]
    assert [mapping(one)["name"] for one in sequence(operation["parameters"])] == ["items"]


@pytest.mark.parametrize(
    ("cast_to", "header", "content"),
    [
        ("NoneType", "", {}),
        ("str", "", {"text/plain": {"schema": {"type": "string"}}}),
        (
            "_legacy_response.HttpxBinaryResponseContent",
            "application/binary",
            {"application/binary": {"schema": {"type": "string", "format": "binary"}}},
        ),
    ],
)
def test_an_answer_that_is_no_json_has_its_media_type(
    cast_to: str, header: str, content: Document, tmp_path: Path
) -> None:
    accept = f'options=make_request_options(extra_headers={{"Accept": "{header}"}}),'
    method = f"""
        def content(self) -> Thing:
            return self._get("/things", {accept if header else ""} cast_to={cast_to})
    """
    answer = at(described(tmp_path, method), "paths", "/things", "get", "responses", "200")
    assert at(answer, "content") == content if content else "content" not in answer


def test_files_make_a_form_and_a_constant_query_makes_a_path_of_its_own(tmp_path: Path) -> None:
    document = described(
        tmp_path,
        """
        def create(self, *, file) -> Thing:
            body = deepcopy_minimal({"file": file})
            files = extract_files(body, paths=[["file"]])
            extra_headers = {"Content-Type": "multipart/form-data", **(extra_headers or {})}
            return self._post(
                "/things?beta=true",
                body=maybe_transform(body, thing_create_params.Item),
                files=files,
                options=make_request_options(extra_headers=extra_headers),
                cast_to=Thing,
            )
        """,
    )
    operation = at(document, "paths", "/things#beta=true", "post")
    assert list(at(operation, "requestBody", "content")) == ["multipart/form-data"]
    assert mapping(sequence(operation["parameters"])[0])["schema"] == {
        "type": "string",
        "const": "true",
    }


def test_a_stream_without_a_switch_has_no_other_answer(tmp_path: Path) -> None:
    document = described(
        tmp_path,
        """
        def watch(self) -> Stream[ThingEvent]:
            return self._get(
                "/things",
                options=make_request_options(synthesize_event_and_data=True),
                cast_to=ThingEvent,
                stream=True,
                stream_cls=Stream[ThingEvent],
            )
        """,
    )
    answer = at(document, "paths", "/things", "get", "responses", "200")
    assert answer["content"] == {
        "text/event-stream": {
            "x-event-stream": {"event": "event"},
            "schema": {"$ref": "#/components/schemas/ThingEvent"},
        }
    }


def test_classes_of_one_name_go_by_their_packages_too(tmp_path: Path) -> None:
    exporting = f"{FILES['types/__init__.py']}\n        from .live import Thing as LiveThing"
    document = described(
        tmp_path,
        """
        def one(self) -> Thing:
            return self._get("/one", cast_to=Thing)

        def two(self) -> LiveThing:
            from ..types.live import Thing as LiveThing
            return self._get("/two", cast_to=LiveThing)
        """,
        {
            "types/__init__.py": exporting,
            "types/live/__init__.py": "from .thing import Thing as Thing",
            "types/live/thing.py": "class Thing(BaseModel):\n    live: bool",
        },
    )
    assert set(schemas(document)) == {"Thing", "ThingBig", "ThingSmall", "LiveThing"}


def test_a_type_that_json_has_not_is_named_with_its_place(tmp_path: Path) -> None:
    files = {**TYPES, "types/thing.py": "class Thing(BaseModel):\n    when: Deque[int]"}
    root = package(tmp_path, CREATE, files)
    with pytest.raises(CodegenError, match=r"types/thing.py:2: .*Deque\[int\]: expected a list"):
        describe_folder(root)


def test_a_folder_without_the_package_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="no openai package in it"):
        describe_folder(tmp_path)


def test_two_packages_differ_in_operations_parameters_and_fields(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    version = {"_version.py": '__version__ = "1.0"'}
    old = package(tmp_path / "old", CREATE + LIST, {**TYPES, **version})
    changed = {
        "_version.py": '__version__ = "2.0"',
        "types/thing.py": TYPES["types/thing.py"].replace("count: Optional[int]", "size: int"),
        "types/thing_list_params.py": "class ThingListParams(TypedDict):\n    after: str",
    }
    fresh = LIST + CREATE.replace("def create", "def make")
    package(tmp_path / "new/src", fresh, {**TYPES, **changed})
    assert main(["diff", str(old), str(tmp_path / "new")]) == 0
    page = capsys.readouterr().out
    breaking, _, added = page.partition("## Added")
    assert "API version: 1.0 → 2.0" in breaking
    assert "public names removed: `things.create` → `things.make`" in breaking
    assert "fields removed: `count`" in breaking
    assert "required fields added: `size` (`integer`)" in page
    assert "required parameters added: `after` (`string`)" in breaking
    assert breaking.index("## Breaking") < page.index(added)
