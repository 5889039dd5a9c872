"""The command line: one function a command, one row of `COMMANDS` each.

Law: exit 0 is clean, 1 is problems, 2 is a wrong call; pygame is imported by nothing but playing in a window.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from engine.play.move import Move
    from engine.story.problem import Problem

SHIPPED = Path(__file__).resolve().parent.parent / "story"


class Command(NamedTuple):
    """A command: what it does, in one line, and how its arguments are declared."""

    run: "Callable[[Namespace], int]"
    help: str
    declare: "Callable[[ArgumentParser], None]"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        options = _parser().parse_args(given or ["play"])
        run: Callable[[Namespace], int] = options.run
        return run(options)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _parser() -> "ArgumentParser":
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="main.py", description="Flight 2837: play it, check it, prove it.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        sub = commands.add_parser(name, help=command.help, description=command.help)
        sub.set_defaults(run=command.run)
        command.declare(sub)
    return parser


def _declare_story(parser: "ArgumentParser") -> None:
    parser.add_argument("story", nargs="?", type=Path, default=SHIPPED, help="a folder or a .yaml file")


def _declare_code(parser: "ArgumentParser") -> None:
    parser.add_argument("code", nargs="?", help="of a problem, for example E012; without one, all are listed")


def _declare_folder(parser: "ArgumentParser") -> None:
    parser.add_argument("folder", type=Path, help="a new folder")


def _declare_json(parser: "ArgumentParser") -> None:
    _declare_story(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _declare_play(parser: "ArgumentParser") -> None:
    _declare_story(parser)
    parser.add_argument("--text", action="store_true", help="play in the terminal")
    parser.add_argument("--moves", type=Path, metavar="FILE", help="play the moves in FILE first")
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="for what the story leaves to chance"
    )
    parser.add_argument("--size", type=_size, metavar="WxH", help="of the window, for example 1920x1080")
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen")


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


def _watch(options: "Namespace") -> int:
    from engine import game

    try:
        return game.play(options.story, is_watching=True)
    except game.NoDisplay as error:
        _say(f"There is no display to open a window on ({error}).")
        return 2


def _play(options: "Namespace") -> int:
    moves = _moves(options.moves)
    if moves is None:
        return 2
    return _play_text(options, moves) if options.text else _play_window(options, moves)


def _moves(path: Path | None) -> "list[Move] | None":
    """The moves in a file; None, with a sentence, where it cannot be read."""
    from engine.play.move import NotAMove, parse_all

    try:
        return parse_all(path.read_text("utf-8")) if path else []
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8 text"
        _say(f"The moves in {path} cannot be read: {why}.")
    except NotAMove as error:
        _say(f"{path}: {error}.")
    return None


def _play_text(options: "Namespace", moves: "list[Move]") -> int:
    from engine import terminal
    from engine.story.load import load

    story, problems = load(options.story)
    if story is None:
        return _refuse(problems, options.story)
    return terminal.play(story, moves, options.seed)


def _play_window(options: "Namespace", moves: "list[Move]") -> int:
    from engine import game

    try:
        return game.play(
            options.story, moves=moves, seed=options.seed, size=options.size, fullscreen=options.fullscreen
        )
    except game.NoDisplay as error:
        _say(f"There is no display to open a window on ({error}).")
    if not sys.stdin.isatty():
        _say("The story plays in a terminal as well: python main.py play --text")
        return 2
    _say("The story plays in a terminal as well. Play it here? [Y/n] ", end="")
    return _play_text(options, moves) if sys.stdin.readline().strip().lower() in ("", "y", "yes") else 2


def _check(options: "Namespace") -> int:
    from engine.desk.check import check

    _, problems = check(options.story)
    if options.json:
        from engine.desk.print import as_json

        print(as_json(problems))
        return 1 if problems else 0
    return _print_problems(problems, options.story)


def _explore(options: "Namespace") -> int:
    from engine.desk.check import check
    from engine.desk.explore import explore
    from engine.desk.report import exploration_as_json, print_exploration, progress

    story, problems = check(options.story)
    if story is None:
        return _refuse(problems, options.story)
    with progress(sys.stderr.isatty() and not options.json) as tell:
        found = explore(story, tell=tell)
    if options.json:
        print(exploration_as_json(found))
    else:
        print_exploration(story, found)
    return 1 if found.problems else 0


def _declare_graph(parser: "ArgumentParser") -> None:
    _declare_story(parser)
    formats = ("mermaid", "dot", "svg", "html")
    parser.add_argument(
        "--format", choices=formats, help="what to make (as the name of FILE says, or mermaid)"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write it")


def _graph(options: "Namespace") -> int:
    from engine.desk.chart.formats import FORMATS, format_for, write
    from engine.story.load import load

    story, problems = load(options.story)
    if story is None:
        return _refuse(problems, options.story)
    text = FORMATS[options.format or format_for(options.output)](story)
    if options.output is None:
        sys.stdout.buffer.write(text.encode("utf-8"))
        return 0
    try:
        write(options.output, text)
    except OSError as error:
        _say(f"The map cannot be written to {options.output}: {error.strerror or error}.")
        return 2
    return 0


def _stats(options: "Namespace") -> int:
    from engine.desk.stats import stats
    from engine.desk.stats_report import print_stats, stats_as_json
    from engine.story.load import load

    story, problems = load(options.story)
    if story is None:
        return _refuse(problems, options.story)
    found = stats(story)
    if options.json:
        print(stats_as_json(story, found))
    else:
        print_stats(story, found)
    return 0


def _declare_two(parser: "ArgumentParser") -> None:
    parser.add_argument("old", type=Path, help="the story as players have it")
    parser.add_argument("new", type=Path, help="the story as you have rewritten it")


def _check_saves(options: "Namespace") -> int:
    from engine.desk.check_saves import check_saves
    from engine.desk.saves_report import print_saves
    from engine.play.bookmark import Fit
    from engine.story.load import load

    stories = []
    for path in (options.old, options.new):
        story, problems = load(path)
        if story is None:
            return _refuse(problems, path)
        stories.append(story)
    old, new = stories
    report = check_saves(old, new)
    print_saves(old, report)
    return 0 if report.counts[Fit.EXACT] == len(report.places) else 1


def _print_problems(problems: "list[Problem]", subject: Path, stderr: bool = False) -> int:
    from rich.console import Console

    from engine.desk.print import print_problems

    print_problems(problems, str(subject), Console(stderr=stderr))
    return 1 if problems else 0


def _explain(options: "Namespace") -> int:
    from rich.console import Console

    from engine.desk.explain import explain

    sentence = explain(options.code, Console())
    if sentence:
        _say(sentence)
    return 2 if sentence else 0


def _new(options: "Namespace") -> int:
    from engine.desk.new import Refused, new

    try:
        files = new(options.folder)
    except Refused as error:
        _say(f"{error}.")
        return 2
    print("\n".join(str(file) for file in files))
    print(f"Play it: python main.py play {options.folder}")
    return 0


def _schema(options: "Namespace") -> int:
    from engine.desk.schema import as_text

    sys.stdout.buffer.write(as_text().encode("utf-8"))
    return 0


def _refuse(problems: "list[Problem]", subject: Path) -> int:
    _print_problems(problems, subject, stderr=True)
    return 1


def _say(sentence: str, end: str = "\n") -> None:
    print(sentence, end=end, file=sys.stderr, flush=True)


COMMANDS = {
    "play": Command(_play, "play a story, in a window or in the terminal", _declare_play),
    "watch": Command(_watch, "play with live reload: save a file, and the window follows", _declare_story),
    "explore": Command(_explore, "prove what holds in every state of a story", _declare_json),
    "check-saves": Command(
        _check_saves, "what a rewrite does to every place a player could have saved", _declare_two
    ),
    "check": Command(_check, "what is wrong in a story, with file, line and column", _declare_json),
    "explain": Command(_explain, "what a problem means, with an example, and mended", _declare_code),
    "new": Command(_new, "begin a story of your own, in a new folder", _declare_folder),
    "schema": Command(_schema, "the JSON Schema of a story file, for editors", lambda parser: None),
    "stats": Command(_stats, "words, lines and minutes, by scene, character and route", _declare_json),
    "graph": Command(_graph, "the story as a map: Mermaid, DOT, SVG or a page to open", _declare_graph),
}
