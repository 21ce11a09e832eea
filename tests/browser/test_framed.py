"""The page in a frame that lets it do little: nothing is said that did not happen."""

from __future__ import annotations

from html import escape
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Frame

from tests.browser.chromium import ChromiumTab
from tests.browser.framed import inside, until

SCRIPTS = 'sandbox="allow-scripts"'
SAME_ORIGIN = 'sandbox="allow-scripts allow-same-origin"'
DOWNLOADS = 'sandbox="allow-scripts allow-same-origin allow-downloads"'


def _from_srcdoc(tab: ChromiumTab, small_url: str, attributes: str = "") -> Frame:
    """The page as a notebook shows it: its text as an attribute of a frame."""
    tab.go("about:blank")
    text = Path(unquote(urlsplit(small_url).path)).read_text("utf-8").removeprefix("\ufeff")
    element = f'<iframe {attributes} width="900" height="600" srcdoc="{escape(text)}"></iframe>'
    tab.page.set_content(f"<!doctype html>{element}")
    frame = inside(tab)
    frame.evaluate("window.relations.ready")
    return frame


def _save(frame: Frame) -> str:
    frame.get_by_role("button", name="Save the picture").click()
    frame.locator("[data-save=svg]").click()
    until(frame, "document.querySelector('#toast').textContent")
    return frame.locator("#toast").text_content() or ""


@pytest.mark.parametrize("attributes", ["", SCRIPTS, SAME_ORIGIN, DOWNLOADS])
def test_a_frame_from_text(tab: ChromiumTab, small_url: str, attributes: str) -> None:
    frame = _from_srcdoc(tab, small_url, attributes)
    before = tab.evaluate("window.history.length")
    assert frame.get_by_role("button", name="Copy a link").count() == 0
    for id_ in ("RUS", "EU"):
        frame.evaluate(f"window.relations.select('{id_}')")
        frame.evaluate("window.rest(300)")  # until the page takes the hand to rest
    frame.locator("#picture").focus()
    tab.press("Control+z")
    until(frame, "window.relations.state().selection === 'RUS'")
    tab.press("Control+z")
    until(frame, "window.relations.state().selection === 'SRB'")
    assert tab.evaluate("window.history.length") == before
    tab.messages.clear()  # Chromium warns of frames that are let do much


@pytest.mark.parametrize(
    ("attributes", "arrives"),
    [("", True), (DOWNLOADS, True), (SAME_ORIGIN, False), (SCRIPTS, False)],
)
def test_what_a_frame_says_of_a_file_is_so(
    tab: ChromiumTab, small_url: str, attributes: str, arrives: bool
) -> None:
    frame = _from_srcdoc(tab, small_url, attributes)
    files: list[str] = []
    tab.page.on("download", lambda download: files.append(download.suggested_filename))
    if arrives:
        with tab.page.expect_download():
            said = _save(frame)
        assert said == "Picture saved as SVG"
        assert files == ["serbia-2020-02-24.svg"]
    else:
        said = _save(frame)
        assert "open the page by itself" in said
        assert "saved" not in said.replace("no file be saved", "")
        assert files == []
    tab.messages.clear()  # Chromium says that it let nothing through, and warns as above
