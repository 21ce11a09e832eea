"""How an actor that is entered as a state stands: the words, and what each means."""

from typing import Literal

Standing = Literal["sovereign", "associated", "dependency", "contested", "movement"]
"""Sovereign; governing itself in free association with a state; a state's territory; a state to
some other states only; no state at all, but a party to a war."""
