"""The map: there and back, with the same selection, filters and day, and in the address."""

import math

import pytest

from graph.reference.states import Fact, all_states
from tests.browser.chromium import ChromiumTab
from tests.browser.looking import STEP, close_sides, pointed_at
from tests.browser.tab import Tab

CAPTION = "document.querySelector('#map-caption')"
TURN = "document.querySelector('#zoom [title^=\"Turn the map\"]')"
EDGES = {"atlantic": -168.4, "pacific": -30}
BUTTON = "document.querySelector('[data-layout={}]')"


def test_a_key_turns_the_network_into_a_map_and_back(any_page: Tab) -> None:
    before = any_page.state()
    visible = any_page.evaluate("window.relations.visible()")
    assert any_page.evaluate(f"{CAPTION}.hidden")
    any_page.press("m")
    assert any_page.state() == {**before, "layout": "map"}
    assert any_page.evaluate("window.relations.visible()") == visible
    assert "No position is taken" in any_page.evaluate(f"{CAPTION}.textContent")
    assert not any_page.evaluate(f"{CAPTION}.hidden")
    any_page.until("location.hash.includes('layout=map')")
    any_page.press("m")
    assert any_page.state() == before
    any_page.until("!location.hash.includes('layout=map')")


def test_a_button_for_each_view_says_which_is_shown(any_page: Tab) -> None:
    pressed = "[...document.querySelectorAll('.layout-button[aria-pressed=true]')]"
    assert any_page.evaluate(f"{pressed}.map((one) => one.textContent)") == ["Network"]
    for layout, name in (("map", "Map"), ("matrix", "Matrix"), ("network", "Network")):
        any_page.evaluate(f"{BUTTON.format(layout)}.click()")
        assert any_page.evaluate(f"{pressed}.map((one) => one.textContent)") == [name]
        assert any_page.state()["layout"] == layout


def test_the_map_is_turned_to_the_pacific_and_back(any_page: Tab) -> None:
    assert any_page.evaluate(f"{TURN}.hidden"), "in the network there is nothing to turn"
    any_page.press("m")
    before = any_page.state()
    assert any_page.evaluate(f"{TURN}.title") == "Turn the map: the Pacific in its middle"
    any_page.evaluate(f"{TURN}.click()")
    assert any_page.state() == {**before, "centre": "pacific"}
    any_page.until("location.hash.includes('centre=pacific')")
    any_page.evaluate(f"{TURN}.click()")
    assert any_page.state() == before
    any_page.until("!location.hash.includes('centre')")


@pytest.mark.parametrize("centre", ["atlantic", "pacific"])
@pytest.mark.parametrize("code", ["USA", "SRB", "NOR"])
def test_states_stand_at_their_capitals_and_a_click_selects(
    page: ChromiumTab, code: str, centre: str
) -> None:
    x, y = find(page, code, centre)
    page.page.mouse.click(x, y)
    assert page.state()["selection"] == code


def test_a_state_is_not_dragged_off_its_land(page: ChromiumTab) -> None:
    x, y = find(page, "USA")
    before = page.state()["camera"]
    page.page.mouse.move(x, y)
    page.page.mouse.down()
    page.page.mouse.move(x + 60, y + 40, steps=4)
    page.page.mouse.up()
    # It is the map that has moved, and the state with it.
    page.until(f"window.relations.state().camera.x < {before['x']} - 50")
    assert pointed_at(page, x + 60, y + 40) == "USA"


def find(page: ChromiumTab, code: str, centre: str = "atlantic") -> tuple[float, float]:
    """Look at a state's capital on the map, and say where in the window its flag is drawn."""
    close_sides(page)
    x, y = equal_earth(all_states()[code], EDGES[centre])
    page.set(layout="map", centre=centre, selection=None, camera={"x": x, "y": y, "scale": 1})
    page.settle()
    across = page.evaluate("window.innerWidth / 2")
    for down in range(80, page.evaluate("window.innerHeight") - 80, STEP):
        if pointed_at(page, across, down) == code:
            return across, down
    raise AssertionError(f"{code} is not in the middle of the map")


def equal_earth(fact: Fact, edge: float) -> tuple[float, float]:
    """Where a capital lies in world units, by the projection's formula."""
    east = math.radians((fact.lon - edge) % 360 - 180)
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(fact.lat)))
    powers = zip((1.340264, -0.081106, 0.000893, 0.003796), (1, 3, 7, 9), strict=True)
    terms = [(a * theta**n, a * n * theta ** (n - 1)) for a, n in powers]
    slope = sum(derivative for _, derivative in terms)
    x = 2 * east * math.cos(theta) / (math.sqrt(3) * slope)
    return 660 * x, -660 * sum(term for term, _ in terms)
