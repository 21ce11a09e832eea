"""The page in a frame of another page, from files alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graph.guide import chapters
from tests.browser.chromium import ChromiumTab
from tests.browser.framed import inside, until
from tests.browser.own import page_of

HOST = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A lesson</title>
<style>
body {{ margin: 20px; height: 3000px; }}
iframe {{ width: 900px; height: 600px; border: 0; }}
</style>
</head><body>
<h1>A lesson</h1>
<iframe src="{url}" title="Relations"></iframe>
</body></html>
"""


@pytest.fixture
def host(tab: ChromiumTab, small_url: str, tmp_path: Path) -> ChromiumTab:
    page = tmp_path / "lesson.html"
    page.write_text(HOST.format(url=f"{small_url}#select=NATO"), encoding="utf-8")
    tab.go(page.as_uri())
    inside(tab).evaluate("window.relations.ready")
    assert inside(tab).evaluate("window.relations.state().selection") == "NATO"
    return tab


def _scale(tab: ChromiumTab) -> float | None:
    camera = inside(tab).evaluate("window.relations.state().camera")
    return camera and float(camera["scale"])


def _wheel(tab: ChromiumTab, down: int) -> None:
    """Turn the wheel over the frame, and wait until it is told of and all is at rest."""
    frame = inside(tab)
    frame.evaluate(
        "window.wheels ??= (addEventListener('wheel', () => { window.wheels += 1; },"
        " { capture: true, passive: true }), 0)"
    )
    before = frame.evaluate("window.wheels")
    tab.page.mouse.move(220, 300)
    tab.page.mouse.wheel(0, down)
    while frame.evaluate("window.wheels") == before:
        tab.frames(1)
    _come_to_rest(tab)


def test_a_frame_is_told_by_itself(host: ChromiumTab) -> None:
    frame = inside(host)
    assert frame.locator("h1").is_hidden()
    assert frame.locator("#start").is_hidden()
    assert frame.locator("#legend").is_hidden()
    assert frame.get_by_role("button", name="Filters").is_visible()
    assert frame.locator("#search").is_visible()


def test_the_wheel_is_the_hosts_until_the_picture_is_chosen(host: ChromiumTab) -> None:
    _wheel(host, 200)
    assert host.evaluate("window.scrollY") == 200
    assert _scale(host) is None
    _wheel(host, -200)
    assert host.evaluate("window.scrollY") == 0

    host.page.mouse.click(220, 330)
    _wheel(host, -200)
    zoomed = _scale(host)
    assert zoomed is not None
    assert host.evaluate("window.scrollY") == 0

    host.press("Escape")
    _wheel(host, 200)
    assert host.evaluate("window.scrollY") == 200
    assert _scale(host) == zoomed


def test_the_picture_is_left_for_the_host(host: ChromiumTab) -> None:
    host.page.mouse.click(220, 330)
    host.page.mouse.click(1100, 300)
    _wheel(host, 200)
    assert host.evaluate("window.scrollY") == 200
    assert _scale(host) is None


SHOWN = """
title: Shown
as_of: 2024-01-01
conflicts: [{kind: sanctions, from: Serbia, to: Russia, since: 1998}]
stories:
  - id: serbia
    title: Shown
    steps: [{text: One., date: 2001-01-01}, {text: Two.}, {text: Three., date: 2003-01-01}]
"""


def test_what_the_guide_shows_of_a_frame_and_from_outside(tab: ChromiumTab, tmp_path: Path) -> None:
    recipes = chapters()["5-recipes.md"]
    (shown,) = re.findall(r"^```html\n(.*?)^```$", recipes, re.DOTALL | re.MULTILINE)
    page_of(SHOWN, tmp_path).rename(tmp_path / "relations.html")
    around = tmp_path / "lesson.html"
    around.write_text(f"<!doctype html><title>A lesson</title>{shown}", encoding="utf-8")
    tab.go(around.as_uri())
    frame = inside(tab)
    frame.evaluate("window.relations.ready")
    state = frame.evaluate("window.relations.state()")
    assert state["story"] == {"id": "serbia", "step": 2}
    assert frame.evaluate("document.documentElement.hasAttribute('data-embedded')")
    assert frame.locator("#notice").is_hidden(), "it understood all of the address"
    assert frame.evaluate("document.fullscreenEnabled"), "it may present"
    calls = re.findall(r"`(\w+\([^`]*\))`", recipes)
    assert len(calls) == 4
    for call in calls:
        frame.evaluate(f"window.relations.{call}")
    state = frame.evaluate("window.relations.state()")
    assert (state["date"], state["selection"]) == ("1999-03-24", "SRB")


def test_embed_in_the_address(tab: ChromiumTab, small_url: str) -> None:
    tab.open(f"{small_url}?embed#select=NATO", start=True)
    assert tab.state()["selection"] == "NATO"
    assert tab.page.locator("h1").is_hidden()
    assert tab.page.locator("#start").is_hidden()
    tab.select("RUS")
    assert "?embed#" in tab.address("RUS")
    tab.select("EU")
    tab.address("EU")
    tab.evaluate("window.history.back()")
    tab.until("window.relations.state().selection === 'RUS'")


def test_alone_the_wheel_zooms_at_once(tab: ChromiumTab, small_url: str) -> None:
    tab.open(small_url)
    assert tab.page.locator("h1").is_visible()
    tab.page.mouse.move(640, 300)
    tab.page.mouse.wheel(0, -200)
    tab.until("window.relations.state().camera !== null")


def _come_to_rest(host: ChromiumTab) -> None:
    """Wait until neither page nor picture moves: what was let go scrolls on for a while."""
    before = None
    while (now := (host.evaluate("window.scrollY"), _scale(host))) != before:
        before = now
        host.frames(20)


def test_a_finger_scrolls_the_host_until_the_picture_is_chosen(host: ChromiumTab) -> None:
    session = host.devtools()
    session.send("Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 1})

    def drag(up: int) -> None:
        # The frame moves with the host, and below the picture lies the slider: begin well above.
        top = host.evaluate("document.querySelector('iframe').getBoundingClientRect().top")
        begin = round(min(400, top + 400))
        for kind, y in [("Start", begin), *(("Move", begin - up * i // 8) for i in range(1, 9))]:
            points = [{"x": 220, "y": y}]
            session.send(
                "Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": points}
            )
            host.frames(1)
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        _come_to_rest(host)

    drag(160)
    scrolled = host.evaluate("window.scrollY")
    assert scrolled > 60
    inside(host).evaluate("document.querySelector('#picture').focus({ preventScroll: true })")
    drag(160)
    assert host.evaluate("window.scrollY") == scrolled
    assert _scale(host) is not None


def test_a_frame_adds_nothing_to_its_hosts_history(host: ChromiumTab) -> None:
    before = host.evaluate("window.history.length")
    frame = inside(host)
    for id_ in ("RUS", "EU", "USA"):
        frame.evaluate(f"window.relations.select('{id_}')")
        until(frame, f"window.location.hash.includes('select={id_}')")
    assert host.evaluate("window.history.length") == before
    frame.locator("#picture").focus()
    for key, expected in [("z", "EU"), ("z", "RUS"), ("y", "EU"), ("z", "RUS"), ("z", "NATO")]:
        host.press(f"Control+{key}")
        until(frame, f"window.relations.state().selection === '{expected}'")
    host.press("Control+z")
    assert frame.evaluate("window.relations.state().selection") == "NATO", "it began there"
    assert host.evaluate("window.history.length") == before
