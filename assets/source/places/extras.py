"""Who is in the background of which picture. Where a scene says so, a gate is full or a bar is empty: read it before you seat anybody.

    python assets/source/places/extras.py OUT [PICTURE ...]     the rooms with their people, painted small, from the renders in build/

Law: they are dark and soft, none is at the height of a speaker's head, and no two in a picture are the same.
A picture that differs from another only in its people shares that one's room (`ROOMS`), and its render.
"""
from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from crowd import Air, Extra, laid

if TYPE_CHECKING:
    from painter.exr import Layers

ROOMS = {"gate_line": "gate_boarding", "gate_standby": "gate_boarding"}

GATE = (
    # the row facing us, the row behind it with its back to us, two more rows before the glass
    Extra("rust", "sit_front", -5.95, 4.05, how={"has": "phone"}),
    Extra("grey", "sit_front", -4.22, 4.05, how={"has": "paper"}),
    Extra("curls", "sit_back", -3.2, 6.2, how={"tilt": .03}),
    Extra("bald", "sit_back", -4.4, 6.2, how={"arm": 1}),
    Extra("granny", "sit_back", -5.6, 6.2),
    Extra("veil", "sit_front", -7.7, 7.75, how={"has": "child"}),
    Extra("cap", "sit_front", -6.5, 7.75, how={"has": "fold"}),
    Extra("swim_b", "sit_back", -3.3, 8.5, how={"tilt": -.04}),
    Extra("swim_a", "sit_back", -3.9, 8.5, how={"tilt": .03}),
    Extra("green", "phoning", 7.75, 9.0, how={"side": -1}),
    Extra("suit", "queue", 3.45, 5.75, how={"bag": "case", "side": -1}),
    Extra("fair", "talking", 8.55, 7.2),
    Extra("parka", "talking", 9.2, 7.25, how={"side": -1, "hand": False}),
    Extra("kid", "queue", -2.15, 9.35, how={"bag": "red_pack"}),
    Extra("long", "queue", -1.72, 9.3, how={"bag": "tote"}),
)
LINE = (
    Extra("swim_c", "queue", .38, 11.6, how={"bag": "pack"}, light=1.1),
    Extra("granny", "queue", .62, 8.75, how={"bag": "case"}),
    Extra("swim_a", "queue", -.02, 8.1, how={"bag": "pack", "side": -1}),
    Extra("swim_b", "queue", -.48, 7.55, how={"bag": "pillow"}),
    Extra("kid", "queue", -.86, 7.0, how={"bag": "red_pack"}),
    Extra("rust", "queue", -1.18, 7.05, how={"bag": "strap"}),
    Extra("suit", "queue", -1.45, 6.2, how={"bag": "case", "side": -1}),
    Extra("curls", "talking", -1.95, 5.6, how={"side": 1, "hand": False}),
    Extra("bald", "sit_back", -4.4, 6.2),
    Extra("veil", "sit_back", -5.0, 6.2, how={"tilt": .03}),
    Extra("hood", "lying", -4.6, 4.0),
    Extra("green", "phoning", 8.0, 8.6, how={"side": -1}),
    Extra("fair", "walking", -6.9, 6.9),
)
STANDBY = (
    Extra("grey", "sit_front", -5.95, 4.05, how={"has": "paper"}),
    Extra("long", "sit_front", -5.38, 4.05, how={"has": "phone"}),
    Extra("cap", "sit_front", -4.22, 4.05, how={"has": "fold", "tilt": .05}),
    Extra("green", "sit_front", -3.62, 4.05, how={"has": "phone", "tilt": -.03}),
)
BAR = (
    # the bartender, turned to his glasses; two in the booth, as far from whoever telephones as one can sit
    Extra("barman", "talking", .80, 5.35, how={"side": -1}, light=.8),
    Extra("grey", "sit_side", 3.98, 5.75, how={"side": -1, "has": "talk"}),
    Extra("fair", "sit_side", 3.92, 5.05, how={"side": -1, "has": "eat"}),
)
RADIOLOGY = (
    # four tables of it, in white coats and grey scrubs; visitors and a family; two in the line, one who serves
    Extra("radio_a", "sit_front", -1.72, 5.75, how={"has": "fold"}),
    Extra("radio_b", "sit_front", -.88, 5.75, how={"has": "phone", "tilt": .02}),
    Extra("radio_c", "sit_back", -1.72, 4.62),
    Extra("radio_d", "sit_back", -.88, 4.60, how={"tilt": .03}),
    Extra("nurse", "sit_front", 1.28, 6.06, how={"has": "fold", "tilt": -.03}),
    Extra("orderly", "sit_back", 1.28, 4.9, how={"tilt": .02}),
    Extra("radio_e", "sit_back", 2.12, 4.92),
    Extra("radio_f", "sit_front", -1.36, 2.86, how={"has": "phone"}),
    Extra("long", "sit_side", 4.15, 4.98, how={"has": "eat"}),
    Extra("suit", "sit_side", 5.25, 4.2, how={"side": -1, "has": "phone"}),
    Extra("granny", "sit_front", -4.1, 7.15, how={"has": "fold"}),
    Extra("curls", "sit_back", -4.1, 6.05),
    Extra("green", "queue", .35, 6.65, how={"bag": "tote"}),
    Extra("bald", "queue", 1.05, 6.68, how={"side": -1}),
    Extra("apron", "counter", 3.3, 8.25),
)
CHECKIN = (
    # a family and one who checks a bag, beside the words of the counters; two at work; three on the way to security
    Extra("clerk", "counter", -3.3, 4.55), Extra("agent_b", "counter", 3.55, 4.6),
    Extra("girl", "queue", -4.92, 2.65, how={"bag": "red_pack"}), Extra("bald", "queue", -4.45, 2.8, how={"side": -1}), Extra("curls", "queue", -3.92, 2.75, how={"bag": "tote"}),
    Extra("grey", "queue", 4.85, 2.8, how={"bag": "strap", "side": -1}),
    Extra("fair", "walking", 6.3, 6.9), Extra("suit", "queue", 7.2, 10.5, how={"bag": "case"}), Extra("long", "queue", 7.9, 12.2, how={"bag": "pillow"}),
)
QUEUE = (
    # bend by bend, the farthest first; Mr. Petrov by his cello, a woman with twins
    *(Extra(who, "queue", x, y, how={"bag": bag, "side": side}) for who, x, y, bag, side in (
        ("radio_a", -3.9, .35, "strap", 1), ("curls", -2.9, .3, "tote", -1), ("suit", -1.9, .35, "case", 1), ("veil", -.9, .3, "strap", 1), ("swim_b", .7, .35, "pack", 1), ("cap", 2.0, .3, "pack", -1),
        ("granny", 3.2, .35, "case", -1), ("parka", 4.3, .3, "pack", 1), ("hood", -4.2, -1.0, "pack", -1), ("rust", -2.2, -1.05, "strap", 1), ("bald", -.95, -1.0, "", -1), ("pony", 1.3, -1.05, "pillow", 1),
        ("officer_off", 2.5, -1.0, "strap", 1), ("fair", 4.6, -1.05, "case", -1), ("green", -4.35, -2.3, "tote", 1), ("swim_a", -2.55, -2.35, "pack", -1), ("long", 1.9, -2.3, "tote", -1), ("grey", 3.55, -2.35, "strap", 1),
        ("curls_b", -3.6, -3.65, "tote", 1), ("girl", -3.15, -3.6, "red_pack", 1), ("kid", -2.78, -3.6, "pillow", -1), ("petrov", 1.72, -3.72, "", -1), ("clerk_off", 4.75, -3.6, "case", -1))),)
