"""What a right file becomes: names to ids, text as written, warnings, ids of ties."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from graph.model import Alliance, Filters, Play, State
from graph.reading import Reading, read

Read = Callable[[str], Reading]

HEAD = """\
title: Test
as_of: 2026-01-01
sources:
  a: {title: A report, publisher: A publisher, date: 2020~, url: "https://example.org/"}
"""


@pytest.fixture
def reading(tmp_path: Path) -> Read:
    """Read the text of a file below a usual head."""

    def make(body: str) -> Reading:
        file = tmp_path / "relations.yaml"
        file.write_text(HEAD + body, encoding="utf-8")
        return read(file)

    return make


@pytest.mark.parametrize("name", ["Norway", "NO", "NOR", "norway", '"NO"'])
def test_a_state_by_any_of_its_names(reading: Read, name: str) -> None:
    body = f"deals:\n  - {{kind: entente, between: [{name}, Türkiye], sources: [a]}}\n"
    relations = reading(body).relations
    assert list(relations.actors) == ["NOR", "TUR"]
    assert list(relations.ties) == ["entente-NOR-TUR"]


def test_an_alliance_wins_over_an_alpha_2_code(reading: Read) -> None:
    relations = reading(
        "alliances:\n  AU: {name: African Union, sources: [a], members: {Mali: 2002}}\n"
        "deals:\n  - {kind: mediation, from: AU, to: Mali, sources: [a]}\n"
    ).relations
    assert relations.ties["mediation-AU-MLI"].source == "AU"
    assert isinstance(relations.actors["AU"], Alliance)


def test_text_stays_as_written(reading: Read) -> None:
    relations = reading(
        "deals:\n"
        "  - {kind: entente, between: [Chad, Mali], title: 1.10, note: 12:30, sources: [a]}\n"
        "  - {kind: entente, between: [Chad, Mali], title: yes, note: 0o17, sources: [a]}\n"
    ).relations
    first, second = relations.ties.values()
    assert (first.title, first.note) == ("1.10", "12:30")
    assert (second.title, second.note) == ("yes", "0o17")


def test_a_declared_state(reading: Read) -> None:
    relations = reading(
        "states:\n"
        "  Yugoslavia:\n"
        "    {code: YUG, until: 1992-04-27, at: [44.8, 20.5], successors: [Serbia, HRV]}\n"
        "deals:\n  - {kind: entente, between: [Yugoslavia, Greece], sources: [a]}\n"
    ).relations
    state = relations.actors["YUG"]
    assert isinstance(state, State)
    assert state.at == (44.8, 20.5)
    assert state.successors == ("SRB", "HRV")


def test_memberships(reading: Read) -> None:
    relations = reading(
        "alliances:\n"
        "  EU:\n"
        "    name: European Union\n"
        "    sources: [a]\n"
        "    members:\n"
        "      Croatia: [{status: candidate, since: 2004, until: 2013-06-30}, 2013-07-01]\n"
        "      United Kingdom: {since: 1973-01-01, until: 2020-01-31}\n"
        "      France:\n"
    ).relations
    assert list(relations.ties) == [
        "candidate-HRV-EU",
        "member-HRV-EU",
        "member-GBR-EU",
        "member-FRA-EU",
    ]
    assert all(tie.sources == ("a",) for tie in relations.ties.values())
    assert relations.ties["member-FRA-EU"].held.since is None


def test_parallel_ties_have_ids_of_their_own(reading: Read) -> None:
    entry = "  - {kind: arms sale, from: Russia, to: Serbia, since: 2019, sources: [a]}\n"
    relations = reading("deals:\n" + 3 * entry).relations
    ids = ["arms-sale-RUS-SRB-2019", "arms-sale-RUS-SRB-2019-2", "arms-sale-RUS-SRB-2019-3"]
    assert list(relations.ties) == ids
    assert list(relations.network().edges(keys=True)) == [("RUS", "SRB", id_) for id_ in ids]


def test_a_mutual_tie_has_one_id_whichever_way_it_is_written(reading: Read) -> None:
    for pair in ("[Japan, Chile]", "[Chile, Japan]"):
        body = f"deals:\n  - {{kind: entente, between: {pair}, sources: [a]}}\n"
        assert list(reading(body).relations.ties) == ["entente-CHL-JPN"]


def test_anchors_are_allowed(reading: Read) -> None:
    relations = reading(
        "deals:\n"
        "  - {kind: entente, between: &pair [Chad, Mali], sources: &s [a]}\n"
        "  - {kind: arms control, between: *pair, sources: *s}\n"
    ).relations
    assert [tie.target for tie in relations.ties.values()] == ["MLI", "MLI"]


def test_a_kind_of_the_files_own(reading: Read) -> None:
    relations = reading(
        "kinds:\n"
        "  pipeline: {category: economic, sign: +, directed: true, definition: A pipe}\n"
        "deals:\n  - {kind: pipeline, from: Russia, to: Serbia, sources: [a]}\n"
    ).relations
    kind = relations.kinds["pipeline"]
    assert (kind.label, kind.sign, kind.directed) == ("Pipeline", 1, True)


@pytest.mark.parametrize("said", ["", ", directed: false"])
def test_a_kind_of_the_files_own_is_mutual_unless_it_says_else(reading: Read, said: str) -> None:
    relations = reading(
        f"kinds:\n  pipeline: {{category: economic, sign: +{said}, definition: A pipe}}\n"
        "deals:\n  - {kind: pipeline, between: [Serbia, Russia], sources: [a]}\n"
    ).relations
    assert not relations.kinds["pipeline"].directed
    assert list(relations.ties) == ["pipeline-RUS-SRB"]
    ((*_, tie),) = relations.network().edges(data=True)
    assert tie["directed"] is False


def test_a_view_by_categories(reading: Read) -> None:
    relations = reading(
        "view: {date: 2020-02-24, select: Serbia, categories: [economic], kinds: [war]}\n"
        "deals:\n  - {kind: loan, from: China, to: Serbia, since: 2016, sources: [a]}\n"
    ).relations
    view = relations.view
    assert view.selection == "SRB"
    assert view.filters.kinds is not None
    assert {"war", "loan", "sanctions"} <= set(view.filters.kinds)
    assert "arms sale" not in view.filters.kinds


def test_warnings(reading: Read) -> None:
    warnings = reading(
        "states:\n"
        "  Chile: {note: A state}\n"
        "  Croatia: {since: 1991-06-25}\n"
        "alliances:\n"
        "  NATO:\n"
        "    {name: NATO, founded: 1949-04-04, sources: [a], members: {Norway: 1948}}\n"
        "deals:\n  - {kind: entente, between: [Croatia, Mali], since: 1980}\n"
    ).warnings
    assert [(warning.line, warning.message) for warning in warnings] == [
        (6, "nothing ties Chile; it will not be seen"),
        (10, "it begins (1948) before NATO was founded (1949-04-04)"),
        (12, "no source for the entente of Croatia and Mali"),
        (12, "it begins (1980) before Croatia existed (1991-06-25)"),
    ]


def test_what_an_author_says_of_a_steps_changes(reading: Read) -> None:
    relations = reading(
        "deals:\n  - {kind: entente, between: [Germany, Mali], since: 1970, sources: [a]}\n"
        "stories:\n  - title: Bonn\n    steps:\n      - text: Bonn\n"
        "        changes: [They meet.]\n        called: {Germany: West Germany}\n"
        "        telling: [entente-DEU-MLI-1970]\n"
    ).relations
    (step,) = relations.stories[0].steps
    assert step.changes == ("They meet.",)
    assert step.called == {"DEU": "West Germany"}
    assert step.telling == ("entente-DEU-MLI-1970",)


def test_empty_keys_of_an_entry_are_as_good_as_absent(reading: Read) -> None:
    relations = reading(
        "alliances:\n  EU: {name: European Union, aliases: , color: , sources: , members: }\n"
        "deals:\n  - {kind: entente, between: [Chad, Mali], items: , confidence: , sources: [a]}\n"
    ).relations
    assert relations.ties["entente-MLI-TCD"].confidence == "confirmed"


def test_numbering_of_equal_ids_is_quick(reading: Read) -> None:
    """Each looks once for its number, not through all of those before it."""
    entry = "  - {kind: arms sale, from: Russia, to: Serbia, sources: [a]}\n"
    ids = list(reading("deals:\n" + 2000 * entry).relations.ties)
    assert ids[-1] == "arms-sale-RUS-SRB-2000"
    assert len(set(ids)) == 2000


@pytest.mark.parametrize(("length", "shown"), [(40, "#" + 39 * "a"), (41, "#" + 38 * "a" + "…")])
def test_what_a_comment_cuts_off_is_shown_up_to_forty_letters(
    reading: Read, length: int, shown: str
) -> None:
    body = f"states:\n  Norway:\n    note: #{'a' * (length - 1)}\n"
    said = [warning.message for warning in reading(body).warnings]
    assert [message for message in said if message.endswith(f'write "{shown}"')], said


def test_the_first_view_says_why_and_what_is_played(reading: Read) -> None:
    view = reading(
        "alliances:\n  AU: {name: African Union, sources: [a], members: {Mali: 2002}}\n"
        "view:\n  because: Mali belongs to it.\n"
        "  play: {since: 2003-01-01, alliances: [AU], focus: [AU], layout: map, centre: pacific}\n"
    ).relations.view
    assert view.because == "Mali belongs to it."
    assert view.play == Play(
        date(2003, 1, 1), Filters(alliances=("AU",)), ("AU",), "map", "pacific"
    )
    assert reading("").relations.view.play is None
