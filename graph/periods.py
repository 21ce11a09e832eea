"""What people mean by a time: a day, or all days of a month or a year."""

from __future__ import annotations

from datetime import date, datetime

from graph.dates import Date, parse


def period(at: object) -> tuple[date, date]:
    """The first and the last day of what is meant.

    A `date` is itself, and a `datetime` (a `pandas.Timestamp` is one) its day. A text is read as
    in a file: “1999-03-24” is a day, “1999-03” a month, “1999” a year, and so is the number 1999.
    NumPy's `datetime64` counts as the text that it prints. Raises ValueError if there is no such
    day, TypeError if `at` is none of these.
    """
    if isinstance(at, datetime):
        if at != at:  # pandas' “not a time”
            raise ValueError(f"{at} is no day")
        at = at.date()
    if isinstance(at, date):
        return at, at
    if isinstance(at, Date):
        return at.first, at.last
    text = _text(at)
    if text is None:
        raise TypeError(
            f"{at!r:.40} is no time; give a date, a datetime, a year as a number, or a text such"
            " as “1999”, “1999-03” or “1999-03-24”"
        )
    written = parse(text)
    return written.first, written.last


def meet(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether two spans have a day in common; one that ends before it begins has none."""
    return max(one[0], other[0]) <= min(one[1], other[1])


def _text(at: object) -> str | None:
    if isinstance(at, str):
        return at.strip()
    import numpy as np  # only here, where it may be one of NumPy's

    if isinstance(at, int | np.integer) and not isinstance(at, bool):
        return str(at)
    if isinstance(at, np.datetime64):
        return str(at)[: len("1999-03-24")]
    return None
