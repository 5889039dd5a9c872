"""What a file sounds like, as a picture: its waveform, its spectrogram, and the seam where it begins again."""
from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from scipy.signal import spectrogram

from kit.dsp import RATE, Signal, samples
from kit.write import ASSETS, read

BUILD = Path(__file__).resolve().parent / "build"
WIDE, HIGH, SEAM = 1400, 380, 180
TOP_HERTZ, LOW_HERTZ = 16000, 40


def look(name: str, folder: Path = BUILD) -> Path:
    """Draw a file into the build folder."""
    signal = read(ASSETS / f"{name}.ogg")
    picture = Image.new("RGB", (WIDE, HIGH + SEAM + 60), "#10141c")
    draw = ImageDraw.Draw(picture)
    draw.text((8, 4), f"{name}   {len(signal) / RATE:.2f} s   log frequency {LOW_HERTZ} to {TOP_HERTZ} Hz", "#ffd9a0")
    picture.paste(_spectrum(signal.mean(axis=1)), (0, 20))
    _wave(draw, signal.mean(axis=1), (0, HIGH + 20, WIDE // 2, SEAM), "the whole")
    around = np.concatenate([signal[-samples(0.02) :], signal[: samples(0.02)]]).mean(axis=1)
    _wave(draw, around, (WIDE // 2 + 10, HIGH + 20, WIDE // 2 - 10, SEAM), "20 ms before and after the seam")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name.replace('/', '_')}.png"
    picture.save(path)
    return path


def _spectrum(mono: Signal) -> Image.Image:
    hertz, _, power = spectrogram(mono, RATE, nperseg=4096, noverlap=4096 - max(256, len(mono) // WIDE), window="hann")
    rows = np.geomspace(LOW_HERTZ, TOP_HERTZ, HIGH)
    bands = np.stack([np.interp(rows, hertz, column) for column in (10 * np.log10(power + 1e-13)).T], axis=1)[::-1]
    shade = np.clip((bands + 115) / 75, 0, 1)
    colors = np.stack([255 * shade**0.8, 255 * shade**1.7, 255 * (0.25 + 0.75 * shade) * (1 - 0.6 * shade)], axis=2).astype(np.uint8)
    return Image.fromarray(colors).resize((WIDE, HIGH))


def _wave(draw: ImageDraw.ImageDraw, mono: Signal, box: tuple[int, int, int, int], words: str) -> None:
    left, top, wide, high = box
    draw.text((left + 4, top + 2), words, "#8fb3d1")
    scale = (high / 2 - 16) / max(1e-6, float(np.abs(mono).max()))
    middle = top + high / 2 + 8
    edges = np.linspace(0, len(mono), wide + 1).astype(int)
    for x in range(wide):
        part = mono[edges[x] : max(edges[x] + 1, edges[x + 1])]
        draw.line((left + x, middle - scale * part.max(), left + x, middle - scale * part.min() + 1), "#c6d8f2")
