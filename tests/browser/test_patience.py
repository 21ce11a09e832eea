"""The tests' own patience: a wait for a browser ends, and says what was waited for."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Error

from tests.browser import clock, patience
from tests.browser.chromium import chromium_tab, launched


def test_a_page_that_has_nothing_to_do_is_not_waited_for(chromium_browser: Browser) -> None:
    """Even if its clock stands still and no frame is given."""
    with chromium_tab(chromium_browser) as tab:
        clock.drive(tab)
        tab.go("about:blank")
        with pytest.raises(Error, match="no answer in 50 ms: a frame"):
            tab.page.evaluate(
                "() => window.within(() => new Promise(requestAnimationFrame), 'a frame', 50)"
            )
        assert tab.evaluate("window.within(() => 7, 'seven', 50)") == 7


def test_a_browser_that_does_not_answer_is_ended(
    chromium_browser: Browser, chromium_program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "RUNNING", set())
    with launched(chromium_browser.browser_type, chromium_program) as own:
        page = own.new_page()
        with (
            pytest.raises(patience.NoAnswerError, match="no answer from the browser in 1 s"),
            patience.in_time(1),
        ):
            page.evaluate("() => { for (;;); }")
        assert not own.is_connected()
    assert chromium_browser.is_connected()
    assert not patience.RUNNING
