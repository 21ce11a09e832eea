"""How it grows: worlds of 25,000 and 100,000 ties read, checked, rendered, opened and searched.

Work may grow no worse than n log n, which the last column holds each figure to; the search answers
within 100 ms, and no frame takes longer while the hand moves the picture.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from playwright.async_api import Page, async_playwright

from tests.benchmarks import browser, command
from tests.benchmarks.table import number, table
from tests.benchmarks.world import world

SIZES = (25_000, 100_000)
WORK = ("check", "read", "layout", "render", "first node")
"""What grows with the ties; all else is to stay as it is."""
WORDS = ("serbia", "france loan", "agreements", "report 12", "srebia")
"""One by one and as they are typed: common and rare, one with a slip of the finger."""
ANSWERED = """(word) => new Promise((done) => {
    const box = document.querySelector("#search");
    box.value = word;
    const began = performance.now();
    box.dispatchEvent(new Event("input"));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
})"""
"""From a letter to the frame that shows what is found."""
READY = "document.querySelectorAll('#search-list [role=option]').length > 0"

Figures = dict[str, float | None]


def large(chromium: str, json_file: Path | None) -> None:
    """Measure both worlds once, print their figures side by side, and write them where wanted."""
    found: dict[int, Figures] = {}
    with tempfile.TemporaryDirectory() as folder:
        for ties in SIZES:
            source = Path(folder) / f"world-{ties}.yaml"
            source.write_text(world(ties), encoding="utf-8")
            found[ties] = of_world(chromium, source)
            print(f"{ties:,} ties measured", flush=True)
    print(grown(found))
    if json_file:
        json_file.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


def of_world(chromium: str, source: Path) -> Figures:
    """Processor seconds of checking, reading and making the page; the page's own figures."""
    began = os.times()
    command.run(["-m", "graph", "check", str(source)])
    ended = os.times()
    # Of its processor alone, where the system counts that: others may be busy meanwhile.
    checked = sum(ended[2:4]) - sum(began[2:4]) or ended.elapsed - began.elapsed
    page = source.with_suffix(".html")
    figures: Figures = {"check": checked, **command.phases(source, page)}
    (opened,) = asyncio.run(browser.measure(chromium, [page]))
    return {**figures, **opened, **asyncio.run(_searched(chromium, page))}


async def _searched(program: str, path: Path) -> Figures:
    """What the search takes for a letter that is typed, mostly and at most, in milliseconds."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = await opened.new_page(viewport=browser.WINDOW)
        await page.goto(path.as_uri(), wait_until="commit")
        await browser.comes_true(page, "window.relations && document.querySelector('#search')")
        await page.evaluate("window.relations.ready")
        began = time.perf_counter()
        await page.evaluate(ANSWERED, "a")
        await browser.comes_true(page, READY)
        ready = time.perf_counter() - began
        answers = [one for word in WORDS for one in await _typed(page, word)]
        await opened.close()
    found = {"search answers": median(answers), "search longest": max(answers)}
    return {"search ready": ready, **found}


async def _typed(page: Page, word: str) -> list[float]:
    return [float(await page.evaluate(ANSWERED, word[: at + 1])) for at in range(len(word))]


def grown(found: Mapping[int, Mapping[str, float | None]]) -> str:
    """Both worlds in columns, and how each figure grew over what n log n allows."""
    few, many = SIZES
    allowed = many * math.log(many) / (few * math.log(few))
    rows = []
    for key, one in found[few].items():
        other = found[many].get(key)
        share = other / one / allowed if key in WORK and one and other else None
        rows.append([key, number(one), number(other), number(share)])
    return table(("", f"{few:,} ties", f"{many:,} ties", "of n log n"), rows)


if __name__ == "__main__":
    large(sys.argv[1], None)
