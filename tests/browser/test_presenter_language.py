"""The presenter's window in a language that nobody speaks: it has no plain English either."""

from __future__ import annotations

import re
from pathlib import Path

import graph
from graph.rendering import page as page_of
from graph.rendering import portable
from tests.browser.chromium import ChromiumTab
from tests.browser.conftest import LESSON
from tests.browser.test_presenter import CATCH
from tests.language.looked_at import allowed_in
from tests.language.pseudo import foreign, pseudo

TEXTS = """[second.document.title,
    ...[...second.document.body.querySelectorAll("*")].flatMap((node) => [
    ...[...node.childNodes].filter((one) => one.nodeType === 3).map((one) => one.data),
    node.getAttribute("aria-label") ?? "", node.getAttribute("title") ?? ""])].filter(Boolean)"""


def test_it_has_no_plain_english(tab: ChromiumTab, tmp_path: Path) -> None:
    file, shown = tmp_path / LESSON.name, tmp_path / "lesson.html"
    file.write_text(foreign(LESSON.read_text(encoding="utf-8")), encoding="utf-8")
    own = graph.load(file)
    shown.write_text(portable.MARK + page_of(own, pseudo("ltr")), encoding="utf-8")
    tab.open(f"{shown.as_uri()}#story=lesson&present=1")
    tab.evaluate(CATCH)
    tab.evaluate("document.querySelector('.story-presenter').click()")
    tab.until("window.second?.document.querySelector('.presenter-picture svg')")
    texts: list[str] = tab.evaluate(TEXTS)
    assert len(texts) > 30
    allowed = allowed_in(own)
    assert {text for text in texts if re.search("[A-Za-z]{2,}", allowed.sub("", text))} == set()
