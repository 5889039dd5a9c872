"""Rebuild people: `render.py NAME`, `render.py --all`, `render.py NAME --mood angry --outfit coat --stance hip`.

Law: what lies in assets/people is always whole: layers are written aside and moved into place at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from canvas import HEIGHT, WIDTH
from cast import CAST
from form import SMALLER
from layers import Rows, bodies, head
from moods import MOODS
from person import Person

PEOPLE = Path(__file__).resolve().parents[2] / "people"


def main() -> None:
    """Rebuild what the command line names."""
    args = _arguments()
    for name in sorted(CAST) if args.all else [args.name]:
        start = time.time()
        _rebuild(CAST[name], args.mood, args.outfit, args.stance, args.out)
        print(f"{name}: {time.time() - start:.0f} s", flush=True)


def _rebuild(person: Person, moods: Sequence[str], outfits: Sequence[str], stances: Sequence[str], out: Path) -> None:
    """Draw into a scratch folder, then exchange it; with moods or outfits given, the rest is kept."""
    folder = out / person.name
    out.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(dir=out, prefix="."))
    try:
        manifest: Rows = {"canvas": [WIDTH, HEIGHT], "outfits": {}, "moods": {}}
        if (moods or outfits) and folder.exists():
            shutil.copytree(folder, scratch, dirs_exist_ok=True)
            manifest = json.loads((folder / "manifest.json").read_text())
        else:
            moods, outfits = person.moods, tuple(person.outfits)
        manifest |= {"form_canvas": [WIDTH // SMALLER, HEIGHT // SMALLER], "drop": person.drop,
                     "at_table": list(person.at_table)}
        for outfit in outfits:
            old = manifest["outfits"].get(outfit, {}) if stances else {}
            missing = [name for name in person.outfits[outfit].stances if name not in old] if stances else []
            drawn = old | dict(bodies(person, outfit, scratch, [*stances, *missing]))
            manifest["outfits"][outfit] = {name: drawn[name] for name in person.outfits[outfit].stances}
        for outfit, dress in person.outfits.items():
            if dress.like and outfit in manifest["outfits"]:
                manifest["outfits"][outfit] = manifest["outfits"][dress.like] | {s: manifest["outfits"][outfit][s] for s in dress.stances}
        for mood in moods:
            if not person.mood(mood).away:
                manifest["moods"][mood] = head(person, mood, scratch)
        for mood, like in ((m, person.mood(m).away) for m in person.moods):
            if like:
                manifest["moods"][mood] = manifest["moods"][like] | {"away": True}
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


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", nargs="?", choices=sorted(CAST))
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--mood", nargs="*", default=(), help="only these moods (and the outfits given)")
    parser.add_argument("--outfit", nargs="*", default=(), help="only these outfits (and the moods given)")
    parser.add_argument("--stance", nargs="*", default=(), help="only these stances of the outfits given (and whichever have never been drawn)")
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
