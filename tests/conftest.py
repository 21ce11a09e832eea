"""The options of the tests."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fuzz-minutes", default="0.1", help="how long to make up documents")
    parser.addoption("--fuzz-seed", default="0", help="the first of their seeds")
