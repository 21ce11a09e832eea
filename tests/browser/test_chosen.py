"""A state or an alliance chosen, on what ships: who is tied to it is seen at a glance.

In the network most of the field is free, at two sizes and on two days; in the smaller window, on
the first of the days, marks, flags, names and signs are off the lines of others. Each view is
looked at once, whatever is asked of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser

from graph.model import Alliance, State
from tests.browser import clock
from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.crossed import CROSSED
from tests.browser.drawn_over import DRAWN_OVER
from tests.browser.lines import remember
from tests.browser.nearest import CHOSEN, READ
from tests.browser.overlapping import LAPS
from tests.browser.signs import OWN_SEEN, STRANGE
from tests.browser.spread import SOME, SPREAD, gathered
from tests.browser.tab import Seen
from tests.shipped import held_by, shipped

pytestmark = pytest.mark.long

WORLD = shipped().relations
DAYS = ["2020-02-24", str(WORLD.as_of)]
SIZES = [(1280, 720), (1920, 1080)]
STATES = [id_ for id_, actor in sorted(WORLD.actors.items()) if isinstance(actor, State)]
ALLIANCES = sorted(id_ for id_, actor in WORLD.actors.items() if isinstance(actor, Alliance))
MOST = 0.18
"""So much of what no panel covers may be drawn over."""

MANY = {"members": 80, "height": 720, "share": 0.23}
"""Of so many members and more, in a low window: their flags and names alone take this much."""

SEEN = f"""share: {DRAWN_OVER}, height: window.relations.drawn().view.height,
  laps: window.relations.drawn().names.length > 1 ? {LAPS} : []"""
"""How much is drawn over, in a picture how high, and what lies on one another."""
FIRST = f"crossed: {CROSSED}, nearer: {READ}, spread: {SPREAD}, signs: {STRANGE}, short: {OWN_SEEN}"
"""What is asked besides in the smaller window on the first of the days."""
STRANDS = """({
  strands: window.relations.drawn().strands,
  names: window.relations.drawn().names.map(({ id }) => id),
  words: document.querySelector("#left-out").textContent,
  heads: [...document.querySelectorAll("#details .glance .names li:first-child .go")]
    .map(({ dataset }) => dataset.key.split("-")[1]),
})"""
"""The lines of a hub, the names, and what is said of what is left out."""


@dataclass
class World:
    """The page of what ships in a window, with the clock in the test's hand."""

    tab: ChromiumTab
    size: tuple[int, int]
    seen: dict[tuple[str, ...], dict[str, dict[str, Any]]] = field(default_factory=dict)
    ties: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)

    def look(self, ids: list[str], day: str) -> dict[str, dict[str, Any]]:
        """What each of some actors chosen shows, and what lies on whose lines if that is asked."""
        asked = f"{SEEN}, {FIRST}" if (self.size, day) == (SIZES[0], DAYS[0]) else SEEN
        if (day, *ids) not in self.seen:
            hub = f"{json.dumps(self.hubs(day))}.includes(window.relations.state().selection)"
            asked = f"({{ {asked}, hub: {hub} ? {STRANDS} : null }})"
            self.seen[day, *ids] = chosen(self.tab, ids, day, asked)
        return self.seen[day, *ids]

    def partners(self, day: str) -> dict[str, dict[str, int]]:
        """To whom each is tied on a day by how many ties but memberships, of those of the view."""
        if day not in self.ties:
            self.tab.set(selection=None, date=day)
            ties = self.ties.setdefault(day, {})
            for id_ in self.tab.evaluate("window.relations.visible().ties"):
                tie = WORLD.ties[id_]
                if tie.type != "membership":
                    for one, other in ((tie.source, tie.target), (tie.target, tie.source)):
                        partners = ties.setdefault(one, {})
                        partners[other] = partners.get(other, 0) + 1
        return self.ties[day]

    def hubs(self, day: str) -> list[str]:
        """The states that have most ties."""
        ties = self.partners(day)
        return sorted(set(STATES) & set(ties), key=lambda id_: -sum(ties[id_].values()))[:8]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: "x".join(map(str, size)))
