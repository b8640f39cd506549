"""A voice agent of the OpenAI Agents SDK hears a question, calls its tool, and speaks."""

import pytest
from agents import function_tool, set_tracing_disabled
from agents.realtime import RealtimeAgent, RealtimeRunner

from openai_responses import OpenAIMock, ToolCall

SPEECH = (b"\x00\x40" * 12 + b"\x00\xc0" * 12) * 500  # half a second of a loud tone in PCM16
SILENCE = bytes(24_000 * 2)


@function_tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


@pytest.mark.asyncio
@pytest.mark.openai_mock(strict=True)
async def test_a_voice_agent_calls_its_tool(
    openai_mock: OpenAIMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-fake123")
    set_tracing_disabled(True)
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    audio, kinds = b"", list[str]()
    agent = RealtimeAgent(name="Forecaster", instructions="Be brief.", tools=[get_weather])
    async with await RealtimeRunner(agent).run() as session:
        await session.send_audio(SPEECH + SILENCE)
        async for event in session:
            kinds.append(event.type)
            if event.type == "audio":
                audio += event.audio.data
            if event.type == "audio_end":
                break

    assert kinds.index("tool_start") < kinds.index("tool_end") < kinds.index("audio")
    assert len(audio) == 8 * 60 * 48  # 60 ms of PCM16 for each token
    connection = openai_mock.realtime.connect.connections[0]
    connection.assert_sent("input_audio_buffer.append")
    outputs = [each for each in connection.sent if each["type"] == "conversation.item.create"]
    assert "sunny in Rome" in str(outputs)
