"""Relations to measure with: real states, alliances and kinds, but ties that never were.

The same numbers of actors and ties give the same text. Every tie is in force on the *as of* day
and has a source, so that a page shows all of them and a reader has nothing to warn of.
"""

from __future__ import annotations

import random
from typing import Any

import yaml

from graph.reference.states import lookup
from graph.vocabulary.kinds import Kind, kinds

ALLIANCES = {
    "NATO": ("North Atlantic Treaty Organization", "defence alliance", 1949, 32),
    "CSTO": ("Collective Security Treaty Organization", "defence alliance", 2002, 6),
    "ANZUS": ("Australia, New Zealand and United States Treaty", "defence alliance", 1951, 3),
    "AUKUS": ("AUKUS", "security partnership", 2021, 3),
    "SCO": ("Shanghai Cooperation Organisation", "security partnership", 2001, 10),
    "EU": ("European Union", "political and economic union", 1958, 27),
    "EAEU": ("Eurasian Economic Union", "economic union", 2015, 5),
    "GCC": ("Gulf Cooperation Council", "regional organisation", 1981, 6),
    "ASEAN": ("Association of Southeast Asian Nations", "regional organisation", 1967, 11),
    "AL": ("Arab League", "regional organisation", 1945, 22),
    "AfricanUnion": ("African Union", "regional organisation", 2002, 54),
    "ECOWAS": ("Economic Community of West African States", "economic union", 1975, 12),
    "SADC": ("Southern African Development Community", "regional organisation", 1992, 16),
    "OAS": ("Organization of American States", "regional organisation", 1948, 33),
    "MERCOSUR": ("Southern Common Market", "customs union", 1991, 5),
    "CARICOM": ("Caribbean Community", "regional organisation", 1973, 15),
    "OPEC": ("Organization of the Petroleum Exporting Countries", "cartel", 1960, 12),
    "G20": ("Group of Twenty", "political forum", 1999, 19),
    "BRICS": ("BRICS", "political forum", 2009, 9),
    "OECD": ("Organisation for Economic Co-operation and Development", "political forum", 1961, 38),
}
"""Key: name, kind, year of founding, number of members; who they are is drawn by lot."""

CODES = """
AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA
BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK
DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY
HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO
LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ
MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY
QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD
TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM YEM ZAF
ZMB ZWE PSE
"""
PUBLISHERS = ("Reuters", "Agence France-Presse", "United Nations", "BBC News", "SIPRI", "RFE/RL")
STATUSES = ("in force", "signed", "active", "in delivery", "announced")
AS_OF = "2026-11-01"


def world(ties: int) -> str:
    """A file with the twenty alliances, 195 states, and so many ties, memberships included."""
    lot = random.Random(ties)
    names = [_name(code) for code in CODES.split()]
    sources = _sources(lot, max(20, ties // 10))
    keys = list(sources)
    alliances = _alliances(lot, names, keys)
    left = ties - sum(len(alliance["members"]) for alliance in alliances.values())
    # A few actors have most of the ties, as in the world.
    weights = [1 / (rank + 3) for rank in range(len(names))]
    lot.shuffle(weights)
    found: dict[int, list[dict[str, Any]]] = {1: [], -1: []}
    usual = [kind for kind in kinds().values() if kind.category != "membership" and kind.sign]
    for number in range(left):
        kind = lot.choice(usual)
        ends = lot.choices(names, weights, k=2)
        if number < len(names):  # nobody is left out
            ends[0] = names[number]
        while ends[0] == ends[1]:
            ends[1] = lot.choice(names)
        found[kind.sign].append(_tie(lot, kind, ends, number, keys))
    document = {
        "title": f"A made-up world of {ties} ties",
        "description": "Real states and alliances, but ties drawn by lot, to measure with.",
        "as_of": AS_OF,
        "sources": sources,
        "alliances": alliances,
        "deals": found[1],
        "conflicts": found[-1],
    }
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # a PyYAML may lack libyaml
    text: str = yaml.dump(document, Dumper=dumper, allow_unicode=True, sort_keys=False, width=100)
    return text


def _name(code: str) -> str:
    fact = lookup(code)
    if fact is None:
        raise ValueError(f"{code} is no state known here")
    return fact.name


def _day(lot: random.Random, first: int, last: int = 2025) -> str:
    return f"{lot.randint(first, last)}-{lot.randint(1, 12):02}-{lot.randint(1, 28):02}"


def _sources(lot: random.Random, count: int) -> dict[str, dict[str, str]]:
    return {
        f"report-{number}": {
            "title": f"Report {number} on the relations of states and their agreements",
            "publisher": lot.choice(PUBLISHERS),
            "date": _day(lot, 1990),
            "url": f"https://example.org/reports/{number}",
            "accessed": "2026-10-30",
        }
        for number in range(count)
    }


def _alliances(lot: random.Random, names: list[str], keys: list[str]) -> dict[str, dict[str, Any]]:
    return {
        key: {
            "name": name,
            "kind": kind,
            "founded": str(founded),
            "sources": [lot.choice(keys)],
            "members": {
                member: _day(lot, max(1946, founded + 1)) for member in lot.sample(names, size)
            },
        }
        for key, (name, kind, founded, size) in ALLIANCES.items()
    }


def _tie(
    lot: random.Random, kind: Kind, ends: list[str], number: int, keys: list[str]
) -> dict[str, Any]:
    tie: dict[str, Any] = {
        "title": f"{kind.label} number {number} between {ends[0]} and {ends[1]}",
        "kind": kind.key,
        **({"from": ends[0], "to": ends[1]} if kind.directed else {"between": ends}),
        "since": _day(lot, 1950),
        "status": lot.choice(STATUSES),
    }
    if kind.key in ("arms sale", "arms donation"):
        tie["items"] = [{"item": "armoured vehicles", "ordered": lot.randint(2, 90)}]
    if lot.random() < 0.3:
        tie["events"] = [
            {"date": tie["since"], "what": f"Ministers of {ends[0]} and {ends[1]} meet and agree"}
        ]
    if lot.random() < 0.3:
        tie["note"] = "Observers differ on what this means for the neighbours; see the report."
    return tie | {"sources": lot.sample(keys, lot.randint(1, 2))}