def world(
    request: pytest.FixtureRequest, chromium_browser: Browser, world_url: str
) -> Iterator[World]:
    with chromium_tab(chromium_browser) as tab:
        tab.resize(*request.param)
        clock.drive(tab, painted=True)
        clock.load(tab, world_url)
        remember(tab)
        yield World(tab, request.param)
        assert tab.seen() == Seen()


def chosen(tab: ChromiumTab, ids: list[str], day: str, asked: str) -> dict[str, dict[str, Any]]:
    """What an expression says of the network with each of some actors chosen who are there."""
    tab.set(selection=None, date=day)
    there = set(tab.evaluate("window.relations.visible().actors"))
    view: dict[str, Any] = {
        "focus": [],
        "camera": None,
        "story": None,
        "layout": "network",
        "pairs": 1,
    }
    some = [id_ for id_ in ids if id_ in there]
    views = [{**view, "selection": id_, "date": day} for id_ in some]
    return dict(zip(some, clock.at_rest(tab, views, asked), strict=True))


def crowded(id_: str, seen: dict[str, Any], most: float) -> list[str]:
    """What is wrong around an actor of whose field no more than that may be drawn over."""
    over = [f"{id_}: {seen['share']:.1%} is drawn over"] if seen["share"] > most else []
    return [*over, *(f"{id_}: {words}" for words in seen["laps"])]


