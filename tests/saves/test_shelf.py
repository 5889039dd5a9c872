"""A save is never lost: killed at any instant, on a full disk, in a read-only folder, with two copies at work."""

import contextlib
import hashlib
import json
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
from engine.play.state import Tableau
from engine.saves import files
from engine.saves.save import Card, Damaged, Save, decode, encode
from engine.saves.shelf import Held, NotWritten, Shelf
from engine.saves.words import LONGEST_NAME, named, without_last, written
from engine.story.model import Figure
from tests.saves.writer import save

WRITERS = {"one", "other"}
# Told by both together: more automatic saves than are kept are among them.
ENOUGH = 24
TEXT = st.text(max_size=20)
SHOWN = TEXT.map(written)
CARDS = st.builds(
    Card,
    st.floats(0, 1e10),
    SHOWN,
    SHOWN,
    SHOWN,
    SHOWN,
    st.none() | st.integers(0, 180),
    st.floats(0, 1e6),
    SHOWN,
)
WORDS = st.none() | TEXT
TABLEAUS = st.builds(
    Tableau, WORDS, WORDS, WORDS, st.tuples(st.builds(Figure, TEXT, TEXT, WORDS, WORDS)), *[WORDS] * 5
)
MOVES = st.lists(st.just(ADVANCE) | st.builds(Choose, st.from_regex(r"[a-z]\w{0,9}", fullmatch=True))).map(
    tuple
)
VALUES = st.dictionaries(TEXT, st.booleans() | st.integers() | TEXT, max_size=5)
MARKS = st.builds(
    Bookmark,
    MOVES,
    st.tuples(TEXT, TEXT),
    VALUES,
    TABLEAUS,
    st.just(()),
    st.integers(),
    st.just(()),
    st.booleans(),
)


@given(st.builds(Save, CARDS, MARKS))
def test_a_save_reads_back(kept: Save) -> None:
    """Whatever is kept is had back."""
    assert decode(encode(kept)) == kept


def test_a_save_made_before_there_were_paintings_is_read() -> None:
    """What it does not say of the stage was not there."""
    outer = json.loads(encode(save()))
    inner = json.loads(outer["save"])
    del inner["tableau"]["painting"]
    outer["save"] = json.dumps(inner)
    outer["sum"] = hashlib.sha256(outer["save"].encode()).hexdigest()[:16]
    assert decode(json.dumps(outer)) == save()


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
    assert [path.name for path in tmp_path.iterdir() if path.name != ".lock"] == ["1-1.json"]


def test_killed_at_any_instant_with_two_writers_nothing_is_lost(tmp_path: Path) -> None:
    """Two copies save without end and are killed at random instants: what was told as saved is there, whole."""
    generator = random.Random(2837)
    shelf = Shelf(tmp_path)
    for _ in range(3):
        told = killed_while_saving(tmp_path, generator.random())
        held = shelf.all()
        assert len(held) == 11
        assert all(one.save for one in held), held
        kept = [one.save.card.when for one in held if one.save and one.slot != "1-1"]
        for _, where, when in told:
            # Two may come to the folder in another order than they looked at the clock: hence eight, not ten.
            assert where != "auto" or float(when) in kept or sum(other > float(when) for other in kept) >= 8
    assert not list(tmp_path.glob("*.damaged*"))


def killed_while_saving(folder: Path, instant: float) -> list[list[str]]:
    """What two writers told of before they were killed, somewhere in the two saves after enough of them.

    How long two saves take is found out first, so that it does not matter how fast the machine is.
    """
    reading, telling = os.pipe()
    writers = [writer(folder, who, telling) for who in WRITERS]
    os.close(telling)
    with os.fdopen(reading) as pipe:
        try:
            lines = [pipe.readline()]
            began = time.monotonic()
            while len(lines) < ENOUGH or {line.split()[0] for line in lines} < WRITERS:
                assert not any(one.poll() for one in writers), "a save failed"
                lines.append(pipe.readline())
            time.sleep(2 * instant * (time.monotonic() - began) / len(lines))
        finally:
            for one in writers:
                one.kill()
                one.wait()
        return [line.split() for line in (*lines, *pipe) if line.endswith("\n")]


