"""Fine-tuning and evals, as in OpenAI's guides."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Literal

import openai
import pytest
from openai.types.evals import CreateEvalCompletionsRunDataSourceParam
from openai.types.fine_tuning import FineTuningJob
from openai.types.graders import StringCheckGraderParam

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Request
from tests.sdk.both import Client, all_of, done

pytestmark = pytest.mark.asyncio

EXAMPLES = [
    {
        "messages": [
            {"role": "user", "content": f"{n} + {n}?"},
            {"role": "assistant", "content": "?"},
        ]
    }
    for n in range(10)
]


async def upload(client: Client, lines: Sequence[Mapping[str, object]] | bytes) -> str:
    if not isinstance(lines, bytes):
        lines = "\n".join(json.dumps(line) for line in lines).encode()
    file = await done(client.files.create(file=("data.jsonl", lines), purpose="fine-tune"))
    return file.id


async def job(client: Client, content: Sequence[Mapping[str, object]] | bytes) -> FineTuningJob:
    return await done(
        client.fine_tuning.jobs.create(
            model="gpt-4o-mini",
            training_file=await upload(client, content),
            suffix="sums",
            seed=7,
            method={
                "type": "supervised",
                "supervised": {"hyperparameters": {"n_epochs": 2, "batch_size": "auto"}},
            },
        )
    )


async def retrieve(client: Client, about: FineTuningJob) -> FineTuningJob:
    return await done(client.fine_tuning.jobs.retrieve(about.id))


async def test_the_walk_through_of_fine_tuning(openai_mock: OpenAIMock, client: Client) -> None:
    created = await job(client, EXAMPLES)
    assert (created.status, created.fine_tuned_model) == ("validating_files", None)
    assert (created.seed, created.result_files) == (7, [])
    seen = [(await retrieve(client, created)).status for _ in range(4)]
    assert seen == ["validating_files", "queued", "running", "succeeded"]
    ended = await retrieve(client, created)
    assert ended.finished_at is not None
    assert ended.trained_tokens
    assert ended.hyperparameters.batch_size == 1
    name = ended.fine_tuned_model
    assert name is not None
    assert name.startswith("ft:gpt-4o-mini:personal:sums:")
    assert (await done(client.models.retrieve(name))).id == name
    assert name in [model.id for model in await all_of(client.models.list())]

    events = await all_of(client.fine_tuning.jobs.list_events(created.id, limit=2))
    messages = [event.message for event in events]
    assert messages[0] == "The job has successfully completed"
    assert messages[-1] == f"Created fine-tuning job: {created.id}"
    assert {event.type for event in events} == {"message", "metrics"}
    checkpoints = await all_of(client.fine_tuning.jobs.checkpoints.list(created.id))
    assert [each.step_number for each in checkpoints] == [2, 1]
    assert checkpoints[0].fine_tuned_model_checkpoint == name
    metrics = await done(client.files.content(ended.result_files[0]))
    assert metrics.text.startswith("step,train_loss")

    assert (await done(client.models.delete(name))).deleted
    with pytest.raises(openai.NotFoundError):
        await done(client.models.retrieve(name))


async def test_a_job_with_a_bad_file_fails(openai_mock: OpenAIMock, client: Client) -> None:
    created = await job(client, b'{"messages": []}\n{nonsense\n')
    await retrieve(client, created)
    failed = await retrieve(client, created)
    assert failed.status == "failed"
    assert failed.error is not None
    assert (failed.error.param, failed.error.code) == ("training_file", "invalid_training_file")
    assert "line 2" in failed.error.message
    assert (await all_of(client.fine_tuning.jobs.list_events(created.id)))[0].level == "error"
    with pytest.raises(openai.NotFoundError, match="No such File object: file-none"):
        await done(client.fine_tuning.jobs.create(model="gpt-4o", training_file="file-none"))
    with pytest.raises(
        openai.NotFoundError, match="Could not find fine tune: ftjob-none"
    ) as missing:
        await done(client.fine_tuning.jobs.retrieve("ftjob-none"))
    assert missing.value.code == "fine_tune_not_found"


async def test_a_job_can_be_paused_resumed_and_cancelled(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await job(client, EXAMPLES)
    jobs = client.fine_tuning.jobs
    with pytest.raises(openai.BadRequestError, match="only paused jobs can be resumed"):
        await done(jobs.resume(created.id))
    assert (await done(jobs.pause(created.id))).to_dict()["status"] == "paused"
    assert (await retrieve(client, created)).to_dict()["status"] == "paused"
    assert (await done(jobs.resume(created.id))).status == "queued"
    assert (await done(jobs.cancel(created.id))).status == "cancelled"
    ended = await retrieve(client, created)
    assert ended.finished_at is not None
    assert (await all_of(jobs.list()))[0] == ended
    with pytest.raises(openai.BadRequestError, match="is cancelled already"):
        await done(jobs.cancel(created.id))
    other = await job(client, EXAMPLES)
    openai_mock.fail(other, "Out of memory", code="server_error")
    failed = await retrieve(client, other)
    assert failed.error is not None
    assert (failed.status, failed.error.message) == ("failed", "Out of memory")


# --- evals ---------------------------------------------------------------------------------------


async def test_the_walk_through_of_evals(openai_mock: OpenAIMock, client: Client) -> None:
    """The guide's own: tickets are sorted by a model, and its answers compared with labels."""

    def sort(request: Request) -> dict[str, object]:
        said = json.loads(request.content)["messages"][-1]["content"]
        label = "Hardware" if "monitor" in said else "Other"
        return {"choices": [{"message": {"content": label}}]}

    openai_mock.chat.completions.create.response = sort  # type: ignore[assignment]
    evaluation = await done(
        client.evals.create(
            name="IT Ticket Categorization",
            data_source_config={
                "type": "custom",
                "item_schema": {"type": "object"},
                "include_sample_schema": True,
            },
            testing_criteria=[
                {
                    "type": "string_check",
                    "name": "Match output to human label",
                    "input": "{{ sample.output_text }}",
                    "operation": "eq",
                    "reference": "{{ item.correct_label }}",
                },
                {
                    "type": "text_similarity",
                    "name": "Nearly",
                    "input": "{{ sample.output_text }}",
                    "reference": "{{item.correct_label}}",
                    "evaluation_metric": "fuzzy_match",
                    "pass_threshold": 0.9,
                },
            ],
        )
    )
    config = evaluation.data_source_config
    assert config.type == "custom"
    properties = config.schema_["properties"]
    assert properties == {"item": {"type": "object"}, "sample": {"type": "object"}}

    tickets = [
        {"item": {"ticket_text": "My monitor is dark", "correct_label": "Hardware"}},
        {"item": {"ticket_text": "I need a monitor", "correct_label": "Software"}},
        {"item": {"ticket_text": "Best pizza?", "correct_label": "Other"}},
    ]
    source: CreateEvalCompletionsRunDataSourceParam = {
        "type": "completions",
        "model": "gpt-4.1",
        "input_messages": {
            "type": "template",
            "template": [
                {"role": "developer", "content": "Sort the ticket."},
                {"role": "user", "content": "{{ item.ticket_text }}"},
            ],
        },
        "source": {"type": "file_id", "id": await upload(client, tickets)},
    }
    run = await done(
        client.evals.runs.create(
            evaluation.id,
            name="Categorization text run",
            data_source=source,
        )
    )
    assert (run.status, run.model, run.eval_id) == ("queued", "gpt-4.1", evaluation.id)
    seen: list[str] = []
    while "completed" not in seen:
        ended = await done(client.evals.runs.retrieve(run.id, eval_id=evaluation.id))
        seen.append(ended.status)
    assert seen == ["queued", "in_progress", "completed"]
    ended = await done(client.evals.runs.retrieve(run.id, eval_id=evaluation.id))
    assert ended.result_counts.to_dict() == {"total": 3, "passed": 2, "failed": 1, "errored": 0}
    counts = [(each.passed, each.failed) for each in ended.per_testing_criteria_results]
    assert counts == [(2, 1), (2, 1)]
    (usage,) = ended.per_model_usage
    assert (usage.run_model_name, usage.invocation_count) == ("gpt-4.1", 3)

    items = client.evals.runs.output_items
    listed = await all_of(items.list(run.id, eval_id=evaluation.id, limit=2))
    assert [item.status for item in listed] == ["pass", "fail", "pass"]
    assert listed[1].sample.output[0].content == "Hardware"
    assert listed[1].datasource_item["correct_label"] == "Software"
    found = await done(items.retrieve(listed[1].id, eval_id=evaluation.id, run_id=run.id))
    assert found.to_dict() == listed[1].to_dict()


