"""A page in headless Chromium: how soon it shows a node, and how it follows the hand."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from playwright.async_api import Browser, Page, ViewportSize, async_playwright

PROBE = Path(__file__).with_name("probe.js")
WINDOW = ViewportSize(width=1280, height=720)
FIRST_NODE_CAP = 60.0  # seconds; plain pyvis may take minutes
COMPLETE_CAP = 20.0
POLL = 0.1
HAND_SECONDS = 2.0
EVENT_EVERY = 1 / 125  # as often as a common mouse reports
UNDERWAY = 8  # events sent and not yet answered; a slow page would else get a backlog
PAN_STEP, PAN_REACH = 4, 140
WHEEL_STEP, WHEEL_TURNS = 25, 24

Figures = dict[str, float | None]


async def measure(program: str, paths: list[Path]) -> list[Figures]:
    """Open each page anew, in a browser of its own, one after the other."""
    found = []
    async with async_playwright() as playwright:
        for path in paths:
            browser = await playwright.chromium.launch(
                executable_path=program, args=["--no-sandbox", "--disable-dev-shm-usage"]
            )
            found.append(await _measured(browser, path))
            await browser.close()
    return found


async def _measured(browser: Browser, path: Path) -> Figures:
    """Seconds to the first node and to the end of all drawing, then frames.

    None stands for what did not happen within the time allowed.
    """
    context = await browser.new_context(viewport=WINDOW, locale="en-GB")
    await context.add_init_script(path=PROBE)
    page = await context.new_page()
    await page.route("http*://**", lambda route: route.abort())
    figures: Figures = {"first node": None, "complete": None}
    await page.goto(path.as_uri(), wait_until="commit")
    if not await comes_true(
        page, "window.relationsProbe && relationsProbe.firstNode !== null", FIRST_NODE_CAP
    ):
        return figures
    figures["first node"] = await _number(page, "relationsProbe.firstNode") / 1000
    if await comes_true(page, "relationsProbe.quiet()", COMPLETE_CAP):
        figures["complete"] = await _number(page, "relationsProbe.lastDraw") / 1000
    return {**figures, **await _in_hand(page)}


async def comes_true(page: Page, condition: str, seconds: float = FIRST_NODE_CAP) -> bool:
    """Ask until it is so or the time is over. Playwright's own waiting breaks our page's CSP."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        if await page.evaluate(f"Boolean({condition})"):
            return True
        await asyncio.sleep(POLL)
    return False


async def _number(page: Page, expression: str) -> float:
    return float(await page.evaluate(expression))


async def _in_hand(page: Page) -> Figures:
    """Drag to and fro, then zoom in and out, with the events that a mouse would send."""
    spot = await page.evaluate("relationsProbe.emptySpot()")
    await page.mouse.move(spot["x"], spot["y"])
    await page.mouse.down()
    toward = 1 if spot["x"] < WINDOW["width"] / 2 else -1

    def pan(turn: int) -> Awaitable[None]:
        away = _to_and_fro(turn * PAN_STEP, PAN_REACH)
        return page.mouse.move(spot["x"] + toward * away, spot["y"] + away / 10)

    panning = await _frames(page, pan)
    await page.mouse.up()
    await page.mouse.move(spot["x"], spot["y"])  # not the middle, where a first visit's card lies

    def zoom(turn: int) -> Awaitable[None]:
        inwards = turn // WHEEL_TURNS % 2 == 0
        return page.mouse.wheel(0, -WHEEL_STEP if inwards else WHEEL_STEP)

    zooming = await _frames(page, zoom)
    return {
        **{f"pan {key}": value for key, value in panning.items()},
        **{f"zoom {key}": value for key, value in zooming.items()},
    }


def _to_and_fro(way: int, reach: int) -> int:
    """Where one is who has gone so far between 0 and `reach`, there and back."""
    return reach - abs(way % (2 * reach) - reach)


async def _frames(page: Page, act: Callable[[int], Awaitable[None]]) -> dict[str, float]:
    await page.evaluate("relationsProbe.start()")
    underway: set[asyncio.Future[None]] = set()
    until = time.perf_counter() + HAND_SECONDS
    for turn in itertools.count():
        if len(underway) < UNDERWAY:
            sent = asyncio.ensure_future(act(turn))
            underway.add(sent)
            sent.add_done_callback(underway.discard)
        await asyncio.sleep(EVENT_EVERY)
        if time.perf_counter() > until:
            break
    found: dict[str, float] = await page.evaluate("relationsProbe.stop()")
    await asyncio.gather(*underway)
    # The hand rests; what follows is measured by itself.
    await comes_true(page, "relationsProbe.quiet()", COMPLETE_CAP)
    return found
