"""Everybody who can be drawn."""

from __future__ import annotations

from mark import MARK
from person import Person

CAST: dict[str, Person] = {p.name: p for p in (MARK,)}
