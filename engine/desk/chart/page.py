"""The map as one page that opens offline: the picture, and behind each stop its words, choices and place.

Law: the page asks for nothing from anywhere; its only script is ours, named by its hash, and what a writer
wrote comes in as data, never as markup.
"""

import json
from base64 import b64encode
from collections import defaultdict
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import Final

from engine.desk.chart import phrase
from engine.desk.chart.model import Link, Stop
from engine.desk.chart.outline import Entry
from engine.desk.chart.plan import Plan
from engine.desk.chart.svg import color_of, in_order, svg
from engine.desk.stats import minutes
from engine.story.counted import counted, plural
from engine.story.model import Branch, Call, Choice, End, Jump, Pause, Return, Say, Set

Row = dict[str, str | int]
Way = dict[str, str]
AMBER: Final = "#f2a93b"


def page(plan: Plan) -> str:
    """The whole page."""
    parts = files(__package__)
    script = parts.joinpath("page.js").read_text("utf-8")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    template = Template(parts.joinpath("page.html").read_text("utf-8"))
    return template.substitute(
        title=escape(f"{plan.chart.story.title}: the map"),
        style=parts.joinpath("page.css").read_text("utf-8"),
        svg=svg(plan),
        data=_as_data(plan),
        hash=f"sha256-{digest}",
        script=script,
    )


def _as_data(plan: Plan) -> str:
    """The stops as JSON that no parser of HTML can take for anything else."""
    came, goes = defaultdict[str, list[Way]](list), defaultdict[str, list[Way]](list)
    for link in plan.chart.links:
        came[link.target].append(_link(link, link.source))
        goes[link.source].append(_link(link, link.target))
    stops = [_stop(plan, stop, came[stop.id], goes[stop.id]) for stop in in_order(plan)]
    raw = json.dumps({"start": plan.chart.story.start, "stops": stops}, ensure_ascii=False)
    return raw.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _stop(plan: Plan, stop: Stop, came: list[Way], goes: list[Way]) -> dict[str, object]:
    chart = plan.chart
    member = chart.story.cast.get(stop.owner) if stop.owner else None
    over = "An ending" if stop.kind == "ending" else f"{member.name}’s scene" if member else "A scene"
    return {
        "id": stop.id,
        "name": stop.name,
        "title": stop.title,
        "over": over if not stop.chapter else f"{over} · chapter {stop.chapter}",
        "color": AMBER if stop.kind == "ending" else color_of(plan, stop.owner),
        "facts": _facts(stop),
        "place": f"{stop.file}:{stop.line}",
        "fault": stop.fault[:1].upper() + stop.fault[1:],
        "from": came,
        "to": goes,
        "rows": _rows(plan, stop),
    }


def _facts(stop: Stop) -> str:
    read = minutes(stop.words)
    facts = f"{counted(stop.words, 'word')}, {read:g} {plural(read, 'minute')} to read all of it"
    return f"{facts}, {counted(stop.choices, 'choice')}" if stop.choices else facts


def _link(link: Link, other: str) -> Way:
    words = [link.told] if link.told else []
    words += ["and comes back"] if link.is_call else []
    return {"id": other, "words": " · ".join(words)}


def _rows(plan: Plan, stop: Stop) -> list[Row]:
    if stop.kind == "ending":
        story = plan.chart.story
        said = story.endings[stop.name].text
        return [{"kind": "narration", "depth": 0, "words": phrase.text(story, text)} for text in said]
    rows = []
    for entry in plan.chart.entries[stop.name]:
        row = _row(plan, entry)
        if row:
            row["depth"] = entry.depth
            if not entry.head:
                row["at"] = plan.chart.story.spots[entry.at][1]
            rows.append(row)
    return rows


def _row(plan: Plan, entry: Entry) -> Row | None:
    story = plan.chart.story
    instruction = story.code[entry.at]
    if entry.head and entry.head.kind == "else":
        return {"kind": "if", "words": "otherwise"}
    match instruction:
        case Say():
            return _line(plan, instruction)
        case Choice():
            return _choice(plan, instruction, entry)
        case Branch():
            return {"kind": "if", "words": f"if {phrase.condition(story, instruction.condition)}"}
        case Set():
            return {"kind": "change", "words": phrase.change(story, instruction)}
        case Jump() | Call() if instruction.scene:
            note = "and comes back" if type(instruction) is Call else ""
            return {"kind": "leads", "words": "", "to": instruction.scene, "note": note}
        case End():
            return {"kind": "leads", "words": "", "to": f"ending-{instruction.ending}"}
        case Return():
            return {"kind": "if", "words": "back to where it was called"}
        case Pause():
            pause = f"a pause of {instruction.seconds:g} {plural(instruction.seconds, 'second')}"
            return {"kind": "change", "words": pause}
    return None


def _line(plan: Plan, line: Say) -> Row:
    words = phrase.text(plan.chart.story, line.text)
    if line.who is None:
        return {"kind": "narration", "words": words}
    member = plan.chart.story.cast[line.who]
    color = color_of(plan, line.who)
    return {"kind": "line", "words": words, "who": member.name, "color": color, "mood": line.mood or ""}


def _choice(plan: Plan, choice: Choice, entry: Entry) -> Row:
    story = plan.chart.story
    if not entry.head:
        return {"kind": "choice", "words": phrase.text(story, choice.prompt) if choice.prompt else "A choice"}
    option = choice.options[entry.head.order]
    notes = [f"if {phrase.condition(story, option.condition)}"] if option.condition else []
    notes += ["once"] if option.used is not None else []
    notes += [f"else shown: {phrase.text(story, option.reason)}"] if option.reason else []
    return {"kind": "option", "words": phrase.text(story, option.text), "note": " · ".join(notes)}
