"""The SDK's resource tree, read from source trees written here."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from codegen.document import Document, Json, mapping, parse_document, sequence
from codegen.errors import CodegenError
from codegen.sdk import read_sdk, render_sdk, routes_of
from tests.codegen.sdk_source import IMPORTS, package

THING: Json = {"kind": "model", "module": "openai.types", "name": "Thing"}


def routes(folder: Path, methods: str, files: dict[str, str] | None = None) -> list[Document]:
    """The routes of `methods`, all of which must have been understood."""
    sdk = read_sdk(package(folder, methods, files), "1.2.3")
    assert sdk["problems"] == []
    return routes_of(sdk)


def route(folder: Path, methods: str, files: dict[str, str] | None = None) -> Document:
    (only,) = routes(folder, methods, files)
    return only


def test_a_method_is_told_by_its_attribute_path_verb_path_and_types(tmp_path: Path) -> None:
    assert route(
        tmp_path,
        """
        def create(self, *, name, stream) -> Thing:
            return self._post(
                "/things",
                body=maybe_transform({"name": name}, thing_create_params.ThingCreateParams),
                options=make_request_options(security={"bearer_auth": True}),
                cast_to=Thing,
                stream=stream or False,
                stream_cls=Stream[ThingEvent],
            )
        """,
    ) == {
        "name": "things.create",
        "method": "POST",
        "path": "/things",
        "request": {"body": {"module": "openai.types", "name": "ThingCreateParams"}},
        "response": THING,
        "stream": {
            "module": "openai",
            "name": "Stream",
            "event": {"kind": "union", "module": "openai.types", "name": "ThingEvent"},
        },
    }


@pytest.mark.parametrize(
    ("call", "method"),
    [
        ("self._get('/x', cast_to=Thing)", "GET"),
        ("self._put('/x', cast_to=Thing)", "PUT"),
        ("self._patch('/x', cast_to=Thing)", "PATCH"),
        ("self._client.delete('/x', cast_to=Thing)", "DELETE"),
        ("self._get(path='/x', cast_to=Thing)", "GET"),
        ("self._get_api_list('/x', page=SyncPage[Thing], model=Thing)", "GET"),
        ("self._get_api_list('/x', page=SyncPage[Thing], model=Thing, method='post')", "POST"),
    ],
)
def test_the_verb_comes_from_the_client_method_that_is_called(
    tmp_path: Path, call: str, method: str
) -> None:
    assert route(tmp_path, f"def x(self):\n    return {call}")["method"] == method


@pytest.mark.parametrize(
    ("path", "template"),
    [
        ("'/things'", "/things"),
        ("f'/things/{thing_id}/parts/{part_id}'", "/things/{thing_id}/parts/{part_id}"),
        ("f'/things/{self.__thing_id}'", "/things/{thing_id}"),
        ("path_template('/things/{thing}', thing=thing_id)", "/things/{thing}"),
        ("path_template(where, thing=thing_id)", "/elsewhere/{thing}"),
    ],
)
def test_path_templates_keep_the_sdks_parameter_names(
    tmp_path: Path, path: str, template: str
) -> None:
    found = route(
        tmp_path,
        f"""
        def retrieve(self, thing_id, part_id):
            where = "/elsewhere/{{thing}}"
            return self._get({path}, cast_to=Thing)
        """,
    )
    assert found["path"] == template


def test_a_conditional_path_gives_a_route_for_each_case(tmp_path: Path) -> None:
    found = routes(
        tmp_path,
        """
        def list(self, kind):
            path = "/new" if kind else f"/old/{kind}"
            if kind == 3:
                path = "/third"
            return self._get(path, cast_to=Thing)
        """,
    )
    assert [(r["name"], r["path"]) for r in found] == [
        ("things.list", "/new"),
        ("things.list", "/old/{kind}"),
        ("things.list", "/third"),
    ]


def test_a_query_fixed_in_the_path_is_given_apart(tmp_path: Path) -> None:
    found = route(tmp_path, "def x(self):\n    return self._get('/x?beta=true&v=2', cast_to=Thing)")
    assert (found["path"], found["query"]) == ("/x", {"beta": "true", "v": "2"})


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "await async_maybe_transform(x, thing_create_params.ThingCreateParams)",
            {"module": "openai.types", "name": "ThingCreateParams"},
        ),
        (
            "maybe_transform(x, thing_create_params.Streaming)",
            {"module": "openai.types.thing_create_params", "name": "Streaming"},
        ),
        (
            "maybe_transform(x, thing_create_params.Streaming if x else thing_create_params.Plain)",
            {"module": "openai.types", "name": "ThingCreateParams"},
        ),
        (
            "maybe_transform(x, thing_create_params.Other if x else thing_create_params.Plain)",
            {
                "module": "typing",
                "name": "Union",
                "args": [
                    {"module": "openai.types.thing_create_params", "name": "Other"},
                    {"module": "openai.types.thing_create_params", "name": "Plain"},
                ],
            },
        ),
        ("prepared", {"module": "openai.types.thing_create_params", "name": "Other"}),
    ],
)
def test_the_type_of_a_body_is_the_one_it_is_transformed_with(
    tmp_path: Path, body: str, expected: Document
) -> None:
    found = route(
        tmp_path,
        f"""
        async def create(self, x):
            prepared = maybe_transform(x, thing_create_params.Other)
            return await self._post("/things", body={body}, cast_to=Thing)
        """,
    )
    assert found["request"] == {"body": expected}


def test_a_type_that_no_package_reexports_is_imported_from_its_file(tmp_path: Path) -> None:
    """`from x import y` without `as y` and outside `__all__` is private to a type checker."""
    found = route(
        tmp_path,
        """
        def list(self, limit):
            return self._get_api_list(
                "/things",
                page=SyncPage[Thing],
                options=make_request_options(
                    query=maybe_transform({"limit": limit}, thing_list_params.ThingListParams)
                ),
                model=Thing,
            )
        """,
    )
    assert found["request"] == {
        "query": {"module": "openai.types.thing_list_params", "name": "ThingListParams"}
    }
    assert found["response"] == {
        "kind": "page",
        "module": "openai.pagination",
        "name": "SyncPage",
        "args": [THING],
    }


UNION: Json = {
    "kind": "union",
    "module": "typing",
    "name": "Union",
    "args": [THING, {"kind": "text", "module": "builtins", "name": "str"}],
}


@pytest.mark.parametrize(
    ("cast_to", "expected"),
    [
        ("Thing", THING),
        ("'Thing'", THING),
        ("ThingEvent", {"kind": "union", "module": "openai.types", "name": "ThingEvent"}),
        (
            "cast(Any, ThingEvent)",
            {"kind": "union", "module": "openai.types", "name": "ThingEvent"},
        ),
        ("Union[Thing, str]", UNION),
        ("Thing | str", UNION),
        ("Thing if x else str", UNION),
        ("_type_for(x)", UNION),
        (
            "Optional[Thing]",
            {
                "kind": "union",
                "module": "typing",
                "name": "Union",
                "args": [THING, {"kind": "none"}],
            },
        ),
        ("str", {"kind": "text", "module": "builtins", "name": "str"}),
        ("object", {"kind": "any", "module": "builtins", "name": "object"}),
        ("NoneType", {"kind": "none"}),
        ("List[Thing]", {"kind": "list", "module": "typing", "name": "List", "args": [THING]}),
        (
            "thing_create_params.Names",
            {"kind": "list", "module": "openai.types.thing_create_params", "name": "Names"},
        ),
        (
            "_legacy_response.HttpxBinaryResponseContent",
            {"kind": "binary", "module": "openai", "name": "HttpxBinaryResponseContent"},
        ),
    ],
)
def test_response_types_say_their_kind_and_where_to_import_them_from(
    tmp_path: Path, cast_to: str, expected: Json
) -> None:
    helper = {
        "_lib.py": """
            from .types import Thing
            def _type_for(x) -> type[Thing | str]: ...
        """
    }
    method = f"def get(self, x):\n    return self._get('/things', cast_to={cast_to})"
    assert route(tmp_path, method, helper)["response"] == expected


def test_the_events_of_a_stream_class_come_from_its_base(tmp_path: Path) -> None:
    found = route(
        tmp_path,
        """
        def watch(self):
            return self._get("/things", cast_to=Thing, stream=True, stream_cls=ThingStream)
        """,
        {
            "_lib.py": """
                from ._streaming import Stream
                from .types import ThingEvent as Event
                class ThingStream(Stream[Event], Generic[T]): ...
            """
        },
    )
    assert found["stream"] == {
        "module": "openai._lib",
        "name": "ThingStream",
        "event": {"kind": "union", "module": "openai.types", "name": "ThingEvent"},
        "always": True,
    }


def test_multipart_bodies_name_the_fields_of_their_files(tmp_path: Path) -> None:
    found = route(
        tmp_path,
        """
        def create(self, image):
            files = extract_files(body, paths=[["image"], ["image", "<array>"], ["a", "b"]])
            extra_headers = {"Content-Type": "multipart/form-data", **(extra_headers or {})}
            options = make_request_options(extra_headers=extra_headers)
            return self._post("/things", files=files, options=options, cast_to=Thing)
        """,
    )
    assert found["multipart"] == {"files": ["image", "image[]", "a[b]"]}
    assert "headers" not in found


def test_a_body_that_is_multipart_only_with_files_says_so(tmp_path: Path) -> None:
    found = route(
        tmp_path,
        """
        def create(self, file):
            files = extract_files({"file": file}, paths=[["file"]])
            if files:
                extra_headers = {"Content-Type": "multipart/form-data", **(extra_headers or {})}
            options = make_request_options(extra_headers=extra_headers)
            return self._post("/things", files=files, options=options, cast_to=Thing)
        """,
    )
    assert found["multipart"] == {"files": ["file"], "optional": True}


def test_a_body_encoded_in_parts_names_their_media_types(tmp_path: Path) -> None:
    found = route(
        tmp_path,
        """
        def create(self, sdp):
            body = maybe_transform({"sdp": sdp}, thing_create_params.Other)
            body, files, content, content_type = encode_multipart(
                body, extra_body, {"sdp": ("application/sdp", False)}, "sdp", None
            )
            extra_headers = {
                **{k: v for k, v in (extra_headers or {}).items() if k.lower() != "content-type"},
                "Content-Type": content_type,
            }
            return self._post(
                "/things",
                body=body,
                files=files,
                content=content,
                options=make_request_options(extra_headers=extra_headers),
                cast_to=Thing,
            )
        """,
    )
    assert found["multipart"] == {
        "parts": {"sdp": "application/sdp"},
        "raw": "sdp",
        "optional": True,
    }
    assert found["request"] == {
        "body": {"module": "openai.types.thing_create_params", "name": "Other"}
    }


def test_headers_keys_and_options_that_a_method_always_sends(tmp_path: Path) -> None:
    found = route(
        tmp_path,
        """
        def create(self, *, betas, key):
            extra_headers = {"OpenAI-Beta": "things=v1", **(extra_headers or {})}
            extra_headers = {
                **strip_not_given({"Idempotency-Key": key, "betas": ",".join(betas)}),
                **(extra_headers or {}),
            }
            return self._post(
                "/things",
                options=make_request_options(
                    extra_headers=extra_headers,
                    security={"admin_api_key_auth": True},
                    stream_mode="events",
                ),
                cast_to=Thing,
            )
        """,
    )
    assert found["headers"] == {"OpenAI-Beta": "things=v1"}
    assert found["header_params"] == {"Idempotency-Key": "key", "betas": "betas"}
    assert found["admin"] is True
    assert found["options"] == {"stream_mode": "events"}


def test_a_content_type_other_than_multipart_is_a_header(tmp_path: Path) -> None:
    found = route(
        tmp_path,
        """
        def create(self):
            extra_headers = {"Content-Type": "application/sdp", **(extra_headers or {})}
            options = make_request_options(extra_headers=extra_headers)
            return self._post("/things", options=options, cast_to=Thing)
        """,
    )
    assert found["headers"] == {"Content-Type": "application/sdp"}


@pytest.mark.parametrize(
    "other",
    [
        # answers something richer than what was sent
        """
        def parse(self):
            options = make_request_options(post_parser=parser)
            return self._post("/things", options=options, cast_to=Thing)
        """,
        # hands the request on
        """
        def parse(self):
            return Manager(partial(self._post, "/things", cast_to=Thing))
        """,
        # lets a function make it
        """
        def parse(self):
            return parse(self, 1)
        """,
        """
        @deprecated("use create")
        def parse(self):
            return self._post("/things", cast_to=Thing)
        """,
    ],
)
def test_the_plainest_of_the_methods_with_one_request_names_it(tmp_path: Path, other: str) -> None:
    create = """
        def create(self):
            return self._post("/things", cast_to=Thing)
        """
    helper = {
        "_lib.py": """
            from .types import Thing
            def parse(resource, x):
                return resource._post("/things", cast_to=Thing)
        """
    }
    found = route(tmp_path, dedent(other) + dedent(create), helper)
    assert (found["name"], found["aliases"]) == ("things.create", ["things.parse"])
    assert "variants" not in found


def test_types_in_which_another_method_differs_are_kept(tmp_path: Path) -> None:
    found = route(
        tmp_path,
        """
        def content(self):
            return self._get("/things", cast_to=Thing)

        @typing_extensions.deprecated("use content")
        def retrieve_content(self):
            return self._get("/things", cast_to=str)
        """,
    )
    assert found["variants"] == {
        "things.retrieve_content": {
            "response": {"kind": "text", "module": "builtins", "name": "str"}
        }
    }


def test_a_deprecated_method_says_so(tmp_path: Path) -> None:
    found = route(
        tmp_path, "@deprecated('gone')\ndef x(self):\n    return self._get('/x', cast_to=Thing)"
    )
    assert found["deprecated"] is True


def test_a_method_without_self_makes_no_request(tmp_path: Path) -> None:
    sdk = read_sdk(package(tmp_path, "@staticmethod\ndef get(): return _get('/x')"), "1.2.3")
    assert (sdk["routes"], sdk["helpers"]) == ([], [{"name": "things.get"}])


def test_overloads_and_private_methods_are_no_methods(tmp_path: Path) -> None:
    sdk = read_sdk(
        package(
            tmp_path,
            """
            @overload
            def get(self, x: int) -> int: ...
            def get(self, x): return self._get("/x", cast_to=Thing)
            def _hidden(self): return self._get("/y", cast_to=Thing)
            """,
        ),
        "1.2.3",
    )
    assert [r["name"] for r in routes_of(sdk)] == ["things.get"]
    assert sdk["helpers"] == []


def test_a_class_reached_on_two_paths_is_named_by_the_shorter_one(tmp_path: Path) -> None:
    client = """
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from .resources import beta

        class OpenAI:
            @cached_property
            def beta(self) -> "beta.Beta": ...
            @cached_property
            def things(self) -> Things:
                from .resources.things import Things
                return Things(self)
            @cached_property
            def with_raw_response(self) -> OpenAIWithRawResponse: ...

        class OpenAIWithRawResponse: ...

        class AsyncOpenAI(OpenAI): ...
    """
    beta = """
        from .things import Things
        from .._resource import SyncAPIResource

        class Base(SyncAPIResource): ...

        class Beta(Base):
            @cached_property
            def things(self) -> Things: ...
    """
    get = "def get(self):\n    return self._get('/things', cast_to=Thing)"
    found = route(tmp_path, get, {"_client.py": client, "resources/beta.py": beta})
    assert (found["name"], found["aliases"]) == ("things.get", ["beta.things.get"])


def test_methods_composed_of_others_are_helpers_and_name_these(tmp_path: Path) -> None:
    methods = """
        def get(self): return self._get("/x", cast_to=Thing)
        def put(self): return self._put("/x", cast_to=Thing)
        def poll(self):
            return self.with_raw_response.get()
        def put_and_poll(self):
            self.put()
            return self.poll()
        def again(self): return self.again()
        def elsewhere(self): return put_by_function(self, 3)
        def of_the_client(self): return self._client.things.put()
        def local(self): return self._sleep()
    """
    functions = {"_lib.py": "def put_by_function(resource, times):\n    return resource.put()"}
    sdk = read_sdk(package(tmp_path, methods, functions), "1.2.3")
    assert sdk["helpers"] == [
        {"name": "things.again"},
        {"name": "things.elsewhere", "calls": ["things.put"]},
        {"name": "things.local"},
        {"name": "things.of_the_client", "calls": ["things.put"]},
        {"name": "things.poll", "calls": ["things.get"]},
        {"name": "things.put_and_poll", "calls": ["things.put", "things.get"]},
    ]


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ('base.rstrip(b"/") + b"/live" + separator', "/live"),
        ('base + path_template("/live/{id}", id=self.__id).encode()', "/live/{id}"),
    ],
)
def test_websockets_are_listed_apart(tmp_path: Path, url: str, path: str) -> None:
    manager = f"""
        class Manager:
            def _prepare_url(self) -> URL:
                return {url}
    """
    connect = "def connect(self) -> Manager:\n    return Manager(self._client)"
    sdk = read_sdk(package(tmp_path, connect, {"_lib.py": manager}), "1.2.3")
    assert sdk["websockets"] == [{"name": "things.connect", "path": path}]
    assert (sdk["routes"], sdk["helpers"], sdk["problems"]) == ([], [], [])


CONNECTION = """
    class Started(BaseModel): ...
    class Ended(BaseModel): ...
    ServerEvent: TypeAlias = Union[Started, Ended]
    class Connection:
        def recv(self) -> ServerEvent: ...
        def send(self, event: {sent}) -> None: ...
    class Manager:
        def __enter__(self) -> Connection: ...
        def _prepare_url(self) -> URL:
            return b"/live"
