"""Going on without a hand on the keys: skipping what has been read, and auto-forward at reading pace.

Law: neither ever answers a choice; skipping stops at the first line not read before, unless the player wants it to
go on. It says only when to go on; who goes on is the play screen.
"""

from typing import Literal

from engine.play.effect import Offer, Over, Stop
from engine.screens.screen import Backstage
from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.intents import Intent
from engine.story.model import Pause, Say

Mode = Literal["", "held", "skip", "auto"]
MARKS: dict[Mode, str] = {"held": "SKIP  ››", "skip": "SKIP  ››", "auto": "AUTO  ›"}
REFUSED = "NOT READ BEFORE"
HAND = ("point", "release")  # the hand on the mouse, not yet saying anything
LEAVES_IT = (*HAND, "menu", "history", "panel", "changed", "toggle_voice", "toggle_clipboard", "spoken")


class Forward:
    """Whether lines go on by themselves now, and when the next is due."""

    def __init__(self, backstage: Backstage) -> None:
        self.backstage = backstage
        self.mode: Mode = ""
        self._stop: Stop | None = None
        self._words = 0
        self._seconds = self._rested = self._refused_left = 0.0

    @property
    def is_skipping(self) -> bool:
        """Whether lines rush past."""
        return self.mode in ("held", "skip")

    @property
    def is_moving(self) -> bool:
        """Whether something is due, or a mark is to go."""
        return self._refused_left > 0 or (bool(self.mode) and not isinstance(self._stop, Offer | Over))

    def hear(self, intent: Intent) -> bool:
        """Take the player's wish; True where it was for this alone."""
        at_choice = isinstance(self._stop, Offer | Over)
        if intent.kind == "skip" and self.backstage.settings.skip_key == "toggle":
            intent = intent._replace(kind="toggle_skip")
        match intent.kind:
            case "skip" | "toggle_skip":
                is_off = intent.kind == "toggle_skip" and self.is_skipping
                self._begin_skipping("skip" if intent.kind == "toggle_skip" else "held")
                self.mode = "" if is_off or at_choice else self.mode
                return True
            case "skip_end":
                self.mode = "" if self.mode == "held" else self.mode
                return True
            case "toggle_auto":
                self.mode = "" if self.mode == "auto" else "auto"
                self._rested = 0.0
                return True
            case kind if kind in LEAVES_IT:
                self.mode = "" if self.mode == "held" and kind not in HAND else self.mode
                return False
        was_auto, self.mode = self.mode == "auto" and not at_choice, self.mode if at_choice else ""
        return was_auto and intent.kind in ("advance", "confirm", "press")

    def face(self, stop: Stop) -> None:
        """This is faced now."""
        self._stop = stop
        self._words = len(stop.text.plain) if isinstance(stop, Say) else 0
        self._seconds = self._rested = 0.0
        if self.is_skipping and not self._may_skip():
            self.mode = ""

    def leave(self, stop: Stop) -> None:
        """The player goes on from this: it has been read."""
        if isinstance(stop, Say):
            self.backstage.read.add(stop.id)

    def update(self, dt: float, is_at_rest: bool) -> bool:
        """Let time pass; True where it is time to go on. `is_at_rest`: all is shown and nothing moves."""
        self._refused_left = max(0.0, self._refused_left - dt)
        self._seconds += dt
        is_done = is_at_rest and not self.backstage.is_speaking()
        self._rested = self._rested + dt if is_done else 0.0
        if self.is_skipping:
            return self._may_skip() and self._seconds >= theme.SKIP_SECONDS
        if self.mode != "auto" or not isinstance(self._stop, Say):
            return False
        due = theme.AUTO_LEAST_SECONDS + self._words / self.backstage.settings.auto_pace
        return self._seconds >= due and self._rested >= theme.AUTO_REST_SECONDS

    @property
    def words(self) -> str:
        """What the mark says; nothing where there is none."""
        return REFUSED if self._refused_left > 0 else MARKS.get(self.mode, "")

    def draw(self, canvas: Canvas) -> None:
        """The mark."""
        if not self.words:
            return
        wide = canvas.width(self.words, theme.LABEL)
        plate = Rect(theme.OWNER_LEFT, theme.FORWARD_TOP, wide + 28, 28)
        canvas.panel(plate, theme.PANEL, theme.PANEL_EDGE, 14)
        canvas.text(self.words, plate.x + 14, plate.y + 5, theme.LABEL, theme.AMBER)

    def _begin_skipping(self, mode: Mode) -> None:
        if self._may_skip():
            self.mode = mode
        elif isinstance(self._stop, Say):
            self.mode = ""
            self._refused_left = theme.REFUSED_SECONDS

    def _may_skip(self) -> bool:
        match self._stop:
            case Say(id=line):
                return self.backstage.settings.skips_unread or line in self.backstage.read
            case Pause():
                return True
        return False
