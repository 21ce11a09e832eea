"""The shortcuts as other keyboards and clickers send them."""

from __future__ import annotations

import json

import pytest

from tests.browser.chromium import ChromiumTab

KEYBOARDS = {
    "Caps Lock": {"m": ("M", "KeyM"), "l": ("L", "KeyL"), "c": ("C", "KeyC"), "z": ("Z", "KeyZ")},
    "Cyrillic": {"m": ("ь", "KeyM"), "l": ("д", "KeyL"), "c": ("с", "KeyC"), "z": ("я", "KeyZ")},
    "Greek": {"m": ("μ", "KeyM"), "l": ("λ", "KeyL"), "c": ("ψ", "KeyC"), "z": ("ζ", "KeyZ")},
    "Arabic": {"m": ("ة", "KeyM"), "l": ("م", "KeyL"), "c": ("ؤ", "KeyC"), "z": ("ئ", "KeyZ")},
    "Hebrew": {"m": ("צ", "KeyM"), "l": ("ך", "KeyL"), "c": ("ב", "KeyC"), "z": ("ז", "KeyZ")},
    "AZERTY": {"m": ("m", "Semicolon"), "l": ("l", "KeyL"), "c": ("c", "KeyC"), "z": ("z", "KeyW")},
}


def _send(page: ChromiumTab, key: str, code: str, **more: bool) -> bool:
    """Whether the page takes the key for its own, rather than leave it to the browser."""
    event = {"key": key, "code": code, "bubbles": True, "cancelable": True, **more}
    return not page.evaluate(
        "(document.activeElement ?? document.body).dispatchEvent("
        f"new KeyboardEvent('keydown', {json.dumps(event)}))"
    )


@pytest.fixture
def lesson(tab: ChromiumTab, lesson_url: str) -> ChromiumTab:
    tab.open(lesson_url)
    return tab


@pytest.mark.parametrize("keyboard", KEYBOARDS)
def test_letters_on_any_keyboard(page: ChromiumTab, keyboard: str) -> None:
    keys = KEYBOARDS[keyboard]
    for shift in (False, True):
        _send(page, *keys["m"], shiftKey=shift)
        assert page.state()["layout"] == "map"
        _send(page, *keys["m"], shiftKey=shift)
        assert page.state()["layout"] == "network"
        _send(page, *keys["l"], shiftKey=shift)
        assert page.state()["panel"] == "table"
        _send(page, *keys["l"], shiftKey=shift)
        assert page.state()["panel"] == "picture"
    _send(page, *keys["c"])
    assert page.state()["compare"] is not None
    page.address("compare=")
    _send(page, *keys["z"], ctrlKey=True)
    page.until("window.relations.state().compare === null")
    _send(page, *keys["z"], ctrlKey=True, shiftKey=True)
    page.until("window.relations.state().compare !== null")


def test_a_clicker(lesson: ChromiumTab) -> None:
    assert not _send(lesson, "F5", "F5"), "no story plays: the browser loads the page anew"
    lesson.set(story={"id": "lesson", "step": 0})
    assert not _send(lesson, "F5", "F5", ctrlKey=True)
    lesson.press("F5")
    lesson.until("window.relations.state().presenting")
    curtain = lesson.page.locator(".story-curtain")
    for key, code in (
        (".", "Period"),
        ("b", "KeyB"),
        ("B", "KeyB"),
        ("и", "KeyB"),
        ("ز", "Period"),
    ):
        _send(lesson, key, code)
        assert curtain.is_visible(), key
        _send(lesson, key, code)
        assert curtain.is_hidden(), key
    assert _send(lesson, "F5", "F5"), "presented already: it is not lost by loading anew"
    lesson.press("PageDown")
    assert lesson.state()["story"] == {"id": "lesson", "step": 1}
    lesson.press("Escape")
    lesson.until("!window.relations.state().presenting")
    lesson.press("Escape")
    lesson.until("window.relations.state().story === null")
    assert not _send(lesson, "F5", "F5")
