"""Playing in a terminal: what is typed becomes a move or a command, what happens is told.

Law: bad input is answered with a sentence and changes nothing; whoever leaves finds the evening kept.
"""

import signal
import sys
import textwrap
from collections.abc import Callable
from contextlib import suppress
from difflib import get_close_matches
from shutil import get_terminal_size
from typing import TextIO

from engine.play.bookmark import find
from engine.play.code import Code, Given, begun
from engine.play.effect import Offer
from engine.play.move import Choose, Move, NotAMove, parse
from engine.play.session import DoesNotFit, Session
from engine.saves.save import Save
from engine.saves.telling import settled, spoken, told_of
from engine.story.model import Story
from engine.terminal.commands import ALIASES, COMMANDS, number_in
from engine.terminal.keeping import Keeping
from engine.terminal.told import told

WIDTH = 78
GREETING = "Press Enter to go on, or type the number of an option. Type help for more."
MOVES = ("advance", "choose")
HANG_UPS = [getattr(signal, name) for name in ("SIGINT", "SIGHUP", "SIGTERM") if hasattr(signal, name)]


def play(story: Story, given: Given = (), seed: int = 0, keeping: Keeping | None = None) -> int:
    """Play what is given, then standard input; 0, or 2 for a script whose moves do not fit. Raises `NotACode`."""
    found = begun(story, given, seed)
    terminal = Terminal(found.session, sys.stdin, sys.stdout, keeping)
    for number in HANG_UPS:
        if signal.getsignal(number) != signal.SIG_IGN:  # as under nohup
            signal.signal(number, terminal.hang_up)
    return terminal.run(is_given=bool(given), reason=found.reason, is_strict=not isinstance(given, Code))


