"""Reads the requests that a method makes."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial

from codegen.document import Document, Json
from codegen.sdk.assignments import Assignments, sent_fields, transform_type
from codegen.sdk.expressions import dotted_name, last_name
from codegen.sdk.headers import header_facts
from codegen.sdk.multipart import multipart_facts
from codegen.sdk.paths import FixedQuery, paths
from codegen.sdk.problems import Problems, UnclearError, source_of
from codegen.sdk.source import FunctionDefinition, Package
from codegen.sdk.typerefs import TypeReader

_VERBS = {"get": "GET", "post": "POST", "put": "PUT", "patch": "PATCH", "delete": "DELETE"}
_PAGES = "get_api_list"
_SENDERS = frozenset([*_VERBS, _PAGES, "request"])
_TYPES = frozenset(["cast_to", "page", "model", "stream", "stream_cls"])
_ARGUMENTS = _TYPES | {"body", "files", "content", "options", "method"}
_CALLER_ARGUMENTS = ("extra_headers", "extra_query", "extra_body", "timeout")
_SUPPORTED_OPTIONS = frozenset([*_CALLER_ARGUMENTS, "query", "security", "post_parser"])
_KEYS = {"bearer_auth": False, "admin_api_key_auth": True}


@dataclass(frozen=True)
class Call:
    """One request that a method makes.

    `indirect`: another function makes it, or it is passed on to be made later. `post_processed`:
    the answer is converted to another type. `facts`: everything else, under the keys of
    `openapi/sdk.yaml`.
    """

    method: str
    path: str
    query: FixedQuery
    indirect: bool
    post_processed: bool
    facts: Document


@dataclass(frozen=True)
class _Request:
    """A request in a function's source: `self._post(path, ...)`, `partial(self._post, ...)`."""

    function: FunctionDefinition
    node: ast.Call
    sender: ast.expr
    verb: str
    path: ast.expr | None
    arguments: dict[str, ast.expr]
    indirect: bool

    @cached_property
    def assignments(self) -> Assignments:
        return Assignments(self.function.node)


def functions_called_with_self(
    package: Package, function: FunctionDefinition
) -> Iterator[FunctionDefinition]:
    """Yield the package's functions that are called with `self` as the first argument."""
    parameters = function.node.args.args
    for node in ast.walk(function.node) if parameters else ():
        if isinstance(node, ast.Call) and node.args:
            callee = package.find(function.scope, dotted_name(node.func) or "")
            is_given = dotted_name(node.args[0]) == parameters[0].arg
            if is_given and isinstance(callee, FunctionDefinition):
                yield callee


class CallReader:
    """Reads the requests that methods make."""

    def __init__(self, package: Package, problems: Problems) -> None:
        """Take the package, and the list of problems to add to."""
        self._package = package
        self._types = TypeReader(package)
        self._problems = problems

    def read_method(self, method: FunctionDefinition) -> list[Call]:
        """Return the requests of a method, in source order; none if it only calls other methods.

        A method that hands itself to a function of the package (`return parse(self, ...)`) makes
        the requests which that function makes.
        """
        return [
            call
            for request in self._requests(method, indirect=False, seen=frozenset())
            for call in self._calls(request)
        ]

    def _requests(
        self, function: FunctionDefinition, *, indirect: bool, seen: frozenset[str]
    ) -> list[_Request]:
        parameters = function.node.args.args
        if not parameters:
            return []
        receiver = parameters[0].arg
        found = self._direct_requests(function, receiver, indirect)
        if found:
            return found
        return [
            request
            for helper in functions_called_with_self(self._package, function)
            if helper.dotted not in seen
            for request in self._requests(helper, indirect=True, seen=seen | {helper.dotted})
        ]

    def _direct_requests(
        self, function: FunctionDefinition, receiver: str, indirect: bool
    ) -> list[_Request]:
        nodes = list(ast.walk(function.node))
        calls = [node for node in nodes if isinstance(node, ast.Call)]
        requests_made = (_request(node, receiver, function, indirect) for node in calls)
        requests = [request for request in requests_made if request is not None]
        senders = {request.sender for request in requests}
        for node in nodes:
            if isinstance(node, ast.Attribute) and node not in senders and _verb(node, receiver):
                text = f"{source_of(node)} is neither called nor handed to partial()"
                self._problems.add(function.module, node.lineno, text)
        return sorted(requests, key=lambda request: request.node.lineno)

    def _calls(self, request: _Request) -> list[Call]:
        module = request.function.module
        verb = self._problems.attempt(module, partial(_method, request))
        found = self._problems.attempt(module, partial(_paths, request))
        options = self._problems.attempt(module, partial(_options, request)) or {}
        if verb is None or found is None:
            return []
        self._problems.attempt(module, partial(_check, request, options))
        facts = self._facts(request, options)
        parsed = "post_parser" in options
        return [Call(verb, path, query, request.indirect, parsed, facts) for path, query in found]

    def _facts(self, request: _Request, options: Mapping[str, ast.expr]) -> Document:
        arguments, assignments = request.arguments, request.assignments
        headers = options.get("extra_headers")
        readers = (
            partial(_security, options),
            partial(header_facts, headers, request.function.node, assignments),
            partial(self._request_types, request, options),
            partial(multipart_facts, arguments, headers, assignments),
            partial(self._response, request),
            partial(self._stream, request),
            partial(_constant_options, options),
        )
        facts: Document = {}
        for read in readers:
            facts.update(self._problems.attempt(request.function.module, read) or {})
        return facts

    def _request_types(self, request: _Request, options: Mapping[str, ast.expr]) -> Document:
        types: dict[str, Document] = {}
        sent = {"body": request.arguments.get("body"), "query": options.get("query")}
        for place, node in sent.items():
            if node is not None:
                params = transform_type(node, request.assignments)
                types[place] = self._types.request(params, request.function.scope)
        if len(types) == len(sent) and types["body"] == types["query"]:
            for place, node in sent.items():  # one type has the fields of both
                fields: list[Json] = [*sent_fields(node, request.assignments)] if node else []
                types[place] = {**types[place], "fields": fields}
        return {"request": {**types}} if types else {}

    def _response(self, request: _Request) -> Document:
        page, cast_to = request.arguments.get("page"), request.arguments.get("cast_to")
        if page is not None:
            return {"response": self._types.page(page, request.function.scope)}
        if cast_to is not None:
            return {"response": self._types.response(cast_to, request.function.scope)}
        raise UnclearError(request.node, f"{source_of(request.sender)}: no response type is given")

    def _stream(self, request: _Request) -> Document:
        node, stream_argument = request.arguments.get("stream_cls"), request.arguments.get("stream")
        if node is None:
            return {}
        stream = self._types.stream(node, request.function.scope)
        if isinstance(stream_argument, ast.Constant) and stream_argument.value is True:
            stream["always"] = True
        return {"stream": stream}


