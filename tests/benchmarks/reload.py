"""How soon a page that is served shows what was saved: `python -m tests.benchmarks --reload`."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.benchmarks.browser import WINDOW
from tests.benchmarks.table import medians, number, ratio, table
from tests.benchmarks.world import world
from tests.serving.served import serving

TIES = 3_000
DRAWN = "window.relations?.ready.then(() => new Promise((done) => requestAnimationFrame(done)))"
WATCHED = """
(() => {
    let held = window.relations;
    const note = () => requestAnimationFrame(() => { window.drawnAt ??= Date.now() / 1000; });
    Object.defineProperty(window, "relations", {
        configurable: true,
        get: () => held,
        set: (made) => { held = made; made.ready.then(note); },
    });
})()
"""
"""The page itself notes when it is drawn: one that is asked again and again is late by that."""
FORGOTTEN = "window.drawnAt = null"
DRAWN_AT = "window.drawnAt"
NOTED = "window.before = true"
STAYED = "window.before === true"
REST_S = 2.0
"""Between two edits, so that none finds the page at work on the one before."""
PATIENCE_S = 60.0

Runs = list[dict[str, float | None]]


def reload(chromium: str, runs: int, json_file: Path | None) -> None:
    """Save edits of one file again and again, and print how long each took to be drawn."""
    text = world(TIES)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "world.yaml"
        source.write_text(text, encoding="utf-8")
        found = _measured(chromium, source, text, runs)
    print(f"\n== {TIES:,} ties, served")
    rows = []
    for what, of_edit in found.items():
        median, load = medians(of_edit)["drawn"], medians(found["a load"])["drawn"]
        rows.append([what, number(median), ratio(median, load)])
    print(table(["from saving to drawn, seconds", "median", "of a load"], rows), flush=True)
    if json_file:
        json_file.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


def _edits(text: str, run: int) -> Mapping[str, str]:
    title = text.partition("\n")[0]
    head, deals, tail = text.partition("\ndeals:\n")
    tie = (
        f"- {{title: Loan {run}, kind: loan, from: Mali, to: Chad, since: '2001', sources:"
        " [report-1]}\n"
    )
    return {
        "a title": text.replace(title, f"title: Edited {run}", 1),
        "a tie's title": text.replace(" number 200 between", f" number 200 ({run}) between", 1),
        "a tie more": f"{head}{deals}{tie}{tail}",
    }


def _measured(chromium: str, source: Path, text: str, runs: int) -> dict[str, Runs]:
    found: dict[str, Runs] = {}
    with sync_playwright() as playwright, serving(source) as served:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport=WINDOW)
        for run in range(runs):
            began = time.perf_counter()
            page.goto(served.address)
            page.evaluate(DRAWN)
            found.setdefault("a load", []).append({"drawn": time.perf_counter() - began})
            page.evaluate(NOTED)
            page.evaluate(WATCHED)
            for what, edited in _edits(text, run).items():
                time.sleep(REST_S)
                found.setdefault(what, []).append({"drawn": _drawn(page, source, edited)})
            time.sleep(REST_S)
            _drawn(page, source, text)  # so that the next run begins with the same
            if not page.evaluate(STAYED):
                raise RuntimeError("the page was loaded anew")
        browser.close()
    return found


def _drawn(page: Page, source: Path, text: str) -> float | None:
    """Seconds from saving until the page is drawn anew; None if it is not in time."""
    page.evaluate(FORGOTTEN)
    began = time.time()
    source.write_text(text, encoding="utf-8")
    while time.time() < began + PATIENCE_S:
        time.sleep(0.2)
        drawn = page.evaluate(DRAWN_AT)
        if drawn is not None:
            return float(drawn) - began
    return None
