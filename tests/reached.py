"""Which tests reach which part of the package: `pytest -p tests.reached --reached-in=FILE`.

A part is what runs as one: the body of a function, of an `if`, of a loop. Each is given a line that
says that it was reached, as the package is imported. What other processes reach is not seen, nor
what a test takes from a cache that another one filled. If FILE is there, what it has of the files
of tests that are run is recorded anew, and all else stays.
"""

from __future__ import annotations

import ast
import builtins
import importlib.util
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Container, Generator, Iterable, Iterator
from hashlib import sha256
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from typing import Any

import pytest

from tests.mutants import ROOT
from tests.parts import blocks, inmost, lines_using

NAME = "_reached_"
FEW = 3
_now: set[tuple[str, int]] = set()


class Reached:
    """What a run of the tests reached: the tests by the parts of each file, and how long each took.

    A file of tests stands for what it reaches as it is collected. Of what was recorded a while ago
    `there` says which tests are still there.
    """

    def __init__(self, told: Any, there: Container[str] | None = None) -> None:
        self.seconds: dict[str, float] = dict(told["tests"])
        self.failed = frozenset(told["failed"])
        self._of = told["of"]
        self._tests: list[str] = [name for name, _ in told["tests"]]
        self._by_part = told["parts"]
        self._there = there
        lists = (tests for parts in self._by_part.values() for tests in parts.values())
        self._wide = Counter(self._tests[one] for tests in lists for one in tests)

    def by(self, path: str, line: int) -> list[str]:
        """The tests that reach the part that a line stands in, first those that reach least else.

        What runs as the file is imported stands in the parts that use what it makes. After these,
        those that reach anything in the file, if it is not as it was, so that its lines are others,
        or hardly any test reaches the part: what is cached only the first one does, for all that
        come after.
        """
        parts = self._by_part.get(path, {})
        near: set[int] = set()
        if self._of.get(path) == _digest(path):
            part = inmost(ROOT / path, line)
            there = [(path, line)] if part else lines_using(ROOT, path, line, self._by_part)
            for file, used in there:
                near.update(self._by_part.get(file, {}).get(str(inmost(ROOT / file, used)), []))
        far = set[int]().union(*parts.values()) if len(near) < FEW else set()
        return [*self._narrow_first(near), *self._narrow_first(far - near)]

    def _narrow_first(self, tests: set[int]) -> list[str]:
        names = {self._tests[one] for one in tests} - self.failed
        if self._there is not None:
            names = {one for one in names if one in self._there}
        return sorted(names, key=lambda name: (self._wide[name], name))


def outdated(told: Any, there: Iterable[str]) -> list[str]:
    """The files of tests that were recorded as they are no more, or had one that failed."""
    failed = set(map(_file, told["failed"]))
    files = {_file(name) for name in there}
    return sorted(
        one
        for one in files
        if one.endswith(".py") and (one in failed or told["of"].get(one) != _digest(one))
    )


def _file(test: str) -> str:
    return test.partition("::")[0]


def _digest(path: str) -> str:
    return sha256((ROOT / path).read_bytes()).hexdigest()


def _joined(before: Any, told: dict[str, Any], files: Container[str]) -> dict[str, Any]:
    """What is told now of some files of tests, and what was told before of all others."""
    places: dict[int, int] = {}
    tests = [*told["tests"]]
    for number, (name, seconds) in enumerate(before["tests"]):
        if _file(name) not in files:
            places[number] = len(tests)
            tests.append((name, seconds))
    parts = told["parts"]
    for path, lines in before["parts"].items():
        for line, reached_by in lines.items():
            parts[path][int(line)] += [places[one] for one in reached_by if one in places]
    failed = [*told["failed"], *(one for one in before["failed"] if _file(one) not in files)]
    # Of a module it stays known that the lines of some are not those that it has now.
    of = {path: digest for path, digest in before["of"].items() if path not in files}
    return {"tests": tests, "failed": failed, "parts": parts, "of": {**told["of"], **of}}


class _Loader(SourceFileLoader):
    def source_to_code(self, data: Any, path: Any, **_: Any) -> Any:  # type: ignore[override]
        tree = ast.parse(data)
        short = Path(path).resolve().relative_to(ROOT).as_posix()
        for body, (line, _end) in list(blocks(tree)):
            told = ast.parse(f"{NAME}(({short!r}, {line}))").body[0]
            for one in ast.walk(told):
                ast.copy_location(one, body[0])
            docstring = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
            body.insert(1 if docstring else 0, told)
        return compile(tree, path, "exec", dont_inherit=True)

    def get_code(self, fullname: str) -> Any:
        """From the source in any case: what is compiled and kept says nothing."""
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


class _Finder(MetaPathFinder):
    def find_spec(self, name: str, *_: Any) -> ModuleSpec | None:
        if name.partition(".")[0] != "graph":
            return None
        sys.meta_path.remove(self)
        try:
            spec = importlib.util.find_spec(name)
        finally:
            sys.meta_path.insert(0, self)
        origin = Path((spec and spec.origin) or "")
        if spec is not None and origin.suffix == ".py" and origin.resolve().is_relative_to(ROOT):
            spec.loader = _Loader(name, str(origin))
        return spec


class _Recorder:
    def __init__(self, file: Path) -> None:
        self.file = file
        self.tests: list[tuple[str, float]] = []
        self.failed: set[str] = set()
        self.files: set[str] = set()
        self.fixtures: dict[tuple[str, str], set[tuple[str, int]]] = defaultdict(set)
        self.parts: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))

    def _record(self, name: str, began: float, made: Iterable[str] = ()) -> None:
        """What it reached, and what its fixtures reached for whoever took them first."""
        of_fixtures = (
            parts
            for (fixture, base), parts in self.fixtures.items()
            if fixture in made and name.startswith(base)
        )
        for path, line in _now.union(*of_fixtures):
            self.parts[path][line].append(len(self.tests))
        self.tests.append((name, round(time.perf_counter() - began, 3)))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        _now.clear()
        began = time.perf_counter()
        try:
            return (yield)
        finally:
            self._record(item.nodeid, began, getattr(item, "fixturenames", ()))

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[Any]
    ) -> Generator[None, object, object]:
        before = set(_now)
        _now.clear()
        try:
            return (yield)
        finally:
            self.fixtures[fixturedef.argname, fixturedef.baseid] |= _now
            _now.update(before)

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self, collector: pytest.Collector) -> Iterator[None]:
        _now.clear()
        began = time.perf_counter()
        try:
            return (yield)
        finally:
            if isinstance(collector, pytest.Module):
                self._record(collector.nodeid, began)
                self.files.add(collector.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        modules = [one.relative_to(ROOT).as_posix() for one in ROOT.glob("graph/**/*.py")]
        told: dict[str, Any] = {
            "tests": self.tests,
            "failed": sorted(self.failed),
            "parts": self.parts,
            "of": {path: _digest(path) for path in [*modules, *self.files]},
        }
        if self.file.exists():
            told = _joined(json.loads(self.file.read_text("utf-8")), told, self.files)
        self.file.write_text(json.dumps(told), encoding="utf-8")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--reached-in", type=Path, help="where to say which tests reach what")


def pytest_configure(config: pytest.Config) -> None:
    file = config.getoption("--reached-in")
    if file is not None:
        setattr(builtins, NAME, _now.add)
        sys.meta_path.insert(0, _Finder())
        config.pluginmanager.register(_Recorder(file))
