"""Commands that make something: a new story, the schema, the map.

Law: what is there already is never overwritten unasked.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.arguments import declare_story
from engine.cli.saying import refuse, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def declare_folder(parser: "ArgumentParser") -> None:
    """Where the new story goes."""
    parser.add_argument("folder", type=Path, help="a new folder")


def new(options: "Namespace") -> int:
    """Write a small story."""
    from engine.desk.new import Refused, new

    try:
        files = new(options.folder)
    except Refused as error:
        say(f"{error}.")
        return 2
    print("\n".join(str(file) for file in files))
    print(f"Play it: python main.py play {options.folder}")
    return 0


def schema(options: "Namespace") -> int:
    """Print the schema."""
    from engine.desk.schema import as_text

    sys.stdout.buffer.write(as_text().encode("utf-8"))
    return 0


def declare_graph(parser: "ArgumentParser") -> None:
    """What kind of map, and where it goes."""
    declare_story(parser)
    formats = ("mermaid", "dot", "svg", "html")
    parser.add_argument(
        "--format", choices=formats, help="what to make (as the name of FILE says, or mermaid)"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write it")


def graph(options: "Namespace") -> int:
    """Write or print the map."""
    from engine.desk.chart.formats import FORMATS, SUFFIXES, format_for, objection, write
    from engine.story.load import load

    story, problems = load(options.story)
    if story is None:
        return refuse(problems, options.story)
    if options.output and (why := objection(options.output, story)):
        endings = ", ".join(SUFFIXES)
        say(f"The map is not written to {options.output}: {why}. Its name may end in {endings}.")
        return 2
    text = FORMATS[options.format or format_for(options.output)](story).encode("utf-8", "replace")
    if options.output is None:
        sys.stdout.buffer.write(text)
        return 0
    try:
        write(options.output, text)
    except OSError as error:
        say(f"The map cannot be written to {options.output}: {error.strerror or error}.")
        return 2
    return 0
