"""No module is long, and no function: where one grows past what is read at once, it splits."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GRAPH = ROOT / "graph"
LONGEST_FILE = 250
LONGEST_FUNCTION = 60

MODULES = sorted(GRAPH.rglob("*.py"))
SCRIPTS = sorted(GRAPH.rglob("*.js"))
"""How long their functions are ESLint tells."""
STYLES = sorted(GRAPH.rglob("*.css"))
TESTS = sorted(
    file
    for kind in ("py", "js")
    for file in (ROOT / "tests").rglob(f"*.{kind}")
    if "node_modules" not in file.parts
)


def place(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("file", [*MODULES, *SCRIPTS, *STYLES, *TESTS], ids=place)
def test_a_file_is_read_at_once(file: Path) -> None:
    lines = len(file.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST_FILE, f"{place(file)} has {lines} lines: split it where its idea splits"


@pytest.mark.parametrize("file", MODULES, ids=place)
def test_a_function_is_read_at_once(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= LONGEST_FUNCTION, f"{place(file)}: {node.name} has {lines} lines"
