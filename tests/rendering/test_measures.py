"""What the page carries of measures is what NetworkX makes of the ties of each year."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import graph
from graph.language import language
from graph.network import sign_of
from graph.relations import Relations
from graph.rendering import contract
from graph.rendering.data.measures import AGAIN, _level, _levels, as_measures

SMALL = Path(__file__).parents[1] / "fixtures" / "small.yaml"


def unpacked(written: contract.Measure, digits: str) -> dict[str, list[float | None]]:
    """The values again, by state and year."""
    found: dict[str, list[float | None]] = {}
    for state, codes in written.values.items():
        row: list[float | None] = []
        while codes:
            size = 1 if codes[0] == AGAIN else 2
            code, codes = codes[:size], codes[size:]
            number = digits.index(code[0]) * 64 + digits.index(code[-1]) - 1 if size == 2 else 0
            decade = max(0, (number - 100) // 900)
            value = (number - 900 * decade) * 10.0 ** (written.exponent + decade)
            row.append(row[-1] if size == 1 else None if number < 0 else value)
        found[state] = row
    return found


def network(relations: Relations, day: date, cooperative: bool) -> nx.Graph[str]:
    """The strands of a day, told from the file itself."""
    weights: Counter[tuple[str, str]] = Counter()
    for tie in relations.ties.values():
        start, end = relations.spans[tie.id]
        states = all(relations.actors[end].id in STATES for end in (tie.source, tie.target))
        if start <= day <= end and (
            not cooperative or (states and sign_of(tie, relations.kinds[tie.kind]) > 0)
        ):
            weights[min(tie.source, tie.target), max(tie.source, tie.target)] += 1
    made: nx.Graph[str] = nx.Graph()
    made.add_nodes_from(
        id_
        for id_, actor in relations.actors.items()
        if actor.existed.start <= day <= actor.existed.end and (id_ in STATES or not cooperative)
    )
    made.add_weighted_edges_from((*pair, weight) for pair, weight in weights.items())
    return made


RELATIONS = graph.load(SMALL)
STATES = {id_ for id_, one in RELATIONS.actors.items() if one.__class__.__name__ == "State"}


def by_networkx(name: str, day: date) -> dict[str, float]:
    made = network(RELATIONS, day, name in {"betweenness", "eigenvector"})
    if name == "degree":
        return {node: float(number) for node, number in made.degree()}
    if name == "strength":
        return {node: float(number) for node, number in made.degree(weight="weight")}
    if name == "betweenness":
        return dict(nx.betweenness_centrality(made))
    if not made.number_of_edges():
        return dict.fromkeys(made, 0.0)
    return dict(nx.eigenvector_centrality(made, 5000, 1e-9, weight="weight"))


@pytest.mark.parametrize("name", ["degree", "strength", "betweenness", "eigenvector"])
def test_the_figures_are_those_of_networkx_to_three_digits(name: str) -> None:
    written = as_measures(RELATIONS)
    assert written is not None
    one = next(one for one in written.all if one.id == name)
    rows = unpacked(one, written.digits)
    assert set(rows) == STATES
    held = 0
    for year in range(written.first, RELATIONS.as_of.year + 1):
        day = min(date(year, 12, 31), RELATIONS.as_of)
        # Where several are leading, powers do not settle.
        if name == "eigenvector" and not leading(network(RELATIONS, day, True)):
            continue
        expected = by_networkx(name, day)
        for state, row in rows.items():
            value = row[year - written.first]
            assert (value is None) == (state not in expected), (state, year)
            if value is not None:
                near = pytest.approx(expected[state], rel=0.006, abs=10.0**one.exponent)
                assert value == near, (state, year)
                held += 1
    assert held > 50


def leading(made: nx.Graph[str]) -> bool:
    """Whether one piece of a network alone has the largest eigenvalue, by far."""
    import numpy as np

    values = np.linalg.eigvalsh(nx.to_numpy_array(made, weight="weight"))
    return len(values) > 1 and values[-1] > values[-2] + 0.05 and values[-1] > -values[0] + 0.05


def test_every_measure_of_the_page_has_its_words() -> None:
    written = as_measures(RELATIONS)
    assert written is not None
    for code in ("en", "fr"):
        words = language(code).messages["measures"]
        assert {one.id for one in written.all} == set(words["names"]) == set(words["says"])


def test_a_file_without_states_carries_none(tmp_path: Path) -> None:
    file = tmp_path / "relations.yaml"
    file.write_text("title: Nobody\nas_of: 2020-01-01\n", encoding="utf-8")
    assert as_measures(graph.load(file)) is None


ON_EDGES = st.builds(
    lambda number, decade, off: (number + 0.5) * 10.0**decade * (1 + off),
    st.integers(0, 999),
    st.integers(0, 3),
    st.sampled_from([0.0, 1e-15, -1e-15, 1e-13, 1e-12, -1e-12, 1e-10, -1e-7, 1e-5]),
)


@given(st.lists(ON_EDGES | st.floats(0, 999_499), max_size=30), st.integers(-9, 3))
def test_many_values_are_written_as_each_by_itself(values: list[float], exponent: int) -> None:
    scaled = [value * 10.0**exponent for value in values]
    assert _levels(np.array(scaled), exponent).tolist() == [_level(x, exponent) for x in scaled]
