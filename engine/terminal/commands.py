"""What one can type beside moves: one row and one function a command.

Law: every answer is a sentence or a list of them, read from top to bottom; nothing is drawn.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from engine.play.code import NotACode, code_of, has_code, read_code, retrace
from engine.play.move import print_all
from engine.play.route import visits
from engine.saves.shelf import Held
from engine.saves.telling import spoken, to_departure, told_of
from engine.saves.words import named
from engine.story.counted import counted
from engine.terminal.told import said

if TYPE_CHECKING:
    from engine.terminal.play import Terminal

HISTORY_LINES = 12
LISTED = 10
MOST_DIGITS = 9
ALL = "all"


class Command(NamedTuple):
    """A command: what it does with the words after it, how those are written, and what it is for."""

    run: "Callable[[Terminal, str], None]"
    takes: str
    help: str


def back(terminal: "Terminal", rest: str) -> None:
    """To the line or choice before."""
    if terminal.session.roll_back():
        terminal.tell("(back)")
    else:
        terminal.print("This is the beginning.")


def forward(terminal: "Terminal", rest: str) -> None:
    """To where one went back from."""
    if terminal.session.roll_forward():
        terminal.tell("(forward)")
    else:
        terminal.print("There is nothing to go forward to.")


def again(terminal: "Terminal", rest: str) -> None:
    """The present line or choice once more."""
    terminal.tell()


def history(terminal: "Terminal", rest: str) -> None:
    """The last lines, as many as asked for."""
    whole = len(terminal.session.turns)
    most = whole if rest == ALL else number_in(rest) or HISTORY_LINES
    terminal.print(*said(terminal.session, max(1, min(most, whole))))


def map_(terminal: "Terminal", rest: str) -> None:
    """The stops of this playthrough, numbered, with what was chosen at each."""
    session = terminal.session
    story, came_by = session.story, visits(session)
    for number, visit in enumerate(came_by, 1):
        scene = story.scenes.get(visit.stop)
        if scene is None:
            continue
        whose = f", {story.cast[scene.owner].name}" if scene.owner else ""
        left = "" if visit.minutes is None else f", {to_departure(visit.minutes)}"
        terminal.print(f"{number}. {scene.title}{whose}{left}.")
        until = came_by[number].position if number < len(came_by) else session.position
        for position in range(visit.position + 1, until + 1):
            if (words := terminal.answer_at(position)) is not None:
                terminal.print(f"   You chose: {words}")
    seen = len(terminal.keeping.journal.stops & set(story.scenes))
    terminal.print(f"{seen} of {counted(len(story.scenes), 'scene')} seen, over all playthroughs.")
    terminal.print("Type go and a number to go back to one of these.")


def go(terminal: "Terminal", rest: str) -> None:
    """Back to a stop of the map."""
    came_by = visits(terminal.session)
    if not 1 <= number_in(rest) <= len(came_by):
        terminal.print(f"Type go and a number from 1 to {len(came_by)}; map shows them.")
        return
    terminal.session.roll_to(came_by[number_in(rest) - 1].position)
    terminal.tell("(back)")


def endings(terminal: "Terminal", rest: str) -> None:
    """Which endings were found, and what is said of the others."""
    story, journal = terminal.session.story, terminal.keeping.journal
    for ending in story.endings.values():
        if reached := journal.endings.get(ending.id):
            times = "" if reached.times == 1 else f" {reached.times} times"
            terminal.print(f"{ending.title}: found{times}.")
        elif ending.hint and journal.gives_hints:
            terminal.print(f"Not found yet: {ending.hint}")
    found = len(journal.endings.keys() & story.endings.keys())
    terminal.print(f"{found} of {counted(len(story.endings), 'ending')} found, over all playthroughs.")


def save(terminal: "Terminal", rest: str) -> None:
    """Save here."""
    terminal.print(terminal.keeping.save(terminal.session, named(rest)))


def list_(terminal: "Terminal", rest: str) -> None:
    """The saves, numbered, the latest first."""
    held = terminal.keeping.held()
    shown = held if rest == ALL else held[:LISTED]
    for number, one in enumerate(shown, 1):
        terminal.print(f"{number}. {_words(terminal, one)}")
    if not held:
        terminal.print(terminal.keeping.nothing)
    elif len(shown) < len(held):
        terminal.print(f"And {len(held) - len(shown)} more: type list all.")


def load(terminal: "Terminal", rest: str) -> None:
    """Take up a save: by its number, its name, or a code; without one, the latest."""
    if has_code(rest):
        code(terminal, rest)
    elif (held := _held(terminal, rest)) is None:
        return
    elif held.save is None:
        terminal.print(f"This save cannot be loaded: {held.fault}. Its file is kept.")
    else:
        terminal.take_up(held.save)


def delete(terminal: "Terminal", rest: str) -> None:
    """Throw a save away, once that was confirmed."""
    held = _held(terminal, rest or "nothing") if rest else None
    if held is None:
        terminal.print("Type delete and the number of a save; list shows them.")
        return
    terminal.print(_words(terminal, held))
    terminal.ask("Delete it? Type yes, or anything else to keep it.", terminal.keeping.to_delete(held.slot))


def code(terminal: "Terminal", rest: str) -> None:
    """The code of this playthrough, or the way to where another one leads."""
    try:
        if not rest:
            terminal.print(code_of(terminal.session))
            return
        found = retrace(terminal.session.story, read_code(rest))
    except NotACode as error:
        terminal.print(f"({error})")
        return
    terminal.take_over(found.session, found.reason)


def moves(terminal: "Terminal", rest: str) -> None:
    """The moves made, as a text for --moves."""
    terminal.print(print_all(terminal.session.moves))


def help_(terminal: "Terminal", rest: str) -> None:
    """Every command with what it is for."""
    terminal.print("Press Enter to go on. Type the number of an option to choose it.")
    for name, command in COMMANDS.items():
        terminal.print(f"{' '.join(filter(None, (name, command.takes)))}: {command.help}.")
    terminal.print("A written move is understood as well, for example: advance 3, or: choose stay.")


def quit_(terminal: "Terminal", rest: str) -> None:
    """Leave."""
    terminal.is_open = False


def number_in(words: str) -> int:
    """The number that was typed; 0 where it is none, or longer than any that could be meant."""
    return int(words) if words.isdecimal() and len(words) <= MOST_DIGITS else 0


def _held(terminal: "Terminal", rest: str) -> Held | None:
    """The save that is meant, or a sentence."""
    held = terminal.keeping.held()
    if not held:
        terminal.print(terminal.keeping.nothing)
        return None
    if 1 <= number_in(rest) <= len(held):
        return held[number_in(rest) - 1]
    wanted = [one for one in held if one.save and one.save.card.name.lower() == rest.lower()]
    found = held[:1] if not rest else wanted
    if not found:
        terminal.print(f"There is no save {rest}. There are {len(held)}: list shows them.")
    return found[0] if found else None


def _words(terminal: "Terminal", held: Held) -> str:
    kind = {"auto": "Automatic", "quick": "Quick save"}.get(held.slot.partition("-")[0], "")
    kind = kind or "Page {}, place {}".format(*held.slot.split("-")[:2])
    if held.save is None:
        return spoken((kind, f"Damaged: {held.fault}"))
    return spoken((*told_of(terminal.session.story, held.save.card), kind))


COMMANDS = {
    "back": Command(back, "", "back to the line before"),
    "forward": Command(forward, "", "forward again"),
    "again": Command(again, "", "the present line or choice once more"),
    "history": Command(history, "", "the last lines; history 40 or history all for more"),
    "map": Command(map_, "", "the scenes you came by, and what you chose"),
    "go": Command(go, "NUMBER", "back to a scene of the map"),
    "endings": Command(endings, "", "the endings found, and how many there are"),
    "save": Command(save, "NAME", "save here, under a name of your own if you like"),
    "list": Command(list_, "", "the saves, the latest first"),
    "load": Command(load, "NUMBER", "take up a save of the list, or without a number the latest"),
    "delete": Command(delete, "NUMBER", "throw a save of the list away"),
    "code": Command(code, "", "this playthrough as a short code; code and a code plays another one"),
    "moves": Command(moves, "", "the moves made, one a line"),
    "help": Command(help_, "", "this"),
    "quit": Command(quit_, "", "leave; your place is kept"),
}
ALIASES = {
    "b": "back",
    "undo": "back",
    "f": "forward",
    "redo": "forward",
    "repeat": "again",
    "saves": "list",
    "continue": "load",
    "?": "help",
    "h": "help",
    "q": "quit",
    "exit": "quit",
}
