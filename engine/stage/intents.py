"""Keys, buttons and sticks become intents; the screens see nothing else.

Law: the tables say it all; `Intents` adds what a table cannot: which pads are there, a stick at rest.
"""

from collections.abc import Callable, Mapping

import pygame

from engine.stage.bindings import PICKS, RAW_PAD, SHIFT, Bindings, Kind, Table
from engine.stage.intent import Intent
from engine.stage.writing import Writing

CHANGED, SPOKEN = pygame.event.custom_type(), pygame.event.custom_type()
WINDOW: dict[int, Kind] = {
    pygame.QUIT: "quit",
    pygame.WINDOWCLOSE: "quit",
    pygame.WINDOWSIZECHANGED: "resized",
    pygame.WINDOWEXPOSED: "resized",
    pygame.WINDOWRESTORED: "resized",
    pygame.WINDOWFOCUSGAINED: "focused",
    pygame.WINDOWFOCUSLOST: "unfocused",
    CHANGED: "changed",
    SPOKEN: "spoken",
}
KEYBOARD = (pygame.KEYDOWN, pygame.KEYUP)
BUTTONS = (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP, pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP)
HANDS = (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN)
PADS = (pygame.CONTROLLERBUTTONDOWN, pygame.JOYBUTTONDOWN, pygame.JOYHATMOTION)
MODIFIERS = (
    pygame.K_LSHIFT,
    pygame.K_RSHIFT,
    pygame.K_LALT,
    pygame.K_RALT,
    pygame.K_LMETA,
    pygame.K_RMETA,
    pygame.K_CAPSLOCK,
    pygame.K_NUMLOCKCLEAR,
)
MOUSE: dict[int, Kind] = {1: "press", 2: "hide", 3: "menu"}
WHEELS: dict[str, dict[int, Kind]] = {
    "rollback": {1: "back", -1: "forward"},
    "history": {1: "history", -1: "forward"},
}
HAT: dict[tuple[int, int], Kind] = {(0, 1): "up", (0, -1): "down", (-1, 0): "left", (1, 0): "right"}
STICK: dict[tuple[int, int], Kind] = {(0, -1): "left", (0, 1): "right", (1, -1): "up", (1, 1): "down"}
STICK_ON, STICK_OFF = 0.6, 0.35
FULL_AXIS = 32767
Place = Callable[[float, float], tuple[float, float]]


