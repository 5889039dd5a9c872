"""Plays a story through the screens, headless, by what a player can want; time is handed in, never waited for."""

import os
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from engine.game import Game
from engine.play.move import Advance, Choose, Move
from engine.screens.chapter import ChapterScreen
from engine.screens.ending import EndingScreen
from engine.screens.play import PlayScreen
from engine.screens.widgets import Menu
from engine.settings import Settings
from engine.stage.intents import Intent
from engine.stage.window import Window
from engine.story.model import Pause, Story

FRAME = 1 / 30
PATIENCE_FRAMES = 3000
SMALL = (640, 360)


class Player:
    """A game on a window nobody sees, and a hand on the keys."""

    def __init__(
        self,
        story: Story,
        folder: Path | None = None,
        size: tuple[int, int] = SMALL,
        settings: Settings | None = None,
        saves: Path | None = None,
    ) -> None:
        settings = settings or Settings()
        root = folder or Path(story.root)
        self.window = Window(story.title, size)
        self.game = Game(self.window, root, story.title, settings)
        if saves:
            self.game.save_in(saves)
        self.game.read_story(lambda path: (story, []))
        self.frame()

    def frame(self, seconds: float = FRAME) -> None:
        """One turn of the loop."""
        self.game.frame((), seconds)

    def want(self, *kinds: str | Intent) -> None:
        """Want one thing after the other."""
        for kind in kinds:
            self.game.intend(kind if isinstance(kind, Intent) else Intent(kind))  # type: ignore[arg-type]
            self.frame(0.0)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        for _ in range(round(seconds / FRAME)):
            self.frame()

    def settle(self) -> None:
        """Until nothing moves."""
        for _ in range(PATIENCE_FRAMES):
            if not self.game.is_moving:
                return
            self.frame()
        raise AssertionError("it never comes to rest")

    def start(self) -> PlayScreen:
        """From the title to the first line."""
        self.enter("Start")
        return self.play_screen()

    def enter(self, label: str) -> None:
        """Take an entry of the menu on screen, by keys alone."""
        menu = getattr(self.game.screen, "menu", None)
        assert isinstance(menu, Menu), type(self.game.screen).__name__
        wanted = [entry.label for entry in menu.entries].index(label)
        while menu.focus != wanted:
            self.want("down")
        self.want("confirm")

    def play_screen(self) -> PlayScreen:
        """The play screen, once what lies over it has gone."""
        self.frame()
        while isinstance(self.game.screen, ChapterScreen):
            self.want("advance")
        screen = self.game.screen
        if isinstance(screen, EndingScreen):
            screen = self.game.screens[-2]
        assert isinstance(screen, PlayScreen), type(screen).__name__
        return screen

    def make(self, move: Move) -> str | None:
        """Make a move by keys alone; for a choice, the words of the option."""
        screen = self.play_screen()
        if isinstance(move, Advance):
            self._advance(screen)
            return None
        assert screen.choices, f"there is nothing to choose where {move} is wanted"
        answers = screen.choices.offer.answers
        index = [answer.id for answer in answers].index(move.option)
        words = screen.choices.labels[index]
        self.wait(0.4)
        if index < 9:
            self.want(Intent("pick", number=index + 1))
        else:
            self.want(*["down"] * (index + 1), "confirm")
        return words

    def close(self) -> None:
        """Give the window back."""
        self.window.close()

    def _advance(self, screen: PlayScreen) -> None:
        """First click completes the line, second goes on."""
        before = screen.session.position
        for _ in range(4):
            self.want("advance")
            if screen.session.position > before:
                return
        raise AssertionError("it cannot be advanced")


def transcript_through_screens(story: Story, moves: Iterable[Move]) -> list[str]:
    """What the screens say when the moves are made, a line each; lines before a choice may be left out."""
    player = Player(story)
    try:
        screen = player.start()
        said = _reading(player)
        for move in moves:
            said += _after_pauses(player)
            while isinstance(move, Choose) and not screen.choices and not screen.session.is_over:
                player.make(Advance())
                said += _reading(player)
            words = player.make(move)
            said += ([f"> {words}"] if words is not None else []) + _reading(player)
        return said + _after_pauses(player)
    finally:
        player.close()


def _after_pauses(player: Player) -> list[str]:
    """What is said once the pauses one is in are over; they are no moves."""
    session = player.play_screen().session
    if not isinstance(session.stop, Pause):
        return []
    while isinstance(session.stop, Pause):
        player.make(Advance())
    return _reading(player)


def _reading(player: Player) -> list[str]:
    """What the screen shows, in the notation of transcripts."""
    screen = player.play_screen()
    over = player.game.screen
    if isinstance(over, EndingScreen):
        return [f"== {over.title}", *(text.plain for text in over.texts)]
    if isinstance(screen.session.stop, Pause):
        return []
    if screen.choices:
        return [f"? {screen.box.plain}" if screen.box.plain else "?", *screen.names()]
    who = screen.box.speaker
    return [f"{who.id}: {screen.box.plain}" if who else screen.box.plain]
