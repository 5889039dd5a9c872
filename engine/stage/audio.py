"""What is heard: music, ambience and sounds, each on its own bus.

Law: everything is optional. No device, no file, a broken file: silence, and the game goes on.
The mixer is opened only when there is something to play, for an open mixer costs a thread that never sleeps.
"""

from typing import NamedTuple

import pygame

from engine.stage import theme
from engine.stage.assets import Assets

AMBIENCE_CHANNEL = 0


class Volumes(NamedTuple):
    """How loud each bus is, from 0 to 1."""

    music: float = 0.8
    ambience: float = 0.7
    sound: float = 0.9


class Audio:
    """Plays by name; asking for what already plays changes nothing."""

    def __init__(self, assets: Assets, volumes: Volumes | None = None) -> None:
        self.assets, self.volumes = assets, volumes or Volumes()
        self._music: str | None = None
        self._ambience: str | None = None
        self._tone: pygame.mixer.Sound | None = None
        self._is_muted = False
        self._is_open: bool | None = None

    def mix(self, volumes: Volumes) -> None:
        """How loud each bus is from now on, also what plays already."""
        self.volumes = volumes
        self._level()

    def mute(self, is_muted: bool) -> None:
        """Nothing is heard for a while, and nothing stops."""
        self._is_muted = is_muted
        self._level()

    def music(self, name: str | None) -> None:
        """Fade to this music, or to none."""
        if name == self._music:
            return
        self._music = name
        path = self.assets.sound("music", name) if name else None
        try:
            if path and self._open():
                pygame.mixer.music.load(path)
                pygame.mixer.music.set_volume(self._heard.music)
                pygame.mixer.music.play(-1, fade_ms=theme.FADE_MUSIC_MS)
            elif self._is_open:
                pygame.mixer.music.fadeout(theme.FADE_MUSIC_MS)
        except (pygame.error, OSError):
            return

    def ambience(self, name: str | None) -> None:
        """Fade to this room tone, or to none."""
        if name == self._ambience:
            return
        self._ambience = name
        path = self.assets.sound("ambience", name) if name else None
        try:
            if path and self._open():
                self._tone = pygame.mixer.Sound(path)
                self._tone.set_volume(self._heard.ambience)
                pygame.mixer.Channel(AMBIENCE_CHANNEL).play(self._tone, -1, fade_ms=theme.FADE_MUSIC_MS)
            elif self._is_open:
                pygame.mixer.Channel(AMBIENCE_CHANNEL).fadeout(theme.FADE_MUSIC_MS)
        except (pygame.error, OSError):
            return

    def sound(self, name: str) -> None:
        """Play this once."""
        path = self.assets.sound("sounds", name)
        try:
            if path and self._open():
                noise = pygame.mixer.Sound(path)
                noise.set_volume(self._heard.sound)
                noise.play()
        except (pygame.error, OSError):
            return

    def silence(self) -> None:
        """Let everything fade."""
        self.music(None)
        self.ambience(None)

    @property
    def _heard(self) -> Volumes:
        return Volumes(0, 0, 0) if self._is_muted else self.volumes

    def _level(self) -> None:
        if self._is_open:
            pygame.mixer.music.set_volume(self._heard.music)
        if self._tone:
            self._tone.set_volume(self._heard.ambience)

    def _open(self) -> bool:
        if self._is_open is None:
            try:
                pygame.mixer.init()
                pygame.mixer.set_reserved(AMBIENCE_CHANNEL + 1)
                self._is_open = True
            except (pygame.error, NotImplementedError):
                self._is_open = False
        return self._is_open