"""


@pytest.mark.parametrize(
    "sent", ["Ended", "Ended | EndedParam", "Ended | Union[EndedParam, Other]"]
)
def test_websockets_say_what_either_side_sends(tmp_path: Path, sent: str) -> None:
    connect = "def connect(self) -> Manager: ..."
    lib = CONNECTION.format(sent=sent)
    sdk = read_sdk(package(tmp_path, connect, {"_lib.py": lib}), "1.2.3")
    assert sdk["problems"] == []
    assert sdk["websockets"] == [
        {
            "name": "things.connect",
            "path": "/live",
            "client": {"kind": "model", "module": "openai._lib", "name": "Ended"},
            "server": {"kind": "union", "module": "openai._lib", "name": "ServerEvent"},
        }
    ]


@pytest.mark.parametrize(
    ("method", "problem"),
    [
        ("return self._get(self.url(), cast_to=Thing)", "self.url(): expected a path"),
        ("return self._get(f'/{a + b}', cast_to=Thing)", "expected a name between the braces"),
        ("return self._get('https://x.org', cast_to=Thing)", "expected a path with an unchanging"),
        ("return self._get(cast_to=Thing)", "self._get: no path is given"),
        ("return self._get('/x')", "self._get: no response type is given"),
        ("return self._get('/x', cast_to=Unknown)", "Unknown: expected the name of a type"),
        ("return self._get('/x', cast_to=pick(x))", "expected a function annotated to return"),
        ("return self._get('/x', cast_to=Thing, retries=2)", "self._get: unknown argument retries"),
        ("return self._client.request('/x')", "self._client.request: expected one of get, post"),
        ("return self._get_api_list('/x', page=SyncPage[Thing], method=m)", "expected one of get"),
        ("return self._post('/x', body=x, cast_to=Thing)", "x: expected maybe_transform"),
        ("return self._post('/x', files=x, cast_to=Thing)", "x: expected files from extract_files"),
        ("return self._get('/x', cast_to=Thing, options={})", "expected make_request_options"),
        (
            "return self._get('/x', cast_to=Thing, options=make_request_options(security=s))",
            "security=s: expected one of bearer_auth, admin_api_key_auth",
        ),
        (
            "return self._get('/x', cast_to=Thing, options=make_request_options(mode=m))",
            "mode=m: expected a constant",
        ),
        (
            "return self._get('/x', cast_to=Thing, options=make_request_options(extra_query={}))",
            "extra_query={}: expected the caller's, unchanged",
        ),
        (
            "return self._get('/x', cast_to=Thing, options=make_request_options(extra_headers=h))",
            "h: expected headers",
        ),
        ("return self._get('/x', cast_to=Thing, stream_cls=Stream)", "Stream: the stream class"),
        ("return self._get('/x', cast_to=_function)", "_function: expected the name of a type"),
        (
            "return self._get('/x', cast_to=missing.Name)",
            "missing.Name: expected the name of a type",
        ),
        ("return self._get('/x', cast_to='no type')", "'no type': expected the name of a type"),
        ("return Manager(self._post)", "self._post is neither called nor handed to partial()"),
    ],
)
def test_what_is_not_understood_is_listed_with_file_and_line(
    tmp_path: Path, method: str, problem: str
) -> None:
    source = package(
        tmp_path,
        f"def odd(self, x):\n    {method}",
        {"_lib.py": "from .nowhere import missing\ndef _function(): ..."},
    )
    sdk = read_sdk(source, "1.2.3")
    first, second = (mapping(one) for one in sequence(sdk["problems"]))  # sync and async
    assert problem in str(first["problem"])
    assert first["file"] == "resources/things.py"
    text = (source / "resources/things.py").read_text().splitlines()
    lines = [number for number, line in enumerate(text, 1) if method in line]
    assert [first["line"], second["line"]] == lines


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("extra_headers = {name(): 'x'}", "name(): expected the name of a header"),
        ("extra_headers = {'x': name()}", "name(): expected a constant or an argument in a header"),
        ("files = extract_files(x)", "extract_files(x): expected paths=[...]"),
        ("files = extract_files(x, paths=[[y]])", "y: expected a string"),
        ("files, _ = encode_multipart(x)", "encode_multipart(x): expected a dict of parts"),
        ("files = encode_multipart(x, x, {'a': y})", "y: expected a string"),
    ],
)
def test_headers_and_files_that_are_not_understood_are_listed(
    tmp_path: Path, statement: str, problem: str
) -> None:
    methods = f"""
        def odd(self, x):
            {statement}
            options = make_request_options(extra_headers=extra_headers)
            return self._post("/x", files=files, options=options, cast_to=Thing)
        """
    sdk = read_sdk(package(tmp_path, methods), "1.2.3")
    assert problem in [mapping(one)["problem"] for one in sequence(sdk["problems"])]


def test_a_websocket_without_a_path_is_listed(tmp_path: Path) -> None:
    manager = "class Manager:\n    def _prepare_url(self): return self.url"
    connect = "def connect(self) -> Manager: ..."
    sdk = read_sdk(package(tmp_path, connect, {"_lib.py": manager}), "1.2.3")
    (first,) = sequence(sdk["problems"])
    assert first == {
        "file": "_lib.py",
        "line": 2,
        "problem": "_prepare_url: no path of the connection",
    }


def test_a_property_of_an_unknown_class_is_listed(tmp_path: Path) -> None:
    sdk = read_sdk(package(tmp_path, "@cached_property\ndef more(self) -> More: ..."), "1.2.3")
    (first, *_) = sequence(sdk["problems"])
    assert mapping(first)["problem"] == "property more returns More; expected a known class"


def test_a_resource_that_leads_back_to_itself_is_listed(tmp_path: Path) -> None:
    sdk = read_sdk(package(tmp_path, "@cached_property\ndef more(self) -> Things: ..."), "1.2.3")
    assert "Things.more leads back to Things" in str(sdk["problems"])


def test_clients_that_differ_are_listed(tmp_path: Path) -> None:
    things = dedent(IMPORTS) + dedent(
        """
        class Things(SyncAPIResource):
            def get(self): return self._get("/x", cast_to=Thing)
            def only(self): return self._get("/only", cast_to=Thing)

        class AsyncThings(AsyncAPIResource):
            def get(self): return self._get("/y", cast_to=Thing)
            def lonely(self): return self._get("/lonely", cast_to=Thing)
        """
    )
    sdk = read_sdk(package(tmp_path, "pass", {"resources/things.py": things}), "1.2.3")
    assert [mapping(one)["problem"] for one in sequence(sdk["problems"])] == [
        "things.get: AsyncOpenAI makes other requests there",
        "things.only: AsyncOpenAI has no such method",
        "things.lonely: only AsyncOpenAI has this method",
    ]


def test_a_folder_without_the_client_is_refused(tmp_path: Path) -> None:
    (tmp_path / "openai").mkdir()
    with pytest.raises(CodegenError, match=r"_client\.py: no class OpenAI; expected the source"):
        read_sdk(tmp_path / "openai", "1.2.3")


def test_a_file_that_is_not_python_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"things\.py: not Python that can be read"):
        read_sdk(package(tmp_path, "def get(self: return 1"), "1.2.3")


def test_the_text_of_sdk_yaml_says_its_source_and_reads_back(tmp_path: Path) -> None:
    methods = """
        def list(self, kind):
            return self._get("/new" if kind else "/old?beta=true", cast_to=ThingEvent)
        """
    sdk = read_sdk(package(tmp_path, methods), "1.2.3")
    text = render_sdk(sdk)
    assert parse_document(text, source="sdk.yaml") == sdk
    assert "from openai 1.2.3" in text.splitlines()[0]
    assert "Apache-2.0" in text.splitlines()[1]
    assert "  query: {beta: 'true'}\n" in text
    assert "&" not in text
    assert render_sdk(read_sdk(tmp_path / "openai", "1.2.3")) == text
