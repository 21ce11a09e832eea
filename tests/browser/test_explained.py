"""What is drawn is what is explained: the key has each sign in sight, and none that is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab

VIEWS: list[dict[str, Any]] = [
    {"selection": "USA"},
    {"selection": "RUS", "layout": "map"},
    {"selection": "SRB", "theme": "projector", "open": {"picture.key": True}},
    {"selection": "DEU", "date": "1985-06-01"},
    {"selection": "NATO", "layout": "map"},
    {"selection": None, "focus": ["SRB", "RUS", "USA"]},
    {"selection": "EU", "date": "1950-06-01"},
    {"selection": None, "layout": "map", "date": "1985-01-01"},
    {"selection": None, "compare": "2010-01-01", "open": {"picture.key": True}},
    {"selection": "SRB", "compare": "2010-01-01", "open": {"picture.key": True}},
]
SEEN = """(() => {
  const { titles } = window.relations.drawn();
  const free = ({ x, y }) => document.elementFromPoint(x, y)?.closest("#picture")
    || document.elementFromPoint(x, y)?.closest("#line-key, .line-key-fold");
  const glyphs = titles.filter((one) => one.glyph && !one.text && free(one))
    .map((one) => one.glyph);
  const key = [...document.querySelectorAll("#line-key li")]
    .filter((one) => one.checkVisibility());
  const signs = key.flatMap((one) => [...one.querySelectorAll("text.sign")])
    .map((one) => one.textContent);
  const counted = key.some((one) => one.dataset.sign === "count");
  return {
    kinds: [...new Set(glyphs.filter((one) => !/^[0-9+\\u2212]/.test(one)))].sort(),
    explained: [...new Set(signs)].sort(),
    number: [glyphs.some((one) => /^[0-9]/.test(one)), counted],
    began: [glyphs.includes("+"), key.some((one) => one.querySelector(".began"))],
    ended: [glyphs.includes("\\u2212"), key.some((one) => one.querySelector(".ended"))],
    words: key.map((one) => one.textContent.trim()),
    fold: document.querySelector(".line-key-fold").checkVisibility(),
  };
})()"""


@pytest.fixture(scope="module")
def world(chromium_browser: Browser, world_url: str) -> Iterator[ChromiumTab]:
    with clock.driven(chromium_browser, world_url) as tab:
        yield tab


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080)])
def test_the_key_has_the_signs_in_sight_and_no_others(
    world: ChromiumTab, width: int, height: int
) -> None:
    clock.resize(world, width, height)
    numbers = kinds = 0
    beginning = world.state()
    found = clock.at_rest(world, [{**beginning, **view} for view in VIEWS], SEEN)
    world.set(**beginning)
    for view, seen in zip(VIEWS, found, strict=True):
        assert seen["fold"], view
        assert seen["kinds"] == seen["explained"], view
        for sort in ("number", "began", "ended"):
            assert seen[sort][0] == seen[sort][1], f"{view}: {sort}"
        assert all(seen["words"]), view
        assert len(set(seen["words"])) == len(seen["words"]), view
        numbers += seen["number"][0]
        kinds += len(seen["kinds"])
    assert numbers > 0
    assert kinds > 3


OUTLINED = r"""(() => {
  const rgb = (colour) => {
    const context = document.createElement("canvas").getContext("2d");
    context.fillStyle = colour;
    return context.fillStyle;
  };
  const stroke = (one) => rgb(getComputedStyle(one).stroke);
  const { outlines, ties } = window.relations.drawn();
  const drawn = new Set(ties.map(({ look }) => rgb(look.match(/#\w+$|rgb\([^)]*\)$/)[0])));
  const area = [...document.querySelectorAll("#line-key .sample:has(rect.around)")];
  const rings = [...new Set(area.flatMap((one) => [...one.querySelectorAll("rect")]).map(stroke))];
  const memberships = [...document.querySelectorAll("#line-key .line[style]")];
  return {
    rings: rings.map((colour) => {
      const hull = outlines.find((one) => rgb(one.colour) === colour);
      const lines = area.flatMap((one) => [...one.querySelectorAll("rect")])
        .filter((one) => stroke(one) === colour).length;
      return [hull?.double ?? null, lines];
    }),
    shapes: [...new Set(outlines.map(({ double }) => double))],
    lines: memberships.length,
    strange: memberships.filter((one) => !drawn.has(stroke(one))).length,
  };
})()"""


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_outlines_and_memberships_look_in_the_key_as_they_are_drawn(
    tab: ChromiumTab, world_url: str, theme: str
) -> None:
    tab.resize(1280, 720)
    doubles = lines = 0
    for link in ("select=", "select=&focus=SRB,NATO,CSTO", "select=NATO", "select=HRV"):
        tab.open(f"{world_url}#{link}&theme={theme}")
        tab.settle()
        seen = tab.evaluate(OUTLINED)
        assert all(double is not None and rings == 1 + double for double, rings in seen["rings"])
        assert sorted(double for double, _ in seen["rings"]) == sorted(seen["shapes"]), link
        assert seen["strange"] == 0, link
        doubles += True in seen["shapes"]
        lines += seen["lines"]
    assert doubles == 2
    assert lines > 2
