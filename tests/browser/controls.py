"""What lies where a control is: whether each can be seen or scrolled to, and clicked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from tests.browser.chromium import ChromiumTab

LOOK = """
(() => {
    const CONTROLS = "button, a[href], input, select, summary, [tabindex='0'], [role=option]";
    const OPENED = "dialog[open], .event-list, .save-choices, .search-list";
    // What lies over a control counts, whether it takes the pointer or lets it through.
    const over = [...document.querySelectorAll("#map-caption, #toast:not(:empty)")];
    for (const one of over) one.style.pointerEvents = "auto";
    const opened = [...document.querySelectorAll(OPENED)].filter((one) => one.checkVisibility());
    const seen = { visibilityProperty: true, opacityProperty: true };
    const controls = [...document.querySelectorAll(CONTROLS)].filter((one) =>
        one.checkVisibility(seen)
        // The second handle of the slider is its thumb alone.
        && !one.matches(".skip, #picture, .slider.second")
        // What is opened over the page is dealt with, or closed, first.
        && (opened.length === 0 || opened.some((box) => box.contains(one))));
    const named = (one) => [one.id || one.className, one.getAttribute("aria-label")
        || one.textContent.trim().slice(0, 30)].join(" ");
    const { innerWidth: width, innerHeight: height } = window;
    const faults = [];
    for (const control of controls) {
        control.scrollIntoView({ block: "nearest", inline: "nearest" });
        // A link may go on in the next line.
        const inline = getComputedStyle(control).display === "inline";
        const box = inline ? control.getClientRects()[0] : control.getBoundingClientRect();
        const [left, right] = [Math.max(0, box.left), Math.min(width, box.right)];
        const [top, bottom] = [Math.max(0, box.top), Math.min(height, box.bottom)];
        // A text that scrolls is larger than what is seen of it: some of it has to be.
        const text = control.matches("div[tabindex='0']");
        const at = (share) => right > left && bottom > top && document.elementFromPoint(
            (left + right) / 2, top + share * (bottom - top));
        const own = (found) => found
            && (control.contains(found) || control.labels?.[0]?.contains(found)
                // Two handles share a track.
                || (control.id === "time" && found.matches(".slider")));
        if (!(text ? [0.1, 0.3, 0.5, 0.7, 0.9] : [0.5]).some((share) => own(at(share)))) {
            faults.push(`${named(control)} under ${at(0.5) ? named(at(0.5)) : "nothing"}`);
        } else if (!text && (box.left < -1 || box.right > width + 1
            // What is as high as a small window is seen in parts.
            || ((box.top < -1 || box.bottom > height + 1) && box.height < height / 2))) {
            faults.push(`${named(control)} cut off`);
        }
    }
    if (document.documentElement.scrollWidth > width) faults.push("wider than the window");
    document.scrollingElement.scrollTop = 0;
    let [free, all] = [0, 0];
    for (let x = 4; MEASURED && x < width; x += width / 20) {
        for (let y = 4; y < height; y += height / 30) {
            all += 1;
            if (document.elementFromPoint(x, y)?.closest("#picture")) free += 1;
        }
    }
    for (const one of over) one.style.pointerEvents = "";
    return { faults, seen: controls.map(named), picture: MEASURED ? free / all : null };
})()
"""


@dataclass(frozen=True)
class Look:
    """What a look at a page found."""

    faults: list[str]
    """Controls that are cut off or covered, each with what lies over it."""
    seen: list[str]
    """All that can be used."""
    picture: float | None
    """The share of the window in which the picture is seen, where that is measured."""


def look(
    page: ChromiumTab,
    rest: Callable[[ChromiumTab], None] = ChromiumTab.settle,
    *,
    measured: bool = True,
) -> Look:
    """Look for each control in turn, scrolled to where need be, once the page has come to rest."""
    rest(page)
    return Look(**page.evaluate(LOOK.replace("MEASURED", json.dumps(measured))))


def unfold_all(tab: ChromiumTab) -> None:
    """What is folded, in the legend and in the details, with what is made when it is opened."""
    tab.unfold()
    tab.evaluate(
        "document.querySelectorAll('#legend details').forEach((fold) => { fold.open = true; })"
    )
    tab.evaluate(
        "document.querySelectorAll('#legend .expander[aria-expanded=false]')"
        ".forEach((button) => button.click())"
    )
