"""On the map a tie is seen, ends at its own two, passes beside all others, the shorter way round.

Measured on what ships: each state and each alliance of its first view chosen, at 1280 × 720; steps
of stories are looked at in test_steps.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab
from tests.browser.globe import PIECES, globe, wrong
from tests.browser.lines import LINES, WEB, behind, behind_marks, remember

pytestmark = pytest.mark.long

MOST = {"states": 7, "alliances": 0, "hubs": 28, "bloc": 2}
"""So many lines pass behind a flag of somebody else that stands out; before they were led past
these, and flags made way for them, there were 510 and 6. How wide the field is, by the key beside
it, moves the first between four and seven. Of webs, about a state and about an alliance, they were
led past none, and there were 132 and 19."""

EACH = 3
"""Of so many states one's lines are followed round the globe."""


@pytest.fixture(scope="module")
def world(chromium_browser: Browser, world_url: str) -> Iterator[ChromiumTab]:
    with clock.driven(chromium_browser, world_url) as tab:
        remember(tab)
        yield tab


def chosen(tab: ChromiumTab, ids: list[str], asked: str = LINES) -> dict[str, dict[str, Any]]:
    """What the lines are like where each of some actors is chosen on the map."""
    view: dict[str, Any] = {"focus": [], "layout": "map", "camera": None, "story": None}
    views = [{**view, "selection": id_, "centre": "atlantic"} for id_ in ids]
    return dict(zip(ids, clock.at_rest(tab, views, asked), strict=True))


def test_a_tie_of_a_chosen_state_is_seen_and_passes_beside_others(world: ChromiumTab) -> None:
    visible = world.evaluate("window.relations.visible().actors")
    states = sorted(id_ for id_ in visible if len(id_) == 3 and id_.isupper())
    followed = f"{json.dumps(states[::EACH])}.includes(window.relations.state().selection)"
    asked = f"({{ ...{LINES}, round: {followed} ? {PIECES} : null }})"
    found = chosen(world, states, asked)
    assert sum(seen["lines"] for seen in found.values()) > 2000
    unseen = [
        f"{view}: {tie}"
        for view, seen in found.items()
        for tie in seen["unseen"]
        if seen["around"] <= WEB
    ]
    assert not unseen, "\n".join(unseen)
    hidden = behind(found)
    assert len(hidden) <= MOST["states"], "\n".join(hidden)
    woven = behind(found, webs=True)
    assert len(woven) <= MOST["hubs"], "\n".join(woven)
    assert not behind_marks(found), "\n".join(behind_marks(found))
    on = globe(world, "atlantic")
    looked = {id_: wrong(found[id_]["round"], on) for id_ in states[::EACH]}
    assert sum(cut for cut, _ in looked.values()) > 40, "lines across the edge are looked at"
    led = [f"{id_}: {text}" for id_, (_, bad) in looked.items() for text in bad]
    assert not led, "\n".join(led)


def test_a_tie_of_a_chosen_alliance_passes_beside_members(world: ChromiumTab) -> None:
    alliances = sorted(world.state()["filters"]["alliances"])
    found = chosen(world, alliances)
    assert not [seen["unseen"] for seen in found.values() if seen["unseen"]]
    assert not [pair for seen in found.values() for pair in seen["ended"]]
    hidden = behind(found)
    assert len(hidden) <= MOST["alliances"], "\n".join(hidden)
    woven = behind(found, webs=True)
    assert len(woven) <= MOST["bloc"], "\n".join(woven)
