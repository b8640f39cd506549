"""A voice pipeline of pipecat hears a question, calls its function, and speaks."""

from __future__ import annotations

import asyncio

import pytest
from pipecat.adapters.schemas.function_schema import FunctionSchema
from pipecat.adapters.schemas.tools_schema import ToolsSchema
from pipecat.frames.frames import (
    EndWorkerFrame,
    Frame,
    InputAudioRawFrame,
    TTSAudioRawFrame,
    TTSStoppedFrame,
    TTSTextFrame,
)
from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.worker import PipelineWorker
from pipecat.processors.aggregators.llm_context import LLMContext
from pipecat.processors.aggregators.llm_response_universal import LLMContextAggregatorPair
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor
from pipecat.services.llm_service import FunctionCallParams
from pipecat.services.openai.realtime import events
from pipecat.services.openai.realtime.llm import OpenAIRealtimeLLMService
from pipecat.workers.runner import WorkerRunner

from openai_responses import OpenAIMock, ToolCall

SPEECH = (b"\x00\x40" * 12 + b"\x00\xc0" * 12) * 500  # half a second of a loud tone in PCM16
SILENCE = bytes(24_000 * 2)
WEATHER = FunctionSchema(
    name="get_weather",
    description="Say what the weather in a city is.",
    properties={"city": {"type": "string"}},
    required=["city"],
)


async def get_weather(call: FunctionCallParams) -> None:
    await call.result_callback(f"sunny in {call.arguments['city']}")


class Speaker(FrameProcessor):
    """Keeps what the pipeline says, and ends it after the first answer."""

    def __init__(self) -> None:
        super().__init__()
        self.audio = b""
        self.text = ""

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        await super().process_frame(frame, direction)
        if isinstance(frame, TTSAudioRawFrame):
            self.audio += frame.audio
        elif isinstance(frame, TTSTextFrame):
            self.text += frame.text
        elif isinstance(frame, TTSStoppedFrame):
            await self.push_frame(EndWorkerFrame(), FrameDirection.UPSTREAM)
        await self.push_frame(frame, direction)


async def ask(worker: PipelineWorker, openai_mock: OpenAIMock) -> None:
    """Speak as soon as the pipeline has set up its session."""
    connections = openai_mock.realtime.connect.connections
    while not any(each["type"] == "session.update" for one in connections for each in one.sent):
        await asyncio.sleep(0.01)
    await worker.queue_frame(
        InputAudioRawFrame(audio=SPEECH + SILENCE, sample_rate=24_000, num_channels=1)
    )


@pytest.mark.asyncio
async def test_a_pipeline_calls_its_function(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    transcription = events.InputAudioTranscription()
    audio = events.AudioConfiguration(input=events.AudioInput(transcription=transcription))
    service = OpenAIRealtimeLLMService(
        api_key="sk-fake123",
        settings=OpenAIRealtimeLLMService.Settings(
            session_properties=events.SessionProperties(audio=audio)
        ),
    )
    service.register_function("get_weather", get_weather)
    context = LLMContext(tools=ToolsSchema(standard_tools=[WEATHER]))
    aggregators = LLMContextAggregatorPair(context, realtime_service_mode=True)
    speaker = Speaker()
    pipeline = Pipeline([aggregators.user(), service, speaker, aggregators.assistant()])
    worker = PipelineWorker(pipeline, enable_rtvi=False)
    runner = WorkerRunner(handle_sigint=False)
    await runner.add_workers(worker)
    await asyncio.gather(runner.run(), ask(worker, openai_mock))

    assert speaker.text == "It is sunny in Rome."
    assert len(speaker.audio) == 8 * 60 * 48  # 60 ms of PCM16 for each token
    assert "'role': 'user'" in str(context.get_messages())  # the transcript of the question
    openai_mock.realtime.connect.assert_sent("input_audio_buffer.append")
    sent = openai_mock.realtime.connect.connections[0].sent
    assert "sunny in Rome" in str([e for e in sent if e["type"] == "conversation.item.create"])
