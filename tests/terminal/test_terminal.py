"""The story in a terminal: what one types, and the words that come back."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.play.code import PREFIX, begun, code_of
from engine.play.journal import Journal
from engine.play.move import ADVANCE, Choose
from engine.play.session import Session
from engine.saves.shelf import NotWritten, Shelf
from engine.terminal.commands import COMMANDS
from engine.terminal.keeping import Keeping
from engine.terminal.play import Terminal
from tests.play.test_bookmark import TALE, story_of
from tests.saves.writer import save

Type = Callable[..., str]


class Keyboard(io.StringIO):
    """Somebody types these lines, and hears what is said after each."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("".join(line + "\n" for line in lines))
        self.out = io.StringIO()
        self.heard: list[str] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def isatty(self) -> bool:
        return True

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
        said = self.out.getvalue().removesuffix("> ")
        self.heard.append(" ".join(said.split()))
        self.out.truncate(0)
        self.out.seek(0)
        line = super().readline()
        if not line:
            self.meanwhile()
        return line


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "saves")


@pytest.fixture
def typed(tmp_path: Path, shelf: Shelf) -> Type:
    """Type these lines at a new start of the game; what is said after the last of them."""
    story = story_of(tmp_path, TALE)
    clock = iter(range(10**6))

    def type_(*lines: str) -> str:
        keyboard = Keyboard(lines)
        journal = Journal(tmp_path / "journal.json", lambda: 0.0)
        keeping = Keeping(shelf, journal, now=lambda: float(next(clock)))
        Terminal(Session(story), keyboard, keyboard.out, keeping).run()
        return keyboard.heard[-1]

    return type_


def test_whoever_leaves_continues_where_they_were(typed: Type) -> None:
    """The input ends, and the next start offers that line."""
    assert typed("") == "The lamp is cold."
    assert "Your place is kept: Shore. The lamp is cold." in typed()
    assert typed("continue") == "-- Shore -- The lamp is cold."


LEFT = {
    "back at a choice": (("", "", "1", "save later", "back"), "-- Shore -- ? You decide: Who climbs?"),
    "an older save loaded": (
        ("", "save old", "", "1", "save later", "load old"),
        "-- Shore -- The lamp is cold.",
    ),
    "the only save deleted": (("", "save here", "delete 1", "yes"), "-- Shore -- The lamp is cold."),
}


@pytest.mark.parametrize("how", LEFT)
def test_continuing_leads_to_where_one_left_whatever_was_saved_before(typed: Type, how: str) -> None:
    """What counts is the shelf as it is when one leaves, not what was ever put there."""
    lines, place = LEFT[how]
    typed(*lines)
    assert typed("continue").startswith(place)


def test_a_cut_line_is_left_once(typed: Type, shelf: Shelf, tmp_path: Path) -> None:
    """However often that is told: the place is kept, and that is said a single time."""
    keyboard = Keyboard(("",))
    terminal = Terminal(Session(story_of(tmp_path, TALE)), keyboard, keyboard.out, Keeping(shelf))
    keyboard.meanwhile = lambda: terminal.hang_up(1, None)
    with pytest.raises(SystemExit):
        terminal.run()
    terminal.hang_up(15, None)
    assert keyboard.out.getvalue().count("place is kept") == 1
    assert typed("continue") == "-- Shore -- The lamp is cold."


def test_what_another_copy_has_saved_before_the_yes_stays(shelf: Shelf) -> None:
    """Only the save that was shown is thrown away."""
    shelf.write("1-1", save("shown"))
    delete = Keeping(shelf).to_delete("1-1")
    shelf.write("1-1", save("theirs"))
    assert delete().startswith("Another copy of the game")
    assert shelf.read("1-1").card.line == "theirs"


def test_a_file_in_the_place_of_the_folder_is_named(typed: Type, shelf: Shelf) -> None:
    """Whether one saves, lists or loads."""
    shelf.folder.write_text("", "utf-8")
    for line in ("save here", "list", "load"):
        assert "a file is in the place of a folder" in typed("", line)


def test_a_choice_is_saved_and_the_beginning_is_not(typed: Type, shelf: Shelf) -> None:
    """Only what was played is worth keeping."""
    typed()
    assert shelf.slots() == []
    typed("", "")
    assert shelf.slots() == ["auto-1"]


