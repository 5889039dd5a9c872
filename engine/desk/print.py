"""How problems look: for eyes through rich, for programs as JSON.

Law: nothing is decided here. What an author wrote, a file's name too, is words and never rich's marks.
"""

import json
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from engine.story.counted import counted
from engine.story.problem import Problem

COLORS = {"error": "bold red", "warning": "bold yellow"}


def plain_console(stderr: bool = False) -> Console:
    """A console that prints every word as it is: what is coloured says so by a style."""
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False)


def print_problems(problems: Sequence[Problem], subject: str, console: Console) -> None:
    """All problems with their line, a caret and a hint; or that there are none."""
    for problem in problems:
        console.print(in_colors(problem), soft_wrap=True)
    if not problems:
        console.print(f"{subject}: no problems.", style="bold green")
        return
    console.print(f"{_count(problems)} 'python main.py explain {problems[0].code}' says more.")


def _count(problems: Sequence[Problem]) -> str:
    if any(problem.severity == "error" for problem in problems):
        return f"{counted(len(problems), 'problem')}."
    return f"{counted(len(problems), 'warning')}, and nothing that keeps the story from being played."


def in_colors(problem: Problem) -> Text:
    """`file:line:column: CODE message`, the line, a caret, the hint."""
    position = problem.position
    text = Text(f"{position.file}:{position.line}:{position.column}: ", style="bold")
    text.append(problem.code, style=COLORS[problem.severity])
    text.append(f" {problem.message}\n")
    if problem.excerpt.strip():
        excerpt, column = _excerpt(problem.excerpt, position.column)
        text.append(f"    {excerpt}\n", style="dim")
        text.append("    " + " " * column + "^\n", style="cyan")
    if problem.hint:
        text.append(f"  hint: {problem.hint}\n", style="green")
    return text


def _excerpt(line: str, column: int) -> tuple[str, int]:
    """The line without its indentation, cut where long, and where under it the caret goes (from 0)."""
    bare = line.lstrip(" \t")
    at = max(0, column - 1 - (len(line) - len(bare)))
    start = max(0, at - 60)
    cut = bare[start : start + 100].replace("\t", " ")
    return ("…" + cut[1:] if start else cut), at - start


def as_json(problems: Sequence[Problem]) -> str:
    """`{"problems": [{code, severity, file, line, column, message, hint}]}`."""
    return json.dumps({"problems": rows_of(problems)}, ensure_ascii=False, indent=2)


def rows_of(problems: Sequence[Problem]) -> list[dict[str, str | int]]:
    """Each problem as plain data."""
    return [
        {
            "code": problem.code,
            "severity": problem.severity,
            **problem.position._asdict(),
            "message": problem.message,
            "hint": problem.hint,
        }
        for problem in problems
    ]
