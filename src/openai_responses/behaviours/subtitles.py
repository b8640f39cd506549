"""Transcriptions as text: plain, or as subtitles with times (SRT, WebVTT)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from .fields import objects_at, text_at

__all__ = ["FORMATS"]


class _Cue(NamedTuple):
    """A text with its start and end, in seconds."""

    start: float
    end: float
    text: str


def _text(answer: Mapping[str, object], seconds: float) -> str:
    text = text_at(answer, "text").strip()
    return (text or " ".join(cue.text for cue in _cues(answer, seconds))) + "\n"


def _srt(answer: Mapping[str, object], seconds: float) -> str:
    cues = (
        f"{number}\n{_time(cue.start, ',')} --> {_time(cue.end, ',')}\n{cue.text}\n\n"
        for number, cue in enumerate(_cues(answer, seconds), 1)
    )
    return "".join(cues) + "\n"


def _vtt(answer: Mapping[str, object], seconds: float) -> str:
    cues = (
        f"{_time(cue.start, '.')} --> {_time(cue.end, '.')}\n{cue.text}\n\n"
        for cue in _cues(answer, seconds)
    )
    return "WEBVTT\n\n" + "".join(cues)


FORMATS: Mapping[str, Callable[[Mapping[str, object], float], str]] = {
    "srt": _srt,
    "text": _text,
    "vtt": _vtt,
}
"""Writers by `response_format`: they take a transcription, and seconds if it has no duration."""


def _cues(answer: Mapping[str, object], seconds: float) -> Iterator[_Cue]:
    """Yield the segments of a transcription, or all its text as one if it has none."""
    segments = objects_at(answer, "segments")
    for each in segments:
        yield _Cue(
            _seconds(each, "start", 0), _seconds(each, "end", 0), text_at(each, "text").strip()
        )
    if not segments:
        end = _seconds(answer, "duration", seconds)
        yield _Cue(0, end, text_at(answer, "text").strip())


def _seconds(value: Mapping[str, object], name: str, default: float) -> float:
    seconds_value = value.get(name)
    return seconds_value if isinstance(seconds_value, (int, float)) else default


def _time(seconds: float, point: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    seconds_part, thousandths = divmod(rest, 1000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds_part:02}{point}{thousandths:03}"
