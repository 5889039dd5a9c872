"""Pixels and sound: window, canvas, type, pictures, motion. Knows nothing of stories."""

import os

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
