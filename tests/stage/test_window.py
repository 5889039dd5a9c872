"""The window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

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
