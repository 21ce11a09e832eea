"""The words of the vocabulary, and what states are called, in the page's language.

English stands in the vocabulary and in the reference; a language's file and CLDR say the rest. What
the file itself names, alliances and kinds of its own, stays as the file has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from graph import model
from graph.language import SOURCE, Language
from graph.reference.languages import names_in
from graph.reference.states import known
from graph.vocabulary.kinds import Kind, kinds
from graph.vocabulary.statuses import MembershipStatus
from graph.vocabulary.words import categories, confidences, continents

if TYPE_CHECKING:
    from graph.narration import Told


@dataclass(frozen=True)
class Words:
    """The words in one language."""

    language: Language

    def kind(self, kind: Kind) -> Kind:
        """A kind of tie; one of the file's own says itself what it is called."""
        ours = kind == kinds().get(kind.key)
        return replace(kind, **self._of("kinds", kind.key)) if ours else kind

    def status(self, status: MembershipStatus) -> MembershipStatus:
        """How a state stands to an alliance."""
        words = dict(self._of("memberships", status.key))
        words.pop("word", None)
        return replace(status, **words)

    def category(self, key: str) -> str:
        """The label of a category."""
        return str(self._list("categories").get(key, categories()[key].label))

    def confidences(self) -> Mapping[str, str]:
        """The label of each confidence that has one."""
        labels = {key: one.label for key, one in confidences().items() if one.label}
        return labels | dict(self._list("confidences"))

    def terms(self) -> Mapping[str, Mapping[str, str]]:
        """What words are called that the data has as they are, by list; none in English."""
        standings = {key: one["word"] for key, one in self._list("memberships").items()}
        names = {**names_in(self.language.code), **self.language.names}
        lists = {
            "statuses": {**self._list("statuses"), **standings},
            "alliances": self._list("alliances"),
            "regions": {key: names[key] for key in continents().values() if key in names},
        }
        return {key: one for key, one in lists.items() if one}

    def actor(self, actor: model.Actor) -> model.Actor:
        """An actor by its names in the language; its other names have the file's, too."""
        if isinstance(actor, model.Alliance):
            return actor
        known_names = self.language.names
        dated = (replace(one, name=known_names.get(one.name, one.name)) for one in actor.names)
        actor = replace(actor, names=tuple(dated))
        name = self._name(actor)
        if name == actor.name:
            return actor
        others = (actor.name, *(one for one in actor.aliases if one != name))
        return replace(actor, name=name, aliases=others)

    def told(self, told: Told) -> Told:
        """What goes with a step: in English sentences, in other languages what they speak of."""
        if not self._translates:
            return replace(told, records=())
        return replace(told, changes=() if told.records else told.changes)

    @property
    def _translates(self) -> bool:
        return self.language.code != SOURCE

    def _name(self, state: model.State) -> str:
        said = self.language.names.get(state.name)
        fact = known().get(state.id)
        if said is None and fact is not None and fact.name == state.name:
            said = names_in(self.language.code).get(state.id)
        return said or state.name

    def _list(self, key: str) -> Mapping[str, Any]:
        words: Mapping[str, Any] = self.language.vocabulary.get(key, {})
        return words

    def _of(self, key: str, entry: str) -> Mapping[str, Any]:
        words: Mapping[str, Any] = self._list(key).get(entry, {})
        return words
