"""By whatever way: seeded random ways through the page, whose ends are held to their links.

A way goes on while things still move, as hands do. One that fails is printed with its number:
RELATIONS_WAYS="17 23" runs these alone, RELATIONS_WAYS=0-200 so many more than usual.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from graph.model import Alliance
from tests.browser import clock
from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.tab import Seen
from tests.shipped import shipped

pytestmark = pytest.mark.long

RELATIONS = shipped().relations
SIZES = [(1280, 720), (1920, 1080), (1440, 900), (1024, 768), (800, 600), (390, 844)]
THEMES = ["auto", "light", "dark", "projector"]
STEPS = 9
USUAL = "0-19"
"""The ways that are gone in every run."""

Act = tuple[str, Any]


def ways() -> list[int]:
    numbers: list[int] = []
    for part in os.environ.get("RELATIONS_WAYS", USUAL).split():
        first, _, last = part.partition("-")
        numbers += range(int(first), int(last or first) + 1)
    return numbers


class Chooser:
    """What a hand might do next, by chance."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.kinds = sorted({tie.kind for tie in RELATIONS.ties.values()})
        self.actors = sorted(RELATIONS.actors)
        self.alliances = [id_ for id_ in self.actors if isinstance(RELATIONS.actors[id_], Alliance)]
        self.ties = sorted(RELATIONS.ties)

    def act(self) -> Act:
        acts: list[Callable[[], Act]] = [
            *[self.step] * 3,
            *[self.date] * 3,
            *[self.selection] * 3,
            *[self.filters] * 2,
            *[self.key] * 6,
            self.theme,
            self.pairs,
            self.shading,
            self.centre,
            self.size,
            self.play,
            self.compare,
            self.drag,
            self.undo,
        ]
        return self.chance.choice(acts)()

    def pause(self) -> int:
        """Milliseconds until the next act: often the one before still moves."""
        return self.chance.choice([0, 50, 200, 350, 600, 1500])

    def step(self) -> Act:
        story = self.chance.choice(RELATIONS.stories)
        return "set", {"story": {"id": story.id, "step": self.chance.randrange(len(story.steps))}}

    def day(self) -> str:
        year, month = self.chance.randint(1946, 2025), self.chance.randint(1, 12)
        return f"{year}-{month:02}-{self.chance.randint(1, 28):02}"

    def date(self) -> Act:
        return "set", {"date": self.day()}

    def selection(self) -> Act:
        pools: list[list[str]] = [self.actors, self.alliances, self.ties, []]
        pool = self.chance.choice(pools)
        return "set", {"selection": self.chance.choice(pool) if pool else None}

    def filters(self) -> Act:
        kinds = self.chance.choice([None, self.kinds[:3], self.chance.sample(self.kinds, 5)])
        few = self.chance.sample(self.alliances, self.chance.randint(1, 4))
        return "set", {"filters": {"kinds": kinds, "alliances": self.chance.choice([None, few])}}

    def key(self) -> Act:
        return "press", self.chance.choice(["PageDown", "PageUp", "m", "m", "]", "[", "Escape"])

    def theme(self) -> Act:
        return "set", {"theme": self.chance.choice(THEMES)}

    def pairs(self) -> Act:
        return "set", {"pairs": self.chance.choice([1, 2, 5])}

    def shading(self) -> Act:
        themes = ["ties", "conflict", "none", *self.kinds[:3], *self.alliances[:3]]
        return "set", {"shading": self.chance.choice([None, *themes])}

    def centre(self) -> Act:
        return "set", {"centre": self.chance.choice(["atlantic", "pacific"])}

    def size(self) -> Act:
        return "resize", self.chance.choice(SIZES)

    def play(self) -> Act:
        return "play", self.chance.choice([300, 900])

    def compare(self) -> Act:
        return "set", {"compare": self.chance.choice([None, self.day()])}

    def drag(self) -> Act:
        """One of those that are drawn, whoever it is, so far."""
        return "drag", [self.chance.random(), *(self.chance.randint(-90, 90) for _ in "xy")]

    def undo(self) -> Act:
        return "undo", None


def way(seed: int) -> list[tuple[str, Any, int]]:
    """What is done, and how long after it the next is."""
    chooser = Chooser(seed)
    return [(*chooser.act(), chooser.pause()) for _ in range(STEPS)]


