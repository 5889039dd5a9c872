"""The window."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

from engine.stage.window import Window

ROOT = Path(__file__).parent.parent.parent
HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER", "XDG_RUNTIME_DIR")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_it_says_so_and_offers_the_terminal() -> None:
    """And does not play to nobody."""
    environment = {name: value for name, value in os.environ.items() if name not in HIDDEN}
    run = subprocess.run(
        [sys.executable, "main.py", "play"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 2
    assert "no display" in run.stderr
    assert "--text" in run.stderr


@pytest.mark.parametrize(("height", "size"), [(720, (1280, 720)), (1080, (1920, 1080)), (1440, (1280, 720))])
def test_a_window_is_as_large_as_wanted_but_no_larger_than_the_desktop(
    height: int, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What would not fit is as it fits."""
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [(1920, 1080)])
    window = Window("nothing", height=height)
    assert window.surface.get_size() == size
    window.resize(720)
    assert window.refresh() == (size != (1280, 720))
    assert window.surface.get_size() == (1280, 720)
    window.close()


@pytest.mark.parametrize("name", ["SIGINT", "SIGHUP"])
def test_ctrl_c_and_a_closed_terminal_are_a_wish_to_quit(name: str) -> None:
    """They end nothing at once: what is played is saved first, as when the window is closed."""
    number = getattr(signal, name, None)
    if number is None:
        pytest.skip("there is no such signal here")
    before = signal.signal(number, signal.SIG_DFL)
    window = Window("nothing", (640, 360))
    try:
        window.heed_signals()
        signal.raise_signal(number)
        assert pygame.QUIT in [event.type for event in window.wait(1.0)]
    finally:
        signal.signal(number, before)
        window.close()


def test_every_picture_has_a_name_of_its_own(tmp_path: Path) -> None:
    """Two in one second are two files; where there can be none, the window says why."""
    window = Window("", (640, 360))
    pictures = tmp_path / "pictures"
    assert [window.save(pictures / "now.png") for _ in range(3)] == ["", "", ""]
    assert {path.name for path in pictures.iterdir()} == {"now.png", "now-2.png", "now-3.png"}
    assert window.save(pictures / "now.png" / "then.png") in ("Not a directory", "File exists")
    window.close()
