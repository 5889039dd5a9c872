"""The evening being played, kept: automatic and quick saves in the running game, time counted, leaving made safe.

Law: nobody leaves without this moment being saved, or being told that it could not be.
"""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from engine.saves.sitting import Sitting
from engine.screens.saving import Saving
from engine.screens.screen import Go, Screen, Veil
from engine.stage import theme
from engine.stage.intents import Intent

if TYPE_CHECKING:
    from engine.game.loop import Game
    from engine.play.session import Session
    from engine.screens.play import PlayScreen


class Evening:
    """Joins a game and the saves of its story."""

    def __init__(self, game: "Game", folder: Path) -> None:
        self.game = game
        self.saving = Saving(folder, Sitting(time.monotonic()), time.time, self.enter)
        game.backstage.saving = self.saving
        self._asked: Screen | None = None

    def watch(self) -> None:
        """After each frame: save the choice that is put, tell what there is to tell."""
        self.saving.story = self.game.story
        self.saving.watch(self._play())
        while self.saving.notes:
            self.game.say(self.saving.notes.popleft())

    def count(self) -> None:
        """Count the time since last asked, where the story was on screen."""
        is_playing = bool(self.saving.play) and self.game.screen is self.saving.play
        self.saving.sitting.count(time.monotonic(), is_playing)

    def quick(self, kind: Literal["quick_save", "quick_load"]) -> Go | None:
        """Quick save or quick load of the evening being played, whatever lies over it.

        A scene that is only watched again answers for itself.
        """
        last = next(reversed(self._played()), None)
        if last and not last.is_kept:
            return last.handle(Intent(kind))
        if kind == "quick_load":
            return self.saving.quick_load()
        self.saving.quick_save()
        return None

    def enter(self, session: "Session") -> Go:
        """The way into another evening."""
        from engine.screens.play import PlayScreen

        return Go("load", PlayScreen(session, self.game.backstage), theme.DISSOLVE_SECONDS)

    def objection(self, go: Go) -> Screen | None:
        """Save before leaving; what to ask where that could not be done."""
        warning = self._lost_by(go)
        if not warning or self.game.screen is self._asked:
            return None
        from engine.screens.ask import AskScreen

        self._asked = AskScreen("Leave all the same?", warning, Veil(self.game.screen.draw), lambda: go)
        return self._asked

    def _lost_by(self, go: Go) -> str:
        """What would be lost by going, after all was tried to keep it."""
        if fault := self.saving.leave():
            return f"{fault} What was played since the last save would be lost."
        if go.way == "quit":
            self.game.preferences.keep(is_last=True)
            if fault := self.game.preferences.fault:
                return f"{fault} What is new in it since would be lost."
        return ""

    def _play(self) -> "PlayScreen | None":
        return next((screen for screen in self._played() if screen.is_kept), None)

    def _played(self) -> "list[PlayScreen]":
        """Where the story is played, on screen or below it; the last is seen last."""
        from sys import modules

        if "engine.screens.play" not in modules:
            return []
        from engine.screens.play import PlayScreen

        return [screen for screen in self.game.screens if isinstance(screen, PlayScreen)]
