"""With nothing chosen: strands and what is said of them, and by what the map's land is coloured."""

from __future__ import annotations

from typing import Any

from tests.browser.chromium import ChromiumTab

TOOLTIP = "document.querySelector('.picture-tooltip')"
CHOICE = "document.querySelector('.theme select')"
KEY = "document.querySelector('.theme-key')"
LEFT_OUT = "document.querySelector('#left-out')"
WHOLE: dict[str, Any] = {
    "selection": None,
    "focus": [],
    "filters": {"kinds": None, "alliances": None},
}


def strand(page: ChromiumTab, least: int, most: int) -> tuple[dict[str, Any], float, float]:
    """A strand of so many ties, and a place on it that is no other's and no actor's."""
    for one in page.evaluate("window.relations.drawn().strands"):
        if not least <= len(one["ties"]) <= most:
            continue
        for x, y in one["path"][2:-2]:
            page.page.mouse.move(2, 2)
            page.until("window.relations.state().hover === null")
            page.page.mouse.move(x, y)
            page.settle()
            if page.state()["hover"] == f"{one['from']}\n{one['to']}":
                return one, x, y
    raise AssertionError(f"no strand of {least} to {most} ties can be pointed at")


def test_pointing_at_a_strand_tells_its_ties_and_a_click_chooses_both_ends(
    page: ChromiumTab,
) -> None:
    page.set(**WHOLE)
    page.settle()
    one, x, y = strand(page, 2, 9)
    words = page.evaluate(f"{TOOLTIP}.innerText")
    assert f"{len(one['ties'])} ties" in words
    assert len(words.splitlines()) >= 2 + len(one["ties"])
    page.page.mouse.click(x, y)
    assert page.state()["focus"] == [one["from"], one["to"]]
    assert page.state()["selection"] is None
    page.until("location.hash.includes('focus=')")


def test_a_click_on_a_strand_of_one_tie_chooses_it(page: ChromiumTab) -> None:
    page.set(**WHOLE)
    page.settle()
    one, x, y = strand(page, 1, 1)
    page.page.mouse.click(x, y)
    assert [page.state()["selection"]] == one["ties"]


def test_pairs_with_fewer_ties_are_left_out_and_counted(page: ChromiumTab) -> None:
    page.set(**WHOLE)
    page.settle()
    before = page.evaluate("window.relations.drawn().strands.length")
    page.set(pairs=2)
    page.settle()
    strands = page.evaluate("window.relations.drawn().strands")
    assert 0 < len(strands) < before
    assert all(len(one["ties"]) >= 2 for one in strands)
    assert "fewer ties" in page.evaluate(f"{LEFT_OUT}.textContent")
    page.until("location.hash.includes('pairs=2')")


def test_the_key_in_the_corner_has_room_of_its_own_and_folds(page: ChromiumTab) -> None:
    page.set(**WHOLE)
    page.settle()
    key = "document.querySelector('#line-key')"
    words = page.evaluate(f"{key}.innerText")
    assert "Military" in words
    assert "Conflict" in words
    beside = page.evaluate(f"{key}.getBoundingClientRect().right")
    flags = "window.relations.drawn().actors.map(({ x, width }) => x - width / 2)"
    assert page.evaluate(f"Math.min(...{flags})") > beside, "no flag lies below the key"
    page.page.click(".line-key-fold")
    page.settle()
    assert page.evaluate(f"{key}.hidden")
    assert page.evaluate(f"Math.min(...{flags})") < beside, "the picture takes the room"
    page.until("location.hash.includes('closed=picture.key')")
    page.page.click(".line-key-fold")
    page.set(selection="SRB")
    page.settle()
    assert "From the one who acts" in page.evaluate(f"{key}.innerText")
    page.set(compare="2000-01-01")
    page.settle()
    assert page.evaluate(f"{key}.hidden"), "compared days have a key of their own"


def test_the_land_is_coloured_by_what_is_chosen(page: ChromiumTab) -> None:
    page.set(**WHOLE, layout="map")
    page.settle()
    page.page.select_option(".theme select", "ties")
    assert page.state()["shading"] == "ties"
    page.until("location.hash.includes('shading=ties')")
    page.settle()
    coloured = "window.relations.drawn().areas.filter(({ colours }) => colours.length > 0)"
    everybody = page.evaluate(f"{coloured}.length")
    assert everybody > 3
    counts = page.evaluate(f"[...{KEY}.querySelectorAll('li')].map((line) => line.innerText)")
    *classes, left_out = map(str.strip, counts)
    assert len(classes) > 1
    assert all(line.endswith(")") for line in classes)
    assert left_out == "Not counted"
    page.page.select_option(".theme select", "conflict")
    page.settle()
    assert 0 < page.evaluate(f"{coloured}.length") < everybody
    page.until("location.hash.includes('shading=conflict')")
    page.press("Control+z")
    page.until("window.relations.state().shading === 'ties'")
    page.set(selection="SRB")
    page.settle()
    assert page.evaluate("document.querySelector('.theme').hidden"), "now it is Serbia's map"


def test_who_sees_none_of_it_hears_what_the_land_is_coloured_by(page: ChromiumTab) -> None:
    page.set(**WHOLE, layout="map")
    page.page.select_option(".theme select", "conflict")
    page.until("document.querySelector('#live').textContent.includes('coloured by Conflict')")


def test_with_memberships_alone_the_largest_alliances_are_areas(page: ChromiumTab) -> None:
    page.set(**{**WHOLE, "filters": {"kinds": ["membership"]}})
    page.settle()
    drawn = page.evaluate("window.relations.drawn()")
    assert not drawn["strands"]
    assert drawn["outlines"]
    words = page.evaluate(f"{LEFT_OUT}.textContent")
    assert "No ties between two states" in words
    assert "Areas" in words
