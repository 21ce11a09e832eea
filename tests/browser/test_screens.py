"""What to do first, the wheel, other densities and forced colours."""

from __future__ import annotations

import json

import pytest

from tests.browser.chromium import ChromiumTab
from tests.browser.controls import look

SCALE = "window.relations.state().camera?.scale ?? null"
SCROLLED = "document.scrollingElement.scrollTop"


def test_what_to_do_first_is_in_nobodys_way(tab: ChromiumTab, lesson_url: str) -> None:
    for size in ((320, 256), (375, 667), (800, 450), (1280, 720)):
        tab.resize(*size)
        tab.open(lesson_url, start=True)
        assert tab.page.locator("#start").is_visible()
        assert look(tab).faults == [], size
        if size[0] <= 720:
            continue  # where it is a sheet the picture is only looked at
        tab.page.locator(".save > button").evaluate("button => button.click()")
        choices = look(tab)
        assert choices.faults == [], size
        offered = tab.page.locator("#save-choices button").count()
        assert len(choices.seen) == offered > 2
        tab.press("Escape")


@pytest.mark.parametrize(
    "hash_", ["select=NOR", "compare=2000-01-01", "date=1990-01-01", "panel=table"]
)
def test_what_a_link_shows_is_not_covered(tab: ChromiumTab, small_url: str, hash_: str) -> None:
    """Where it would cover the picture it is there for the file's own view alone."""
    tab.resize(800, 600)
    tab.open(small_url, start=True)
    assert tab.page.locator("#start").is_visible()
    tab.open(f"{small_url}#theme=dark", start=True)
    assert tab.page.locator("#start").is_visible()
    tab.open(f"{small_url}#{hash_}", start=True)
    assert tab.page.locator("#start").is_hidden()


def test_the_wheel_scrolls_a_window_that_is_too_small(page: ChromiumTab) -> None:
    page.select(None)
    page.page.get_by_role("button", name="Close the filters").click()
    page.resize(427, 240)
    page.settle()
    page.page.mouse.move(60, 80)
    page.page.mouse.wheel(0, 500)
    page.until(f"{SCROLLED} + window.innerHeight >= document.body.offsetHeight - 1")
    assert page.evaluate(SCALE) is None
    page.page.mouse.wheel(0, -500)
    page.until(f"{SCROLLED} === 0")
    page.page.mouse.click(60, 80)
    page.page.mouse.wheel(0, -100)
    page.until(f"({SCALE}) !== null")
    assert page.evaluate(SCROLLED) == 0
    page.press("Escape")
    page.page.mouse.wheel(0, 100)
    page.until(f"{SCROLLED} > 0")


def test_ctrl_and_a_notch_zoom_as_a_notch_does(page: ChromiumTab) -> None:
    def zoomed(down: int) -> float:
        page.set(camera={"x": 0, "y": 0, "scale": 1})
        page.page.mouse.move(640, 300)
        page.page.mouse.wheel(0, down)
        page.until(f"({SCALE}) !== 1")
        scale: float = page.evaluate(SCALE)
        return scale

    notch, small = zoomed(-100), zoomed(-30)
    page.page.keyboard.down("Control")
    assert zoomed(-100) == notch
    assert zoomed(-30) == small, "on a zoomed page a notch is as small as a pinch"
    page.page.keyboard.up("Control")
    page.set(camera={"x": 0, "y": 0, "scale": 1})
    page.evaluate(
        "document.querySelector('#picture').dispatchEvent(new WheelEvent('wheel',"
        " { deltaY: -30, ctrlKey: true, clientX: 640, clientY: 300, bubbles: true }))"
    )
    page.until(f"({SCALE}) > {small * 1.1}")


def _at_rest(page: ChromiumTab, drawn: str) -> str:
    """The picture once it stays the same: flags come in later than all else."""
    page.settle()
    before, now = "", str(page.evaluate(drawn))
    while now != before:
        page.frames(30)
        before, now = now, str(page.evaluate(drawn))
    return now


def test_another_screen_is_drawn_as_sharp(page: ChromiumTab, small_url: str) -> None:
    """The picture becomes what it would have been, had the page been opened there."""
    drawn = "document.querySelector('#picture canvas').toDataURL()"
    dense = "document.querySelector('#picture canvas').width === 2 * window.innerWidth"
    session = page.devtools()

    def move(density: int) -> None:
        metrics = {"width": 1280, "height": 720, "deviceScaleFactor": density, "mobile": False}
        session.send("Emulation.setDeviceMetricsOverride", metrics)
        # Emulated, a density alone makes no frame and no event; a real screen's tells the window.
        page.evaluate("window.dispatchEvent(new Event('resize'))")

    move(2)
    page.open(small_url)
    page.set(camera={"x": 0, "y": 0, "scale": 1})
    page.until(dense)
    wanted = _at_rest(page, drawn)
    move(1)
    page.until("document.querySelector('#picture canvas').width === window.innerWidth")
    assert _at_rest(page, drawn) != wanted
    move(2)
    page.until(dense)
    page.until(f"{drawn} === {json.dumps(wanted)}")


@pytest.fixture(params=["light", "dark"])
def forced(request: pytest.FixtureRequest, tab: ChromiumTab, lesson_url: str) -> ChromiumTab:
    """The page with stories, in the colours of the reader's system."""
    tab.page.emulate_media(forced_colors="active", color_scheme=request.param)
    tab.open(lesson_url)
    return tab


def _ground(page: ChromiumTab, selector: str, part: str = "") -> str:
    found: str = page.evaluate(
        f"getComputedStyle(document.querySelector({selector!r}), {part!r}).backgroundColor"
    )
    return found


def _track(page: ChromiumTab) -> bytes:
    """A strip of the slider's track, away from its thumb."""
    box = page.page.locator("#time").bounding_box()
    assert box is not None
    top = box["y"] + box["height"] / 2 - 4
    return page.page.screenshot(clip={"x": box["x"] + 30, "y": top, "width": 40, "height": 8})


def test_forced_colours(forced: ChromiumTab) -> None:
    forced.set(date="1980-01-01")
    assert forced.page.locator(".today[aria-pressed=false]").is_visible()
    plain = _ground(forced, ".today")
    forced.press("t")
    assert _ground(forced, ".today") != plain
    forced.press("c")
    assert _ground(forced, ".compare-button") == _ground(forced, ".today")
    forced.press("c")

    forced.page.mouse.move(2, 2)
    track = _track(forced)
    forced.evaluate("document.querySelector('#time').style.setProperty('opacity', '0')")
    assert _track(forced) != track

    forced.set(story={"id": "lesson", "step": 1})
    dots = [
        _ground(forced, f".story-dots li:nth-child({i}) .story-dot", "::before") for i in (1, 2, 3)
    ]
    assert len(set(dots)) == 3, dots
