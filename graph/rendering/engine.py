"""pyvis without what it imports and a page does not need, which takes longer than all else of it.

IPython is for frames in notebooks, NetworkX for networks that are handed over as such.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_DISPLAY, _NETWORKS = "IPython.display", "networkx"


class _Later(ModuleType):
    """Stands for a module, which is imported when it is asked for something."""

    def __getattr__(self, name: str) -> Any:
        _step_aside(self)
        return getattr(import_module(self.__name__), name)


def pyvis() -> Any:
    """The module `pyvis.network`, which imports IPython and NetworkX when it makes use of them."""
    if "pyvis.network" in sys.modules:
        return import_module("pyvis.network")
    display = ModuleType(_DISPLAY)
    vars(display)["IFrame"] = _frame
    stand_ins = [
        one for one in (display, _Later(_NETWORKS)) if one.__name__.split(".")[0] not in sys.modules
    ]
    sys.modules.update({one.__name__: one for one in stand_ins})
    try:
        return import_module("pyvis.network")
    finally:
        for one in stand_ins:
            _step_aside(one)


def _step_aside(stand_in: ModuleType) -> None:
    """Whoever imports the module from now on gets it itself."""
    if sys.modules.get(stand_in.__name__) is stand_in:
        del sys.modules[stand_in.__name__]


def _frame(*given: Any, **named: Any) -> Any:
    return import_module(_DISPLAY).IFrame(*given, **named)
