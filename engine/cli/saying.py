"""What a command says beside its result: a sentence, or what is wrong with the story it was given.

Law: problems that are asked for go to standard output, those that are in the way to standard error.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.story.problem import Problem


def say(sentence: str, end: str = "\n") -> None:
    """A sentence on standard error."""
    print(sentence, end=end, file=sys.stderr, flush=True)


def refuse(problems: "list[Problem]", subject: Path) -> int:
    """The problems of a story that cannot be used; the exit code."""
    print_problems(problems, subject, stderr=True)
    return 1


def print_problems(problems: "list[Problem]", subject: Path, stderr: bool = False) -> int:
    """The problems of a story; the exit code."""
    from engine.desk.print import plain_console, print_problems
    from engine.story.peek import legible

    print_problems(problems, legible(subject), plain_console(stderr))
    return 1 if problems else 0
