"""What the page must know of the vocabulary: statuses, and the kinds that occur."""

from __future__ import annotations

from graph.relations import Relations
from graph.rendering import contract
from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.kinds import Kind, kinds
from graph.vocabulary.statuses import MembershipStatus


def occurring_kinds(relations: Relations) -> list[Kind]:
    """Membership first, then the kinds that occur, in the order of the vocabulary."""
    occurring = [kind for key, kind in relations.kinds.items() if key != "membership"]
    return [kinds()["membership"], *occurring]


def as_status(status: MembershipStatus) -> contract.Status:
    """How a state stands to an alliance."""
    return contract.Status(
        within=status.within,
        sign=status.sign,
        phrase=status.phrase,
        standing=status.standing,
        heading=status.heading,
        dash=status.dash,
        land=status.land,
        place=status.place,
        several=status.several,
        hatch=status.hatch,
    )


def binding_kinds() -> list[str]:
    """The kinds of alliance that bind the most, the tightest first."""
    placed = {one.key: one.binding for one in alliance_kinds().values() if one.binding}
    return sorted(placed, key=lambda key: placed[key])


def obliging_kinds() -> list[str]:
    """The kinds of alliance whose members owe one another something in war."""
    return [one.key for one in alliance_kinds().values() if one.obligation]


def as_kind(kind: Kind) -> contract.Kind:
    """A kind of tie."""
    return contract.Kind(
        label=kind.label,
        category=kind.category,
        sign=kind.sign,
        directed=kind.directed,
        definition=kind.definition,
        phrases=kind.phrases,
        look=kind.look,
        weight=kind.weight.event,
        refusal=kind.refusal,
    )
