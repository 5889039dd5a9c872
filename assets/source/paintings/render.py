"""Rebuild paintings: `render.py NAME ...`, `render.py --all`; `--out FILE.png` to look at one.

Law: a painting is a file of its own with a `PAINTING`; what comes out is assets/paintings/NAME.webp.
"""

from __future__ import annotations

import argparse
import importlib
import time
from pathlib import Path

from kit import ASSETS, Painting, painted

_HERE, _PAINTINGS, _WEIGHT = Path(__file__).parent, ASSETS / "paintings", 250_000
_TOOLS = ("air", "hair", "jet", "kit", "poses", "render", "solids")


def main() -> None:
    """Paint what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--out", type=Path, help="another file, a PNG to look at")
    args = parser.parse_args()
    names = sorted(p.stem for p in _HERE.glob("*.py") if p.stem not in _TOOLS)
    for name in names if args.all else args.names:
        if name not in names:
            parser.error(f"there is no painting {name}; there are {', '.join(names)}")
        start = time.time()
        _save(importlib.import_module(name).PAINTING, args.out or _PAINTINGS / f"{name}.webp")
        print(f"{name}: {time.time() - start:.0f} s", flush=True)


def _save(painting: Painting, path: Path) -> None:
    picture = painted(painting)
    path.parent.mkdir(exist_ok=True)
    for quality in range(90, 60, -4):
        picture.save(path, **({"quality": quality, "method": 5} if path.suffix == ".webp" else {}))
        if path.suffix != ".webp" or path.stat().st_size < _WEIGHT:
            break


if __name__ == "__main__":
    main()
