"""Final objects of recorded streams are synthesized to the recorded events."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, cast

from openai.types.beta.threads import Message, Run
from openai.types.beta.threads.runs import RunStep

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import post
from openai_responses.stores import StateStore
from tests.sdk.played import API, Json, chat, collapsed, events_of, made, posted
from tests.streams.recorded_streams import CORPUS, is_joined, needs_recordings

pytestmark = needs_recordings

Event = tuple[str, Json]


class Recording(NamedTuple):
    """A recorded stream: its events, and how they were written."""

    name: str
    date: str
    events: list[Event]
    text: str


def recordings(endpoint: str) -> Iterator[Recording]:
    """Yield the recorded streams of an endpoint."""
    for path in sorted(CORPUS.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for found in map(json.loads, lines):
                if found["kind"] == "sse" and found["endpoint"] == endpoint:
                    text = found["sse_text"]
                    yield Recording(found["id"], found["date"], [*events_of(text)], text)


def kinds(events: Iterable[Mapping[str, object]]) -> list[str]:
    """Return the types of events, runs written once: how many deltas there are does not matter.

    Nor does it when a server has kept the connection open meanwhile.
    """
    return collapsed(str(event["type"]) for event in events if event["type"] != "keepalive")


# --- responses -----------------------------------------------------------------------------------


def test_responses_are_played_as_recorded() -> None:
    others, count = list[str](), 0
    for recording in recordings("POST /responses"):
        chunk_facts = [data for _, data in recording.events]
        if is_joined(chunk_facts) or has_open_items(chunk_facts):
            continue
        count += 1
        final = cast("Json", chunk_facts[-1]["response"])
        with OpenAIMock() as openai_mock:
            setattr(openai_mock.responses.create, "response", final)  # noqa: B010 - typed as partial
            played = posted("responses", model="gpt-5", input="Hi")
        if kinds(played) != kinds(chunk_facts):
            others.append(recording.name)
    print(f"recorded responses played: {count - len(others)} of {count}")
    assert (others, count > 0) == ([], True)


def has_open_items(events: Iterable[Mapping[str, object]]) -> bool:
    """Return whether a server has left out that some of the items are done."""
    types = [event["type"] for event in events]
    return types.count("response.output_item.added") > types.count("response.output_item.done")


# --- padding -------------------------------------------------------------------------------------


def test_deltas_are_padded_as_recorded() -> None:
    check_padding(
        [
            (len(str(data["delta"])) + len(str(data["obfuscation"]))) % 16
            for _, data in recording.events
            if "obfuscation" in data
        ]
        for recording in recordings("POST /responses")
        if recording.date
    )


def test_chunks_are_padded_as_recorded() -> None:
    check_padding(
        [
            (len(line) - len("data: ") - len("}")) % 16
            for line in recording.text.split("\n")
            if '"obfuscation"' in line
        ]
        for recording in filter(is_playable, recordings("POST /chat/completions"))
    )


def check_padding(rests: Iterable[list[int]]) -> None:
    """Check that the paddings of each recording fill a length up, whose rests are given.

    A text that was changed by hand afterwards (a name, a number) leaves one or two paddings of its
    recording wrong; what is another way to pad would leave most of them so.
    """
    padded = [each for each in rests if each]
    changed = [each for each in padded if any(each)]
    print(f"padded streams: {len(padded) - len(changed)} of {len(padded)}, changed {len(changed)}")
    assert len(changed) <= len(padded) / 100
    assert all(each.count(0) > len(each) / 2 for each in changed)


# --- chat ----------------------------------------------------------------------------------------


def shape(chunk: Mapping[str, object]) -> str:
    """Return which fields a chunk has, of the choice in it and of what that adds."""
    chunk_facts: list[object] = [chunk.get("usage") is not None]
    for choice in cast("list[Json]", chunk["choices"]):
        delta = cast("Json", choice["delta"])
        calls = [sorted(call) for call in cast("list[Json]", delta.get("tool_calls") or [])]
        openings = [name for name in ("content", "refusal") if delta.get(name) == ""]
        chunk_facts += [sorted(delta), calls, openings, choice["finish_reason"]]
    return f"{'usage' in chunk} {chunk_facts}"


def shapes(chunks: list[Json], choices: int) -> list[str]:
    """Return the shapes of chunks in their order; of several choices that is a matter of chance."""
    found = [shape(chunk) for chunk in chunks]
    return collapsed(found) if choices == 1 else sorted({*found})


def whole(chunks: list[Json]) -> list[Json]:
    """Return the choices that chunks make up."""
    choices: dict[object, Json] = {}
    for chunk in chunks:
        for chunk_facts in cast("list[Json]", chunk["choices"]):
            index = chunk_facts["index"]
            choice = choices.setdefault(index, {"index": index, "message": {}})
            choice["finish_reason"] = chunk_facts["finish_reason"]
            add(cast("Json", choice["message"]), cast("Json", chunk_facts["delta"]))
    return list(choices.values())


def found_in(chunks: Iterable[Json]) -> Json:
    """Return what a moderation has found, which comes in a chunk of its own, if there was one."""
    found = next((chunk["moderation"] for chunk in chunks if chunk.get("moderation")), None)
    return {} if found is None else {"moderation": found}


def without_null(chunk: Json) -> Json:
    """Return a chunk without a `usage` that is null."""
    return {name: value for name, value in chunk.items() if name != "usage" or value is not None}


def add(message: Json, delta: Json) -> None:
    """Add to a message what a chunk brings."""
    message.setdefault("role", "assistant")
    for name in ("content", "refusal"):
        if delta.get(name) is not None:
            message[name] = str(message.get(name) or "") + str(delta[name])
        elif name in delta:
            message.setdefault(name, None)
    for call in cast("list[Json]", delta.get("tool_calls") or []):
        calls = cast("list[Json]", message.setdefault("tool_calls", []))
        function = cast("Json", call["function"])
        if "id" in call:
            calls.append({"id": call["id"], "type": "function", "function": {**function}})
        else:
            known = cast("Json", calls[cast("int", call["index"])]["function"])
            known["arguments"] = f"{known['arguments']}{function['arguments']}"


def is_playable(recording: Recording) -> bool:
    """Return whether a stream is of today's form, and has no chunks without any choice."""
    return is_recent(recording) and all("choices" in data for _, data in recording.events)


