"""Arguments that several commands take.

Law: without a story named, it is the shipped one.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

SHIPPED = Path(__file__).resolve().parent.parent.parent / "story"


def declare_story(parser: "ArgumentParser") -> None:
    """The story, the shipped one if none is named."""
    parser.add_argument("story", nargs="?", type=Path, default=SHIPPED, help="a folder or a .yaml file")


def declare_json(parser: "ArgumentParser") -> None:
    """A story, and whether JSON is wanted."""
    declare_story(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
