"""How many small faults the tests let pass: `python -m tests.mutation --sample 200 --seed 1`.

A mutant is the package with one small fault: a comparison turned round, an `and` for an `or`, a
number one too large, a text or a returned value gone. A seeded sample of all that can be made of
`graph/**/*.py` (without what only gathers data) and `graph/page/**/*.js` is tried, each in a copy
of the tree: with the tests that mirror its module first, or have to do with it (`ALSO`), then a
module with ruff and mypy, a script with the browser tests of its folder, and with `--whole` a
module with all tests that need no browser, a script with the rest.
Whoever survives is printed as `file:line: was → is`; some differ from the original in nothing that
can be seen. It takes minutes to hours, so it is no part of `python -m tests`.

`--recorded` tries those of `mutated.json` again: 200 that were drawn with seed 8, those of 200
drawn with seed 2912 that were tried, and whom tests were written for since, a module's each with
the tests that notice it; of some it is said why nobody can, as they are equivalent. What stood on
a line that has changed since is gone.

`--only python` or `--only page` tries one language; `--under reading` files whose path has that.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.mutants import ROOT, Mutant, page_mutants, python_mutants

RECORDED = Path(__file__).with_name("mutated.json")

LEFT_OUT = {"update.py", "gather.py", "__main__.py"}
PATIENCE_S = 400
Chosen = list[tuple[Mutant | None, dict[str, Any]]]
JS_IMPORT = re.compile(r'^import [^;]*?from "(\.[^"]+)";', re.MULTILINE)
PANEL = re.compile(r"^export const PANEL\b", re.MULTILINE)
FINDS_PANELS = "await import(url.href)"
BROWSED = {
    "authoring": "author panels",
    "cite": "cite print handout",
    "core": "api address notice filters search stories table time compare details map keyboard",
    "drawing": "pictures map compare export keyboard api",
    "elements": "embed framed copy served notice sizes export search details",
    "export": "export export_on_the_way print screens",
    "keyboard": "keyboard touch",
    "map": "map pictures screens keyboard",
    "matrix": "matrix pictures copy",
    "panels": "details filters search notice keys opening sizes windows",
    "picture": "pictures api keys keyboard touch map compare export search",
    "print": "print",
    "share": "panels embed address windows",
    "start": "start notice sizes",
    "story": "stories presenting shortcuts print playing",
    "table": "table",
    "time": "time compare playing sizes",
    "page": "api address keys shortcuts keyboard embed framed export stories time map",
}
"""By a script's folder: the files of tests/browser that have to do with it, the nearest first."""
ASKED = tuple(f"graph/{one}/" for one in ("analysis", "cli", "export", "importers", "selection"))
"""What answers questions: all that the commands answer of a small file is held in one place."""
ALSO = {
    "graph/": "tests/test_layers.py",
    "graph/model/": "tests/reading",
    "graph/rendering/": "tests/serving",
    "graph/vocabulary/": "tests/reading",
}
"""By where a module is: what has to do with it and does not mirror it."""
NODE = ("node", "--import", "./tests/page/speak.js", "--input-type=module")
PYTEST = (sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider")
BROWSERLESS = ("--ignore=tests/browser", "--ignore=tests/benchmarks")


def commands(path: str, whole: bool) -> Iterator[list[str]]:
    """What is run against a fault in a file, the quickest first."""
    if path.endswith(".js"):
        # In one process: a process for each file takes ten times as long.
        tests = sorted(_scripts_tests(path))
        own = [one for one in tests if Path(one).name == f"{Path(path).stem}.test.js"]
        for some in filter(None, (own, tests)):
            imports = "".join(f'await import("./{one}");' for one in some)
            yield [*NODE, "--eval", imports]
        names = BROWSED[Path(path).parent.name].split()
        yield [*PYTEST, *(f"tests/browser/test_{name}.py" for name in names)]
        if whole:
            yield [*PYTEST, "tests/browser"]
        return
    parts = Path(path).with_suffix("").parts[1:]
    if path.startswith(ASKED):
        yield [*PYTEST, "tests/cli/test_answers.py"]
    folders = (f"tests/{'/'.join(parts[:deep])}" for deep in range(len(parts) - 1, 0, -1))
    near = [
        next((one for one in folders if ROOT.joinpath(one).exists()), "tests/"),
        *(f"tests/test_{part}.py" for part in parts),
        f"tests/{'/'.join([*parts[:-1], f'test_{parts[-1]}.py'])}",
    ]
    there = [one for one in dict.fromkeys(near) if one != "tests/" and ROOT.joinpath(one).exists()]
    for one in (one for one in there if one.endswith(f"/test_{parts[-1]}.py")):
        yield [*PYTEST, one]
    if there:
        yield [*PYTEST, *there]
    also = [tests for begin, tests in ALSO.items() if path.startswith(begin) and tests not in there]
    yield [*PYTEST, *also]
    yield [sys.executable, "-m", "ruff", "check", "--isolated", "--select=F", path]
    yield [sys.executable, "-m", "mypy"]
    if whole or not there:
        yield [*PYTEST, *BROWSERLESS]


def _scripts_tests(path: str) -> Iterator[str]:
    """The tests that import a script, directly or not; some import all panels that they find."""
    panels = [
        one for one in ROOT.glob("graph/page/**/*.js") if PANEL.search(one.read_text("utf-8"))
    ]
    for test in ROOT.joinpath("tests/page").rglob("*.test.js"):
        seen = [test]
        for one in seen:
            text = one.read_text(encoding="utf-8")
            targets = [(one.parent / target).resolve() for target in JS_IMPORT.findall(text)]
            for found in [*targets, *(panels if FINDS_PANELS in text else [])]:
                if found not in seen and found.exists():
                    seen.append(found)
        if ROOT / path in seen:
            yield test.relative_to(ROOT).as_posix()


def recorded(mutants: list[Mutant]) -> Iterator[tuple[Mutant | None, dict[str, Any]]]:
    """What is recorded, each with the mutant that it stands for, if that is there."""
    by_line: dict[tuple[str, ...], list[Mutant]] = defaultdict(list)
    lines = {
        path: (ROOT / path).read_text("utf-8").split("\n") for path in {m.path for m in mutants}
    }
    for one in mutants:
        line = lines[one.path][one.line - 1].strip()
        by_line[one.path, line, one.was, one.text].append(one)
    for entry in json.loads(RECORDED.read_text("utf-8")):
        found = by_line[entry["path"], entry["line"], entry["was"], entry["is"]]
        yield (found[entry["nth"]] if entry["nth"] < len(found) else None), entry


def passes(command: list[str], tree: Path) -> bool:
    """Whether a command ends well in a tree; what hangs has failed."""
    environment = {**os.environ, "PYTHONPATH": str(tree)}
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
            if path.parent.name != "vendor":  # tested where it was written
                found += page_mutants(path)
    return [mutant for mutant in found if under in mutant.path]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sample", type=int, default=200, help="how many mutants are tried")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--only", choices=("python", "page"), default="", help="one language")
    parser.add_argument("--under", default="", help="only files whose path has this")
    parser.add_argument("--whole", action="store_true", help="then all tests without a browser")
    parser.add_argument("--recorded", action="store_true", help="those of mutated.json again")
    options = parser.parse_args()
    mutants = everyone(options.only, options.under)
    if options.recorded:
        chosen = list(recorded(mutants))
    else:
        drawn = random.Random(options.seed).sample(mutants, min(options.sample, len(mutants)))
        chosen = [(one, {}) for one in drawn]
    found = Counter(_tried(chosen, options.whole))
    told = ", ".join(f"{count} {what}" for what, count in sorted(found.items()))
    print(
        f"{told}; of {len(mutants)} in all: {found['survived'] / max(1, len(chosen)):.1%} survived"
    )
    return 0


def _tried(chosen: Chosen, whole: bool) -> Iterator[str]:
    """What became of each, told as it comes."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        ignored = shutil.ignore_patterns(".git", "__pycache__", ".*_cache", "build")
        shutil.copytree(ROOT, tree, ignore=ignored)
        for number, (mutant, entry) in enumerate(chosen, 1):
            if mutant is None:
                became = "gone"
            elif "equivalent" in entry:
                became = "equivalent"
            else:
                became = "survived" if _survives(mutant, entry, tree, whole) else "killed"
            print(f"{number}/{len(chosen)} {became} {mutant or entry['path']}", flush=True)
            yield became


def _survives(mutant: Mutant, entry: dict[str, Any], tree: Path, whole: bool) -> bool:
    file = tree / mutant.path
    original = file.read_bytes()
    file.write_bytes(mutant.of(original))
    known = [[*PYTEST, *entry["tests"].split()]] if "tests" in entry else []
    try:
        return all(passes(one, tree) for one in known or commands(mutant.path, whole))
    finally:
        file.write_bytes(original)


if __name__ == "__main__":
    sys.exit(main())
