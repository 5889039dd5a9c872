"""How the player wants it: pages of settings, each a row, felt at once, with a line to try it on.

Law: the rows are `engine.settings.GROUPS`; what a value does is known elsewhere.
"""

from typing import Literal, NamedTuple

from engine.screens import dial
from engine.screens.ask import AskScreen
from engine.screens.box import Box, Speaker
from engine.screens.keys import KeysScreen
from engine.screens.screen import CLOSE, Backstage, Go, Screen, Veil, over
from engine.screens.widgets import draw_button, moved
from engine.settings import GROUPS, Setting, Settings, changed, place, spoken
from engine.stage import theme
from engine.stage.canvas import WHOLE, Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph

LEFT, WIDE = 84, 1112
TABS_Y, TABS_HEIGHT, TAB_WIDE = 92, 40, 150
TOP, ROW, ROW_WIDE, ROWS = 142, 40, 706, 7
NOTE_X, NOTE_WIDE = 830, 366
ACTIONS_Y, ACTION_WIDE, ACTION_GAP, PREVIEW_HEIGHT = 440, 226, 14, 124
PREVIEW = "The rain has not let up since noon. At the gate, nobody says why the board still reads ‘on time’."
SPEAKER = Speaker("preview", "As it will look", theme.AMBER)
SAMPLE = "This is how the words are read."
WARNING = "Keys and buttons, sizes, volumes and all else will be as they were at first."
TEST_SOUND = "boarding_chime"
Action = Literal["keys", "reset", "close", "sound", "voice"]
ACTIONS: dict[Action, str] = {
    "keys": "Keys and buttons",
    "reset": "Reset to defaults",
    "close": "Back",
    "sound": "Play a test sound",
    "voice": "Say a test sentence",
}
EVERYWHERE: tuple[Action, ...] = ("keys", "reset", "close")
ON_PAGE: dict[str, tuple[Action, ...]] = {"Sound": ("sound",), "Voice": ("voice",)}
PAGES = tuple(GROUPS)


class Row(NamedTuple):
    """The names of the pages, a setting or an action, and where it stands."""

    what: Setting | Action | Literal["pages"]
    rect: Rect


