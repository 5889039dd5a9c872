"""The table of all files in the README, measured on the files themselves."""
from __future__ import annotations

from kit.write import ASSETS, measured

HEAD = "| file | length s | loudness LUFS | true peak dBTP | seam | kB |\n| --- | --- | --- | --- | --- | --- |"


def table(names: list[str]) -> str:
    """One row a file; only what loops has a seam to measure."""
    rows, total = [HEAD], 0
    for name in names:
        found = measured(ASSETS / f"{name}.ogg")
        loops = name.startswith(("music", "ambience"))
        seam = f"{found.seam:.2f}" if loops else "–"
        loudness = f"{found.loudness:.1f}" if found.loudness > -69 else "too short"
        rows.append(f"| {name} | {found.seconds:.1f} | {loudness} | {found.peak:.1f} | {seam} | {found.kilobytes} |")
        total += found.kilobytes
    return "\n".join(rows) + f"\n\nAll together {total / 1024:.1f} MB."
