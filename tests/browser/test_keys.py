"""The keyboard, the help, and the camera."""

import pytest

import graph
from graph.reference.licences import licences
from tests.browser.chromium import ChromiumTab
from tests.browser.looking import find
from tests.browser.tab import Tab


def test_escape_clears(any_page: Tab) -> None:
    any_page.set(focus=["RUS"])
    any_page.press("Escape")
    state = any_page.state()
    assert (state["selection"], state["focus"], state["hover"]) == (None, [], None)
    any_page.settle()
    assert any_page.evaluate("document.querySelector('#details').hidden")


def test_the_help_opens_and_closes(any_page: Tab) -> None:
    any_page.press("?")
    assert any_page.evaluate("document.querySelector('#help').open")
    any_page.press("t")  # the page behind it hears nothing
    assert any_page.state()["date"] == "2020-02-24"
    any_page.press("Escape")
    any_page.until("!document.querySelector('#help').open")
    assert any_page.state()["selection"] == "SRB"


def test_the_help_says_whose_work_the_page_carries(page: ChromiumTab) -> None:
    page.press("?")
    about = page.page.locator("#help .about")
    about.locator("h3").click()
    about.locator("li").first.wait_for()  # what is folded out comes with the browser's next event
    assert f"relations {graph.__version__} " in about.inner_text()
    works = about.locator("li")
    assert works.count() == len(licences()) > 5
    for line, work in zip(works.all(), licences(), strict=True):
        told = line.inner_text()
        assert [
            one for one in (work.name, work.what, work.holder, work.licence) if one not in told
        ] == []
        assert (line.locator("a").get_attribute("href") or "").rstrip("/") == work.url
        line.locator("summary").click()
        line.locator(".licence-text").wait_for()
        assert line.locator(".licence-text").inner_text().split() == work.text.split()


def test_zoom_and_back(page: ChromiumTab) -> None:
    assert page.state()["camera"] is None
    x, y = find(page, "SRB")
    page.page.mouse.wheel(0, -300)
    page.until("window.relations.state().camera.scale > 1")
    page.page.mouse.move(x - 200, y + 100)
    before = page.state()["camera"]
    page.page.mouse.down()
    page.page.mouse.move(x - 100, y + 130, steps=4)
    page.page.mouse.up()
    page.until(f"window.relations.state().camera.x < {before['x']}")
    page.press("0")
    assert page.state()["camera"] is None


def test_a_click_selects_and_a_click_beside_clears(page: ChromiumTab) -> None:
    x, y = find(page, "NATO")
    page.page.mouse.click(x, y)
    assert page.state()["selection"] == "NATO"
    assert page.text("#details-title") == "North Atlantic Treaty Organization"
    page.set(filters={"kinds": []})
    page.page.mouse.click(x - 200, y + 150)
    assert page.state()["selection"] is None


def test_an_actor_can_be_dragged(page: ChromiumTab) -> None:
    x, y = find(page, "EAEU")
    page.page.mouse.move(x, y)
    page.page.mouse.down()
    page.page.mouse.move(x + 90, y + 60, steps=5)
    page.page.mouse.up()
    page.page.mouse.click(x + 90, y + 60)
    assert page.state()["selection"] == "EAEU"


def test_every_button_has_a_name(page: ChromiumTab) -> None:
    page.unfold()
    nameless = page.evaluate(
        "[...document.querySelectorAll('button, input, a[href]')].filter((control) =>"
        " !(control.textContent.trim() || control.getAttribute('aria-label')"
        " || control.labels?.length)).map((control) => control.outerHTML)"
    )
    assert nameless == []


@pytest.mark.parametrize("target", ["picture", "details", "timeline"])
def test_skip_links(page: ChromiumTab, target: str) -> None:
    link = page.page.locator(f"a.skip[href='#{target}']")
    link.focus()
    page.press("Enter")
    assert page.evaluate(f"document.querySelector('#{target}').contains(document.activeElement)")
    assert page.state()["selection"] == "SRB"
    assert page.evaluate("window.location.hash") == ""
