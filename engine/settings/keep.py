"""The file of the settings.

Law: a damaged file gives the defaults, is never an error, and is set aside before another takes its place; writing
leaves the old file or the new one, whole.
"""

import os
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from engine.settings.folders import settings_file
from engine.settings.rows import BOUND, SETTINGS, Changes, Setting, Settings

MOST_CHANGES = 100


def load_settings(path: Path | None = None) -> Settings:
    """The settings as they were left; whatever cannot be read is as at first."""
    raw = _raw(path or settings_file())
    return Settings() if raw is None else _readable(raw)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Keep the settings; raises `OSError` where that is not possible, and then the old ones are still there."""
    import json

    path = path or settings_file()
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        if path.exists() and _raw(path) is None:
            os.replace(path, _aside(path))
        with draft.open("w", encoding="utf-8") as file:
            json.dump(_written(settings), file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def _aside(path: Path) -> Path:
    """Another name for a damaged file, that nothing has yet."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    return aside


def _raw(path: Path) -> dict[str, object] | None:
    """What a file holds; None where that is no settings."""
    import json

    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return raw if isinstance(raw, dict) else None


def _readable(raw: dict[str, object]) -> Settings:
    """The values that their rows allow, the others as at first."""
    first = Settings()
    kept = {row.key: raw[row.key] for row in SETTINGS if row.key in raw}
    good = {
        row.key: type(getattr(first, row.key))(kept[row.key])
        for row in SETTINGS
        if row.key in kept and _fits(row, kept[row.key])
    }
    bound = {name: _changes(raw.get(name)) for name in BOUND}
    return Settings(**{**asdict(first), **good, **bound})


def _written(settings: Settings) -> dict[str, object]:
    """As it stands in the file."""
    return {**asdict(settings), **{name: dict(getattr(settings, name)) for name in BOUND}}


def _changes(raw: object) -> Changes:
    """What a file says of keys, as far as it has the shape of that."""
    if not isinstance(raw, dict):
        return ()
    rows = list(raw.items())[:MOST_CHANGES]
    return tuple(
        (str(kind), tuple(name for name in names if isinstance(name, str)))
        for kind, names in rows
        if isinstance(names, list)
    )


def _fits(row: Setting, value: object) -> bool:
    if row.limits is None:
        return any(value == other and type(value) is type(other) for other, _ in row.choices)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and row.limits[0] <= value <= row.limits[1]  # type: ignore[operator]
