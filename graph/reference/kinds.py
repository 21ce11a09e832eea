"""The built-in vocabulary of kinds.yaml: kinds of tie and of alliance, statuses, confidences.

Read once, on the first call. The data is ours and small, so this does without the reader of
documents, whose checks themselves need these words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any, Literal

import yaml

Sign = Literal[-1, 0, 1]

SIGNS: Mapping[str, Sign] = MappingProxyType({"+": 1, "-": -1, "−": -1, "0": 0})


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of tie. `phrases` has `from` and `to` if directed, else `both`.

    `begins` and `several` have some of these, and `impersonal` a sentence with {} for the ends,
    where the phrases would read badly. `aliases` are what it is called elsewhere.
    """

    key: str
    label: str
    category: str
    sign: Sign
    directed: bool
    definition: str
    phrases: Mapping[str, str] = field(default_factory=dict)
    look: Mapping[str, str] = field(default_factory=dict)
    begins: Mapping[str, str] = field(default_factory=dict)
    several: Mapping[str, str] = field(default_factory=dict)
    impersonal: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AllianceKind:
    """A kind of alliance; its category is what it is chiefly about."""

    key: str
    category: str
    definition: str


@lru_cache(maxsize=1)
def _document() -> dict[str, Any]:
    text = resources.files(__package__).joinpath("kinds.yaml").read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # a PyYAML may lack libyaml
    document: dict[str, Any] = yaml.load(text, Loader=loader)
    return document


@lru_cache(maxsize=1)
def kinds() -> Mapping[str, Kind]:
    """The built-in kinds of tie, by key, in the order of the file."""
    return MappingProxyType(
        {key: kind_of(key, entry) for key, entry in _document()["kinds"].items()}
    )


def kind_of(key: str, entry: Mapping[str, Any]) -> Kind:
    """A kind from its entry, be it built in or an author's own."""
    return Kind(
        key=key,
        label=entry.get("label", key[0].upper() + key[1:]),
        category=entry["category"],
        sign=SIGNS[entry["sign"]],
        directed=entry["directed"],
        definition=entry["definition"],
        phrases=dict(entry.get("phrases", {})),
        look=dict(entry.get("look", {})),
        begins=dict(entry.get("begins", {})),
        several=dict(entry.get("several", {})),
        impersonal=entry.get("impersonal"),
        aliases=tuple(entry.get("aliases", ())),
    )


@lru_cache(maxsize=1)
def alliance_kinds() -> Mapping[str, AllianceKind]:
    """The kinds of alliance, by key."""
    entries = _document()["alliance kinds"].items()
    return MappingProxyType({key: AllianceKind(key, **entry) for key, entry in entries})


def membership_statuses() -> Mapping[str, str]:
    """How a state may stand to an alliance: status and one line on it."""
    return MappingProxyType(_document()["membership statuses"])


def membership_sign(status: str | None) -> Sign:
    """+1 for who belongs to an alliance or works with it, else 0."""
    return 1 if status in _document()["positive memberships"] else 0


def statuses() -> Mapping[str, str]:
    """How a deal or a conflict may stand: status and one line on it."""
    return MappingProxyType(_document()["statuses"])


def confidences() -> Mapping[str, str]:
    """How sure a claim is: word and one line on it."""
    return MappingProxyType(_document()["confidences"])
