"""A place stands with what a file says of the actor already, however the file names it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from graph.authoring.keeping import keep_places
from graph.reading import read

HEAD = "title: Mine\nas_of: 2024-06-30\n"
TIES = """\
deals:
  - {kind: entente, between: [XNO, Türkiye]}
  - {kind: entente, between: [XNO, Côte d'Ivoire]}
  - {kind: entente, between: [XNO, XUP]}
"""
STATES = "states:\n  Norland: {code: XNO, aliases: [The North]}\n  2: {code: XUP}\n"


@pytest.mark.parametrize(
    ("key", "actor"),
    [
        *((key, "TUR") for key in ("Turkey", "turkiye", "TUR", "TR", "Republic of Türkiye")),
        *((key, "CIV") for key in ("Ivory Coast", "Cote d’Ivoire", "CIV (Ivory Coast)", "civ")),
    ],
)
@pytest.mark.parametrize("entry", ["{note: A remark%s}", "\n    note: A remark%s"])
def test_a_known_state_is_spoken_of_once(tmp_path: Path, key: str, actor: str, entry: str) -> None:
    """Twice, under two of its names, no file may say anything of it."""
    path = tmp_path / "own.yaml"
    states = f"{STATES}  {key}: {entry}\n"
    path.write_text(HEAD + TIES + states % "", encoding="utf-8")
    before = read(path).relations
    assert before.actors[actor].note == "A remark"
    keep_places(path, {actor: (5, -7)})
    added = ("," if "{" in entry else "\n   ") + " position: [5, -7]"
    assert path.read_text(encoding="utf-8") == HEAD + TIES + states % added
    moved = replace(before.actors[actor], position=(5, -7))
    assert read(path).relations == replace(before, actors={**before.actors, actor: moved})


def test_each_state_of_the_files_own_has_its_own_place(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(HEAD + TIES + STATES, encoding="utf-8")
    keep_places(path, {"XUP": (3, 4), "XNO": (1, 2)})
    text = path.read_text(encoding="utf-8")
    assert "  Norland: {code: XNO, aliases: [The North], position: [1, 2]}\n" in text
    assert "  2: {code: XUP, position: [3, 4]}\n" in text


def test_an_alliance_with_the_code_of_a_state_is_not_that_state(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    alliances = "alliances:\n  AU: {name: African Union, members: {Chad: 2010, Australia: 2011}}\n"
    path.write_text(HEAD + alliances, encoding="utf-8")
    keep_places(path, {"AUS": (5, -7), "AU": (1, 2)})
    after = read(path).relations.actors
    assert (after["AUS"].position, after["AU"].position) == ((5, -7), (1, 2))
