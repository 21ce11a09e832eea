"""The shipped page looks as it did: the pictures of the README, taken anew and compared.

Fonts and versions of a browser differ, so both pictures are made small first, which leaves shape,
place and colour. After a change that is meant, run with RELATIONS_PICTURES=write and look at them.
"""

import base64
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page

from tests.browser.chromium import ChromiumTab, Tabs

ROOT = Path(__file__).parent.parent.parent
PICTURES = ROOT / "tests" / "pictures"
HASHES = {
    "serbia": "",
    "story": "#story=serbia&step=11",
    "map": "#date=2026-01-01&select=NATO&layout=map",
    "matrix": "#layout=matrix&group=NATO,Warsaw-Pact&date=1985-06-01&select=-&alliances=*&kinds=*",
    "overview": "#date=2020-02-24&select=-&alliances=*&kinds=*",
}

MEAN = 7
"""How far apart the small pictures may be on average, of 255."""

PLACES = 0.03
"""The share of the small pictures' places that may differ by more than a quarter of the scale."""

DIFFERENCE = """async (sources) => {
  const [a, b] = await Promise.all(sources.map(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 80;
    canvas.height = 45;
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    // What lies between the panels, which are held to what they say elsewhere.
    const [width, height] = [image.width, image.height];
    context.drawImage(image, 0.31 * width, 0.1 * height, 0.4 * width, 0.74 * height, 0, 0, 80, 45);
    return context.getImageData(0, 0, 80, 45).data;
  }));
  const apart = Array.from(a, (value, at) => Math.abs(value - b[at]));
  return {
    mean: apart.reduce((sum, one) => sum + one, 0) / (apart.length * 0.75),
    places: apart.filter((one) => one > 64).length / apart.length,
  };
}"""


@pytest.fixture
def visitor(tabs: Tabs) -> Iterator[ChromiumTab]:
    """One who is here for the first time."""
    with tabs.tab() as tab:
        yield tab


FRAMES = """() => new Promise((done) => {
  let left = 15;
  const draw = () => (left-- === 0 ? done() : requestAnimationFrame(draw));
  draw();
})"""


def at_rest(page: Page) -> bytes:
    """A picture of the page once it no longer changes."""
    before = page.screenshot()
    for _ in range(40):
        page.evaluate(FRAMES)
        now = page.screenshot()
        if now == before:
            return now
        before = now
    raise AssertionError("the page does not come to rest")


def source(picture: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(picture).decode("ascii")


@pytest.mark.parametrize("name", HASHES)
def test_the_page_looks_as_it_did(visitor: ChromiumTab, world_url: str, name: str) -> None:
    visitor.open(world_url + HASHES[name], start=True)
    picture = at_rest(visitor.page)
    golden = PICTURES / f"{name}.png"
    if os.environ.get("RELATIONS_PICTURES") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(picture)
    visitor.page.goto("about:blank")
    apart = visitor.page.evaluate(DIFFERENCE, [source(picture), source(golden.read_bytes())])
    assert apart["mean"] <= MEAN
    assert apart["places"] <= PLACES


def test_another_picture_is_told_apart(visitor: ChromiumTab) -> None:
    serbia, world = (source((PICTURES / f"{name}.png").read_bytes()) for name in ("serbia", "map"))
    visitor.page.goto("about:blank")
    apart = visitor.page.evaluate(DIFFERENCE, [serbia, world])
    assert apart["mean"] > MEAN
    assert apart["places"] > PLACES


def test_the_page_that_ships_is_small_enough_to_send(world_url: str) -> None:
    """Four megabytes: what repeats stands in it once."""
    assert Path(unquote(urlsplit(world_url).path)).stat().st_size < 4_000_000
