"""pyvis without IPython, which it imports for notebooks: that takes longer than all else of it."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_DISPLAY = "IPython.display"


def pyvis() -> Any:
    """The module `pyvis.network`, whose frames in notebooks import IPython when they are made."""
    if "pyvis.network" in sys.modules or "IPython" in sys.modules:
        return import_module("pyvis.network")
    stand_in = ModuleType(_DISPLAY)
    vars(stand_in)["IFrame"] = _frame
    sys.modules[_DISPLAY] = stand_in
    try:
        return import_module("pyvis.network")
    finally:
        del sys.modules[_DISPLAY]


def _frame(*given: Any, **named: Any) -> Any:
    return import_module(_DISPLAY).IFrame(*given, **named)