def is_recent(recording: Recording) -> bool:
    """Return whether a stream is of today's form: earlier objects lack what is required now."""
    recent = recording.date[8:16].endswith(("2025", "2026"))
    return recent or '"obfuscation"' in recording.text


def test_chat_is_played_as_recorded() -> None:
    others, count = list[str](), 0
    for recording in filter(is_playable, recordings("POST /chat/completions")):
        count += 1
        chunk_facts = [data for _, data in recording.events]
        choices = whole(chunk_facts)
        usage = [{"include_usage": any(chunk.get("usage") for chunk in chunk_facts)}]
        with OpenAIMock() as openai_mock:
            final = {**chat({}), "choices": choices, **found_in(chunk_facts)}
            setattr(openai_mock.chat.completions.create, "response", final)  # noqa: B010
            messages = [{"role": "user", "content": "Hi"}]
            played = posted(
                "chat/completions", model="gpt-4o", messages=messages, n=len(choices),
                stream_options=usage[0],
            )  # fmt: skip
        if "usage" not in chunk_facts[0]:  # some servers say nothing of it until it is there
            played = [without_null(chunk) for chunk in played]
        recorded, mine = (shapes(each, len(choices)) for each in (chunk_facts, played))
        if recorded != mine:
            others.append(f"{recording.name}: {recorded} {mine}")
    print(f"recorded chat streams played: {count - len(others)} of {count}")
    assert (others, count > 0) == ([], True)


# --- legacy completions --------------------------------------------------------------------------


def chunk_facts(events: Iterable[Mapping[str, object]]) -> list[str]:
    """Return what chunks say of their choice: whether they have a text, and how it ends.

    Two recordings say twice how it ends, the second time without a text; once is enough.
    """
    found = list[str]()
    for event in events:
        for choice in cast("list[Json]", event["choices"]):
            end = f"{choice['finish_reason']}"
            if choice["text"] or not found or not found[-1].endswith(end):
                found.append(f"{'text' if choice['text'] else 'nothing'}, {end}")
    return collapsed(found)


def test_completions_are_played_as_recorded() -> None:
    others, count = list[str](), 0
    for recording in recordings("POST /completions"):
        count += 1
        chunks = [data for _, data in recording.events]
        choices = [choice for each in chunks for choice in cast("list[Json]", each["choices"])]
        text = "".join(str(choice["text"]) for choice in choices)
        final = {"text": text, "finish_reason": choices[-1]["finish_reason"]}
        with OpenAIMock() as openai_mock:
            setattr(openai_mock.completions.create, "response", {"choices": [final]})  # noqa: B010
            played = posted("completions", model="m", prompt="Hi")
        if chunk_facts(played) != chunk_facts(chunks):
            others.append(f"{recording.name}: {chunk_facts(played)} {chunk_facts(chunks)}")
    print(f"recorded completions played: {count - len(others)} of {count}")
    assert (others, count > 0) == ([], True)


# --- assistants ----------------------------------------------------------------------------------


def test_runs_are_played_as_recorded() -> None:
    count = 0
    for recording in filter(is_recent, recordings("POST /threads/{thread_id}/runs")):
        chunk_facts = collapsed(name for name, _ in recording.events)
        assert run_names(recording) == chunk_facts, recording.name
        count += 1
    print(f"recorded runs played: {count} of {count}")
    assert count > 0


def run_names(recording: Recording) -> list[str]:
    """Return the names of the events by which the run of a recorded stream is played."""
    by_name: dict[str, list[Json]] = {}
    for name, data in recording.events:
        by_name.setdefault(name, []).append(data)
    (run,) = (made(Run, data) for data in by_name["thread.run.completed"])

    def create(request: object, state_store: StateStore) -> Run:
        for data in by_name["thread.message.completed"]:
            state_store.beta.threads.messages.put(made(Message, data))
        for data in by_name["thread.run.step.completed"]:
            state_store.beta.threads.runs.steps.put(made(RunStep, data))
        return run

    with OpenAIMock() as openai_mock:
        openai_mock.beta.threads.runs.create.response = create
        body = {"assistant_id": run.assistant_id, "stream": True}
        text = post(f"{API}/threads/{run.thread_id}/runs", json=body).text
    return collapsed(name for name, _ in events_of(text))


# --- transcriptions ------------------------------------------------------------------------------


def test_transcriptions_are_played_as_recorded() -> None:
    for recording in recordings("POST /audio/transcriptions"):
        *_, (_, last) = recording.events
        final = {name: last[name] for name in ("text", "logprobs", "usage") if name in last}
        form = {"model": "gpt-4o-transcribe", "stream": "true"}
        with OpenAIMock() as openai_mock:
            setattr(openai_mock.audio.transcriptions.create, "response", final)  # noqa: B010
            url = f"{API}/audio/transcriptions"
            text = post(url, data=form, files={"file": ("a.wav", b"RIFF")}).text
        assert [*events_of(text)] == recording.events
