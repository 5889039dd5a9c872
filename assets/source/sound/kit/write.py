"""From a signal to a file: levelled, encoded, measured.

Law: what a file is worth is measured on the file, decoded again, by ffmpeg, not on what was meant.
"""
from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.io import wavfile
from scipy.ndimage import minimum_filter1d, uniform_filter1d
from scipy.signal import resample_poly

from kit.dsp import RATE, Signal, samples

ASSETS = Path(__file__).resolve().parents[3]
TRIES, SMOOTH = 8, 0.8


class Measure(NamedTuple):
    """Seconds, loudness in LUFS, true peak in dBTP, what the loop's seam is like, kilobytes."""

    seconds: float
    loudness: float
    peak: float
    seam: float
    kilobytes: int


def write(signal: Signal, path: Path, loudness: float, ceiling: float = -1.5, quality: float = 3, loops: bool = False) -> Path:
    """Level to a loudness in LUFS, hold the true peak under a ceiling in dB, encode as Ogg Vorbis."""
    if loops:
        signal = signal - signal.mean(axis=0)
    level = 10 ** ((loudness - loud(signal)) / 20)
    signal = held(signal * level, ceiling)
    path.parent.mkdir(parents=True, exist_ok=True)
    if loops:
        _join(signal, path, quality)
    else:
        _encode(signal, path, quality)
    return path


def _join(signal: Signal, path: Path, quality: float) -> None:
    """The encoder is least exact at the ends of a file: begin a little sooner, until the seam is as smooth as the rest."""
    best = (np.inf, b"")
    for earlier in range(TRIES):
        _encode(np.roll(signal, samples(0.037 * earlier), axis=0), path, quality)
        best = min(best, (seam(read(path)), path.read_bytes()))
        if best[0] < SMOOTH:
            break
    path.write_bytes(best[1])


def seam(signal: Signal) -> float:
    """How sharply the wave bends where it begins again, in parts of the sharpest bend within 50 ms: a click is a bend."""
    around = np.concatenate([signal[-samples(0.05) :], signal[: samples(0.05)]])
    bends = np.abs(np.diff(around, 2, axis=0)).max(axis=1)
    middle = samples(0.05) - 2
    here = bends[middle : middle + 3].max()
    return float(here / (np.delete(bends, [middle, middle + 1, middle + 2]).max() + 1e-9))


def _encode(signal: Signal, path: Path, quality: float) -> None:
    """The file is there whole, or as it was before."""
    with tempfile.TemporaryDirectory() as folder:
        wav, draft = Path(folder) / "signal.wav", path.with_suffix(".tmp")
        wavfile.write(wav, RATE, np.clip(signal, -1, 1).astype(np.float32))
        _ffmpeg("-y", "-i", wav, "-c:a", "libvorbis", "-q:a", str(quality), "-map_metadata", "-1", "-fflags", "+bitexact",
                "-flags:a", "+bitexact", "-f", "ogg", draft)
        os.replace(draft, path)


def held(signal: Signal, ceiling: float) -> Signal:
    """A limiter that looks ahead, in circular time: peaks are turned down softly, nothing is cut off."""
    top = 10 ** (ceiling / 20)
    peak = np.max(np.abs(resample_poly(signal, 4, 1, axis=0)).reshape(len(signal), 4, -1), axis=(1, 2))
    need = np.minimum(1, top / np.maximum(peak, 1e-9))
    if need.min() >= 1:
        return signal
    window = samples(0.008)
    gain = uniform_filter1d(minimum_filter1d(need, 2 * window + 1, mode="wrap"), window, mode="wrap")
    return signal * gain[:, None]


def loud(signal: Signal) -> float:
    """The integrated loudness of a signal in LUFS; of a short one, as if it went on."""
    looped = np.tile(signal, (int(np.ceil(4 * RATE / len(signal))), 1)) if len(signal) < 4 * RATE else signal
    with tempfile.TemporaryDirectory() as folder:
        wav = Path(folder) / "signal.wav"
        wavfile.write(wav, RATE, (looped / 8).astype(np.float32))
        return _ebur128(wav)[0] + 20 * np.log10(8)


def measured(path: Path) -> Measure:
    """What the file has."""
    loudness, peak = _ebur128(path)
    signal = read(path)
    return Measure(len(signal) / RATE, loudness, peak, seam(signal), path.stat().st_size // 1024)


def read(path: Path) -> Signal:
    """A file, decoded."""
    raw = _ffmpeg("-i", path, "-f", "f32le", "-ac", "2", "-ar", str(RATE), "-").stdout
    return np.frombuffer(raw, np.float32).reshape(-1, 2).astype(np.float64)


def _ebur128(path: Path) -> tuple[float, float]:
    told = _ffmpeg("-i", path, "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-").stderr.decode()
    summary = told[told.rindex("Summary:") :]
    found = re.search(r"I:\s+(-?[\d.]+|-inf) LUFS", summary), re.search(r"Peak:\s+(-?[\d.]+|-inf) dBFS", summary)
    return tuple(float(match[1]) if match else float("nan") for match in found)  # type: ignore[return-value]


def _ffmpeg(*words: object) -> subprocess.CompletedProcess[bytes]:
    command = ["ffmpeg", "-hide_banner", "-nostdin", *map(str, words)]
    return subprocess.run(command, capture_output=True, check=True)
