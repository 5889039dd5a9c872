"""What every screen is, and the one record by which screens change.

Law: a screen never holds the screen stack; it asks for a change with a `Go`, which `engine.game` carries out.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from engine.play.journal import Journal
from engine.play.read import ReadLines
from engine.settings import Settings
from engine.stage import backdrop, theme
from engine.stage.assets import Assets
from engine.stage.audio import Audio
from engine.stage.canvas import WHOLE, Canvas, Damage
from engine.stage.intents import Intent
from engine.stage.sprites import Sprites

if TYPE_CHECKING:
    from engine.screens.saving import Saving
    from engine.story.model import Story


class Moving(Protocol):
    """A part of a screen that may be on its way."""

    @property
    def is_moving(self) -> bool: ...


class Screen:
    """A quiet, empty screen; the others say what is different."""

    def __init__(self) -> None:
        self.damage = Damage()

    @property
    def is_moving(self) -> bool:
        """Whether time changes it; where not, the frame loop sleeps."""
        return False

    @property
    def is_stirring(self) -> bool:
        """Whether something moves in it, now and then, that nobody has to wait for."""
        return False

    @property
    def is_listening(self) -> bool:
        """Whether it wants the next key or button itself, not what it means."""
        return False

    @property
    def caption(self) -> str:
        """What the title bar adds to the story's name."""
        return ""

    @property
    def is_writing(self) -> bool:
        """Whether keys are letters here."""
        return False

    def meant(self, intent: Intent) -> Intent:
        """What an intent stands for here: a press on a word may be a key's."""
        return intent

    def handle(self, intent: Intent) -> "Go | None":
        """What the player wants."""
        return None

    def update(self, dt: float) -> "Go | None":
        """So many seconds have passed."""
        return None

    def draw(self, canvas: Canvas) -> None:
        """Draw all of it; the canvas is clipped to what is damaged."""

    def rest(self, canvas: Canvas) -> None:
        """Nothing moves: a moment to have ready what comes next."""

    def resized(self) -> None:
        """The canvas has another scale: drop what was made for the old one."""

    def words(self) -> list[str]:
        """What it says, besides the names of what one can be at; a line each."""
        return []

    def names(self) -> list[str]:
        """Everything one can be at, each by a name that says it whole, in order."""
        return []

    def at(self) -> int | None:
        """Which of the names one is at; None before the player has moved."""
        return None

    @property
    def focused(self) -> str:
        """The name of what one is at; empty where that is nothing."""
        place = self.at()
        return "" if place is None else self.names()[place]

    def reading(self) -> list[str]:
        """All of it in words: what is read aloud, and what tests read."""
        return [*self.words(), *self.names()]


class Go(NamedTuple):
    """A change of screen: push one, pop this one, replace it, go back to play, home to the title, or quit.

    `load` has another evening played in place of all.
    """

    way: Literal["push", "pop", "replace", "play", "load", "home", "quit"]
    screen: Screen | None = None
    seconds: float = 0.0


CLOSE = Go("pop", None, theme.OVERLAY_SECONDS)


def over(screen: Screen) -> Go:
    """Lay a screen over the one there is."""
    return Go("push", screen, theme.OVERLAY_SECONDS)


@dataclass(slots=True)
class Backstage:
    """What screens share; the settings are replaced only by `change`, which has them felt at once."""

    assets: Assets
    sprites: Sprites
    audio: Audio
    settings: Settings
    read: ReadLines = field(default_factory=ReadLines)
    journal: Journal = field(default_factory=Journal)
    change: Callable[[Settings], None] = lambda settings: None
    is_speaking: Callable[[], bool] = lambda: False
    speak: Callable[[str], None] = lambda words: None
    saving: "Saving | None" = None
    story: "Callable[[], Story | None]" = lambda: None

    def say(self, words: str) -> None:
        """Have a sentence shown over whatever is on screen."""
        if self.saving:
            self.saving.say(words)


class Veil:
    """The screen below, seen through dark frosted glass."""

    def __init__(self, under: Callable[[Canvas], None]) -> None:
        self.under = under
        self._size = (0, 0)

    def draw(self, canvas: Canvas) -> None:
        """The glass; what is below is drawn once only."""
        if self._size != canvas.size:
            self._size = canvas.size
            clip = canvas.surface.get_clip()
            canvas.surface.set_clip(canvas.area(WHOLE))
            self.under(canvas)
            self._picture = backdrop.frosted(canvas.surface.subsurface(canvas.area(WHOLE)))
            canvas.surface.set_clip(clip)
        if canvas.taste.is_high_contrast:
            canvas.fill(WHOLE, theme.NIGHT)
        else:
            canvas.blit(self._picture, 0, 0)
