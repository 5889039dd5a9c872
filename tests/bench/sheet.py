"""Every screen on one sheet, to be looked at: `python -m tests.bench.sheet FOLDER` writes one for each reader.

Law: a screen is a row of SCREENS, a reader a row of READERS; what is drawn is what a player would see.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pygame

from engine.desk.check import check
from engine.play.effect import Offer, Over
from engine.play.move import Advance, parse_all
from engine.play.session import Session
from engine.screens import notice
from engine.screens.chapter import ChapterScreen
from engine.screens.codes import CodesScreen
from engine.screens.panel import Desk, PanelScreen
from engine.screens.play import PlayScreen
from engine.screens.problems import ProblemsScreen
from engine.screens.screen import Screen, Veil
from engine.settings import Settings
from engine.stage.intents import Intent
from engine.story.model import Say, Story
from engine.story.problem import Position, Problem
from tests.screens.driver import Player

ROOT = Path(__file__).resolve().parents[2]
Reach = Callable[[Player], None]
EVENING = ROOT / "tests" / "evening" / "home.moves"
THUMB, COLUMNS, MARGIN = (640, 360), 4, 6
LONG = "It could not be written: no space is left on the disk. What was there before is whole, and the game goes on."


class Reader(NamedTuple):
    """Someone with a window, and with wishes."""

    size: tuple[int, int]
    wish: Settings


QUIET = Settings(text_speed=0, reduced_motion=True, choice_lock_seconds=0.0)
LARGE = replace(QUIET, text_size=1.6, line_spacing=1.3)
READERS = {
    "plain-1280": Reader((1280, 720), QUIET),
    "plain-1920": Reader((1920, 1080), QUIET),
    "contrast-1280": Reader((1280, 720), replace(QUIET, high_contrast=True)),
    "largest-1280": Reader((1280, 720), replace(LARGE, face="lexend", high_contrast=True)),
    "largest-1920": Reader((1920, 1080), replace(LARGE, face="atkinson")),
}


def line(player: Player) -> None:
    """A few lines into the evening."""
    player.start()
    for _ in range(6):
        player.want("advance")


def choice(player: Player) -> None:
    """At the first choice, the second option focused."""
    screen = player.start()
    while not isinstance(screen.session.stop, Offer):
        player.make(Advance())
    player.settle()
    player.want("down", "down")


def chapter(player: Player) -> None:
    """The card that opens a chapter."""
    show(player, Card("GOING DOWN", "The elevator", at_once=True))


class Card(ChapterScreen):
    """A card that does not go by itself."""

    def update(self, dt: float) -> None:
        return None


def ending(player: Player) -> None:
    """An evening's end."""
    assert player.game.story
    session = Session(player.game.story)
    session.replay(parse_all(EVENING.read_text("utf-8")))
    session.read_on()
    assert isinstance(session.stop, Over)
    player.game.screens.append(PlayScreen(session, player.game.backstage))


def nothing_new(player: Player) -> None:
    """Where every line is read."""
    ending(player)
    player.settle()
    assert player.game.story
    for line in player.game.story.code:
        if isinstance(line, Say):
            player.game.backstage.read.add(line.id)
    player.enter("Something new")


def warned(player: Player) -> None:
    """A warning over a line."""
    line(player)
    player.game.say(notice.told(LONG, True))


def panel(player: Player) -> None:
    """Backstage."""
    screen = player.start()
    desk = Desk(lambda words: None, lambda file, line: None)
    show(player, PanelScreen(screen.session, screen.draw, screen.take, desk))


def problems(player: Player) -> None:
    """A story that cannot be played."""
    where = Position("story/gate.yaml", 41, 17)
    found = [Problem("E012", where, "there is no scene ‘hallwya’", hint="did you mean ‘hallway’?")] * 3
    show(player, ProblemsScreen(found))


def codes(player: Player) -> None:
    """The code of a whole evening."""
    ending(player)
    player.frame()
    assert player.game.evening
    show(player, CodesScreen(player.game.evening.saving, Veil(player.game.screen.draw)))


def naming(player: Player) -> None:
    """At a pass that has just been saved."""
    SAVED(player)
    assert player.game.evening
    player.game.evening.saving.archive.settle()
    player.want("menu")
    player.enter("Load")
    player.settle()


def show(player: Player, screen: Screen) -> None:
    player.game.screens.append(screen)


def entered(*labels: str, after: Reach | None = None) -> Reach:
    """By way of these entries of menus, from the title or from somewhere else."""

    def reach(player: Player) -> None:
        if after:
            after(player)
        for label in labels:
            player.enter(label)
            player.settle()

    return reach


