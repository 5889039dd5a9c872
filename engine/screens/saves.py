"""The saves: pages of six boarding passes, to save into or to load from.

Law: what is overwritten or deleted was asked for twice; a damaged save is shown as such and stays where it is.
"""

from collections.abc import Callable
from typing import Literal

from engine.saves.save import Save
from engine.saves.shelf import Held, NotWritten, Stamp
from engine.saves.telling import day, spoken, told_of
from engine.screens import passes, views
from engine.screens.ask import POP, AskScreen
from engine.screens.pages import NUMBERED, ROLLED
from engine.screens.saving import Saving
from engine.screens.screen import Go, Screen, Veil
from engine.screens.widgets import Action
from engine.stage import keymap, theme
from engine.stage.assets import Assets, covering
from engine.stage.canvas import Canvas, Picture, Rect
from engine.stage.intents import Intent

Mode = Literal["save", "load"]
COLUMNS, ROWS = 2, 3
STEPS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class SavesScreen(Screen):
    """Shows a page at a time; `mode` says what pressing a pass does."""

    def __init__(self, saving: Saving, assets: Assets, under: Callable[[Canvas], None], mode: Mode) -> None:
        super().__init__()
        self.saving, self.archive, self.assets, self.mode = saving, saving.archive, assets, mode
        self.shelf = saving.archive.shelf
        self.veil = Veil(under)
        self.pages = NUMBERED if mode == "save" else ROLLED + NUMBERED
        self.focus = 0
        self.page = self._first_page()
        self._slots: list[str] = []
        self._held: list[Held | None] = []
        self._stamps: list[Stamp] = []
        self._pictures: dict[str, tuple[Picture | None, Picture | None]] = {}
        self._tabs: list[Rect] = []
        self._look()
        if mode == "save":
            self.focus = next((index for index, held in enumerate(self._held) if held is None), 0)

    def words(self) -> list[str]:
        """The page."""
        return [f"{self.mode.title()}, page {self.pages[self.page].label}"]

    def names(self) -> list[str]:
        """The slots, and what they hold."""
        return [self._words(index) for index in range(self._count)]

    def at(self) -> int | None:
        """The slot one is at."""
        return self.focus

    def handle(self, intent: Intent) -> Go | None:
        """Move, turn the page, save or load, delete."""
        before = self.focus, self.page
        go: Go | None = None
        match intent.kind:
            case "menu":
                return POP
            case "left" | "right" | "up" | "down":
                self._step(*STEPS[intent.kind])
            case "back" | "forward":
                self._turn(1 if intent.kind == "forward" else -1)
            case "point":
                self.focus = self._at(intent, self.focus)
            case "press":
                go = self._press(intent)
            case "confirm" | "advance":
                go = self._act()
            case "pick":
                self._go_to(str(intent.number))
            case "delete" | "hide":
                go = self._ask_delete()
        if self.page != before[1]:
            self._look()
        elif self.focus != before[0]:
            for index in (before[0], self.focus):
                self.damage.add(_rect(index).inflate(16, 20))
        return go

    def update(self, dt: float) -> Go | None:
        """Show what has been written or deleted meanwhile, by another copy of the game as well."""
        if self.archive.version != self._version:
            self._look()
        return None

    def draw(self, canvas: Canvas) -> None:
        """The veil, a heading, six passes, the pages."""
        self.veil.draw(canvas)
        canvas.text(self.mode.title(), theme.PASS_LEFT, 30, theme.HEADING, theme.TEXT)
        verb = "{confirm} saves here" if self.mode == "save" else "{confirm} loads"
        keys = "{delete} deletes  ·  {back}, {forward} turn the page  ·  {menu} goes back"
        hint = keymap.hint(f"{verb}  ·  {keys}")
        canvas.text(hint, theme.WIDTH - theme.PASS_LEFT, 50, theme.PASS_SMALL, theme.DIM, 1)
        clip = canvas.surface.get_clip()
        for index in range(self._count):
            if canvas.area(_rect(index).inflate(16, 20)).colliderect(clip):
                self._draw_slot(canvas, index)
        self._draw_tabs(canvas)

    def resized(self) -> None:
        """Pictures were made for another scale."""
        self._pictures.clear()

    def _first_page(self) -> int:
        """Where one was last; at first, to load, where the latest save is."""
        if self.mode == "save":
            return min(self.saving.page, len(self.pages) - 1)
        newest = self.archive.newest()
        for index, page in enumerate(self.pages if newest else ()):
            saves = [held.save if held else None for held in page.contents(self.shelf)[1]]
            if newest in saves:
                self.focus = saves.index(newest)
                return index
        return len(ROLLED)

    @property
    def _count(self) -> int:
        """How many slots this page has."""
        return self.pages[self.page].size

    def _look(self) -> None:
        """See what this page holds now."""
        self._version = self.archive.version
        self._slots, self._held = self.pages[self.page].contents(self.shelf)
        self.focus = min(self.focus, self._count - 1)
        self._pictures.clear()
        if self.mode == "save":
            self.saving.page = self.page
        self.damage.all()

    def _step(self, across: int, down: int) -> None:
        """The next slot; beyond the left and right edges, the next page."""
        column, row = self.focus % COLUMNS + across, (self.focus // COLUMNS + down) % ROWS
        if not 0 <= column < COLUMNS:
            self._turn(across)
            column %= COLUMNS
        if row * COLUMNS + column < self._count:
            self.focus = row * COLUMNS + column

    def _turn(self, way: int) -> None:
        self.page = (self.page + way) % len(self.pages)

    def _go_to(self, label: str) -> None:
        self.page = [page.label for page in self.pages].index(label)

    def _press(self, intent: Intent) -> Go | None:
        for index, tab in enumerate(self._tabs):
            if tab.collidepoint(intent.x, intent.y):
                self.page = index
                return None
        found = self._at(intent, -1)
        if found < 0:
            return None
        self.focus = found
        return self._act()

    def _at(self, intent: Intent, otherwise: int) -> int:
        """The slot under the pointer."""
        spots = (index for index in range(self._count) if _rect(index).collidepoint(intent.x, intent.y))
        return next(spots, otherwise)

    def _act(self) -> Go | None:
        slot, held = self._slots[self.focus], self._held[self.focus]
        if self.mode == "save":
            return self._save(slot, held)
        if held and held.save:
            return self.saving.load(held.save, Veil(self.draw))
        if held:
            self.saving.say(f"This save cannot be loaded: {held.fault}. Its file is kept.", True)
        return None

    def _save(self, slot: str, held: Held | None) -> Go | None:
        if held is None:
            self.saving.write(slot)
            return None

        def write() -> Go:
            self.saving.write(slot)
            return POP

        if held.save is None:
            warning = f"It is damaged: {held.fault}. The damaged file is kept beside the new one."
            return self._ask("Save over this pass?", warning, write, "Yes, save here")
        return self._ask("Save over this pass?", self._title(held.save), write, "Yes, save here")

    def _ask_delete(self) -> Go | None:
        slot, held = self._slots[self.focus], self._held[self.focus]
        if held is None:
            return None

        def delete() -> Go:
            try:
                self.archive.settle()
                self.shelf.delete(slot)
            except NotWritten as error:
                self.saving.say(str(error), True)
            return POP

        warning = self._title(held.save) if held.save else "It is damaged; its files go with it."
        return self._ask("Delete this pass?", warning, delete, "Yes, delete it")

    def _ask(self, question: str, warning: str, yes: Action, answer: str) -> Go:
        ask = AskScreen(question, warning, Veil(self.draw), yes, ("No, keep it", answer))
        return Go("push", ask, theme.OVERLAY_SECONDS)

    def _title(self, save: Save) -> str:
        parts = (save.card.name, save.card.scene, day(save.card.when), save.card.line)
        return "  ·  ".join(part for part in parts if part)

    def _place(self, index: int) -> str:
        """What a slot is called."""
        return self.pages[self.page].name(index)

    def _words(self, index: int) -> str:
        held = self._held[index]
        if held is None:
            return spoken((self._place(index), "Empty"))
        if held.save is None:
            return spoken((self._place(index), f"Damaged: {held.fault}"))
        return spoken((self._place(index), *told_of(self.saving.story, held.save.card)))

    def _draw_slot(self, canvas: Canvas, index: int) -> None:
        held, rect, is_lit = self._held[index], _rect(index), index == self.focus
        if held is None:
            words = "Saving…" if self._slots[index] in self.archive.writing else "Empty"
            passes.draw_gap(canvas, rect, self._place(index), words, is_lit)
        elif held.save is None:
            words = f"This save could not be read: {held.fault}. The file is kept in the folder of saves."
            passes.draw_fault(canvas, rect, self._place(index), words, is_lit)
        else:
            face = self._face(index, held.save)
            passes.draw_pass(canvas, rect, face, self._picture(canvas, held, held.save), is_lit)

    def _face(self, index: int, save: Save) -> passes.Face:
        card, story = save.card, self.saving.story
        who = views.speaker(story, card.owner or None) if story else None
        return passes.Face(
            place=self._place(index),
            carrier=story.title if story else "",
            owner=who.name if who else "",
            color=who.color if who else theme.NOBODY,
            chapter=card.chapter,
            scene=card.scene,
            line=card.line,
            when=card.when,
            played_seconds=card.played_seconds,
            minutes=card.minutes,
            name=card.name,
            code=sum(map(ord, save.mark.trail[-1])) + 31 * len(save.mark.moves),
        )

    def _picture(self, canvas: Canvas, held: Held, save: Save) -> Picture | None:
        """The picture of the moment, or of its place, as large as the pass wants it."""
        wanted = self.archive.picture(held)
        known = self._pictures.get(held.slot)
        if known is None or known[0] is not wanted:
            picture = wanted or self._place_picture(save)
            _, _, wide, high = theme.PASS_PICTURE
            size = (canvas.px(wide), canvas.px(high))
            known = self._pictures[held.slot] = wanted, covering(picture, size) if picture else None
        return known[1]

    def _place_picture(self, save: Save) -> Picture | None:
        story = self.saving.story
        place = story.places.get(save.mark.tableau.place or "") if story else None
        return self.assets.picture("places", place.picture) if place and place.picture else None

    def _draw_tabs(self, canvas: Canvas) -> None:
        """The names of the pages, the present one underlined."""
        widths = [max(30.0, canvas.width(page.label, theme.PASS_TAB) + 26) for page in self.pages]
        x = (theme.WIDTH - sum(widths)) / 2
        self._tabs = []
        for index, (page, width) in enumerate(zip(self.pages, widths, strict=True)):
            tab = Rect(x, theme.PASS_TABS_TOP, width, 36)
            self._tabs.append(tab)
            is_here = index == self.page
            color = theme.TEXT if is_here else theme.DIM
            canvas.text(page.label, tab.centerx, tab.y + 4, theme.PASS_TAB, color, 0.5)
            if is_here:
                canvas.fill(Rect(tab.x + 8, tab.bottom - 6, tab.w - 16, 2), theme.PAPER)
            x += width


def _rect(index: int) -> Rect:
    """Where a slot is."""
    (wide, high), (across, down) = theme.PASS_SIZE, theme.PASS_GAP
    column, row = index % COLUMNS, index // COLUMNS
    return Rect(theme.PASS_LEFT + column * (wide + across), theme.PASS_TOP + row * (high + down), wide, high)
