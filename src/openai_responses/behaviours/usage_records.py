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
_Reader: TypeAlias = Callable[[_Fields, _Fields], "_Usage | None"]


class _Usage(NamedTuple):
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
    read_usage = _READERS.get(kind)
    if read_usage is not None:
        return list(_of_calls(read_usage, call))
    return list(_of_objects(kind, call))


def _of_calls(read_usage: _Reader, call: StateCall) -> Iterator[Record]:
    keys = call.backend.keys_by_name
    for recorded in call.backend.context.calls:
        request, answer = recorded.body, recorded.answer
        if recorded.status != 200 or not is_mapping(request):
            continue
        answer_fields: _Fields = answer if is_mapping(answer) else {}
        usage_record = read_usage({**request, "": keys.get(recorded.route_name, "")}, answer_fields)
        if usage_record is not None:
            time = (
                number_at(answer_fields, "created")
                or number_at(answer_fields, "created_at")
                or call.determinism.now()
            )
            project = recorded.headers.get("openai-project")
            tags = {**recorded.path_params, **({"project_id": project} if project else {})}
            yield Record(
                time,
                {"num_model_requests": 1, **usage_record.numbers},
                {**tags, **usage_record.tags},
            )


def _of_objects(kind: str, call: StateCall) -> Iterator[Record]:
    """Yield a record for each stored object: containers for code, or vector stores."""
    families = {"code_interpreter_sessions": "/containers", "vector_stores": "/vector_stores"}
    for item in call.store.items(call.family(families[kind])):
        size = number_at(item.value, "usage_bytes")
        yield Record(
            number_at(item.value, "created_at"), {"num_sessions": 1, "usage_bytes": size}, {}
        )


def _model(request: _Fields, answer_fields: _Fields) -> Mapping[str, str]:
    return {"model": text_at(answer_fields, "model") or text_at(request, "model")}


# --- kinds ---------------------------------------------------------------------------------------

_GENERATING_OPERATIONS = frozenset(
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
_TRANSCRIPTIONS = frozenset(("POST /audio/transcriptions", "POST /audio/translations"))


def _completions(request: _Fields, answer_fields: _Fields) -> _Usage | None:
    if request[""] not in _GENERATING_OPERATIONS:
        return None
    usage = object_at(answer_fields, "usage")
    input_tokens = number_at(usage, "prompt_tokens") or number_at(usage, "input_tokens")
    output_tokens = number_at(usage, "completion_tokens") or number_at(usage, "output_tokens")
    input_details = {
        **object_at(usage, "prompt_tokens_details"),
        **object_at(usage, "input_tokens_details"),
    }
    output_details = object_at(usage, "completion_tokens_details")
    numbers = {
        "input_tokens": input_tokens or count_request_tokens(request),
        "output_tokens": output_tokens,
        "input_cached_tokens": number_at(input_details, "cached_tokens"),
        "input_audio_tokens": number_at(input_details, "audio_tokens"),
        "output_audio_tokens": number_at(output_details, "audio_tokens"),
    }
    tier = text_at(answer_fields, "service_tier")
    return _Usage(
        numbers, {**_model(request, answer_fields), **({"service_tier": tier} if tier else {})}
    )


def _embeddings(request: _Fields, answer_fields: _Fields) -> _Usage | None:
    if request[""] != "POST /embeddings":
        return None
    tokens = number_at(object_at(answer_fields, "usage"), "prompt_tokens")
    return _Usage({"input_tokens": tokens}, _model(request, answer_fields))


def _moderations(request: _Fields, answer_fields: _Fields) -> _Usage | None:
    if request[""] != "POST /moderations":
        return None
    return _Usage({"input_tokens": count_request_tokens(request)}, _model(request, answer_fields))


def _images(request: _Fields, answer_fields: _Fields) -> _Usage | None:
    source = _IMAGES.get(str(request[""]))
    if source is None:
        return None
    size = text_at(answer_fields, "size") or text_at(request, "size")
    tags = {**_model(request, answer_fields), "source": source, **({"size": size} if size else {})}
    return _Usage({"images": len(objects_at(answer_fields, "data"))}, tags)


def _speeches(request: _Fields, answer_fields: _Fields) -> _Usage | None:
    if request[""] != "POST /audio/speech":
        return None
    return _Usage({"characters": len(text_at(request, "input"))}, _model(request, answer_fields))


def _transcriptions(request: _Fields, answer_fields: _Fields) -> _Usage | None:
    if request[""] not in _TRANSCRIPTIONS:
        return None
    seconds = object_at(answer_fields, "usage").get("seconds") or answer_fields.get("duration") or 0
    full_seconds = int(seconds) if isinstance(seconds, (int, float)) else 0
    return _Usage({"seconds": full_seconds}, _model(request, answer_fields))


def _file_searches(request: _Fields, answer_fields: _Fields) -> _Usage | None:
    if request[""] == "POST /vector_stores/{}/search":
        return _Usage({"num_requests": 1}, {})
    count = _tool_calls(request, answer_fields, "file_search_call")
    return _Usage({"num_requests": count}, {}) if count else None


def _web_searches(request: _Fields, answer_fields: _Fields) -> _Usage | None:
    count = _tool_calls(request, answer_fields, "web_search_call")
    return _Usage({"num_requests": count}, _model(request, answer_fields)) if count else None


def _tool_calls(request: _Fields, answer_fields: _Fields, kind: str) -> int:
    output = answer_fields.get("output")
    if request[""] not in _GENERATING_OPERATIONS or not is_list(output):
        return 0
    return sum(is_mapping(item) and item.get("type") == kind for item in output)


_READERS: Mapping[str, _Reader] = {
    "audio_speeches": _speeches,
    "audio_transcriptions": _transcriptions,
    "completions": _completions,
    "embeddings": _embeddings,
    "file_search_calls": _file_searches,
    "images": _images,
    "moderations": _moderations,
    "web_search_calls": _web_searches,
}
