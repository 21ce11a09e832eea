"""What is odd in relations that can be read: errors across ties, and warnings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from graph.errors import LanguageError
from graph.language import language
from graph.model import Actor, Alliance, Source, State, Tie
from graph.reading import dated
from graph.reading.document import Document
from graph.reading.places import Place, Problems
from graph.reading.sentences import did_you_mean, quote
from graph.reading.ties import cited, cited_figures
from graph.vocabulary.statuses import full_membership


def check_language(document: Document, problems: Problems) -> None:
    """The page must have words in the file's language."""
    if document.language is not None:
        try:
            language(document.language)
        except LanguageError as error:
            problems.add(("language",), str(error))


def check_sources(
    document: Document,
    sources: Mapping[str, Source],
    actors: Mapping[str, Actor],
    ties: Mapping[str, Tie],
    places: Mapping[str, Place],
    problems: Problems,
) -> None:
    """Every key of a source must be there; a tie without any is a warning.

    So is a deal or a conflict whose sources are umbrellas alone: a reader cannot look up what a
    yearbook of any year or a database is said to say. A membership may rest on the organisation's
    own page of its members.
    """
    for place, key in _all_cited(document):
        if key not in sources:
            near = did_you_mean(key, sources)
            message = f"no source {quote(key)}{near or '; add it under `sources:`'}"
            problems.add(place, message)
    umbrellas = {key for key, source in sources.items() if source.is_umbrella}
    for id_, tie in ties.items():
        if not tie.sources:
            where = _called(tie, actors)
            problems.add(places[id_], f"no source for the {where}", warning=True)
        elif tie.type != "membership" and all(map(umbrellas.__contains__, tie.sources)):
            where, named = _called(tie, actors), ", ".join(map(quote, tie.sources))
            message = f"{named}: no document for the {where}, collections alone; name the one meant"
            problems.add(places[id_], message, warning=True)


def _called(tie: Tie, actors: Mapping[str, Actor]) -> str:
    return f"{tie.kind} of {actors[tie.source].name} and {actors[tie.target].name}"


def _all_cited(document: Document) -> Iterator[tuple[Place, str]]:
    for name, entry in document.states.items():
        if entry:
            for index, key in enumerate(entry.sources):
                yield ("states", name, "sources", index), key
            for place, key in cited_figures(entry.figures):
                yield ("states", name, *place), key
    yield from dated.cited(document)
    for name, alliance in document.alliances.items():
        for index, key in enumerate(alliance.sources):
            yield ("alliances", name, "sources", index), key
        for member, periods in alliance.members.items():
            for number, period in enumerate(periods):
                for index, key in enumerate(period.sources):
                    yield ("alliances", name, "members", member, number, "sources", index), key
    for index, key in enumerate(document.sources_default):
        yield ("sources_default", index), key
    for section, entries in (("deals", document.deals), ("conflicts", document.conflicts)):
        for number, tie in enumerate(entries):
            for place, key in cited(tie):
                yield (section, number, *place), key


def check_ids(
    actors: Mapping[str, Actor],
    ties: Mapping[str, Tie],
    places: Mapping[str, Place],
    problems: Problems,
) -> None:
    """A tie's id must not be an actor's, since either can be selected by its id."""
    for id_ in ties.keys() & actors.keys():
        message = f"the id {quote(id_)} is that of {actors[id_].name}; choose another"
        problems.add((*places[id_], "id"), message)


def check_times(
    actors: Mapping[str, Actor],
    ties: Mapping[str, Tie],
    places: Mapping[str, Place],
    problems: Problems,
) -> None:
    """Ties and the existence of their ends; a state that is a member twice at once."""
    members: dict[tuple[str, str], list[Tie]] = defaultdict(list)
    for id_, tie in ties.items():
        _check_existence(actors, tie, places[id_], problems)
        dated = not any(problems.unread((*places[id_], key)) for key in ("since", "until"))
        if tie.status == full_membership() and tie.type == "membership" and dated:
            members[tie.source, tie.target].append(tie)
    for (state, alliance), periods in members.items():
        periods.sort(key=lambda tie: tie.held.start)
        for before, after in pairwise(periods):
            if after.held.start <= before.held.end:
                message = f"{actors[state].name} is a member of {alliance} twice at the same time"
                problems.add(places[after.id], message)


def _check_existence(
    actors: Mapping[str, Actor], tie: Tie, place: Place, problems: Problems
) -> None:
    for id_ in (tie.source, tie.target):
        actor, existed = actors[id_], actors[id_].existed
        if tie.held.since and existed.since and tie.held.since.last < existed.start:
            what = "was founded" if isinstance(actor, Alliance) else "existed"
            message = f"it begins ({tie.held.since}) before {actor.name} {what} ({existed.since})"
            problems.add((*place, "since"), message, warning=True)
        if tie.held.until and existed.until and tie.held.until.first > existed.end:
            message = f"it ends ({tie.held.until}) after {actor.name} did ({existed.until})"
            problems.add((*place, "until"), message, warning=True)
        if tie.held.since and existed.until and tie.held.since.first > existed.end:
            message = f"it begins ({tie.held.since}) after {actor.name} ended ({existed.until})"
            problems.add((*place, "since"), message, warning=True)


def check_use(
    actors: Mapping[str, Actor],
    ties: Mapping[str, Tie],
    declared: Mapping[str, str],
    problems: Problems,
) -> None:
    """States that the file declares and nothing ties; `declared` is id → name in the file."""
    tied = {id_ for tie in ties.values() for id_ in (tie.source, tie.target)}
    for id_, name in declared.items():
        actor = actors[id_]
        if id_ not in tied and isinstance(actor, State):
            message = f"nothing ties {actor.name}; it will not be seen"
            problems.add(("states", name), message, key=True, warning=True)
