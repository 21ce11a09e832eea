"""Where a check ends: on the last day, or at the last length, that is right nothing is said.

One further the message is there, whole.
"""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from graph.dates import Interval, parse
from graph.errors import ReadError
from graph.model import State
from graph.reading import read
from graph.reading.comments import _short
from graph.reading.sentences import quote

FILE = """\
title: Test
as_of: 2020-01-01
view: {{date: {view}}}
sources: {{a: {{title: A report, publisher: A publisher, date: 2020}}}}
sources_default: [a]
states:
  Northland:
    code: NRD
    since: 1950-01-01
    until: 1990-12-31
    independent: {independent}
    names:
      - {{name: Old Northland, since: 1940, until: {old}}}
      - {{name: New Northland, since: {new}, until: 1980}}
      - {{name: Last Northland, since: {last}}}
alliances:
  PACT:
    name: The Pact
    founded: 1960
    dissolved: 1985-06-30
    members:
      Mali: [{{since: 1960, until: 1970-06-30}}, {{since: {again}}}]
      Northland: {{since: {joins}, until: {leaves}}}
deals:
  - {{kind: entente, between: [Northland, Mali], since: {begins}, until: {ends}}}
  - {{kind: loan, from: Mali, to: Northland, since: {late}}}
  - {{kind: loan, from: Mali, to: Chad, since: 1949-06-30}}
stories:
  - title: One
    steps: [{{text: Look, date: {step}}}]
"""
RIGHT = {
    "view": "2020-01-01",
    "independent": "1950-01-01",
    "old": "1950-01-01",
    "new": "1950-01-02",
    "last": "1990-12-31",
    "again": "1970-07-01",
    "joins": "1960-01-01",
    "leaves": "1985-06-30",
    "begins": "1950-01-01",
    "ends": "1990-12-31",
    "late": "1990-12-31",
    "step": "1949-06-30",
}
LIVED = "(1950-01-01 to 1990-12-31)"
AFTER = "after the day up to which the file is true (2020-01-01); write an earlier one, or a later"
BEFORE = "before the file begins (1949-06-30); write a later one"
OUTSIDE = "outside of its time " + LIVED
NO_DAY = "holds on no day on which it exists " + LIVED
WRONG = [
    ("view", "2020-01-02", f"`date` 2020-01-02 is {AFTER} `as_of`"),
    ("view", "1949-06-29", f"`date` 1949-06-29 is {BEFORE}"),
    ("step", "2020-01-02", f"`date` 2020-01-02 is {AFTER} `as_of`"),
    ("step", "1949-06-29", f"`date` 1949-06-29 is {BEFORE}"),
    ("independent", "1949-12-31", f"it is independent (1949-12-31) {OUTSIDE}"),
    ("independent", "1991-01-01", f"it is independent (1991-01-01) {OUTSIDE}"),
    ("old", "1949-12-31", f"warning: “Old Northland” {NO_DAY}"),
    ("last", "1991-01-01", f"warning: “Last Northland” {NO_DAY}"),
    (
        "new",
        "1950-01-01",
        "“Old Northland” and “New Northland” both hold on 1950-01-01; let one end before the other"
        " begins",
    ),
    ("again", "1970-06-30", "Mali is a member of PACT twice at the same time"),
    (
        "joins",
        "1959-12-31",
        "warning: it begins (1959-12-31) before The Pact was founded (1960)",
    ),
    ("leaves", "1985-07-01", "warning: it ends (1985-07-01) after The Pact did (1985-06-30)"),
    ("begins", "1949", "warning: it begins (1949) before Northland existed (1950-01-01)"),
    (
        "begins",
        "1949-12-31",
        "warning: it begins (1949-12-31) before Northland existed (1950-01-01)",
    ),
    ("ends", "1991", "warning: it ends (1991) after Northland did (1990-12-31)"),
    ("late", "1991-01-01", "warning: it begins (1991-01-01) after Northland ended (1990-12-31)"),
]
ALSO_RIGHT = [
    ("view", "1949-06-30"),
    ("independent", "1990-12-31"),
    ("step", "2020-01-01"),
    ("begins", "1950"),
    ("ends", "1990"),
    ("again", "1970-08"),
]


def said(**changed: str) -> list[str]:
    """All that is said of the file with a day changed, without where it stands."""
    text = FILE.format(**RIGHT | changed)
    try:
        problems = [*read(Path("made.yaml"), BytesIO(text.encode())).warnings]
    except ReadError as error:
        problems = [*error.problems]
    return [str(one).split(": ", 1)[1] for one in problems]


@pytest.mark.parametrize(("what", "day"), [("view", RIGHT["view"]), *ALSO_RIGHT])
def test_nothing_is_said_of_a_day_that_is_right(what: str, day: str) -> None:
    assert said(**{what: day}) == []


@pytest.mark.parametrize(("what", "day", "message"), WRONG)
def test_of_a_day_further_that_is_said(what: str, day: str, message: str) -> None:
    assert said(**{what: day}) == [message]


def test_a_state_is_sovereign_from_the_first_day_of_its_independence() -> None:
    life = Interval(parse("1950"), parse("1990"))
    state = State("NRD", "Northland", existed=life, independent=parse("1960-03"))
    days = [date(1960, 2, 29), date(1960, 3, 1), date(1989, 1, 1)]
    assert [state.sovereign_by(day) for day in days] == [False, True, True]
    colony = State("NRD", "Northland", existed=life, standing="dependency")
    assert [colony.sovereign_by(day) for day in days] == [False, False, False]
    old = State("NRD", "Northland")
    assert [old.sovereign_by(day) for day in days] == [True, True, True]


@pytest.mark.parametrize("length", [1, 39, 40, 41, 199, 200, 201, 5000])
def test_what_is_quoted_is_cut_where_it_is_longer_than_forty_letters(length: int) -> None:
    shown = "a" * length if length <= 40 else "a" * 39 + "…"
    assert quote("a" * length) == f"“{shown}”"
    assert _short("a" * length) == shown
