"""Lists at the ends of a tie: one tie for each, with an id that a longer list leaves alone."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph import ReadError
from graph.reading import Reading, read

HEAD = """\
title: Test
as_of: 2026-01-01
sources:
  a: {title: A report, publisher: A publisher, date: 2020}
"""
STATES = ["Qatar", "Egypt", "Bahrain", "Mali", "Chad", "Norway", "Chile"]
Read = Callable[[str], Reading]


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Read:
    file: Path = tmp_path_factory.mktemp("ends") / "relations.yaml"

    def make(body: str) -> Reading:
        file.write_text(HEAD + body, encoding="utf-8")
        return read(file)

    return make


def pairs(reading: Reading) -> dict[str, tuple[str, str]]:
    return {id_: (tie.source, tie.target) for id_, tie in reading.relations.ties.items()}


def test_a_list_at_one_end(reading: Read) -> None:
    read = reading(
        "conflicts:\n  - kind: sanctions\n    from: [Saudi Arabia, Bahrain]\n    to: Qatar\n"
        "    since: 2017-06-05\n    events: [{date: 2017-06-05, what: It begins}]\n"
        "    sources: [a]\n"
    )
    assert pairs(read) == {
        "sanctions-SAU-QAT-2017-06-05": ("SAU", "QAT"),
        "sanctions-BHR-QAT-2017-06-05": ("BHR", "QAT"),
    }
    assert {tie.sources for tie in read.relations.ties.values()} == {("a",)}
    assert [len(tie.events) for tie in read.relations.ties.values()] == [1, 1]


def test_lists_at_both_ends(reading: Read) -> None:
    body = "deals:\n  - {kind: loan, from: [Mali, Chad], to: [Chile, Norway], sources: [a]}\n"
    found = list(pairs(reading(body)).values())
    assert found == [("MLI", "CHL"), ("MLI", "NOR"), ("TCD", "CHL"), ("TCD", "NOR")]


def test_more_than_two_between(reading: Read) -> None:
    body = "deals:\n  - {kind: entente, between: [Mali, Chad, Chile], sources: [a]}\n"
    assert pairs(reading(body)) == {
        "entente-MLI-TCD": ("MLI", "TCD"),
        "entente-CHL-MLI": ("MLI", "CHL"),
        "entente-CHL-TCD": ("TCD", "CHL"),
    }


def test_an_id_of_its_own_stays_with_the_first(reading: Read) -> None:
    body = "deals:\n  - {id: pact, kind: entente, between: [Mali, Chad, Chile], sources: [a]}\n"
    assert list(pairs(reading(body))) == ["pact", "pact-CHL-MLI", "pact-CHL-TCD"]
    body = "deals:\n  - {id: gift, kind: loan, from: [Mali, Chad], to: Chile, sources: [a]}\n"
    assert list(pairs(reading(body))) == ["gift", "gift-TCD-CHL"]


names = st.lists(st.sampled_from(STATES), min_size=3, max_size=7, unique=True)


def written(end: str, states: Sequence[str], id_: str = "") -> str:
    own = f"id: {id_}, " if id_ else ""
    ends = f"between: [{', '.join(states)}]"
    if end != "between":
        ends = f"{end}: [{', '.join(states)}], {'to' if end == 'from' else 'from'}: Kenya"
    kind = "entente" if end == "between" else "loan"
    return f"deals:\n  - {{{own}kind: {kind}, {ends}, sources: [a]}}\n"


@settings(deadline=None, max_examples=60)
@given(names, st.sampled_from(["between", "from", "to"]), st.data())
def test_a_name_more_renames_no_tie(
    reading: Read, states: list[str], end: str, data: st.DataObject
) -> None:
    less = list(states)
    less.remove(data.draw(st.sampled_from(states)))
    # Without an id wherever the name is added, and with one where it comes last
    before, after = pairs(reading(written(end, less))), pairs(reading(written(end, states)))
    assert {(id_, frozenset(pair)) for id_, pair in before.items()} <= {
        (id_, frozenset(pair)) for id_, pair in after.items()
    }
    before = pairs(reading(written(end, states[:-1], "own")))
    assert before.items() <= pairs(reading(written(end, states, "own"))).items()


@pytest.mark.parametrize(("count", "note"), [(150, "short"), (60, "long " * 1000)])
def test_lists_without_end_are_refused(reading: Read, count: int, note: str) -> None:
    keys = [f"A{n}" for n in range(count)]
    alliances = "".join(f"  {key}: {{name: {key}, sources: [a]}}\n" for key in keys)
    body = f"alliances:\n{alliances}deals:\n  - {{kind: entente, note: {note}, sources: [a], "
    with pytest.raises(ReadError, match="more ties than it could mean"):
        reading(f"{body}between: [{', '.join(keys)}]}}\n")
    assert len(reading(f"{body}between: [{', '.join(keys[:30])}]}}\n").relations.ties) == 435


def test_how_many_ties_lists_may_make(reading: Read) -> None:
    keys = [f"A{n}" for n in range(142)]  # as pairs 10,011
    alliances = "".join(f"  {key}: {{name: {key}, sources: [a]}}\n" for key in keys)
    body = f"alliances:\n{alliances}deals:\n  - {{kind: entente, sources: [a], between: "
    with pytest.raises(ReadError, match=r"over 10,000, or long ones"):
        reading(f"{body}[{', '.join(keys)}]}}\n")


@pytest.mark.parametrize("also", ["from: Mali", "to: Mali", "from: Mali, to: Chad"])
def test_either_between_or_from_and_to(reading: Read, also: str) -> None:
    with pytest.raises(ReadError, match=r"6:\d+: write either `between: \[A, B\]` or `from:` and"):
        reading(f"deals:\n  - {{kind: entente, between: [Chile, Norway], {also}, sources: [a]}}\n")
