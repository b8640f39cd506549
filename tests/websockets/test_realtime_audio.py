"""Audio of Realtime sessions: encodings, lengths, and the detection of turns."""

from __future__ import annotations

from array import array
from math import sin, tau

import pytest

from openai_responses._core.http.api_errors import ApiError
from openai_responses.behaviours.realtime.audio import AudioFormat, format_of, pieces, speech_of
from openai_responses.behaviours.realtime.input_audio import InputAudio, Turn
from openai_responses.behaviours.realtime.turn_detection import (
    SpeechStarted,
    SpeechStopped,
    with_defaults,
)

FORMATS = [
    {"type": "audio/pcm", "rate": 24_000},
    {"type": "audio/pcm", "rate": 16_000},
    {"type": "audio/pcmu"},
    {"type": "audio/pcma"},
    "pcm16",
    "g711_ulaw",
    "g711_alaw",
]
VAD = with_defaults({}, responds=True)


@pytest.fixture(params=FORMATS, ids=str)
def audio(request: pytest.FixtureRequest) -> AudioFormat:
    return format_of(request.param)


def tone(milliseconds: int, audio: AudioFormat, level: float = 0.2) -> bytes:
    count = milliseconds * audio.rate // 1000
    wave = [round(level * 32767 * sin(tau * 200 * each / audio.rate)) for each in range(count)]
    return audio.encode(array("h", wave))


def silence(milliseconds: int, audio: AudioFormat) -> bytes:
    return audio.encode(array("h", [0] * (milliseconds * audio.rate // 1000)))


@pytest.mark.parametrize(
    ("law", "code", "sample"),
    [
        ("mu", 0xFF, 0),
        ("mu", 0x80, 32124),
        ("mu", 0x00, -32124),
        ("mu", 0xF0, 120),
        ("a", 0xD5, 8),
        ("a", 0x55, -8),
        ("a", 0xAA, 32256),
        ("a", 0x2A, -32256),
    ],
)
def test_codes_of_g711_have_the_samples_of_its_tables(law: str, code: int, sample: int) -> None:
    assert [sample] == AudioFormat(8000, law).decode(bytes([code])).tolist()


def test_what_is_encoded_is_decoded_again(audio: AudioFormat) -> None:
    samples = audio.decode(bytes(range(256)))

    assert samples == audio.decode(audio.encode(samples))


def test_loud_samples_have_the_nearest_code(audio: AudioFormat) -> None:
    decoded = audio.decode(audio.encode(array("h", [32767, -32768, 0])))

    assert all(abs(a - b) < 700 for a, b in zip(decoded, [32767, -32768, 0], strict=True))


def test_bytes_and_milliseconds_convert_to_each_other(audio: AudioFormat) -> None:
    assert audio.milliseconds(audio.size(250)) == 250
    assert audio.level(silence(0, audio)) == 0.0
    assert audio.level(silence(20, audio)) < 0.001
    assert pytest.approx(audio.level(tone(20, audio)), abs=0.01) == 0.14


def test_speech_takes_60_ms_a_token(audio: AudioFormat) -> None:
    data = speech_of(10, audio)

    assert audio.milliseconds(len(data)) == 600
    assert data == b"".join(pieces(data, audio))
    assert speech_of(10, audio) == data


@pytest.mark.parametrize("step", [7, 160, 100_000])
def test_turns_begin_and_end_at_exact_milliseconds(audio: AudioFormat, step: int) -> None:
    data = silence(500, audio) + tone(400, audio) + silence(600, audio)
    step *= audio.bytes_per_sample
    buffer = InputAudio()
    found = [
        each
        for start in range(0, len(data), step)
        for each in buffer.append(data[start : start + step], audio, VAD)
    ]

    started, stopped, turn = found
    assert SpeechStarted(200) == started
    assert SpeechStopped(1100) == stopped
    assert isinstance(turn, Turn)
    assert (turn.start_ms, turn.end_ms) == (200, 1100)
    assert turn.seconds == pytest.approx(0.9)
    assert data[audio.size(200) : audio.size(1100)] == turn.data


def test_a_second_turn_has_no_audio_of_the_first(audio: AudioFormat) -> None:
    data = tone(100, audio) + silence(250, audio) + tone(100, audio) + silence(250, audio)

    found = list(InputAudio().append(data, audio, VAD))

    assert [each.at_ms for each in found if isinstance(each, (SpeechStarted, SpeechStopped))] == [
        0,
        300,
        300,
        650,
    ]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"threshold": 1.0}, []),
        ({"threshold": 0.1}, [200, 1100]),
        ({"prefix_padding_ms": 0}, [500, 1100]),
        ({"silence_duration_ms": 500}, [200, 1400]),
        ({"silence_duration_ms": 700}, [200]),
        ({"type": "semantic_vad", "eagerness": "low"}, [200, 1100]),
    ],
    ids=str,
)
def test_settings_decide_what_a_turn_is(settings: dict[str, object], expected: list[int]) -> None:
    audio = format_of("pcm16")
    data = silence(500, audio) + tone(400, audio, 0.04) + silence(600, audio)

    found = InputAudio().append(data, audio, with_defaults(settings, responds=True))

    assert expected == [
        each.at_ms for each in found if isinstance(each, (SpeechStarted, SpeechStopped))
    ]


def test_audio_may_be_committed_by_hand(audio: AudioFormat) -> None:
    buffer = InputAudio()
    assert list(buffer.append(tone(300, audio), audio, None)) == []

    assert pytest.approx(buffer.commit(audio).seconds) == 0.3

    assert list(buffer.append(tone(90, audio), audio, None)) == []
    with pytest.raises(ApiError, match=r"only has 90\.00ms of audio"):
        buffer.commit(audio)


def test_cleared_audio_is_no_turn(audio: AudioFormat) -> None:
    buffer = InputAudio()
    assert [SpeechStarted(0)] == list(buffer.append(tone(300, audio), audio, VAD))
    buffer.clear()

    assert list(buffer.append(silence(300, audio), audio, VAD)) == []
    assert [SpeechStarted(300)] == list(buffer.append(tone(100, audio), audio, VAD))
