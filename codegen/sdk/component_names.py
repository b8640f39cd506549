"""Names for the schemas that classes of the SDK become, from where the classes stand.

A class that others may import goes by its own name. One that only its module knows goes by that
of the module's main class and its own, unless they begin alike. Classes of one name in several
packages go by their packages' names, too (`LiveSession` of `openai.types.live`), and by their
modules' where that does not do.
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
    """A name of its own for each definition, by its key; `fixed_names` holds those that some have.

    Raises CodegenError where two of them cannot be told apart.
    """
    wishes = {
        key: (fixed_names[key],) if key in fixed_names else _wishes(one, package)
        for key, one in sorted(definitions.items())
    }
    levels = dict.fromkeys(wishes, 0)
    while new_levels := _too_low(wishes, levels):
        levels.update(new_levels)
    found = _make_unique({key: wishes[key][level] for key, level in levels.items()}, fixed_names)
    names.refuse_repeats((names.pascal(name), key) for key, name in found.items())
    return found


def _make_unique(found: Mapping[str, str], fixed_names: Mapping[str, str]) -> dict[str, str]:
    """The names; of long ones that are shortened to one Python name all but the first get a number.

    Settled names come first, and stay as they are.
    """
    used_names: set[str] = set()
    apart: dict[str, str] = {}
    for key in sorted(found, key=lambda key: (key not in fixed_names, len(found[key]))):
        name, number = found[key], 1
        while (short := names.type_name(name)) in used_names and found[key] != short:
            number += 1
            name = names.add_number(names.type_name(found[key]), number)
        used_names.add(short)
        apart[key] = name
    return {key: apart[key] for key in found}


def _wishes(definition: Definition, package: Package) -> tuple[str, ...]:
    """The names that a definition may have, the shortest first."""
    name = names.pascal(definition.name)
    parts = [part for part in definition.module.name.split(".")[1:] if part != _TYPES]
    module = names.pascal(definition.module.name.rpartition(".")[2])
    if package.public_module(definition) == definition.module.name:
        alike = _begin_alike(names.words(name), names.words(module))
        name = name if alike else module + name
    packages = "".join(map(names.pascal, parts[:-1]))
    full_name = f"{packages}{module}{names.pascal(definition.name)}"
    return name, name if name.startswith(packages) else packages + name, full_name


def _begin_alike(one: Sequence[str], main: Sequence[str]) -> bool:
    """Whether a class says already what it belongs to: `AgentToolConfig` beside `AgentTool`."""
    begin = min(2, len(main))
    return len(one) > begin and one[:begin] == main[:begin]


def _too_low(wishes: Mapping[str, Sequence[str]], levels: Mapping[str, int]) -> dict[str, int]:
    """The next level of all that want one name; one that alone asks for the least may stay."""
    keys_by_name: dict[str, list[str]] = {}
    for key, level in levels.items():
        keys_by_name.setdefault(names.type_name(wishes[key][level]), []).append(key)
    new_levels: dict[str, int] = {}
    for keys in keys_by_name.values():
        least = min(levels[key] for key in keys)
        first = [key for key in keys if levels[key] == least]
        stays = set(first) if len(first) == 1 else set[str]()
        for key in keys:
            if len(keys) > 1 and key not in stays and levels[key] + 1 < len(wishes[key]):
                new_levels[key] = levels[key] + 1
    return new_levels
