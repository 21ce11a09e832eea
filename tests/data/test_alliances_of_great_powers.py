"""Pacts of the Soviet Union, and after decolonisation, as the registers of alliances have them.

The registers are Gibler's and ATOP; compared are the parties and the year of the beginning.
"""

import pytest

import graph

SOVIET: dict[str, tuple[int, ...]] = {
    "CHN": (1945, 1950),
    "GBR": (1942,),
    "FRA": (1944,),
    "CSK": (1943,),
    "POL": (1945,),
    "YUG": (1945,),
    "MNG": (1946, 1966),
    "ROU": (1948,),
    "HUN": (1948,),
    "BGR": (1948,),
    "FIN": (1948,),
    "PRK": (1961,),
    "DDR": (1964,),
}
"""Bilateral defence pacts. The renewals with Poland (1965), Hungary and Bulgaria (1967),
Czechoslovakia and Romania (1970) and the GDR (1975) stand in the one tie of the treaty that they
renew."""

FRENCH: dict[str, tuple[int, ...]] = {
    "CAF": (1960,),
    "TCD": (1960,),
    "COG": (1960,),
    "GAB": (1960,),
    "CMR": (1960,),
    "MDG": (1960,),
    "CIV": (1961,),
    "BEN": (1961,),
    "NER": (1961,),
    "MRT": (1961,),
    "TGO": (1964,),
    "SEN": (1974,),
    "DJI": (1977, 2014),
    "COM": (1982,),
}
"""With former colonies. Mali and Upper Volta made none; Senegal's of 1960 was that of the Mali
Federation."""

BRITISH: dict[str, tuple[int, ...]] = {
    "IRQ": (1932,),
    "EGY": (1936,),
    "JOR": (1946, 1948),
    "LKA": (1948,),
    "LBY": (1953,),
    "MYS": (1957,),
    "NGA": (1961,),
    "KWT": (1961,),
    "MLT": (1964,),
}
"""With what had been a mandate, a protectorate or a colony. That with Mauritius (1968), a defence
pact in the registers, promises to consult and is an entente by its text."""

SETS: dict[str, dict[str, tuple[int, ...]]] = {"SUN": SOVIET, "FRA": FRENCH, "GBR": BRITISH}


@pytest.mark.parametrize(
    ("power", "ally"), [(p, ally) for p, allies in SETS.items() for ally in allies]
)
def test_pacts_as_the_registers_have_them(
    relations: graph.Relations, power: str, ally: str
) -> None:
    found = {
        tie.held.start.year
        for tie in relations.ties.values()
        if tie.kind == "defence pact" and {tie.source, tie.target} == {power, ally}
    }
    assert found == set(SETS[power][ally])
