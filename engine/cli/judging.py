"""Commands that say what is so: what is wrong in a story, what is proved of it, what there is in it.

Law: they change nothing and write no file.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.saying import print_problems, refuse, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def check(options: "Namespace") -> int:
    """Print what is wrong in a story."""
    from engine.desk.check import check

    _, problems = check(options.story)
    if options.json:
        from engine.desk.print import as_json

        print(as_json(problems))
        return 1 if problems else 0
    return print_problems(problems, options.story)


def explore(options: "Namespace") -> int:
    """Prove a story and print what was found."""
    from engine.desk.check import check
    from engine.desk.explore import explore
    from engine.desk.report import exploration_as_json, print_exploration, progress

    story, problems = check(options.story)
    if story is None:
        return refuse(problems, options.story)
    with progress(sys.stderr.isatty()) as tell:
        found = explore(story, tell=tell)
    if options.json:
        print(exploration_as_json(found))
    else:
        print_exploration(story, found)
    return 1 if found.problems else 0


def stats(options: "Namespace") -> int:
    """Print what there is in a story."""
    from engine.desk.stats import stats
    from engine.desk.stats_report import print_stats, stats_as_json
    from engine.story.load import load

    story, problems = load(options.story)
    if story is None:
        return refuse(problems, options.story)
    found = stats(story)
    if options.json:
        print(stats_as_json(story, found))
    else:
        print_stats(story, found)
    return 0


def declare_two(parser: "ArgumentParser") -> None:
    """The story before and after."""
    parser.add_argument("old", type=Path, help="the story as players have it")
    parser.add_argument("new", type=Path, help="the story as you have rewritten it")


def check_saves(options: "Namespace") -> int:
    """Print what a rewrite does to saves."""
    from engine.desk.check_saves import check_saves
    from engine.desk.saves_report import print_saves
    from engine.play.bookmark import Fit
    from engine.story.load import load

    stories = []
    for path in (options.old, options.new):
        story, problems = load(path)
        if story is None:
            return refuse(problems, path)
        stories.append(story)
    old, new = stories
    report = check_saves(old, new)
    print_saves(old, report)
    if warning := _out_of_sight(options.old, options.new):
        say(warning)
    return 0 if report.counts[Fit.EXACT] == len(report.places) and not warning else 1


def _out_of_sight(old: Path, new: Path) -> str:
    """What to say where players would not find their saves, for they are kept under another name; else nothing."""
    from engine.settings import story_folder
    from engine.story.peek import peek

    before, after = peek(old), peek(new)
    kept = story_folder(before.lasting).name
    if kept == story_folder(after.lasting).name or not (before.id or before.is_written):
        return ""
    return (
        f"But no player would find them: saves are kept under '{before.lasting}', and the new story looks under "
        f"'{after.lasting}'. Write into its title page:  id: {kept}"
    )


def declare_code(parser: "ArgumentParser") -> None:
    """A problem, or none."""
    parser.add_argument("code", nargs="?", help="of a problem, for example E012; without one, all are listed")


def explain(options: "Namespace") -> int:
    """Print the page of a problem."""
    from engine.desk.explain import explain
    from engine.desk.print import plain_console

    sentence = explain(options.code, plain_console())
    if sentence:
        say(sentence)
    return 2 if sentence else 0
