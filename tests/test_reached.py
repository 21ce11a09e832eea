"""What is kept of which tests reach what is true of the tests as they are now."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.mutants import ROOT
from tests.parts import inmost, lines_using
from tests.reached import FEW, Reached, outdated

TESTS, OTHERS = "tests/test_printable.py", "tests/test_bounds.py"
MODULE = "graph/printable.py"


def recorded(file: Path, tests: str) -> Any:
    plain = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    subprocess.run(
        [*plain, "-p", "tests.reached", f"--reached-in={file}", tests],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return json.loads(file.read_text("utf-8"))


def test_what_is_not_as_it_was_is_recorded_anew(tmp_path: Path) -> None:
    file = tmp_path / "reached.json"
    fresh = recorded(file, TESTS)
    names = [name for name, _ in fresh["tests"]]
    assert outdated(fresh, names) == []
    assert outdated({**fresh, "failed": names[1:2]}, names) == [TESTS]
    old = {**fresh, "of": {**fresh["of"], TESTS: "another"}}
    assert outdated(old, names) == [TESTS]
    assert outdated(old, [*names, f"{OTHERS}::test"]) == [OTHERS, TESTS]

    # A test has come since, one failed then, and one of another file stays.
    other = [f"{OTHERS}::test", 0.5]
    old |= {"tests": [other, *fresh["tests"][:-1]], "failed": [names[1], other[0]]}
    old["parts"] = {MODULE: {line: [0] for line in fresh["parts"][MODULE]}}
    file.write_text(json.dumps(old), "utf-8")
    anew = recorded(file, TESTS)
    assert [name for name, _ in anew["tests"]] == [*names, other[0]]
    assert (anew["of"], anew["failed"]) == (fresh["of"], [other[0]])
    last = len(names)
    assert anew["parts"] == {
        **fresh["parts"],
        MODULE: {line: [*tests, last] for line, tests in fresh["parts"][MODULE].items()},
    }


def test_lines_of_a_module_that_was_another_are_not_taken_for_its_own(tmp_path: Path) -> None:
    fresh = recorded(tmp_path / "reached.json", TESTS)
    whole = {name for name, _ in fresh["tests"]}
    of_part = [(line, tests) for line, tests in fresh["parts"][MODULE].items() if len(tests) >= FEW]
    line, tests = min(of_part, key=lambda one: len(one[1]))
    near = Reached(fresh).by(MODULE, int(line))
    assert {*near} == {fresh["tests"][one][0] for one in tests} < whole
    old = {**fresh, "of": {**fresh["of"], MODULE: "another"}}
    assert {*near} < {*Reached(old).by(MODULE, int(line))}


def test_those_that_reach_the_part_come_before_all_others_of_the_file() -> None:
    where = inmost(ROOT / MODULE, len((ROOT / MODULE).read_text("utf-8").splitlines()))
    told = {
        "tests": [["wide", 1], ["narrow", 1], ["narrower", 1]],
        "failed": [],
        "parts": {MODULE: {str(where): [0], "1": [0, 1, 2]}, "another.py": {"1": [0, 1]}},
        "of": {MODULE: sha256((ROOT / MODULE).read_bytes()).hexdigest()},
    }
    assert Reached(told).by(MODULE, where or 0) == ["wide", "narrower", "narrow"]


MAKING = """\
from graph.other import MADE

LEAST = 3
MOST = LEAST + 4


class Kept:
    few: int = 5

    def all(self, most: int = 6) -> int:
        return most


def within(count: int) -> bool:
    if count > 7:
        return count <= MOST
    return count <= MADE
"""
USING = """\
from graph.making import LEAST as least, Kept


def first() -> int:
    return least + Kept().few
"""


@pytest.mark.parametrize(
    ("line", "users"),
    [
        (3, {("making.py", 4), ("making.py", 16), ("using.py", 5)}),
        (4, {("making.py", 16)}),
        (8, {("using.py", 5)}),
        (10, {("making.py", 11)}),
    ],
    ids=["constant", "made of it", "field", "default"],
)
def test_what_runs_on_import_stands_where_it_is_used(
    tmp_path: Path, line: int, users: set[tuple[str, int]]
) -> None:
    (tmp_path / "making.py").write_text(MAKING, "utf-8")
    (tmp_path / "using.py").write_text(USING, "utf-8")
    assert inmost(tmp_path / "making.py", line) is None
    assert lines_using(tmp_path, "making.py", line, ["making.py", "using.py"]) == users
    assert inmost(tmp_path / "making.py", 16) == 16
