"""Browsers for a session, a fresh tab for a test, and a page of relations to open in it.

Whatever a page says to the console, asks of the network, or shows as a dialog fails its test.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser

import graph
from graph.cli import main
from tests.browser.chromium import ChromiumTab, Tabs, chromium
from tests.browser.firefox import Firefox, firefox
from tests.browser.patience import in_time
from tests.browser.tab import Seen, Tab
from tests.setup import programs
from tests.shipped import shipped

FIXTURES = Path(__file__).parent.parent / "fixtures"
SMALL = FIXTURES / "small.yaml"
LESSON = FIXTURES / "lesson.yaml"
ASKING = FIXTURES / "asking.yaml"


def _in_time() -> Generator[None, object, object]:
    """No part of a test waits for a browser without end."""
    with in_time():
        return (yield)


pytest_runtest_setup = pytest_runtest_call = pytest_runtest_teardown = pytest.hookimpl(
    wrapper=True
)(_in_time)


def _program(variable: str, names: Sequence[str]) -> str:
    """The browser that the environment names, or one on PATH; without one the tests fail."""
    found = os.environ.get(variable) or next(filter(None, map(shutil.which, names)), None)
    if not found:
        pytest.fail(
            f"no browser to test in: run `python -m tests`, or name one in {variable}",
            pytrace=False,
        )
    return found


@pytest.fixture(scope="session")
def chromium_program() -> str:
    return _program("RELATIONS_CHROMIUM", programs.CHROMIUM)


@pytest.fixture(scope="session")
def chromium_browser(chromium_program: str) -> Iterator[Browser]:
    with chromium(chromium_program) as browser:
        yield browser


@pytest.fixture(scope="session")
def firefox_browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    program = _program("RELATIONS_FIREFOX", programs.FIREFOX)
    with firefox(program, tmp_path_factory.mktemp("profile")) as browser:
        yield browser


@pytest.fixture(scope="session")
def tabs(chromium_browser: Browser) -> Iterator[Tabs]:
    with closing(Tabs(chromium_browser)) as pool:
        yield pool


@pytest.fixture
def tab(tabs: Tabs) -> Iterator[ChromiumTab]:
    """A tab of Chromium."""
    with tabs.tab() as opened:
        yield opened
        assert opened.seen() == Seen()


@pytest.fixture
def other_tab(tabs: Tabs) -> Iterator[ChromiumTab]:
    """Another visitor's tab of Chromium."""
    with tabs.tab() as opened:
        yield opened
        assert opened.seen() == Seen()


@pytest.fixture(params=["chromium", "firefox"])
def any_tab(request: pytest.FixtureRequest) -> Iterator[Tab]:
    """A tab of each browser in turn."""
    name = "tabs" if request.param == "chromium" else "firefox_browser"
    source: Tabs | Firefox = request.getfixturevalue(name)
    with source.tab() as opened:
        yield opened
        assert opened.seen() == Seen()


@pytest.fixture(scope="session")
def small() -> graph.Relations:
    """What the small page shows."""
    return graph.load(SMALL)


@pytest.fixture(scope="session")
def small_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The small page, made under a locale that knows no letters but ASCII's."""
    page = tmp_path_factory.mktemp("small") / "small.html"
    locale = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    subprocess.run(
        [sys.executable, "-m", "graph", "render", SMALL, "--output", page],
        env={**os.environ, **locale},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return page.as_uri()


@pytest.fixture(scope="session")
def lesson_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page with stories."""
    page = tmp_path_factory.mktemp("lesson") / "lesson.html"
    assert main(["render", str(LESSON), "--output", str(page)]) == 0
    return page.as_uri()


@pytest.fixture(scope="session")
def asking_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page with a story that asks, quotes and shows a picture."""
    page = tmp_path_factory.mktemp("asking") / "asking.html"
    assert main(["render", str(ASKING), "--output", str(page)]) == 0
    return page.as_uri()


@pytest.fixture(scope="session")
def world_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page that ships: the process that needs it first makes it for all of a run."""
    own = tmp_path_factory.getbasetemp()
    page = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "relations.html"
    if not page.exists():
        made = tmp_path_factory.mktemp("world") / "relations.html"
        made.write_text(graph.render(shipped().relations), encoding="utf-8")
        made.replace(page)
    return page.as_uri()


@pytest.fixture
def page(tab: ChromiumTab, small_url: str) -> ChromiumTab:
    """The small page in Chromium."""
    tab.open(small_url)
    return tab


@pytest.fixture
def any_page(any_tab: Tab, small_url: str) -> Tab:
    """The small page in each browser."""
    any_tab.open(small_url)
    return any_tab


@pytest.fixture
def lesson(tab: ChromiumTab, lesson_url: str) -> ChromiumTab:
    """The page with stories in Chromium."""
    tab.open(lesson_url)
    return tab
