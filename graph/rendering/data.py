"""Relations and positions → the page's data: plain mappings and lists, ready for JSON.

What is absent is left out, so that the page stays small; names are in camel case, as the
page's scripts have them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from graph.model import Alliance, Event, Figure, Filters, Item, Source, State, Step, Tie
from graph.narration import Told, narrate
from graph.reference.flags import drawings, flag
from graph.reference.kinds import Kind, kinds
from graph.reference.land import land
from graph.relations import Relations
from graph.rich import rich

Json = dict[str, Any]
Positions = Mapping[str, tuple[float, float]]

CATEGORIES = ("membership", "military", "economic", "diplomatic")


def nodes(relations: Relations, positions: Positions) -> list[Json]:
    """A record for each actor, with its place in the picture."""
    made = []
    for actor in relations.actors.values():
        x, y = positions[actor.id]
        record = _state(actor) if isinstance(actor, State) else _alliance(actor)
        made.append({**record, "x": x, "y": y})
    return made


def edges(relations: Relations) -> list[Json]:
    """A record for each tie; `start` and `end` are the days between which it is in force."""
    return [_tie(tie, *relations.in_force(tie)) for tie in relations.ties.values()]


def about(relations: Relations) -> Json:
    """All else that the page needs: the file's own words, kinds, sources, flags and stories."""
    told = narrate(relations)
    return {
        "meta": _full(
            title=relations.title,
            description=relations.description,
            asOf=_day(relations.as_of),
            first=_day(relations.first),
            last=_day(relations.as_of),
        ),
        "view": {
            "date": _day(relations.view.date),
            "filters": _filters(relations.view.filters),
            "selection": relations.view.selection,
            "centre": relations.view.centre,
        },
        "categories": [{"id": id_, "label": id_.capitalize()} for id_ in CATEGORIES],
        "kinds": {kind.key: _kind(kind) for kind in _kinds(relations)},
        "sources": {key: _source(source) for key, source in relations.sources.items()},
        "flags": _flags(relations),
        "land": dict(land()),
        "stories": [
            _full(
                id=story.id,
                title=story.title,
                author=story.author,
                teaches=story.teaches,
                centre=story.centre,
                steps=list(map(_step, story.steps, told[story.id])),
            )
            for story in relations.stories
        ],
    }


def _full(**fields: Any) -> Json:
    """The fields that say something."""
    return {key: value for key, value in fields.items() if value not in (None, "", (), [])}


def _day(day: date) -> str:
    return day.isoformat()


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _state(state: State) -> Json:
    lat, lon = state.at or (None, None)
    return _full(
        id=state.id,
        type="state",
        name=state.name,
        code2=state.code2,
        aliases=list(state.aliases),
        continent=state.continent,
        capital=state.capital,
        flag=state.id if state.id in drawings() else None,
        lat=lat,
        lon=lon,
        since=_text(state.existed.since),
        until=_text(state.existed.until),
        start=_day(state.existed.start),
        end=_day(state.existed.end),
        successors=list(state.successors),
        contested=state.contested,
        note=state.note,
        figures=[_figure(figure) for figure in state.figures],
        sources=list(state.sources),
    )


def _alliance(alliance: Alliance) -> Json:
    return _full(
        id=alliance.id,
        type="alliance",
        name=alliance.name,
        kind=alliance.kind,
        aliases=list(alliance.aliases),
        founded=_text(alliance.existed.since),
        dissolved=_text(alliance.existed.until),
        start=_day(alliance.existed.start),
        end=_day(alliance.existed.end),
        successors=list(alliance.successors),
        color=alliance.color,
        note=alliance.note,
        sources=list(alliance.sources),
    )


def _tie(tie: Tie, start: date, end: date) -> Json:
    record = {
        "id": tie.id,
        "type": tie.type,
        "kind": tie.kind,
        "from": tie.source,
        "to": tie.target,
        "start": _day(start),
        "end": _day(end),
    }
    return record | _full(
        title=tie.title,
        status=tie.status,
        since=_text(tie.held.since),
        until=_text(tie.held.until),
        confidence=None if tie.confidence == "confirmed" else tie.confidence,
        accordingTo=tie.according_to,
        note=tie.note,
        items=[_item(item) for item in tie.items],
        events=[_event(event) for event in tie.events],
        figures=[_figure(figure) for figure in tie.figures],
        sources=list(tie.sources),
    )


def _item(item: Item) -> Json:
    return _full(
        item=item.item,
        ordered=item.ordered,
        delivered=item.delivered,
        donated=item.donated,
        date=_text(item.date),
        note=item.note,
        sources=list(item.sources),
    )


def _event(event: Event) -> Json:
    return _full(
        date=event.date.text,
        what=event.what,
        accordingTo=event.according_to,
        confidence=None if event.confidence == "confirmed" else event.confidence,
        sources=list(event.sources),
    )


def _figure(figure: Figure) -> Json:
    value = int(figure.value) if figure.value.is_integer() else figure.value
    return _full(
        measure=figure.measure,
        date=_text(figure.date),
        value=value,
        unit=figure.unit,
        change=figure.change,
        accordingTo=figure.according_to,
        source=figure.source,
        note=figure.note,
    )


def _source(source: Source) -> Json:
    return _full(
        title=source.title,
        publisher=source.publisher,
        author=source.author,
        date=_text(source.date),
        place=source.place,
        series=source.series,
        url=source.url,
        accessed=_text(source.accessed),
        note=source.note,
    )


def _kinds(relations: Relations) -> list[Kind]:
    """Membership first, then the kinds that occur, in the order of the vocabulary."""
    occurring = [kind for key, kind in relations.kinds.items() if key != "membership"]
    return [kinds()["membership"], *occurring]


def _kind(kind: Kind) -> Json:
    return _full(
        label=kind.label,
        category=kind.category,
        sign=kind.sign,
        directed=kind.directed,
        definition=kind.definition,
        phrases=dict(kind.phrases),
        begins=dict(kind.begins) or None,
        several=dict(kind.several) or None,
        impersonal=kind.impersonal,
        look=dict(kind.look),
    )


def _flags(relations: Relations) -> dict[str, str]:
    found = {id_: flag(id_) for id_, actor in relations.actors.items() if isinstance(actor, State)}
    return {id_: uri for id_, uri in found.items() if uri}


def _filters(filters: Filters) -> Json:
    chosen = {
        "alliances": filters.alliances,
        "kinds": filters.kinds,
        "statuses": filters.statuses,
        "regions": filters.regions,
    }
    return {key: None if ids is None else list(ids) for key, ids in chosen.items()}


def _step(step: Step, told: Told) -> Json:
    about = told.telling
    return _full(
        text=rich(step.text),
        date=step.date and _day(step.date),
        filters={key: ids for key, ids in _filters(step.filters).items() if ids is not None},
        focus=list(step.focus),
        selection=step.selection,
        layout=step.layout,
        centre=step.centre,
        zoom=step.zoom,
        note=step.note,
        sources=list(step.sources),
        changes=list(told.changes),
        called=dict(told.called) or None,
        telling=about and {"main": list(about.main), "named": list(about.named)},
    )
