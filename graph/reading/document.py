"""The file as an author writes it: what keys there are and what may stand behind each.

The same models check the file and make the JSON Schema that editors complete from. Names are
still names here; `resolve` finds out whom they mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, FiniteFloat, model_validator

from graph.dates import Date
from graph.model import (
    Centre,
    Confidence,
    Event,
    Figure,
    Item,
    Quote,
    Record,
    Source,
    StepFigure,
    Text,
)
from graph.reference.standings import Standing
from graph.vocabulary.statuses import full_membership
from graph.vocabulary.words import categories, continents, obligations

if TYPE_CHECKING:
    Category: TypeAlias = str
    Continent: TypeAlias = str
    OwnCategory: TypeAlias = str
    Obligation: TypeAlias = str
else:  # closed lists, so that an editor offers them and an error names them
    Continent = Literal[tuple(sorted(continents().values()))]
    Category = Literal[tuple(categories())]
    OwnCategory = Literal[tuple(key for key in categories() if key != "membership")]
    Obligation = Literal[tuple(obligations())]
Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]
Coordinate = Annotated[FiniteFloat, Field(ge=-10_000, le=10_000)]
"""In pixels at scale 1; what ships is 2,400 wide; a point far out would make all else a dot."""
Color = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
Keys = tuple[Text, ...]
Pairs = Annotated[
    int,
    Field(ge=1, le=1000, description="With nothing chosen, pairs with fewer ties are left out"),
]

StateName = Annotated[Text, Field(description="A name, in any of eight languages, or an ISO code")]
ActorName = Annotated[Text, Field(description="A state's name or code, or an alliance's key")]


def _whole_day(value: Date) -> Date:
    if value.first != value.last:
        raise ValueError(f"{value} is not a day; write year, month and day: 2026-01-31")
    return value


def _truth(value: object) -> object:
    """YAML 1.2 knows two truth values; everything else is text."""
    if isinstance(value, str):
        if value in ("true", "True", "TRUE"):
            return True
        if value in ("false", "False", "FALSE"):
            return False
        raise ValueError(f"“{value}” is neither true nor false")
    return value


Day = Annotated[Date, AfterValidator(_whole_day)]
Truth = Annotated[bool, BeforeValidator(_truth)]


class NameEntry(Record):
    """A name that was not, or will not be, that of all days."""

    name: Text
    short: Text | None = Field(None, description="An alliance's label while it has this name: CSCE")
    since: Date | None = None
    until: Date | None = None
    sources: Keys = ()


class FlagEntry(Record):
    """A flag, and the days on which the state flies it."""

    flag: Text = Field(description="Whose flag it is: the name or code of a state, living or gone")
    since: Date | None = None
    until: Date | None = None
    sources: Keys = ()


class AllianceKindEntry(Record):
    """What an alliance is on some days, beside what else it is on them."""

    kind: Text = Field(description="defence alliance, trade bloc, …")
    since: Date | None = None
    until: Date | None = None
    sources: Keys = ()


class StateEntry(Record):
    """What the file adds to a state, or says of one that is not known."""

    code: Annotated[str, Field(pattern="^[A-Z]{3}$")] | None = Field(
        None, description="Three capital letters; only for a state that is not known"
    )
    names: tuple[NameEntry, ...] = Field((), description="What it was called on other days")
    flags: tuple[FlagEntry, ...] = Field((), description="What flag it flew on other days")
    aliases: Keys = ()
    since: Date | None = Field(None, description="Since when it existed")
    until: Date | None = Field(None, description="Until when it existed")
    at: tuple[Latitude, Longitude] | None = Field(
        None, description="Latitude and longitude of the capital"
    )
    continent: Continent | None = None
    position: tuple[Coordinate, Coordinate] | None = Field(
        None, description="Fixed place in the picture"
    )
    successors: tuple[StateName, ...] = ()
    standing: Standing | None = Field(
        None, description="Whether it is a sovereign state; a movement is no state at all"
    )
    independent: Date | None = Field(
        None, description="Since when it was independent, if it stands here from earlier on"
    )
    contested: Text | None = Field(None, description="Who disputes its status, in a sentence")
    note: Text | None = None
    figures: tuple[Figure, ...] = ()
    sources: Keys = ()


class MembershipEntry(Record):
    """How a state stands to an alliance, and when; a bare date means a member since then."""

    status: Text = full_membership()
    since: Date | None = None
    until: Date | None = None
    note: Text | None = None
    confidence: Confidence = "confirmed"
    according_to: Text | None = None
    sources: Keys = ()

    @model_validator(mode="before")
    @classmethod
    def _bare_date(cls, value: Any) -> Any:
        return value if isinstance(value, dict) else {"since": value} if value else {}


def _periods(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


_Period = Date | MembershipEntry
_Periods = tuple[MembershipEntry, ...]
Members = Annotated[
    _Periods,
    BeforeValidator(_periods, json_schema_input_type=_Period | tuple[_Period, ...] | None),
]


class AllianceEntry(Record):
    """An organisation or bloc, and its members."""

    name: Text
    names: tuple[NameEntry, ...] = Field((), description="What it was called on other days")
    kind: Text | None = Field(None, description="defence alliance, trade bloc, …")
    kinds: tuple[AllianceKindEntry, ...] = Field((), description="What else it is, and when")
    aliases: Keys = ()
    founded: Date | None = None
    dissolved: Date | None = None
    successors: Keys = ()
    color: Color | None = None
    position: tuple[Coordinate, Coordinate] | None = None
    note: Text | None = None
    sources: Keys = Field((), description="For all memberships that name none of their own")
    members: dict[StateName, Members] = {}


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Ends = Annotated[
    tuple[ActorName, ...],
    Field(description="A state or an alliance, or a list for a tie with each"),
    BeforeValidator(
        _listed,
        json_schema_input_type=ActorName
        | Annotated[tuple[ActorName, ...], Field(json_schema_extra={"minItems": 1})],
    ),
]


class TieEntry(Record):
    """A deal or a conflict between two actors."""

    id: Annotated[str, Field(pattern="^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")] | None = None
    title: Text | None = None
    kind: Text
    from_: Ends | None = Field(None, alias="from")
    to: Ends | None = None
    between: Annotated[tuple[ActorName, ...], Field(json_schema_extra={"minItems": 2})] | None = (
        Field(None, description="Two, or more for a tie of each with each other")
    )
    since: Date | None = None
    until: Date | None = None
    status: Text | None = None
    items: tuple[Item, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    confidence: Confidence = "confirmed"
    according_to: Text | None = None
    note: Text | None = None
    sources: Keys = ()


End = Literal["from", "to", "both"]
Phrases = dict[End, Text]


class LookEntry(Record):
    """How a kind looks."""

    glyph: Annotated[str, Field(pattern="^\\S\ufe0e?$")] | None = Field(
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
    impersonal: Annotated[Text, Field(pattern=r"^[^{}]*\{\}[^{}]*$")] | None = Field(
        None, description="A sentence with {} for the ends, without saying who did it"
    )
    look: LookEntry = LookEntry()
    weight: WeightEntry = WeightEntry()
    obligation: Obligation | None = Field(None, description="What it obliges both to in war")
    aliases: Keys = Field((), description="What else it is called, for suggestions")

    @model_validator(mode="after")
    def _ends_that_it_has(self) -> Self:
        right = {"from", "to"} if self.directed else {"both"}
        for words in (self.phrases, self.begins, self.several):
            for end in words:
                if end not in right:
                    told = "`from` and `to`" if self.directed else "`both`"
                    has = "has a direction" if self.directed else "has no direction"
                    raise ValueError(f"it {has}, so it takes {told}, not `{end}`")
        return self


class FiltersEntry(Record):
    """What is shown; a list that is left out shows all."""

    alliances: Keys | None = None
    kinds: Keys | None = None
    categories: tuple[Category, ...] | None = None
    statuses: Keys | None = None
    regions: tuple[Continent, ...] | None = None


class ViewEntry(FiltersEntry):
    """What the page shows first."""

    date: Day | None = None
    select: Text | None = Field(None, description="An actor, or the id of a tie")
    centre: Centre | None = Field(None, description="What lies in the middle of the map")
    pairs: Pairs | None = None


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
    layout: Literal["network", "map"] | None = None
    centre: Centre | None = None
    zoom: Annotated[float, Field(gt=0, le=20)] | None = None
    pairs: Pairs | None = None
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

    id: Annotated[str, Field(pattern="^[a-z0-9][a-z0-9-]{0,59}$")] | None = None
    title: Text
    author: Text | None = None
    teaches: Text | None = Field(None, description="In one line, what it teaches")
    centre: Centre | None = Field(None, description="What lies in the middle of its maps")
    steps: Annotated[
        tuple[StepEntry, ...], Field(max_length=500, json_schema_extra={"minItems": 1})
    ]


class TakeEntry(Record):
    """What is taken of another file; what is left out narrows nothing."""

    actors: Keys = Field((), description="States and alliances, and the ties between them")
    alliances: Keys = Field((), description="Alliances with all their members")
    regions: tuple[Continent, ...] = Field((), description="All states of these continents")
    kinds: Keys | None = Field(None, description="Only deals and conflicts of these kinds")
    categories: tuple[Category, ...] | None = None
    since: Date | None = Field(None, description="Only what still stood then, or came later")
    until: Date | None = Field(None, description="Only what had begun by then")


def _use(value: Any) -> Any:
    """`world` is short for `{world: {}}`, and one for a list of one."""
    listed = value if isinstance(value, list) else [value]
    return [{one: {}} if isinstance(one, str) else one for one in listed]


Use = dict[Text, Annotated[TakeEntry, BeforeValidator(lambda value: value or {})]]
Uses = Annotated[
    tuple[Use, ...],
    Field(max_length=20, description="What other files have: world, or names of files"),
    BeforeValidator(_use, json_schema_input_type=Text | Use | tuple[Text | Use, ...]),
]


class Document(Record):
    """The whole file."""

    title: Text
    description: Text | None = None
    as_of: Day = Field(description="The day up to which the file claims to be true")
    language: Text | None = Field(None, description="The code of the page's language: en, fr")
    use: Uses = ()
    view: ViewEntry = ViewEntry()
    sources: dict[Text, Source] = {}
    sources_default: Keys = Field((), description="For all ties that name no source of their own")
    states: dict[StateName, StateEntry | None] = {}
    alliances: dict[
        Annotated[str, Field(pattern="^[A-Za-z][A-Za-z0-9-]{0,29}$")], AllianceEntry
    ] = {}
    kinds: dict[Text, KindEntry] = {}
    deals: tuple[TieEntry, ...] = ()
    conflicts: tuple[TieEntry, ...] = ()
    stories: tuple[StoryEntry, ...] = ()
