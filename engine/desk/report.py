"""How a proof looks: for eyes through rich, for programs as JSON.

Law: nothing is decided here.
"""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console
from rich.progress import Progress, TextColumn
from rich.table import Table
from rich.text import Text

from engine.desk.explore import Exploration
from engine.desk.print import in_colors, plain_console, rows_of
from engine.story.counted import between
from engine.story.model import Choice, Say, Story

WORDS_PER_MINUTE = 180
MOST_UNSETTLED = 5
PATIENCE_SECONDS = 4.0


def exploration_as_json(found: Exploration) -> str:
    """`{proved, states, seconds, endings: {id: {reachable, moves, share}}, problems}`."""
    endings = {
        ending: {
            "reachable": how is not None,
            "moves": list(how.moves) if how else [],
            "share": round(how.share, 6) if how else 0.0,
        }
        for ending, how in found.endings.items()
    }
    whole = {
        "proved": found.proved,
        "states": found.states,
        "seconds": round(found.seconds, 3),
        "endings": endings,
        "problems": rows_of(found.problems),
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def print_exploration(story: Story, found: Exploration) -> None:
    """The proof, its endings, and what a writer wants to know."""
    console = plain_console()
    for problem in found.problems:
        console.print(in_colors(problem), soft_wrap=True)
    how = f"{found.how}, {found.seconds:.1f} s"
    if found.proved:
        verdict = "with the problems above" if found.problems else "every ending, option and line is reached"
        console.print(Text.assemble(("Proved", "bold green"), f", {verdict} ({how})."))
    else:
        _print_unsettled(story, found, console, how)
    console.print(_endings(found))
    console.print(
        f"A route: {between(found.words.min, found.words.max, 'word')}, half over {found.words.median:,} "
        f"({between(_minutes(found.words.min), _minutes(found.words.max), 'minute')}, "
        f"{between(found.choices.min, found.choices.max, 'choice')}), in random playthroughs."
    )
    for at in found.idle_choices:
        console.print(f"{_where(story, at)}: this choice changes nothing later")
    rare = [(share, at) for share, at in found.seldom if share < 0.01]
    for share, at in rare[:5]:
        console.print(f"{_where(story, at)}: read in {share:.2%} of random playthroughs")


def _print_unsettled(story: Story, found: Exploration, console: Console, how: str) -> None:
    """What was not proved, and why."""
    console.print(Text.assemble(("Not proved", "bold yellow"), f": what lies beyond was not seen ({how})."))
    for at in found.loops:
        console.print(
            f"{_where(story, at)}: what is remembered here goes round in too many ways to follow them all"
        )
    for (file, line, _), words in found.unsettled[:MOST_UNSETTLED]:
        console.print(f"{story.files[file]}:{line}: {words}")
    if (more := len(found.unsettled) - MOST_UNSETTLED) > 0:
        console.print(f"… and {more:,} more that {'is' if more == 1 else 'are'} not settled")


def _endings(found: Exploration) -> Table:
    table = Table("ending", "random play", "choices", "shortest route", box=None, header_style="bold")
    for ending, how in found.endings.items():
        if how:
            route = "; ".join(move.removeprefix("choose ") for move in how.moves)
            share = f"{how.share:.1%}" + (f" ± {how.margin:.1%}" if how.margin else "")
            table.add_row(ending, share, str(len(how.moves)), route)
        else:
            table.add_row(ending, "-", "-", Text("not reached", style="red"))
    return table


def _minutes(words: int) -> int:
    return round(words / WORDS_PER_MINUTE)


def _where(story: Story, at: int) -> str:
    file, line, _ = story.spots[at]
    instruction = story.code[at]
    words = ""
    if isinstance(instruction, Say):
        words = instruction.text.plain
    elif isinstance(instruction, Choice) and instruction.prompt:
        words = instruction.prompt.plain
    return f"{story.files[file]}:{line}" + (f" “{words[:50]}”" if words else "")


@contextmanager
def progress(is_terminal: bool, now: Callable[[], float] = monotonic) -> Iterator[Callable[[str], None]]:
    """How far a walk is, on standard error: on a terminal a line that changes, elsewhere one sentence if it takes long.

    Ctrl-C stops the walk with what it has.
    """
    if not is_terminal:
        yield _told_once(now)
        return
    columns = TextColumn("{task.description}")
    with Progress(columns, transient=True, console=Console(stderr=True)) as bar:
        task = bar.add_task("walking", total=None)
        yield lambda words: bar.update(task, description=f"{words} (Ctrl-C stops with what is known)")


def _told_once(now: Callable[[], float]) -> Callable[[str], None]:
    """Whoever waits for a pipe or reads a log learns that it goes on, once."""
    due, has_told = now() + PATIENCE_SECONDS, False

    def tell(words: str) -> None:
        nonlocal has_told
        if not has_told and now() >= due:
            has_told = True
            print(f"Exploring goes on: {words}.", file=sys.stderr, flush=True)

    return tell
