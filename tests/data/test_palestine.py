"""Who recognises Palestine: held to a list of the first and to later counts."""

import pytest

import graph
from tests.data.recognising import recognising

NOT_IN_THE_UNITED_NATIONS = {"VAT"}

COUNTS = {
    "2015-09-14": (136, {"MLT"}, set[str]()),
    "2019-07-31": (138, {"MLT"}, set[str]()),
    "2024-05-28": (146, {"MLT"}, set[str]()),
    "2024-06-21": (146, set[str](), {"MEX"}),
    "2025-09-27": (157, set[str](), set[str]()),
}
"""How many members of the United Nations were counted on a day, whom that count had and the file
has not (Malta, counted from 1988, says that it recognised Palestine in 2025), and whom it left out
(Mexico, whose recognition of 2023 is disputed)."""

FIRST = """
AFG ALB DZA AGO AUT BHR BGD BLR BEN BTN BWA BRN BGR BFA BDI KHM CMR CPV CAF TCD CHN COM COG COD CUB
CYP CSK DJI EGY GNQ ETH GAB GMB GHA GIN GNB HUN IND IDN IRN IRQ JOR PRK KWT LAO LBN LBY MDG MYS MDV
MLI MLT MRT MUS MNG MAR MOZ NAM NPL NIC NER NGA OMN PAK PHL POL QAT ROU SUN RWA STP SAU SEN SYC SLE
SOM LKA SDN SWZ TZA TGO TUN TUR UGA UKR ARE VUT VAT VNM YEM YUG ZMB ZWE
"""
"""The 94 that the Medea Institute names as having recognised Palestine after November 1988."""

FIRST_DIFFERENCES = {
    "AUT": "it gave the PLO a diplomatic standing in 1980; it does not recognise the state",
    "CMR": "no later list has it",
    "LBN": "its cabinet agreed to relations in 2008",
    "MLT": "by its own word in 2025",
    "VAT": "by the agreement of 2015",
    "KEN": "the mission to the United Nations has it, in May 1989",
    "DDR": "no longer a state when the list was made",
    "YMD": "no longer a state when the list was made",
}


@pytest.mark.parametrize("day", COUNTS)
def test_recognitions_as_they_were_counted(relations: graph.Relations, day: str) -> None:
    count, more, left_out = COUNTS[day]
    found = recognising(relations, "PSE", day) - NOT_IN_THE_UNITED_NATIONS
    assert not found & more
    assert found >= left_out
    assert len(found) + len(more) - len(left_out) == count


def test_the_first_to_recognise(relations: graph.Relations) -> None:
    days = ("1989-12-31", "1991-12-31")
    found = set[str]().union(*(recognising(relations, "PSE", day) for day in days))
    ended = {"RUS"}
    assert found - ended ^ set(FIRST.split()) == set(FIRST_DIFFERENCES)
