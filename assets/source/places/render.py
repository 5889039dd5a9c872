"""Rebuild the pictures of the places.

    python assets/source/places/render.py NAME ...       one or more pictures, at full size
    python assets/source/places/render.py --all          every picture
    python assets/source/places/render.py NAME --preview small and quick, into build/
    python assets/source/places/render.py NAME --repaint paint again what was rendered before

A place is a file beside this one with a `PLACE` record and `build(picture)`; a picture is named
after its place: `gate` and `gate_boarding` are both in gate.py. The close-ups are in closeup_*.py,
several in one file, by their own names.
"""
from __future__ import annotations

import argparse
import importlib
import random
import sys
import time
from pathlib import Path
from types import ModuleType

import extras
from PIL import Image

HERE = Path(__file__).resolve().parent
BUILD = HERE / "build"
ASSETS = HERE.parents[1]
PREVIEW_SIZE, PREVIEW_SAMPLES, PREVIEW_HEIGHT = (640, 360), 10, 540
ELSEWHERE = {"title": ASSETS / "title.jpg"}   # JPEG decodes in a sixth of WebP's time: it is the first frame
BUDGET_KB, CUT_OUT_KB, COARSER = 250, 120, 2  # a picture over the budget is saved again, so much coarser
SAVED = {".webp": {"quality": 90, "method": 6}, ".jpg": {"quality": 86, "optimize": True}, ".png": {}}


def main() -> None:
    args = _arguments()
    for picture in _all_pictures() if args.all else args.pictures:
        make(picture, args.preview, args.repaint, args.samples, args.height)


def make(picture: str, preview: bool = False, repaint: bool = False, samples: int | None = None,
         height: int | None = None) -> Path:
    """Render (unless `repaint`) and paint one picture; where it was written."""
    place = _place_of(picture)
    suffix = "_preview" if preview else ""
    room = extras.room_of(picture)
    exr = BUILD / f"{room}{suffix}.exr"
    BUILD.mkdir(exist_ok=True)
    if not repaint:
        _render(place, room, exr, PREVIEW_SIZE if preview else _size(place, height), samples or (preview and PREVIEW_SAMPLES))
    finished = ELSEWHERE.get(picture, ASSETS / place.PLACE.folder / f"{picture}.webp")
    target = BUILD / f"{picture}_preview.png" if preview else finished
    _paint(place, picture, exr, target, {"height": PREVIEW_HEIGHT} if preview else {})
    return target


def _size(place: ModuleType, height: int | None) -> tuple[int, int]:
    width, own = place.PLACE.size
    return (width * height // own, height) if height else (width, own)


def _render(place: ModuleType, picture: str, exr: Path, size: tuple[int, int], samples: int | None) -> None:
    from kit import render, reset

    record = place.PLACE
    reset()
    random.seed(record.seed)
    place.build(picture)
    render(exr, *size, samples or record.samples, noise=record.noise, bounces=record.bounces, cut_out=record.cut_out)


def _paint(place: ModuleType, picture: str, exr: Path, target: Path, size: dict[str, int]) -> None:
    start = time.time()
    image = painted(picture, exr, size)
    target.parent.mkdir(parents=True, exist_ok=True)
    saved = dict(SAVED[target.suffix])
    image.save(target, **saved)
    while "quality" in saved and target.stat().st_size > (CUT_OUT_KB if place.PLACE.cut_out else BUDGET_KB) * 1024:
        saved["quality"] -= COARSER
        image.save(target, **saved)
    print(f"PAINT {target} {time.time() - start:.0f} s, {target.stat().st_size // 1024} kB", flush=True)


def painted(picture: str, exr: Path, size: dict[str, int]) -> Image.Image:
    """The picture of a render, with the people in its background."""
    from painter import paint

    record, room = _place_of(picture).PLACE, extras.room_of(picture)
    return paint(exr, extras.people_in(picture), cut_out=record.cut_out, **{**record.paint, **record.variants[room], **size})


def _place_of(picture: str) -> ModuleType:
    for stem in (s for s in _place_files() if s.startswith("closeup_")):
        if picture in importlib.import_module(stem).PLACE.variants:
            return importlib.import_module(stem)
    stems = [s for s in _place_files() if picture == s or picture.startswith(s + "_")]
    if not stems:
        sys.exit(f"no place file for '{picture}'; there are {', '.join(_place_files())}")
    place = importlib.import_module(max(stems, key=len))
    if extras.room_of(picture) not in place.PLACE.variants:
        sys.exit(f"{place.__name__}.py has no picture '{picture}', only {', '.join(place.PLACE.variants)}")
    return place


def _all_pictures() -> list[str]:
    rooms = [picture for stem in _place_files() for picture in importlib.import_module(stem).PLACE.variants]
    return rooms + list(extras.ROOMS)


def _place_files() -> list[str]:
    return sorted(p.stem for p in HERE.glob("*.py") if "\nPLACE = " in p.read_text(encoding="utf-8"))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Rebuild the pictures of the places.")
    parser.add_argument("pictures", nargs="*", metavar="NAME")
    parser.add_argument("--all", action="store_true", help="every picture of every place")
    parser.add_argument("--preview", action="store_true", help="640x360 render, painted at half size into build/")
    parser.add_argument("--repaint", action="store_true", help="do not render, only paint")
    parser.add_argument("--samples", type=int, help="samples a pixel instead of the place's own")
    parser.add_argument("--height", type=int, help="lines of the render instead of the place's own")
    return parser.parse_args()


if __name__ == "__main__":
    main()
