"""The code of a playthrough: to copy, and to paste or write another one and play it.

Law: what a code holds is said before anything is left; a text that is no code is refused with a sentence.
"""

from engine.play.code import PREFIX, NotACode, Retraced, code_of, has_code, read_code, retrace
from engine.play.move import Choose
from engine.play.session import Session
from engine.saves.telling import card, place_of, spoken
from engine.screens.ask import AskScreen
from engine.screens.saving import Saving
from engine.screens.screen import CLOSE, Go, Veil, over
from engine.screens.widgets import Entry, Menu, MenuScreen
from engine.screens.write import WriteScreen
from engine.stage import clipboard, theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent
from engine.stage.paragraph import Paragraph
from engine.story.counted import counted

LONGEST_CODE = 400
ABOUT = "A code holds every choice made. Whoever has it can play on from where you are."
NONE = "Paste or write the code of a playthrough to play on from where it leads."
WIDE = 980
LEAST_MENU_TOP = 340


class CodesScreen(MenuScreen):
    """Over the pause menu the code of what is being played; over the title only a way in."""

    def __init__(self, saving: Saving, veil: Veil) -> None:
        super().__init__()
        self.saving, self.veil = saving, veil
        self.code, self.told = "", ""
        session = saving.play.session if saving.play else None
        if session:
            self._tell(session)
        copy = [Entry("Copy code", self._copy)] if self.code else []
        more = [
            Entry("Paste code", self._paste),
            Entry("Write code", self._write),
            Entry("Back", lambda: CLOSE),
        ]
        self.menu = Menu([*copy, *more], 120, LEAST_MENU_TOP, focus=0)

    def words(self) -> list[str]:
        """The code, and what it holds."""
        return [word for word in ("Code", self.code, self.told, ABOUT if self.code else NONE) if word]

    def handle(self, intent: Intent) -> Go | None:
        """Copy, paste, write; menu goes back."""
        if intent.kind == "menu":
            return CLOSE
        if intent.kind == "paste":
            return self._paste()
        return self.menu.answer(intent, self.damage)

    def draw(self, canvas: Canvas) -> None:
        """The code large enough to read out, what it holds, the menu."""
        self.veil.draw(canvas)
        canvas.text(
            "The code of this playthrough" if self.code else "Code", 136, 96, theme.HEADING, theme.TEXT
        )
        y = 176.0
        if self.code:
            code = Paragraph([(self.code, False)], theme.CODE_LETTERS, theme.TEXT, WIDE)
            tall = code.height(canvas)
            canvas.panel(Rect(116, y, WIDE + 48, tall + 28), theme.PANEL, (*theme.RULE, 255), 10)
            code.draw(canvas, 140, y + 14)
            y += tall + 48
        for words in filter(None, (self.told, ABOUT if self.code else NONE)):
            paragraph = Paragraph([(words, False)], theme.SMALL, theme.DIM, WIDE)
            paragraph.draw(canvas, 138, y)
            y += paragraph.height(canvas) + 8
        self.menu.y = max(y + 26, LEAST_MENU_TOP)
        self.menu.draw(canvas)

    def _tell(self, session: Session) -> None:
        try:
            self.code = code_of(session)
            self.told = held_by(session)
        except NotACode as error:
            self.told = f"There is no code to copy: {error}."

    def _copy(self) -> None:
        if clipboard.put(self.code):
            self.saving.say("The code is on the clipboard.")
        else:
            self.saving.say("There is no clipboard here. The code can be written down from the screen.", True)

    def _paste(self) -> Go | None:
        words = clipboard.take()
        if not words:
            self.saving.say("There is nothing on the clipboard.")
            return None
        return self._offer(words)

    def _write(self) -> Go:
        screen = WriteScreen("Write the code", "", LONGEST_CODE, Veil(self.draw), self._written)
        return over(screen)

    def _written(self, words: str) -> Go | None:
        """In place of the writing: the question whether to play it."""
        go = self._offer(words if has_code(words) else PREFIX + words)
        return Go("replace", go.screen, go.seconds) if go else None

    def _offer(self, words: str) -> Go | None:
        """Say what a code holds, and ask whether to play it."""
        story = self.saving.story
        if story is None:
            return None
        try:
            found = retrace(story, read_code(words))
        except NotACode as error:
            self.saving.say(f"This cannot be played: {error}.", True)
            return None
        about = " ".join(filter(None, (held_by(found.session), found.reason)))
        ask = AskScreen(
            "Play on from there?",
            about,
            Veil(self.draw),
            lambda: self._play(found),
            ("No, stay", "Yes, play it"),
        )
        return over(ask)

    def _play(self, found: Retraced) -> Go | None:
        return self.saving.play_code(found, Veil(self.draw))


def held_by(session: Session) -> str:
    """What a code of this session holds, in words."""
    count = sum(isinstance(move, Choose) for move in session.moves)
    choices = counted(count, "choice") if count else "no choices"
    holds = f"It holds {choices} and leads here"
    return spoken((holds, *place_of(session.story, card(session, 0.0, 0.0))))
