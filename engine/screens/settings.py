"""How the player wants it: every setting a row, felt at once, with a line to try it on.

Law: the rows are `engine.settings.GROUPS`; what a value does is known elsewhere.
"""

from typing import Literal, NamedTuple

from engine.screens.box import Box, Speaker
from engine.screens.keys import KeysScreen
from engine.screens.screen import Backstage, Go, Screen, Veil
from engine.screens.widgets import moved
from engine.settings import GROUPS, Setting, Settings, changed, place, spoken
from engine.stage import theme
from engine.stage.canvas import WHOLE, Canvas, Rect
from engine.stage.intents import Intent

TOP, ROW, HEAD, WIDE = 84, 32, 33, 540
COLUMNS = {84: ("Reading", "Type"), 656: ("Comfort", "Sound")}
VALUE_X, VALUE_WIDE, ARROW_WIDE = 282, 206, 26
ACTIONS_Y, ACTION_WIDE, PREVIEW_HEIGHT = 453, 180, 124
PREVIEW = "The rain has not let up since noon. At the gate, nobody says why the board still reads ‘on time’."
SPEAKER = Speaker("preview", "As it will look", theme.AMBER)
CLOSE = Go("pop", None, theme.OVERLAY_SECONDS)
Action = Literal["keys", "reset", "close"]
ACTIONS: dict[Action, str] = {
    "keys": "Keys and buttons",
    "reset": "Reset to defaults",
    "close": "Back",
}


class Row(NamedTuple):
    """A setting or an action, and where it stands."""

    what: Setting | Action
    rect: Rect


