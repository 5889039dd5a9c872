"""Keys and buttons as a player wants them."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

from collections.abc import Iterator

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.stage import keymap
from engine.stage.bindings import FIXED, KEYS, PAD, SHIFT, VITAL, Bindings, owner
from engine.stage.intents import MOUSE, Intent, Intents
from engine.stage.keymap import BINDABLE, MEANINGS, UNTOLD
from engine.stage.rebinding import Cell

CODES = [
    pygame.K_RETURN,
    pygame.K_ESCAPE,
    pygame.K_UP,
    pygame.K_l,
    pygame.K_q,
    pygame.K_q | SHIFT,
    pygame.K_1,
]
BUTTONS = list(keymap.BUTTONS)


@pytest.fixture(autouse=True)
def display() -> Iterator[None]:
    """Names of keys are SDL's, and it wants to be up."""
    pygame.display.init()
    yield
    keymap.use(Bindings())
    keymap.held(False)


def cells() -> st.SearchStrategy[tuple[Cell, int | None]]:
    kinds, slots = st.sampled_from(BINDABLE), st.integers(0, 1)
    keys = st.tuples(st.builds(Cell, kinds, st.just(False), slots), st.sampled_from([*CODES, None]))
    pad = st.tuples(st.builds(Cell, kinds, st.just(True), slots), st.sampled_from([*BUTTONS, None]))
    return keys | pad


@given(st.lists(cells(), max_size=30))
def test_nobody_can_lock_themselves_out_and_all_is_kept(wishes: list[tuple[Cell, int | None]]) -> None:
    """Whatever is asked for: a way to choose, up, down and out is left, no key means two things, the file has it."""
    pygame.display.init()
    tables = Bindings()
    for cell, code in wishes:
        if not cell.refusal(tables, code) and not cell.is_fixed(tables):
            tables = cell.put(tables, code)
    for table in tables:
        assert all(table[kind] for kind in VITAL)
        codes = [code for codes in table.values() for code in codes]
        assert len(codes) == len(set(codes))
        assert any(code in table["menu"] for code in FIXED)
    assert keymap.bindings(*keymap.kept(tables)) == tables


@pytest.mark.parametrize(
    "damage",
    [
        (("history", ("no such key",)),),
        (("no such thing", ("L",)),),
        (("confirm", ()), ("advance", ("Return", "Keypad Enter"))),
        (("hide", ("Escape",)),),
    ],
)
def test_what_a_file_gets_wrong_is_as_shipped(damage: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    """A name nobody knows, or keys that would lock one out."""
    assert keymap.bindings(damage, ()) == Bindings(KEYS, PAD)


def test_a_changed_key_is_heard_and_named() -> None:
    """The old one does it no more; the help and the hints say the new one."""
    intents = Intents(lambda x, y: (x, y))
    cell = Cell("history", False, 0)
    intents.bindings = cell.put(Bindings(), pygame.K_q | SHIFT)
    keymap.use(intents.bindings)

    def heard(key: int, mod: int = 0) -> Intent | None:
        return intents.of(pygame.Event(pygame.KEYDOWN, key=key, mod=mod))

    assert heard(pygame.K_q, pygame.KMOD_LSHIFT) == Intent("history")
    assert heard(pygame.K_q) is None
    assert heard(pygame.K_l) is None
    assert ("history", "Shift+Q") in [(row.meaning, row.keys) for row in keymap.rows()]
    assert keymap.hint("{history} opens it") == "Shift+Q opens it"


def test_hints_name_what_is_in_hand() -> None:
    """Buttons for whoever holds a gamepad, keys again after a key; a key where no button does it."""
    intents = Intents(lambda x, y: (x, y))
    words = "{menu} closes, {quick_save} saves"
    for event, told in (
        (pygame.Event(pygame.CONTROLLERBUTTONDOWN, button=0, instance_id=1), "B closes, F5 saves"),
        (pygame.Event(pygame.KEYDOWN, key=pygame.K_UP, mod=0), "Esc closes, F5 saves"),
    ):
        intents.of(event)
        assert keymap.held(intents.is_pad)
        assert keymap.hint(words) == told


def test_a_swap_gives_the_other_what_was_there() -> None:
    """Nothing is lost by taking a key that is in use."""
    cell = Cell("history", False, 0)
    tables = cell.put(Bindings(), pygame.K_h)
    assert cell.other(Bindings(), pygame.K_h) == "hide"
    assert (owner(tables.keys, pygame.K_h), owner(tables.keys, pygame.K_l)) == ("history", "hide")


def test_skip_follows_its_key_and_ends_with_it() -> None:
    """On a gamepad as well, where at first nothing must be held."""
    intents = Intents(lambda x, y: (x, y))
    intents.bindings = Cell("skip", True, 0).put(Bindings(), pygame.CONTROLLER_BUTTON_RIGHTSTICK)
    events = [
        pygame.Event(kind, button=pygame.CONTROLLER_BUTTON_RIGHTSTICK, instance_id=1)
        for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP)
    ]
    assert [intents.of(event) for event in events] == [Intent("skip"), Intent("skip_end")]


def test_everything_that_is_heard_has_a_meaning_in_words() -> None:
    """None is missing from the table on screen."""
    assert {*KEYS, *PAD, *MOUSE.values()} <= {*MEANINGS, *UNTOLD}
    assert all(row.keys or row.mouse or row.pad for row in keymap.rows())