class Terminal:
    """A session read from one stream and told to another."""

    def __init__(self, session: Session, source: TextIO, out: TextIO, keeping: Keeping | None = None) -> None:
        self.session, self.source, self.out = session, source, out
        self.keeping = keeping or Keeping()
        self.asks = source.isatty()
        self.is_open = True
        self.told = 0
        self._answer: Callable[[], str] | None = None

    def run(self, *, is_given: bool = False, reason: str = "", is_strict: bool = False) -> int:
        """Tell the story until it ends, the input ends or the reader quits.

        After written moves and with no input to follow them, what they led to is told as well.
        """
        try:
            if self.asks:
                self.greet(is_given)
            if self.is_open:
                self.catch_up()
            if reason:
                print(reason, file=sys.stderr)
                if is_strict and not self.asks:
                    return 2
            while self.is_open and (self.asks or not self.session.is_over):
                if (line := self.read()) is None:
                    if is_given and not self.asks:
                        self.session.read_on()
                        self.catch_up()
                    break
                self.obey(line)
            return 0
        finally:
            self.leave()

    def greet(self, is_given: bool) -> None:
        """The title, what to press, and the evening there is to take up."""
        self.print(self.session.story.title, GREETING)
        held = self.keeping.held()
        save = held[0].save if held else None
        if save is None or is_given:
            return
        self.print("Your place is kept:", spoken(told_of(self.session.story, save.card)))
        self.print("Type continue to take it up, or press Enter to begin anew.")
        first = self.session
        while self.is_open and self.session is first and not first.position:
            line = self.read()
            if not line:
                self.is_open = line is not None
                return
            self.obey(line)

    def read(self) -> str | None:
        """What is typed next; None where the input has ended."""
        if self.asks:
            self.out.write("> ")
            self.out.flush()
        line = self.source.readline()
        self.keeping.count()
        return line.strip() if line else None

    def obey(self, line: str) -> None:
        """Do what a line of input says."""
        if self._answer:
            answer, self._answer = self._answer, None
            self.print(answer() if line.lower() in ("y", "yes") else "Nothing was changed.")
            return
        word, _, rest = line.partition(" ")
        word = ALIASES.get(word.lower(), word.lower())
        if word in COMMANDS:
            COMMANDS[word].run(self, rest.strip())
        elif self._is_move(line):
            self.move(line)
        else:
            close = get_close_matches(word, COMMANDS, 1)
            meant = f" Did you mean {close[0]}?" if close else ""
            self.print(f"(I do not know '{line[:40]}'.{meant} Type help for all that can be typed.)")

    def ask(self, question: str, answer: Callable[[], str]) -> None:
        """Ask; `answer` is done, and says what was, if the next line is a yes."""
        self.print(question)
        self._answer = answer

    def move(self, line: str) -> None:
        """Make the move a line stands for: nothing is advance, a number an option."""
        try:
            moves = self.numbered(line) if line.isdecimal() else parse(line or "advance")
            for move in moves:
                self.session.replay([move])
                self.catch_up()
        except (NotAMove, DoesNotFit) as error:
            self.print(f"({error})")

    def numbered(self, line: str) -> list[Move]:
        """The option with this number, where there is a choice."""
        stop = self.session.stop
        if not isinstance(stop, Offer):
            raise NotAMove("there is nothing to choose here: press Enter to go on")
        if not 1 <= (chosen := number_in(line)) <= len(stop.answers):
            raise NotAMove(f"there are options 1 to {len(stop.answers)}")
        return [Choose(stop.answers[chosen - 1].id)]

    def take_up(self, save: Save) -> None:
        """Go to where a save was made, once this moment is kept."""
        found = find(self.session.story, save.mark)
        self.take_over(found.session, settled(found))
        self.keeping.sitting.begin(save)

    def take_over(self, session: Session, reason: str) -> None:
        """Go on in another session, once this moment is kept."""
        self.keep(self.keeping.on_leaving)
        self.session = session
        self.session.pass_pauses()
        if reason:
            self.print(f"({reason})")
        self.tell(*self.where())

    def where(self) -> list[str]:
        """The scene one is in."""
        tableau = self.session.state.tableau
        scene = self.session.story.scenes.get(tableau.scene or "")
        owner = self.session.story.cast.get(tableau.owner or "")
        words = ", ".join(part.title if part is scene else part.name for part in (scene, owner) if part)
        return [f"-- {words} --"] if words else []

    def answer_at(self, position: int) -> str | None:
        """The words of the option chosen to come to this position, if one was."""
        is_choice = isinstance(self.session.move_into(position), Choose)
        return self.session.words_of(position) if is_choice else None

    def catch_up(self) -> None:
        """Tell all that has happened and was not told yet, pauses passed; save the choice that is put."""
        self.session.pass_pauses()
        turns = self.session.turns[self.told : self.session.position + 1]
        for number, turn in enumerate(turns, self.told):
            if (words := self.answer_at(number)) is not None:
                self.print(f"> {words}")
            self.print(*told(self.session.story, turn))
        self.told = max(self.told, self.session.position + 1)
        self.keeping.note(self.session)
        if isinstance(self.session.stop, Offer):
            self.keep(self.keeping.at_choice)
        if self.session.is_over and self.asks:
            self.print("The story is over. You can type back, map, endings, list, load or quit.")

    def tell(self, *before: str) -> None:
        """Tell where one is."""
        self.print(*before, *told(self.session.story, self.session.turn))
        self.told = self.session.position + 1

    def keep(self, save: Callable[[Session], str]) -> None:
        """Save where somebody is playing, and say what could not be; a pipe saves only what it asks for."""
        fault = save(self.session) if self.asks else ""
        with suppress(OSError):  # nobody may be there to read it
            self.print(*([f"({fault})"] if fault else []))

    def leave(self) -> None:
        """Keep the evening, and say so."""
        self.is_open = False
        if not self.asks:
            return
        self.keep(self.keeping.on_leaving)
        fault = self.keeping.close()
        with suppress(OSError):
            self.print(*([f"({fault})"] if fault else []))
            if self.keeping.has(self.session):
                self.print("", "Your place is kept: next time, type continue.")

    def hang_up(self, number: int, frame: object) -> None:
        """The line was cut, which may be told several times: leave as one who quits does, unless that is on its way."""
        if self.is_open:
            self.is_open = False
            raise SystemExit(128 + number)

    def print(self, *lines: str) -> None:
        """Each line, wrapped for eyes where there is a terminal to see it."""
        width = min(WIDTH, get_terminal_size().columns)
        for line in lines:
            indent = "     " if line.startswith("  ") else ""
            wrapped = textwrap.fill(line, width, subsequent_indent=indent, replace_whitespace=False)
            self.out.write((wrapped if self.asks and "\n" not in line else line) + "\n")

    def _is_move(self, line: str) -> bool:
        return not line or line.isdecimal() or line.partition(" ")[0] in MOVES
