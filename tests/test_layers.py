"""Data flows one way: the imports between folders, in both languages, go from right to left."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

GRAPH = Path(__file__).parents[1] / "graph"

LAYERS = (
    {"libyaml"},
    {"printable", "slug", "oddities", "packaged", "world"},
    {"errors", "otherdates"},
    {"dates", "files"},
    {"vocabulary", "language", "dated"},
    {"reference"},
    {"model"},
    {"naming"},
    {"network", "periods", "rich"},
    {"relations"},
    {"reading"},
    {"selection"},
    {"narration", "analysis", "layout", "export", "importers"},
    {"rendering", "authoring", "citation"},
    {"api", "serving", "guide"},
    {"cli"},
)
"""From left to right; what stands in one set does not import another of the same set."""

PLACE = {name: number for number, layer in enumerate(LAYERS) for name in layer}


DOORS = {("relations", "selection"), ("relations", "rendering"), ("selection", "export")}
"""What a record offers by a method of its own: taken where it is called, not when it is loaded."""


def imports(source: str) -> Iterator[tuple[str, bool]]:
    """The parts of `graph` that a module imports, wherever, and whether when it is loaded."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import hides from whom it comes"
            paths = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            paths = [alias.name for alias in node.names]
        else:
            continue
        for path in paths:
            package, part, *_ = f"{path}.".split(".")
            if package == "graph" and part not in {"", "__version__"}:
                yield part, node in tree.body


def part_of(file: Path) -> str:
    first, *_ = file.relative_to(GRAPH).parts
    return first.removesuffix(".py")


FILES = [
    file for file in sorted(GRAPH.rglob("*.py")) if part_of(file) not in {"__init__", "__main__"}
]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(GRAPH)))
def test_nothing_on_the_left_imports_what_is_on_the_right(file: Path) -> None:
    assert against(part_of(file), file.read_text(encoding="utf-8")) == set()


def against(own: str, source: str) -> set[str]:
    """What a module of that part imports although it stands beside the part or to its right."""
    found = set()
    for other, loaded in imports(source):
        assert other in PLACE, f"{other} has no layer: add it to LAYERS"
        if other != own and PLACE[other] >= PLACE[own] and (loaded or (own, other) not in DOORS):
            found.add(other)
    return found


def test_one_that_did_would_be_found() -> None:
    assert against("model", "import graph.rendering") == {"rendering"}
    assert against("model", "from graph import reading") == {"reading"}
    assert against("model", "def f():\n    from graph.cli import main") == {"cli"}
    assert against("relations", "from graph.selection import Selection") == {"selection"}
    assert against("relations", "def f():\n    from graph.selection import Selection") == set()


PAGE = GRAPH / "page"
FEATURES = frozenset(
    [
        "authoring",
        "cite",
        "export",
        "keyboard",
        "map",
        "matrix",
        "panels",
        "picture",
        "print",
        "share",
        "start",
        "story",
        "table",
        "time",
    ]
)
BELOW = {
    "core": frozenset[str](),
    "drawing": frozenset({"core"}),
    "elements": frozenset({"core", "drawing"}),
    **dict.fromkeys(FEATURES, frozenset({"core", "drawing", "elements"})),
    ".": frozenset({"core", "drawing", "elements"}),
    # Another's work, which is taken by the one feature that needs it.
    "vendor": frozenset[str](),
    "share": frozenset({"core", "drawing", "elements", "vendor"}),
}
"""What each folder of the page may import; features know nothing of one another."""
TOGETHER = "main.js"
"""It alone puts the features together."""
CONTRACT = PAGE / "contract.d.ts"
"""What the page's data is: all know it, and it knows nobody."""

IMPORT = re.compile(r'^(?:import(?: type)?|/\*\* @import) \{[^}]*\} from "([^"]+)"', re.MULTILINE)
"""Of code, and of types."""
SCRIPTS = [*sorted(PAGE.rglob("*.js")), *sorted(PAGE.rglob("*.d.ts"))]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: str(script.relative_to(PAGE)))
def test_a_feature_of_the_page_knows_no_other(script: Path) -> None:
    own = script.parent.relative_to(PAGE).as_posix()
    for name in IMPORT.findall(script.read_text(encoding="utf-8")):
        imported = (script.parent / name).resolve()
        other = imported.parent.relative_to(PAGE.resolve()).as_posix()
        if other != own and script != PAGE / TOGETHER and imported != CONTRACT.resolve():
            assert other in BELOW[own], f"{own} imports {name}"


def test_what_a_module_offers_is_there() -> None:
    for file in GRAPH.rglob("*.py"):
        if "\n__all__" not in file.read_text(encoding="utf-8"):
            continue
        parts = file.relative_to(GRAPH.parent).with_suffix("").parts
        module = import_module(".".join(parts).removesuffix(".__init__"))
        assert [name for name in module.__all__ if not hasattr(module, name)] == [], file
