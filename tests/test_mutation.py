"""A fault in any script is tried with the browser's tests that have to do with it."""

from tests.mutants import ROOT
from tests.mutation import BROWSED

OWN = {"held", "patience", "tabs"}
"""What is tried with nearly all scripts, and what asks nothing of the page."""


def test_each_script_has_tests_and_each_test_of_the_browser_has_scripts() -> None:
    folders = {path.parent.name for path in ROOT.glob("graph/page/**/*.js")} - {"vendor"}
    assert folders == BROWSED.keys()
    files = {path.stem.removeprefix("test_") for path in ROOT.glob("tests/browser/test_*.py")}
    assert files - OWN == {name for names in BROWSED.values() for name in names.split()}
