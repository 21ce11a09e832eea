"""The places in the page that the guide gives its questions show what the commands answer."""

from __future__ import annotations

import re

from graph.analysis import measure
from graph.analysis.triads import triads
from graph.analysis.without import without
from graph.guide import chapters
from tests.browser.chromium import ChromiumTab
from tests.shipped import shipped

PLACE = re.compile(r"^```\n(#\S+)\n```$", re.MULTILINE)
QUESTION = re.compile(r"^## (.+\?)$", re.MULTILINE)
THREES = """[...document.querySelectorAll("#triads [data-key^=triad-]")].map((one) =>
    one.dataset.key.split("-").slice(1).sort().join(" "))"""


def places() -> dict[str, str]:
    """The link of each question that has one."""
    parts = QUESTION.split(chapters()["6-questions.md"])
    found = {
        asked: PLACE.findall(said) for asked, said in zip(parts[1::2], parts[2::2], strict=True)
    }
    return {asked: links[0] for asked, links in found.items() if links}


def test_each_place_shows_what_the_command_answers(tab: ChromiumTab, world_url: str) -> None:
    world = shipped().relations
    syria, nato, pacts, africa = places().values()
    tab.open(f"{world_url}{syria},triads.all")
    threes = [one for one in triads(world.select("2016-12-31"), "SYR") if not one.balanced]
    expected = sorted(" ".join(sorted(one.actors)) for one in threes)
    assert sorted(tab.evaluate(THREES)) == expected
    assert f"{len(expected)} threes" in tab.text("#triads")
    tab.page.locator("#triads [data-key^=triad-]").first.click()
    assert sorted(tab.state()["focus"]) == sorted(tab.evaluate(THREES)[0].split())

    tab.open(f"{world_url}{nato}")
    loss = without(world.select("2024-06-30"), leaving=[("TUR", "NATO")])
    said = tab.text("#without")
    assert f"{len(loss.ties)} tie is lost" in said
    through = [bonds for bonds in loss.obligations.values() if bonds[0].alliance == "NATO"]
    assert f"{len(through)} others no longer owe" in said

    tab.open(f"{world_url}{pacts}")
    of_pacts = world.select(kinds="defence pact")
    years = {year: measure("density")(on) for year, on in of_pacts.years() if 1990 >= year >= 1945}
    highest = max(years, key=lambda year: years[year])
    said = tab.text("#legend")
    most, then = (f"{100 * years[year]:.3f}".rstrip("0").rstrip(".") for year in (highest, 1990))
    assert f"at most {most} ({highest}); {then} in 1990" in said

    tab.open(f"{world_url}{africa}")
    alone = world.select("1965-12-31", regions="Africa", states_only=True).isolates
    actors, ties = tab.visible()
    tied = {end for id_ in ties for end in (world.ties[id_].source, world.ties[id_].target)}
    assert {*actors} - tied == {*alone}
    assert alone
