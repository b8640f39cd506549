"""What is in a store has the SDK's types: this module is run, and checked by mypy and pyright."""

from __future__ import annotations

import openai.types
import openai.types.beta.threads
import openai.types.conversations
from typing_extensions import assert_type

from openai_responses.stores import Collection, ContentCollection, StateStore


def test_every_family_has_its_type() -> None:
    state = StateStore()
    assert_type(state.beta.threads.messages, Collection[openai.types.beta.threads.Message])
    assert_type(state.batches.get("batch_1"), openai.types.Batch | None)
    assert_type(state.files, ContentCollection[openai.types.FileObject])
    assert_type(state.files.list(), list[openai.types.FileObject])
    assert_type(state.conversations.items, Collection[openai.types.conversations.ConversationItem])
    for run in state.beta.threads.runs:
        assert_type(run, openai.types.beta.threads.Run)