SEAT, ROW, PITCH = .455, 1.56, .84          # as the cabin has them
TAKEN = (                                   # row from the nearest, side, seat from the aisle, who, how much higher, how the head leans
    (0, -1, 2, "fair", .06, .02), (0, 1, 0, "swim_b", .05, .02), (0, 1, 1, "grey", .07, -.02), (1, -1, 0, "swim_a", .07, .02), (1, -1, 1, "green", .05, -.03),
    (1, 1, 2, "rust", .05, .03), (2, -1, 2, "curls_b", .06, .0), (2, 1, 0, "curls", .05, -.02), (2, 1, 1, "swim_c", .07, .03), (3, -1, 0, "bald", .05, .02),
    (3, -1, 1, "suit", .08, .0), (3, 1, 2, "granny", .05, .02), (3, 1, 0, "cap", .06, -.02), (4, -1, 2, "long", .06, .0), (4, 1, 1, "hood", .07, .03),
    (4, -1, 0, "veil", .05, .0), (5, 1, 0, "pony", .06, .0), (5, -1, 1, "orderly", .08, .02), (5, 1, 2, "kid", .12, .0), (6, -1, 0, "radio_b", .06, .0), (6, 1, 1, "radio_a", .07, .0))
ABOARD = (
    # heads over the backs, elbows out of the aisle; an attendant far off at the galley, half behind its wall
    *(Extra(who, "sit_back", side * (.33 + SEAT * (seat + .5) + .09 * (seat == 0)), ROW + PITCH * row + .05, up, how={"tilt": tilt}) for row, side, seat, who, up, tilt in TAKEN),
    Extra("clerk", "talking", .24, 11.75, how={"hand": False}, light=.85))
