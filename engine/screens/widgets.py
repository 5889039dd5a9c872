"""Things that screens are made of: a menu with a focus, a scroll of paragraphs, a button.

Law: a widget changes only itself; what an entry does is the `Go` or the call that its screen gave it.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from engine.screens.screen import Go, Screen
from engine.stage import theme
from engine.stage.canvas import Canvas, Damage, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph
from engine.stage.theme import Style

Action = Callable[[], Go | None]


class Entry(NamedTuple):
    """A line of a menu."""

    label: str
    action: Action


class Menu:
    """Entries one below the other; nothing is focused until the player moves."""

    def __init__(
        self, entries: Sequence[Entry], x: float, y: float, width: float = 300, focus: int | None = None
    ) -> None:
        self.entries, self.x, self.y, self.width = list(entries), x, y, width
        self.focus = focus
        self.row = theme.MENU.leading + 16

    @property
    def rect(self) -> Rect:
        """All of it."""
        return Rect(self.x - 20, self.y, self.width + 40, len(self.entries) * self.row)

    def handle(self, intent: Intent) -> tuple[bool, Go | None]:
        """Whether the focus moved, and where to go."""
        before = self.focus
        chosen: int | None = None
        match intent.kind:
            case "up" | "down" | "toggle_skip" | "previous":  # Tab goes on, as everywhere on a desktop
                is_on = intent.kind in ("down", "toggle_skip")
                self.focus = moved(self.focus, is_on, len(self.entries))
            case "point":
                found = self._at(intent)
                self.focus = found if found is not None else self.focus
            case "press":
                chosen = self.focus = self._at(intent)
            case "confirm" | "advance":
                chosen = self.focus
            case "pick" if intent.number <= len(self.entries):
                chosen = self.focus = intent.number - 1
        return self.focus != before, self.entries[chosen].action() if chosen is not None else None

    def wake(self, intent: Intent, damage: Damage) -> bool:
        """Let Enter, before anything is chosen, choose the first entry and do nothing; whether that was it."""
        if self.focus is not None or intent.kind not in ("confirm", "advance"):
            return False
        self.focus = 0
        damage.add(self.rect)
        return True

    def answer(self, intent: Intent, damage: Damage) -> Go | None:
        """Handle an intent, have the menu drawn again where its focus moved; where to go."""
        has_moved, go = self.handle(intent)
        if has_moved:
            damage.add(self.rect)
        return go

    def draw(self, canvas: Canvas) -> None:
        """All entries, the focused one lit."""
        for index, entry in enumerate(self.entries):
            area = self._rect(index)
            is_focused = index == self.focus
            if is_focused:
                canvas.fill(Rect(area.x - 2, area.y + 10, 3, area.h - 20), theme.AMBER)
            color = theme.AMBER if is_focused else theme.TEXT
            canvas.text(entry.label, area.x + 18, middle(canvas, area, theme.MENU), theme.MENU, color)

    def _rect(self, index: int) -> Rect:
        return Rect(self.x, self.y + index * self.row, self.width, self.row)

    def _at(self, intent: Intent) -> int | None:
        for index in range(len(self.entries)):
            if self._rect(index).collidepoint(intent.x, intent.y):
                return index
        return None


class MenuScreen(Screen):
    """A screen whose one way to be at something is its menu."""

    menu: Menu

    def names(self) -> list[str]:
        """The entries."""
        return [entry.label for entry in self.menu.entries]

    def at(self) -> int | None:
        """The focused entry."""
        return self.menu.focus


class Scroll:
    """Paragraphs in a window, scrolled by whole steps."""

    STEP = 3 * theme.BODY.leading

    def __init__(self, rect: Rect, at_end: bool = False) -> None:
        self.rect = rect
        self.rows: list[tuple[Paragraph, Paragraph | None]] = []
        self.offset = 0.0
        self._at_end = at_end

    def handle(self, intent: Intent) -> bool:
        """Whether it scrolled."""
        step = {"up": -self.STEP, "down": self.STEP, "back": -2 * self.STEP, "forward": 2 * self.STEP}.get(
            intent.kind
        )
        if step is None:
            return False
        self._at_end = False
        self.offset += step
        return True

    def draw(self, canvas: Canvas) -> None:
        """The paragraphs within the window, a name above its words, and where in the whole one is."""
        tall = sum(self._height(canvas, row) for row in self.rows)
        furthest = max(0.0, tall - self.rect.h)
        self.offset = furthest if self._at_end else min(max(0.0, self.offset), furthest)
        clip = canvas.surface.get_clip()
        canvas.surface.set_clip(clip.clip(canvas.area(self.rect)))
        y = self.rect.y - self.offset
        for row in self.rows:
            height = self._height(canvas, row)
            if y + height > self.rect.y and y < self.rect.bottom:
                self._draw_row(canvas, row, y)
            y += height
        canvas.surface.set_clip(clip)
        if furthest:
            bar = self.rect.h * self.rect.h / tall
            top = self.rect.y + (self.rect.h - bar) * self.offset / furthest
            canvas.fill(Rect(self.rect.right + 18, top, 3, bar), theme.FAINT)

    def _height(self, canvas: Canvas, row: tuple[Paragraph, Paragraph | None]) -> float:
        words, name = row
        return words.height(canvas) + (name.height(canvas) if name else 0) + 14

    def _draw_row(self, canvas: Canvas, row: tuple[Paragraph, Paragraph | None], y: float) -> None:
        words, name = row
        if name:
            name.draw(canvas, self.rect.x, y)
            y += name.height(canvas)
        words.draw(canvas, self.rect.x, y)


def moved(focus: int | None, is_down: bool, count: int) -> int | None:
    """The focus one further, round the ends."""
    if not count:
        return None
    if focus is None:
        return 0 if is_down else count - 1
    return (focus + (1 if is_down else -1)) % count


def draw_button(canvas: Canvas, rect: Rect, words: str, style: Style, is_focused: bool) -> None:
    """Words on a plate, lit where one is at it."""
    fill, edge = (theme.OPTION_FOCUS, (*theme.AMBER, 200)) if is_focused else (theme.PANEL, theme.PANEL_EDGE)
    canvas.panel(rect, fill, edge, 6)
    color = theme.AMBER if is_focused else theme.TEXT
    canvas.text(words, rect.centerx, middle(canvas, rect, style), style, color, 0.5)


def middle(canvas: Canvas, rect: Rect, style: Style) -> float:
    """Where a line of type begins that stands in the middle of a row."""
    return rect.y + (rect.h - canvas.taste.style(style).size * theme.LINE_OF_SIZE) / 2