@pytest.mark.openai_mock(time="instant")
async def test_samples_in_the_data_are_graded_without_a_model(
    openai_mock: OpenAIMock, client: Client
) -> None:
    operations: list[Literal["ilike", "like", "ne"]] = ["ilike", "like", "ne"]
    criteria = [
        StringCheckGraderParam(
            type="string_check",
            name=operation,
            input="{{sample.output_text}}",
            operation=operation,
            reference="{{item.wanted}}",
        )
        for operation in operations
    ]
    evaluation = await done(
        client.evals.create(
            data_source_config={"type": "custom", "item_schema": {}}, testing_criteria=criteria
        )
    )
    run = await done(
        client.evals.runs.create(
            evaluation.id,
            data_source={
                "type": "jsonl",
                "source": {
                    "type": "file_content",
                    "content": [
                        {"item": {"wanted": "YES"}, "sample": {"output_text": "yes, it is"}},
                        {"item": {"wanted": 1}, "sample": {"output_text": "1"}},
                    ],
                },
            },
        )
    )
    assert run.status == "completed"
    results = run.per_testing_criteria_results
    assert [(each.passed, each.failed) for each in results] == [(2, 0), (1, 1), (1, 1)]
    assert run.per_model_usage == []
    with pytest.raises(openai.BadRequestError, match="is completed already"):
        await done(client.evals.runs.cancel(run.id, eval_id=evaluation.id))


async def test_an_eval_run_can_be_cancelled_or_fail(
    openai_mock: OpenAIMock, client: Client
) -> None:
    evaluation = await done(
        client.evals.create(
            data_source_config={"type": "logs", "metadata": {"a": "b"}},
            testing_criteria=[],
        )
    )
    first, second = [
        await done(
            client.evals.runs.create(
                evaluation.id,
                data_source={
                    "type": "jsonl",
                    "source": {"type": "file_content", "content": []},
                },
            )
        )
        for _ in range(2)
    ]
    cancelled = await done(client.evals.runs.cancel(first.id, eval_id=evaluation.id))
    assert cancelled.status == "canceled"
    openai_mock.fail(second, "No model")
    failed = await done(client.evals.runs.retrieve(second.id, eval_id=evaluation.id))
    assert (failed.status, failed.error.message) == ("failed", "No model")
