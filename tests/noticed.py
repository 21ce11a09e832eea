"""What notices a small fault of a module: ruff, the tests that reach it, mypy, then all tests.

The last two take long, so they are run once with all faults that are left, and with each alone
only by those tests that failed then.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.mutants import Mutant
from tests.reached import FEW, Reached, outdated

PATIENCE_S = 400
WHOLE_PATIENCE_S = 2400
NEAR_S = (1.5, 6.0)
"""How long the tests that reach a fault take, in each of several runs; the rest comes with all."""
PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")
BROWSERLESS = ("--ignore=tests/browser", "--ignore=tests/benchmarks")
MYPY = (sys.executable, "-m", "mypy")
FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)


def run(command: Sequence[str], tree: Path, patience: float = PATIENCE_S) -> tuple[bool, str]:
    """Whether a command ends well in a tree, and what it says; what hangs has failed."""
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    try:
        done = subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, timeout=patience, check=False
        )
    except subprocess.TimeoutExpired:
        return False, ""
    return done.returncode == 0, done.stdout.decode(errors="replace")


def passes(command: Sequence[str], tree: Path) -> bool:
    return run(command, tree)[0]


@contextmanager
def faulty(mutants: Iterable[Mutant], tree: Path) -> Iterator[None]:
    """The tree with some faults, of which none is within another."""
    with ExitStack() as undone:
        # The last of a file first: those before it stand where they stood.
        for mutant in sorted(mutants, key=lambda one: one.start, reverse=True):
            file = tree / mutant.path
            was = file.read_bytes()
            undone.callback(file.write_bytes, was)
            file.write_bytes(mutant.of(was))
        yield


def own_tests(tree: Path, module: str) -> str | None:
    """The tests that are called as a module is, or those of its folder, if there are any."""
    parts = [one for one in Path(module).with_suffix("").parts[1:] if one != "__init__"]
    while parts:
        folder = Path("tests", *parts)
        for one in (folder, folder.with_name(f"test_{parts[-1].lstrip('_')}.py")):
            if (tree / one).exists():
                return one.as_posix()
        parts.pop()
    return None


class Modules:
    """Faults of modules, tried in a tree; `kept` is where it is said which tests reach what."""

    def __init__(self, tree: Path, kept: Path | None) -> None:
        self.tree = tree
        file = kept or tree.parent / "reached.json"
        recording = [*PYTEST, "-p", "tests.reached", f"--reached-in={file.resolve()}", *BROWSERLESS]
        there = None
        if file.exists():
            said = run([*PYTEST, "--collect-only", *BROWSERLESS], tree)[1]
            # A test, or its file.
            there = {name for line in said.splitlines() for name in (line, line.partition("::")[0])}
            old = outdated(json.loads(file.read_text("utf-8")), there)
            recording = [*recording, *self._named(old)] if old else []
        if recording:
            run(recording, tree, WHOLE_PATIENCE_S)
        self.reached = Reached(json.loads(file.read_text("utf-8")), there)
        if self.reached.failed:
            print(f"without any fault: {len(self.reached.failed)} failed", flush=True)

    def nearly_noticed(self, mutant: Mutant) -> bool:
        """Whether ruff notices a fault, or a test that reaches it and is quick."""
        with faulty([mutant], self.tree):
            ruff = [sys.executable, "-m", "ruff", "check", "--isolated", "--select=F", mutant.path]
            return not (passes(ruff, self.tree) and all(map(self._pass, self._near(mutant))))

    def noticed(self, mutants: Sequence[Mutant], whole: bool) -> set[Mutant]:
        """Those of some faults that mypy notices, or, if the whole is run, any test."""
        groups: list[list[Mutant]] = []
        for mutant in mutants:
            group = next((g for g in groups if not any(_clash(mutant, one) for one in g)), [])
            if not group:
                groups.append(group)
            group.append(mutant)
        return {one for group in groups for one in self._of_group(group, whole)}

    def _of_group(self, mutants: list[Mutant], whole: bool) -> set[Mutant]:
        before = self._untyped([])
        left = mutants
        if self._untyped(mutants) - before:
            left = [one for one in mutants if not self._untyped([one]) - before]
        while whole and left:
            with faulty(left, self.tree):
                failed = self._failing(BROWSERLESS)
            # What fails without a fault, too, or now and then, tells of none.
            failed -= self._failing(self._named(sorted(failed))) if failed else set()
            after = [one for one in left if self._alone_pass(one, sorted(failed))]
            if len(after) == len(left):
                break
            left = after
        return set(mutants) - set(left)

    def _near(self, mutant: Mutant) -> Iterator[list[str]]:
        seconds_of = self.reached.seconds
        rest = self.reached.by(mutant.path, mutant.line)
        rest = [name for name in rest if seconds_of[name] <= NEAR_S[-1]]
        if len(rest) < FEW and (own := own_tests(self.tree, mutant.path)):
            rest.append(own)  # what is cached hardly any test reaches
        for most in NEAR_S:
            chosen: list[str] = []
            seconds = 0.0
            for name in rest:
                seconds += seconds_of.get(name, 0.0)
                if chosen and seconds > most:
                    break
                chosen.append(name)
            rest = rest[len(chosen) :]
            yield chosen

    def _untyped(self, mutants: Sequence[Mutant]) -> set[str]:
        """What mypy says of the tree with some faults."""
        with faulty(mutants, self.tree):
            return set(run(MYPY, self.tree)[1].splitlines()[:-1])

    def _alone_pass(self, mutant: Mutant, tests: list[str]) -> bool:
        with faulty([mutant], self.tree):
            return self._pass(tests)

    def _pass(self, tests: list[str]) -> bool:
        return not tests or passes([*PYTEST, "-x", *self._named(tests)], self.tree)

    def _failing(self, which: Sequence[str]) -> set[str]:
        return set(FAILED.findall(run([*PYTEST, *which], self.tree, WHOLE_PATIENCE_S)[1]))

    def _named(self, tests: list[str]) -> list[str]:
        """Many tests by a file, as a command has but so much room."""
        names = self.tree.parent / "tests.txt"
        names.write_text("\n".join(tests), encoding="utf-8")
        return [f"@{names}"]


def _clash(one: Mutant, other: Mutant) -> bool:
    """Whether both change the same text."""
    return one.path == other.path and one.start < other.end and other.start < one.end
