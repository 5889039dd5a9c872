"""From a path to a game being played: the story's name, the window, the player's folders.

Law: the window is open and the title drawn before the story is read.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.game.loop import Game
from engine.settings import Settings, load_settings, saves_folder, story_folder
from engine.stage.window import Window

if TYPE_CHECKING:
    from engine.game.loop import Load
    from engine.play.move import Move
    from engine.story.model import Story
    from engine.story.problem import Problem

PEEK_BYTES = 4096


def play(
    story_path: Path,
    *,
    moves: "Sequence[Move]" = (),
    seed: int = 0,
    size: tuple[int, int] | None = None,
    fullscreen: bool = False,
    load: "Load | None" = None,
    settings: Settings | None = None,
    is_watching: bool = False,
) -> int:
    """Play a story in a window until the player quits; returns the exit code. Raises `NoDisplay`."""
    settings = settings or load_settings()
    title = peek_title(story_path)
    window = Window(title, size, fullscreen or settings.fullscreen)
    game = Game(window, story_path, title, settings, seed)
    game.preferences.keep_in(story_folder(title) / "read.json")
    game.save_in(saves_folder(title, story_path))
    game.frame((), 0.0)
    game.backstage.audio.start()
    game.read_story(load or _load, moves)
    if is_watching:
        game.watch(load or _load)
    return game.run()


def peek_title(story_path: Path) -> str:
    """The story's title from the first lines of its title page, without reading YAML."""
    page = story_path / "story.yaml" if story_path.is_dir() else story_path
    try:
        with page.open(encoding="utf-8", errors="replace") as file:
            for line in file.read(PEEK_BYTES).splitlines():
                if line.startswith("title:"):
                    return line[6:].split(" #")[0].strip().strip("\"'") or page.stem
    except OSError:
        pass
    return story_path.stem.replace("-", " ").replace("_", " ") or "Story"


def _load(path: Path) -> "tuple[Story | None, list[Problem]]":
    from engine.story.load import load

    return load(path)
