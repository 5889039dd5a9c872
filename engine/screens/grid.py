"""Six boarding passes of a page: what they hold, how they look, what they are called.

Law: shows what the shelf holds and changes nothing; remembers the stamps of what it has shown.
"""

from engine.saves.save import Save
from engine.saves.shelf import Held, Stamp
from engine.saves.telling import day, spoken, told_of
from engine.screens import passes, views
from engine.screens.pages import Page
from engine.screens.saving import Saving
from engine.stage import theme
from engine.stage.assets import Assets, covering
from engine.stage.canvas import Canvas, Picture, Rect

COLUMNS, ROWS = 2, 3


class Grid:
    """One page at a time."""

    def __init__(self, saving: Saving, assets: Assets) -> None:
        self.saving, self.archive, self.assets = saving, saving.archive, assets
        self._pictures: dict[str, tuple[Picture | None, Picture | None]] = {}

    @property
    def is_stale(self) -> bool:
        """Whether anything was written or deleted since, by another copy of the game as well."""
        return self.archive.version != self._version

    @property
    def count(self) -> int:
        """How many slots this page has."""
        return self.page.size

    def look(self, page: Page) -> None:
        """See what a page holds now."""
        self.page, self._version = page, self.archive.version
        self.slots, self.held = page.contents(self.archive.shelf)
        self.stamps: list[Stamp | None] = [
            self.archive.shelf.stamp(slot) if slot else None for slot in self.slots
        ]
        self._pictures.clear()

    def forget(self) -> None:
        """Drop pictures that were made for another scale."""
        self._pictures.clear()

    def place(self, index: int) -> str:
        """What a slot is called."""
        return self.page.name(index)

    def words(self, index: int) -> str:
        """A slot with what it holds."""
        held = self.held[index]
        if held is None:
            return spoken((self.place(index), "Empty"))
        if held.save is None:
            return spoken((self.place(index), f"Damaged: {held.fault}"))
        return spoken((self.place(index), *told_of(self.saving.story, held.save.card)))

    def at(self, x: float, y: float) -> int | None:
        """The slot under a point."""
        spots = (index for index in range(self.count) if rect_of(index).collidepoint(x, y))
        return next(spots, None)

    def draw(self, canvas: Canvas, lit: int) -> None:
        """The passes, as far as they are to be drawn again."""
        clip = canvas.surface.get_clip()
        for index in range(self.count):
            if canvas.area(around(index)).colliderect(clip):
                self._draw_slot(canvas, index, index == lit)

    def _draw_slot(self, canvas: Canvas, index: int, is_lit: bool) -> None:
        held, rect = self.held[index], rect_of(index)
        if held is None:
            words = "Saving…" if self.slots[index] in self.archive.writing else "Empty"
            passes.draw_gap(canvas, rect, self.place(index), words, is_lit)
        elif held.save is None:
            words = f"This save could not be read: {held.fault}. The file is kept in the folder of saves."
            passes.draw_fault(canvas, rect, self.place(index), words, is_lit)
        else:
            face = self._face(index, held.save)
            passes.draw_pass(canvas, rect, face, self._picture(canvas, held, held.save), is_lit)

    def _face(self, index: int, save: Save) -> passes.Face:
        card, story = save.card, self.saving.story
        who = views.speaker(story, card.owner or None) if story else None
        return passes.Face(
            place=self.place(index),
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
        """The picture of the moment, or of its place or painting, as large as the pass wants it."""
        wanted = self.archive.picture(held)
        known = self._pictures.get(held.slot)
        if known is None or known[0] is not wanted:
            picture = wanted or self._scenery(save)
            size = canvas.area(passes.picture_of(canvas)).size
            known = self._pictures[held.slot] = wanted, covering(picture, size) if picture else None
        return known[1]

    def _scenery(self, save: Save) -> Picture | None:
        story = self.saving.story
        folder, name = views.picture_of(story, save.mark.tableau) if story else ("", None)
        return self.assets.picture(folder, name) if name else None


def title_of(save: Save) -> str:
    """A save on one line, to ask about it."""
    parts = (save.card.name, save.card.scene, day(save.card.when), save.card.line)
    return "  ·  ".join(part for part in parts if part)


def rect_of(index: int) -> Rect:
    """Where a slot is."""
    (wide, high), (across, down) = theme.PASS_SIZE, theme.PASS_GAP
    column, row = index % COLUMNS, index // COLUMNS
    return Rect(theme.PASS_LEFT + column * (wide + across), theme.PASS_TOP + row * (high + down), wide, high)


def around(index: int) -> Rect:
    """A slot with its ring and its shadow."""
    return rect_of(index).inflate(16, 20)
