"""`render --story`: a page with one story, which shows what the whole page shows of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.narration import Told, narrate
from graph.narration.telling import Telling
from graph.relations import Relations
from graph.rendering.data.actors import as_actor, flags_of
from graph.rendering.data.measures import as_measures
from graph.rendering.data.ties import as_tie
from graph.rendering.excerpt import _pointing_within, measured, of_story, told_of
from graph.rendering.plain import plain
from graph.selection import select
from tests.analysis.worlds import world
from tests.shipped import shipped

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def whole() -> Relations:
    return shipped().relations


@pytest.fixture(scope="module")
def parts(whole: Relations) -> dict[str, Relations]:
    """Of each story what its page holds."""
    return {story.id: of_story(whole, story.id) for story in whole.stories}


def test_each_step_shows_the_same(whole: Relations, parts: dict[str, Relations]) -> None:
    told = narrate(whole)
    for story in whole.stories:
        part = parts[story.id]
        assert part.stories == (story,)
        assert len(part.ties) < len(whole.ties)
        day = story.steps[0].date or whole.view.date
        for step in story.steps:
            day = step.date or day
            assert day <= part.as_of
            assert [*select(part, day, step.filters)] == [*select(whole, day, step.filters)]
            assert {*step.focus} <= {*part.actors}
            assert {*step.sources} <= {*part.sources}
        for tie in part.ties.values():
            assert {tie.source, tie.target} <= {*part.actors}
            assert {*tie.sources} <= {*part.sources}
        for before, after in zip(told[story.id], told_of(part, told)[story.id], strict=True):
            assert after.changes == before.changes
            if after.telling:
                assert {*after.telling.main, *after.telling.named} <= {*part.ties}


def words(made: object) -> Iterator[str]:
    """All texts of a part of the page's data."""
    if isinstance(made, str):
        yield made
    elif isinstance(made, dict | list):
        for one in made.values() if isinstance(made, dict) else made:
            yield from words(one)


def test_it_holds_nothing_that_its_page_does_not_name(
    whole: Relations, parts: dict[str, Relations]
) -> None:
    for story in whole.stories:
        part = parts[story.id]
        ties = [plain(as_tie(tie, *part.spans[id_])) for id_, tie in part.ties.items()]
        actors = [plain(as_actor(one, 0, 0)) for one in part.actors.values()]
        told = {*words([ties, actors]), *(key for step in story.steps for key in step.cited)}
        assert {*part.sources} <= told
        assert {*part.kinds} == {tie.kind for tie in part.ties.values()}
        assert {*flags_of(part)} <= told
        shown = {end for tie in part.ties.values() for end in (tie.source, tie.target)}
        named = {id_ for step in story.steps for id_ in (*step.focus, *step.group, step.selection)}
        alone = any((one.isolates or part.view.isolates) == "shown" for one in story.steps)
        assert {*part.actors} <= shown | named or alone
        assert all(one.existed.start <= part.as_of for one in part.actors.values())


def test_it_is_found_by_its_title_too(whole: Relations, parts: dict[str, Relations]) -> None:
    for story in whole.stories:
        assert of_story(whole, story.title.upper()) == parts[story.id]


def test_one_that_there_is_not(whole: Relations) -> None:
    id_ = whole.stories[0].id
    with pytest.raises(graph.RelationsError, match=f"did you mean “{id_}”"):
        of_story(whole, f"{id_}x")
    bare = Relations("t", whole.as_of, {}, {}, whole.view)
    with pytest.raises(graph.RelationsError, match=r"“x” is no story of this file$"):
        of_story(bare, "x")


ALONE = """
title: Three
as_of: 2024-01-01
view: {pairs: 2, shading: ties}
states: {Niger: {}, Togo: {since: 2022-01-01}, Peru: {}}
deals:
  - {kind: loan, from: Mali, to: Chad, since: 2001}
  - {kind: arms sale, from: Mali, to: Niger, since: 2001}
stories:
  - {title: Plain, steps: [{text: A, date: 2020-01-01, kinds: [loan]}]}
  - title: Measured
    steps:
      - text: A
        date: 2020-01-01
        kinds: [loan]
        regions: [Africa]
        shading: degree
        isolates: shown
"""


def test_what_is_drawn_by_a_measure_or_has_no_tie_is_that_of_the_whole(tmp_path: Path) -> None:
    file = tmp_path / "three.yaml"
    file.write_text(ALONE, encoding="utf-8")
    relations = graph.load(file)
    simple, part = (of_story(relations, name) for name in ("Plain", "Measured"))
    assert [*simple.actors] == ["MLI", "TCD"]
    assert [*part.actors] == ["NER", "MLI", "TCD"]
    assert (part.view.pairs, part.view.shading) == (2, "ties")
    assert measured(relations, simple) is None
    found, whole = measured(relations, part), as_measures(relations)
    assert found is not None
    assert whole is not None
    (degree,), (of_whole,) = (
        [one for one in each.all if one.id == "degree"] for each in (found, whole)
    )
    assert degree.values == {id_: of_whole.values[id_] for id_ in part.actors}
    assert degree.values["MLI"] != degree.values["TCD"]  # the sale counts, though it is left out


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lesson = tmp_path / "lesson.yaml"
    lesson.write_text((ROOT / "tests/fixtures/lesson.yaml").read_text("utf-8"), encoding="utf-8")
    story = graph.load(lesson).stories[0]
    assert main(["render", str(lesson), "--story", story.title]) == 0
    page = next(tmp_path.glob("lesson-*.html"))
    assert f"<title>{story.title}</title>" in page.read_text(encoding="utf-8")
    assert str(page) in capsys.readouterr().out


@pytest.mark.parametrize(
    ("main", "named", "kept"),
    [
        (("t1", "gone"), ("gone",), (("t1",), ())),
        (("gone",), ("gone", "t1"), ((), ("t1",))),
        (("t1",), ("t2",), (("t1",), ("t2",))),
        (("gone",), (), None),
    ],
)
def test_of_what_a_step_points_at_that_is_kept_which_is_there(
    main: tuple[str, ...], named: tuple[str, ...], kept: tuple[tuple[str, ...], ...] | None
) -> None:
    part = world(
        "deals: [{id: t1, kind: entente, between: [Mali, Chad]},"
        " {id: t2, kind: loan, from: Mali, to: Chad}]\n"
    )
    found = _pointing_within(part, Told((), (), Telling(main, named))).telling
    assert found == (kept and Telling(*kept))
