"""The desk behind the stage: a thread of its own that opens the device, decodes and fades.

Law: nobody ever waits for it, and it never stops the game: no device or a broken file is silence.
What goes on (a bus) is set, never queued: of ten wishes in a row only the last is decoded.
The device is opened for the first thing there is to hear. Knows files and buses, no names.
"""

import threading
import time
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pygame

from engine.stage import theme

BUFFER_SAMPLES = 1024
CHANNELS_A_BUS = 3
CHANNELS = 16
KEPT_SOUNDS = 24


class Bus(NamedTuple):
    """What goes on until something else: its channels, and how long one fades into the other."""

    first_channel: int
    fade_ms: int


BUSES = {
    "music": Bus(0, theme.FADE_MUSIC_MS),
    "ambience": Bus(CHANNELS_A_BUS, theme.FADE_AMBIENCE_MS),
}


class Mixer:
    """Plays what it is told to, as loud as it is told to."""

    def __init__(self) -> None:
        self._bell = threading.Condition()
        self._wanted: dict[str, Path | None] = dict.fromkeys(BUSES)
        self._shots: deque[tuple[str, Path]] = deque()
        self._goal: dict[str, float] = {}
        self._is_closing = False
        self._playing: dict[str, Path | None] = dict.fromkeys(BUSES)
        self._going: dict[str, pygame.mixer.Sound] = {}
        self._level: dict[str, float] = {}
        self._kept: dict[Path, pygame.mixer.Sound] = {}
        self._voice: pygame.mixer.Channel | None = None
        self._is_open: bool | None = None
        self._thread = threading.Thread(target=self._run, name="mixer", daemon=True)
        self._thread.start()

    def want(self, bus: str, path: Path | None) -> None:
        """Fade a bus to this file, or to nothing."""
        with self._bell:
            self._wanted[bus] = path
            self._bell.notify()

    def shoot(self, bus: str, path: Path) -> None:
        """Play a file once, over whatever else is heard."""
        with self._bell:
            self._shots.append((bus, path))
            self._bell.notify()

    def level(self, levels: Mapping[str, float]) -> None:
        """Go softly to these levels, bus by bus, from 0 to 1."""
        with self._bell:
            self._goal.update(levels)
            self._bell.notify()

    def close(self) -> None:
        """Stop, and give the device back."""
        with self._bell:
            self._is_closing = True
            self._bell.notify()
        self._thread.join(theme.CLOSE_SOUND_SECONDS)

    def _run(self) -> None:
        while True:
            with self._bell:
                while not (self._is_closing or self._has_work()):
                    self._bell.wait(theme.VOICE_LOOK_SECONDS if self._voice else None)
                wanted, shots, goal = dict(self._wanted), list(self._shots), self._goals()
                self._shots.clear()
                if self._is_closing:
                    break
            self._approach(goal)
            for bus, path in shots:
                self._play_once(bus, path)
            for bus, wish in wanted.items():
                if wish != self._playing[bus]:
                    self._fade_to(bus, wish)
                    break  # decoding took a while: look again at what is wanted now
            if self._level != goal:
                time.sleep(theme.LEVEL_STEP_SECONDS)
        if self._is_open:
            pygame.mixer.quit()

    def _has_work(self) -> bool:
        return bool(self._shots) or self._wanted != self._playing or self._level != self._goals()

    def _goals(self) -> dict[str, float]:
        """The levels to go to: what goes on steps back as long as a voice is heard."""
        if self._voice and not self._voice.get_busy():
            self._voice = None
        share = theme.DUCKED if self._voice else 1.0
        return {bus: level * (share if bus in BUSES else 1.0) for bus, level in self._goal.items()}

    def _approach(self, goal: Mapping[str, float]) -> None:
        """One step of every level towards its goal, so that nothing jumps."""
        for bus, wish in goal.items():
            level = self._level.get(bus, wish) if self._is_open else wish
            step = max(-theme.LEVEL_STEP, min(theme.LEVEL_STEP, wish - level))
            self._level[bus] = wish if abs(wish - level) <= theme.LEVEL_STEP else level + step
        for bus, sound in self._going.items():
            sound.set_volume(self._level.get(bus, 1.0))

    def _fade_to(self, bus: str, path: Path | None) -> None:
        self._playing[bus] = path
        sound = self._decoded(path) if path else None
        if not self._is_open:
            return
        first, fade_ms = BUSES[bus]
        channels = [pygame.mixer.Channel(first + index) for index in range(CHANNELS_A_BUS)]
        for channel in channels:
            if channel.get_busy():
                channel.fadeout(fade_ms)
        self._going.pop(bus, None)
        if sound:
            sound.set_volume(self._level.get(bus, 1.0))
            free = next((channel for channel in channels if not channel.get_busy()), channels[0])
            free.play(sound, -1, fade_ms=fade_ms)
            self._going[bus] = sound

    def _play_once(self, bus: str, path: Path) -> None:
        sound = self._kept.pop(path, None) or self._decoded(path)
        if not sound:
            return
        self._kept[path] = sound
        if len(self._kept) > KEPT_SOUNDS:
            del self._kept[next(iter(self._kept))]
        sound.set_volume(self._level.get(bus, 1.0))
        channel = sound.play()
        if bus == "voice":
            self._voice = channel

    def _decoded(self, path: Path) -> pygame.mixer.Sound | None:
        try:
            return pygame.mixer.Sound(str(path)) if self._open() else None
        except (pygame.error, OSError):
            return None

    def _open(self) -> bool:
        if self._is_open is None:
            try:
                pygame.mixer.init(buffer=BUFFER_SAMPLES)
                pygame.mixer.set_num_channels(CHANNELS)
                pygame.mixer.set_reserved(CHANNELS_A_BUS * len(BUSES))
                self._is_open = True
            except (pygame.error, NotImplementedError):
                self._is_open = False
        return self._is_open
