"""What a page's data say of the model's values."""

from __future__ import annotations

from graph.dates import Date
from graph.model import Event, Record, Source, in_full


def as_written(value: object) -> object:
    """What it says of a value of the model; None where it says nothing."""
    if isinstance(value, tuple):
        return [as_written(one) for one in value] or None
    if isinstance(value, Record):
        # Whether a source is a collection concerns whoever writes the file alone
        names = type(value).model_fields.keys() - {"collection"}
        found = {name: as_written(getattr(value, name)) for name in names}
        words = {"according_to": "accordingTo"}
        if isinstance(value, Event) and value.date.first.isoformat() != value.date.text:
            found["day"] = value.date.first.isoformat()
        return {words.get(key, key): one for key, one in found.items() if one is not None}
    if isinstance(value, Date):
        return value.text
    return None if value == "confirmed" else value


def cited(source: Source) -> object:
    """What it says of a source: its authors as one text, and apart where they are persons."""
    found = as_written(source.model_copy(update={"author": ()}))
    assert isinstance(found, dict)
    persons = any(one.family for one in source.author)
    apart = {"authors": as_written(source.author)} if persons else {}
    return found | ({"author": in_full(source.author)} if source.author else {}) | apart
