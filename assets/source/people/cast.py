"""Everybody who can be drawn."""

from __future__ import annotations

from callie import CALLIE
from christina import CHRISTINA
from derek import DEREK
from lexie import LEXIE
from mark import MARK
from meredith import MEREDITH
from person import Person

CAST: dict[str, Person] = {p.name: p for p in (MARK, LEXIE, DEREK, CALLIE, MEREDITH, CHRISTINA)}
