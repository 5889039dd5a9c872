"""Writing words: while somebody writes, keys are letters, and an input method may put them together.

Law: outside of writing no text is asked for, so that input methods stay out of the game's keys.
"""

import pygame

from engine.stage.bindings import Kind
from engine.stage.intent import Intent

KEYS: dict[int, Kind] = {
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_BACKSPACE: "erase",
    pygame.K_DELETE: "erase",
    pygame.K_ESCAPE: "menu",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_INSERT: "paste",
}


class Writing:
    """Listens while it is on; what an input method is still putting together is `composed`."""

    def __init__(self) -> None:
        self.is_on: bool | None = None
        self.composed = ""

    def turn(self, is_on: bool) -> None:
        """Begin or end writing."""
        if is_on == self.is_on:
            return
        self.is_on, self.composed = is_on, ""
        try:
            pygame.key.start_text_input() if is_on else pygame.key.stop_text_input()
        except pygame.error:
            return

    def hears(self, event: pygame.Event) -> bool:
        """Whether an event is one of writing, and means nothing else."""
        is_key = event.type in (pygame.KEYDOWN, pygame.KEYUP)
        return bool(self.is_on) and (is_key or event.type in (pygame.TEXTINPUT, pygame.TEXTEDITING))

    def of(self, event: pygame.Event) -> Intent | None:
        """What an event of writing means."""
        if event.type == pygame.TEXTINPUT:
            self.composed = ""
            return Intent("write", text=event.text)
        if event.type == pygame.TEXTEDITING:
            self.composed = event.text
            return Intent("compose", text=event.text)
        if event.type == pygame.KEYUP or self.composed:
            return None
        if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
            return Intent("paste") if event.key == pygame.K_v else None
        kind = KEYS.get(event.key)
        return Intent(kind) if kind else None
