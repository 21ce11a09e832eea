"""No panel is left out where the page is looked at in a language that nobody speaks."""

from __future__ import annotations

from tests.language.looked_at import OTHERWISE, PANELS, opened_with, panels


def test_every_panel_is_looked_at() -> None:
    assert sorted(panels()) == sorted([*opened_with(), *OTHERWISE])
    assert {"share", *PANELS} <= set(opened_with())
