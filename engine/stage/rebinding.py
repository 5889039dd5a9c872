"""One cell of the table of keys: what it holds, what it may take, and what that would do to others.

Law: pure; a change is a new pair of tables, and whatever may not be is told in a sentence (`refusal`).
"""

from typing import NamedTuple

from engine.stage import keymap
from engine.stage.bindings import (
    FIXED,
    KEYS,
    PAD,
    PICKS,
    SLOTS,
    Bindings,
    Kind,
    Table,
    is_safe,
    owner,
    rebound,
)

SPOKEN = ("key", "second key", "button", "second button")


class Cell(NamedTuple):
    """One of the keys, or with `is_pad` one of the gamepad's buttons, for a kind of intent."""

    kind: Kind
    is_pad: bool
    slot: int

    @property
    def meaning(self) -> str:
        """What it is for."""
        return keymap.MEANINGS[self.kind]

    def held(self, tables: Bindings) -> int | None:
        """The key or button in it."""
        codes = self._table(tables).get(self.kind, ())
        return codes[self.slot] if self.slot < len(codes) else None

    def shown(self, tables: Bindings) -> str:
        """The key or button in words; empty where there is none."""
        code = self.held(tables)
        return "" if code is None else self.spoken(code)

    def name(self, tables: Bindings) -> str:
        """The whole cell in words."""
        return f"{self.meaning}, {SPOKEN[self.slot + SLOTS * self.is_pad]}: {self.shown(tables) or 'none'}"

    def spoken(self, code: int) -> str:
        """A key or button of this cell's device in words."""
        return keymap.spoken_button(code) if self.is_pad else keymap.spoken_key(code)

    def is_fixed(self, tables: Bindings) -> bool:
        """Whether it never changes."""
        return self.held(tables) in FIXED

    def other(self, tables: Bindings, code: int) -> Kind | None:
        """Who else has this key or button."""
        found = owner(self._table(tables), code)
        return None if found == self.kind else found

    def put(self, tables: Bindings, code: int | None) -> Bindings:
        """The tables with this in the cell, or nothing."""
        table = rebound(self._table(tables), self.kind, self.slot, code)
        return Bindings(tables.keys, table) if self.is_pad else Bindings(table, tables.pad)

    def refusal(self, tables: Bindings, code: int | None) -> str:
        """Why it may not have this, in a sentence; empty where it may."""
        if code is not None and not self.is_pad and code in PICKS:
            return "The digits always choose by number. Press another key."
        if code is not None and not (keymap.button_name if self.is_pad else keymap.key_name)(code):
            return "This one has no name to remember it by. Press another."
        if is_safe(self._table(self.put(tables, code)), PAD if self.is_pad else KEYS):
            return ""
        other = self.other(tables, code) if code is not None else None
        meant = keymap.MEANINGS[other or self.kind]
        return f"‘{meant.capitalize()}’ needs a {'button' if self.is_pad else 'key'}: this one stays where it is."

    def _table(self, tables: Bindings) -> Table:
        return tables.pad if self.is_pad else tables.keys
