"""From which day a treaty binds a state, by the day of its deposit."""

from datetime import date, timedelta


def first_of_month(year: int, months: int) -> date:
    return date(year + (months - 1) // 12, (months - 1) % 12 + 1, 1)


def chemical(deposit: date) -> date:
    """Article XXI: thirty days after the deposit, if that came after the first day of all."""
    first = date(1997, 4, 29)
    return first if deposit < first else deposit + timedelta(30)


def mines(deposit: date) -> date:
    """Article 17: the first day of the sixth month after the month of the deposit."""
    return max(date(1999, 3, 1), first_of_month(deposit.year, deposit.month + 6))


def court(deposit: date) -> date:
    """Article 126: the first day of the month after the sixtieth day from the deposit."""
    sixtieth = deposit + timedelta(60)
    return max(date(2002, 7, 1), first_of_month(sixtieth.year, sixtieth.month + 1))
