"""One page for many looks: what was done for one is taken back before the next, and held to that.

Whatever tools a test has put into the page stay there, warm, and the page is not built anew.
"""

from __future__ import annotations

from typing import Any

from tests.browser.chromium import ChromiumTab

PUT_BACK = """
(() => {
    for (const open of document.querySelectorAll("dialog[open]")) open.close();
    const search = document.querySelector("#search");
    search.value = "";
    search.dispatchEvent(new Event("input"));
    document.activeElement?.blur();
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
})()
"""
"""What is no part of the page's state: its dialogs, what is typed, where the focus is, menus."""

SEEN = """
[...document.querySelectorAll("body *")].filter((one) => one.checkVisibility())
    .map((one) => `${one.tagName} ${one.id || one.getAttribute("class")}`)
"""


class Beginning:
    """How an open page began, to come back to."""

    def __init__(self, tab: ChromiumTab) -> None:
        self.tab = tab
        self._state, self._seen = self._now()

    def back(self) -> None:
        """Bring the page back to how it began: its state, and all that is seen."""
        self.tab.evaluate(PUT_BACK)
        self.tab.set(**self._state)
        assert self._now() == (self._state, self._seen)

    def _now(self) -> tuple[dict[str, Any], list[str]]:
        self.tab.settle()
        seen: list[str] = self.tab.evaluate(SEEN)
        return self.tab.state(), seen
