"""The player's settings in the running game: put into stage and window at once, kept on disk when there is time.

Law: what is changed is felt in the next frame; nothing is written before the player leaves a screen, or a minute
has passed; nothing is written at all before `keep_in` has said where.
"""

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.play.journal import Journal
from engine.play.read import ReadLines
from engine.screens.notice import told
from engine.settings import Settings, save_settings, settings_file
from engine.stage import keymap
from engine.stage.audio import Volumes
from engine.stage.taste import Taste

if TYPE_CHECKING:
    from engine.game.loop import Game

KEEP_SECONDS = 60


class Preferences:
    """The settings and read lines of a game."""

    def __init__(self, game: "Game") -> None:
        self.game = game
        self.saved = game.backstage.settings
        self.may_write = False
        self._fault, self._has_told = "", False
        self._kept_at = time.monotonic()
        game.backstage.change = self.change
        self._take_keys(self.saved)

    def keep_in(self, path: Path) -> None:
        """From now on, what has been read is kept in this file, where one has been beside it, settings in theirs."""
        self.may_write = True
        self.game.backstage.read = ReadLines(path)
        self.game.backstage.journal = Journal(path.with_name("journal.json"), time.time)

    def change(self, settings: Settings) -> None:
        """Have these settings from now on."""
        game, before = self.game, self.game.backstage.settings
        settings = game.voice.allowed(settings)
        game.backstage.settings = settings
        game.backstage.audio.mix(volumes(settings))
        game.canvas.taste = taste(settings)
        self._take_keys(settings)
        if before.window_height != settings.window_height:
            game.window.resize(settings.window_height)
        if before.fullscreen != settings.fullscreen != game.window.is_fullscreen:
            game.toggle_fullscreen()
        for screen in game.screens:
            screen.damage.all()

    def _take_keys(self, settings: Settings) -> None:
        """Hear by these keys and buttons, and print these."""
        intents = self.game.intents
        intents.wheel = settings.wheel
        intents.bindings = keymap.bindings(settings.keys, settings.buttons)
        keymap.use(intents.bindings)

    def note_fullscreen(self, is_full: bool) -> None:
        """The window is full screen now, or is no more."""
        self.change(replace(self.game.backstage.settings, fullscreen=is_full))

    def focus(self, is_focused: bool) -> None:
        """The window came before the others, or went behind them."""
        is_muted = self.game.backstage.settings.is_mute_unfocused and not is_focused
        self.game.backstage.audio.mute(is_muted)
        if is_muted:
            self.game.voice.stop()

    def pass_time(self) -> None:
        """Keep what has been read, if that is long ago; say once an evening where it cannot be."""
        if time.monotonic() - self._kept_at >= KEEP_SECONDS:
            self.keep()
        if self.fault and not self._has_told:
            self._has_told = True
            self.game.say(told(f"{self.fault} Nothing is lost while the game is open.", is_warning=True))

    def keep(self, is_last: bool = False) -> None:
        """Write what is not yet on disk."""
        self._kept_at = time.monotonic()
        if not self.may_write:
            return
        self._keep_settings(self.game.backstage.settings)
        self.game.backstage.read.keep(is_last)
        self.game.backstage.journal.keep(is_last)

    @property
    def fault(self) -> str:
        """What could not be written last time, in a sentence; empty where all was."""
        kept = self.game.backstage.read.fault or self.game.backstage.journal.fault
        if kept:
            return f"What you have read and reached cannot be kept: {kept}."
        return f"Your settings cannot be kept: {self._fault}." if self._fault else ""

    def _keep_settings(self, settings: Settings) -> None:
        if settings == self.saved:
            return
        try:
            save_settings(settings)
        except OSError as error:
            self._fault = f"{error.strerror or 'the disk would not take it'} ({settings_file().parent})"
        else:
            self.saved, self._fault = settings, ""


def taste(settings: Settings) -> Taste:
    """The type and contrast that the player wants."""
    return Taste(
        settings.text_size,
        settings.face,
        settings.line_spacing,
        settings.box_opacity,
        settings.high_contrast,
    )


def volumes(settings: Settings) -> Volumes:
    """How loud the player wants it."""
    ticks = settings.sound_volume if settings.has_ticks else 0.0
    return Volumes(
        settings.music_volume, settings.ambience_volume, settings.sound_volume, settings.voice_volume, ticks
    )
