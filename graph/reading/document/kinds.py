"""Kinds of tie that a file adds."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from graph.model import Record, Text
from graph.reading.document.forms import GLYPH, SENTENCE
from graph.reading.document.values import Keys, Obligation, OwnCategory, Truth

End = Literal["from", "to", "both"]
Phrases = dict[End, Text]


class LookEntry(Record):
    """How a kind looks."""

    glyph: Annotated[str, GLYPH] | None = Field(
        None, description="One sign that tells it from other kinds without colour"
    )


class WeightEntry(Record):
    """How much the beginning of a tie of a kind says."""

    news: Annotated[float, Field(ge=0, le=1)] = Field(
        0, description="Between equals in a story, 0 to 1"
    )
    event: Annotated[float, Field(ge=0, le=10)] = Field(
        1, description="Among all that happened, on the time line; a war has 5"
    )


class KindEntry(Record):
    """A kind of tie that this file adds; it says what a built-in one says."""

    label: Text | None = Field(None, description="Only where it is not the key, capitalised")
    category: OwnCategory
    sign: Literal["+", "-", "−", "0"]
    directed: Truth = False
    definition: Text
    phrases: Phrases = Field({}, description="How a sentence reads from either end")
    begins: Phrases = Field({}, description="The same on the day that it begins")
    several: Phrases = Field({}, description="The same with several at the other end")
    impersonal: Annotated[Text, SENTENCE] | None = Field(
        None, description="A sentence with {} for the ends, without saying who did it"
    )
    look: LookEntry = LookEntry()
    weight: WeightEntry = WeightEntry()
    obligation: Obligation | None = Field(None, description="What it obliges both to in war")
    refusal: Truth = Field(
        False, description="It keeps relations from the other, which by itself is no conflict"
    )
    aliases: Keys = Field((), description="What else it is called, for suggestions")

    @model_validator(mode="after")
    def _of_one_mind(self) -> Self:
        if self.refusal and self.sign not in ("-", "−"):
            raise ValueError("`refusal` keeps relations from the other, so its `sign` is “-”")
        right = {"from", "to"} if self.directed else {"both"}
        for words in (self.phrases, self.begins, self.several):
            for end in words:
                if end not in right:
                    told = "`from` and `to`" if self.directed else "`both`"
                    has = "has a direction" if self.directed else "has no direction"
                    raise ValueError(f"it {has}, so it takes {told}, not `{end}`")
        return self
