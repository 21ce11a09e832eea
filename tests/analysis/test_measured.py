"""What each measure gives of made-up worlds, on days of each: held to `measured.txt`.

That a measure is right is held to NetworkX and to the literature beside it; this holds that it is
asked of the right network, on all that it can be told. After a change that is meant,
`python -m tests.analysis.test_measured` writes it anew: read the difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.analysis import Measure, measures
from graph.analysis._portfolios import Matrix
from graph.errors import SelectionError
from graph.relations import Relations

KEPT = Path(__file__).with_name("measured.txt")
FIXTURES = Path(__file__).parents[1] / "fixtures"
DAYS = {
    "small": ["1955-05-14", "1985", "1991-07-01", "2014-12-31", "2020-02-24"],
    "edges": ["1999", "2004", "2010-01-01", "2012-06-15"],
}
TOLD: Mapping[str, Mapping[str, Any]] = {
    "small": {
        "agreement": {"against": ["NATO", "EU"]},
        "participation": {"groups": ["NATO", "EU"]},
        "brokerage": {"groups": ["NATO", "EU"]},
        "centralisation": {"by": "closeness"},
        "betweenness": {"between": ["NATO", "Russia"]},
    },
    "edges": {
        "agreement": {"against": "continent"},
        "participation": {"groups": ["OPEN", "FOREVER"]},
        "brokerage": {"groups": ["OPEN", "FOREVER"]},
        "centralisation": {"by": "betweenness"},
        "betweenness": {"between": ["OPEN", "Peru"]},
    },
}
"""What a measure is told beside nothing."""
NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")


def asked() -> Iterator[tuple[str, Measure, Relations, str, Mapping[str, Any]]]:
    for file, days in DAYS.items():
        relations = graph.load(FIXTURES / f"{file}.yaml")
        for name, one in measures().items():
            for day in days:
                yield f"{file} {day} {name}", one, relations, day, {}
            if given := TOLD[file].get(name):
                yield f"{file} {days[-1]} {name} {given}", one, relations, days[-1], given


def told(value: Any) -> str:
    if isinstance(value, Matrix):
        rows = [" ".join(f"{number + 0:.6f}" for number in row) for row in value.values]
        return f"{' '.join(value.ids)}: {'; '.join(rows)}"
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {told(one)}" for key, one in sorted(value.items()))
    return f"{value + 0:.6f}" if isinstance(value, float) else str(value)


def written() -> str:
    lines = []
    for called, one, relations, day, given in asked():
        try:
            said = told(one(relations.select(day), **given))
        except SelectionError as error:
            said = f"! {error}"
        lines.append(f"{called}: {said}")
    return "\n".join([*lines, ""])


def test_each_gives_what_it_gave() -> None:
    now, before = written().splitlines(), KEPT.read_text(encoding="utf-8").splitlines()
    assert [NUMBER.sub("#", one) for one in now] == [NUMBER.sub("#", one) for one in before]
    for line, kept in zip(now, before, strict=True):
        found, wanted = ([float(one) for one in NUMBER.findall(text)] for text in (line, kept))
        assert found == pytest.approx(wanted, abs=2e-6), line.partition(":")[0]


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
