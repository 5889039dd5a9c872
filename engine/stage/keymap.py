"""The keys and buttons in words: what each does, how it is called on screen and in a file.

Law: no key is named here but by a table; what is printed is what is in use (`use`).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

import pygame

from engine.stage import intents
from engine.stage.bindings import KEYS, PAD, SHIFT, Bindings, Changes, Kind, Table, changed, changes

MEANINGS: dict[Kind, str] = {
    "confirm": "go on, choose",
    "advance": "go on",
    "press": "go on, choose",
    "pick": "choose by number",
    "up": "up",
    "down": "down",
    "left": "left, less",
    "right": "right, more",
    "menu": "menu, close",
    "back": "back",
    "forward": "forward again",
    "skip": "skip",
    "toggle_skip": "skip on and off",
    "toggle_auto": "auto-forward on and off",
    "history": "history",
    "hide": "hide the words",
    "quick_save": "quick save",
    "quick_load": "quick load",
    "delete": "delete, clear",
    "fullscreen": "full screen",
    "screenshot": "screenshot",
    "toggle_voice": "self-voicing on and off",
    "toggle_clipboard": "copy the words to the clipboard",
    "panel": "backstage, for authors",
}
# What stays where it is; and what is not told of: what only authors press, and Shift+Tab, which any desktop has.
UNMOVED: tuple[Kind, ...] = ("press", "pick")
UNTOLD: tuple[Kind, ...] = ("panel", "previous")
BINDABLE = tuple(kind for kind in MEANINGS if kind not in UNMOVED)
MOUSE_NAMES = {1: "left click", 2: "middle click", 3: "right click"}
WHEEL_NAMES = {1: "wheel up", -1: "wheel down"}
KEY_NAMES = {
    "Return": "Enter",
    "Escape": "Esc",
    "Left Ctrl": "Ctrl",
    "PageUp": "Page Up",
    "PageDown": "Page Down",
}
BUTTONS = {
    pygame.CONTROLLER_BUTTON_A: ("a", "A"),
    pygame.CONTROLLER_BUTTON_B: ("b", "B"),
    pygame.CONTROLLER_BUTTON_X: ("x", "X"),
    pygame.CONTROLLER_BUTTON_Y: ("y", "Y"),
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: ("left shoulder", "L1"),
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: ("right shoulder", "R1"),
    pygame.CONTROLLER_BUTTON_LEFTSTICK: ("left stick", "L3"),
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: ("right stick", "R3"),
    pygame.CONTROLLER_BUTTON_START: ("start", "Start"),
    pygame.CONTROLLER_BUTTON_BACK: ("select", "Select"),
    pygame.CONTROLLER_BUTTON_GUIDE: ("guide", "Guide"),
    pygame.CONTROLLER_BUTTON_DPAD_UP: ("d-pad up", "D-pad up"),
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: ("d-pad down", "D-pad down"),
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: ("d-pad left", "D-pad left"),
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: ("d-pad right", "D-pad right"),
}
SHIFTED = "Shift+"
_live, _is_pad = Bindings(), False


class KeyRow(NamedTuple):
    """What is meant, and by which keys, mouse and gamepad buttons."""

    meaning: str
    keys: str
    mouse: str
    pad: str


def use(bindings: Bindings) -> None:
    """These are in use from now on: everything printed names them."""
    global _live
    _live = bindings


def held(is_pad: bool) -> bool:
    """The player has a gamepad in hand, or keys: hints name those; True where that is new."""
    global _is_pad
    was, _is_pad = _is_pad, is_pad
    return was != is_pad


def hint(words: str) -> str:
    """A sentence in which `{menu}` and the like stand for the first key or button in use."""
    return re.sub(r"\{(\w+)\}", lambda found: _first(found[1]), words)


def bindings(keys: Changes, buttons: Changes) -> Bindings:
    """The tables of a player who has changed this."""
    return Bindings(changed(KEYS, keys, BINDABLE, key_code), changed(PAD, buttons, BINDABLE, button_code))


def kept(tables: Bindings) -> tuple[Changes, Changes]:
    """What to keep of the tables, by names."""
    return changes(tables.keys, KEYS, key_name), changes(tables.pad, PAD, button_name)


def rows(wheel: str = "rollback") -> list[KeyRow]:
    """Every intent that has a key or a button now."""
    keys = {kind: _joined(spoken_key, codes) for kind, codes in _live.keys.items()}
    pad = {kind: _joined(spoken_button, codes) for kind, codes in _live.pad.items()}
    tables = ({"pick": "1 to 9"} | keys, mouse(wheel), pad)
    by_meaning: dict[str, list[Kind]] = {}
    for kind, meaning in MEANINGS.items():
        if kind not in UNTOLD:
            by_meaning.setdefault(meaning, []).append(kind)
    found = [
        KeyRow(meaning, *(", ".join(filter(None, map(table.get, kinds))) for table in tables))
        for meaning, kinds in by_meaning.items()
    ]
    return [row for row in found if row.keys or row.mouse or row.pad]


def mouse(wheel: str) -> dict[Kind, str]:
    """What the mouse does."""
    clicks = _by_kind(intents.MOUSE, MOUSE_NAMES)
    wheels = _by_kind(intents.WHEELS[wheel], WHEEL_NAMES)
    return {kind: ", ".join([*clicks.get(kind, ()), *wheels.get(kind, ())]) for kind in {**clicks, **wheels}}


def spoken_key(code: int) -> str:
    """A key as it is called on screen."""
    name = pygame.key.name(code & ~SHIFT, use_compat=False)
    word = KEY_NAMES.get(name) or name[:1].upper() + name[1:]
    return f"{SHIFTED}{word}" if code & SHIFT else word


def spoken_button(code: int) -> str:
    """A button as it is called on screen."""
    return BUTTONS.get(code, ("", ""))[1]


def key_name(code: int) -> str:
    """A key as a file calls it."""
    name = pygame.key.name(code & ~SHIFT, use_compat=False)
    return SHIFTED + name if code & SHIFT else name


def key_code(name: str) -> int | None:
    """The key that a file means."""
    bare = name.removeprefix(SHIFTED)
    try:
        code = pygame.key.key_code(bare)
    except (ValueError, pygame.error):
        return None
    return code | SHIFT if bare != name else code


def button_name(code: int) -> str:
    """A button as a file calls it."""
    return BUTTONS.get(code, ("", ""))[0]


def button_code(name: str) -> int | None:
    """The button that a file means."""
    return next((code for code, (word, _) in BUTTONS.items() if word == name.lower()), None)


def _first(kind: str) -> str:
    key, button = (_code(table, kind) for table in _live)
    if button is not None and (_is_pad or key is None):
        return spoken_button(button)
    return "(no key)" if key is None else spoken_key(key)


def _code(table: Table, kind: str) -> int | None:
    return next((codes[0] for other, codes in table.items() if other == kind and codes), None)


def _joined(name: Callable[[int], str], codes: Iterable[int]) -> str:
    return ", ".join(map(name, codes))


def _by_kind(table: Mapping[int, Kind], names: Mapping[int, str]) -> dict[Kind, list[str]]:
    found: dict[Kind, list[str]] = {}
    for code, kind in table.items():
        found.setdefault(kind, []).append(names[code])
    return found
