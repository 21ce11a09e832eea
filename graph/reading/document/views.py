"""What the page shows first, and stories, as an author writes them."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from graph.model import Authors, Centre, Confidence, Isolates, Quote, Record, StepFigure, Text
from graph.reading.document.forms import STORY
from graph.reading.document.values import (
    ActorName,
    Category,
    Continent,
    Day,
    GroupName,
    Keys,
    Pairs,
    Truth,
)


class FiltersEntry(Record):
    """What is shown; a list that is left out shows all."""

    alliances: Keys | None = None
    kinds: Keys | None = None
    categories: tuple[Category, ...] | None = None
    statuses: Keys | None = None
    regions: tuple[Continent, ...] | None = None
    confidence: tuple[Confidence, ...] | None = None


class PlayEntry(FiltersEntry):
    """What is seen while the years are played; without `focus` nothing is chosen."""

    since: Day | None = Field(None, description="The day from which they are played")
    focus: tuple[ActorName, ...] = ()
    layout: Literal["network", "map"] | None = None
    centre: Centre | None = Field(None, description="What lies in the middle of the map")


class ViewEntry(FiltersEntry):
    """What the page shows first."""

    date: Day | None = None
    select: Text | None = Field(None, description="An actor, or the id of a tie")
    centre: Centre | None = Field(None, description="What lies in the middle of the map")
    pairs: Pairs | None = None
    shading: Text | None = None
    isolates: Isolates | None = None
    because: Text | None = Field(None, description="Why it is shown first, in a sentence")
    play: PlayEntry | None = None


class ImageEntry(Record):
    """A picture file beside the YAML, which is put into the page."""

    file: Text = Field(description="Its name: PNG, JPEG, GIF or WebP, at most 2 MB")
    alt: Text = Field(description="What it shows, for those who do not see it")
    credit: Text = Field(description="Who made it, and under which licence it is shown")
    source: Text | None = Field(None, description="The key of a source")


class StepEntry(FiltersEntry):
    """A step of a story: a text and the view that goes with it."""

    text: Text
    date: Day | None = None
    focus: tuple[ActorName, ...] = ()
    select: Text | None = None
    layout: Literal["network", "map", "matrix"] | None = None
    group: tuple[GroupName, ...] = ()
    order: Literal["bloc", "name", "ties"] | None = None
    centre: Centre | None = None
    zoom: Annotated[float, Field(gt=0, le=20)] | None = None
    pairs: Pairs | None = None
    shading: Text | None = None
    isolates: Isolates | None = None
    note: Text | None = Field(None, description="For the speaker")
    question: Text | None = Field(None, description="What to ask; shown below the text")
    answer: Text | None = Field(None, description="Shown by the next click, before the next step")
    waits: Truth = Field(False, description="Whether the picture waits for the answer, too")
    image: ImageEntry | None = None
    quote: Quote | None = None
    figure: StepFigure | None = None
    sources: Keys = ()
    changes: tuple[Text, ...] | None = Field(
        None, description="What has changed since the step before, in place of what the page says"
    )
    called: dict[ActorName, Text] | None = Field(
        None, description="What actors are called in this step: {Germany: West Germany}"
    )
    telling: Keys | None = Field(None, description="The ids of the ties that the step is about")

    @model_validator(mode="after")
    def _answers_a_question(self) -> Self:
        if self.answer and not self.question:
            raise ValueError("it has an `answer` without a `question`; write what is asked")
        if self.waits and not self.answer:
            raise ValueError("it waits for an `answer` that is not there; write one")
        return self


class StoryEntry(Record):
    """An ordered list of steps to present."""

    id: Annotated[str, STORY] | None = None
    title: Text
    author: Authors = ()
    teaches: Text | None = Field(None, description="In one line, what it teaches")
    centre: Centre | None = Field(None, description="What lies in the middle of its maps")
    steps: Annotated[
        tuple[StepEntry, ...], Field(max_length=500, json_schema_extra={"minItems": 1})
    ]
