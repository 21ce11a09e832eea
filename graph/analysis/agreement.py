"""Agreement: how far the blocs that the ties make are the alliances that states have declared.

Over the states that are in one of the alliances and in a bloc: the Rand index adjusted for chance
(Hubert and Arabie, “Comparing Partitions”, Journal of Classification 2, 1985) and the normalised
mutual information (Danon et al., Journal of Statistical Mechanics, 2005), both 1 where they are the
same. The alliances are those that oblige to defence, unless some are given; who is in several is in
the smallest of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import comb, log, nan
from typing import TYPE_CHECKING

from graph.analysis._measures import Measure, Parameter
from graph.analysis._parameters import groups_of
from graph.analysis.blocs import blocs
from graph.selection import Selection
from graph.selection.obligations import belonging, owed
from graph.vocabulary.words import obligations

if TYPE_CHECKING:
    from networkx import Graph

Labels = Sequence[object]


def adjusted_rand(one: Labels, other: Labels) -> float:
    """The Rand index of two groupings of the same things, less what chance gives it."""
    both = sum(comb(size, 2) for size in Counter(zip(one, other, strict=True)).values())
    first, second = (sum(comb(n, 2) for n in Counter(part).values()) for part in (one, other))
    pairs = comb(len(one), 2)
    expected = first * second / pairs if pairs else 0.0
    most = (first + second) / 2
    return 1.0 if most == expected else (both - expected) / (most - expected)


def mutual_information(one: Labels, other: Labels) -> float:
    """The mutual information of two groupings, over the mean of their entropies."""
    n = len(one)
    first, second, both = Counter(one), Counter(other), Counter(zip(one, other, strict=True))

    def entropy(sizes: Mapping[object, int]) -> float:
        return -sum(size / n * log(size / n) for size in sizes.values())

    shared = sum(size / n * log(n * size / (first[a] * second[b])) for (a, b), size in both.items())
    whole = entropy(first) + entropy(second)
    return 2 * shared / whole if whole else 1.0


def agreement(network: Graph[str], against: Mapping[str, str]) -> dict[str, float]:
    """Both numbers, and of how many states."""
    return compared(blocs(network), against)


def compared(found: Mapping[str, object], against: Mapping[str, object]) -> dict[str, float]:
    """Two groupings, over whoever is in both."""
    common = sorted(found.keys() & against.keys())
    if not common:  # of nobody nothing can be said, least of all that both agree
        return {"adjusted Rand": nan, "mutual information": nan, "states": 0.0}
    pair = [found[id_] for id_ in common], [against[id_] for id_ in common]
    return {
        "adjusted Rand": adjusted_rand(*pair),
        "mutual information": mutual_information(*pair),
        "states": float(len(common)),
    }


def allied(selection: Selection) -> dict[str, str]:
    """Each state's alliance of those that oblige the most, the smallest that it is in."""
    actors = selection.relations.actors
    most = next(iter(obligations()))
    found: dict[str, str] = {}
    by_size = sorted(belonging(selection).items(), key=lambda one: (len(one[1]), one[0]))
    for alliance, inside in by_size:
        for obligation, first, last in owed(actors[alliance]):
            if obligation == most and first <= selection.last and selection.first <= last:
                for id_ in inside:
                    found.setdefault(id_, alliance)
    return found


AGAINST = Parameter(
    "against",
    "the alliances that blocs are compared with",
    groups_of,
    "+",
    allied,
    usual="the alliances that oblige to defence",
)

MEASURE = Measure(
    "network",
    "signed",
    agreement,
    directed=False,
    states_only=True,
    isolates=False,
    parameters=(AGAINST,),
)