def test_save_list_load_and_delete_are_plain_words(typed: Type, shelf: Shelf) -> None:
    """Each answers with a sentence, in a list that can be counted."""
    assert typed("", "save Before the ring") == "Saved as Before the ring, on page 1, place 1."
    assert typed("list").startswith("1. Before the ring. Shore. The lamp is cold. ")
    assert typed("load before the ring") == "-- Shore -- The lamp is cold."
    assert typed("load 9") == "There is no save 9. There are 1: list shows them."
    assert typed("delete 1", "no") == "Nothing was changed."
    assert typed("delete 1", "yes") == "Deleted."
    assert shelf.held("1-1") is None
    assert typed("list") == "Nothing is saved yet."


def test_the_map_leads_back(typed: Type) -> None:
    """The scenes with what was chosen, and a way to each."""
    assert typed("", "", "1", "map").startswith("1. Shore. You chose: I will. 1 of 1 scene seen")
    assert typed("", "", "", "1", "go 1") == "(back) -- Shore -- The boat is late."
    assert typed("", "", "go 7") == "Type go and a number from 1 to 1; map shows them."


def test_endings_are_counted_over_all_evenings(typed: Type) -> None:
    """A found ending is named at the next start too."""
    assert "The story is over." in typed("", "", "1", "", "", "", "")
    assert typed("", "endings") == "NIGHT: found. 1 of 1 ending found, over all playthroughs."


def test_a_code_leads_to_the_same_line(typed: Type, tmp_path: Path) -> None:
    """Typed after `code` or `load`; a wrong one is refused in a sentence."""
    session = Session(story_of(tmp_path, TALE))
    session.read_on()
    session.choose("him")
    text = code_of(session)
    assert typed(f"code {text.lower()}") == "-- Shore -- Ninety-one steps."
    assert typed("", f"load {text}", "code") == text
    assert typed("", f"load {PREFIX}123") == "(this code is cut short, or has a typing error)"


def test_unknown_words_are_answered_kindly(typed: Type) -> None:
    """With what was probably meant; nothing changes."""
    assert "Did you mean history?" in typed("", "histry")
    assert "Type help" in typed("", "fly away")
    assert "there are options 1 to 2" in typed("", "", "", "7")
    assert "there are options 1 to 2" in typed("", "", "", "9" * 5000)
    assert typed("", f"go {'9' * 5000}") == "Type go and a number from 1 to 1; map shows them."
    assert typed("", "", f"history {'9' * 5000}").endswith("The lamp is cold.")


def test_a_narrow_terminal_is_kept_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No line is longer than what is seen of one."""
    monkeypatch.setenv("COLUMNS", "20")
    keyboard = Keyboard(("help",))
    Terminal(Session(story_of(tmp_path, TALE)), keyboard, keyboard.out).print("word " * 40)
    assert max(map(len, keyboard.out.getvalue().splitlines())) <= 20


@pytest.mark.parametrize(("terminal", "code"), [(Keyboard, 0), (io.StringIO, 2)])
def test_moves_that_do_not_fit_leave_one_where_they_lead(
    terminal: type[io.StringIO], code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody there plays on; for a script it is a failure, and what stands behind them is not played."""
    found = begun(story_of(tmp_path, TALE), [ADVANCE, Choose("nobody")])
    source, out = (terminal(("again",)) if terminal is Keyboard else terminal("again\n")), io.StringIO()
    at = Terminal(found.session, source, out)
    assert at.run(is_given=True, reason=found.reason, is_strict=True) == code
    assert "Move 2 does not fit" in capsys.readouterr().err
    assert source.read() == ("" if terminal is Keyboard else "again\n")


def test_help_names_every_command(typed: Type) -> None:
    """Printed from the table."""
    told = typed("", "help")
    assert all(name in told for name in COMMANDS)


def test_what_cannot_be_saved_is_told_once_and_on_leaving(
    typed: Type, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk does not end the evening, and does not repeat itself while one plays."""

    def full(*given: object, **named: object) -> str:
        raise NotWritten("This could not be saved: No space left on device.")

    monkeypatch.setattr(Shelf, "write", full)
    assert "No space left" in typed("", "")
    assert "No space left" not in typed("", "", "1")
    assert "No space left" in typed("", "", "1", "save")
    keyboard = Keyboard(("", "", "1"))
    Terminal(Session(story_of(tmp_path, TALE)), keyboard, keyboard.out, Keeping(shelf)).run()
    assert "No space left" in keyboard.out.getvalue()
    assert "place is kept" not in keyboard.out.getvalue()
