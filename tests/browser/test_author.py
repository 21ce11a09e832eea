"""An author at work: the page follows the file, and what is found in it goes into the file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

import graph
from tests.browser.chromium import ChromiumTab
from tests.browser.conftest import LESSON
from tests.browser.tab import REST, WATCH, Seen
from tests.serving.served import serving

TEXT = "Serbia buys arms: from whom, and who objects?"


@pytest.fixture
def own_tab(chromium_browser: Browser) -> Iterator[ChromiumTab]:
    """A tab that reaches this machine's servers."""
    context = chromium_browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(20_000)
    context.add_init_script(WATCH + REST)
    tab = ChromiumTab(context.new_page())
    yield tab
    context.close()


def loaded(tab: ChromiumTab, title: str) -> None:
    """Wait until the page that is called so stands."""
    expect(tab.page).to_have_title(title, timeout=20_000)
    tab.page.wait_for_load_state()
    tab.evaluate("window.relations.ready")


def test_an_author_s_way(own_tab: ChromiumTab, tmp_path: Path) -> None:
    file = tmp_path / "lesson.yaml"
    shutil.copy(LESSON, file)
    good = file.read_text(encoding="utf-8")
    with serving(file) as served:
        own_tab.open(served.address)
        # A view, and what it is when the file has changed.
        own_tab.set(date="2019-12-01", selection="SRB", layout="map", filters={"kinds": ["war"]})
        own_tab.set(filters={"kinds": None, "regions": ["Europe"]})
        own_tab.settle()
        view = own_tab.state()
        own_tab.evaluate("window.before = true")
        file.write_text(good.replace("A small lesson", "A large one"), encoding="utf-8")
        loaded(own_tab, "A large one")
        assert own_tab.evaluate("window.before") is True, "the document stays"
        assert own_tab.state() == view

        # What is wrong with the file is said in the page, which stays.
        file.write_text(good.replace("to: Serbia", "to: Serpia", 1), encoding="utf-8")
        own_tab.until("document.querySelector('.served-problems').textContent.includes('Serpia')")
        assert own_tab.state() == view
        file.write_text(good, encoding="utf-8")
        loaded(own_tab, "A small lesson")

        # The view becomes a step, though the reader is in the midst of writing when a file changes.
        own_tab.press("k")
        own_tab.type(TEXT)
        file.write_text(good.replace("A small lesson", "A third"), encoding="utf-8")
        own_tab.page.get_by_role("button", name="Write into the file").click()
        # It may come twice, without the step and with it, so nothing is asked of it yet.
        expect(own_tab.page).to_have_title("A third", timeout=20_000)
        kept = file.read_text(encoding="utf-8")
        file.write_text(kept.replace("A third", "A fourth"), encoding="utf-8")
        loaded(own_tab, "A fourth")
        *_, step = graph.load(file).stories[-1].steps
        own_tab.set(story={"id": "another-one", "step": 1})
        at_step = own_tab.state()
        assert (step.text, at_step["story"]["step"]) == (TEXT, 1)
        for part in ("date", "selection", "layout", "filters", "focus"):
            assert at_step[part] == view[part], part

        # And an actor's place stays where a hand has put it.
        own_tab.set(story=None, moved={"SRB": {"x": 400, "y": -300}})
        own_tab.page.get_by_role("button", name="Keep where actors stand").click()
        own_tab.until("Object.keys(window.relations.state().moved).length === 0")
        assert graph.load(file).actors["SRB"].position == (400, -300)

        assert served.end() == 0
        own_tab.until("document.querySelector('.served-failed')")
    gone = [message for message in own_tab.messages if "ERR_" not in message]
    assert (gone, own_tab.seen().violations) == ([], Seen().violations)


def test_a_page_that_is_a_file_gives_the_step_to_paste(
    tab: ChromiumTab, lesson_url: str, tmp_path: Path
) -> None:
    tab.open(lesson_url)
    tab.set(date="2019-12-01", selection="SRB")
    tab.press("k")
    tab.type(TEXT)
    pasted = tab.text(".keep-yaml")
    assert tab.page.get_by_role("button", name="Write into the file").count() == 0
    tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.page.get_by_role("button", name="Copy", exact=True).click()
    tab.until("!document.querySelector('#keep').open")
    file = tmp_path / "lesson.yaml"
    indented = "".join(f"      {line}\n" for line in pasted.splitlines())
    file.write_text(LESSON.read_text(encoding="utf-8") + indented, encoding="utf-8")
    step = graph.load(file).stories[-1].steps[-1]
    assert (step.text, step.selection, str(step.date)) == (TEXT, "SRB", "2019-12-01")
