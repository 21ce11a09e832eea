"""Actors that the reader moves belong to the state: linked, undone, given up by a step.

And while the hand moves the picture itself, nothing is worked out anew.
"""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab

TURN_SLOWLY = """new Promise((done) => {
  const picture = document.querySelector("#picture");
  window.turning = true;
  let turned = 0;
  const turn = () => {
    if (!window.turning) return;
    const at = { clientX: 700, clientY: 400, deltaY: 40, bubbles: true, cancelable: true };
    picture.querySelector("canvas").dispatchEvent(new WheelEvent("wheel", at));
    const end = performance.now() + 150;
    while (performance.now() < end) { /* so long does a frame take here */ }
    turned += 1;
    if (turned === 6) done();
    requestAnimationFrame(turn);
  };
  requestAnimationFrame(turn);
})"""
"""Turns the wheel in frames that each take longer than the hand needs to count as resting.

It goes on when six have been turned, until told to stop: who asks then asks a hand that moves.
"""


def _places(tab: ChromiumTab) -> dict[str, tuple[int, int]]:
    tab.settle()
    drawn: list[dict[str, Any]] = tab.evaluate("window.relations.drawn().actors")
    return {actor["id"]: (round(actor["x"]), round(actor["y"])) for actor in drawn}


def _drag(tab: ChromiumTab, id_: str, dx: int, dy: int) -> None:
    x, y = _places(tab)[id_]
    mouse = tab.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + dx / 2, y + dy / 2)
    mouse.move(x + dx, y + dy)
    mouse.up()


def test_a_link_shows_who_was_moved_where(page: ChromiumTab, other_tab: ChromiumTab) -> None:
    before = _places(page)
    _drag(page, "USA", 60, 90)
    moved = _places(page)
    assert abs(moved["USA"][0] - before["USA"][0] - 60) <= 2
    assert abs(moved["USA"][1] - before["USA"][1] - 90) <= 2
    rest = {id_: place for id_, place in moved.items() if id_ != "USA"}
    assert rest == {id_: place for id_, place in before.items() if id_ != "USA"}
    other_tab.open(page.address("at=USA:"))
    assert _places(other_tab) == moved


def test_it_is_undone_and_a_filter_leaves_it(page: ChromiumTab) -> None:
    before = _places(page)
    _drag(page, "USA", 60, 90)
    moved = _places(page)
    page.address("at=USA:")
    page.set(filters={"kinds": ["membership"]})
    assert _places(page)["USA"] == moved["USA"]
    page.address("kinds=membership")
    page.press("Control+z")
    page.until("!location.hash.includes('kinds=membership')")
    page.press("Control+z")
    page.until("!location.hash.includes('at=')")
    assert _places(page) == before


def test_the_map_and_a_story_s_step_have_it_their_own_way(page: ChromiumTab) -> None:
    page.set(story={"id": "between", "step": 0})
    told = _places(page)
    page.set(story=None)
    page.set(layout="map")
    mapped = _places(page)
    page.set(layout="network")
    _drag(page, "USA", 60, 90)
    page.set(layout="map", camera=None)
    assert _places(page) == mapped
    page.set(story={"id": "between", "step": 0})
    assert page.state()["moved"] == {}
    assert _places(page) == told


def test_a_slow_frame_is_not_taken_for_a_hand_at_rest(page: ChromiumTab) -> None:
    page.settle()
    tools = page.devtools()
    tools.send("Profiler.enable")
    tools.send("Profiler.startPreciseCoverage", {"callCount": True, "detailed": False})

    def named() -> int:
        """How often names have been given their room since this was asked last."""
        scripts = tools.send("Profiler.takePreciseCoverage")["result"]
        called = [one for script in scripts for one in script["functions"]]
        return sum(one["ranges"][0]["count"] for one in called if one["functionName"] == "namesOf")

    named()
    page.evaluate(TURN_SLOWLY)
    assert named() == 0
    page.evaluate("void (window.turning = false)")
    page.settle()
    assert named() > 0


FRAMES = """(async () => {
  let frames = 0;
  const real = window.requestAnimationFrame;
  window.requestAnimationFrame = (run) => { frames += 1; return real(run); };
  window.relations.set({ camera: { x: 100, y: 50, scale: 1.5 } });
  await window.clock.rest();
  return frames;
})()"""
"""How many frames the page asks for until a camera that was set is there."""


def test_a_camera_that_is_set_is_there_in_a_few_frames(
    chromium_browser: Browser, small_url: str
) -> None:
    """What glides is the page's own motion: the graph library, left to itself, would add sixty."""
    with clock.driven(chromium_browser, small_url) as tab:
        assert 0 < tab.evaluate(FRAMES) < 20
        assert tab.state()["camera"] == {"x": 100, "y": 50, "scale": 1.5}
