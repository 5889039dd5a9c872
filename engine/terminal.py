"""The same story in a terminal: no pygame, plain words that a screen reader reads well.

Law: what is printed is told from effects alone, so a transcript is the same wherever it was played.
"""

import sys
import textwrap
from collections.abc import Iterable
from typing import TextIO, assert_never

from engine.play.effect import Effect, Offer, Over
from engine.play.move import Choose, Move, NotAMove, parse
from engine.play.session import DoesNotFit, Session
from engine.play.step import Turn
from engine.story.model import Enter, Flash, Hide, Insert, Pause, Play, Say, Show, Story, Travel

WIDTH = 78
HELP = (
    "Press Enter to go on, or type the number of an option.\n"
    "Also: back, forward, history, moves, help, quit. So does a written move, like: choose stay."
)


def told(story: Story, turn: Turn) -> list[str]:
    """What a turn tells, one string a line, beat, caption or option."""
    return [line for effect in turn.effects for line in _told(story, effect, turn)]


def _told(story: Story, effect: Effect, turn: Turn) -> Iterable[str]:
    match effect:
        case Enter():
            if effect.chapter:
                yield f"== {effect.chapter} =="
            yield f"-- {', '.join(_heading(story, effect, turn))} --"
        case Say():
            words = effect.text.plain
            yield f"{story.cast[effect.who].name}: {words}" if effect.who else words
        case Play():
            if effect.caption:
                yield f"[{effect.caption}]"
        case Offer():
            whose = f"{story.cast[effect.owner].name} decides" if effect.owner else "You decide"
            yield f"? {whose}: {effect.prompt.plain}" if effect.prompt else f"? {whose}"
            for number, answer in enumerate(effect.answers, 1):
                reason = f" (not now: {answer.reason.plain})" if answer.reason else ""
                yield f"  {number}. {answer.text.plain}{reason}"
        case Over():
            yield f"*** {effect.ending.title if effect.ending else 'THE END'} ***"
            for text in effect.ending.text if effect.ending else ():
                yield text.plain
        case Show() | Hide() | Travel() | Flash() | Insert() | Pause():
            pass
        case _:
            assert_never(effect)


def _heading(story: Story, scene: Enter, turn: Turn) -> Iterable[str]:
    yield scene.title
    if scene.owner:
        yield story.cast[scene.owner].name
    if story.clock is not None:
        yield f"{turn.state.values[story.clock]} minutes to departure"


def play(story: Story, moves: Iterable[Move] = (), seed: int = 0) -> int:
    """Play the moves, then standard input, to an ending or the end of input; 0, or 2 for a bad move."""
    return Terminal(Session(story, seed), sys.stdin, sys.stdout).run(moves)


class Terminal:
    """A session read from one stream and told to another."""

    def __init__(self, session: Session, source: TextIO, out: TextIO) -> None:
        self.session, self.source, self.out = session, source, out
        self.asks = source.isatty()
        self.told = 0

    def run(self, moves: Iterable[Move]) -> int:
        """Tell the story until it ends, the input ends or the reader quits.

        After written moves and with no input to follow them, what they led to is told as well.
        """
        moves = list(moves)
        if self.asks:
            self.print(self.session.story.title)
            self.print(HELP)
        try:
            self.session.replay(moves)
        except DoesNotFit as error:
            self.catch_up()
            print(f"A move does not fit here: {error}.", file=sys.stderr)
            return 2
        self.catch_up()
        while not self.session.is_over:
            if self.asks:
                self.out.write("> ")
                self.out.flush()
            line = self.source.readline()
            if not line and moves and not self.asks:
                self.session.read_on()
                self.catch_up()
            if not line or not self.obey(line.strip()):
                break
        return 0

    def obey(self, line: str) -> bool:
        """Do what a line of input says; False to quit."""
        match line.lower():
            case "quit" | "exit" | "q":
                return False
            case "back" | "b":
                self.tell_again() if self.session.roll_back() else self.print("This is the beginning.")
            case "forward" | "f":
                self.tell_again() if self.session.roll_forward() else self.print("There is nothing to redo.")
            case "history":
                for said in self.session.history:
                    self.print(*_told(self.session.story, said, self.session.turn))
            case "moves":
                from engine.play.move import print_all

                self.print(print_all(self.session.moves))
            case "help" | "?":
                self.print(HELP)
            case _:
                self.move(line)
        return True

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
        if not 1 <= int(line) <= len(stop.answers):
            raise NotAMove(f"there are options 1 to {len(stop.answers)}")
        return [Choose(stop.answers[int(line) - 1].id)]

    def catch_up(self) -> None:
        """Tell all that has happened and was not told yet, pauses passed."""
        self.session.pass_pauses()
        turns = self.session.turns[self.told : self.session.position + 1]
        for number, turn in enumerate(turns, self.told):
            move = self.session.move_into(number)
            if isinstance(move, Choose):
                self.print(f"> {self.session.words_of(number)}")
            self.print(*told(self.session.story, turn))
        self.told = max(self.told, self.session.position + 1)

    def tell_again(self) -> None:
        """After going back or forward: tell where one is now."""
        self.told = self.session.position
        self.print("(back there)")
        self.print(*told(self.session.story, self.session.turn))
        self.told = self.session.position + 1

    def print(self, *lines: str) -> None:
        """Each line, wrapped for eyes where there is a terminal to see it."""
        for line in lines:
            indent = "     " if line.startswith("  ") else ""
            wrapped = textwrap.fill(line, WIDTH, subsequent_indent=indent, replace_whitespace=False)
            self.out.write((wrapped if self.asks and "\n" not in line else line) + "\n")
