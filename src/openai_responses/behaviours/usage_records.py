"""Usage records: the usage of each call that a mock has answered, by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from openai_responses._core.completion.tokens import count_request_tokens
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.state.calls import StateCall

from .fields import number_at, object_at, objects_at, text_at

__all__ = ["Record", "records_of"]

_Fields: TypeAlias = Mapping[str, object]
_Numbers: TypeAlias = Mapping[str, int]
_Read: TypeAlias = Callable[[_Fields, _Fields], "_Use | None"]


class _Use(NamedTuple):
    """The usage of a call: numbers to sum, and tags to group by."""

    numbers: _Numbers
    tags: Mapping[str, str]


class Record(NamedTuple):
    """The usage of a call with its time, in Unix seconds; the tags may name the project."""

    time: int
    numbers: _Numbers
    tags: Mapping[str, str]


def records_of(kind: str, call: StateCall) -> list[Record]:
    """Return the usage of one kind by all calls that the mock has answered so far.

    A streamed call counts its request only, as it is unknown how much of the stream was read.
    """
    read = _READ.get(kind)
    if read is not None:
        return list(_of_calls(read, call))
    return list(_of_objects(kind, call))


def _of_calls(read: _Read, call: StateCall) -> Iterator[Record]:
    keys = call.backend.keys_by_name
    for seen in call.backend.context.seen:
        asked, answer = seen.body, seen.answer
        if seen.status != 200 or not is_mapping(asked):
            continue
        said: _Fields = answer if is_mapping(answer) else {}
        use = read({**asked, "": keys.get(seen.route_name, "")}, said)
        if use is not None:
            time = (
                number_at(said, "created")
                or number_at(said, "created_at")
                or call.determinism.now()
            )
            project = seen.headers.get("openai-project")
            tags = {"project_id": project} if project else {}
            yield Record(time, {"num_model_requests": 1, **use.numbers}, {**tags, **use.tags})


def _of_objects(kind: str, call: StateCall) -> Iterator[Record]:
    """Yield a record for each stored object: containers for code, or vector stores."""
    families = {"code_interpreter_sessions": "/containers", "vector_stores": "/vector_stores"}
    for item in call.store.items(call.family(families[kind])):
        size = number_at(item.value, "usage_bytes")
        yield Record(
            number_at(item.value, "created_at"), {"num_sessions": 1, "usage_bytes": size}, {}
        )


def _model(asked: _Fields, said: _Fields) -> Mapping[str, str]:
    return {"model": text_at(said, "model") or text_at(asked, "model")}


# --- kinds ---------------------------------------------------------------------------------------

_GENERATING = frozenset(
    (
        "POST /chat/completions",
        "POST /completions",
        "POST /responses",
        "POST /responses?beta=true",
    )
)
_IMAGES = {
    "POST /images/generations": "image.generation",
    "POST /images/edits": "image.edit",
    "POST /images/variations": "image.variation",
}
_SPOKEN = frozenset(("POST /audio/transcriptions", "POST /audio/translations"))


def _completions(asked: _Fields, said: _Fields) -> _Use | None:
    if asked[""] not in _GENERATING:
        return None
    usage = object_at(said, "usage")
    taken = number_at(usage, "prompt_tokens") or number_at(usage, "input_tokens")
    given = number_at(usage, "completion_tokens") or number_at(usage, "output_tokens")
    details = {
        **object_at(usage, "prompt_tokens_details"),
        **object_at(usage, "input_tokens_details"),
    }
    spoken = object_at(usage, "completion_tokens_details")
    numbers = {
        "input_tokens": taken or count_request_tokens(asked),
        "output_tokens": given,
        "input_cached_tokens": number_at(details, "cached_tokens"),
        "input_audio_tokens": number_at(details, "audio_tokens"),
        "output_audio_tokens": number_at(spoken, "audio_tokens"),
    }
    tier = text_at(said, "service_tier")
    return _Use(numbers, {**_model(asked, said), **({"service_tier": tier} if tier else {})})


def _embeddings(asked: _Fields, said: _Fields) -> _Use | None:
    if asked[""] != "POST /embeddings":
        return None
    tokens = number_at(object_at(said, "usage"), "prompt_tokens")
    return _Use({"input_tokens": tokens}, _model(asked, said))


def _moderations(asked: _Fields, said: _Fields) -> _Use | None:
    if asked[""] != "POST /moderations":
        return None
    return _Use({"input_tokens": count_request_tokens(asked)}, _model(asked, said))


def _images(asked: _Fields, said: _Fields) -> _Use | None:
    source = _IMAGES.get(str(asked[""]))
    if source is None:
        return None
    size = text_at(said, "size") or text_at(asked, "size")
    tags = {**_model(asked, said), "source": source, **({"size": size} if size else {})}
    return _Use({"images": len(objects_at(said, "data"))}, tags)


def _speeches(asked: _Fields, said: _Fields) -> _Use | None:
    if asked[""] != "POST /audio/speech":
        return None
    return _Use({"characters": len(text_at(asked, "input"))}, _model(asked, said))


def _transcriptions(asked: _Fields, said: _Fields) -> _Use | None:
    if asked[""] not in _SPOKEN:
        return None
    seconds = object_at(said, "usage").get("seconds") or said.get("duration") or 0
    whole = int(seconds) if isinstance(seconds, (int, float)) else 0
    return _Use({"seconds": whole}, _model(asked, said))


def _file_searches(asked: _Fields, said: _Fields) -> _Use | None:
    if asked[""] == "POST /vector_stores/{}/search":
        return _Use({"num_requests": 1}, {})
    count = _tool_calls(asked, said, "file_search_call")
    return _Use({"num_requests": count}, {}) if count else None


def _web_searches(asked: _Fields, said: _Fields) -> _Use | None:
    count = _tool_calls(asked, said, "web_search_call")
    return _Use({"num_requests": count}, _model(asked, said)) if count else None


def _tool_calls(asked: _Fields, said: _Fields, kind: str) -> int:
    output = said.get("output")
    if asked[""] not in _GENERATING or not is_list(output):
        return 0
    return sum(is_mapping(item) and item.get("type") == kind for item in output)


_READ: Mapping[str, _Read] = {
    "audio_speeches": _speeches,
    "audio_transcriptions": _transcriptions,
    "completions": _completions,
    "embeddings": _embeddings,
    "file_search_calls": _file_searches,
    "images": _images,
    "moderations": _moderations,
    "web_search_calls": _web_searches,
}