class Intents:
    """Turns events into intents; `place` turns a mouse position into units."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.wheel = "rollback"
        self.writing = Writing()
        self.bindings = Bindings()
        self.is_pad = False
        self._pads: dict[int, object] = {}
        self._known: set[int] = set()
        self._leaning: dict[tuple[int, int], int] = {}

    @property
    def bindings(self) -> Bindings:
        """What the keys and buttons mean."""
        return self._bindings

    @bindings.setter
    def bindings(self, bindings: Bindings) -> None:
        self._bindings = bindings
        self._keys, self._buttons = _by_code(bindings.keys), _by_code(bindings.pad)

    def of(self, event: pygame.Event, is_listening: bool = False) -> Intent | None:
        """The intent of one event, if it has one; to one who is listening a key is just that key."""
        kind = event.type
        self.is_pad = kind in PADS or (self.is_pad and kind not in HANDS)
        if self.writing.hears(event):
            return self.writing.of(event)
        if kind in KEYBOARD:
            return _heard(event) if is_listening else self._key(event)
        if kind == pygame.MOUSEMOTION:
            return Intent("point", *self.place(*event.pos))
        if kind == pygame.MOUSEBUTTONDOWN:
            found = MOUSE.get(event.button)
            return Intent(found, *self.place(*event.pos)) if found else None
        if kind == pygame.MOUSEBUTTONUP:
            return Intent("release", *self.place(*event.pos)) if event.button == 1 else None
        if kind == pygame.MOUSEWHEEL:
            return _intent(WHEELS[self.wheel].get((event.y > 0) - (event.y < 0)))
        if kind in WINDOW:
            return Intent(WINDOW[kind])
        return self._pad(event, is_listening)

    def watch_pads(self) -> None:
        """Listen to gamepads from now on, those that are plugged in later as well."""
        try:
            pygame.joystick.init()
            from pygame._sdl2 import controller

            controller.init()
        except (ImportError, pygame.error):
            return

    def _key(self, event: pygame.Event) -> Intent | None:
        if event.mod & (pygame.KMOD_ALT | pygame.KMOD_META) and event.key != pygame.K_RETURN:
            return None
        if event.mod & pygame.KMOD_ALT:
            return Intent("fullscreen") if event.type == pygame.KEYDOWN else None
        shifted = event.key | SHIFT if event.mod & pygame.KMOD_SHIFT else event.key
        found = self._keys.get(shifted) or self._keys.get(event.key)
        if event.type == pygame.KEYUP:
            return _released(found)
        number = PICKS.get(event.key)
        return Intent("pick", number=number) if number else _intent(found)

    def _pad(self, event: pygame.Event, is_listening: bool) -> Intent | None:
        kind = event.type
        if kind == pygame.JOYDEVICEADDED:
            self._open(event.device_index)
        elif kind == pygame.JOYDEVICEREMOVED:
            self._pads.pop(event.instance_id, None)
            self._known.discard(event.instance_id)
        elif kind in BUTTONS:
            return self._button(event, is_listening)
        elif kind == pygame.CONTROLLERAXISMOTION:
            return self._stick(event.instance_id, event.axis, event.value / FULL_AXIS)
        elif kind == pygame.JOYHATMOTION and event.instance_id not in self._known:
            return _intent(HAT.get(tuple(event.value)))
        elif kind == pygame.JOYAXISMOTION and event.instance_id not in self._known:
            return self._stick(event.instance_id, event.axis, event.value)
        return None

    def _button(self, event: pygame.Event, is_listening: bool) -> Intent | None:
        button: int = event.button
        if event.type in (pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP):
            if event.instance_id in self._known or button >= len(RAW_PAD):
                return None
            button = RAW_PAD[button]
        is_down = event.type in (pygame.CONTROLLERBUTTONDOWN, pygame.JOYBUTTONDOWN)
        if is_listening:
            return Intent("button", number=button) if is_down else None
        found = self._buttons.get(button)
        return _intent(found) if is_down else _released(found)

    def _stick(self, pad: int, axis: int, value: float) -> Intent | None:
        """One intent each time the stick leaves its rest."""
        if axis not in (0, 1):
            return None
        leaning = self._leaning.get((pad, axis), 0)
        if leaning and abs(value) < STICK_OFF:
            self._leaning[pad, axis] = 0
        elif not leaning and abs(value) > STICK_ON:
            self._leaning[pad, axis] = 1 if value > 0 else -1
            return _intent(STICK.get((axis, self._leaning[pad, axis])))
        return None

    def _open(self, index: int) -> None:
        try:
            from pygame._sdl2 import controller

            joystick = pygame.joystick.Joystick(index)
            pad: object = joystick
            if controller.is_controller(index):
                pad = controller.Controller(index)
                self._known.add(joystick.get_instance_id())
            self._pads[joystick.get_instance_id()] = (joystick, pad)
        except (ImportError, pygame.error):
            return


def _intent(kind: Kind | None) -> Intent | None:
    return Intent(kind) if kind else None


def _released(kind: Kind | None) -> Intent | None:
    return Intent("skip_end") if kind == "skip" else None


def _heard(event: pygame.Event) -> Intent | None:
    """The key itself; one that only changes others is not one."""
    if event.type != pygame.KEYDOWN or event.key in MODIFIERS:
        return None
    return Intent("key", number=event.key | SHIFT if event.mod & pygame.KMOD_SHIFT else event.key)


def _by_code(table: Table) -> Mapping[int, Kind]:
    return {code: kind for kind, codes in table.items() for code in codes}


__all__ = ["CHANGED", "SPOKEN", "Intent", "Intents"]
