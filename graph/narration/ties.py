"""Deals and conflicts in words: “Serbia and Russia enter into a strategic partnership (…)”.

The words are the kinds' own. What is mutual has no doer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from graph.model import Event, Tie
from graph.narration.groups import Group, Said, Side, gathered, since_when
from graph.narration.moment import World
from graph.narration.names import Names, Order
from graph.narration.standing import (
    is_at_beginning,
    pair,
    pending,
    set_aside,
    signed_only,
    sureness,
    tells_signing,
)
from graph.narration.titles import (
    attribution,
    base_title,
    in_its_brackets,
    is_sentence,
    names_both,
    repeats,
    title_of,
    unbracketed,
)
from graph.narration.together import together
from graph.narration.words import in_brackets, listed, of_several, when

LONG_BEFORE_DAYS = 366

_ENTERS = re.compile(r"^enters into")


@dataclass(frozen=True)
class Ties:
    """Tells of deals and conflicts, by the names and in the order of a step."""

    world: World
    names: Names
    order: Order

    def told(
        self,
        ties: Iterable[Tie],
        how: Literal["begins", "holds"],
        day: date,
        titled: Callable[[Tie], bool],
    ) -> list[Said]:
        """Ties that begin or hold, in sentences told on a day.

        `titled` says whether a tie that holds is to be told by its own title.
        """
        holds = how == "holds"

        def name(tie: Tie) -> str:
            return "" if holds and not titled(tie) else base_title(tie)

        def alike(tie: Tie) -> tuple[object, ...]:
            year = "" if holds else self.world.since(tie)[:4]
            return tie.kind, name(tie), sureness(tie), signed_only(tie), year

        def alike_alone(group: Group) -> tuple[object, ...]:
            (tie,) = group.ties
            since = tie.held.since and tie.held.since.text
            signed = signed_only(tie)
            return (
                tie.kind,
                group.anchor,
                group.side,
                sureness(tie),
                signed,
                since,
                bool(name(tie)),
            )

        groups = together(gathered(self.world, ties, alike, self.order), alike_alone)
        return [self._said(group, how, day, name) for group in groups]

    def ending(self, ties: Iterable[Tie], by_title: bool = False) -> list[Said]:
        """What ends, as nouns; of one name and one end together."""
        groups: dict[object, list[Tie]] = {}
        for tie in ties:
            name = base_title(tie) or tie.id
            groups.setdefault((tie.kind, name, self.world.end(tie), sureness(tie)), []).append(tie)
        return [
            Said(
                self._noun(group, by_title),
                self.world.end(group[0]),
                tuple(group),
                when([self.world.until(tie) for tie in group]),
            )
            for group in groups.values()
        ]

    def event(self, event: Event, ties: Sequence[Tie]) -> str:
        """An event within ties: “Signed in Moscow (START II)”, with who says so."""
        names = dict.fromkeys(unbracketed(name) for tie in ties if (name := base_title(tie)))
        title = "; ".join(names) or self._ends(ties)
        (tie, *_) = ties
        # What came long before a tie began had not its name.
        early = self.world.start(tie).toordinal() - event.date.first.toordinal()
        of_its_name = tells_signing(event) or early < LONG_BEFORE_DAYS
        # What happens as a tie begins stands beside its beginning.
        apart = not is_at_beginning(event, tie) and of_its_name
        speaker = event.according_to
        sentence = speaker if speaker and is_sentence(speaker) else None
        sure = None if event.confidence == "confirmed" else event.confidence
        brackets = in_brackets(
            [title if apart and not repeats(event.what, title) else None, sentence, sure]
        )
        said = attribution(speaker, "confirmed", longest=float("inf"))
        return ", ".join([f"{event.what}{brackets}", *said])

    def _said(self, group: Group, how: str, day: date, name: Callable[[Tie], str]) -> Said:
        holds = how == "holds"
        group = replace(group, ties=self._sorted(group))
        ties = group.ties
        tie = ties[0]
        first = min(map(self.world.start, ties))
        if not holds and (self._again(tie) or set_aside(tie)):
            return Said(self._noun(ties, True), first, ties, self._when(ties))
        by_itself = len(ties) == 1 and names_both(self.world, tie)
        text = unbracketed(tie.title or "") if by_itself else self._sentence(group, how)
        title = "" if len(ties) > 1 and not name(tie) else title_of(ties)
        brackets = in_brackets(
            [
                None if repeats(text, title) else title,
                # “Disputes territory with … (disputed)” would say it twice.
                *(
                    word
                    for word in attribution(tie.according_to, tie.confidence)
                    if word != tie.confidence or not repeats(text, word)
                ),
                None if repeats(title, pending(tie) or "") else pending(tie),
                since_when(self.world, ties, day) if holds else None,
            ]
        )
        return Said(text + brackets, first, ties, "" if holds else self._when(ties))

    def _when(self, ties: Iterable[Tie]) -> str:
        return when([self.world.since(tie) for tie in ties])

    def _sorted(self, group: Group) -> tuple[Tie, ...]:
        pairs = zip(group.others(), group.ties, strict=True)
        return tuple(tie for _, tie in sorted(pairs, key=lambda pair: self.order(pair[0])))

    def _sentence(self, group: Group, how: str) -> str:
        tie = group.ties[0]
        kind = self.world.relations.kinds[tie.kind]
        others = [self.names.spoken(id_) for id_ in self.names.sorted(group.others(), self.order)]
        names, name = listed(others), self.names.spoken(group.anchor)
        several = len(others) > 1
        if kind.impersonal:
            ends = f"{name} and each of {names}" if several else f"{name} and {names}"
            return kind.impersonal.replace("{}", ends, 1)
        if group.side == "both":
            words = self._words(tie, "both", how)
            if several or not words.endswith(" with"):
                return f"{name} {words} {names}"
            return f"{listed([name, *others])} {of_several(words.removesuffix(' with'))}"
        words = self._words(tie, "from", how)
        if group.side == "from":
            return f"{name} {(several and kind.several.get('from')) or words} {names}"
        return f"{names} {of_several(words) if several else words} {name}"

    def _words(self, tie: Tie, side: Side, how: str) -> str:
        kind = self.world.relations.kinds[tie.kind]
        words = kind.begins.get(side) if how == "begins" else None
        words = words or kind.phrases.get(side) or kind.phrases.get("both")
        if not words:
            words = f"is tied by {kind.key} {'to' if kind.directed else 'with'}"
        return _ENTERS.sub("signs", words) if signed_only(tie) else words

    def _again(self, tie: Tie) -> bool:
        """Whether two are at odds in the same way already: it is one more chapter of that."""
        kind = self.world.relations.kinds[tie.kind]
        if kind.sign >= 0 or kind.directed or not tie.title:
            return False
        start = self.world.start(tie)
        return any(
            other.kind == tie.kind
            and pair(other) == pair(tie)
            and self.world.start(other) < start <= self.world.end(other)
            for other in self.world.ties_of[tie.source]
        )

    def _ends(self, ties: Sequence[Tie]) -> str:
        """The two at a directed tie, or all at mutual ones."""
        (tie, *more) = ties
        if self.world.relations.kinds[tie.kind].directed and not more:
            ids = [tie.source, tie.target]
        else:
            ends = (id_ for tie in ties for id_ in (tie.source, tie.target))
            ids = self.names.sorted(ends, self.order)
        return ", ".join(map(self.names.label, ids))

    def _noun(self, ties: Sequence[Tie], by_title: bool) -> str:
        """Ties of one name as a noun: “SALT II (signed; United States, Soviet Union)”.

        With the kind before it where the title alone would not tell: “occupation (Sinai; …)”.
        """
        tie = ties[0]
        kind = self.world.relations.kinds[tie.kind]
        treaty = kind.sign > 0 and not kind.directed
        telling = tie.title and (by_title or repeats(tie.title, kind.label) or treaty)
        text = unbracketed(base_title(tie)) if telling else kind.label[:1].lower() + kind.label[1:]
        ends = self._ends(ties)
        sure = attribution(tie.according_to, tie.confidence)
        title = in_its_brackets(tie) if telling else title_of(ties)
        return text + in_brackets([title, None if repeats(text, ends) else ends, *sure])
