"""A page on a teacher's own machine: served there it is no file, and a class sees no gap."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Route

from tests.browser.chromium import ChromiumTab
from tests.browser.own import page_of

LESSON = """
title: A lesson
as_of: 2024-01-01
sources: {one: {title: A document}}
deals: [{kind: loan, from: Mali, to: Chad, since: 2001, sources: [one]}]
stories: [{id: s, title: S, steps: [{text: A}, {text: B, sources: [one]}]}]
"""
AT_HOME = "http://127.0.0.1:8000/"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return page_of(LESSON, tmp_path_factory.mktemp("home"))


def test_who_shares_it_is_told_that_nobody_else_can_open_it(tab: ChromiumTab, file: Path) -> None:
    def answer(route: Route) -> None:
        route.fulfill(body=file.read_bytes(), headers={"content-type": "text/html"})

    tab.page.route(f"{AT_HOME}**", answer)
    tab.go(AT_HOME)
    tab.requests.clear()
    tab.evaluate("window.relations.ready")
    tab.press("q")
    said = tab.page.locator("#share").inner_text()
    assert "served on this machine alone" in said
    assert "is a file" not in said


def test_a_class_is_not_told_that_a_step_has_no_source(tab: ChromiumTab, file: Path) -> None:
    gap = tab.page.get_by_text("No source is given for this step.")
    tab.open(f"{file.as_uri()}#story=s&step=1")
    assert gap.is_visible()
    tab.open(f"{file.as_uri()}#story=s&step=1&present=1")
    assert tab.page.locator("[data-presenting]").count() == 1
    assert not gap.is_visible()
    tab.open(f"{file.as_uri()}#story=s&step=2&present=1")
    assert tab.page.locator(".story-sources").is_visible()
