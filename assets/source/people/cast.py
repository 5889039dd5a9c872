"""Everybody who can be drawn."""

from __future__ import annotations

from agent import AGENT
from callie import CALLIE
from christina import CHRISTINA
from derek import DEREK
from jackson import JACKSON
from lexie import LEXIE
from mark import MARK
from meredith import MEREDITH
from person import Person
from webber import WEBBER

EVERYBODY = (MARK, LEXIE, DEREK, CALLIE, MEREDITH, CHRISTINA, JACKSON, WEBBER, AGENT)
CAST: dict[str, Person] = {p.name: p for p in EVERYBODY}
