"""Names that are too long are shortened to meaningful words, or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import names
from codegen.document import mapping
from codegen.sdk import describe, read_sdk, routes_of
from tests.codegen.generating import Generate, Package, answering, document, operation, refusal
from tests.codegen.sdk_source import package as sdk_package

GET = """
def retrieve(self) -> Thing:
    return self._get("/things", cast_to=Thing)
"""
LONGEST = 80
# As the SDK has them: module and class, each of which says the other once more.
REQUEST = "SessionActionSessionActionResourceComputerUseApprovalRequestRequestComputerUseApproval"
NESTED = (
    "AssistantToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticMaximumNumberOfTokens"
)


def too_long(made: Package) -> set[str]:
    """The names of types and deep partials that are longer than a name may be."""
    return {name for name in made.names() | made.twins() if len(name) > LONGEST}


@pytest.mark.parametrize(
    ("name", "short"),
    [
        (
            "AgentSessionRequiredActionSessionRequiredActionResourceComputerUseApprovalRequestKind",
            "AgentSessionRequiredActionResourceComputerUseApprovalRequestKind",
        ),
        (
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresChunkingStrategyStatic",
        ),
        ("One" + "Another" * 12, "OneAnotherAnother"),
        ("ChatCompletion" + "".join(f"Part{n}" for n in range(20)), None),
    ],
)
def test_words_are_left_out_until_a_name_fits(name: str, short: str | None) -> None:
    made = names.type_name(name)
    assert len(made) <= LONGEST
    assert short is None or made == short
    assert names.type_name(made) == made


@pytest.mark.parametrize("name", ["Thing", "T" * LONGEST, "Resource" * 10])
def test_a_name_that_fits_stays_as_it_is(name: str) -> None:
    assert names.type_name(name) == name


def test_what_is_inside_of_a_long_name_has_a_name_that_fits(package: Generate) -> None:
    made = package(
        answering(
            f"""
            {NESTED}: {{properties: {{tokens: {{properties: {{counted_exactly:
              {{properties: {{value: {{type: integer}}}}}}}}}}}}}}
            """,
            NESTED,
        )
    )
    assert len(made.names()) == 3
    assert len(made.twins()) == 3
    assert too_long(made) == set()
    assert made.accepts(names.type_name(NESTED), {"tokens": {"counted_exactly": {"value": 3}}})


def test_only_the_deep_partial_is_shortened_where_the_name_itself_fits(package: Generate) -> None:
    name = "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID"
    made = package(answering(f"{name}: {{properties: {{id: {{type: string}}}}}}", name))
    assert made.names() == {name}
    assert made.twins() == {"AutomationEnvironmentResourceOpenAIHostedFileTemplateIDPartial"}


def test_names_that_are_shortened_alike_are_refused() -> None:
    twice = f"{{{REQUEST}: {{type: string}}, {REQUEST}Approval: {{type: string}}}}"
    assert refusal(answering(twice, REQUEST)) == (
        f"components.schemas.{REQUEST} and components.schemas.{REQUEST}Approval both make the "
        f"Python name {names.type_name(REQUEST)}; rename one by an overlay."
    )


def test_classes_of_the_sdk_that_are_shortened_alike_are_told_apart(tmp_path: Path) -> None:
    first = "beta_response_tool_search_output_item_param"
    modules = (first, f"{first}_param")
    name = "ToolCodeInterpreterContainerCodeInterpreterToolAuto"
    imports = "".join(f"from .{one} import {name} as {one}\n" for one in modules)
    fields = "".join(f"    {one}: {one}\n" for one in modules)
    files = {f"types/{one}.py": f"class {name}(BaseModel):\n    id: str\n" for one in modules}
    files["types/thing.py"] = f"{imports}class Thing(BaseModel):\n{fields}"
    source = sdk_package(tmp_path, GET, files)
    found, _ = describe(source, "1.2.3", routes_of(read_sdk(source, "1.2.3")))
    schemas = mapping(mapping(found["components"])["schemas"])
    assert len(schemas) == 3
    made = {names.type_name(name) for name in schemas}
    assert len(made) == 3
    assert {len(name) <= LONGEST for name in made} == {True}


def test_classes_of_long_operation_ids_have_names_that_fit() -> None:
    makers = (
        names.route_class,
        names.stream_class,
        names.async_stream_class,
        names.events_class,
        names.event_alias,
    )
    made = [make("createSomethingThatGoesOnFor" + "EverAndThen" * 8) for make in makers]
    assert [name for name in made if len(name) > LONGEST] == []
    assert len(set(made)) == len(made)


def test_a_module_with_a_long_operation_id_can_be_imported(package: Generate) -> None:
    long = "get" + "AnotherThing" * 8
    made = package(document({"paths": {"/things": {"get": operation(long, {"type": "string"})}}}))
    routes = [name for name in vars(made.module("routes.things")) if name.endswith("Route")]
    assert {len(name) <= LONGEST for name in routes} == {True}
