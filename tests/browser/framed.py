"""The page in a frame: how a test reaches what is inside, and waits for it."""

from __future__ import annotations

from playwright.sync_api import Frame

from tests.browser.chromium import ChromiumTab


def inside(tab: ChromiumTab) -> Frame:
    """The page in the only frame."""
    frame = tab.page.frames[1]
    frame.wait_for_function("window.relations")
    return frame


def until(frame: Frame, condition: str) -> None:
    """Wait for a JavaScript condition; Playwright's own way would need leave to evaluate texts."""
    held = frame.evaluate(
        "new Promise((done) => { const end = performance.now() + 20000; const look = () =>"
        f" ({condition}) ? done(true) : performance.now() > end ? done(false)"
        " : setTimeout(look, 10); look(); })"
    )
    assert held, condition
