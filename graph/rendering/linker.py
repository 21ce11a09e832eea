"""ES modules → one script, without a bundler: each module becomes a function with its own scope.

Browsers refuse modules that lie beside a page on file://, and import maps of `data:` URLs want
browsers newer than three years. So the modules stay what they are on disk, where `node --test`
imports them unchanged, and are put here into one classic script that a hash can allow. The
subset of import and export that the page keeps to:

    import { a, b as c } from "./dir/x.js";
    export function f() …      export const k = …
    export async function g()  export class C …

Comments that have lines of their own, which say types and why and stand for a quarter of the text,
stay out of the page, and so do empty lines and the margins of all others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from posixpath import dirname, join, normpath

from graph.errors import RenderError

# Each begins with what is quickly found, and looks back from there for the margin: "^" would be
# asked of every letter.
_IMPORT = re.compile(
    r'import(?<![^\n]import)\s*\{([^}]*)\}\s*from\s*"([^"]+)";[ \t]*$', re.MULTILINE
)
_EXPORT = re.compile(
    r"export(?<![^\n]export)\s+"
    r"(?=(?:async\s+function\*?|function\*?|const|class)\s+([A-Za-z_$][\w$]*))"
)
_COMMENT = re.compile(r"\n[ \t]*/\*\*[^*]*\*+(?:[^*/][^*]*\*+)*/[ \t]*(?=\n)")
_BARE = re.compile(r"\n[ \t]*(?://[^\n]*)?(?=\n)")
_MARGIN = re.compile(r"\n[ \t]+")
_LEFT = re.compile(r"\n((?:import|export)\b.*)")


Imports = Mapping[str, Sequence[tuple[str, str]]]
"""By module, what each of its imports names, and from which module."""


def link(modules: Mapping[str, str], entry: str) -> str:
    """One script that runs `entry` after all that it imports, directly or not.

    `modules` maps a path such as "picture/bubble.js" to its text. Modules that nothing imports
    are left out. Raises RenderError on a module or an export that is missing, on a cycle, and on
    an import or export outside the subset.
    """
    imports = {
        path: [(names, _resolve(path, target)) for names, target in _IMPORT.findall(text)]
        for path, text in modules.items()
    }
    order: dict[str, None] = {}
    _visit(entry, imports, order, [])
    names = {path: f"_{number}" for number, path in enumerate(order)}
    exports = {path: _EXPORT.findall(modules[path]) for path in order}
    for path in order:
        _check_imports(path, imports, exports)
    parts = [_wrapped(path, modules[path], names, exports[path]) for path in order]
    return '"use strict";\n(() => {\n' + "\n".join(parts) + "\n})();\n"


def _visit(path: str, imports: Imports, order: dict[str, None], above: list[str]) -> None:
    """Depth first, so that what is imported stands before what imports it."""
    if path in order:
        return
    if path in above:
        raise RenderError(f"modules import one another in a circle: {' → '.join([*above, path])}")
    if path not in imports:
        raise RenderError(f"there is no module {path}, which {above[-1] if above else '?'} imports")
    for _, target in imports[path]:
        _visit(target, imports, order, [*above, path])
    order[path] = None


def _check_imports(path: str, imports: Imports, exports: Mapping[str, Sequence[str]]) -> None:
    """What a module imports is there: a missing name would be `undefined` in the script."""
    for names, exporter in imports[path]:
        missing = {name.split()[0] for name in names.split(",") if name.strip()}
        missing -= set(exports[exporter])
        if missing:
            raise RenderError(f"{path} imports {min(missing)}, which {exporter} does not export")


def _resolve(path: str, target: str) -> str:
    return normpath(join(dirname(path), target))


def _wrapped(path: str, text: str, names: Mapping[str, str], exports: Sequence[str]) -> str:
    """A module as a constant: its text in a function that returns what it exports."""

    def imported(match: re.Match[str]) -> str:
        wanted = [name.split() for name in match[1].split(",") if name.strip()]
        bindings = ", ".join(
            name[0] if len(name) == 1 else f"{name[0]}: {name[2]}" for name in wanted
        )
        return f"const {{ {bindings} }} = {names[_resolve(path, match[2])]};"

    body = _COMMENT.sub("", "\n" + _EXPORT.sub("", _IMPORT.sub(imported, text)))
    body = _BARE.sub("", body).rstrip()
    left = _LEFT.search(body)
    if left:
        raise RenderError(f"{path} has an import or export that cannot be linked: {left[1]}")
    body = _MARGIN.sub("\n", body)
    returned = ", ".join(exports)
    return f"const {names[path]} = (() => {{ // {path}{body}\nreturn {{ {returned} }};\n}})();"
