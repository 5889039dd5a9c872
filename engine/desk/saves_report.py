"""How the report on saves looks. Law: nothing is decided here."""

from rich.table import Table

from engine.desk.check_saves import Report
from engine.desk.print import plain_console
from engine.play.bookmark import Fit
from engine.story.counted import counted
from engine.story.model import Choice, Say, Story

MEANING = {
    Fit.EXACT: "at the same line, its words changed or not",
    Fit.MOVED: "at the same line, in another scene or by another way",
    Fit.NEAREST: "that line is gone: at the nearest one left",
    Fit.QUESTION: "the way there is gone: where it was to be chosen",
}
SHOWN = 20


def print_saves(old: Story, report: Report) -> None:
    """How many places are found how well, and where each that is not exact stands."""
    console = plain_console()
    table = Table("places", "found", "", box=None, header_style="bold")
    for fit, meaning in MEANING.items():
        table.add_row(f"{report.counts[fit]:,}", fit.value, meaning)
    console.print(table)
    worse = [place for place in report.places if place.fit is not Fit.EXACT]
    for place in worse[:SHOWN]:
        file, line, _ = old.spots[place.at]
        console.print(f"{old.files[file]}:{line} {_words(old, place.at)}: {place.fit.value} ({place.reason})")
    if len(worse) > SHOWN:
        console.print(f"… and {len(worse) - SHOWN:,} more")
    if count := len(report.unseen):
        were = "was" if count == 1 else "were"
        console.print(f"{counted(count, 'line')} that no playthrough comes to {were} left out.")


def _words(story: Story, at: int) -> str:
    instruction = story.code[at]
    text = instruction.text if isinstance(instruction, Say) else None
    if isinstance(instruction, Choice):
        text = instruction.prompt
    return f"“{text.plain[:40]}”" if text else "a choice"
