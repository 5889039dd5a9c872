"""Commands that play a story: in a window, or in the terminal.

Law: pygame is imported only where a window is wanted.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.arguments import declare_story
from engine.cli.saying import refuse, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from engine.play.code import Given
    from engine.terminal.keeping import Keeping


LONGEST_SEED = 18


def declare_play(parser: "ArgumentParser") -> None:
    """How and from where to play."""
    declare_story(parser)
    parser.add_argument("--text", action="store_true", help="play in the terminal")
    parser.add_argument(
        "--moves", metavar="FILE|CODE", help="play the moves in FILE first, or the code of a playthrough"
    )
    parser.add_argument("--seed", type=_seed, metavar="N", help="for what the story leaves to chance")
    parser.add_argument("--size", type=_size, metavar="WxH", help="of the window, for example 1920x1080")
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen")


def play(options: "Namespace") -> int:
    """Play in a window, or in the terminal where that is wanted or all there is."""
    given = _given(options.moves)
    if given is None:
        return 2
    if (options.moves or options.text) and (idle := _idle(options, given)):
        say(idle)
    return _play_text(options, given) if options.text else _play_window(options, given)


def watch(options: "Namespace") -> int:
    """Play, and follow the files."""
    from engine import game

    try:
        return game.play(options.story, is_watching=True)
    except game.NoDisplay as error:
        say(f"There is no display to open a window on ({error}).")
        return 2


def _given(source: str | None) -> "Given | None":
    """The moves in a file, or a code, given as such or in a file; None, with a sentence, where there are none."""
    if source is None:
        return []
    from engine.play.code import NotACode, has_code, read_code
    from engine.play.move import NotAMove, parse_all

    try:
        text = source if has_code(source) else Path(source).read_text("utf-8")
        return read_code(text) if has_code(text) else parse_all(text)
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8 text"
        say(f"The moves in {source} cannot be read: {why}.")
    except NotACode as error:
        say(f"This cannot be played: {error}.")
    except NotAMove as error:
        say(f"{source}: {error}.")
    return None


def _play_text(options: "Namespace", given: "Given") -> int:
    from engine.play.code import NotACode
    from engine.settings import cache_folder
    from engine.shelf import opened
    from engine.terminal.play import play

    story, problems = opened(options.story, cache_folder())
    if story is None:
        return refuse(problems, options.story)
    try:
        return play(story, given, options.seed or 0, _keeping(options.story))
    except NotACode as error:
        say(f"This cannot be played: {error}.")
        return 2


def _keeping(path: Path) -> "Keeping":
    """The same folders as the window has."""
    from time import time

    from engine.play.journal import Journal
    from engine.play.read import ReadLines
    from engine.saves.shelf import Shelf
    from engine.settings import saves_folder, story_folder
    from engine.story.peek import peek
    from engine.terminal.keeping import Keeping

    label = peek(path)
    folder = story_folder(label.lasting)
    journal = Journal(folder / "journal.json", time)
    return Keeping(
        Shelf(saves_folder(label.lasting, path, bool(label.id))), journal, ReadLines(folder / "read.json")
    )


def _play_window(options: "Namespace", given: "Given") -> int:
    from engine import game

    try:
        return game.play(
            options.story,
            given=given,
            seed=options.seed or 0,
            size=options.size,
            fullscreen=options.fullscreen,
        )
    except game.NoDisplay as error:
        say(f"There is no display to open a window on ({error}).")
    if not sys.stdin.isatty():
        say("The story plays in a terminal as well: python main.py play --text")
        return 2
    say("The story plays in a terminal as well. Play it here? [Y/n] ", end="")
    return _play_text(options, given) if sys.stdin.readline().strip().lower() in ("", "y", "yes") else 2


def _idle(options: "Namespace", given: "Given") -> str:
    """What was asked for and can do nothing, as a sentence."""
    from engine.play.code import Code

    if options.seed is not None and isinstance(given, Code):
        return "A code has its own seed: --seed is left out."
    if options.text and (options.size or options.fullscreen):
        return "--size and --fullscreen are for the window: they are left out here."
    return ""


def _seed(text: str) -> int:
    if not text.removeprefix("-").isdecimal() or len(text) > LONGEST_SEED:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"'{text[:40]}' is not a seed: write a whole number, for example 7")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (
        width.isdecimal()
        and height.isdecimal()
        and 200 <= int(width) <= 16384
        and 200 <= int(height) <= 16384
    ):
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"'{text}' is not a size: write for example 1280x720")
    return int(width), int(height)
