"""Live writing: the open window follows the files, at the same beat; and the panel backstage.

Law: a story that cannot be loaded changes nothing; one's place is found by `find`, as for a save.
"""

import os
import shlex
import subprocess
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from engine.desk.watch import watch
from engine.play.bookmark import Fit, bookmark, find
from engine.screens import notice
from engine.screens.panel import Desk, PanelScreen
from engine.screens.play import PlayScreen
from engine.screens.screen import Go, over
from engine.stage import clipboard
from engine.stage.intents import CHANGED

if TYPE_CHECKING:
    from engine.game.loop import Game, Load

BY_COLON = ("code", "codium", "cursor", "subl", "zed")


class Live:
    """Watches a game's story, and puts what is new into the game."""

    def __init__(self, game: "Game", load: "Load") -> None:
        self.game, self.load = game, load
        self.stop = threading.Event()
        watch(game.story_path, _tell, self.stop)

    def reload(self) -> None:
        """The files have changed: take the new story, or say why not."""
        game = self.game
        story, problems = self.load(game.story_path)
        if story is None:
            game.say(notice.trouble(problems))
            return
        game.take_story(story)
        screen = self.screen()
        if screen is None:
            game.say(notice.news("The story was read anew."))
            return
        found = find(story, bookmark(screen.session))
        del game.screens[game.screens.index(screen) + 1 :]
        screen.take(found.session)
        if found.fit is Fit.EXACT:
            game.say(
                notice.news("Read anew, at the same beat" + (f": {found.reason}." if found.reason else "."))
            )
        else:
            game.say(notice.news(f"Read anew, at the {_spoken(found.fit)}: {found.reason}."))

    def panel(self) -> Go | None:
        """The panel backstage, over the play screen."""
        screen = self.screen()
        if screen is None or self.game.screen is not screen:
            return None
        panel = PanelScreen(screen.session, screen.draw, screen.take, Desk(self.copy, self.edit))
        return over(panel)

    def screen(self) -> PlayScreen | None:
        """The screen that plays, if the story is being played."""
        return next(
            (screen for screen in self.game.screens if isinstance(screen, PlayScreen) and screen.is_kept),
            None,
        )

    def copy(self, words: str) -> None:
        """Put words on the clipboard; where there is none, in the terminal."""
        if not clipboard.put(words):
            print(words, flush=True)

    def edit(self, file: str, line: int) -> None:
        """Open the author's own editor ($VISUAL, else $EDITOR) at a line."""
        editor = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
        if not editor:
            self.game.say(notice.news("Set VISUAL to your editor, for example: VISUAL=code"))
            return
        place = ["-g", f"{file}:{line}"] if Path(editor[0]).stem == "code" else [f"{file}:{line}"]
        if Path(editor[0]).stem not in BY_COLON:
            place = [f"+{line}", file]
        try:
            subprocess.Popen([*editor, *place], start_new_session=True)
        except OSError as error:
            self.game.say(notice.news(f"The editor {editor[0]} did not open: {error.strerror}."))


def _tell() -> None:
    """From the watching thread: wake the loop."""
    pygame.event.post(pygame.event.Event(CHANGED))


def _spoken(fit: Fit) -> str:
    return "same line" if fit is Fit.MOVED else fit.value
