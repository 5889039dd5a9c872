"""The keys and buttons: what each thing is done by, and a way to have it otherwise.

Law: what stands here is what is heard; a key that is in use is given only by a swap that was asked for.
"""

from dataclasses import replace
from typing import NamedTuple

from engine.screens.ask import AskScreen
from engine.screens.screen import CLOSE, Backstage, Go, Screen, Veil, over
from engine.screens.widgets import draw_button, middle, moved
from engine.stage import keymap, theme
from engine.stage.bindings import FIXED, SLOTS, Bindings, Kind
from engine.stage.canvas import WHOLE, Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.rebinding import Cell

LEFT, TOP, BOTTOM, ROW = 72, 118, 622, 36
MEANING_WIDE, CELL_WIDE, GAP, ACTION_WIDE = 290, 152, 8, 264
COLUMNS = 2 * SLOTS
SHOWN = (BOTTOM - TOP) // ROW
HEADS = ("Key", "or key", "Gamepad", "or button", "Mouse")
ACTIONS = ("Reset keys and buttons", "Back")
ASKED = "Press one…"
LISTENING = {
    False: "Press the new key. Esc leaves it as it was.",
    True: "Press the new button on the gamepad. B there, or Esc, leaves it as it was.",
}
HINT = "{confirm} changes it  ·  {delete} clears it  ·  {menu} goes back"


class Spot(NamedTuple):
    """Where one is in the table; the row below the last holds the actions."""

    row: int
    column: int


