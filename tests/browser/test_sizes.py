"""The page at the sizes of a laptop, a projector and a phone, and while the window changes."""

import pytest

from tests.browser.chromium import ChromiumTab

SIZES = {"laptop": (1280, 720), "projector": (1920, 1080), "phone": (390, 844)}
OVERFLOW = "document.documentElement.scrollWidth > window.innerWidth"

UNREACHABLE = """
[...document.querySelectorAll(SELECTOR)].filter((control) => {
    if (control.getClientRects().length === 0) return ESSENTIAL.includes(control.id);
    const box = control.getBoundingClientRect();
    const inside = box.width > 0 && box.left >= 0 && box.top >= 0
        && box.right <= window.innerWidth && box.bottom <= window.innerHeight;
    const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return !(inside && found && (control.contains(found) || found.contains(control)));
}).map((control) => control.outerHTML)
"""
"""Controls that are cut off, or covered where a finger would touch them; menus are folded."""


def _unreachable(page: ChromiumTab, selector: str) -> object:
    page.settle()
    return page.evaluate(
        UNREACHABLE.replace("SELECTOR", f'"{selector}"').replace("ESSENTIAL", "['search', 'time']")
    )


@pytest.mark.parametrize("size", SIZES)
def test_fits(page: ChromiumTab, small_url: str, size: str) -> None:
    page.resize(*SIZES[size])
    page.open(small_url, start=True)
    assert not page.evaluate(OVERFLOW)
    assert _unreachable(page, "#details .panel-head button:not(.phone-only)") == []
    page.press("Escape")
    assert _unreachable(page, "#header button, #search, #timeline button, #time") == []
    for id_ in ("NATO", "pantsir", "RUS"):
        page.select(id_)
        assert _unreachable(page, "#timeline button, #time") == []
        page.unfold()
        assert not page.evaluate(OVERFLOW)
    page.press("?")
    assert not page.evaluate(OVERFLOW)
    assert _unreachable(page, "#help button") == []


def test_filters_on_a_phone(page: ChromiumTab, small_url: str) -> None:
    page.resize(*SIZES["phone"])
    page.open(small_url, start=True)
    legend = page.page.locator("#legend")
    assert legend.is_hidden()
    page.page.locator(".legend-button").click()
    assert legend.is_visible()
    assert not page.evaluate(OVERFLOW)
    legend.get_by_role("checkbox", name="Military", exact=True).uncheck()
    legend.get_by_role("button", name="Close the filters").click()
    assert legend.is_hidden()
    assert "pantsir" not in page.visible()[1]


def test_search_on_a_phone(page: ChromiumTab, small_url: str) -> None:
    page.resize(*SIZES["phone"])
    page.open(small_url, start=True)
    page.page.locator("#search").fill("norw")
    page.page.get_by_role("option", name="Norway").click()
    assert page.state()["selection"] == "NOR"
    assert _unreachable(page, "#details .panel-head button") == []


def test_the_picture_follows_the_window(page: ChromiumTab) -> None:
    for size in ((800, 600), (1920, 1080), (390, 844), (844, 390), (1280, 720)):
        page.resize(*size)
        page.settle()
        covers = page.evaluate(
            "(() => { const [canvas, picture] = ['#picture canvas', '#picture'].map((selector) =>"
            " document.querySelector(selector).getBoundingClientRect());"
            " return Math.abs(canvas.width - picture.width) <= 1"
            " && Math.abs(canvas.height - picture.height) <= 1; })()"
        )
        assert covers, size
        assert not page.evaluate(OVERFLOW), size
    assert page.state()["selection"] == "SRB"


def test_type_grows_on_a_screen_of_4k_and_on_no_smaller_one(page: ChromiumTab) -> None:
    def sizes() -> list[float]:
        found: list[float] = page.evaluate(
            "(() => { const style = getComputedStyle(document.documentElement);"
            " const type = style.getPropertyValue('--picture-type');"
            " return [parseFloat(style.fontSize), Number(type)]; })()"
        )
        return found

    for size in ((1280, 720), (1920, 1080), (2560, 1440), (3440, 1440)):
        page.resize(*size)
        assert sizes() == [16, 12.5], size
    page.resize(3840, 2160)
    assert all(size >= usual * 1.7 for size, usual in zip(sizes(), (16, 12.5), strict=True))
