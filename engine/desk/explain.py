"""The handbook: one page a problem code, in a writer's words, with an example and its mended version.

Law: a page is a file, named by its code; nothing about a code is written here.
"""

from functools import cache
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table

from engine.story.problem import CODES, did_you_mean

HANDBOOK: Final = Path(__file__).parent / "handbook"


@cache
def pages() -> dict[str, Path]:
    """The page of each code."""
    return {path.name[:4]: path for path in sorted(HANDBOOK.glob("*.md"))}


def explain(code: str | None, console: Console) -> str | None:
    """Print the page of a code, or a table of all codes; a sentence instead where there is no such code."""
    if code is None:
        console.print(_contents())
        return None
    page = pages().get(code.upper())
    if page is None:
        hint = did_you_mean(code.upper(), CODES)
        more = f": {hint}" if hint else ". Without a code, explain lists them all."
        return f"There is no problem called '{code}'{more}"
    text = page.read_text("utf-8")
    if console.is_terminal:
        console.print(Markdown(text))
    else:
        console.print(text, end="", soft_wrap=True)
    return None


def _contents() -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("code", style="bold")
    table.add_column("what it says")
    for code, words in CODES.items():
        table.add_row(code, words)
    return table
