"""Events of Realtime clients that are valid by their schemas, but which the API refuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from openai_responses import OpenAIMock


def _turns(**settings: object) -> dict[str, object]:
    return {"audio": {"input": {"turn_detection": {"type": "server_vad", **settings}}}}


OUT_OF_RANGE: list[tuple[Mapping[str, object], str, str]] = [
    ({"max_output_tokens": 0}, "max_output_tokens", "integer_below_min_value"),
    ({"max_output_tokens": 4097}, "max_output_tokens", "integer_above_max_value"),
    (_turns(threshold=1.5), "audio.input.turn_detection.threshold", "decimal_above_max_value"),
    (_turns(threshold=-0.5), "audio.input.turn_detection.threshold", "decimal_below_min_value"),
    *(
        (_turns(**{name: -1}), f"audio.input.turn_detection.{name}", "integer_below_min_value")
        for name in ("silence_duration_ms", "prefix_padding_ms")
    ),
]
IN_RANGE: list[Mapping[str, object]] = [
    {"max_output_tokens": 1},
    {"max_output_tokens": 4096},
    {"max_output_tokens": "inf"},
    _turns(threshold=0, silence_duration_ms=0, prefix_padding_ms=0),
    _turns(threshold=1),
]


def _update(settings: Mapping[str, object]) -> Any:
    """Return the answer to an update of a session."""
    client: Any = OpenAIMock().realtime.session(model="gpt-realtime")
    client.receive_all()
    client.send({"type": "session.update", "session": {"type": "realtime", **settings}})
    (answer,) = client.receive_all()
    return answer


@pytest.mark.parametrize(("settings", "path", "code"), OUT_OF_RANGE)
def test_numbers_out_of_range_are_refused(
    settings: Mapping[str, object], path: str, code: str
) -> None:
    error = _update(settings)["error"]
    assert (error["code"], error["param"]) == (code, f"session.{path}")


@pytest.mark.parametrize("settings", IN_RANGE)
def test_numbers_at_the_ends_of_ranges_are_accepted(settings: Mapping[str, object]) -> None:
    assert _update(settings)["type"] == "session.updated"


def test_responses_have_the_same_ranges() -> None:
    client: Any = OpenAIMock().realtime.session(model="gpt-realtime")
    client.receive_all()
    client.send({"type": "response.create", "response": {"max_output_tokens": 5000}})
    (answer,) = client.receive_all()
    assert answer["error"]["param"] == "response.max_output_tokens"


def test_the_voice_is_fixed_while_the_model_speaks() -> None:
    client: Any = OpenAIMock().realtime.session(model="gpt-realtime")
    client.send({"type": "response.create"})
    while client.receive()["type"] != "response.output_audio.delta":
        pass
    voice = {"audio": {"output": {"voice": "cedar"}}}
    client.send({"type": "session.update", "session": {"type": "realtime", **voice}})
    errors = [each["error"] for each in client.receive_all() if each["type"] == "error"]
    assert [each["code"] for each in errors] == ["cannot_update_voice"]


def test_audio_is_not_truncated_to_a_negative_length() -> None:
    client: Any = OpenAIMock().realtime.session(model="gpt-realtime")
    client.send({"type": "response.create"})
    item = client.receive_all()[-2]["response"]["output"][0]
    where = {"item_id": item["id"], "content_index": 0, "audio_end_ms": -100}
    client.send({"type": "conversation.item.truncate", **where})
    (answer,) = client.receive_all()
    assert answer["error"]["param"] == "audio_end_ms"
