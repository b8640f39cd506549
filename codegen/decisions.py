"""Renders the decisions that an update requires of a maintainer, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from codegen.document import Document, mapping, operations, sequence
from codegen.ir import Operation, Stream, build_api
from codegen.sdk import Operation as Address
from codegen.sdk import complete, join
from codegen.sdk.routes import Identity

_TERMINATORS = {"data": "`data: [DONE]`", "event": "`event: done`", "none": "no line of its own"}
_SHOWN = 200


@dataclass(frozen=True)
class State:
    """A snapshot, and the recorded facts about the SDK."""

    snapshot: Document
    sdk: Document

    @cached_property
    def complete_document(self) -> Document:
        """The document that everything is generated from."""
        return complete(self.snapshot, self.sdk)

    @cached_property
    def documented(self) -> Mapping[Identity, str]:
        """The operations of the document itself, and their names in the mock."""
        return _operations(self.snapshot)

    @cached_property
    def mocked(self) -> Mapping[Identity, str]:
        """The operations of the document and of the SDK."""
        return _operations(self.complete_document)

    @cached_property
    def streams(self) -> Mapping[str, Operation]:
        """The streaming operations, by id."""
        operations = build_api(self.snapshot, self.sdk).operations
        return {one.id: one for one in operations if one.stream is not None}


def _operations(document: Document) -> dict[Identity, str]:
    return {
        Address(
            key, method, ""
        ).identity: f"{method.upper()} {key} ({operation.get('operationId')})"
        for key, method, operation in operations(document)
    }


def render_decisions(
    before: State | None, after: State, overlays: Iterable[str], unmatched_behaviours: Iterable[str]
) -> str:
    """Return the page: a section for each kind of decision, or one sentence if there is none.

    `before` is the previous state of the project, if any; `overlays` are the lines about overlays
    that do not fit, `unmatched_behaviours` those about code without an operation.
    """
    found = {
        "Overlays that do not fit (--mend edits them as proposed)": [*overlays],
        "Hand-written code for removed operations: `generate` fails until it is corrected": [
            *unmatched_behaviours
        ],
    }
    if before is not None:
        found |= _compare_states(before, after)
    found |= {
        "Methods of the SDK without an operation: calls are answered with 404": [
            f"{route.get('name')}: {route.get('method')} {route.get('path')}"
            for route in join(after.complete_document, after.sdk).routes_without_operation
        ],
        "Source of the SDK that the reader does not know": [*_unclear(after)],
    }
    sections = [line for title, lines in found.items() if lines for line in _section(title, lines)]
    return "\n".join(["# To decide", *(sections or ["", "Nothing."])]) + "\n"


def _compare_states(before: State, after: State) -> dict[str, list[str]]:
    removed = [text for key, text in before.mocked.items() if key not in after.mocked]
    undocumented = [
        after.mocked[key]
        for key in before.documented
        if key in after.mocked and key not in after.documented
    ]
    unnamed = [
        f"{one.method.upper()} {one.key}, named by its operationId {one.id}"
        for one in join(after.snapshot, after.sdk).operations_without_route
        if one.identity not in before.mocked
    ]
    return {
        "Removed operations: delete the hand-written code for them": removed,
        "Operations that only the SDK has now: they are read from its source": undocumented,
        "New event streams: check on the wire how they are requested and framed": [
            *_new_streams(before, after)
        ],
        "New operations without a method of the SDK": unnamed,
    }


def _new_streams(before: State, after: State) -> Iterator[str]:
    known = {(one.method, one.path) for one in before.streams.values()}
    for one in after.streams.values():
        if one.stream is not None and (one.method, one.path) not in known:
            yield f"{one.method} {one.path} ({one.id}): {_describe_stream(one.stream)}"


def _describe_stream(stream: Stream) -> str:
    """Describe how a stream is requested and framed, by the document or an overlay."""
    switch_text = f"by the {stream.switch_in}'s `{stream.switch_name}: {stream.switch_value}`"
    event = "no `event:` lines" if stream.event == "none" else f"`event:` from `{stream.event}`"
    return (
        f"requested {'always' if stream.switch_in == 'always' else switch_text}, {event}, "
        f"ended by {_TERMINATORS[stream.terminator]}, {len(stream.events)} events; "
        "an overlay says otherwise by `x-event-stream`."
    )


def _unclear(after: State) -> Iterator[str]:
    for problem in map(mapping, sequence(after.sdk.get("problems"))):
        yield f"{problem.get('file')}:{problem.get('line')}: {problem.get('problem')}"


def _section(title: str, lines: list[str]) -> list[str]:
    more = [f"- … and {len(lines) - _SHOWN} more."] if len(lines) > _SHOWN else []
    return ["", f"## {title}", "", *(f"- {line}" for line in lines[:_SHOWN]), *more]
