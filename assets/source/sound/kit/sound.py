"""One sound of a family: how it is made and how loud it is."""
from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kit.dsp import Random, Signal


class Sound(NamedTuple):
    """`make` draws from the sound's own random numbers; `loudness` is in LUFS, of the sound going on for ever."""

    make: Callable[[Random], Signal]
    loudness: float = -24.0
