"""Looking at an actor in the picture, and pointing at what is there."""

from __future__ import annotations

import json

from tests.browser.chromium import ChromiumTab

STEP = 10
"""Less than an actor is high."""


def find(page: ChromiumTab, id_: str) -> tuple[float, float]:
    """Look at an actor from where the data put it, and say where in the window it is drawn.

    The camera's place comes into the middle of what the panels leave free: half-way across
    without panels at the sides, and somewhere along that line.
    """
    close_sides(page)
    page.evaluate(
        "(() => { const data = JSON.parse(document.querySelector('#relations-data').textContent);"
        f" const {{ x, y }} = data.actors.find(({{ id }}) => id === {json.dumps(id_)});"
        " window.relations.set({ selection: null, camera: { x, y, scale: 1 } }); })()"
    )
    across = page.evaluate("window.innerWidth / 2")
    for down in range(80, page.evaluate("window.innerHeight") - 80, STEP):
        if pointed_at(page, across, down) == id_:
            return across, down
    raise AssertionError(f"{id_} is not in the middle of the picture")


def close_sides(page: ChromiumTab) -> None:
    """Without panels at the sides, the key among them: the start comes where the filters were."""
    for name in ("Close the filters", "Close the start"):
        close = page.page.get_by_role("button", name=name)
        if close.is_visible():
            close.click()
    key = page.page.locator(".line-key-fold[aria-expanded=true]")
    if key.is_visible():
        key.click()


def pointed_at(page: ChromiumTab, x: float, y: float) -> str | None:
    """What the pointer finds at a place."""
    page.page.mouse.move(x, 2)  # off the picture: what was found before is forgotten
    page.until("window.relations.state().hover === null")
    page.page.mouse.move(x, y)
    page.settle()
    if not page.evaluate("document.querySelector('#picture').classList.contains('pointing')"):
        return None
    page.until("window.relations.state().hover !== null")  # a hand on its way is not followed
    hover: str | None = page.state()["hover"]
    return hover
