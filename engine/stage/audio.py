"""What is to be heard: music, room tone, sounds, voices and ticks, by name, each on its own bus.

Law: asking never waits and never fails, and asking for what already plays changes nothing. What is asked for is
noted here; only after `start` is it heard, and then a thread of its own does the work (`mixer`).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

from engine.stage import theme
from engine.stage.assets import Assets

FOLDERS = {"music": "music", "ambience": "ambience", "sound": "sounds", "voice": "voices", "tick": "ticks"}
DUCKED = ("music", "ambience")


class Volumes(NamedTuple):
    """How loud each bus is, from 0 to 1."""

    music: float = 0.8
    ambience: float = 0.7
    sound: float = 0.9
    voice: float = 0.9
    tick: float = 0.9


class Desk(Protocol):
    """Whoever makes it heard."""

    def want(self, bus: str, path: Path | None) -> None: ...
    def shoot(self, bus: str, path: Path) -> None: ...
    def level(self, levels: Mapping[str, float]) -> None: ...
    def close(self) -> None: ...


class Audio:
    """Plays by name."""

    def __init__(self, assets: Assets, volumes: Volumes | None = None) -> None:
        self.assets, self.volumes = assets, volumes or Volumes()
        self.playing: dict[str, str | None] = {"music": None, "ambience": None}
        self._is_muted = self._is_ducked = False
        self._desk: Desk | None = None

    def start(self, desk: Desk | None = None) -> None:
        """Let it be heard from now on, also what was asked for before."""
        if desk is None:
            from engine.stage.mixer import Mixer

            desk = Mixer()
        self._desk = desk
        self._level()
        for bus, name in self.playing.items():
            desk.want(bus, self._file(bus, name))

    def close(self) -> None:
        """Fall silent, and give the device back."""
        if self._desk:
            self._desk.close()
        self._desk = None

    def mix(self, volumes: Volumes) -> None:
        """How loud each bus is from now on, also what plays already."""
        self.volumes = volumes
        self._level()

    def mute(self, is_muted: bool) -> None:
        """Nothing is heard for a while, and nothing stops."""
        self._is_muted = is_muted
        self._level()

    def duck(self, is_speaking: bool) -> None:
        """Music and room tone step back while someone speaks."""
        self._is_ducked = is_speaking
        self._level()

    def music(self, name: str | None) -> None:
        """Fade to this music, or to none."""
        self._go_on("music", name)

    def ambience(self, name: str | None) -> None:
        """Fade to this room tone, or to none."""
        self._go_on("ambience", name)

    def once(self, bus: str, name: str) -> None:
        """Play this once, over whatever else is heard: a sound, a voice, or a tick under the hand."""
        is_silent = self._is_muted or not getattr(self.volumes, bus)
        if self._desk and not is_silent and (path := self._file(bus, name)):
            self._desk.shoot(bus, path)

    def silence(self) -> None:
        """Let everything fade."""
        self.music(None)
        self.ambience(None)

    def _go_on(self, bus: str, name: str | None) -> None:
        if name == self.playing[bus]:
            return
        self.playing[bus] = name
        if self._desk:
            self._desk.want(bus, self._file(bus, name))

    def _file(self, bus: str, name: str | None) -> Path | None:
        return self.assets.sound(FOLDERS[bus], name) if name else None

    def _level(self) -> None:
        if not self._desk:
            return
        levels = self.volumes._asdict()
        for bus in DUCKED if self._is_ducked else ():
            levels[bus] *= theme.DUCKED
        self._desk.level({bus: 0.0 if self._is_muted else loud(level) for bus, level in levels.items()})


def loud(volume: float) -> float:
    """A volume as the ear has it, turned into a factor for the samples."""
    return float(volume**theme.LOUDNESS_POWER)