FIRST = (
    # across the aisle from 2A one who sleeps at his window; the seats of 2A and 2B are for those who speak
    Extra("suit", "sit_back", 1.29, 1.62, .05, how={"tilt": .06}),
    Extra("grey", "sit_back", -.65, 2.75, .08), Extra("fair", "sit_back", .65, 2.75, .05, how={"tilt": -.02}), Extra("granny", "sit_back", -1.29, 2.75, .06, how={"tilt": .02}))
CAREFUL = (
    # the man on gas at his tower, a nurse at her instruments, five along the walls who keep very still
    Extra("gas", "sit_side", 2.05, 4.25, how={"has": "talk"}, light=.9),
    Extra("scrub_nurse", "talking", .10, 4.15, how={"hand": True}, light=1.25),
    Extra("careful_a", "still", -2.62, 4.85, how={"tilt": .01}, light=.8),
    Extra("careful_b", "still", -3.12, 4.55, how={"tilt": -.02, "hands": 1.06}, light=.7),
    Extra("careful_c", "still", 1.22, 5.75, how={"tilt": .02}, light=.85),
    Extra("careful_e", "still", -1.18, 5.85, how={"tilt": -.015, "hands": 1.08}, light=.85),
    Extra("careful_d", "talking", 3.25, 5.6, how={"hand": False, "side": -1}, light=.6),
)
PEOPLE = {"gate": GATE, "gate_line": LINE, "gate_standby": STANDBY, "bar": BAR, "cafeteria": RADIOLOGY, "desk_early": CHECKIN,
          "cabin": ABOARD, "cabin_first": FIRST, "security_queue": QUEUE, "operating_room": CAREFUL, "operating_room_early": CAREFUL}
DUSK = Air()
COLD = Air(key="#b9cdf6", key_from=(.1, .3, 1), key_amt=.75, fill="#6f86b8", fill_amt=.5, rim="#ffae5c", rim_from=(1, .4), rim_amt=.8, lamp=1.0)
STRIPS = Air(key="#ffc48c", key_from=(0, .05, 1), key_amt=.75, fill="#6a82c4", fill_amt=.34, rim="#86a6f0", rim_amt=.8)     # lamps over the seats, dusk in the windows
THEATRE = Air(key="#ffcf98", key_from=(0, .45, .9), key_amt=1.1, fill="#6a98b4", fill_amt=.6, rim="#ffbf78", rim_amt=1.1, lamp=.1)
AIRS = {"gate": Air(lamp=.3), "gate_line": Air(key_amt=.62, rim="#ffb873", rim_amt=1.5, lamp=.3), "gate_standby": Air(lamp=.3),
        "bar": Air(key_amt=.5, fill_amt=.32, rim="#ffb05c", rim_amt=1.6, lamp=0), "cafeteria": Air(key="#ffc890", key_from=(.1, .2, 1), key_amt=.8, fill_amt=.42, rim_amt=.7, lamp=2),
        "cabin": STRIPS, "cabin_first": STRIPS, "security_queue": COLD,
        "operating_room": THEATRE, "operating_room_early": THEATRE}


def room_of(picture: str) -> str:
    """The picture whose room and paint it has."""
    return ROOMS.get(picture, picture)


def people_in(picture: str) -> Callable[[Layers], Layers] | None:
    """What lays its people into the render of a picture."""
    return partial(laid, people=PEOPLE[picture], air=AIRS.get(picture, DUSK)) if picture in PEOPLE else None


def main() -> None:
    """Every picture with people, half as high."""
    import render

    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    for picture in sys.argv[2:] or PEOPLE:
        render.painted(picture, render.BUILD / f"{room_of(picture)}.exr", {"height": render.PREVIEW_HEIGHT}).save(out / f"{picture}.png")


if __name__ == "__main__":
    main()
