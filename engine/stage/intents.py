"""Keys, buttons and sticks become intents; the screens see nothing else.

Law: the tables say it all; `Intents` adds what a table cannot: which pads are there, a stick at rest.
"""

from collections.abc import Callable
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
    "quit",
    "resized",
    "focused",
    "unfocused",
    "changed",
    "panel",
    "delete",
    "quick_save",
    "quick_load",
]


class Intent(NamedTuple):
    """What the player wants; `x`, `y` in units for point and press, `number` from 1 for pick."""

    kind: Kind
    x: float = 0
    y: float = 0
    number: int = 0


KEYS: dict[int, Kind] = {
    pygame.K_RETURN: "confirm",
    pygame.K_KP_ENTER: "confirm",
    pygame.K_SPACE: "advance",
    pygame.K_PAGEUP: "back",
    pygame.K_PAGEDOWN: "forward",
    pygame.K_LCTRL: "skip",
    pygame.K_RCTRL: "skip",
    pygame.K_TAB: "toggle_skip",
    pygame.K_a: "toggle_auto",
    pygame.K_l: "history",
    pygame.K_h: "hide",
    pygame.K_ESCAPE: "menu",
    pygame.K_F2: "panel",
    pygame.K_F5: "quick_save",
    pygame.K_F9: "quick_load",
    pygame.K_DELETE: "delete",
    pygame.K_F11: "fullscreen",
    pygame.K_f: "fullscreen",
    pygame.K_s: "screenshot",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
}
PICKS: dict[int, int] = {
    key: number for number in range(1, 10) for key in (pygame.K_0 + number, pygame.K_KP_1 + number - 1)
}
RELEASED: dict[int, Kind] = {pygame.K_LCTRL: "skip_end", pygame.K_RCTRL: "skip_end"}
CHANGED = pygame.event.custom_type()
CLOSED = (pygame.QUIT, pygame.WINDOWCLOSE)
RESIZED = (pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED)
MOUSE: dict[int, Kind] = {1: "press", 2: "hide", 3: "menu"}
WHEELS: dict[str, dict[int, Kind]] = {
    "rollback": {1: "back", -1: "forward"},
    "history": {1: "history", -1: "forward"},
}
FOCUS: dict[int, Kind] = {pygame.WINDOWFOCUSGAINED: "focused", pygame.WINDOWFOCUSLOST: "unfocused"}
HAT: dict[tuple[int, int], Kind] = {(0, 1): "up", (0, -1): "down", (-1, 0): "left", (1, 0): "right"}
# Pads that SDL knows have one layout; the others are read as the commonest order of raw buttons.
PAD: dict[int, Kind] = {
    pygame.CONTROLLER_BUTTON_A: "confirm",
    pygame.CONTROLLER_BUTTON_B: "menu",
    pygame.CONTROLLER_BUTTON_X: "hide",
    pygame.CONTROLLER_BUTTON_Y: "toggle_skip",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "back",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "forward",
    pygame.CONTROLLER_BUTTON_START: "menu",
    pygame.CONTROLLER_BUTTON_BACK: "toggle_auto",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "history",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
}
RAW_PAD: dict[int, Kind] = {
    0: "confirm",
    1: "menu",
    2: "hide",
    3: "toggle_skip",
    4: "back",
    5: "forward",
    6: "toggle_auto",
    7: "menu",
}
STICK: dict[tuple[int, int], Kind] = {(0, -1): "left", (0, 1): "right", (1, -1): "up", (1, 1): "down"}
STICK_ON, STICK_OFF = 0.6, 0.35
FULL_AXIS = 32767
Place = Callable[[float, float], tuple[float, float]]


class Intents:
    """Turns events into intents; `place` turns a mouse position into units."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.wheel = "rollback"
        self._pads: dict[int, object] = {}
        self._known: set[int] = set()
        self._leaning: dict[tuple[int, int], int] = {}

    def of(self, event: pygame.Event) -> Intent | None:
        """The intent of one event, if it has one."""
        kind = event.type
        if kind == pygame.KEYDOWN:
            return self._key(event)
        if kind == pygame.KEYUP:
            return _intent(RELEASED.get(event.key))
        if kind == pygame.MOUSEMOTION:
            return Intent("point", *self.place(*event.pos))
        if kind == pygame.MOUSEBUTTONDOWN:
            found = MOUSE.get(event.button)
            return Intent(found, *self.place(*event.pos)) if found else None
        if kind == pygame.MOUSEWHEEL:
            return _intent(WHEELS[self.wheel].get((event.y > 0) - (event.y < 0)))
        if kind in CLOSED:
            return Intent("quit")
        if kind == CHANGED:
            return Intent("changed")
        if kind in RESIZED:
            return Intent("resized")
        if kind in FOCUS:
            return Intent(FOCUS[kind])
        return self._pad(event)

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
            return Intent("fullscreen")
        number = PICKS.get(event.key)
        return Intent("pick", number=number) if number else _intent(KEYS.get(event.key))

    def _pad(self, event: pygame.Event) -> Intent | None:
        kind = event.type
        if kind == pygame.JOYDEVICEADDED:
            self._open(event.device_index)
        elif kind == pygame.JOYDEVICEREMOVED:
            self._pads.pop(event.instance_id, None)
            self._known.discard(event.instance_id)
        elif kind == pygame.CONTROLLERBUTTONDOWN:
            return _intent(PAD.get(event.button))
        elif kind == pygame.CONTROLLERAXISMOTION:
            return self._stick(event.instance_id, event.axis, event.value / FULL_AXIS)
        elif kind in (pygame.JOYBUTTONDOWN, pygame.JOYHATMOTION, pygame.JOYAXISMOTION):
            return None if event.instance_id in self._known else self._raw(event)
        return None

    def _raw(self, event: pygame.Event) -> Intent | None:
        if event.type == pygame.JOYBUTTONDOWN:
            return _intent(RAW_PAD.get(event.button))
        if event.type == pygame.JOYHATMOTION:
            return _intent(HAT.get(tuple(event.value)))
        return self._stick(event.instance_id, event.axis, event.value)

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
