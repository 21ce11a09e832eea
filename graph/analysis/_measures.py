"""What a measure declares, and the list of all: each is a file of this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib import import_module
from importlib.abc import InspectLoader
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, Literal

from graph import analysis
from graph.errors import SelectionError
from graph.reading.sentences import did_you_mean, no_such, quote
from graph.selection import Form, Selection

if TYPE_CHECKING:
    import numpy as np
    from networkx import Graph
    from numpy.typing import NDArray

    from graph.analysis._matrix import Strands

Of = Literal["actor", "pair", "network"]
Value = float | Mapping[str, float]
"""A number, or several by what each is called."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a measure may be told. `read` makes its value of words, or raises SelectionError."""

    name: str
    says: str
    read: Callable[[Selection, tuple[str, ...]], Any]
    words: int | Literal["+"] = 1
    """How many words it takes."""
    default: Callable[[Selection], Any] | None = None
    """What it is where nothing is said, if that depends on the selection."""
    usual: str = ""
    """The same in words, for help and captions; nothing where it then plays no part."""


@dataclass(frozen=True)
class Measure:
    """A number of each actor, of each pair, or of the whole network of a selection.

    `form`, `directed` and `states_only` say on which network it is defined, `sign` on which ties,
    where the selection's own filters leave that open. `compute` takes the network and the
    parameters by name, and leaves out whom it is not defined for.
    """

    of: Of
    form: Form
    compute: Callable[..., Any]
    directed: bool | None = None
    states_only: bool = False
    sign: tuple[int, ...] | None = None
    isolates: bool = True
    in_page: Callable[[Strands], NDArray[np.float64]] | None = None
    """For a measure of actors that says much, and costs little: its numbers for those that have a
    tie, from a matrix. Then a page carries it, year by year; who has no tie has 0."""
    parameters: tuple[Parameter, ...] = ()
    name: str = field(default="", compare=False)
    definition: str = field(default="", compare=False)

    @property
    def says(self) -> str:
        """In one line, what it is."""
        return self.definition.split("\n", 1)[0]

    def on(self, selection: Selection) -> Selection:
        """The selection with what this measure's definition asks for."""
        filters = selection.filters
        if self.states_only and filters.states_only is None:
            filters = replace(filters, states_only=True)
        if self.sign and filters.sign is None:
            filters = replace(filters, sign=self.sign)
        return replace(selection, filters=filters)

    def network(self, selection: Selection) -> Graph[str]:
        """The network on which it is computed."""
        return self.on(selection).network(self.form, directed=self.directed, isolates=self.isolates)

    def __call__(self, selection: Selection, **given: Any) -> Any:
        """Compute it: by actor, by pair (a Matrix), or one Value.

        Parameters may be words, as people write them, or values. Raises SelectionError for what
        is not understood.
        """
        known = {one.name: one for one in self.parameters}
        values = {}
        for name, value in given.items():
            if name not in known:
                near = did_you_mean(name, known) or (
                    f"; it takes {', '.join(known)}" if known else "; it takes nothing"
                )
                raise SelectionError(f"{self.name} does not take {quote(name)}{near}")
            words = (value,) if isinstance(value, str) else value
            is_words = isinstance(words, list | tuple) and all(isinstance(x, str) for x in words)
            values[name] = known[name].read(selection, tuple(words)) if is_words else value
        for one in self.parameters:
            if one.default and one.name not in values:
                values[one.name] = one.default(selection)
        return self.compute(self.network(selection), **values)


@lru_cache(maxsize=1)
def measures() -> Mapping[str, Measure]:
    """The measures by name, in the order of the alphabet."""
    return _declared(_modules())


@lru_cache(maxsize=1)
def in_page() -> Sequence[Measure]:
    """Those that a page carries. Only files that speak of it are loaded, a few of many."""
    speaking = filter(_speaks_of_pages, _modules())
    return [one for one in _declared(speaking).values() if one.in_page]


def _modules() -> Iterable[str]:
    names = sorted(one.name for one in iter_modules(analysis.__path__))
    return (one for one in names if not one.startswith("_"))


def _speaks_of_pages(module: str) -> bool:
    """Whether its file does, or is not there as text."""
    spec = find_spec(f"{analysis.__name__}.{module}")
    loader = spec.loader if spec else None
    source = (
        loader.get_source(f"{analysis.__name__}.{module}")
        if isinstance(loader, InspectLoader)
        else None
    )
    return source is None or "in_page" in source


def _declared(modules: Iterable[str]) -> Mapping[str, Measure]:
    found = {}
    for module in modules:
        loaded = import_module(f"{analysis.__name__}.{module}")
        declared = getattr(loaded, "MEASURE", None)
        if declared is not None:
            name = module.replace("_", "-")
            text = (loaded.__doc__ or "").strip()
            found[name] = replace(declared, name=name, definition=text)
    return found


def measure(name: str) -> Measure:
    """The measure of that name. Raises SelectionError if there is none."""
    known = measures()
    found = known.get(name.strip().casefold().replace("_", "-").replace(" ", "-"))
    if found is None:
        raise SelectionError(no_such(name, "measure", known, "there are"))
    return found
