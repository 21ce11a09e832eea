"""The details: all that the file says of what is selected, and who says so."""

from collections.abc import Mapping
from typing import Any

from tests.browser.chromium import ChromiumTab

LINKS = (
    "[...document.querySelectorAll('#details a')].map((a) => ({ href: a.getAttribute('href'),"
    " target: a.target, rel: a.rel, text: a.textContent }))"
)
BADGES = "[...document.querySelectorAll('#details .badge')].map((badge) => badge.textContent)"


def _links(page: ChromiumTab) -> list[Mapping[str, Any]]:
    page.settle()
    links: list[Mapping[str, Any]] = page.evaluate(LINKS)
    for link in links:
        assert link["href"].startswith(("https://", "http://"))
        assert link["target"] == "_blank"
        assert "noopener" in link["rel"]
    return links


def test_a_state(page: ChromiumTab) -> None:
    assert page.text("#details-title") == "Serbia"
    text = page.text("#details .panel-body")
    for part in (
        "SRB",
        "RS",
        "Memberships (3)",
        "Candidate, from 1 March 2012",
        "Partner, from 14 December 2006",
        "Observer, undated",
        "North Atlantic Treaty Organization",
        "Pantsir-S1 for Serbia",
        "6 ordered, 2 delivered",
        "6 donated",
        "23 February 2020",
        "according to the president",
        "defence spending",
        "906",
        "million USD",
        "+28.7 %",
        "1.95",
        "A note on Serbia.",
        "A note on a figure",
        "about 2016 to 2020",
        "2019 to 2021 (uncertain)",
        "An institute",
    ):
        assert part in text
    assert {"Reported", "Claimed", "Disputed"} <= set(page.evaluate(BADGES))
    hrefs = {link["href"] for link in _links(page)}
    assert hrefs == {"http://report.example.org/", "https://treaties.example.org/a?b=1&c=2"}


def test_a_contested_state(page: ChromiumTab) -> None:
    page.select("XKX")
    assert "Some recognise it and some do not." in page.text("#details")
    assert _links(page)


def test_an_alliance_lists_its_members_by_date(page: ChromiumTab) -> None:
    page.select("NATO")
    page.unfold()
    assert page.text("#details-title") == "North Atlantic Treaty Organization"
    text = page.text("#details .panel-body")
    for part in ("Defence alliance", "founded 4 April 1949", "OTAN", "A note on NATO."):
        assert part in text
    assert "Members (5)" in text
    members = text[text.index("Members (5)") :]
    names = ["Norway", "United States", "Türkiye", "Germany", "Croatia"]
    places = [members.index(name) for name in names]
    assert places == sorted(places)
    assert "from 18 February 1952" in members
    assert "A note on a membership" in members
    page.settle()
    assert page.evaluate(BADGES) == ["Reported"]
    assert _links(page)


def test_members_are_those_of_the_day(page: ChromiumTab) -> None:
    page.select("EU")
    assert "Candidates (2)" in page.text("#details")  # Serbia and Türkiye
    page.set(date="2013-06-30")
    assert "Candidates (3)" in page.text("#details")
    page.set(date="2013-07-01")
    assert "Candidates (2)" in page.text("#details")


def test_a_tie(page: ChromiumTab) -> None:
    page.select("pantsir")
    assert page.text("#details-title") == "Pantsir-S1 for Serbia"
    text = page.text("#details .panel-body")
    for part in (
        "Russia sells arms to",
        "from 2019 · in delivery",
        "according to the ministry",
        "October 2019",
        "A note on an item",
        "22 February 2020: The first two arrive",
        "about 23 February 2020",
        "price",
        "250",
        "A note on a sale.",
        "Arms sale",
        "Military",
        "A yearly report",
        "A. Author",
        "A paper without an address",
        "read on 31 January 2024",
        "Its third table",
    ):
        assert part in text
    page.settle()
    assert page.evaluate(BADGES) == ["Reported", "Claimed"]
    assert {link["href"] for link in _links(page)} == {"http://report.example.org/"}


def test_a_tie_outside_its_time_says_so(page: ChromiumTab) -> None:
    page.select("intervention-NATO-SRB-1999-03-24")
    assert "Not in force on 24 February 2020." in page.text("#details")


def test_names_lead_on(page: ChromiumTab) -> None:
    page.page.locator("#details").get_by_role("button", name="Russia").first.click()
    assert page.state()["selection"] == "RUS"
    assert page.text("#details-title") == "Russia"
    page.page.locator("#details").get_by_role("button", name="Close the details").click()
    assert page.state()["selection"] is None
    assert page.page.locator("#details").is_hidden()


def test_every_actor_and_tie_has_details(page: ChromiumTab) -> None:
    data = page.data()
    names = {actor["id"]: actor["name"] for actor in data["actors"]}
    for id_, name in names.items():
        page.select(id_)
        assert page.text("#details-title") == name
    for tie in data["ties"]:
        page.select(tie["id"])
        page.unfold()
        text = page.text("#details")
        assert tie.get("title", "") in text
        assert names[tie["from"]] in text
        assert names[tie["to"]] in text