class SettingsScreen(Screen):
    """All rows, and below them a line that is shown as they say."""

    def __init__(self, backstage: Backstage, veil: Veil) -> None:
        super().__init__()
        self.backstage, self.veil = backstage, veil
        self.heads, self.rows = laid_out()
        self.focus = 0
        self.box = Box(PREVIEW_HEIGHT)
        self._show_preview()

    @property
    def caption(self) -> str:
        """What the title bar adds."""
        return "Settings"

    @property
    def is_moving(self) -> bool:
        """Whether the preview's letters still come."""
        return self.box.is_moving

    def names(self) -> list[str]:
        """Every row with its value."""
        return [self.name(row) for row in self.rows]

    def at(self) -> int | None:
        """The row one is at."""
        return self.focus

    def name(self, row: Row) -> str:
        """A row in words."""
        if isinstance(row.what, Setting):
            return f"{row.what.label}: {spoken(self.backstage.settings, row.what)}"
        return ACTIONS[row.what]

    def handle(self, intent: Intent) -> Go | None:
        """Up and down choose a row, left and right change it, Enter and clicks do both."""
        before = self.focus
        match intent.kind:
            case "menu":
                return CLOSE
            case "up" | "down":
                self.focus = moved(self.focus, intent.kind == "down", len(self.rows)) or 0
            case "left" | "right":
                self._step(1 if intent.kind == "right" else -1)
            case "confirm" | "advance":
                return self._do(self.rows[self.focus], 1)
            case "point":
                self.focus = self._at(intent, before)
            case "press" if (found := self._at(intent, -1)) >= 0:
                self.focus = found
                row = self.rows[found]
                self.damage.all()
                return self._do(row, -1 if is_on_less(row, intent) else 1)
        if self.focus != before:
            self.damage.add(self.rows[before].rect.inflate(8, 4))
            self.damage.add(self.rows[self.focus].rect.inflate(8, 4))
        return None

    def update(self, dt: float) -> Go | None:
        """Let the preview's letters come."""
        if self.box.update(dt):
            self.damage.add(self._preview)
        return None

    def draw(self, canvas: Canvas) -> None:
        """The veil, the rows, the preview."""
        self.veil.draw(canvas)
        canvas.panel(WHOLE, theme.OVERLAY)
        canvas.text("Settings", 84, 20, theme.HEADING, theme.TEXT)
        for words, x, y in self.heads:
            canvas.text(words.upper(), x, y + 10, theme.LABEL, theme.AMBER_DIM)
            canvas.fill(Rect(x, y + HEAD - 4, WIDE, 1), theme.FAINT)
        for index, row in enumerate(self.rows):
            self._draw_row(canvas, row, index == self.focus)
        self.box.draw(canvas, has_mark=False)

    @property
    def _preview(self) -> Rect:
        return Rect(0, ACTIONS_Y + ROW + 6, theme.WIDTH, theme.HEIGHT - ACTIONS_Y - ROW - 6)

    def _show_preview(self) -> None:
        wish = self.backstage.settings
        self.box.set(
            [(PREVIEW, False)], SPEAKER, theme.AMBER, wish.text_speed, has_sign_pauses=wish.has_sign_pauses
        )

    def _at(self, intent: Intent, otherwise: int) -> int:
        spots = enumerate(self.rows)
        return next((i for i, row in spots if row.rect.collidepoint(intent.x, intent.y)), otherwise)

    def _step(self, way: int) -> None:
        row = self.rows[self.focus]
        if isinstance(row.what, Setting):
            self._take(changed(self.backstage.settings, row.what, way), row.what)
        else:
            self.focus = min(max(self.focus + way, len(self.rows) - len(ACTIONS)), len(self.rows) - 1)

    def _do(self, row: Row, way: int) -> Go | None:
        match row.what:
            case Setting():
                self._take(changed(self.backstage.settings, row.what, way, is_round=True), row.what)
            case "keys":
                return Go("push", KeysScreen(self.backstage, self.veil), theme.OVERLAY_SECONDS)
            case "reset":
                self._take(Settings(), None)
            case "close":
                return CLOSE
        return None

    def _take(self, settings: Settings, row: Setting | None) -> None:
        if settings == self.backstage.settings:
            return
        self.backstage.change(settings)
        audio = self.backstage.audio
        if row and row.key == "sound_volume" and (name := audio.assets.any_sound("sounds")):
            audio.sound(name)
        self._show_preview()
        self.damage.all()

    def _draw_row(self, canvas: Canvas, row: Row, is_focused: bool) -> None:
        color = theme.AMBER if is_focused else theme.TEXT
        if is_focused:
            canvas.panel(row.rect.inflate(4, 0), theme.OPTION_FOCUS, (*theme.AMBER, 120), 6)
        elif not isinstance(row.what, Setting):
            canvas.panel(row.rect.inflate(4, 0), theme.PANEL, theme.PANEL_EDGE, 6)
        y = row.rect.y + 2
        if not isinstance(row.what, Setting):
            canvas.text(ACTIONS[row.what], row.rect.centerx, y, theme.SMALL, color, 0.5)
            return
        canvas.text(row.what.label, row.rect.x + 12, y, theme.SMALL, color)
        self._draw_value(canvas, row.rect, row.what, y, color)

    def _draw_value(self, canvas: Canvas, rect: Rect, row: Setting, y: float, color: theme.Color) -> None:
        settings, left = self.backstage.settings, rect.x + VALUE_X
        at, last = place(settings, row), len(row.choices) - 1
        less = theme.FAINT if at == 0 and last > 1 else color
        more = theme.FAINT if at == last and last > 1 else color
        canvas.text("‹", left + ARROW_WIDE / 2, y - 3, theme.BUTTON, less, 0.5)
        canvas.text("›", left + VALUE_WIDE + ARROW_WIDE * 1.5, y - 3, theme.BUTTON, more, 0.5)
        canvas.text(spoken(settings, row), left + ARROW_WIDE + VALUE_WIDE / 2, y, theme.SMALL, color, 0.5)
        if last > 1:
            self._draw_ticks(
                canvas, Rect(left + ARROW_WIDE + 20, rect.bottom - 4, VALUE_WIDE - 40, 2), at, last
            )

    def _draw_ticks(self, canvas: Canvas, rect: Rect, at: int, last: int) -> None:
        """A short line of ticks: how many values there are, and which it is."""
        wide = rect.w / (last + 1)
        for tick in range(last + 1):
            color = theme.AMBER if tick == at else theme.RULE
            canvas.fill(Rect(rect.x + tick * wide + 1, rect.y, wide - 2, rect.h), color)


def laid_out() -> tuple[list[tuple[str, float, float]], list[Row]]:
    """The groups' headings with their places, and the rows with theirs: column by column, then the actions."""
    heads, rows = [], []
    for x, groups in COLUMNS.items():
        y: float = TOP
        for group in groups:
            heads.append((group, float(x), y))
            y += HEAD
            for setting in GROUPS[group]:
                rows.append(Row(setting, Rect(x, y, WIDE, ROW)))
                y += ROW
            y += 8
    left = max(COLUMNS)
    for index, action in enumerate(ACTIONS):
        rows.append(Row(action, Rect(left + index * ACTION_WIDE + 2, ACTIONS_Y, ACTION_WIDE - 12, ROW)))
    return heads, rows


def is_on_less(row: Row, intent: Intent) -> bool:
    """Whether the mouse is on the arrow to the left."""
    left = row.rect.x + VALUE_X
    return isinstance(row.what, Setting) and left - 8 <= intent.x <= left + ARROW_WIDE + 8
