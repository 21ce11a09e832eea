"""Who recognises the Sahrawi republic: held to a list of 2004 and to how many ever did."""

import graph
from graph.model import Tie

LIST_OF_2004 = """
MDG 1976-02-28  BDI 1976-03-01  DZA 1976-03-06  BEN 1976-03-11  AGO 1976-03-11  MOZ 1976-03-13
GNB 1976-03-15  PRK 1976-03-16  TGO 1976-03-17  RWA 1976-04-01  YMD 1977-02-02  SYC 1977-10-25
COG 1978-06-03  STP 1978-06-22  PAN 1978-06-23  TZA 1978-11-09  ETH 1979-02-24  VNM 1979-03-02
KHM 1979-04-10  LAO 1979-05-09  AFG 1979-05-23  CPV 1979-07-04  GRD 1979-08-20  GHA 1979-08-24
GUY 1979-09-01  DMA 1979-09-01  LCA 1979-09-01  JAM 1979-09-04  UGA 1979-09-06  NIC 1979-09-06
MEX 1979-09-08  LSO 1979-10-09  ZMB 1979-10-12  CUB 1980-01-20  IRN 1980-02-27  SLE 1980-03-27
SYR 1980-04-15  LBY 1980-04-15  SWZ 1980-04-28  BWA 1980-05-14  ZWE 1980-07-03  TCD 1980-07-04
MLI 1980-07-04  CRI 1980-10-30  VUT 1980-11-27  PNG 1981-08-12  TUV 1981-08-12  KIR 1981-08-12
NRU 1981-08-12  SLB 1981-08-12  MUS 1982-07-01  VEN 1982-08-03  SUR 1982-08-11  BOL 1982-12-14
ECU 1983-11-14  MRT 1984-02-27  BFA 1984-03-04  PER 1984-08-16  NGA 1984-11-12  YUG 1984-11-28
COL 1985-02-27  LBR 1985-07-31  IND 1985-10-01  GTM 1986-04-10
"""
"""The states and their days as the broadcaster's list has them, as far as it was read."""

EVER = 84
"""How many members of the United Nations have recognised it at some time, in a later list."""

COUNTED_OTHERWISE = {
    "YMD": "the list counts South Yemen under Yemen",
    "YUG": "the list counts it as Serbia, once",
}

CEASED_TO_BE = {"YMD", "YUG"}
"""States whose recognition ended with themselves: they took nothing back."""


def recognitions(relations: graph.Relations) -> list[Tie]:
    return [t for t in relations.ties.values() if t.kind == "recognition" and t.target == "ESH"]


def test_the_days_are_those_of_the_list(relations: graph.Relations) -> None:
    words = LIST_OF_2004.split()
    listed = set(zip(words[::2], words[1::2], strict=True))
    found = {(tie.source, tie.held.since.text) for tie in recognitions(relations) if tie.held.since}
    assert listed <= found


def test_as_many_as_ever_recognised_it(relations: graph.Relations) -> None:
    found = {tie.source for tie in recognitions(relations)} - {"SCG"}
    assert set(COUNTED_OTHERWISE) <= found
    assert len(found) == EVER


def test_what_was_withdrawn_is_reported(relations: graph.Relations) -> None:
    for tie in recognitions(relations):
        ends = tie.held.until is not None and tie.source not in CEASED_TO_BE
        assert ends == (tie.status == "withdrawn"), tie.id
        assert tie.held.until is None or tie.confidence in ("reported", "disputed"), tie.id
