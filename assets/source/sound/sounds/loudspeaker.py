"""The airport's automatic voice: a synthetic one, as in any airport, out of horns under a high ceiling.

Spoken by flite's `slt` (apt install flite), which is free; what makes it a place is the loudspeaker and the hall.
"""
import subprocess
import tempfile
from pathlib import Path

from scipy.io import wavfile
from scipy.signal import resample_poly

from kit import *
from sounds.airport import chime

WORDS = "Flight twenty eight, thirty seven. To New York. Is now boarding, at gate, B 7."


def spoken(words):
    """The bare voice."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "voice.wav"
        subprocess.run(["flite", "-voice", "slt", "--setf", "duration_stretch=1.16", "--setf", "int_f0_target_mean=178", "-t", words, "-o", path], check=True)
        rate, voice = wavfile.read(path)
    return normal(resample_poly(voice.astype(float), RATE, rate))


def boarding_call(random):
    horn = small_speaker(np.pad(spoken(WORDS), (samples(0.1), samples(0.3))), 300, 3300, 1.3)
    farther = filtered(horn, 350, 2200)
    calls = together((horn, 0.8, 0), (farther, 0.35, 0.071), (farther, 0.22, 0.137))
    hall = heard_in(CONCOURSE, calls, 0.5, "loudspeaker", loops=False)
    before = chime(random)
    out = silence(len(hall) / RATE + 2.2)
    lay(out, before[: len(out)], 0, 0.8)
    lay(out, hall, 2.1, 1.1)
    return fade(out, 0.002, 0.4)


VOICES = {"boarding_call": Sound(boarding_call, -25)}
