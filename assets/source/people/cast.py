"""Everybody who can be drawn."""

from __future__ import annotations

from agent import AGENT
from attendant import ATTENDANT
from bridesmaid import BRIDESMAID
from callie import CALLIE
from christina import CHRISTINA
from clerk import CLERK
from derek import DEREK
from driver import DRIVER
from guard import GUARD
from jackson import JACKSON
from larger import for_the_stage
from lewis import LEWIS
from lexie import LEXIE
from lindqvist import LINDQVIST
from mark import MARK
from meredith import MEREDITH
from officer import OFFICER
from person import Person
from petrov import PETROV
from purser import PURSER
from resident import RESIDENT
from sentry import SENTRY
from webber import WEBBER

EVERYBODY = (MARK, LEXIE, DEREK, CALLIE, MEREDITH, CHRISTINA, JACKSON, WEBBER, AGENT,
             ATTENDANT, GUARD, OFFICER, DRIVER, BRIDESMAID, CLERK, LINDQVIST, PETROV, PURSER, SENTRY,
             RESIDENT, LEWIS)
CAST: dict[str, Person] = {p.name: for_the_stage(p) for p in EVERYBODY}
