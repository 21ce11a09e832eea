"""Numbers as tables have them: with which sign they part thousands, and with which what is less."""

from __future__ import annotations

import pytest

from graph.importers._ties import number


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("", None),
        (",", None),
        (".", None),
        ("about ten", None),
        ("nan", None),
        ("inf", None),
        ("0", 0),
        ("-7", -7),
        ("-1,234", -1234),
        ("-1.234,5", -1234.5),
        ("12,34", 12.34),
        ("1234,567", 1234.567),
        ("1,2345", 1.2345),
        ("123,456", 123456),
        ("1,234,567", 1234567),
        ("1,234,567.8", 1234567.8),
        ("1.234.567,8", 1234567.8),
        ("1.234", 1.234),
        ("1.234.567", 1234567),
        ("$1,000.50", 1000.5),
        ("£ 1\u202f000", 1000),
        ("1’000’000", 1_000_000),
        ("999999999999999", 999_999_999_999_999),
        ("1000000000000000", None),
        ("-999999999999999", -999_999_999_999_999),
        ("-1000000000000000", None),
        ("1e14", 1e14),
        ("1e15", None),
    ],
)
def test_it_is_read_or_it_is_none(written: str, value: float | None) -> None:
    assert number(written) == value
