"""What the hand on the keys hears: a leaf of the departures board, barely, for everything it does.

Law: it follows what every screen says of itself and knows no screen; only the hand is heard here, never the story.
"""

from typing import NamedTuple

from engine.screens.screen import Go, Screen
from engine.stage.audio import Audio
from engine.stage.intents import Intent

WAYS = {"push": "page", "replace": "page", "play": "page", "load": "page", "pop": "back", "home": "back"}


class Touch(NamedTuple):
    """Where the hand is: what it is at, and what there is to be at."""

    at: int | None
    names: tuple[str, ...]


def felt(screen: Screen, intent: Intent, audio: Audio) -> Go | None:
    """The screen's answer to an intent, and a tick for the hand."""
    before = _touch(screen, intent)
    go = screen.handle(intent)
    if heard := tick(before, _touch(screen, intent), go):
        audio.once("tick", heard)
    return go


def tick(before: Touch, after: Touch, go: Go | None) -> str | None:
    """What is heard between two touches."""
    if go:
        return WAYS.get(go.way)
    if before.names != after.names:
        return "choose" if before.names else None
    return "focus" if after.at not in (None, before.at) else None


def _touch(screen: Screen, intent: Intent) -> Touch:
    """Where the hand is on a screen; a moving mouse changes no names."""
    return Touch(screen.at(), () if intent.kind == "point" else tuple(screen.names()))