def pressed(reach: Reach, *kinds: str | Intent) -> Reach:
    """Then these keys."""

    def then(player: Player) -> None:
        reach(player)
        player.settle()
        player.want(*kinds)

    return then


SETTINGS, PAUSE = entered("Settings"), pressed(line, "menu")
SAVED = pressed(entered("Save", after=PAUSE), "confirm", "menu", "menu")
NAMING = pressed(naming, "toggle_skip")
KEYS = pressed(SETTINGS, "up", "up", "up", "confirm")
SCREENS: dict[str, Reach] = {
    "title": lambda player: player.want("down"),
    "about": entered("About"),
    "chapter": chapter,
    "line": line,
    "warning": warned,
    "choice": choice,
    "history": pressed(choice, "history", "up"),
    "pause": PAUSE,
    "ask": entered("Quit", after=PAUSE),
    "save": pressed(entered("Save", after=PAUSE), "confirm"),
    "load": entered("Load", after=pressed(SAVED, "menu")),
    "saves actions": pressed(entered("Load", after=pressed(SAVED, "menu")), "up", "right"),
    "name": pressed(NAMING, Intent("write", text="Before the ring")),
    "name by gamepad": pressed(NAMING, "down", "down", "right"),
    "long name": pressed(NAMING, Intent("write", text=LONG)),
    "named": pressed(
        NAMING, Intent("write", text="Before the ring, and after the stairwell, in one breath"), "enter"
    ),
    "code refused": entered("Paste code", after=entered("Code", after=PAUSE)),
    "code of an evening": codes,
    **{f"settings {page}": pressed(SETTINGS, *["forward"] * page, "down", "down") for page in range(5)},
    "keys": pressed(KEYS, "down", "right"),
    "listening": pressed(KEYS, "confirm"),
    "swap": pressed(KEYS, "confirm", Intent("key", number=pygame.K_l)),
    "code": entered("Code", after=pressed(choice, "menu")),
    "write": entered("Code", "Write code", after=pressed(choice, "menu")),
    "ending": ending,
    "endings": entered("Endings", after=pressed(ending)),
    "map": entered("Map", after=pressed(ending)),
    "map of the beginning": pressed(entered("Map", after=pressed(choice, "menu")), "left"),
    "stop": pressed(entered("Map", after=pressed(ending)), "left", "left", "left", "confirm", "down"),
    "nothing new": nothing_new,
    "backstage": panel,
    "problems": problems,
}


def main() -> None:
    """Write a sheet for each reader, or for those named."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    story, _ = check(ROOT / "story")
    assert story
    for name in sys.argv[2:] or READERS:
        pictures = [(label, taken(story, READERS[name], reach)) for label, reach in SCREENS.items()]
        for label, picture in pictures:
            (folder / name).mkdir(exist_ok=True)
            if picture:
                pygame.image.save(picture, folder / name / f"{label.replace(' ', '-')}.png")
        pygame.image.save(sheet(pictures), folder / f"{name}.png")
        print(
            f"{folder / name}.png: {sum(picture is not None for _, picture in pictures)} of {len(pictures)} screens"
        )


def taken(story: Story, reader: Reader, reach: Reach) -> pygame.Surface | None:
    """A screen as this reader sees it; None where it could not be reached."""
    with tempfile.TemporaryDirectory() as saves:
        player = Player(story, ROOT / "story", reader.size, reader.wish, Path(saves) / "saves")
        try:
            player.settle()
            reach(player)
            if player.game.evening:
                player.game.evening.saving.close()
            for _ in range(60):
                player.frame(0.1)
            return player.window.surface.copy()
        except (AssertionError, ValueError) as error:
            print(f"  not reached: {reach}: {error}")
            return None
        finally:
            player.close()


def sheet(pictures: list[tuple[str, pygame.Surface | None]]) -> pygame.Surface:
    """All of them, small, row by row."""
    wide, high = THUMB[0] + MARGIN, THUMB[1] + MARGIN
    rows = -(-len(pictures) // COLUMNS)
    whole = pygame.Surface((COLUMNS * wide + MARGIN, rows * high + MARGIN))
    whole.fill((120, 120, 130))
    for index, (_, picture) in enumerate(pictures):
        if picture:
            at = MARGIN + index % COLUMNS * wide, MARGIN + index // COLUMNS * high
            whole.blit(pygame.transform.smoothscale(picture.convert(24), THUMB), at)
    return whole


if __name__ == "__main__":
    main()
