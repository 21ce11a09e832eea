"""Small files that are made up, and what stands in them on a day."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from hypothesis import strategies as st

import graph

STATES = ["Serbia", "Russia", "France", "Norway", "Chile"]
CODES = {"Serbia": "SRB", "Russia": "RUS", "France": "FRA", "Norway": "NOR", "Chile": "CHL"}
days = st.dates(date(1940, 1, 1), date(2030, 12, 31))


@st.composite
def spans(draw: st.DrawFn) -> dict[str, str]:
    """A since and an until, either of them perhaps missing, of any precision."""
    first, last = sorted(draw(st.tuples(days, days)))
    span = {}
    if draw(st.booleans()):
        span["since"] = first.isoformat()[: draw(st.sampled_from([4, 7, 10]))]
    if draw(st.booleans()):
        span["until"] = last.isoformat()[: draw(st.sampled_from([4, 7, 10]))]
    return span


@st.composite
def files(draw: st.DrawFn) -> dict[str, Any]:
    pairs = st.lists(st.sampled_from(STATES), min_size=2, max_size=2, unique=True)
    deals = [
        {"kind": "entente", "between": draw(pairs), "id": f"d{n}", **draw(spans())}
        for n in range(draw(st.integers(0, 6)))
    ]
    members = {name: draw(spans()) for name in draw(st.lists(st.sampled_from(STATES), unique=True))}
    founded = draw(st.none() | days)
    alliance: dict[str, Any] = {"name": "Bloc", "members": members}
    if founded:
        alliance["founded"] = founded.isoformat()
    states = {name: draw(spans()) for name in draw(st.lists(st.sampled_from(STATES), unique=True))}
    return {
        "title": "Test",
        "as_of": "2030-12-31",
        "states": states,
        "alliances": {"BLOC": alliance},
        "deals": deals,
    }


def holds(span: dict[str, str], day: str) -> bool:
    """Whether a span holds a day, by comparing texts."""
    since, until = span.get("since", ""), span.get("until", "9999")
    return since <= day and (day < until or day.startswith(until))


def loaded(file: dict[str, Any]) -> graph.Relations:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "relations.yaml"
        path.write_text(yaml.safe_dump(file, allow_unicode=True), encoding="utf-8")
        return graph.load(path)
