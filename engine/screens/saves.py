"""The saves: pages of six boarding passes, to save into or to load from, to name and to delete.

Law: what is overwritten or deleted was asked for twice; a damaged save is shown as such and stays where it is.
Three rows can be at: what can be done with the pass one was at, the passes, the pages.
"""

from collections.abc import Callable
from typing import Literal

from engine.saves.save import Save
from engine.saves.shelf import Held
from engine.screens.ask import AskScreen
from engine.screens.grid import COLUMNS, ROWS, Grid, around, title_of
from engine.screens.pages import NUMBERED, ROLLED
from engine.screens.saving import Saving
from engine.screens.screen import CLOSE, Go, Screen, Veil, over
from engine.screens.strip import Strip
from engine.screens.widgets import Action
from engine.stage import theme
from engine.stage.assets import Assets
from engine.stage.canvas import Canvas
from engine.stage.intents import Intent

Mode = Literal["save", "load"]
Row = Literal["actions", "passes", "pages"]
STEPS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class SavesScreen(Screen):
    """Shows a page at a time; `mode` says what pressing a pass does."""

    def __init__(self, saving: Saving, assets: Assets, under: Callable[[Canvas], None], mode: Mode) -> None:
        super().__init__()
        self.saving, self.mode = saving, mode
        self.veil, self.grid = Veil(under), Grid(saving, assets)
        self.pages = NUMBERED if mode == "save" else ROLLED + NUMBERED
        self.row: Row = "passes"
        self.focus = self.action = 0
        self.page = self._first_page()
        self.actions: dict[str, Action] = {
            "Save here" if mode == "save" else "Load": self._act,
            "Name": self._name,
            "Delete": self._delete,
            **({} if mode == "save" else {"Code": self._open_codes}),
            "Back": lambda: CLOSE,
        }
        self._top = Strip(list(self.actions), theme.PASS_ACTIONS_TOP, 1)
        self._bottom = Strip([page.label for page in self.pages], theme.PASS_TABS_TOP, 0.5)
        self._look()
        if fault := saving.archive.shelf.fault:
            saving.say(fault, True)
        if mode == "save":
            self.focus = next((index for index, held in enumerate(self.grid.held) if held is None), 0)

    def words(self) -> list[str]:
        """What for."""
        return [self.mode.title()]

    def names(self) -> list[str]:
        """The slots and what they hold, what can be done, this page, which turns."""
        slots = [self.grid.words(index) for index in range(self.grid.count)]
        return [*slots, *self.actions, self.pages[self.page].spoken]

    def at(self) -> int | None:
        """Where one is, in this order."""
        after = {"passes": self.focus, "actions": self.grid.count + self.action}
        return after.get(self.row, self.grid.count + len(self.actions))

    def handle(self, intent: Intent) -> Go | None:
        """Move, turn the page, save or load, name, delete."""
        before = self.row, self.focus, self.action, self.page
        go: Go | None = None
        match intent.kind:
            case "menu":
                return CLOSE
            case "left" | "right" | "up" | "down":
                self._step(*STEPS[intent.kind])
            case "back" | "forward":
                self._turn(1 if intent.kind == "forward" else -1)
            case "point":
                self._point(intent)
            case "press":
                go = self._confirm() if self._point(intent) else None
            case "confirm" | "advance":
                go = self._confirm()
            case "pick":
                self.page = self.pages.index(NUMBERED[intent.number - 1])
            case "delete" | "hide":
                go = self._delete()
            case "toggle_skip":
                go = self._name()
        self._show_moved(before)
        return go

    def update(self, dt: float) -> Go | None:
        """Show what has been written or deleted meanwhile."""
        if self.grid.is_stale:
            self._look()
        return None

    def draw(self, canvas: Canvas) -> None:
        """The veil, a heading with what can be done, six passes, the pages."""
        self.veil.draw(canvas)
        canvas.text(self.mode.title(), theme.PASS_LEFT, 30, theme.HEADING, theme.TEXT)
        has_save = self.grid.held[self.focus] is not None
        idle = () if has_save else tuple(range(0 if self.mode == "load" else 1, 3))
        self._top.draw(canvas, self.action if self.row == "actions" else None, idle=idle)
        self.grid.draw(canvas, self.focus)
        self._bottom.draw(canvas, self.page if self.row == "pages" else None, self.page)

    def resized(self) -> None:
        """Pictures were made for another scale."""
        self.grid.forget()

    def _first_page(self) -> int:
        """Where one was last; at first, to load, where the latest save is."""
        if self.mode == "save":
            return min(self.saving.page, len(self.pages) - 1)
        newest = self.saving.archive.newest()
        for index, page in enumerate(self.pages if newest else ()):
            saves = [held.save if held else None for held in page.contents(self.saving.archive.shelf)[1]]
            if newest in saves:
                self.focus = saves.index(newest)
                return index
        return len(ROLLED)

    def _look(self) -> None:
        """See what this page holds now."""
        self.grid.look(self.pages[self.page])
        self.focus = min(self.focus, self.grid.count - 1)
        if self.mode == "save":
            self.saving.page = self.page
        self.damage.all()

    def _show_moved(self, before: tuple[Row, int, int, int]) -> None:
        if self.page != before[3]:
            self._look()
        elif (self.row, self.focus, self.action) != before[:3]:
            for index in (before[1], self.focus):
                self.damage.add(around(index))
            self.damage.add(self._top.rect)
            self.damage.add(self._bottom.rect)

    def _step(self, across: int, down: int) -> None:
        """One further in this row, or to the row above or below."""
        if self.row == "passes":
            self._step_among_passes(across, down)
        elif down:
            rows: tuple[Row, ...] = ("actions", "passes", "pages")
            self.row = rows[(rows.index(self.row) + down) % len(rows)]
        elif self.row == "pages":
            self._turn(across)
        else:
            self.action = (self.action + across) % len(self.actions)

    def _step_among_passes(self, across: int, down: int) -> None:
        """The next slot; beyond the left and right edges, the next page."""
        column, line = self.focus % COLUMNS + across, self.focus // COLUMNS + down
        if not 0 <= line < min(ROWS, -(-self.grid.count // COLUMNS)):
            self.row = "actions" if line < 0 else "pages"
            return
        if not 0 <= column < COLUMNS:
            self._turn(across)
            column %= COLUMNS
        if line * COLUMNS + column < self.grid.count:
            self.focus = line * COLUMNS + column

    def _turn(self, way: int) -> None:
        self.page = (self.page + way) % len(self.pages)

    def _point(self, intent: Intent) -> bool:
        """Be at what is under the pointer; whether that is anything."""
        if (found := self.grid.at(intent.x, intent.y)) is not None:
            self.row, self.focus = "passes", found
        elif (found := self._top.at(intent.x, intent.y)) is not None:
            self.row, self.action = "actions", found
        elif intent.kind == "press" and (found := self._bottom.at(intent.x, intent.y)) is not None:
            self.row, self.page = "pages", found
        else:
            return False
        return True

    def _confirm(self) -> Go | None:
        if self.row == "passes":
            return self._act()
        if self.row == "actions":
            return list(self.actions.values())[self.action]()
        return None

    @property
    def _held(self) -> Held | None:
        return self.grid.held[self.focus]

    def _act(self) -> Go | None:
        held = self._held
        if self.mode == "save":
            return self._save(held)
        if held and held.save:
            return self.saving.load(held.save, Veil(self.draw))
        if held:
            self.saving.say(f"This save cannot be loaded: {held.fault}. Its file is kept.", True)
        return None

    def _save(self, held: Held | None) -> Go | None:
        slot, stamp = self.grid.slots[self.focus], self.grid.stamps[self.focus]
        if held is None:
            self.saving.write(slot, stamp)
            return None

        def write() -> Go:
            self.saving.write(slot, stamp)
            return CLOSE

        warning = f"It is damaged: {held.fault}. The damaged file is kept beside the new one."
        return self._ask(
            "Save over this pass?", title_of(held.save) if held.save else warning, write, "Yes, save here"
        )

    def _delete(self) -> Go | None:
        held, stamp = self._held, self.grid.stamps[self.focus]
        if held is None:
            return None

        def delete() -> Go:
            self.saving.delete(held.slot, stamp)
            return CLOSE

        warning = title_of(held.save) if held.save else "It is damaged; its files go with it."
        return self._ask("Delete this pass?", warning, delete, "Yes, delete it")

    def _ask(self, question: str, warning: str, yes: Action, answer: str) -> Go:
        ask = AskScreen(question, warning, Veil(self.draw), yes, ("No, keep it", answer))
        return over(ask)

    def _name(self) -> Go | None:
        from engine.saves.words import LONGEST_NAME
        from engine.screens.write import WriteScreen

        held, stamp = self._held, self.grid.stamps[self.focus]
        if held is None or held.save is None:
            return None
        save: Save = held.save

        def name(words: str) -> Go:
            self.saving.name(held, words, stamp)
            return CLOSE

        question = f"A name for {save.card.scene or 'this pass'}"
        screen = WriteScreen(question, save.card.name, LONGEST_NAME, Veil(self.draw), name)
        return over(screen)

    def _open_codes(self) -> Go:
        from engine.screens.codes import CodesScreen

        return over(CodesScreen(self.saving, Veil(self.draw)))
