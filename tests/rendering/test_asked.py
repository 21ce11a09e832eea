"""What the page answers by the live filters is what graph.analysis finds, kept for the scripts.

`python -m tests.rendering.test_asked` writes it anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import graph
from graph.analysis import measure
from graph.analysis.triads import triads
from graph.analysis.without import without
from graph.model import State
from graph.relations import Relations
from graph.selection import Selection
from graph.selection.obligations import memberships
from tests.rendering.test_samples import SAMPLES

KEPT = Path(__file__).parents[1] / "page" / "asked.json"
FILES = ("sample", "small", "named")
DAYS = ("1960-07-01", "1985-06-01", "1999-04-01", "2011-01-01", "2020-02-24")
Found = dict[str, Any]
FILTERS: tuple[Found, ...] = (
    {},
    {"alliances": []},
    {"regions": ["Europe"]},
    {"kinds": ["membership"]},
    {"kinds": ["arms sale", "sanctions"], "regions": ["Africa", "Asia"]},
)


def made() -> str:
    """By file and filters: density by year; by day, too, isolates, unbalanced triads, losses."""
    found = {name: [_of(graph.load(SAMPLES[name]), one) for one in FILTERS] for name in FILES}
    return json.dumps(found, indent=0, ensure_ascii=False, sort_keys=True) + "\n"


def _of(relations: Relations, filters: Found) -> Found:
    whole = relations.select(**filters)
    density = [round(measure("density")(on), 12) for _, on in whole.years()]
    days = [day for day in DAYS if str(relations.first) <= day <= str(relations.as_of)]
    return {
        "filters": filters,
        "density": density,
        "days": {day: _on(relations.select(day, **filters)) for day in days},
    }


def _on(selection: Selection) -> Found:
    actors = selection.relations.actors
    alone = [id_ for id_ in selection.isolates if isinstance(actors[id_], State)]
    around: Found = {}
    for id_ in selection.actors:
        all_of = list(triads(selection, id_)) if isinstance(actors[id_], State) else []
        if all_of:
            unbalanced = [sorted(one.actors) for one in all_of if not one.balanced]
            around[id_] = [len(all_of), sorted(unbalanced)]
    gone: Found = {id_: _loss(selection, id_) for id_ in selection.actors}
    for alliance, members in memberships(selection).items():
        for id_ in members:
            gone[f"{id_} {alliance}"] = _loss(selection, id_, alliance)
    return {"isolates": sorted(alone), "triads": around, "without": gone}


def _loss(selection: Selection, id_: str, alliance: str | None = None) -> list[Any]:
    loss = without(selection, *(((id_,), ()) if alliance is None else ((), ((id_, alliance),))))
    # Of what a tie of the two obliges to, the page knows nothing.
    owed = [
        [*pair, *sorted({bond.alliance for bond in bonds if bond.alliance})]
        for pair, bonds in loss.obligations.items()
        if any(bond.alliance for bond in bonds)
    ]
    return [len(loss.ties), sorted(owed), [list(piece) for piece in loss.cut_off]]


def test_the_scripts_are_held_to_what_the_analysis_finds() -> None:
    assert KEPT.read_text(encoding="utf-8") == made()


def test_there_is_something_to_hold_them_to() -> None:
    days = [
        on
        for name in FILES
        for one in json.loads(KEPT.read_text("utf-8"))[name]
        for on in one["days"].values()
    ]
    assert any(on["isolates"] for on in days)
    assert any(unbalanced for on in days for _, unbalanced in on["triads"].values())
    assert any(owed for on in days for _, owed, _ in on["without"].values())
    assert any(apart for on in days for *_, apart in on["without"].values())


if __name__ == "__main__":
    KEPT.write_text(made(), encoding="utf-8", newline="\n")
