"""The parts of a module, as they run, and where it is used what it makes as it is imported.

A part is what runs as one: the body of a function, of an `if`, of a loop. Every test that imports a
module runs the lines that stand in none: a constant, a pattern, a default. So a run of the tests
does not say to which of them such a line matters: to those that reach a part in which what it makes
is called by its name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

Span = tuple[int, int]
"""The first line of a part, and its last."""
DEFINED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def blocks(node: ast.AST, within: bool = False) -> Iterator[tuple[list[ast.stmt], Span]]:
    """All parts of what a tree holds, those within others after them."""
    within = within or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    for _, value in ast.iter_fields(node):
        if not isinstance(value, list):
            continue
        if within and value and isinstance(value[0], ast.stmt):
            yield value, (value[0].lineno, value[-1].end_lineno or 0)
        for child in value:
            if isinstance(child, ast.AST):
                of_class = isinstance(child, ast.ClassDef)
                yield from blocks(child, within and not of_class)


def inmost(path: Path, line: int) -> int | None:
    """The first line of the least part that a line stands in, if it stands in one."""
    spans = [span for span in _spans(path) if span[0] <= line <= span[1]]
    return min(spans, key=lambda span: (span[1] - span[0], -span[0]))[0] if spans else None


@cache
def _spans(path: Path) -> list[Span]:
    return [span for _, span in blocks(_tree(path))]


def lines_using(root: Path, path: str, line: int, paths: Iterable[str]) -> set[tuple[str, int]]:
    """Those lines of some modules, this one among them, that use what a line of one makes.

    A default is used where its function runs; a constant also by constants that are made of it.
    """
    body = list(_tree(root / path).body)
    names: set[str] = set()
    for one in body:
        if one.lineno <= line <= (one.end_lineno or 0):
            if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
                return {(path, one.body[0].lineno)}
            if isinstance(one, ast.ClassDef):
                body += one.body
            names |= {*_made(one)}
    while more := {name for one in body if _uses(one, names) for name in _made(one)} - names:
        names |= more
    found: set[tuple[str, int]] = set()
    for where in paths:
        here = names if where == path else {*_imported(_tree(root / where), names)}
        for node in ast.walk(_tree(root / where)) if here else ():
            if _called(node) in here:
                found.add((where, getattr(node, "lineno", 0)))
    return found


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _made(one: ast.stmt) -> Iterator[str]:
    """The names that a statement of a module or class gives to something."""
    if isinstance(one, DEFINED):
        yield one.name
    else:
        for part in ast.walk(one):
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                yield part.id


def _uses(one: ast.stmt, names: set[str]) -> bool:
    return not isinstance(one, DEFINED) and any(_called(part) in names for part in ast.walk(one))


def _called(one: ast.AST) -> str:
    """What is used is called, or read of what has it."""
    if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Load):
        return one.id
    return one.attr if isinstance(one, ast.Attribute) else ""


def _imported(tree: ast.Module, names: set[str]) -> Iterator[str]:
    """As what a module takes some names in from elsewhere of the package."""
    for one in ast.walk(tree):
        if isinstance(one, ast.ImportFrom) and (one.module or "").partition(".")[0] == "graph":
            yield from (alias.asname or alias.name for alias in one.names if alias.name in names)
