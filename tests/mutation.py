"""How many small faults the tests let pass: `python -m tests.mutation --sample 200 --seed 1`.

A mutant is the package with one small fault: a comparison turned round, an `and` for an `or`, a
number one too large, a text or a returned value gone. A seeded sample of all that can be made of
`graph/**/*.py` (without what only gathers data) and `graph/page/**/*.js` is tried in a copy of the
tree: a module as `noticed.py` says, with the tests that reach its fault, and with `--whole` with
all that need no browser; a script with the tests that import it, the ways through the page
(tests/browser/test_held.py) unless it says how something is drawn, the browser tests of its folder,
and with `--whole` all of these.
Whoever survives is printed as `file:line: was → is`; some differ from the original in nothing that
can be seen. It takes minutes to hours, so it is no part of `python -m tests`. Which tests reach
what is found by a run of all, and kept where `--reached FILE` says; what has changed since, and
what failed then, is run again.

`--recorded` tries those of `mutated.json` again: 200 that were drawn with seed 8, those of 200
drawn with seed 2912 that were tried, and whom tests were written for since, a module's each with
the tests that notice it; of some it is said why nobody can, as they are equivalent. What stood on
a line that has changed since is gone.

`--only python` or `--only page` tries one language; `--under reading` files whose path has that.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.mutants import ROOT, Mutant, page_mutants, python_mutants
from tests.noticed import PYTEST, Modules, faulty, passes

RECORDED = Path(__file__).with_name("mutated.json")

LEFT_OUT = {"update.py", "gather.py", "__main__.py"}
Chosen = list[tuple[Mutant | None, dict[str, Any]]]
JS_IMPORT = re.compile(r'^import [^;]*?from "(\.[^"]+)";', re.MULTILINE)
PANEL = re.compile(r"^export const PANEL\b", re.MULTILINE)
FINDS_PANELS = "await import(url.href)"
BROWSED = {
    "authoring": "author panels renewal at_home",
    "cite": "cite print handout",
    "core": "api address notice filters search stories table time compare details map keyboard"
    " measured came_and_went language accessibility hostile ways walk",
    "drawing": "pictures map compare export keyboard api names steps map_lines chosen overview",
    "elements": "embed framed copy served notice sizes export search details in_sight phone",
    "export": "export export_on_the_way print screens elsewhere",
    "keyboard": "keyboard touch help",
    "map": "map pictures screens keyboard map_edge map_heaps map_lines map_places names in_sight",
    "matrix": "matrix pictures copy matrix_room matrix_crowd",
    "panels": "details filters search notice keys opening sizes windows rank line_key explained",
    "picture": "pictures api keys keyboard touch map compare export search moving chosen overview"
    " pairs names in_sight steps walk covered enclosed",
    "print": "print handout measured",
    "share": "panels embed address windows notebook places",
    "start": "start notice sizes",
    "story": "stories presenting shortcuts print playing presenter presenter_language questions",
    "table": "table",
    "time": "time compare playing sizes time_marks came_and_went",
    "page": "api address keys shortcuts keyboard embed framed export stories time map",
}
"""By a script's folder: the files of tests/browser that have to do with it, the nearest first."""
DRAWN = {"drawing", "map", "picture"}
"""Folders whose scripts say where and how something is drawn, of which the ways tell little."""
NODE = ("node", "--import", "./tests/page/speak.js", "--input-type=module")


def commands(path: str, whole: bool) -> Iterator[list[str]]:
    """What is run against a fault in a script, the quickest first."""
    # In one process: a process for each file takes ten times as long.
    tests = sorted(_scripts_tests(path))
    own = [one for one in tests if Path(one).name == f"{Path(path).stem}.test.js"]
    for some in filter(None, (own, tests)):
        imports = "".join(f'await import("./{one}");' for one in some)
        yield [*NODE, "--eval", imports]
    folder = Path(path).parent.name
    if folder not in DRAWN:
        yield [*PYTEST, "-x", "tests/browser/test_held.py"]
    names = BROWSED[folder].split()
    yield [*PYTEST, "-x", *(f"tests/browser/test_{name}.py" for name in names)]
    if whole:
        yield [*PYTEST, "-x", "tests/browser"]


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
    parser.add_argument("--reached", type=Path, help="where it is kept which tests reach what")
    options = parser.parse_args()
    mutants = everyone(options.only, options.under)
    if options.recorded:
        chosen = list(recorded(mutants))
    else:
        drawn = random.Random(options.seed).sample(mutants, min(options.sample, len(mutants)))
        judged = {one: entry for one, entry in recorded(mutants) if "equivalent" in entry}
        chosen = [(one, judged.get(one, {})) for one in drawn]
    found = Counter(_tried(chosen, options))
    told = ", ".join(f"{count} {what}" for what, count in sorted(found.items()))
    print(
        f"{told}; of {len(mutants)} in all: {found['survived'] / max(1, len(chosen)):.1%} survived"
    )
    return 0


def _tried(chosen: Chosen, options: argparse.Namespace) -> Iterator[str]:
    """What became of each, told as it comes, and of those that were left at the end."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        ignored = shutil.ignore_patterns(
            ".git", "__pycache__", ".pytest_cache", ".ruff_cache", "build"
        )
        shutil.copytree(ROOT, tree, ignore=ignored)
        modules = None
        left = []
        for number, (mutant, entry) in enumerate(chosen, 1):
            if mutant is None:
                became = "gone"
            elif "equivalent" in entry:
                became = "equivalent"
            elif "tests" in entry:
                known = [*PYTEST, "-x", *entry["tests"].split()]
                became = "survived" if _survives(mutant, [known], tree) else "killed"
            elif mutant.path.endswith(".js"):
                tried = commands(mutant.path, options.whole)
                became = "survived" if _survives(mutant, tried, tree) else "killed"
            else:
                modules = modules or Modules(tree, options.reached)
                became = "killed" if modules.nearly_noticed(mutant) else "left"
            print(f"{number}/{len(chosen)} {became} {mutant or entry['path']}", flush=True)
            if mutant and became == "left":
                left.append(mutant)
            else:
                yield became
        noticed = modules.noticed(left, options.whole) if modules and left else set()
        for mutant in left:
            became = "killed" if mutant in noticed else "survived"
            print(f"at last: {became} {mutant}", flush=True)
            yield became


def _survives(mutant: Mutant, tried: Iterable[list[str]], tree: Path) -> bool:
    with faulty([mutant], tree):
        return all(passes(one, tree) for one in tried)


if __name__ == "__main__":
    sys.exit(main())
