"""The options of the tests, and their order."""

import pytest

LONG = ("timed", "long")
"""By these marks tests come before all others, in this order."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fuzz-minutes", default="0.1", help="how long to make up documents")
    parser.addoption("--spark", action="store_true", help="count events by Spark too (needs Java)")
    parser.addoption("--fuzz-seed", default="0", help="the first of their seeds")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What goes on for long is begun first: nobody waits for it alone when all else is done.

    And before that what takes its time by the clock, whatever else there is to do.
    """
    items.sort(key=lambda item: [item.get_closest_marker(name) is None for name in LONG])
