"""A setting as one sees and takes hold of it: its name, its value between two arrows, and under that a bar of ticks.

Law: it says where its parts are and which of them the hand is on; what they do is the screen's.
"""

from typing import Literal

from engine.screens.widgets import middle
from engine.settings import Setting, Settings, place, spoken
from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent

VALUE_X, VALUE_WIDE, ARROW_WIDE = 322, 328, 28
BAR_X, BAR_WIDE, BAR_TALL = VALUE_X + ARROW_WIDE + 50, VALUE_WIDE - 100, 3
NEAR = 8
Part = Literal["less", "more", "bar", "row"]


def part_at(rect: Rect, setting: Setting, intent: Intent) -> Part:
    """Which part the hand is on; what has but two values is one piece."""
    if len(setting.choices) == 2:
        return "row"
    x, right = intent.x - rect.x - VALUE_X, ARROW_WIDE + VALUE_WIDE
    if abs(x - ARROW_WIDE / 2) <= ARROW_WIDE / 2 + NEAR:
        return "less"
    if abs(x - right - ARROW_WIDE / 2) <= ARROW_WIDE / 2 + NEAR:
        return "more"
    along = intent.x - rect.x - BAR_X
    return "bar" if -NEAR <= along <= BAR_WIDE + NEAR else "row"


def tick_at(rect: Rect, setting: Setting, intent: Intent) -> int:
    """Which tick of the bar the hand is at; beyond its ends, how far beyond."""
    return int((intent.x - rect.x - BAR_X) // (BAR_WIDE / len(setting.choices)))


def draw(canvas: Canvas, rect: Rect, setting: Setting, settings: Settings, is_focused: bool) -> None:
    """All of it, framed where one is at it; an arrow that leads nowhere is faint."""
    color = theme.AMBER if is_focused else theme.TEXT
    if is_focused:
        canvas.panel(rect.inflate(4, -2), theme.OPTION_FOCUS, (*theme.AMBER, 120), 6)
    y = middle(canvas, rect, theme.SETTING)
    canvas.text(setting.label, rect.x + 12, y, theme.SETTING, color)
    at, last, left = place(settings, setting), len(setting.choices) - 1, rect.x + VALUE_X
    less = theme.FAINT if at == 0 and last > 1 else color
    more = theme.FAINT if at == last and last > 1 else color
    canvas.text("‹", left + ARROW_WIDE / 2, y - 2, theme.SETTING, less, 0.5)
    canvas.text("›", left + VALUE_WIDE + ARROW_WIDE * 1.5, y - 2, theme.SETTING, more, 0.5)
    canvas.text(
        spoken(settings, setting), left + ARROW_WIDE + VALUE_WIDE / 2, y - 1, theme.SETTING, color, 0.5
    )
    if last > 1:
        _draw_ticks(canvas, Rect(rect.x + BAR_X, rect.bottom - 5, BAR_WIDE, BAR_TALL), at, last)


def _draw_ticks(canvas: Canvas, rect: Rect, at: int, last: int) -> None:
    """How many values there are, and which it is."""
    wide = rect.w / (last + 1)
    for tick in range(last + 1):
        color = theme.AMBER if tick == at else theme.RULE
        canvas.fill(Rect(rect.x + tick * wide + 1, rect.y, wide - 2, rect.h), color)
