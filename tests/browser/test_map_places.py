"""On the map of an alliance its members are found at a glance, by flags on their land or names.

Measured on what ships: each alliance of its first view, on two days and in two windows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from graph.reference.land import land
from tests.browser import clock
from tests.browser.chromium import ChromiumTab
from tests.browser.on_land import flags, world_place
from tests.shipped import shipped

pytestmark = pytest.mark.long

WORLD = shipped().relations
SIZES = [(1280, 720), (1920, 1080)]
DAYS = ["2020-02-24", str(WORLD.as_of)]
SEEN = """({ ...window.relations.drawn(), ties: window.relations.visible().ties })"""


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: "x".join(map(str, size)))
def seen(
    request: pytest.FixtureRequest, chromium_browser: Browser, world_url: str
) -> Iterator[dict[str, dict[str, Any]]]:
    """What the map shows of each alliance on each day, with who belongs to it and its flags."""
    with clock.driven(chromium_browser, world_url, request.param) as tab:
        yield _all(tab)


def _all(tab: ChromiumTab) -> dict[str, dict[str, Any]]:
    edge = land()["edges"]["atlantic"]
    capitals = {
        one["id"]: world_place(one["lon"], one["lat"], edge)
        for one in tab.data()["actors"]
        if one["type"] == "state" and one.get("lat") is not None
    }
    view: dict[str, Any] = {"focus": [], "layout": "map", "camera": None, "story": None}
    found = {}
    for day in DAYS:
        tab.set(selection=None, date=day)
        ids = sorted(tab.state()["filters"]["alliances"])
        views = [{**view, "selection": id_, "date": day} for id_ in ids]
        for id_, drawn in zip(ids, clock.at_rest(tab, views, SEEN), strict=True):
            ties = [WORLD.ties[tie] for tie in drawn["ties"]]
            members = {tie.source for tie in ties if tie.type == "membership" and tie.target == id_}
            if members:
                some = {"members": members, "flags": flags(drawn, capitals), "drawn": drawn}
                found[f"{id_} {day}"] = some
    return found


def test_every_member_has_a_flag_or_a_name(seen: dict[str, dict[str, Any]]) -> None:
    # In the smaller window 2 were dots without a name, in the larger one 4.
    unnamed = [
        f"{view}: {actor['id']}"
        for view, one in seen.items()
        for actor in one["drawn"]["actors"]
        if actor["id"] in one["members"] and actor["dot"]
        if actor["id"] not in {name["id"] for name in one["drawn"]["names"]}
    ]
    assert len(seen) > 20
    assert not unnamed, "\n".join(unnamed)


def test_flags_stand_by_their_capitals(seen: dict[str, dict[str, Any]]) -> None:
    """Where they do not, a line leads there."""
    near = [
        (view, flag) for view, one in seen.items() for flag in one["flags"] if not flag["beyond"]
    ]
    beside = [f"{view}: {flag['id']}" for view, flag in near if flag["beside"]]
    assert len(near) > 500
    assert len(beside) < 0.07 * len(near), "\n".join(beside)


def test_who_lies_further_off_stands_in_the_sea(seen: dict[str, dict[str, Any]]) -> None:
    """On the land of another its flag would be taken for that one's; there may be no sea near."""
    far = [(view, flag) for view, one in seen.items() for flag in one["flags"] if flag["beyond"]]
    on_land = [f"{view}: {flag['id']}" for view, flag in far if flag["strange"]]
    assert len(far) > 3
    assert len(on_land) <= 0.25 * len(far), "\n".join(on_land)
