"""The categories' colours as a style sheet: a rule for each theme, the picture and each sample."""

from __future__ import annotations

import re

from graph.rendering.assets import colours
from graph.vocabulary.words import categories

RULE = re.compile(r"([^{}]+) \{ ([^{}]+) \}\n")


def test_each_theme_has_each_categorys_colour() -> None:
    known = categories()
    rules = RULE.findall(colours())
    # Nothing stands between them: what does would be part of the next one's selector.
    assert "".join(f"{where} {{ {what} }}\n" for where, what in rules) == colours()
    found = dict(rules)
    assert len(found) == len(rules)
    themes = {theme for one in known.values() for theme in one.colours}
    named = {theme: f'[data-theme="{theme}"]' for theme in themes}
    named["light"] = f":root, {named['light']}"
    for theme, where in named.items():
        told = (f"--category-{key}: {one.colours[theme]};" for key, one in known.items())
        assert found.pop(where) == " ".join(told)
    drawn = (f"--picture-{key}: var(--category-{key});" for key in known)
    assert found.pop(":root, [data-theme]") == " ".join(drawn)
    assert found == {f".category-{key}": f"color: var(--category-{key});" for key in known}
