from typing import Annotated, TypedDict

import pytest
from langchain_core.messages import AnyMessage, HumanMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from langgraph.graph import START, StateGraph
from langgraph.graph.message import add_messages
from langgraph.prebuilt import ToolNode, tools_condition
from pydantic import SecretStr

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


class State(TypedDict):
    messages: Annotated[list[AnyMessage], add_messages]


@tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


def test_a_graph_runs_the_tools_that_the_model_calls(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(
        ToolCall("get_weather", city="Paris"), ToolCall("get_weather", city="Rome")
    )
    openai_mock.model_says("Sunny in both.")

    model = ChatOpenAI(model="gpt-5", api_key=SecretStr("sk-fake123")).bind_tools([get_weather])

    def ask(state: State) -> State:
        return {"messages": [model.invoke(state["messages"])]}

    graph = (
        StateGraph(State)
        .add_node("model", ask)
        .add_node("tools", ToolNode([get_weather]))
        .add_edge(START, "model")
        .add_conditional_edges("model", tools_condition)
        .add_edge("tools", "model")
        .compile()
    )
    end = graph.invoke({"messages": [HumanMessage("How is the weather in Paris and Rome?")]})
    assert end["messages"][-1].content == "Sunny in both."
    # The second request carried what the tools returned.
    sent = str(openai_mock.chat.completions.create.calls[-1].body)
    assert "sunny in Paris" in sent
    assert "sunny in Rome" in sent
