"""Small faults of the package: in Python by its syntax, in scripts by their words."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]

OPPOSITES: dict[type[ast.AST], Any] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
}

# Comments, texts and patterns are passed over, and what no test could notice: the number in what
# says which of two comes first, of which only the sign counts, and that of a tolerance (1e-9), a
# fraction as others are, which are left alone. What is left has these.
JS_TOKEN = re.compile(
    r"(?P<skip>\? -1 : 1\b|\? 1 : -1\b|\b\d+e-?\d+"
    r"|//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`"
    r"|(?<=[(,=:!&|?] )/(?![*/])(?:\\.|\[[^\]\n]*\]|[^/\\\n\[])+/[a-z]*"
    r"|(?<=\()/(?![*/])(?:\\.|\[[^\]\n]*\]|[^/\\\n\[])+/[a-z]*)"
    r"|(?P<word>===|!==|&&|\|\|| <= | >= | < | > | \+ | - |\btrue\b|\bfalse\b|Math\.min|Math\.max"
    r"|\.some\(|\.every\(|(?<![\w.$])\d+(?![\w.]))",
    re.DOTALL,
)


JS_OTHER = {"===": "!==", "&&": "||", " < ": " <= ", " > ": " >= ", " + ": " - ", "true": "false"}


JS_OTHER |= {"Math.min": "Math.max", ".some(": ".every("}


JS_OTHER |= {other: one for one, other in JS_OTHER.items()}


@dataclass(frozen=True)
class Mutant:
    """A file with one fault: what stands between two places of its bytes is another text."""

    path: str
    start: int
    end: int
    line: int
    was: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {_short(self.was)} → {_short(self.text)}"

    def of(self, original: bytes) -> bytes:
        return original[: self.start] + self.text.encode() + original[self.end :]


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) < 70 else f"{one_line[:69]}…"


def python_mutants(path: Path) -> Iterator[Mutant]:
    """All mutants of a module."""
    source = path.read_text(encoding="utf-8")
    starts = [0]
    for line in source.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node in _statements(ast.parse(source)):
        for changed in _changed(node):
            start = starts[node.lineno - 1] + node.col_offset
            end = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
            text = f"({ast.unparse(changed)})"
            was = source.encode()[start:end].decode()
            yield Mutant(path.relative_to(ROOT).as_posix(), start, end, node.lineno, was, text)


def _statements(tree: ast.AST) -> Iterator[ast.expr]:
    """The expressions that may be changed: no annotations, decorators, docstrings or f-strings."""
    for field, value in ast.iter_fields(tree):
        if field in {"annotation", "returns", "decorator_list", "type_params"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST):
                continue
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                continue
            if isinstance(child, ast.expr):
                yield child
            if not isinstance(child, ast.JoinedStr):
                yield from _statements(child)


def _changed(node: ast.expr) -> Iterator[ast.expr]:
    other = copy.deepcopy(node)
    if isinstance(other, ast.Compare) and type(other.ops[0]) in OPPOSITES:
        other.ops[0] = OPPOSITES[type(other.ops[0])]()
        yield other
    elif isinstance(other, ast.BoolOp | ast.BinOp) and type(other.op) in OPPOSITES:
        other.op = OPPOSITES[type(other.op)]()
        yield other
    elif isinstance(other, ast.UnaryOp) and isinstance(other.op, ast.Not):
        yield other.operand
    elif isinstance(other, ast.IfExp):
        other.body, other.orelse = other.orelse, other.body
        yield other
    elif isinstance(other, ast.Constant):
        if isinstance(other.value, bool):
            yield ast.Constant(not other.value)
        elif isinstance(other.value, int):
            yield ast.Constant(other.value + 1)
        elif isinstance(other.value, str) and other.value.strip():
            yield ast.Constant(f"{other.value}X")


def page_mutants(path: Path) -> Iterator[Mutant]:
    """All mutants of a script."""
    source = path.read_text(encoding="utf-8")
    for match in JS_TOKEN.finditer(source):
        word = match["word"]
        if not word:
            continue
        start, end = (len(source[:at].encode()) for at in match.span())
        text = JS_OTHER.get(word) or str(int(word) + 1)
        line = source.count("\n", 0, match.start()) + 1
        yield Mutant(path.relative_to(ROOT).as_posix(), start, end, line, word, text)
