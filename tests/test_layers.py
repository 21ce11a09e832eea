"""Data flows one way: the imports between folders, in Python, go from right to left only."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

GRAPH = Path(__file__).parents[1] / "graph"

LAYERS = (
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


def imports(file: Path) -> Iterator[str]:
    """The parts of `graph` that a file imports when it is loaded."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("graph"):
            parts = (node.module or "").split(".")
            names = [parts[1]] if len(parts) > 1 else [alias.name for alias in node.names]
            yield from (
                name for name in names if name != "__version__"
            )  # no part: the package's own


def part_of(file: Path) -> str:
    first, *_ = file.relative_to(GRAPH).parts
    return first.removesuffix(".py")


FILES = [
    file for file in sorted(GRAPH.rglob("*.py")) if part_of(file) not in {"__init__", "__main__"}
]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(GRAPH)))
def test_nothing_on_the_left_imports_what_is_on_the_right(file: Path) -> None:
    own = part_of(file)
    for other in set(imports(file)) - {own}:
        assert other in PLACE, f"{other} has no layer: add it to LAYERS"
        assert PLACE[other] < PLACE[own], (
            f"{own} imports {other}, which stands beside it or to its right"
        )


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

IMPORT = re.compile(r'^import \{[^}]*\} from "([^"]+)";', re.MULTILINE)
SCRIPTS = sorted(PAGE.rglob("*.js"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: str(script.relative_to(PAGE)))
def test_a_feature_of_the_page_knows_no_other(script: Path) -> None:
    own = script.parent.relative_to(PAGE).as_posix()
    for name in IMPORT.findall(script.read_text(encoding="utf-8")):
        other = (script.parent / name).resolve().parent.relative_to(PAGE.resolve()).as_posix()
        if other != own and script != PAGE / TOGETHER:
            assert other in BELOW[own], f"{own} imports {name}"


def test_what_a_module_offers_is_there() -> None:
    for file in GRAPH.rglob("*.py"):
        if "\n__all__" not in file.read_text(encoding="utf-8"):
            continue
        parts = file.relative_to(GRAPH.parent).with_suffix("").parts
        module = import_module(".".join(parts).removesuffix(".__init__"))
        assert [name for name in module.__all__ if not hasattr(module, name)] == [], file
