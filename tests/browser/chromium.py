"""Chromium, driven by Playwright."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserType,
    CDPSession,
    Dialog,
    Page,
    Route,
    sync_playwright,
)

from tests.browser.patience import running
from tests.browser.tab import LOCAL, REST, WATCH, Tab

SIZE = (1280, 720)
BLANK = "about:blank"

ONE_THREAD = "--js-flags=--single-threaded"
"""Scripts are compiled, and memory freed, where they run: other threads, which only save waiting,
cost a sixth more of processors that are busy with other tests anyway."""

COMPILED_ONCE = """
if (location.protocol === "file:" && location.hash) {
    const { hash } = location;
    const put = (address) => history.replaceState(history.state, "", address);
    put(location.pathname + location.search);
    document.getElementById = (id) => {
        delete document.getElementById;
        put(hash);
        return document.getElementById(id);
    };
}
"""
"""Chromium keeps what it has compiled by the whole address: each hash would cost a quarter of a
second. The scripts are compiled at the address without it, and run, from the first element that
they look for, at the one that was opened."""


class ChromiumTab(Tab):
    """A tab in a context of its own; `page` is Playwright's."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.spoilt = False
        page.on("console", lambda message: self.messages.append(message.text))
        page.on("pageerror", lambda error: self.messages.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("dialog", self._dismiss)

    def go(self, url: str) -> None:
        # A hash alone would not load the page anew.
        if self.page.url != BLANK:
            self.page.goto(BLANK)
        self.page.goto(url)

    def evaluate(self, expression: str) -> Any:
        asked = json.dumps(expression[:200])
        # A page of the browser's own has not been told how to wait.
        within = "(window.within ?? ((run) => run()))"
        return self.page.evaluate(f"() => {within}(() => ({expression}), {asked})")

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})

    def pdf(self, width: float, height: float) -> bytes:
        return self.page.pdf(
            width=f"{width}cm",
            height=f"{height}cm",
            prefer_css_page_size=True,
            print_background=True,
        )

    def devtools(self) -> CDPSession:
        """What a browser's own tools can do; the tab is given to no other test afterwards."""
        self.spoilt = True
        return self.page.context.new_cdp_session(self.page)

    def clear(self) -> None:
        """Leave nothing of what was done here: no page, history, storage, size, route or hand."""
        context = self.page.context
        for other in context.pages:
            if other is not self.page:
                other.close()
        self.page.unroute_all()
        context.clear_permissions()
        self.page.mouse.move(-9, -9)
        self.page.emulate_media(
            media="null", color_scheme="null", forced_colors="null", reduced_motion="reduce"
        )
        self.resize(*SIZE)
        session = context.new_cdp_session(self.page)
        everything = {"origin": "*", "storageTypes": "all"}
        session.send("Storage.clearDataForOrigin", everything)
        self.page.goto(BLANK)
        session.send("Page.resetNavigationHistory")
        session.detach()
        self.seen()

    def _dismiss(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()


class Tabs:
    """Tabs for one test after another: a page in a new tab takes four times as long to open."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._free: list[ChromiumTab] = []
        self._all = ExitStack()

    @contextmanager
    def tab(self) -> Iterator[ChromiumTab]:
        """A tab as good as new; one in which something went wrong is not given again."""
        tab = (
            self._free.pop() if self._free else self._all.enter_context(chromium_tab(self._browser))
        )
        yield tab
        if not tab.spoilt:
            tab.clear()
            self._free.append(tab)

    def close(self) -> None:
        self._all.close()


@contextmanager
def chromium(program: str) -> Iterator[Browser]:
    """A headless Chromium."""
    with sync_playwright() as playwright, launched(playwright.chromium, program) as browser:
        yield browser


@contextmanager
def launched(browser_type: BrowserType, program: str) -> Iterator[Browser]:
    """A Chromium of a Playwright that runs already."""
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    arguments = [ONE_THREAD, *(["--no-sandbox"] if as_root else [])]
    browser = browser_type.launch(executable_path=program, args=arguments)
    try:
        with running(_process_of(browser)):
            yield browser
    finally:
        browser.close()


def _process_of(browser: Browser) -> int:
    tools = browser.new_browser_cdp_session()
    processes = tools.send("SystemInfo.getProcessInfo")["processInfo"]
    tools.detach()
    return next(int(one["id"]) for one in processes if one["type"] == "browser")


@contextmanager
def chromium_tab(browser: Browser, *, motion: bool = False) -> Iterator[ChromiumTab]:
    """A tab without a network: any request is refused, and noted."""
    width, height = SIZE
    context = browser.new_context(
        viewport={"width": width, "height": height},
        offline=True,
        reduced_motion="no-preference" if motion else "reduce",
    )
    try:
        context.set_default_timeout(20_000)
        context.add_init_script(WATCH + REST + COMPILED_ONCE)
        context.route("**/*", _local_alone)
        yield ChromiumTab(context.new_page())
    finally:
        context.close()


def _local_alone(route: Route) -> None:
    if route.request.url.startswith(LOCAL):
        route.continue_()
    else:
        route.abort()
