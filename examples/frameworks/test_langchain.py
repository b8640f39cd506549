from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from pydantic import SecretStr

from openai_responses import OpenAIMock, Usage

KEY = SecretStr("sk-fake123")


def test_chat_completions(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("Paris", usage=Usage(7, 1))
    answer = ChatOpenAI(model="gpt-5", api_key=KEY).invoke("What is the capital of France?")
    assert answer.content == "Paris"
    assert answer.usage_metadata is not None
    assert answer.usage_metadata["total_tokens"] == 8


def test_responses(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("Paris")
    model = ChatOpenAI(model="gpt-5", api_key=KEY, use_responses_api=True)
    assert model.invoke("What is the capital of France?").text == "Paris"


def test_embeddings_of_equal_texts_are_equal(openai_mock: OpenAIMock) -> None:
    embeddings = OpenAIEmbeddings(
        model="text-embedding-3-small", api_key=KEY, check_embedding_ctx_length=False
    )
    first, second, other = embeddings.embed_documents(["a cat", "a cat", "quantum physics"])
    assert first == second != other
    assert len(first) == 1536
