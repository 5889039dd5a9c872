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

    from engine.play.move import Move


def declare_play(parser: "ArgumentParser") -> None:
    """How and from where to play."""
    declare_story(parser)
    parser.add_argument("--text", action="store_true", help="play in the terminal")
    parser.add_argument("--moves", type=Path, metavar="FILE", help="play the moves in FILE first")
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="for what the story leaves to chance"
    )
    parser.add_argument("--size", type=_size, metavar="WxH", help="of the window, for example 1920x1080")
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen")


def play(options: "Namespace") -> int:
    """Play in a window, or in the terminal where that is wanted or all there is."""
    moves = _moves(options.moves)
    if moves is None:
        return 2
    return _play_text(options, moves) if options.text else _play_window(options, moves)


def watch(options: "Namespace") -> int:
    """Play, and follow the files."""
    from engine import game

    try:
        return game.play(options.story, is_watching=True)
    except game.NoDisplay as error:
        say(f"There is no display to open a window on ({error}).")
        return 2


def _moves(path: Path | None) -> "list[Move] | None":
    """The moves in a file; None, with a sentence, where it cannot be read."""
    from engine.play.move import NotAMove, parse_all

    try:
        return parse_all(path.read_text("utf-8")) if path else []
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8 text"
        say(f"The moves in {path} cannot be read: {why}.")
    except NotAMove as error:
        say(f"{path}: {error}.")
    return None


def _play_text(options: "Namespace", moves: "list[Move]") -> int:
    from engine import terminal
    from engine.story.load import load

    story, problems = load(options.story)
    if story is None:
        return refuse(problems, options.story)
    return terminal.play(story, moves, options.seed)


def _play_window(options: "Namespace", moves: "list[Move]") -> int:
    from engine import game

    try:
        return game.play(
            options.story, moves=moves, seed=options.seed, size=options.size, fullscreen=options.fullscreen
        )
    except game.NoDisplay as error:
        say(f"There is no display to open a window on ({error}).")
    if not sys.stdin.isatty():
        say("The story plays in a terminal as well: python main.py play --text")
        return 2
    say("The story plays in a terminal as well. Play it here? [Y/n] ", end="")
    return _play_text(options, moves) if sys.stdin.readline().strip().lower() in ("", "y", "yes") else 2


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
