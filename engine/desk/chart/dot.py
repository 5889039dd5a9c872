"""The map as DOT, for Graphviz.

Law: whatever a writer wrote stands in a quoted string and cannot leave it.
"""

from collections.abc import Iterator

from engine.desk.chart.model import Chart, Link, Stop
from engine.desk.chart.phrase import short
from engine.story.counted import counted

LABEL_LENGTH = 40
FAULT = "#e5484d"


def dot(chart: Chart) -> str:
    """A directed graph, a cluster for each owner."""
    lines = ["digraph story {", '  rankdir=TB; node [shape=box, style=rounded, fontname="sans-serif"];']
    lines += ['  edge [fontname="sans-serif", fontsize=10];', *_nodes(chart)]
    lines += [_line(link) for link in chart.links]
    return "\n".join([*lines, "}"]) + "\n"


def _nodes(chart: Chart) -> Iterator[str]:
    for number, owner in enumerate(chart.lanes):
        stops = [stop for stop in chart.stops.values() if stop.owner == owner]
        if owner:
            member = chart.story.cast[owner]
            yield f"  subgraph cluster_{number} {{ label={_quoted(member.name)}; color={_quoted(member.color)};"
        yield from (("    " if owner else "  ") + _node(chart, stop) for stop in stops)
        if owner:
            yield "  }"


def _node(chart: Chart, stop: Stop) -> str:
    below = stop.fault or (counted(stop.words, "word") if stop.kind == "scene" else "")
    label = f"{stop.title}\n{below}" if below else stop.title
    looks = [f"label={_quoted(label)}"]
    if stop.kind == "ending":
        looks.append("shape=doubleoctagon")
    if stop.fault:
        looks.append(f'color="{FAULT}", fontcolor="{FAULT}"')
    elif stop.owner:
        looks.append(f"color={_quoted(chart.story.cast[stop.owner].color)}")
    return f"{_quoted(stop.id)} [{', '.join(looks)}];"


def _line(link: Link) -> str:
    looks = ["style=dashed"] if link.is_call else []
    looks += [f"label={_quoted(short(link.told, LABEL_LENGTH))}"] if link.told else []
    shown = f" [{', '.join(looks)}]" if looks else ""
    return f"  {_quoted(link.source)} -> {_quoted(link.target)}{shown};"


def _quoted(words: str) -> str:
    """A string of DOT's: its own signs escaped, line ends as `\\n`."""
    lines = [" ".join(line.split()) for line in words.split("\n")]
    return '"' + "\\n".join(line.replace("\\", "\\\\").replace('"', '\\"') for line in lines) + '"'