class KeysScreen(Screen):
    """A table of cells to press, and actions below."""

    def __init__(self, backstage: Backstage, veil: Veil) -> None:
        super().__init__()
        self.backstage, self.veil = backstage, veil
        self.kinds = keymap.BINDABLE
        self.focus = Spot(0, 0)
        self.told = ""
        self._first = 0
        self._is_listening = False

    @property
    def caption(self) -> str:
        """What the title bar adds."""
        return "Keys and buttons"

    @property
    def is_listening(self) -> bool:
        """Whether the next key or button is the one to take."""
        return self._is_listening

    @property
    def tables(self) -> Bindings:
        """The keys and buttons as the player has them."""
        wish = self.backstage.settings
        return keymap.bindings(wish.keys, wish.buttons)

    def words(self) -> list[str]:
        """What has just been done, or what is waited for."""
        return [self.told] if self.told else []

    def names(self) -> list[str]:
        """Every cell, and the actions."""
        tables, rows = self.tables, range(len(self.kinds))
        return [*(self.cell(row, column).name(tables) for row in rows for column in range(COLUMNS)), *ACTIONS]

    def at(self) -> int | None:
        """The cell or action one is at."""
        return self.focus.row * COLUMNS + self.focus.column

    def cell(self, row: int, column: int) -> Cell:
        """What stands there."""
        return Cell(self.kinds[row], column >= SLOTS, column % SLOTS)

    def handle(self, intent: Intent) -> Go | None:
        """Move about, have a cell listen, clear it, or close."""
        self.damage.all()
        if self._is_listening:
            return self._hear(intent)
        row, column = self.focus
        match intent.kind:
            case "menu":
                return CLOSE
            case "up" | "down":
                self._go_to(moved(row, intent.kind == "down", len(self.kinds) + 1) or 0, column)
            case "left" | "right":
                self._go_to(row, moved(column, intent.kind == "right", self._columns(row)) or 0)
            case "back" | "forward":
                leap = SHOWN - 2 if intent.kind == "forward" else 2 - SHOWN
                self._go_to(min(max(row + leap, 0), len(self.kinds)), column)
            case "point" if found := self._under(intent):
                self.focus = found
            case "press" if found := self._under(intent):
                self.focus = found
                return self._do()
            case "confirm" | "advance":
                return self._do()
            case "delete" | "hide" if row < len(self.kinds):
                self._clear(self.cell(row, column))
        return None

    def draw(self, canvas: Canvas) -> None:
        """The table, as much as fits; the actions; what can be done."""
        self.veil.draw(canvas)
        canvas.panel(WHOLE, theme.OVERLAY)
        canvas.text("Keys and buttons", LEFT, 22, theme.HEADING, theme.TEXT)
        for column, words in enumerate(HEADS):
            canvas.text(words.upper(), _left(column) + 12, TOP - 26, theme.LABEL, theme.AMBER_DIM)
        tables, mouse = self.tables, keymap.mouse(self.backstage.settings.wheel)
        for row in self._seen():
            self._draw_row(canvas, row, tables, mouse.get(self.kinds[row], ""))
        self._draw_bar(canvas)
        for column, words in enumerate(ACTIONS):
            self._draw_cell(canvas, Spot(len(self.kinds), column), words)
        words = self.told or keymap.hint(HINT)
        canvas.text(words, LEFT + 2, 676, theme.SETTING_NOTE, theme.AMBER if self.told else theme.DIM)

    def _do(self) -> Go | None:
        row, column = self.focus
        if row == len(self.kinds):
            if column:
                return CLOSE
            self._keep(Bindings(), "All keys and buttons are as they were at first.")
            return None
        cell = self.cell(row, column)
        if cell.is_fixed(self.tables):
            self.told = f"{cell.shown(self.tables)} always opens the menu and closes: it stays."
        else:
            self._is_listening, self.told = True, LISTENING[cell.is_pad]
        return None

    def _hear(self, intent: Intent) -> Go | None:
        cell = self.cell(*self.focus)
        is_code = intent.kind in ("key", "button")
        if intent.kind in ("press", "menu") or (is_code and intent.number in FIXED):
            self._is_listening, self.told = False, "Nothing was changed."
        elif intent.kind == ("button" if cell.is_pad else "key"):
            return self._offer(cell, intent.number)
        return None

    def _offer(self, cell: Cell, code: int) -> Go | None:
        """Take a code that is free; ask before one is swapped; say why one cannot be had, and go on listening."""
        self.told = cell.refusal(self.tables, code)
        self._is_listening = bool(self.told)
        other = cell.other(self.tables, code)
        if self.told:
            return None
        if other:
            return self._ask_swap(cell, code, other)
        self._keep(cell.put(self.tables, code), f"{cell.spoken(code)} is now: {cell.meaning}.")
        return None

    def _ask_swap(self, cell: Cell, code: int, other: Kind) -> Go:
        word, old = cell.spoken(code), cell.shown(self.tables)

        def swap() -> Go:
            self._keep(cell.put(self.tables, code), f"{word} is now: {cell.meaning}.")
            return CLOSE

        rest = f"It would have {old} instead." if old else "It would lose it."
        warning = f"{word} is in use now for: {keymap.MEANINGS[other]}. {rest}"
        question = f"Take {word} for: {cell.meaning}?"
        ask = AskScreen(question, warning, Veil(self.draw), swap, ("No, leave it", "Yes, take it"))
        return over(ask)

    def _clear(self, cell: Cell) -> None:
        if cell.held(self.tables) is None:
            return
        self.told = cell.refusal(self.tables, None)
        if not self.told:
            self._keep(cell.put(self.tables, None), f"Cleared: {cell.meaning}.")

    def _keep(self, tables: Bindings, told: str) -> None:
        self.told = told
        keys, buttons = keymap.kept(tables)
        self.backstage.change(replace(self.backstage.settings, keys=keys, buttons=buttons))

    def _go_to(self, row: int, column: int) -> None:
        """Be there, with the row in view."""
        self.told = ""
        self.focus = Spot(row, min(column, self._columns(row) - 1))
        last = min(row, len(self.kinds) - 1)
        self._first = min(max(self._first, last - SHOWN + 1), last)

    def _columns(self, row: int) -> int:
        return COLUMNS if row < len(self.kinds) else len(ACTIONS)

    def _seen(self) -> range:
        return range(self._first, min(self._first + SHOWN, len(self.kinds)))

    def _rect(self, spot: Spot) -> Rect:
        if spot.row == len(self.kinds):
            return Rect(LEFT + spot.column * (ACTION_WIDE + 12), BOTTOM + 10, ACTION_WIDE, ROW)
        return Rect(_left(spot.column), TOP + (spot.row - self._first) * ROW, CELL_WIDE, ROW - 4)

    def _under(self, intent: Intent) -> Spot | None:
        rows = [*self._seen(), len(self.kinds)]
        spots = (Spot(row, column) for row in rows for column in range(self._columns(row)))
        return next((spot for spot in spots if self._rect(spot).collidepoint(intent.x, intent.y)), None)

    def _draw_row(self, canvas: Canvas, row: int, tables: Bindings, mouse: str) -> None:
        y = middle(canvas, self._rect(Spot(row, 0)), theme.KEY)
        words = keymap.MEANINGS[self.kinds[row]]
        color = theme.TEXT if row == self.focus.row else theme.NARRATION_TEXT
        canvas.text(words[:1].upper() + words[1:], LEFT + 2, y, theme.KEY, color)
        for column in range(COLUMNS):
            self._draw_cell(canvas, Spot(row, column), self.cell(row, column).shown(tables) or "–")
        canvas.text(mouse, _left(COLUMNS) + 12, y, theme.KEY, theme.DIM)

    def _draw_cell(self, canvas: Canvas, spot: Spot, words: str) -> None:
        is_lit = spot == self.focus
        words = ASKED if is_lit and self._is_listening else words
        draw_button(canvas, self._rect(spot), words, theme.KEY, is_lit)

    def _draw_bar(self, canvas: Canvas) -> None:
        count, tall = len(self.kinds), SHOWN * ROW - 4
        bar = tall * SHOWN / count
        top = TOP + (tall - bar) * self._first / max(1, count - SHOWN)
        canvas.fill(Rect(theme.WIDTH - 40, top, 3, bar), theme.FAINT)


def _left(column: int) -> float:
    return LEFT + MEANING_WIDE + column * (CELL_WIDE + GAP)
