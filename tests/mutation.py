"""How many small faults the tests let pass: `python -m tests.mutation --sample 200 --seed 1`.

A mutant is the package with one small fault: a comparison turned round, an `and` for an `or`, a
number one too large, a text or a returned value gone. A seeded sample of all that can be made of
`graph/**/*.py` (without what only gathers data) and `graph/page/**/*.js` is tried, each in a copy
of the tree: with the tests that mirror its module first, a script then with the browser tests of
its folder, and with `--whole` a module then with all that need no browser, a script with the rest.
Whoever survives is printed as `file:line: was → is`; some differ from the original in nothing that
can be seen. It takes minutes to hours, so it is no part of `python -m tests`.

`--only python` or `--only page` tries one language; `--under reading` files whose path has that.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
LEFT_OUT = {"update.py", "gather.py", "__main__.py"}
PATIENCE_S = 900
SPEAK = ROOT / "tests/page/speak.js"
JS_IMPORT = re.compile(r'^import [^;]*?from "(\.[^"]+)";', re.MULTILINE)
BROWSED = {
    "authoring": "author panels",
    "cite": "cite print handout",
    "core": "api address notice filters search stories table time compare details map keyboard",
    "drawing": "pictures map compare export keyboard api",
    "elements": "embed copy served notice sizes export search details",
    "export": "export print screens",
    "keyboard": "keyboard",
    "map": "map pictures screens keyboard",
    "matrix": "matrix pictures copy",
    "panels": "details filters search notice keys opening sizes windows",
    "picture": "pictures api keys keyboard map compare export search",
    "print": "print",
    "share": "panels embed address windows",
    "start": "start notice sizes",
    "story": "stories shortcuts print playing",
    "table": "table",
    "time": "time compare playing sizes",
    "page": "api address keys shortcuts keyboard embed export stories time map",
}
"""By a script's folder: the files of tests/browser that have to do with it, the nearest first."""
PYTEST = (sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider")
BROWSERLESS = ("--ignore=tests/browser", "--ignore=tests/benchmarks")

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

# Comments, texts and patterns are passed over; what is left has these.
JS_TOKEN = re.compile(
    r"(?P<skip>//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`"
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


def commands(path: str, whole: bool) -> Iterator[list[str]]:
    """What is run against a fault in a file, the quickest first."""
    if path.endswith(".js"):
        # In one process: a process for each file takes ten times as long.
        tests = [f'await import("./{one}");' for one in sorted(_scripts_tests(path))]
        before = ("--import", "./tests/page/speak.js") if SPEAK.exists() else ()
        yield ["node", *before, "--input-type=module", "--eval", "".join(tests)]
        names = BROWSED[Path(path).parent.name].split()
        yield [*PYTEST, *(f"tests/browser/test_{name}.py" for name in names)]
        if whole:
            yield [*PYTEST, "tests/browser"]
        return
    parts = Path(path).with_suffix("").parts[1:]
    near = [
        f"tests/{'/'.join(parts[:-1])}",
        *(f"tests/test_{part}.py" for part in parts),
        f"tests/{'/'.join([*parts[:-1], f'test_{parts[-1]}.py'])}",
    ]
    there = [one for one in dict.fromkeys(near) if one != "tests/" and ROOT.joinpath(one).exists()]
    if there:
        yield [*PYTEST, *there]
    if whole or not there:
        yield [*PYTEST, *BROWSERLESS]


def _scripts_tests(path: str) -> Iterator[str]:
    """The tests that import a script, directly or not."""
    for test in ROOT.joinpath("tests/page").rglob("*.test.js"):
        seen = [test]
        for one in seen:
            for target in JS_IMPORT.findall(one.read_text(encoding="utf-8")):
                found = (one.parent / target).resolve()
                if found not in seen and found.exists():
                    seen.append(found)
        if ROOT / path in seen:
            yield test.relative_to(ROOT).as_posix()


def passes(command: list[str], tree: Path) -> bool:
    """Whether a command ends well in a tree; what hangs has failed."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, timeout=PATIENCE_S, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def everyone(only: str, under: str) -> list[Mutant]:
    """All mutants, in the order of files and lines."""
    found: list[Mutant] = []
    if only != "page":
        for path in sorted(ROOT.glob("graph/**/*.py")):
            if path.name not in LEFT_OUT:
                found += python_mutants(path)
    if only != "python":
        for path in sorted(ROOT.glob("graph/page/**/*.js")):
            found += page_mutants(path)
    return [mutant for mutant in found if under in mutant.path]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sample", type=int, default=200, help="how many mutants are tried")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--only", choices=("python", "page"), default="", help="one language")
    parser.add_argument("--under", default="", help="only files whose path has this")
    parser.add_argument("--whole", action="store_true", help="then all tests without a browser")
    options = parser.parse_args()
    mutants = everyone(options.only, options.under)
    chosen = random.Random(options.seed).sample(mutants, min(options.sample, len(mutants)))
    survivors = []
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        ignored = shutil.ignore_patterns(".git", "__pycache__", ".*_cache", "build")
        shutil.copytree(ROOT, tree, ignore=ignored)
        for number, mutant in enumerate(chosen, 1):
            file = tree / mutant.path
            original = file.read_bytes()
            file.write_bytes(mutant.of(original))
            survived = all(passes(one, tree) for one in commands(mutant.path, options.whole))
            file.write_bytes(original)
            if survived:
                survivors.append(mutant)
            print(
                f"{number}/{len(chosen)} {'SURVIVED' if survived else 'killed'} {mutant}",
                flush=True,
            )
    share = len(survivors) / max(1, len(chosen))
    print(f"{len(survivors)} of {len(chosen)} survived ({share:.1%}); of {len(mutants)} in all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
