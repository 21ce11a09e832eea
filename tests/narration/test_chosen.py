"""Which of many sentences are told: by weight, by sort, and as long as they have room."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from graph.narration.sentences import Sentence, Sort, chosen
from tests.narration.world import tie

DAY = date(2020, 2, 24)


def sentence(number: int, weight: float, sort: Sort = "news", letters: int = 10) -> Sentence:
    text = f"{number}".ljust(letters, ".")
    one = tie("loan", "RUS", "SRB", "2020", id=f"t{number}")
    return Sentence(sort, text, DAY + timedelta(10 * number), weight, "began", (one,))


def told(*possible: Sentence, most: int = 4) -> list[int]:
    return [int(one.text.rstrip(".")) for one in chosen(possible, most)]


def test_the_weightiest_of_each_sort_by_their_days() -> None:
    news = [sentence(number, 10 - number) for number in range(6)]
    assert told(*reversed(news)) == [0, 1, 2, 3]
    assert told(*news, most=1) == [0]
    views = [sentence(10 + number, 9 - number, "view") for number in range(4)]
    events = [sentence(20 + number, 9 - number, "event") for number in range(4)]
    assert told(*news[:1], *views, most=9) == [0, 10, 11]
    assert told(*news[:1], *events, most=9) == [0, 20, 21]
    assert told(sentence(7, 5), sentence(3, 5)) == [3, 7]
    assert told(sentence(7, 5), sentence(3, 5), most=1) == [7], "of equals the later"


@pytest.mark.parametrize(
    ("weights", "kept"),
    [
        ([2, 1.99], [0]),
        ([1.99, 1], [0, 1]),
        ([1.99, 0.99], [0]),
        ([0.99], []),
        ([2, 2], [0, 1]),
    ],
)
def test_beside_what_the_step_is_about_the_rest_is_not_told(
    weights: list[float], kept: list[int]
) -> None:
    assert told(*(sentence(number, weight) for number, weight in enumerate(weights))) == kept


@pytest.mark.parametrize(
    ("letters", "kept"),
    [
        ([300, 300, 10], [0, 1]),
        ([200, 200, 40], [0, 1, 2]),
        ([200, 200, 41], [0, 1]),
        ([200, 200, 41, 40], [0, 1, 3]),
        ([200, 200, 20, 20], [0, 1, 2, 3]),
        ([200, 200, 20, 21], [0, 1, 2]),
    ],
)
def test_two_are_always_told_and_more_as_long_as_they_have_room(
    letters: list[int], kept: list[int]
) -> None:
    news = [sentence(n, 9 - n, letters=count) for n, count in enumerate(letters)]
    assert told(*news) == kept


@pytest.mark.parametrize(("days", "kept"), [(3, ["event"]), (4, ["end", "event"])])
def test_an_end_that_an_event_of_those_days_tells_is_told_by_that(
    days: int, kept: list[str]
) -> None:
    end, event = sentence(1, 5, "end"), sentence(1, 5, "event")
    for later in (timedelta(days), timedelta(-days)):
        moved = Sentence("event", event.text, end.day + later, 5, "event", end.ties)
        assert sorted(one.sort for one in chosen([end, moved], 4)) == kept
    other = Sentence("event", event.text, end.day, 5, "event", sentence(2, 5).ties)
    assert len(chosen([end, other], 4)) == 2, "of another tie"


@pytest.mark.parametrize("sort", ["news", "end", "event"])
def test_what_has_news_is_not_also_said_to_be_in_view(sort: Sort) -> None:
    seen = sentence(1, 5, "view")
    news = Sentence(sort, "1", DAY - timedelta(999), 5, "began", seen.ties)
    assert [one.sort for one in chosen([seen, news], 4)] == [sort]
    assert [one.sort for one in chosen([seen, sentence(2, 5)], 4)] == ["news", "view"], "at the end"
