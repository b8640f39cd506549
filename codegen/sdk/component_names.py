"""Names the schemas that are made of the SDK's classes after classes, modules and packages.

A class that other modules may import keeps its name. A class that is private to its module gets the
name of the module's main class as a prefix, unless its name already begins with it. If classes in
several packages have the same name, the packages' names are prefixed too (`LiveSession` of
`openai.types.live`), and the modules' names if that is not enough.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from codegen import names
from codegen.sdk.source import Definition, Package

_TYPES = "types"
_NONE: Mapping[str, str] = MappingProxyType({})


def component_names(
    definitions: Mapping[str, Definition], package: Package, fixed_names: Mapping[str, str] = _NONE
) -> dict[str, str]:
    """Return a unique name for each definition, by its key; `fixed_names` are names to keep.

    Raises CodegenError if two definitions get the same name.
    """
    candidates = {
        key: (fixed_names[key],) if key in fixed_names else _name_candidates(one, package)
        for key, one in sorted(definitions.items())
    }
    levels = dict.fromkeys(candidates, 0)
    while new_levels := _next_levels(candidates, levels):
        levels.update(new_levels)
    name_by_key = _make_unique(
        {key: candidates[key][level] for key, level in levels.items()}, fixed_names
    )
    names.refuse_duplicates((names.pascal(name), key) for key, name in name_by_key.items())
    return name_by_key


def _make_unique(name_by_key: Mapping[str, str], fixed_names: Mapping[str, str]) -> dict[str, str]:
    """Append numbers to long names that would be shortened to the same Python name.

    `fixed_names` come first, and are not changed.
    """
    used_names: set[str] = set()
    unique_names: dict[str, str] = {}
    for key in sorted(name_by_key, key=lambda key: (key not in fixed_names, len(name_by_key[key]))):
        name, number = name_by_key[key], 1
        while (short := names.type_name(name)) in used_names and name_by_key[key] != short:
            number += 1
            name = names.add_number(names.type_name(name_by_key[key]), number)
        used_names.add(short)
        unique_names[key] = name
    return {key: unique_names[key] for key in name_by_key}


def _name_candidates(definition: Definition, package: Package) -> tuple[str, ...]:
    """Return the possible names of a definition, the shortest first."""
    name = names.pascal(definition.name)
    parts = [part for part in definition.module.name.split(".")[1:] if part != _TYPES]
    module = names.pascal(definition.module.name.rpartition(".")[2])
    if package.public_module(definition) == definition.module.name:
        alike = _starts_with_words_of(names.words(name), names.words(module))
        name = name if alike else module + name
    packages = "".join(map(names.pascal, parts[:-1]))
    full_name = f"{packages}{module}{names.pascal(definition.name)}"
    return name, name if name.startswith(packages) else packages + name, full_name


def _starts_with_words_of(one: Sequence[str], main: Sequence[str]) -> bool:
    """Whether a class name begins like the main class: `AgentToolConfig` beside `AgentTool`."""
    begin = min(2, len(main))
    return len(one) > begin and one[:begin] == main[:begin]


def _next_levels(
    candidates: Mapping[str, Sequence[str]], levels: Mapping[str, int]
) -> dict[str, int]:
    """Return the next level of definitions with the same name; the only one of the lowest stays."""
    keys_by_name: dict[str, list[str]] = {}
    for key, level in levels.items():
        keys_by_name.setdefault(names.type_name(candidates[key][level]), []).append(key)
    new_levels: dict[str, int] = {}
    for keys in keys_by_name.values():
        lowest_level = min(levels[key] for key in keys)
        lowest_keys = [key for key in keys if levels[key] == lowest_level]
        keep_level = set(lowest_keys) if len(lowest_keys) == 1 else set[str]()
        for key in keys:
            if len(keys) > 1 and key not in keep_level and levels[key] + 1 < len(candidates[key]):
                new_levels[key] = levels[key] + 1
    return new_levels
