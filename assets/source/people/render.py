"""Rebuild people: `render.py NAME`, `render.py --all`, `render.py NAME --mood angry --outfit coat`.

Law: what lies in assets/people is always whole: layers are written aside and moved into place at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from PIL import Image

from blend import Sheet, compose, sheet_of
from canvas import FULL, HEIGHT, WIDTH, Layer, Shadow, Window
from cast import CAST
from face import face as paint_face
from finish import finished
from moods import MOODS
from person import Person

PEOPLE = Path(__file__).resolve().parents[2] / "people"
Placed = tuple[Image.Image, tuple[int, int]]
HEAD_ON_BODY = (Shadow(3, 10, 10, 0.35, "#6a3436"),)


def main() -> None:
    """Rebuild what the command line names."""
    args = _arguments()
    for name in sorted(CAST) if args.all else [args.name]:
        start = time.time()
        _rebuild(CAST[name], args.mood, args.outfit, args.out)
        print(f"{name}: {time.time() - start:.0f} s", flush=True)


def _rebuild(person: Person, moods: Sequence[str], outfits: Sequence[str], out: Path) -> None:
    """Draw into a scratch folder, then exchange it; with moods or outfits given, the rest is kept."""
    folder = out / person.name
    out.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(dir=out, prefix="."))
    try:
        manifest = {"canvas": [WIDTH, HEIGHT], "drop": person.drop, "outfits": {}, "moods": {}}
        if (moods or outfits) and folder.exists():
            shutil.copytree(folder, scratch, dirs_exist_ok=True)
            manifest = json.loads((folder / "manifest.json").read_text())
        else:
            moods, outfits = person.moods, tuple(person.outfits)
        for outfit in outfits:
            manifest["outfits"][outfit] = [_saved(*_body(person, outfit), f"{outfit}.webp", scratch)]
        for mood in moods:
            manifest["moods"][mood] = dict(_head(person, mood, scratch))
        (scratch / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
        _put(scratch, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _put(scratch: Path, folder: Path) -> None:
    """Exchange the finished folder for the old one."""
    scratch.chmod(0o755)
    old = folder.with_name(f".old-{folder.name}")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        os.replace(folder, old)
    os.replace(scratch, folder)
    shutil.rmtree(old, ignore_errors=True)


def _body(person: Person, outfit: str) -> Placed:
    """The clothes with the shadow of a neutral head on them."""
    behind, front = _head_sheets(person, "neutral", FULL)
    groups = compose(FULL.shape, [("behind", behind), ("body", _clothes(person, outfit)), ("front", front)])
    return finished(groups["body"], person.pose)


def _head(person: Person, mood: str, folder: Path) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """The layers of a mood: hair behind the body, and the head before it."""
    window = person.window
    behind, front = _head_sheets(person, mood, window)
    body = [s.moved_to(window) for s in _clothes(person, next(iter(person.outfits)))]
    groups = compose(window.shape, [("behind", behind), ("body", body), ("front", front)])
    for group, suffix in (("behind", "-behind"), ("front", "")):
        picture, corner = finished(groups[group], person.pose, window)
        yield group, [_saved(picture, corner, f"{mood}{suffix}.webp", folder)]


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


def _saved(picture: Image.Image, corner: tuple[int, int], name: str, folder: Path) -> dict[str, object]:
    """Save a layer; the answer is its row in the manifest."""
    picture.save(folder / name, quality=95, alpha_quality=95, method=5)
    return {"file": name, "at": list(corner)}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", nargs="?", choices=sorted(CAST))
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--mood", nargs="*", default=(), help="only these moods (and the outfits given)")
    parser.add_argument("--outfit", nargs="*", default=(), help="only these outfits (and the moods given)")
    parser.add_argument("--out", type=Path, default=PEOPLE, help="the folder of all people")
    args = parser.parse_args()
    if not args.all and not args.name:
        parser.error("name a person, or --all")
    if args.name:
        unknown = {*args.mood} - {*MOODS} | {*args.outfit} - {*CAST[args.name].outfits}
        if unknown:
            parser.error(f"{args.name} has no {', '.join(sorted(unknown))}")
    return args


if __name__ == "__main__":
    main()