def writer(folder: Path, who: str, telling: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.saves.writer", str(folder), who],
        stdout=telling,
        cwd=Path(__file__).parents[2],
        text=True,
    )


def test_a_draft_another_copy_is_at_work_on_stays(tmp_path: Path) -> None:
    """What was begun just now is not thrown away with what a killed copy has left."""
    left = tmp_path / f"{files.DRAFT}1000-left"
    left.touch()
    draft = files.drafted(tmp_path, b"half a save")
    Shelf(tmp_path).write("1-1", save())
    assert [path.name for path in tmp_path.glob(f"{files.DRAFT}*")] == [draft.name]


def test_what_another_copy_has_saved_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    """A slot that was empty when it was looked at, and is no more, is left as it is."""
    shelf, other = Shelf(tmp_path), Shelf(tmp_path)
    seen = shelf.stamp("1-1")
    other.write("1-1", save("theirs"))
    for attempt in (
        lambda: shelf.write("1-1", save("mine"), expected=seen),
        lambda: shelf.name(Held("1-1", save("mine")), "mine", seen),
        lambda: shelf.delete("1-1", seen),
    ):
        with pytest.raises(NotWritten, match="Another copy"):
            attempt()
    assert shelf.read("1-1").card.line == "theirs"


def test_a_name_of_ones_own_is_kept_and_the_save_before_stays(tmp_path: Path) -> None:
    """Naming changes nothing else; the picture goes with it."""
    shelf = Shelf(tmp_path)
    shelf.write("1-1", save("first"), b"one")
    shelf.write("1-1", save("second"), b"two")
    before = shelf.held("1-1")
    assert before
    shelf.name(before, "Before the ring", shelf.stamp("1-1"))
    held = shelf.held("1-1")
    assert held
    assert held.save
    assert held.picture
    assert (held.save.card.name, held.save.card.line) == ("Before the ring", "second")
    assert held.picture.read_bytes() == b"two"
    (tmp_path / "1-1.json").write_text("{}")
    assert shelf.read("1-1").card.line == "first"


def test_an_automatic_save_that_is_named_does_not_roll_away(tmp_path: Path) -> None:
    """It is kept on a page as well, with its picture."""
    shelf = Shelf(tmp_path)
    shelf.write("auto", save("here"), b"picture")
    rolling = shelf.held("auto-1")
    assert rolling
    shelf.name(rolling, "Do not lose")
    kept = shelf.held("1-1")
    assert kept
    assert kept.save
    assert kept.picture
    assert (kept.save.card.name, kept.picture.read_bytes()) == ("Do not lose", b"picture")
    assert shelf.held("auto-1") == rolling


@given(st.text())
def test_a_name_is_one_short_line_and_naming_it_again_changes_nothing(words: str) -> None:
    """Whatever is typed or pasted."""
    name = named(words)
    assert len(name) <= LONGEST_NAME
    assert name == " ".join(name.split())
    assert named(name) == name
    name.encode()


@pytest.mark.parametrize("words", ["\u200b", "\u00ad \u2060", "\u200d"])
def test_a_name_that_nobody_sees_is_none(words: str) -> None:
    """So that a pass never has an empty line for a name."""
    assert named(words) == ""
    assert named(f"a{words}b") != "ab"


FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
THUMB = "\U0001f44d\U0001f3fd"
FLAG = "\U0001f1fa\U0001f1f8"
LONG = [
    ("x" * 59 + "e\u0323\u0323", 59),
    (FAMILY * 20, 60),
    ("x" + FAMILY * 20, 56),
    ("x" * 59 + THUMB, 59),
    ("x" + FLAG * 40, 59),
]


@pytest.mark.parametrize(("words", "length"), LONG)
def test_a_long_name_is_cut_between_signs(words: str, length: int) -> None:
    """Accents, families, flags and skin tones stay whole."""
    assert len(named(words)) == length


@pytest.mark.parametrize("sign", ["x", "e\u0323", FAMILY, THUMB, FLAG, "\u05e9"])
def test_the_last_sign_is_taken_away_whole(sign: str) -> None:
    """As a person sees it, however many characters it has."""
    assert without_last(f"a{sign}{sign}") == f"a{sign}"
    assert without_last(sign) == ""
