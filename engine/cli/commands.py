"""The table of commands, and the command line read by it.

Law: exit 0 is clean, 1 is problems, warnings too, 2 is a wrong call; pygame is imported by nothing but playing in a
window.
"""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING, NamedTuple

from engine.cli.arguments import declare_json, declare_story
from engine.cli.judging import check, check_saves, declare_code, declare_two, explain, explore, stats
from engine.cli.making import declare_folder, declare_graph, graph, new, schema
from engine.cli.playing import declare_play, play, watch
from engine.cli.saying import say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


class Command(NamedTuple):
    """A command: what it does, in one line, and how its arguments are declared."""

    run: "Callable[[Namespace], int]"
    help: str
    declare: "Callable[[ArgumentParser], None]"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _forgive()
    try:
        options = _parser().parse_args(given or ["play"])
        run: Callable[[Namespace], int] = options.run
        code = run(options)
        sys.stdout.flush()
        return code
    except ModuleNotFoundError as error:
        if (error.name or "engine").partition(".")[0] == "engine":
            raise
        say(f"The package '{error.name}' is not installed. In this folder, type:  python -m pip install .")
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _let_go()
        return 0
    except OSError as error:
        if error.filename is None:
            _let_go()
        with suppress(OSError):
            what = f"{error.filename} cannot be used" if error.filename else "The output cannot be written"
            say(f"{what}: {error.strerror or error}.")
        return 2


def _forgive() -> None:
    """No sign that a terminal cannot take, and no byte that it cannot have meant, ends a command."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _let_go() -> None:
    """Print nowhere from now on: what is still to be flushed at the end would fail once more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> "ArgumentParser":
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="main.py", description="Flight 2837: play it, check it, prove it.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        sub = commands.add_parser(name, help=command.help, description=command.help)
        sub.set_defaults(run=command.run)
        command.declare(sub)
    return parser


COMMANDS = {
    "play": Command(play, "play a story, in a window or in the terminal", declare_play),
    "watch": Command(watch, "play with live reload: save a file, and the window follows", declare_story),
    "explore": Command(explore, "prove what holds in every state of a story", declare_json),
    "check-saves": Command(
        check_saves, "what a rewrite does to every place a player could have saved", declare_two
    ),
    "check": Command(check, "what is wrong in a story, with file, line and column", declare_json),
    "explain": Command(explain, "what a problem means, with an example, and mended", declare_code),
    "new": Command(new, "begin a story of your own, in a new folder", declare_folder),
    "schema": Command(schema, "the JSON Schema of a story file, for editors", lambda parser: None),
    "stats": Command(stats, "words, lines and minutes, by scene, character and route", declare_json),
    "graph": Command(graph, "the story as a map: Mermaid, DOT, SVG or a page to open", declare_graph),
}
