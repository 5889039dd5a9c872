"""From a path to a game being played: the story's name, the window, the player's folders.

Law: the window is open and the title drawn before the story is read.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from engine.game.loop import Game
from engine.settings import Settings, load_settings, saves_folder, story_folder
from engine.stage.window import Window
from engine.story.peek import peek

if TYPE_CHECKING:
    from engine.game.loop import Load
    from engine.play.code import Given
    from engine.story.model import Story
    from engine.story.problem import Problem


def play(
    story_path: Path,
    *,
    given: "Given" = (),
    seed: int = 0,
    size: tuple[int, int] | None = None,
    fullscreen: bool = False,
    load: "Load | None" = None,
    settings: Settings | None = None,
    is_watching: bool = False,
) -> int:
    """Play a story in a window until the player quits; returns the exit code. Raises `NoDisplay`."""
    settings = settings or load_settings()
    label = peek(story_path)
    window = Window(label.title, size, fullscreen or settings.fullscreen, settings.window_height)
    game = Game(window, story_path, label.title, settings, seed)
    game.preferences.keep_in(story_folder(label.lasting) / "read.json")
    game.save_in(saves_folder(label.lasting, story_path, bool(label.id)))
    game.frame((), 0.0)
    game.backstage.audio.start()
    game.read_story(load or _load, given)
    if is_watching:
        game.watch(load or _read_anew)
    return game.run()


def _load(path: Path) -> "tuple[Story | None, list[Problem]]":
    from engine.settings import cache_folder
    from engine.shelf import opened

    return opened(path, cache_folder())


def _read_anew(path: Path) -> "tuple[Story | None, list[Problem]]":
    from engine.story.load import load

    return load(path)
