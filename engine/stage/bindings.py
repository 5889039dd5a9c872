"""Which key and which button means what: the tables as shipped, and those a player has changed.

Law: nobody is locked out. Whatever a file or a hand does, what is VITAL keeps a key and a button, FIXED ones never
move, and what cannot be understood is as shipped.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Literal, NamedTuple

import pygame

Kind = Literal[
    "advance",
    "confirm",
    "back",
    "forward",
    "skip",
    "skip_end",
    "toggle_skip",
    "previous",
    "toggle_auto",
    "history",
    "hide",
    "menu",
    "fullscreen",
    "screenshot",
    "up",
    "down",
    "left",
    "right",
    "pick",
    "point",
    "press",
    "release",
    "quit",
    "resized",
    "focused",
    "unfocused",
    "changed",
    "panel",
    "delete",
    "quick_save",
    "quick_load",
    "key",
    "button",
    "toggle_voice",
    "toggle_clipboard",
    "spoken",
    "write",
    "compose",
    "enter",
    "erase",
    "paste",
]
Table = Mapping[Kind, tuple[int, ...]]
Changes = tuple[tuple[str, tuple[str, ...]], ...]
Code = Callable[[str], int | None]
Name = Callable[[int], str]

SHIFT = 1 << 32
SLOTS = 2
KEYS: Table = {
    "confirm": (pygame.K_RETURN, pygame.K_KP_ENTER),
    "advance": (pygame.K_SPACE,),
    "up": (pygame.K_UP,),
    "down": (pygame.K_DOWN,),
    "left": (pygame.K_LEFT,),
    "right": (pygame.K_RIGHT,),
    "menu": (pygame.K_ESCAPE,),
    "back": (pygame.K_PAGEUP,),
    "forward": (pygame.K_PAGEDOWN,),
    "skip": (pygame.K_LCTRL, pygame.K_RCTRL),
    "toggle_skip": (pygame.K_TAB,),
    "previous": (pygame.K_TAB | SHIFT,),
    "toggle_auto": (pygame.K_a,),
    "history": (pygame.K_l,),
    "hide": (pygame.K_h,),
    "quick_save": (pygame.K_F5,),
    "quick_load": (pygame.K_F9,),
    "delete": (pygame.K_DELETE,),
    "fullscreen": (pygame.K_F11, pygame.K_f),
    "screenshot": (pygame.K_s,),
    "toggle_voice": (pygame.K_v,),
    "toggle_clipboard": (pygame.K_c | SHIFT,),
    "panel": (pygame.K_F2,),
}
# Pads that SDL knows have one layout; the others are read as the commonest order of raw buttons.
PAD: Table = {
    "confirm": (pygame.CONTROLLER_BUTTON_A,),
    "up": (pygame.CONTROLLER_BUTTON_DPAD_UP,),
    "down": (pygame.CONTROLLER_BUTTON_DPAD_DOWN,),
    "left": (pygame.CONTROLLER_BUTTON_DPAD_LEFT,),
    "right": (pygame.CONTROLLER_BUTTON_DPAD_RIGHT,),
    "menu": (pygame.CONTROLLER_BUTTON_B, pygame.CONTROLLER_BUTTON_START),
    "back": (pygame.CONTROLLER_BUTTON_LEFTSHOULDER,),
    "forward": (pygame.CONTROLLER_BUTTON_RIGHTSHOULDER,),
    "toggle_skip": (pygame.CONTROLLER_BUTTON_Y,),
    "toggle_auto": (pygame.CONTROLLER_BUTTON_BACK,),
    "history": (pygame.CONTROLLER_BUTTON_LEFTSTICK,),
    "hide": (pygame.CONTROLLER_BUTTON_X,),
}
RAW_PAD = (
    pygame.CONTROLLER_BUTTON_A,
    pygame.CONTROLLER_BUTTON_B,
    pygame.CONTROLLER_BUTTON_X,
    pygame.CONTROLLER_BUTTON_Y,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER,
    pygame.CONTROLLER_BUTTON_BACK,
    pygame.CONTROLLER_BUTTON_START,
)
PICKS: dict[int, int] = {
    key: number for number in range(1, 10) for key in (pygame.K_0 + number, pygame.K_KP_1 + number - 1)
}
VITAL: tuple[Kind, ...] = ("confirm", "up", "down", "menu")
FIXED = (pygame.K_ESCAPE, pygame.CONTROLLER_BUTTON_B)


class Bindings(NamedTuple):
    """The tables of one player."""

    keys: Table = KEYS
    pad: Table = PAD


def owner(table: Table, code: int) -> Kind | None:
    """What a key or button means."""
    return next((kind for kind, codes in table.items() if code in codes), None)


def rebound(table: Table, kind: Kind, slot: int, code: int | None) -> Table:
    """With this code in that slot of a kind, or none; whoever had the code gets the one that was there."""
    old = (*table.get(kind, ()), None, None)[slot]
    other = owner(table, code) if code is not None else None
    new: dict[Kind, tuple[int, ...]] = dict(table)
    if other and other != kind:
        new[other] = _clean(old if has == code else has for has in table[other])
    slots: list[int | None] = [None if has == code else has for has in table.get(kind, ())]
    slots += [None] * (SLOTS - len(slots))
    slots[slot] = code
    return _filled({**new, kind: _clean(slots)})


def is_safe(table: Table, shipped: Table) -> bool:
    """Whether nobody would be locked out."""
    kept = all(code in table.get("menu", ()) for code in FIXED if code in shipped["menu"])
    return kept and all(table.get(kind) for kind in VITAL)


def changes(table: Table, shipped: Table, name: Name) -> Changes:
    """What is not as shipped, by names, to be kept in a file."""
    kinds = {**shipped, **table}
    return tuple(
        (kind, tuple(name(code) for code in table.get(kind, ())))
        for kind in kinds
        if table.get(kind, ()) != shipped.get(kind, ())
    )


def changed(shipped: Table, kept: Changes, kinds: Iterable[Kind], code: Code) -> Table:
    """The table as shipped with the changes of a file: its keys are taken from whatever else had them."""
    wanted: dict[Kind, tuple[int, ...]] = {}
    given = dict(kept)
    for kind in kinds:
        names = given.get(kind)
        codes = tuple(dict.fromkeys(found for name in names or () if (found := code(name)) is not None))
        if names is not None and (codes or not names):
            wanted[kind] = tuple(has for has in codes if owner(wanted, has) is None)[:SLOTS]
    taken = {code for codes in wanted.values() for code in codes}
    rest = {kind: _clean(has for has in codes if has not in taken) for kind, codes in shipped.items()}
    table = _filled({**rest, **wanted})
    return table if is_safe(table, shipped) else shipped


def _filled(table: Table) -> Table:
    return {kind: codes for kind, codes in table.items() if codes}


def _clean(codes: Iterable[int | None]) -> tuple[int, ...]:
    return tuple(code for code in codes if code is not None)
