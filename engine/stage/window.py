"""The window: opening it, showing what was drawn, full screen, screenshots.

Law: the only file that knows which way pixels reach the glass. Plain shared memory beats a software GL driver
(0.2 ms against 7 ms a frame), and nothing here needs a GPU, so that way is asked for where SDL offers both.
"""

import os
import signal
import sys
import time
from contextlib import suppress
from itertools import chain, count
from math import inf
from pathlib import Path

import pygame

from engine.stage import theme

SIZES = ((2560, 1440), (1920, 1080), (1600, 900), (1280, 720))
SHARE_OF_DESKTOP = 0.8
UNSEEN = ("dummy", "offscreen", "evdev")
HANG_UPS = [getattr(signal, name) for name in ("SIGINT", "SIGHUP") if hasattr(signal, name)]
LONGEST_FRAME_SECONDS = 0.1
REST_SECONDS, LONGEST_REST_SECONDS, DROWSIER = 0.012, 0.03, 1.02


class NoDisplay(Exception):
    """There is no display to open a window on."""


class Window:
    """A resizable window; `surface` is what is drawn on, in real pixels."""

    def __init__(
        self, title: str, size: tuple[int, int] | None = None, fullscreen: bool = False, height: int = 0
    ) -> None:
        _prepare()
        try:
            pygame.display.init()
            _refuse_unseen(pygame.display.get_driver())
            self._window = pygame.Window(title, size or _size(height), resizable=True, allow_high_dpi=True)
            self._window.minimum_size = (640, 360)
            if fullscreen:
                self._window.set_fullscreen(True)
            self.surface = self._window.get_surface()
            self._size = self.surface.get_size()
        except pygame.error as error:
            raise NoDisplay(str(error)) from error
        self.is_fullscreen = fullscreen
        self._clock = pygame.time.Clock()

    def heed_signals(self) -> None:
        """Take Ctrl-C in the terminal it was started from, and the closing of that, for the wish to quit.

        (SDL does so for SIGTERM; what was ignored before, as under nohup, stays so.)
        """
        for number in HANG_UPS:
            if signal.getsignal(number) != signal.SIG_IGN:
                signal.signal(number, _wish_to_quit)

    def events(self) -> list[pygame.Event]:
        """What has happened since last asked."""
        return pygame.event.get()

    def wait(self, longest: float = inf) -> list[pygame.Event]:
        """Sleep until something happens. (`pygame.event.wait` asks a thousand times a second: 2 % of a core.)"""
        rest, end = REST_SECONDS, time.monotonic() + longest
        while not (events := pygame.event.get()) and (left := end - time.monotonic()) > 0:
            time.sleep(min(rest, left))
            rest = min(rest * DROWSIER, LONGEST_REST_SECONDS)
        return events

    def tick(self) -> float:
        """Wait until the next frame is due; the seconds since the last, a long sleep not counted whole."""
        return self.passed(theme.FRAME_RATE)

    def passed(self, at_most_a_second: int = 0) -> float:
        """The seconds since last asked, a long sleep not counted whole."""
        return min(self._clock.tick(at_most_a_second) / 1000, LONGEST_FRAME_SECONDS)

    def refresh(self) -> bool:
        """Take up the window's present size; True where it changed."""
        before, self.surface = self._size, self._window.get_surface()
        self._size = self.surface.get_size()
        return self._size != before

    def resize(self, height: int) -> None:
        """Have one of our sizes, no larger than the desktop; 0 is what fits."""
        if not self.is_fullscreen:
            self._window.size = _size(height)

    def show(self) -> None:
        """Bring what was drawn to the glass."""
        self._window.flip()

    def title(self, words: str) -> None:
        """What the window manager shows."""
        self._window.title = words

    def pixels(self, x: float, y: float) -> tuple[float, float]:
        """The pixel under a mouse position, which on a high-DPI desktop is counted in points."""
        wide, high = self._window.size
        width, height = self.surface.get_size()
        return x * width / max(1, wide), y * height / max(1, high)

    def toggle_fullscreen(self) -> bool:
        """Between window and full screen; whether it is full screen now."""
        if self.is_fullscreen:
            self._window.set_windowed()
        else:
            self._window.set_fullscreen(True)
        self.is_fullscreen = not self.is_fullscreen
        return self.is_fullscreen

    def save(self, path: Path) -> str:
        """Keep what is on the glass as a picture, beside one of the same name; why not, where that is not possible."""
        names = chain([path], (path.with_stem(f"{path.stem}-{number}") for number in count(2)))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            pygame.image.save(self.surface, next(name for name in names if not name.exists()))
        except (OSError, pygame.error) as error:
            return getattr(error, "strerror", None) or str(error)
        return ""

    def close(self) -> None:
        """Close it."""
        self._window.destroy()


def _wish_to_quit(number: int, frame: object) -> None:
    with suppress(pygame.error):  # the window may be gone already
        pygame.event.post(pygame.Event(pygame.QUIT))


def _refuse_unseen(driver: str) -> None:
    """Where SDL finds no display it draws for nobody; that is right only where it was asked to."""
    if driver in UNSEEN and os.environ.get("SDL_VIDEODRIVER") != driver:
        pygame.display.quit()
        raise NoDisplay("neither an X server nor Wayland answers" if sys.platform == "linux" else driver)


def _prepare() -> None:
    if sys.platform != "darwin":
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("SDL_VIDEO_ALLOW_SCREENSAVER", "1")
    os.environ.setdefault("SDL_MOUSE_FOCUS_CLICKTHROUGH", "1")


def _size(height: int = 0) -> tuple[int, int]:
    """The size of this height, or the largest of ours that leaves some of the desktop free."""
    desktops = pygame.display.get_desktop_sizes()
    wide, high = desktops[0] if desktops else (theme.WIDTH, theme.HEIGHT)
    for size in SIZES:
        if size[1] == height and size[0] <= wide and size[1] <= high:
            return size
    for size in SIZES:
        if size[0] <= wide * SHARE_OF_DESKTOP and size[1] <= high * SHARE_OF_DESKTOP:
            return size
    return SIZES[-1]
