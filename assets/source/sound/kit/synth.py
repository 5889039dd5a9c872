"""The sampler: libfluidsynth by its own interface, told message by message what to play.

Law: one synthesiser for all parts, told to forget everything between two of them; the same messages give the same sound.
"""
from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path

import numpy as np

from kit.dsp import RATE, Signal, samples

SOUNDFONT = Path("/usr/share/sounds/sf2/MuseScore_General_Full.sf2")
LIBRARY = "libfluidsynth.so.3"
BLOCK = 64
Event = tuple[float, int, bytes]  # seconds, order within a moment, MIDI message


class Synth:
    """A soundfont, loaded."""

    def __init__(self) -> None:
        self.library = library = ctypes.CDLL(LIBRARY)
        for name in ("new_fluid_settings", "new_fluid_synth"):
            getattr(library, name).restype = ctypes.c_void_p
        settings = ctypes.c_void_p(library.new_fluid_settings())
        for key, value in (("synth.sample-rate", float(RATE)), ("synth.gain", 0.7)):
            library.fluid_settings_setnum(settings, key.encode(), ctypes.c_double(value))
        for key, number in (("synth.reverb.active", 0), ("synth.chorus.active", 0), ("synth.polyphony", 400), ("synth.dynamic-sample-loading", 1)):
            library.fluid_settings_setint(settings, key.encode(), number)
        self.synth = ctypes.c_void_p(library.new_fluid_synth(settings))
        if library.fluid_synth_sfload(self.synth, str(SOUNDFONT).encode(), 1) < 0:
            raise SystemExit(f"no soundfont at {SOUNDFONT}: apt install musescore-general-soundfont-lossless")

    def played(self, bank: int, preset: int, pan: float, events: list[Event], seconds: float) -> Signal:
        """So many seconds of one instrument."""
        library, synth = self.library, self.synth
        library.fluid_synth_system_reset(synth)
        library.fluid_synth_bank_select(synth, 0, bank)
        library.fluid_synth_program_change(synth, 0, preset)
        library.fluid_synth_cc(synth, 0, 10, int(64 + 63 * pan))
        out = np.zeros((samples(seconds) // BLOCK + 1) * BLOCK * 2, np.float32)
        start, waiting = 0, iter(sorted(events))
        event = next(waiting, None)
        address = out.ctypes.data
        while start < len(out) // 2:
            while event and event[0] * RATE < start + BLOCK / 2:
                self._tell(event[2])
                event = next(waiting, None)
            here = ctypes.c_void_p(address + start * 8)
            library.fluid_synth_write_float(synth, BLOCK, here, 0, 2, here, 1, 2)
            start += BLOCK
        return out.reshape(-1, 2).astype(np.float64)

    def _tell(self, message: bytes) -> None:
        match message[0]:
            case 0x90:
                self.library.fluid_synth_noteon(self.synth, 0, message[1], message[2])
            case 0x80:
                self.library.fluid_synth_noteoff(self.synth, 0, message[1])
            case 0xB0:
                self.library.fluid_synth_cc(self.synth, 0, message[1], message[2])


@cache
def synth() -> Synth:
    return Synth()
