"""On the map flags are no heap, however many the chosen one is tied to: who has one has a line.

Measured on what ships: the states that are tied to most others, on a desk and on a phone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from graph.model import State
from tests.browser import clock
from tests.browser.chromium import ChromiumTab
from tests.browser.lines import remember
from tests.shipped import shipped

pytestmark = pytest.mark.long

WORLD = shipped().relations
SIZES = [(1280, 720), (375, 667)]
WITHOUT_LINE = """(() => {
  const { actors, ties, strands } = window.relations.drawn();
  const known = new Map(JSON.parse(document.querySelector("#relations-data").textContent)
    .actors.map(({ id, type }) => [id, type]));
  const ends = new Set([
    ...strands.filter(({ alpha }) => alpha === 1).map(({ from, to }) => [from, to]),
    ...ties.filter((tie) => tie.bright).map(({ id }) => window.known[id].slice(0, 2)),
  ].flat());
  const bright = actors.filter(({ id, bright }) => bright && known.get(id) === "state");
  const flags = bright.filter(({ dot, selected }) => !dot && !selected);
  return { all: bright.length, flags: flags.length,
    bare: flags.filter(({ id }) => !ends.has(id)).map(({ id }) => id) };
})()"""
"""Who stands out, how many of these have flags, and who of them has one without a line."""


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def world(
    request: pytest.FixtureRequest, chromium_browser: Browser, world_url: str
) -> Iterator[ChromiumTab]:
    with clock.driven(chromium_browser, world_url, request.param) as tab:
        remember(tab)
        yield tab


def test_a_hub_on_the_map_has_flags_at_its_lines_and_dots_for_the_rest(world: ChromiumTab) -> None:
    partners: dict[str, set[str]] = {}
    world.set(selection=None, date="2020-02-24")
    for tie in (WORLD.ties[id_] for id_ in world.evaluate("window.relations.visible().ties")):
        for one, other in ((tie.source, tie.target), (tie.target, tie.source)):
            if all(isinstance(WORLD.actors[end], State) for end in (one, other)):
                partners.setdefault(one, set()).add(other)
    hubs = sorted(partners, key=lambda id_: (-len(partners[id_]), id_))[:8]
    assert len(partners[hubs[0]]) > 90
    bare = {}
    view: dict[str, Any] = {"focus": [], "layout": "map", "camera": None, "story": None}
    views = [{**view, "selection": id_} for id_ in hubs]
    for id_, seen in zip(hubs, clock.at_rest(world, views, WITHOUT_LINE), strict=True):
        assert seen["all"] > 30, id_
        assert seen["flags"] > 12, id_
        bare[id_] = seen["bare"]
    # Of the 102 whom the most tied state is tied to, 77 had a flag without a line.
    assert not {id_: some for id_, some in bare.items() if some}
