"""The pages of saves: automatic and quick ones, which roll, and nine to fill oneself.

Law: a page of a rolling kind shows its latest first; the slots of a numbered page never change places.
"""

from typing import NamedTuple

from engine.saves.shelf import Held, Shelf
from engine.saves.slots import AUTO, PAGES, QUICK, ROLLING, SIX, slots_of


class Page(NamedTuple):
    """Six slots: those of a number, or the first or the later ones of a kind that rolls."""

    label: str
    kind: str
    first: int = 0

    @property
    def is_rolling(self) -> bool:
        """Whether the game fills it by itself."""
        return self.kind in (AUTO, QUICK)

    @property
    def size(self) -> int:
        """How many slots it has."""
        return min(SIX, ROLLING - self.first) if self.is_rolling else SIX

    @property
    def spoken(self) -> str:
        """What it is called where it is not seen among the others."""
        if not self.is_rolling:
            return f"Page {self.label}"
        return f"{self.kind.title()} saves, {'older ones' if self.first else 'the latest'}"

    def name(self, index: int) -> str:
        """What a slot is called."""
        number = self.first + index + 1
        return f"{self.kind.title()} {number}" if self.is_rolling else f"{self.label} – {number}"

    def contents(self, shelf: Shelf) -> tuple[list[str], list[Held | None]]:
        """The slots, and what they hold."""
        if self.is_rolling:
            rolling: list[Held | None] = [*shelf.latest_first(slots_of(self.kind)), *[None] * 2 * SIX]
            rolling = rolling[self.first : self.first + SIX]
            return [held.slot if held else "" for held in rolling], rolling
        slots = [f"{self.kind}-{number}" for number in range(1, SIX + 1)]
        return slots, [shelf.held(slot) for slot in slots]


ROLLED = (
    Page("Auto", AUTO),
    Page("Auto, older", AUTO, SIX),
    Page("Quick", QUICK),
    Page("Quick, older", QUICK, SIX),
)
NUMBERED = tuple(Page(str(number), str(number)) for number in range(1, PAGES + 1))