def do(tab: ChromiumTab, act: str, what: Any, pause: int) -> None:
    if act == "set":
        tab.set(**what)
    elif act == "press":
        tab.press(what)
    elif act == "resize":
        clock.resize(tab, *what)
    elif act == "play":
        tab.press("p")
        tab.evaluate(f"window.clock.pass({what})")
        tab.press("p")
    elif act == "drag":
        drag(tab, *what)
    else:
        tab.press("Control+z")
        tab.evaluate("window.clock.told()")
    tab.evaluate(f"window.clock.pass({pause})")


def drag(tab: ChromiumTab, share: float, dx: int, dy: int) -> None:
    """Where nobody is drawn, or a panel lies, the hand drags what lies there."""
    actors = tab.evaluate("window.relations.drawn().actors")
    if actors:
        actor = actors[int(share * len(actors))]
        mouse = tab.page.mouse
        mouse.move(actor["x"], actor["y"])
        mouse.down()
        mouse.move(actor["x"] + dx, actor["y"] + dy)
        mouse.up()
        mouse.move(0, 0)


def arrive(tab: ChromiumTab) -> None:
    clock.rest(tab)
    tab.evaluate("window.clock.told()")
    clock.rest(tab)


@pytest.fixture(scope="module")
def pair(chromium_browser: Browser) -> Iterator[tuple[ChromiumTab, ChromiumTab]]:
    """Who goes a way, and who opens its link."""
    with (
        chromium_tab(chromium_browser, motion=True) as walker,
        chromium_tab(chromium_browser, motion=True) as visitor,
    ):
        for tab in (walker, visitor):
            clock.drive(tab)
        yield walker, visitor
        assert [walker.seen(), visitor.seen()] == [Seen(), Seen()]


@pytest.mark.parametrize("seed", ways())
def test_where_a_way_ends_looks_as_its_link_does(
    pair: tuple[ChromiumTab, ChromiumTab], world_url: str, seed: int
) -> None:
    walker, visitor = pair
    walker.resize(*SIZES[0])
    clock.load(walker, world_url)
    acts = way(seed)
    for one in acts:
        do(walker, *one)
    arrive(walker)
    walked = clock.reading(walker)
    link = walker.evaluate("location.href")
    visitor.page.set_viewport_size(walker.page.viewport_size or {"width": 1, "height": 1})
    clock.load(visitor, link)
    apart = clock.differences(walked, clock.reading(visitor))
    told = "\n".join(map(str, acts))
    assert not apart, (
        f'RELATIONS_WAYS="{seed}" runs this way again:\n{told}\nIt ends at {link}, but shows\n'
        + "\n".join(apart[:12])
    )


def test_a_browser_that_goes_back_late_is_waited_for(
    chromium_browser: Browser, small_url: str
) -> None:
    """On a busy machine it does; what comes before it tells would be taken back by it."""
    late = """{
        const [back, frame] = [history.back.bind(history), requestAnimationFrame.bind(window)];
        const after = (left) => (left === 0 ? back() : frame(() => after(left - 1)));
        history.back = () => after(60);
    }"""
    with chromium_tab(chromium_browser, motion=True) as tab:
        tab.page.add_init_script(late)
        clock.drive(tab)
        clock.load(tab, small_url)
        for act in (("set", {"date": "1999-03-24"}), ("set", {"selection": "NATO"})):
            do(tab, *act, 1500)
        do(tab, "undo", None, 0)
        do(tab, "set", {"layout": "map"}, 1500)
        arrive(tab)
        state = tab.state()
        assert tab.seen() == Seen()
    assert (state["date"], state["selection"], state["layout"]) == ("1999-03-24", "SRB", "map")


def test_ways_are_ways() -> None:
    """The same number is the same way, and the ways do all that there is to do."""
    assert way(7) == way(7)
    assert way(7) != way(8)
    acts = [(act, what) for seed in range(20) for act, what, _ in way(seed)]
    assert {act for act, _ in acts} == {"set", "press", "resize", "play", "drag", "undo"}
    named = {key for act, what in acts if act == "set" for key in what}
    parts = "story date selection filters theme centre compare pairs shading"
    assert named == set(parts.split())
