import pytest
import requests

from openai_responses import OpenAIMock
from openai_responses.server import Server


@pytest.mark.openai_mock(strict=True)
def test_requests(openai_mock: OpenAIMock, openai_server: Server) -> None:
    openai_mock.model_says("Bonjour")
    answer = requests.post(
        f"{openai_server.url}/chat/completions",
        headers={"authorization": "Bearer sk-fake123"},
        json={"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]},
        timeout=10,
    )
    assert answer.json()["choices"][0]["message"]["content"] == "Bonjour"
    openai_mock.chat.completions.create.assert_called_once_with(model="gpt-5")
