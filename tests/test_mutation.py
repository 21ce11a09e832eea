"""A fault is tried with the tests that have to do with where it is."""

import pytest

from tests.mutants import ROOT
from tests.mutation import BROWSED
from tests.noticed import own_tests

OWN = {"held", "patience", "tabs"}
"""What is tried with nearly all scripts, and what asks nothing of the page."""


def test_each_script_has_tests_and_each_test_of_the_browser_has_scripts() -> None:
    folders = {path.parent.name for path in ROOT.glob("graph/page/**/*.js")} - {"vendor"}
    assert folders == BROWSED.keys()
    files = {path.stem.removeprefix("test_") for path in ROOT.glob("tests/browser/test_*.py")}
    assert files - OWN == {name for names in BROWSED.values() for name in names.split()}


@pytest.mark.parametrize(
    ("module", "tests"),
    [
        ("graph/reference/land/__init__.py", "tests/reference/test_land.py"),
        ("graph/reading/_none.py", "tests/reading"),
        ("graph/reading/states/_none.py", "tests/reading/test_states.py"),
        ("graph/dates.py", "tests/test_dates.py"),
        ("graph/_none.py", None),
    ],
)
def test_the_tests_of_a_module_are_called_as_it_is_or_are_those_of_its_folder(
    module: str, tests: str | None
) -> None:
    assert own_tests(ROOT, module) == tests
