"""The page about rules over several fields lists all rules."""

from __future__ import annotations

from openai_responses._core.validation.combinations.rules import RULES
from openai_responses._core.validation.combinations.strict_schemas import NOT_PERMITTED
from tests.validation.refusals_page import PAGE, tables, written


def test_the_tables_are_what_the_rules_say() -> None:
    """Write them again: python -m tests.validation.refusals_page."""
    assert PAGE.read_text(encoding="utf-8") == written()


def test_every_rule_is_on_the_page_with_a_source() -> None:
    text = tables()
    assert [rule.when for rule in RULES if rule.message not in text] == []
    assert [rule.when for rule in RULES if not rule.sources] == []


def test_the_page_names_all_keywords_that_strict_schemas_may_not_have() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert [keyword for keyword in NOT_PERMITTED if f"`{keyword}`" not in text] == []