class SettingsScreen(Screen):
    """A page at a time, and below it a line that is shown as the rows say."""

    def __init__(self, backstage: Backstage, veil: Veil) -> None:
        super().__init__()
        self.backstage, self.veil = backstage, veil
        self.page = 0
        self.rows = laid_out(PAGES[0])
        self.focus = 0
        self._held: Row | None = None
        self.box = Box(PREVIEW_HEIGHT, has_row=False)
        self._note = Paragraph([], theme.SETTING_NOTE, theme.DIM, NOTE_WIDE)
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
        """The page, every row with its value, the actions."""
        return [self.name(row) for row in self.rows]

    def at(self) -> int | None:
        """The row one is at."""
        return self.focus

    def name(self, row: Row) -> str:
        """A row in words."""
        if isinstance(row.what, Setting):
            return f"{row.what.label}: {spoken(self.backstage.settings, row.what)}"
        if row.what == "pages":
            return f"Page {self.page + 1} of {len(PAGES)}: {PAGES[self.page]}"
        return ACTIONS[row.what]

    def handle(self, intent: Intent) -> Go | None:
        """Up and down choose a row, left and right change it, Enter and clicks do both; Page Down turns the page.

        A click on a bar goes where it was clicked, and a drag along it follows the hand.
        """
        before = self.focus
        go: Go | None = None
        match intent.kind:
            case "menu":
                return CLOSE
            case "up" | "down" | "toggle_skip" | "previous":
                self.focus = moved(before, intent.kind in ("down", "toggle_skip"), len(self.rows)) or 0
            case "left" | "right":
                self._step(1 if intent.kind == "right" else -1)
            case "back" | "forward":
                self._turn(self.page + (1 if intent.kind == "forward" else -1))
            case "pick" if intent.number <= len(PAGES):
                self._turn(intent.number - 1)
            case "confirm" | "advance":
                go = self._do(1)
            case "release":
                self._held = None
            case "point" if self._held:
                self._drag(intent, self._held)
            case "point":
                self.focus = self._under(intent, before)
            case "press" if (found := self._under(intent, -1)) >= 0:
                self.focus = found
                go = self._press(intent)
        if self.focus != before:
            self.damage.all()
        return go

    def update(self, dt: float) -> Go | None:
        """Let the preview's letters come."""
        if self.box.update(dt):
            self.damage.add(Rect(0, ACTIONS_Y + ROW + 6, theme.WIDTH, theme.HEIGHT - ACTIONS_Y - ROW - 6))
        return None

    def draw(self, canvas: Canvas) -> None:
        """The veil, the pages, the rows, the note, the preview."""
        self.veil.draw(canvas)
        canvas.panel(WHOLE, theme.OVERLAY)
        canvas.text("Settings", LEFT, 22, theme.HEADING, theme.TEXT)
        self._draw_pages(canvas)
        for index, row in enumerate(self.rows):
            if isinstance(row.what, Setting):
                dial.draw(canvas, row.rect, row.what, self.backstage.settings, index == self.focus)
            elif row.what != "pages":
                draw_button(canvas, row.rect, ACTIONS[row.what], theme.SETTING, index == self.focus)
        self._draw_note(canvas)
        self.box.draw(canvas, has_mark=False)

    def resized(self) -> None:
        """The bar is no more where the hand took hold of it."""
        self._held = None

    def _show_preview(self) -> None:
        wish = self.backstage.settings
        self.box.set(
            [(PREVIEW, False)], SPEAKER, theme.AMBER, wish.typing_speed, has_sign_pauses=wish.has_sign_pauses
        )

    def _under(self, intent: Intent, otherwise: int) -> int:
        spots = enumerate(self.rows)
        return next((i for i, row in spots if row.rect.collidepoint(intent.x, intent.y)), otherwise)

    def _turn(self, page: int) -> None:
        """Open a page, at its name."""
        self.page = page % len(PAGES)
        self.rows, self.focus = laid_out(PAGES[self.page]), 0
        self.damage.all()

    def _step(self, way: int) -> None:
        match self.rows[self.focus].what:
            case "pages":
                self._turn(self.page + way)
            case Setting() as row:
                self._take(changed(self.backstage.settings, row, way), row)
            case "keys" | "reset" | "close":
                first = len(self.rows) - len(EVERYWHERE)
                self.focus = min(max(self.focus + way, first), len(self.rows) - 1)

    def _press(self, intent: Intent) -> Go | None:
        row = self.rows[self.focus]
        self.damage.all()
        if row.what == "pages":
            self._turn(int((intent.x - LEFT) // TAB_WIDE))
            return None
        part = dial.part_at(row.rect, row.what, intent) if isinstance(row.what, Setting) else "row"
        match part:
            case "row":
                return self._do(1)
            case "bar":
                self._held = row
                self._drag(intent, row)
            case "less" | "more":
                self._step(-1 if part == "less" else 1)
        return None

    def _drag(self, intent: Intent, row: Row) -> None:
        """Have the value of the tick that the hand is at, or the nearest to it."""
        assert isinstance(row.what, Setting)
        before = self.backstage.settings
        way = dial.tick_at(row.rect, row.what, intent) - place(before, row.what)
        self._take(changed(before, row.what, way), row.what)

    def _do(self, way: int) -> Go | None:
        match self.rows[self.focus].what:
            case "pages":
                self._turn(self.page + way)
            case Setting() as row:
                self._take(changed(self.backstage.settings, row, way, is_round=True), row)
            case "keys":
                return over(KeysScreen(self.backstage, self.veil))
            case "reset":
                return over(self._ask_reset())
            case "close":
                return CLOSE
            case "sound":
                self._play_sound()
            case "voice":
                self.backstage.speak(SAMPLE)
        return None

    def _ask_reset(self) -> AskScreen:
        def reset() -> Go:
            self._take(Settings(), None)
            return CLOSE

        answers = ("No, leave them", "Yes, reset")
        return AskScreen("Reset all settings?", WARNING, Veil(self.draw), reset, answers)

    def _take(self, settings: Settings, row: Setting | None) -> None:
        if settings == self.backstage.settings:
            return
        self.backstage.change(settings)
        if row and row.key == "sound_volume":
            self._play_sound()
        self._show_preview()
        self.damage.all()

    def _play_sound(self) -> None:
        self.backstage.audio.once("sound", TEST_SOUND)

    def _draw_pages(self, canvas: Canvas) -> None:
        """The names of the pages, the open one underlined; all framed where one is at them."""
        is_focused = self.focus == 0
        for index, words in enumerate(PAGES):
            tab = Rect(LEFT + index * TAB_WIDE, TABS_Y, TAB_WIDE, TABS_HEIGHT)
            is_open = index == self.page
            if is_open and is_focused:
                canvas.panel(tab.inflate(-4, 0), theme.OPTION_FOCUS, (*theme.AMBER, 120), 6)
            color = (theme.AMBER if is_focused else theme.TEXT) if is_open else theme.DIM
            canvas.text(words, tab.centerx, tab.y + 6, theme.SETTING_PAGE, color, 0.5)
            if is_open:
                canvas.fill(Rect(tab.x + 14, tab.bottom - 3, tab.w - 28, 2), theme.AMBER)
        canvas.fill(Rect(LEFT, TABS_Y + TABS_HEIGHT, WIDE, 1), theme.RULE)

    def _draw_note(self, canvas: Canvas) -> None:
        """What the row does that one is at."""
        row = self.rows[self.focus]
        if not isinstance(row.what, Setting):
            return
        if self._note.plain != row.what.note:
            self._note = Paragraph(
                [(row.what.note, False)], theme.SETTING_NOTE, theme.NARRATION_TEXT, NOTE_WIDE
            )
        self._note.draw(canvas, NOTE_X, TOP + 8)


def laid_out(page: str) -> list[Row]:
    """The names of the pages, the rows of this one, its actions, and those that every page has."""
    rows = [Row("pages", Rect(LEFT, TABS_Y, len(PAGES) * TAB_WIDE, TABS_HEIGHT))]
    whats = [*GROUPS[page], *ON_PAGE.get(page, ())]
    for index, what in enumerate(whats):
        rect = Rect(LEFT, TOP + index * ROW, ROW_WIDE, ROW)
        rows.append(
            Row(what, rect if isinstance(what, Setting) else Rect(LEFT, rect.y + 4, ACTION_WIDE, ROW - 4))
        )
    for index, action in enumerate(EVERYWHERE):
        left = LEFT + index * (ACTION_WIDE + ACTION_GAP)
        rows.append(Row(action, Rect(left, ACTIONS_Y, ACTION_WIDE, ROW - 4)))
    return rows
