"""What a step's ties are called is read with their lines: in all steps of the stories that ship."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser import clock, lines
from tests.browser.titled import TITLED
from tests.shipped import shipped

pytestmark = pytest.mark.long

STEPS = [
    {"id": story.id, "step": step}
    for story in shipped().relations.stories
    for step in range(len(story.steps))
]
FAR = 60
"""Further from its line nobody takes a title for its, in pixels."""


def test_titles_are_at_their_own_lines_and_at_no_flag(
    chromium_browser: Browser, world_url: str
) -> None:
    with clock.driven(chromium_browser, world_url) as tab:
        lines.remember(tab)
        seen = clock.at_rest(tab, [{"story": step} for step in STEPS], TITLED)
    titles = [(step, title) for step, some in zip(STEPS, seen, strict=True) for title in some]
    assert len(titles) > 140
    # Before places beside lines were weighed against those on them, 7 stood at flags and 51 at
    # lines of others.
    for what, most in (("flags", 2), ("lines", 26)):
        found = [(step, title) for step, title in titles if title[what]]
        assert len(found) <= most, "\n".join(map(str, found))
    assert not [(step, title) for step, title in titles if title["own"] > FAR]
