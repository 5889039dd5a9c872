"""The map as Mermaid, for a README or a wiki.

Law: whatever a writer wrote stands in quotes with its signs as entities, so that it is only ever a label.
"""

from collections.abc import Iterator

from engine.desk.chart.model import Chart, Link, Stop
from engine.desk.chart.phrase import short
from engine.story.counted import counted

LABEL_LENGTH = 40


def mermaid(chart: Chart) -> str:
    """A flowchart from top to bottom, a subgraph for each owner."""
    ids = {stop: f"n{number}" for number, stop in enumerate(chart.stops)}
    lines = ["flowchart TD", *_nodes(chart, ids)]
    lines += [_line(link, ids) for link in chart.links]
    lines += _classes(chart, ids)
    return "\n".join(lines) + "\n"


def _nodes(chart: Chart, ids: dict[str, str]) -> Iterator[str]:
    for number, owner in enumerate(chart.lanes):
        stops = [stop for stop in chart.stops.values() if stop.owner == owner]
        if owner:
            yield f'  subgraph lane{number}["{_escaped(chart.story.cast[owner].name)}"]'
        yield from (("    " if owner else "  ") + _node(stop, ids[stop.id]) for stop in stops)
        if owner:
            yield "  end"


def _node(stop: Stop, node: str) -> str:
    fault = f"<br/>{_escaped(stop.fault)}" if stop.fault else ""
    words = f"{_escaped(stop.title)}<br/>{counted(stop.words, 'word')}{fault}"
    if stop.kind == "ending":
        return f'{node}(["{_escaped(stop.title)}{fault}"])'
    return f'{node}["{words}"]'


def _line(link: Link, ids: dict[str, str]) -> str:
    arrow = "-.->" if link.is_call else "-->"
    label = f'|"{_escaped(short(link.told, LABEL_LENGTH))}"|' if link.told else ""
    return f"  {ids[link.source]} {arrow}{label} {ids[link.target]}"


def _classes(chart: Chart, ids: dict[str, str]) -> Iterator[str]:
    for number, owner in enumerate(chart.lanes):
        stops = [
            ids[stop.id] for stop in chart.stops.values() if stop.kind == "scene" and stop.owner == owner
        ]
        if owner and stops:
            yield f"  classDef owner{number} stroke:{chart.story.cast[owner].color}"
            yield f"  class {','.join(stops)} owner{number}"
    endings = [ids[stop.id] for stop in chart.stops.values() if stop.kind == "ending"]
    if endings:
        yield "  classDef ending fill:#14161b,stroke:#f2a93b,color:#f2a93b"
        yield f"  class {','.join(endings)} ending"
    faults = [ids[stop.id] for stop in chart.stops.values() if stop.fault]
    if faults:
        yield "  classDef fault stroke:#e5484d,color:#e5484d,stroke-width:2px"
        yield f"  class {','.join(faults)} fault"


def _escaped(words: str) -> str:
    """Letters, digits and plain punctuation as they are, all other ASCII as entities of Mermaid's."""
    line = " ".join(words.split())
    return "".join(
        sign if sign.isalnum() or sign in _PLAIN or sign > "~" else f"#{ord(sign)};" for sign in line
    )


_PLAIN = " .,!?'-+=/()"
