"""How much a file covers: counts, ties by category and region, how precise and how sourced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.model import Alliance, State, Tie
from graph.relations import Relations


@dataclass(frozen=True)
class Coverage:
    """What `cover` counts. Shares run from 0 to 1."""

    states: int
    alliances: int
    memberships: int
    bilateral: int
    sources: int
    by_category: Counter[str]
    """Deals and conflicts by category, and how many of them are conflicts."""
    by_region: Counter[str]
    """Deals and conflicts by the continent of an end; a tie between two counts in both."""
    by_decade: Counter[int]
    """Deals and conflicts by the decade in which they begin."""
    precise: float
    """The share of all ties whose beginning is given to the day."""
    precise_bilateral: float
    """The same of deals and conflicts alone."""
    sourced: float
    """The share of all ties with at least one source."""
    sourced_twice: float
    """The share of deals and conflicts with two sources or more."""
    on_collections: tuple[Tie, ...]
    """The deals and conflicts none of whose sources is a document (see Source.is_document)."""

    def tables(self) -> dict[str, dict[str, str]]:
        """The counts as people read them: by heading, then by label; the first has no heading."""
        whole = {
            "states": self.states,
            "alliances": self.alliances,
            "memberships": self.memberships,
            "bilateral ties": self.bilateral,
            "sources": self.sources,
            "ties dated to the day": f"{self.precise:.0%}",
            "bilateral ties dated to the day": f"{self.precise_bilateral:.0%}",
            "ties with a source": f"{self.sourced:.0%}",
            "bilateral ties with two sources": f"{self.sourced_twice:.0%}",
            "bilateral, on collections alone": len(self.on_collections),
        }
        tables: dict[str, Mapping[Any, Any]] = {
            "": whole,
            "bilateral ties by sort": dict(self.by_category.most_common()),
            "bilateral ties by region of an end": dict(self.by_region.most_common()),
            "bilateral ties by decade of their beginning": dict(sorted(self.by_decade.items())),
        }
        return {
            heading: {str(label): str(value) for label, value in counts.items()}
            for heading, counts in tables.items()
        }


def cover(relations: Relations) -> Coverage:
    """Count what a file covers."""
    ties = list(relations.ties.values())
    bilateral = [tie for tie in ties if tie.type != "membership"]
    actors = relations.actors.values()
    categories: Counter[str] = Counter()
    for tie in bilateral:
        categories[relations.kinds[tie.kind].category] += 1
        categories[f"{tie.type}s"] += 1
    return Coverage(
        states=sum(isinstance(actor, State) for actor in actors),
        alliances=sum(isinstance(actor, Alliance) for actor in actors),
        memberships=len(ties) - len(bilateral),
        bilateral=len(bilateral),
        sources=len(relations.sources),
        by_category=categories,
        by_region=Counter(
            region for tie in bilateral for region in sorted(_regions(relations, tie))
        ),
        by_decade=Counter(tie.held.start.year // 10 * 10 for tie in bilateral if tie.held.since),
        precise=_share(ties, _precise),
        precise_bilateral=_share(bilateral, _precise),
        sourced=_share(ties, lambda tie: len(tie.sources) > 0),
        sourced_twice=_share(bilateral, lambda tie: len(set(tie.sources)) > 1),
        on_collections=tuple(tie for tie in bilateral if _on_collections(relations, tie)),
    )


def _regions(relations: Relations, tie: Tie) -> set[str]:
    ends = (relations.actors[tie.source], relations.actors[tie.target])
    return {end.continent for end in ends if isinstance(end, State) and end.continent}


def _on_collections(relations: Relations, tie: Tie) -> bool:
    sources = [relations.sources[source] for source in tie.sources]
    return bool(sources) and not any(source.is_document for source in sources)


def _precise(tie: Tie) -> bool:
    return tie.held.since is not None and tie.held.since.precise


def _share(ties: list[Tie], holds: Callable[[Tie], bool]) -> float:
    return sum(map(holds, ties)) / len(ties) if ties else 0.0
