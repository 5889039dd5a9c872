"""The plan as SVG: a transit map at dusk, each owner's line in the owner's colour.

Law: everything a writer wrote is escaped here; the picture stands alone, with no reference to anything outside.
"""

import re
from collections.abc import Iterator
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from engine.desk.chart.columns import Band
from engine.desk.chart.model import Stop
from engine.desk.chart.phrase import short
from engine.desk.chart.plan import Box, Plan, Rail
from engine.desk.chart.sizes import BOX_HEIGHT, BOX_WIDTH, label_width
from engine.story.counted import counted

AMBER: Final = "#f2a93b"
NOBODY: Final = "#96a4ba"
FAULT: Final = "#ff6b5e"
CORNER: Final = 9.0
TITLE_LENGTH: Final = 25
CHAPTER_LENGTH: Final = 15
CHAPTER_BESIDE: Final = 10
_COLOR: Final = re.compile(r"#[0-9a-fA-F]{6}\Z")
_FORBIDDEN: Final = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

STYLE: Final = """
.map { font-family: "Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.map text { fill: #e9e2d3; }
.map .head { font: 600 34px "Source Serif 4", "Source Serif Pro", Georgia, serif; }
.map .under { font-size: 14px; fill: #93a2b8; letter-spacing: .02em; }
.map .lane { font-size: 13px; font-weight: 600; letter-spacing: .18em; }
.map .title { font-size: 15px; font-weight: 600; }
.map .small { font-size: 11.5px; fill: #93a2b8; }
.map .board { font: 600 14px "Source Code Pro", ui-monospace, Menlo, Consolas, monospace; fill: #f2a93b;
  letter-spacing: .1em; }
.map .chapter { font-size: 10.5px; font-weight: 600; letter-spacing: .12em; fill: #1c1408; }
.map .label { font-size: 11.5px; fill: #d6dbe4; }
.map .rail { fill: none; stroke-width: 3; stroke-linejoin: round; stroke-linecap: round; }
.map .bed { fill: none; stroke: #0d1424; stroke-width: 8; stroke-linejoin: round; }
.map .call { stroke-dasharray: 7 6; }
.map .why { font-size: 11px; fill: #ff8f84; font-weight: 600; }
.map .stop { cursor: pointer; }
"""


def svg(plan: Plan) -> str:
    """The whole picture."""
    width, height = round(plan.width), round(plan.height)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="group" aria-label={_quoted(plan.chart.story.title)}>',
        f"<style>{STYLE}</style>",
        _DEFINITIONS,
        f'<rect width="{width}" height="{height}" fill="url(#dusk)"/>',
        *_bands(plan),
        *_heading(plan),
        *(part for rail in plan.rails for part in _rail(plan, rail)),
        *(_label(plan, rail) for rail in plan.rails if rail.label_at),
        *(part for stop in in_order(plan) for part in _stop(plan, stop, plan.boxes[stop.id])),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


_DEFINITIONS: Final = (
    '<defs><linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#0b1120"/>'
    '<stop offset=".8" stop-color="#10182c"/><stop offset="1" stop-color="#1d2036"/></linearGradient></defs>'
)


def in_order(plan: Plan) -> list[Stop]:
    """The stops as one reads: from above, each row from the left."""
    return sorted(plan.chart.stops.values(), key=lambda stop: (plan.boxes[stop.id].y, plan.boxes[stop.id].x))


def color_of(plan: Plan, owner: str | None) -> str:
    """The colour of someone of the cast, or nobody's."""
    member = plan.chart.story.cast.get(owner) if owner else None
    return member.color if member and _COLOR.match(member.color) else NOBODY


