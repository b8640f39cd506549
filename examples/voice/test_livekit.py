"""A voice agent of LiveKit hears a question, calls its tool, and speaks: without a room."""

from __future__ import annotations

import asyncio

import pytest
from livekit import rtc
from livekit.agents import Agent, AgentSession, function_tool
from livekit.agents.voice.io import AudioInput, AudioOutput, AudioOutputCapabilities
from livekit.plugins.openai.realtime import RealtimeModel
from openai.types.realtime import AudioTranscription

from openai_responses import OpenAIMock, ToolCall

RATE = 24_000
SPEECH = (b"\x00\x40" * 12 + b"\x00\xc0" * 12) * 500  # half a second of a loud tone in PCM16
SILENCE = bytes(RATE * 2)


@function_tool
async def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


class Microphone(AudioInput):
    """Gives the agent a question, and then nothing."""

    def __init__(self) -> None:
        super().__init__(label="microphone")
        self._question = [SPEECH + SILENCE]

    async def __anext__(self) -> rtc.AudioFrame:
        while not self._question:
            await asyncio.sleep(3600)
        data = self._question.pop()
        return rtc.AudioFrame(data, RATE, 1, len(data) // 2)


class Speaker(AudioOutput):
    """Keeps what the agent says; `has_spoken` is set when it has said something."""

    def __init__(self) -> None:
        capabilities = AudioOutputCapabilities(pause=False)
        super().__init__(label="speaker", capabilities=capabilities, sample_rate=RATE)
        self.audio = b""
        self.has_spoken = asyncio.Event()

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        await super().capture_frame(frame)
        self.audio += bytes(frame.data)

    def flush(self) -> None:
        super().flush()
        if self.audio:
            seconds = len(self.audio) / (RATE * 2)
            self.on_playback_finished(playback_position=seconds, interrupted=False)
            self.has_spoken.set()

    def clear_buffer(self) -> None:
        """Do nothing: what was said cannot be taken back."""


@pytest.mark.asyncio
async def test_a_voice_agent_calls_its_tool(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    transcription = AudioTranscription(model="gpt-4o-transcribe")
    model = RealtimeModel(api_key="sk-fake123", input_audio_transcription=transcription)
    async with AgentSession(llm=model) as session:
        speaker = Speaker()
        session.input.audio, session.output.audio = Microphone(), speaker
        await session.start(Agent(instructions="Be brief.", tools=[get_weather]))
        await asyncio.wait_for(speaker.has_spoken.wait(), 30)
    await model.aclose()

    assert len(speaker.audio) == 8 * 60 * 48  # 60 ms of PCM16 for each token
    openai_mock.realtime.connect.assert_sent("input_audio_buffer.append")
    sent = openai_mock.realtime.connect.connections[0].sent
    assert "sunny in Rome" in str([e for e in sent if e["type"] == "conversation.item.create"])
