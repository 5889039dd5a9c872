"""Self-voicing: what is on screen, read aloud or copied to the clipboard.

Law: it reads what every screen says of itself (`words`, `names`, `at`) and knows no screen; only what is new is said,
and what was being said before is dropped. Off, it costs nothing.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

import pygame

from engine.screens.screen import Screen
from engine.stage import clipboard, keymap
from engine.stage.intents import SPOKEN

if TYPE_CHECKING:
    from engine.game.loop import Game
    from engine.settings import Settings
    from engine.stage.speech import Utterance

MOST_NAMES = 9
TELLS = {
    "off": "Self-voicing is off.",
    "aloud": "Self-voicing is on. {toggle_voice} turns it off.",
    "clipboard": "What is on screen is copied to the clipboard, line by line. {toggle_clipboard} turns that off.",
}
INSTEAD = "{toggle_clipboard} copies the words to the clipboard."
NO_SPEECH = "Nothing on this machine can read aloud."
NO_CLIPBOARD = "There is no clipboard here."


class Mouth(Protocol):
    """Whoever says it."""

    fault: str

    @property
    def is_speaking(self) -> bool: ...
    def say(self, said: "Utterance") -> None: ...
    def stop(self) -> None: ...


class Seen(NamedTuple):
    """What a screen said of itself."""

    screen: Screen
    caption: str
    words: tuple[str, ...]
    names: tuple[str, ...]
    focused: str
    notice: str


class Voice:
    """Follows the screen that the player sees."""

    def __init__(self, game: "Game", mouth: Mouth | None = None) -> None:
        self.game, self.mouth = game, mouth
        self._seen: Seen | None = None
        game.backstage.speak = self._say
        game.backstage.is_speaking = lambda: bool(self.mouth and self.mouth.is_speaking)

    def attend(self) -> None:
        """After each frame: say what is new."""
        voicing = self.game.backstage.settings.voicing
        if voicing == "off":
            self._seen = None
            return
        seen = look(self.game)
        if seen == self._seen:
            return
        before, self._seen = self._seen, seen
        words = news(before, seen)
        if not words and before and before[:4] == seen[:4]:
            return  # a notice has gone: what is being read goes on
        if voicing == "clipboard":
            self._copy(words)
        else:
            self._say(words)

    def toggle(self, way: str) -> None:
        """Read aloud, or copy, or no more."""
        settings = self.game.backstage.settings
        self.game.preferences.change(replace(settings, voicing="off" if settings.voicing == way else way))

    def allowed(self, settings: "Settings") -> "Settings":
        """The settings, without a voice where there is none; tells the player what is so now."""
        if settings.voicing == self.game.backstage.settings.voicing:
            return settings
        self.stop()
        if settings.voicing == "aloud" and not self._open():
            self._tell(without(), True)
            return replace(settings, voicing="off")
        self._tell(keymap.hint(TELLS[settings.voicing]))
        return settings

    def rest(self) -> None:
        """It has fallen silent, or could not speak."""
        if self.mouth and not self.mouth.is_speaking:
            self.game.backstage.audio.duck(False)
            if self.mouth.fault:
                self._give_up(f"{self.mouth.fault} {keymap.hint(INSTEAD)}")
                self.mouth.fault = ""

    def stop(self) -> None:
        """Say no more of this."""
        if self.mouth:
            self.mouth.stop()
            self.game.backstage.audio.duck(False)

    def _say(self, words: str) -> None:
        from engine.stage.speech import Utterance

        if not words:
            self.stop()
        elif not self._open():
            self._give_up(without())
        elif self.mouth:
            wish = self.game.backstage.settings
            self.mouth.say(Utterance(words, wish.voice_volume, wish.voice_speed))
            self.game.backstage.audio.duck(True)

    def _copy(self, words: str) -> None:
        if words and not clipboard.put(words):
            self._give_up(NO_CLIPBOARD)

    def _give_up(self, why: str) -> None:
        """Be off, and say why; where it was to be aloud, the other way is still there."""
        self.game.preferences.change(replace(self.game.backstage.settings, voicing="off"))
        self._tell(why, True)

    def _tell(self, words: str, is_warning: bool = False) -> None:
        from engine.screens.notice import told

        self.game.say(told(words, is_warning))

    def _open(self) -> bool:
        """Have something to speak with; False where there is nothing."""
        from engine.stage.speech import Speech, engine

        if self.mouth is None and (found := engine()):
            self.mouth = Speech(found, lambda: pygame.event.post(pygame.event.Event(SPOKEN)))
        return self.mouth is not None


def without() -> str:
    """What to tell where nothing can read aloud: how to have it, and what there is instead."""
    from sys import platform

    from engine.stage.speech import ADVICE

    return " ".join(filter(None, (NO_SPEECH, ADVICE.get(platform, ""), keymap.hint(INSTEAD))))


def look(game: "Game") -> Seen:
    """What the screen says of itself now."""
    screen, notice = game.screen, game.cover.notice
    words = " ".join(line.words for line in notice.lines) if notice else ""
    focused = screen.focused
    names = () if focused else tuple(screen.names())
    return Seen(screen, screen.caption, tuple(screen.words()), names, focused, words)


def news(before: Seen | None, now: Seen) -> str:
    """What is to be said: all of a screen that is new, of one that is not only what has changed."""
    had = before or Seen(now.screen, "", (), (), "", "")
    if had.screen is not now.screen:
        had = Seen(now.screen, "", (), (), "", had.notice)
    parts = [
        now.notice if now.notice != had.notice else "",
        now.caption if now.caption != had.caption else "",
        *(words for words in now.words if words not in had.words),
        now.focused if now.focused != had.focused else "",
    ]
    if now.names != had.names:
        parts += now.names if len(now.names) <= MOST_NAMES else [f"{len(now.names)} entries."]
    return " ".join(_sentence(part) for part in dict.fromkeys(parts) if part)


def _sentence(words: str) -> str:
    return words if words[-1] in ".?!…:;—”’\"'" else f"{words}."
