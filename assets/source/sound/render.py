"""Make what is heard.

    python assets/source/sound/render.py ambience/rain sounds/knock music/title     some
    python assets/source/sound/render.py --all [ambience sounds voices ticks music]        all, or all of a kind
    python assets/source/sound/render.py --table                                    measure every file
    python assets/source/sound/render.py --look ambience/rain                       a picture of what it sounds like

An ambience or a piece is a file with `make(random)`; sounds and ticks are families, a file each, with a table.
"""
from __future__ import annotations

import argparse
import importlib
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from kit.dsp import randomness, trimmed
from kit.write import ASSETS, measured, write

KINDS = ("ambience", "sounds", "voices", "ticks", "music")
FAMILIES = ("sounds", "voices", "ticks")
CEILING = {"ambience": -12.0}  # a room never startles
QUALITY = {"ambience": 0.5, "sounds": 2, "voices": 2, "ticks": 2, "music": 3.5}


def main() -> None:
    args = _arguments()
    names = all_names(args.names or KINDS) if args.all or args.table else args.names
    if args.table:
        from table import table

        print(table(names))  # goes between the marks in README.md
        return
    for name in names:
        if args.look:
            from look import look

            look(name)
        else:
            make(name)


def make(name: str) -> Path:
    """Make one file, say what came of it, and where it is."""
    began = time.time()
    kind, _, stem = name.partition("/")
    if kind in FAMILIES:
        sound = families(kind)[stem]
        signal, loudness = trimmed(sound.make(randomness(name))), sound.loudness
    else:
        module = importlib.import_module(f"{kind}.{stem}")
        signal, loudness = module.make(randomness(name)), module.LOUDNESS
    path = write(signal, ASSETS / kind / f"{stem}.ogg", loudness, CEILING.get(kind, -1.5), QUALITY[kind],
                 loops=kind not in FAMILIES)
    found = measured(path)
    print(f"{name:28} {found.seconds:6.2f} s  {found.loudness:6.1f} LUFS  {found.peak:6.1f} dBTP  "
          f"seam {found.seam:4.2f}  {found.kilobytes:5} kB  made in {time.time() - began:.0f} s", flush=True)
    return path


def all_names(kinds: tuple[str, ...] | list[str]) -> list[str]:
    """Everything there is of these kinds."""
    names = []
    for kind in kinds:
        if kind in FAMILIES:
            names += [f"{kind}/{stem}" for stem in sorted(families(kind))]
        else:
            names += [f"{kind}/{path.stem}" for path in sorted((HERE / kind).glob("*.py")) if _makes(path)]
    return names


def families(kind: str) -> dict:
    """All single sounds of a kind, by name."""
    found = {}
    for path in sorted((HERE / "sounds").glob("*.py")):
        module = importlib.import_module(f"sounds.{path.stem}")
        found |= getattr(module, kind.upper(), {})
    return found


def _makes(path: Path) -> bool:
    return "\ndef make(" in path.read_text(encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make what is heard.")
    parser.add_argument("names", nargs="*", metavar="KIND/NAME")
    parser.add_argument("--all", action="store_true", help="everything, or everything of the kinds named")
    parser.add_argument("--table", action="store_true", help="measure what is there, as a table for the README")
    parser.add_argument("--look", action="store_true", help="waveform and spectrogram into build/")
    return parser.parse_args()


if __name__ == "__main__":
    main()
