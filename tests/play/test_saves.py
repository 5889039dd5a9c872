"""A save is never lost: killed at any instant, on a full disk, in a read-only folder, with two copies at work."""

import contextlib
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.play.bookmark import Bookmark
from engine.play.move import ADVANCE, Choose
from engine.play.saves import Card, Damaged, NotWritten, Save, Shelf, decode, encode
from engine.play.state import Tableau
from engine.story.model import Figure

TEXT = st.text(max_size=20)
CARDS = st.builds(
    Card, st.floats(0, 1e10), TEXT, TEXT, TEXT, TEXT, st.none() | st.integers(0, 180), st.floats(0, 1e6), TEXT
)
WORDS = st.none() | TEXT
TABLEAUS = st.builds(
    Tableau, WORDS, WORDS, WORDS, st.tuples(st.builds(Figure, TEXT, TEXT, WORDS, WORDS)), WORDS, WORDS, WORDS
)
MOVES = st.lists(st.just(ADVANCE) | st.builds(Choose, st.from_regex(r"[a-z]\w{0,9}", fullmatch=True))).map(
    tuple
)
VALUES = st.dictionaries(TEXT, st.booleans() | st.integers() | TEXT, max_size=5)
MARKS = st.builds(Bookmark, MOVES, st.tuples(TEXT, TEXT), VALUES, TABLEAUS, st.just(()), st.integers())


def save(line: str = "The sea answers.") -> Save:
    card = Card(0.0, "shore", "", line, "mark", 90, 1.0)
    return Save(card, Bookmark((ADVANCE,), ("shore:1",), {"lit": True}, Tableau(), (), 0))


@given(st.builds(Save, CARDS, MARKS))
def test_a_save_reads_back(kept: Save) -> None:
    """Whatever is kept is had back."""
    assert decode(encode(kept)) == kept


@given(st.binary(max_size=60), st.integers(0, 10_000))
def test_a_damaged_save_is_named_and_never_believed(noise: bytes, spot: int) -> None:
    """A save with any of its bytes changed is whole, or refused; it never fails in another way."""
    text = encode(save()).encode()
    at = spot % len(text)
    changed = (text[:at] + noise + text[at + len(noise) :]).decode("utf-8", "replace")
    with contextlib.suppress(Damaged):
        assert decode(changed) == save()


def test_a_damaged_save_is_set_aside_and_the_one_before_is_read(tmp_path: Path) -> None:
    """The slot gives the save before; the damaged file is kept under another name."""
    shelf = Shelf(tmp_path)
    shelf.write("1-1", save("first"))
    shelf.write("1-1", save("second"))
    (tmp_path / "1-1.json").write_text("{}")
    assert shelf.read("1-1").card.line == "first"
    assert (tmp_path / "1-1.damaged-1").read_text() == "{}"
    shelf.write("1-1", save("third"))
    assert shelf.read("1-1").card.line == "third"


def test_a_slot_never_leads_out_of_its_folder(tmp_path: Path) -> None:
    """Names with signs of paths are refused."""
    for slot in ("../x", "a/b", "", ".", "a.b"):
        with pytest.raises(ValueError, match="slot"):
            Shelf(tmp_path).read(slot)


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The player is told in a sentence, the old save stays, nothing half-written remains."""
    shelf = Shelf(tmp_path)
    shelf.write("1-1", save("first"))

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten, match="No space left"):
        shelf.write("1-1", save("second"))
    assert shelf.read("1-1").card.line == "first"
    assert [path.name for path in tmp_path.iterdir()] == ["1-1.json"]


WRITER = """
import sys
from pathlib import Path
from tests.play.test_saves import save
from engine.play.saves import Shelf
shelf = Shelf(Path(sys.argv[1]))
shelf.write("1-1", save("0" * 2000))
print("ready", flush=True)
for number in range(10**9):
    shelf.write("1-1", save(str(number % 10) * 2000))
"""


def test_killed_at_any_instant_with_two_writers_nothing_is_lost(tmp_path: Path) -> None:
    """Two copies save without end and are killed at random instants: the slot always holds a whole save."""
    generator = random.Random(2837)
    root = Path(__file__).parent.parent.parent
    shelf = Shelf(tmp_path)
    for _ in range(6):
        writers = [
            subprocess.Popen(
                [sys.executable, "-c", WRITER, str(tmp_path)],
                stdout=subprocess.PIPE,
                cwd=root,
                env={**os.environ, "PYTHONPATH": str(root)},
            )
            for _ in range(2)
        ]
        for writer in writers:
            assert writer.stdout
            writer.stdout.readline()
        time.sleep(generator.random() * 0.1)
        for writer in writers:
            writer.kill()
            writer.wait()
            assert writer.stdout
            writer.stdout.close()
        line = shelf.read("1-1").card.line
        assert len(line) == 2000
        assert len(set(line)) == 1
    assert not list(tmp_path.glob("*.damaged*"))