@pytest.mark.parametrize("day", DAYS)
def test_most_of_the_field_is_free_whoever_is_chosen(world: World, day: str) -> None:
    seen = world.look(STATES, day)
    assert len(seen) > 150
    found = [words for id_, one in seen.items() for words in crowded(id_, one, MOST)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("day", DAYS)
def test_most_of_the_field_is_free_whichever_alliance_is_chosen(world: World, day: str) -> None:
    """Those of the first view, and of all others those that bind most states."""
    tab = world.tab
    tab.set(selection=None, date=day)
    first = tab.state()["filters"]["alliances"]
    sizes = {
        id_: len({tie.source for tie in WORLD.ties.values() if tie.target == id_})
        for id_ in ALLIANCES
    }
    largest = sorted(set(ALLIANCES) - set(first), key=lambda id_: -sizes[id_])[:20]
    found = []
    for some, filters in ((sorted(first), first), (largest, [*first, *largest])):
        tab.evaluate(f"window.relations.set({json.dumps({'filters': {'alliances': filters}})})")
        for id_, seen in world.look(some, day).items():
            full = seen["height"] <= MANY["height"] and sizes[id_] >= MANY["members"]
            found += crowded(id_, seen, MANY["share"] if full else MOST)
    tab.evaluate(f"window.relations.set({json.dumps({'filters': {'alliances': first}})})")
    assert not found, "\n".join(found)


def around(seen: dict[str, dict[str, Any]], **most: int) -> dict[str, int]:
    """How many lines and names there are; no more lies on lines of others than that."""
    assert seen
    for sort, number in most.items():
        found = [(id_, *pair) for id_, one in seen.items() for pair in one["crossed"][sort]]
        words = "\n".join(map(str, found))
        assert len(found) <= number, f"{len(found)} {sort}:\n{words}"
    return {
        sort: sum(one["crossed"][sort] for one in seen.values()) for sort in ("lines", "written")
    }


@pytest.mark.parametrize("world", SIZES[:1], indirect=True, ids=["1280x720"])
def test_around_a_state_each_mark_and_name_is_off_lines_of_others(world: World) -> None:
    # Before they went off lines, there were 89 marks, 637 names and 677 signs; 60 flags and 256
    # names before flags did.
    found = around(world.look(STATES, DAYS[0]), marks=4, flags=24, names=150, signs=460)
    assert found["lines"] > 2000
    assert found["written"] > 1600


@pytest.mark.parametrize("world", SIZES[:1], indirect=True, ids=["1280x720"])
def test_around_an_alliance_flags_and_names_are_off_lines_of_others(world: World) -> None:
    first = sorted(world.tab.state()["filters"]["alliances"])
    # Before lines passed between flags that stand close, there were 24; most are the EU's, a web.
    found = around(world.look(first, DAYS[0]), marks=0, flags=20, names=200, signs=30)
    assert found["lines"] > 200


@pytest.mark.parametrize("world", SIZES[:1], indirect=True, ids=["1280x720"])
@pytest.mark.parametrize(("some", "most"), [("states", 46), ("alliances", 14)])
def test_signs_are_at_no_flag_and_no_name_of_somebody_else(
    world: World, some: str, most: int
) -> None:
    """Before they went along their lines to where none is, there were 181 and 17."""
    first = sorted(world.tab.state()["filters"]["alliances"])
    seen = world.look(STATES if some == "states" else first, DAYS[0])
    near = [(id_, *sign) for id_, one in seen.items() for sign in one["signs"]["near"]]
    assert sum(one["signs"]["signs"] for one in seen.values()) > most
    assert len(near) <= most, "\n".join(map(str, near))


@pytest.mark.parametrize("world", SIZES[:1], indirect=True, ids=["1280x720"])
def test_of_each_line_to_a_chosen_alliance_enough_is_seen(world: World) -> None:
    """But for its members', whom its outline holds; a name of its own lies on one."""
    first = sorted(world.tab.state()["filters"]["alliances"])
    seen = world.look(first, DAYS[0])
    short = {tie: long for one in seen.values() for tie, long in one["short"]}
    found = {tie: long for tie, long in short.items() if not held_by(WORLD, tie)}
    assert len(found) <= 1, found


@pytest.mark.parametrize("world", SIZES[:1], indirect=True, ids=["1280x720"])
def test_each_name_is_nearest_to_its_own_flag(world: World) -> None:
    """In the projector's theme test_names.py asks it."""
    first = sorted(world.tab.state()["filters"]["alliances"])
    seen = world.look(STATES, DAYS[0]) | world.look(first, DAYS[0])
    assert not {id_: seen[id_]["nearer"] for id_ in CHOSEN if seen[id_]["nearer"]}


@pytest.mark.parametrize("world", SIZES[:1], indirect=True, ids=["1280x720"])
def test_nobody_far_off_takes_the_camera_away_from_the_others(world: World) -> None:
    """In the projector's theme test_in_sight.py asks it."""
    seen = world.look(STATES, DAYS[0])
    gathered({id_: seen[id_]["spread"] for id_ in SOME if id_ in seen})


@pytest.mark.parametrize("day", DAYS)
def test_of_each_sort_the_strongest_ties_of_a_hub_have_lines_and_the_rest_is_counted(
    world: World, day: str
) -> None:
    ties, found = world.partners(day), world.look(STATES, day)
    for id_ in world.hubs(day):
        seen = found[id_]["hub"]
        strands, words = seen["strands"], seen["words"]
        ends = [next(end for end in (one["from"], one["to"]) if end != id_) for one in strands]
        assert set(ends) <= set(ties[id_]), id_
        assert {end: ties[id_][end] for end in ends} == {
            end: len(one["ties"]) for end, one in zip(ends, strands, strict=True)
        }, id_
        if len(ends) < len(ties[id_]):
            assert f"{len(ends)} of {len(ties[id_]):,} partners" in words, id_
        else:
            assert not words, id_
        assert len(seen["heads"]) > 3, id_
        assert set(seen["heads"]) & set(ties[id_]) <= set(ends), id_
        for name in seen["names"]:
            assert name == id_ or name in ends or isinstance(WORLD.actors[name], Alliance), name
