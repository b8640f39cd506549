from collections.abc import Callable
from typing import TypeAlias

import django
import openai
import pytest
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.wsgi import WSGIHandler
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from openai_responses import OpenAIMock
from openai_responses.webhooks import SECRET, events

models: dict[str, str | None] = {}


@csrf_exempt
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    """Keep the model that a fine-tuning job has made."""
    client = openai.OpenAI(api_key="sk-fake123", webhook_secret=SECRET)
    try:
        event = client.webhooks.unwrap(request.body, request.headers)
    except openai.InvalidWebhookSignatureError:
        return HttpResponse(status=400)
    if event.type == "fine_tuning.job.succeeded":
        job = client.fine_tuning.jobs.retrieve(event.data.id)
        models[job.id] = job.fine_tuned_model
    return HttpResponse(status=204)


urlpatterns = [path("webhooks/openai", receive)]

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="for tests only")
django.setup()

MakeApp: TypeAlias = Callable[[], ASGIHandler | WSGIHandler]
both_interfaces = pytest.mark.parametrize("make_app", [get_wsgi_application, get_asgi_application])
EXAMPLE = (
    b'{"messages": [{"role": "user", "content": "?"}, {"role": "assistant", "content": "!"}]}\n'
)


@both_interfaces
def test_a_fine_tuning_job(openai_mock: OpenAIMock, make_app: MakeApp) -> None:
    openai_mock.webhooks.deliver_to(make_app(), url="/webhooks/openai")

    client = openai.OpenAI(api_key="sk-fake123")
    file = client.files.create(file=("train.jsonl", EXAMPLE * 10), purpose="fine-tune")
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
    openai_mock.finish(job)
    assert models[job.id] is not None


@both_interfaces
def test_a_forged_webhook(openai_mock: OpenAIMock, make_app: MakeApp) -> None:
    openai_mock.webhooks.deliver_to(make_app(), url="/webhooks/openai", secret="whsec_b3RoZXI=")
    (delivery,) = openai_mock.webhooks.send(events.fine_tuning_job_succeeded(id="ftjob_1"))
    assert delivery.attempts[0].status == 400