def _escaped(words: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", words))


def _quoted(words: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", words))


def _text(kind: str, x: float, y: float, words: str, more: str = "") -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}"{more}>{_escaped(words)}</text>'


def _heading(plan: Plan) -> Iterator[str]:
    story, stops = plan.chart.story, plan.chart.stops.values()
    words = sum(stop.words for stop in stops if stop.kind == "scene")
    counts = ((len(story.scenes), "scene"), (len(story.endings), "ending"), (words, "word"))
    walked = (
        "every state walked"
        if plan.chart.is_walked
        else "judged by its lines alone: explore asks every state"
    )
    under = ", ".join(counted(number, thing) for number, thing in counts) + f" · {walked}"
    faults = sum(bool(stop.fault) for stop in stops)
    yield _text("head", 56, 70, story.title)
    yield _text("under", 57, 97, under)
    if faults:
        wrong = f"{counted(faults, 'stop')} in red: nothing leads in, or nothing leads out"
        yield _text("why", 57, 118, wrong)


def _bands(plan: Plan) -> Iterator[str]:
    for band in plan.bands:
        color = color_of(plan, band.owner)
        height = plan.height - 140 - 24
        yield (
            f'<rect x="{band.left:g}" y="140" width="{band.right - band.left:g}" height="{height:g}" rx="14" '
            f'fill="{color}" fill-opacity=".045"/>'
        )
        yield from _lane_name(plan, band, color)


def _lane_name(plan: Plan, band: Band, color: str) -> Iterator[str]:
    member = plan.chart.story.cast.get(band.owner) if band.owner else None
    has_others = any(scene.owner is None for scene in plan.chart.story.scenes.values())
    name = member.name if member else "Others" if has_others else "Endings"
    if len(plan.bands) > 1:
        yield _text("lane", band.left + 18, 163, name.upper(), f' style="fill:{color}"')


def _rail(plan: Plan, rail: Rail) -> Iterator[str]:
    path = _path(rail.points)
    color = _line_color(plan, rail)
    kind = "rail call" if rail.is_call else "rail"
    x, y = rail.points[-1]
    head = f'<path d="M{x - 5:g} {y - 8:g}L{x:g} {y - 1:g}L{x + 5:g} {y - 8:g}Z" fill="{color}"/>'
    ends = f"data-from={_quoted(rail.source)} data-to={_quoted(rail.target)}"
    told = f"<title>{_escaped(rail.told)}</title>" if rail.told else ""
    yield f'<g class="line" {ends}>{told}<path class="bed" d="{path}"/>'
    yield f'<path class="{kind}" d="{path}" stroke="{color}"/>{head}</g>'


def _line_color(plan: Plan, rail: Rail) -> str:
    """That of whoever's scene it leaves; red where it leads from or to a fault."""
    source, target = plan.chart.stops[rail.source], plan.chart.stops[rail.target]
    return FAULT if source.fault or target.fault else color_of(plan, source.owner)


def _path(points: tuple[tuple[float, float], ...]) -> str:
    """Straight runs with rounded corners."""
    (x, y), *rest = points
    drawn = [f"M{x:g} {y:g}"]
    for number, (x, y) in enumerate(rest, 1):
        if number == len(points) - 1:
            drawn.append(f"L{x:g} {y:g}")
            break
        before, after = points[number - 1], points[number + 1]
        radius = min(CORNER, _between(before, (x, y)) / 2, _between((x, y), after) / 2)
        (ax, ay), (bx, by) = _toward((x, y), before, radius), _toward((x, y), after, radius)
        drawn.append(f"L{ax:g} {ay:g}Q{x:g} {y:g} {bx:g} {by:g}")
    return "".join(drawn)


def _between(one: tuple[float, float], other: tuple[float, float]) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _toward(start: tuple[float, float], goal: tuple[float, float], length: float) -> tuple[float, float]:
    whole = _between(start, goal) or 1.0
    share = length / whole
    return start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share


def _label(plan: Plan, rail: Rail) -> str:
    assert rail.label_at
    x, y = rail.label_at
    width = label_width(rail.label) - 4
    return (
        f'<g class="line" data-from={_quoted(rail.source)} data-to={_quoted(rail.target)}>'
        f"<title>{_escaped(rail.told)}</title>"
        f'<rect x="{x - width / 2:g}" y="{y - 9:g}" width="{width:g}" height="18" rx="9" fill="#0f1729" '
        f'stroke="{_line_color(plan, rail)}" stroke-opacity=".55"/>'
        + _text("label", x, y + 4, rail.label, ' text-anchor="middle"')
        + "</g>"
    )


def _stop(plan: Plan, stop: Stop, box: Box) -> Iterator[str]:
    aria = _quoted(f"{stop.title}, {_kind(plan, stop)}" + (f", {stop.fault}" if stop.fault else ""))
    yield f'<g class="stop {stop.kind}" id={_quoted("stop-" + stop.id)} data-id={_quoted(stop.id)} '
    yield f'tabindex="0" role="button" aria-label={aria} transform="translate({box.x:g} {box.y:g})">'
    yield f"<title>{_escaped(f'{stop.title} · {stop.file}:{stop.line}')}</title>"
    yield from _ending(stop) if stop.kind == "ending" else _scene(plan, stop)
    yield "</g>"


def _kind(plan: Plan, stop: Stop) -> str:
    if stop.kind == "ending":
        return "an ending"
    member = plan.chart.story.cast.get(stop.owner) if stop.owner else None
    return f"{member.name}'s scene" if member else "a scene"


def _scene(plan: Plan, stop: Stop) -> Iterator[str]:
    color = FAULT if stop.fault else color_of(plan, stop.owner)
    is_start = stop.id == plan.chart.story.start
    yield _frame(FAULT if stop.fault else AMBER if is_start else color, "#17213a", 10)
    yield f'<rect x="0" y="12" width="4" height="{BOX_HEIGHT - 24}" rx="2" fill="{color}"/>'
    yield _text("title", 16, 25, short(stop.title, TITLE_LENGTH))
    is_narrow = len(stop.chapter or "") > CHAPTER_BESIDE or not stop.choices
    choices = "" if is_narrow else f" · {counted(stop.choices, 'choice')}"
    yield from _below(stop, counted(stop.words, "word") + choices)
    if stop.chapter and not stop.fault:
        yield from _chapter(short(stop.chapter.upper(), CHAPTER_LENGTH))
    if is_start:
        yield f'<path d="M{BOX_WIDTH / 2} -2V-14" stroke="{AMBER}" stroke-width="3"/>'
        yield f'<circle cx="{BOX_WIDTH / 2}" cy="-19" r="5" fill="#0b1120" stroke="{AMBER}" stroke-width="3"/>'


def _chapter(words: str) -> Iterator[str]:
    """A flag in the lower right corner."""
    width = len(words) * 7.7 + 12
    x, y = BOX_WIDTH - width - 8, BOX_HEIGHT - 24
    yield f'<rect x="{x:g}" y="{y}" width="{width:g}" height="16" rx="3" fill="{AMBER}"/>'
    yield _text("chapter", x + width / 2, y + 11.5, words, ' text-anchor="middle"')


def _ending(stop: Stop) -> Iterator[str]:
    yield _frame(FAULT if stop.fault else "#5a4a2c", "#101216", 4)
    yield f'<path d="M1 {BOX_HEIGHT / 2 - 7}H{BOX_WIDTH - 1}" stroke="#05060a" stroke-width="1.5"/>'
    yield _text("board", BOX_WIDTH / 2, 27, short(stop.title.upper(), 20), ' text-anchor="middle"')
    words = stop.fault or "ending"
    kind = "why" if stop.fault else "small"
    yield _text(kind, BOX_WIDTH / 2, 46, short(words, 34), ' text-anchor="middle"')


def _frame(edge: str, fill: str, radius: int) -> str:
    return (
        f'<rect class="frame" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="{radius}" fill="{fill}" '
        f'stroke="{edge}" stroke-width="1.5"/>'
    )


def _below(stop: Stop, words: str) -> Iterator[str]:
    yield _text("why", 16, 44, short(stop.fault, 36)) if stop.fault else _text("small", 16, 44, words)
