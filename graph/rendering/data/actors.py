"""Actors, and what they are called and fly by date."""

from __future__ import annotations

from graph import model
from graph.dated import DatedKind, DatedName
from graph.dates import LAST_DAY
from graph.reference.flags import drawings, flag
from graph.relations import Relations
from graph.rendering import contract
from graph.rendering.data.values import as_day, as_days, as_figure, as_text


def as_actor(actor: model.Actor, x: float, y: float) -> contract.Actor:
    """An actor at its place in the picture."""
    return _state(actor, x, y) if isinstance(actor, model.State) else _alliance(actor, x, y)


def _state(state: model.State, x: float, y: float) -> contract.State:
    lat, lon = state.at or (None, None)
    return contract.State(
        id=state.id,
        name=state.name,
        x=x,
        y=y,
        code2=state.code2,
        names=list(map(_name, state.names)),
        flags=[contract.DatedFlag(one.flag, *as_days(one.held)) for one in state.flags],
        aliases=state.aliases,
        continent=state.continent,
        capital=state.capital,
        flag=state.id if state.id in drawings() else None,
        lat=lat,
        lon=lon,
        seats=[contract.Seat(*one.at, as_day(one.until)) for one in state.seats],
        since=as_text(state.existed.since),
        until=as_text(state.existed.until),
        start=as_day(state.existed.start),
        end=as_day(state.existed.end),
        successors=state.successors,
        sovereign=_sovereign(state),
        contested=state.contested,
        note=state.note,
        figures=list(map(as_figure, state.figures)),
        sources=state.sources,
    )


def _sovereign(state: model.State) -> str | None:
    if state.standing != "sovereign":
        return as_day(LAST_DAY)
    return as_day(state.independent.first) if state.independent else None


def _alliance(alliance: model.Alliance, x: float, y: float) -> contract.Alliance:
    return contract.Alliance(
        id=alliance.id,
        name=alliance.name,
        x=x,
        y=y,
        names=list(map(_name, alliance.names)),
        kind=alliance.kind,
        kinds=list(map(_dated_kind, alliance.kinds)),
        aliases=alliance.aliases,
        founded=as_text(alliance.existed.since),
        dissolved=as_text(alliance.existed.until),
        start=as_day(alliance.existed.start),
        end=as_day(alliance.existed.end),
        successors=alliance.successors,
        color=alliance.color,
        note=alliance.note,
        sources=alliance.sources,
    )


def _name(one: DatedName) -> contract.DatedName:
    since, until = as_text(one.held.since), as_text(one.held.until)
    days = as_days(one.held)
    return contract.DatedName(one.name, *days, one.short, since, until, one.sources)


def _dated_kind(one: DatedKind) -> contract.DatedKind:
    since, until = as_text(one.held.since), as_text(one.held.until)
    return contract.DatedKind(one.kind, *as_days(one.held), since, until, one.sources)


def flags_of(relations: Relations) -> dict[str, str]:
    """The drawings of all flags that states fly at some time."""
    states = [one for one in relations.actors.values() if isinstance(one, model.State)]
    keys = (key for one in states for key in (one.id, *(dated.flag for dated in one.flags)))
    found = {key: flag(key) for key in keys}
    return {key: uri for key, uri in found.items() if uri}
