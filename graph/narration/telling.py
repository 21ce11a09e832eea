"""Which ties a step is about, so that the picture names these and draws them stronger."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Tie
from graph.narration.moment import Moment
from graph.narration.spoken import SPOKEN, Spoken

MOST_NEWS = 3
"""So many that have begun since the step before are named besides, the latest of them."""
SELECTED = 2
"""What a step selects weighs more than any share of a title."""


@dataclass(frozen=True)
class Telling:
    """Ids of ties: `main` are what a step is about, `named` these and the latest news."""

    main: tuple[str, ...]
    named: tuple[str, ...]


def telling(moment: Moment, before: Moment | None, spoken: Spoken) -> Telling | None:
    """The ties that a step is about; None where it is about none in particular.

    Half a title may be no more than a state's name, so some tie must be more than half told.
    """
    found = [moment.ties[id_] for id_ in moment.bright.ties] if _singles_out(moment) else []
    ties = sorted((tie for tie in found if not tie.is_membership), key=lambda tie: tie.id)
    ties.sort(key=moment.world.start, reverse=True)
    weights = {tie.id: _weight(moment, tie, spoken) for tie in ties}
    main = [tie for tie in ties if weights[tie.id] >= SPOKEN]
    main.sort(key=lambda tie: weights[tie.id], reverse=True)
    if not main or weights[main[0].id] <= SPOKEN:
        return None
    news = [tie for tie in ties if tie not in main and _is_news(moment, before, tie)]
    ids = tuple(tie.id for tie in main)
    return Telling(ids, (*ids, *(tie.id for tie in news[:MOST_NEWS])))


def _singles_out(moment: Moment) -> bool:
    return moment.selection is not None or bool(moment.focus)


def _weight(moment: Moment, tie: Tie, spoken: Spoken) -> float:
    return SELECTED if tie.id == moment.selection else spoken.mention(tie)


def _is_news(moment: Moment, before: Moment | None, tie: Tie) -> bool:
    return before is not None and before.day < moment.world.start(tie) <= moment.day
