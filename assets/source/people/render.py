"""Rebuild people: `render.py NAME`, `render.py --all`, `render.py NAME --mood angry`.

Law: what lies in assets/people is always whole: layers are written aside and moved into place at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from blend import Sheet, compose, sheet_of
from canvas import FULL, HEIGHT, WIDTH, Layer, Shadow, Window
from cast import CAST
from face import face as paint_face
from finish import finished
from moods import MOODS
from person import Person

PEOPLE = Path(__file__).resolve().parents[2] / "people"
HEAD_ON_BODY = (Shadow(3, 10, 10, 0.35, "#6a3436"),)


def main() -> None:
    args = _arguments()
    for name in sorted(CAST) if args.all else [args.name]:
        start = time.time()
        _rebuild(CAST[name], args.mood, args.out)
        print(f"{name}: {time.time() - start:.0f} s", flush=True)


def _rebuild(person: Person, only_mood: str | None, out: Path) -> None:
    folder = out / person.name
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".") as scratch:
        if only_mood and folder.exists():
            shutil.copytree(folder, scratch, dirs_exist_ok=True)
            manifest = json.loads((folder / "manifest.json").read_text())
        else:
            manifest = {"canvas": [WIDTH, HEIGHT], "drop": person.drop, "outfits": {}, "moods": {}}
            for outfit in person.outfits:
                manifest["outfits"][outfit] = [_saved(_body(person, outfit), f"{outfit}.webp", Path(scratch), (0, 0))]
        for mood in [only_mood] if only_mood else person.moods:
            manifest["moods"][mood] = dict(_head(person, mood, Path(scratch)))
        (Path(scratch) / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
        os.chmod(scratch, 0o755)
        _put(Path(scratch), folder)


def _put(scratch: Path, folder: Path) -> None:
    """Exchange the finished folder for the old one."""
    old = folder.with_name(f".old-{folder.name}")
    if folder.exists():
        os.replace(folder, old)
    shutil.copytree(scratch, folder)
    shutil.rmtree(old, ignore_errors=True)


def _body(person: Person, outfit: str) -> Image.Image:
    """The clothes with the shadow of a neutral head on them."""
    behind, front = _head_sheets(person, "neutral", FULL)
    groups = compose([("behind", behind), ("body", _clothes(person, outfit)), ("front", front)])
    return finished(groups["body"], person.pose)


def _head(person: Person, mood: str, folder: Path) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """The layers of a mood: hair behind the body, and the head before it."""
    window = person.window
    behind, front = _head_sheets(person, mood, window)
    body = [s.cut(window) for s in _clothes(person, next(iter(person.outfits)))]
    groups = compose([("behind", behind), ("body", body), ("front", front)])
    for group, suffix in (("behind", "-behind"), ("front", "")):
        picture = finished(groups[group], person.pose, window)
        yield group, [_saved(picture, f"{mood}{suffix}.webp", folder, (window.left, window.top))]


def _head_sheets(person: Person, mood: str, window: Window) -> tuple[list[Sheet], list[Sheet]]:
    pose = replace(person.pose, nod=MOODS[mood].nod)
    hair = person.hair(person.face, pose, window)
    head = Layer(window, HEAD_ON_BODY, rim=0.35).pose(pose)
    paint_face(head, person.face, MOODS[mood])
    return [sheet_of(layer) for layer in hair.behind], [sheet_of(layer) for layer in (head, *hair.front)]


@cache
def _clothes_by_name(name: str, outfit: str) -> tuple[Sheet, ...]:
    person = CAST[name]
    return tuple(sheet_of(layer) for layer in person.outfits[outfit](person.face, person.pose))


def _clothes(person: Person, outfit: str) -> tuple[Sheet, ...]:
    return _clothes_by_name(person.name, outfit)


def _saved(picture: Image.Image, name: str, folder: Path, corner: tuple[int, int]) -> dict[str, object]:
    """Save the picture cropped to what can be seen; the answer is its row in the manifest."""
    alpha = np.asarray(picture.getchannel("A"))
    rows, columns = np.flatnonzero((alpha > 2).any(1)), np.flatnonzero((alpha > 2).any(0))
    box = (int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    picture.crop(box).save(folder / name, quality=91, alpha_quality=92, method=5)
    return {"file": name, "at": [box[0] + corner[0], box[1] + corner[1]]}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", nargs="?", choices=sorted(CAST))
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--mood", choices=sorted(MOODS))
    parser.add_argument("--out", type=Path, default=PEOPLE, help="the folder of all people")
    args = parser.parse_args()
    if not args.all and not args.name:
        sys.exit("name a person, or --all")
    return args


if __name__ == "__main__":
    main()
