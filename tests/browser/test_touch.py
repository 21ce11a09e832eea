"""Fingers on a phone: they move the picture, zoom and select."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.browser.chromium import ChromiumTab
from tests.browser.looking import find

PHONE = (390, 844)


@contextmanager
def _fingers(page: ChromiumTab) -> Iterator[Any]:
    session = page.devtools()

    def touch(kind: str, *points: tuple[float, float]) -> None:
        touches = [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    session.send("Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 2})
    yield touch
    session.detach()


@pytest.fixture
def phone(page: ChromiumTab, small_url: str) -> ChromiumTab:
    page.resize(*PHONE)
    page.open(small_url)
    page.select(None)
    page.set(camera={"x": 800, "y": -230, "scale": 1})  # where actors are
    page.settle()
    return page


def test_one_finger_moves_the_picture(phone: ChromiumTab) -> None:
    with _fingers(phone) as touch:
        touch("touchStart", (200, 400))
        for step in range(1, 7):
            touch("touchMove", (200 - 15 * step, 400 - 10 * step))
        touch("touchEnd")
    phone.until("window.relations.state().camera.x > 840")
    camera = phone.state()["camera"]
    assert camera["y"] > -205
    assert camera["scale"] == 1
    assert phone.state()["selection"] is None


def test_two_fingers_zoom(phone: ChromiumTab) -> None:
    with _fingers(phone) as touch:
        touch("touchStart", (180, 400), (220, 400))
        for step in range(1, 7):
            touch("touchMove", (180 - 10 * step, 400), (220 + 10 * step, 400))
        touch("touchEnd")
    phone.until("window.relations.state().camera.scale > 3")
    assert phone.evaluate("window.visualViewport.scale") == 1


def test_a_tap_selects(phone: ChromiumTab) -> None:
    phone.set(layout="network")
    x, y = find(phone, "NATO")
    with _fingers(phone) as touch:
        touch("touchStart", (x, y))
        touch("touchEnd")
    phone.until("window.relations.state().selection === 'NATO'")
