"""The keys and buttons in words, printed from the tables of `engine.stage.intents`.

Law: no key is named here; only what an intent means.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pygame

from engine.stage import intents
from engine.stage.intents import Kind

MEANINGS: dict[Kind, str] = {
    "confirm": "go on, choose",
    "advance": "go on",
    "press": "go on, choose",
    "pick": "choose by number",
    "up": "up",
    "down": "down",
    "left": "less",
    "right": "more",
    "back": "back",
    "forward": "forward again",
    "skip": "skip while held",
    "toggle_skip": "skip on and off",
    "toggle_auto": "auto-forward on and off",
    "history": "history",
    "hide": "hide the words",
    "menu": "menu, close",
    "quick_save": "quick save",
    "quick_load": "quick load",
    "delete": "delete a save",
    "fullscreen": "full screen",
    "screenshot": "screenshot",
}
# What only authors press stands in their own guide.
UNTOLD: tuple[Kind, ...] = ("panel",)
MOUSE_NAMES = {1: "left click", 2: "middle click", 3: "right click"}
WHEEL_NAMES = {1: "wheel up", -1: "wheel down"}
KEY_NAMES = {
    "return": "Enter",
    "escape": "Esc",
    "left ctrl": "Ctrl",
    "right ctrl": "Ctrl",
    "page up": "Page Up",
    "page down": "Page Down",
    "left meta": "Meta",
    "keypad enter": "Enter",
    "enter": "Enter",
}

BUTTON_NAMES = {
    "A": "A",
    "B": "B",
    "X": "X",
    "Y": "Y",
    "LEFTSHOULDER": "L1",
    "RIGHTSHOULDER": "R1",
    "START": "Start",
    "BACK": "Select",
    "LEFTSTICK": "left stick pressed",
    "RIGHTSTICK": "right stick pressed",
    "DPAD_UP": "D-pad up",
    "DPAD_DOWN": "D-pad down",
    "DPAD_LEFT": "D-pad left",
    "DPAD_RIGHT": "D-pad right",
}
Name = Callable[[int], str | None]


class KeyRow(NamedTuple):
    """What is meant, and by which keys, mouse and gamepad buttons."""

    meaning: str
    keys: str
    mouse: str
    pad: str


def rows(wheel: str = "rollback") -> list[KeyRow]:
    """Every intent that has a key or a button."""
    tables = (
        {"pick": "1 to 9"} | _named(intents.KEYS, _key),
        _joined(_named(intents.MOUSE, MOUSE_NAMES.get), _named(intents.WHEELS[wheel], WHEEL_NAMES.get)),
        _named(intents.PAD, _button),
    )
    by_meaning: dict[str, list[Kind]] = {}
    for kind, meaning in MEANINGS.items():
        by_meaning.setdefault(meaning, []).append(kind)
    found = [
        KeyRow(meaning, *(", ".join(table[kind] for kind in kinds if kind in table) for table in tables))
        for meaning, kinds in by_meaning.items()
    ]
    return [row for row in found if row.keys or row.mouse or row.pad]


def _named(table: Mapping[int, Kind], name: Name) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for code, kind in table.items():
        words = name(code)
        if words and words not in found.setdefault(kind, []):
            found[kind].append(words)
    return {kind: ", ".join(names) for kind, names in found.items()}


def _joined(one: dict[str, str], other: dict[str, str]) -> dict[str, str]:
    return {kind: ", ".join(filter(None, (one.get(kind), other.get(kind)))) for kind in {*one, *other}}


def _key(code: int) -> str:
    name = pygame.key.name(code)
    return KEY_NAMES.get(name) or name.title()


def _button(code: int) -> str:
    for name in dir(pygame):
        if name.startswith("CONTROLLER_BUTTON_") and getattr(pygame, name) == code:
            return BUTTON_NAMES.get(name.removeprefix("CONTROLLER_BUTTON_"), "")
    return ""
