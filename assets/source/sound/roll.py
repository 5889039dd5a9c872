"""Draw the motif and where it recurs: a piano roll of every piece, the motif's notes lit.

    python assets/source/sound/roll.py          build/motif.png, and a roll of each piece in build/
"""
from __future__ import annotations

import importlib
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from kit.score import Note, Score

ORDER = ("title", "mark", "lexie", "trailer", "drive", "waiting", "together", "loss", "home", "away", "alone", "dawn")
NIGHT, GRID, DIM, LIT, WORDS = "#10141c", "#1c2330", "#4c6488", "#ffb454", "#c6d8f2"
WIDE, ROW, LEFT = 1800, 128, 150
NAMES = "C C# D Eb E F F# G Ab A Bb B".split()


def main() -> None:
    build = HERE / "build"
    build.mkdir(exist_ok=True)
    scores = {name: importlib.import_module(f"music.{name}").score() for name in ORDER}
    picture = Image.new("RGB", (WIDE, 190 + ROW * len(scores)), NIGHT)
    draw = ImageDraw.Draw(picture)
    _motif(draw)
    for index, (name, score) in enumerate(scores.items()):
        _row(draw, name, score, 190 + index * ROW)
    picture.save(build / "motif.png")
    for name, score in scores.items():
        _whole(name, score).save(build / f"roll_{name}.png")


def lit(score: Score) -> set[Note]:
    """The notes of the motif, wherever it was marked: four of the part that has it, or as many as it comes to."""
    found = set()
    for at, form, part in score.motifs:
        words = part.replace(",", " ").split()
        for name, (_, notes) in score.parts.items():
            if any(word in f"{name} {HAS.get(name, '')}" for word in words):
                count = 2 if "only" in form else 3 if "broken" in form or "half" in form or "upside" in form else 4
                found |= set(sorted(note for note in notes if note.at >= at)[:count])
    return found


HAS = {"melody": "cello", "right": "piano all", "felt": "felt piano", "violins": "all", "cello": "all"}


def _motif(draw: ImageDraw.ImageDraw) -> None:
    big, small = ImageFont.load_default(26), ImageFont.load_default(17)
    draw.text((24, 14), "The skipped step", LIT, big)
    lines = ("Up a step, over the next one, and back to it: it hangs on the step that was skipped.",
             "Mark's never comes home. Lexie's breaks off before it. The two together resolve it. At home no step is skipped.")
    for index, words in enumerate(lines):
        draw.text((24, 56 + 24 * index), words, WORDS, small)
    for start, keys, words in ((900, (69, 70, 74, 72), "in minor: A Bb D C"), (1200, (69, 71, 74, 73), "in major: A B D C#"), (1500, (69, 71, 73, 74), "no step skipped: A B C# D")):
        for index, key in enumerate(keys):
            y = 130 - (key - 69) * 16
            draw.rectangle((start + index * 55, y, start + index * 55 + 50, y + 13), LIT)
            draw.text((start + index * 55 + 4, y - 17), NAMES[key % 12], WORDS, ImageFont.load_default(13))
        draw.text((start, 152), words, WORDS, small)


def _row(draw: ImageDraw.ImageDraw, name: str, score: Score, top: float) -> None:
    draw.text((14, top + 8), name, LIT, ImageFont.load_default(22))
    forms = dict.fromkeys(form for _, form, _ in score.motifs)
    for index, form in enumerate(list(forms)[:4]):
        draw.text((14, top + 38 + 16 * index), form, DIM, ImageFont.load_default(13))
    _notes(draw, score, (LEFT + 40, top + 6, WIDE - LEFT - 60, ROW - 14))


def _notes(draw: ImageDraw.ImageDraw, score: Score, box: tuple[float, float, float, float]) -> None:
    left, top, wide, high = box
    keys = [note.key for _, notes in score.parts.values() for note in notes]
    low, span = min(keys) - 1, max(keys) - min(keys) + 3
    for bar in range(score.bars + 1):
        x = left + wide * bar / score.bars
        draw.line((x, top, x, top + high), GRID)
    bright = lit(score)
    everything = [note for _, notes in score.parts.values() for note in notes]
    for note in sorted(everything, key=lambda note: note in bright):
        x, y = left + wide * note.at / score.beats, top + high * (1 - (note.key - low) / span)
        right = left + wide * min(score.beats, note.at + note.beats) / score.beats
        draw.rectangle((x, y, max(x + 1, right - 1), y + max(1.5, high / span - 0.5)), LIT if note in bright else DIM)


def _whole(name: str, score: Score) -> Image.Image:
    picture = Image.new("RGB", (WIDE, 560), NIGHT)
    draw = ImageDraw.Draw(picture)
    draw.text((14, 8), f"{name}: {score.bars} bars at {score.tempo:.0f}", LIT, ImageFont.load_default(22))
    _notes(draw, score, (20, 44, WIDE - 40, 500))
    at = 0.0
    for chord in score.progression:
        draw.text((20 + (WIDE - 40) * at / score.beats, 30), chord.name, WORDS, ImageFont.load_default(12))
        at += chord.beats
    return picture


if __name__ == "__main__":
    main()
