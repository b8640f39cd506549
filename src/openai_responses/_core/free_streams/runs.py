"""Runs of assistants: they wait, they work, and write a message into their thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from openai_responses._core.answering.facts import AT_FIRST
from openai_responses._core.answering.tokens import count_tokens, tokens_of_request
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.store import JsonObject

from .finals import UnplayableError, text_at
from .pieces import pieces

__all__ = ["continued_run", "run", "thread_and_run"]

_RUNS = "beta.threads.runs"
_TEXT = str(AT_FIRST["output_text.text"])

# The states in which a run still has its work before it.
_BEFORE = frozenset(("queued", "in_progress", "completed"))


def run(final: Mapping[str, object], call: StateCall) -> Iterator[JsonObject]:
    """Return the events of a new run. Raises UnplayableError for one that waits for outputs."""
    return _events(_worked(final, call), created=True)


def thread_and_run(final: Mapping[str, object], call: StateCall) -> Iterator[JsonObject]:
    """Return the events of a new thread and a run on it; raises UnplayableError as `run` does."""
    thread = call.require("beta.threads", text_at(final, "thread_id"))
    return chain([_event("thread.created", thread)], run(final, call))


def continued_run(final: Mapping[str, object], call: StateCall) -> Iterator[JsonObject]:
    """Return the events of a run that has got outputs; raises UnplayableError as `run` does."""
    return _events(_worked(final, call), created=False)


class _Work(NamedTuple):
    """A run that has come to its end, and what it has done on the way, if it has done anything."""

    run: JsonObject
    step: JsonObject
    message: JsonObject
    now: int


def _worked(final: Mapping[str, object], call: StateCall) -> _Work:
    """Return what becomes of a run; where it is stored, so is that."""
    status = text_at(final, "status")
    if status == "requires_action":
        raise UnplayableError("status 'requires_action'")
    now = call.source.now()
    end = "completed" if status in _BEFORE else status
    ended: JsonObject = {**final, "status": end, "started_at": now, "expires_at": None}
    if f"{end}_at" in final:
        ended[f"{end}_at"] = now
    if end != "completed":
        return _Work(ended, {}, {}, now)
    ended["usage"] = _usage(call)
    message = _message(ended, call)
    work = _Work(ended, _step(ended, message, call), message, now)
    _keep(work, call)
    return work


def _usage(call: StateCall) -> JsonObject:
    asked, said = tokens_of_request(call.body), count_tokens(_TEXT)
    counts = (asked, said, asked + said)
    return dict(zip(("prompt_tokens", "completion_tokens", "total_tokens"), counts, strict=True))


def _message(ended: JsonObject, call: StateCall) -> JsonObject:
    text: JsonObject = {"value": _TEXT, "annotations": []}
    own = {
        **_owners(ended),
        "role": "assistant",
        "status": "completed",
        "completed_at": call.source.now(),
        "content": [{"type": "text", "text": text}],
    }
    return call.world.completer.complete(call.world.operations["getMessage"], own, {}, {})


def _step(ended: JsonObject, message: JsonObject, call: StateCall) -> JsonObject:
    kind = "message_creation"
    own = {
        **_owners(ended),
        "type": kind,
        "status": "completed",
        "completed_at": call.source.now(),
        "step_details": {"type": kind, kind: {"message_id": message["id"]}},
        "usage": ended["usage"],
    }
    return call.world.completer.complete(call.world.operations["getRunStep"], own, {}, {})


def _owners(ended: JsonObject) -> JsonObject:
    run, thread, assistant = (text_at(ended, name) for name in ("id", "thread_id", "assistant_id"))
    return {"run_id": run, "thread_id": thread, "assistant_id": assistant}


def _keep(work: _Work, call: StateCall) -> None:
    thread, run = text_at(work.run, "thread_id"), text_at(work.run, "id")
    with call.store.lock:
        if call.store.get(call.family(_RUNS), (thread,), run) is None:
            return  # a function has answered, and nothing has happened
        call.keep(work.run, _RUNS, (thread,))
        call.keep(work.step, f"{_RUNS}.steps", (thread, run))
        call.keep(work.message, "beta.threads.messages", (thread,))


# --- events --------------------------------------------------------------------------------------


def _event(name: str, data: Mapping[str, object]) -> JsonObject:
    return {"event": name, "data": data}


def _events(work: _Work, *, created: bool) -> Iterator[JsonObject]:
    end = text_at(work.run, "status")
    not_yet = dict.fromkeys(name for name in (f"{end}_at", "started_at", "usage"))
    queued: JsonObject = {**work.run, **not_yet, "status": "queued", "expires_at": work.now + 600}
    if created:
        yield _event("thread.run.created", queued)
    yield _event("thread.run.queued", queued)
    started: JsonObject = {**queued, "status": "in_progress", "started_at": work.now}
    yield _event("thread.run.in_progress", started)
    if work.message:
        yield from _of_step(work)
    yield _event(f"thread.run.{end}", work.run)


def _of_step(work: _Work) -> Iterator[JsonObject]:
    not_yet: JsonObject = {"status": "in_progress", "completed_at": None}
    begun: JsonObject = {**work.step, **not_yet, "usage": None}
    yield _event("thread.run.step.created", begun)
    yield _event("thread.run.step.in_progress", begun)
    empty: JsonObject = {**work.message, **not_yet, "content": []}
    yield _event("thread.message.created", empty)
    yield _event("thread.message.in_progress", empty)
    yield from _deltas(text_at(work.message, "id"))
    yield _event("thread.message.completed", work.message)
    yield _event("thread.run.step.completed", work.step)


def _deltas(message_id: str) -> Iterator[JsonObject]:
    for number, piece in enumerate(pieces(_TEXT)):
        text: JsonObject = {"value": piece} if number else {"value": piece, "annotations": []}
        delta = {"content": [{"index": 0, "type": "text", "text": text}]}
        data = {"id": message_id, "object": "thread.message.delta", "delta": delta}
        yield _event("thread.message.delta", data)