def _request(
    node: ast.Call, receiver: str, function: FunctionDefinition, indirect: bool
) -> _Request | None:
    sender, args = node.func, node.args
    if last_name(node) == "partial" and args:
        sender, args, indirect = args[0], args[1:], True
    verb = _verb(sender, receiver)
    if not verb:
        return None
    arguments = {word.arg: word.value for word in node.keywords if word.arg}
    path = args[0] if args else arguments.pop("path", None)
    return _Request(function, node, sender, verb, path, arguments, indirect)


def _verb(node: ast.expr, receiver: str) -> str:
    """Return `post` for `self._post` and for `self._client.post`; "" for anything else."""
    owner, _, name = (dotted_name(node) or "").rpartition(".")
    if owner == receiver and name.startswith("_"):
        name = name[1:]
    elif owner != f"{receiver}._client":
        return ""
    return name if name in _SENDERS else ""


def _method(request: _Request) -> str:
    method: ast.expr = ast.Constant(request.verb)
    if request.verb == _PAGES:
        method = request.arguments.get("method", ast.Constant("get"))
    verb = method.value if isinstance(method, ast.Constant) else None
    if not isinstance(verb, str) or verb not in _VERBS:
        text = f"{source_of(request.sender)}: expected one of {', '.join(_VERBS)}"
        raise UnclearError(request.node, text)
    return _VERBS[verb]


def _paths(request: _Request) -> list[tuple[str, FixedQuery]]:
    if request.path is None:
        raise UnclearError(request.node, f"{source_of(request.sender)}: no path is given")
    return paths(request.path, request.assignments)


def _check(request: _Request, options: Mapping[str, ast.expr]) -> None:
    """Raise UnclearError if a request has an argument that this reader would ignore."""
    unknown = sorted(request.arguments.keys() - _ARGUMENTS)
    if unknown:
        text = f"{source_of(request.sender)}: unknown argument {', '.join(unknown)}"
        raise UnclearError(request.node, text)
    query = options.get("extra_query")
    if query is not None and (
        not isinstance(query, ast.Name) or request.assignments.values_of(query)
    ):
        raise UnclearError(
            query, f"extra_query={source_of(query)}: expected the caller's, unchanged"
        )


def _options(request: _Request) -> dict[str, ast.expr]:
    """Return the arguments of `make_request_options(...)`."""
    node = request.arguments.get("options")
    if node is None:
        return {}
    for value in request.assignments.values_of(node) or [node]:
        if isinstance(value, ast.Call) and last_name(value) == "make_request_options":
            return {word.arg: word.value for word in value.keywords if word.arg}
    raise UnclearError(node, f"{source_of(node)}: expected make_request_options(...)")


def _security(options: Mapping[str, ast.expr]) -> Document:
    """Return `admin` if the request is sent with the admin key, otherwise nothing."""
    node = options.get("security")
    if node is None:
        return {}
    keys = node.keys if isinstance(node, ast.Dict) else []
    names = [key.value for key in keys if isinstance(key, ast.Constant)]
    if len(names) != 1 or names[0] not in _KEYS:
        text = f"security={source_of(node)}: expected one of {', '.join(_KEYS)}"
        raise UnclearError(node, text)
    return {"admin": True} if _KEYS[str(names[0])] else {}


def _constant_options(options: Mapping[str, ast.expr]) -> Document:
    """Return options with constant values, such as how the SDK decodes the events of a stream."""
    found: Document = {}
    for name in sorted(options.keys() - _SUPPORTED_OPTIONS):
        node = options[name]
        if not isinstance(node, ast.Constant) or not isinstance(node.value, (str, int)):
            raise UnclearError(node, f"{name}={source_of(node)}: expected a constant")
        found[name] = node.value
    return {"options": found} if found else {}
