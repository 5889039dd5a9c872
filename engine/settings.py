"""The player's preferences, and where they are kept.

Law: a damaged file gives the defaults and is never an error; writing leaves the old file or the new one, whole.
Knows nothing of stories or pixels.
"""

import os
from dataclasses import asdict, dataclass
from pathlib import Path

APP = "flight-2837"
LIMITS = {
    "text_speed": (0, 500),
    "music_volume": (0.0, 1.0),
    "ambience_volume": (0.0, 1.0),
    "sound_volume": (0.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """How the player wants it; `text_speed` is in letters a second, 0 shows a line at once."""

    text_speed: int = 48
    fullscreen: bool = False
    reduced_motion: bool = False
    music_volume: float = 0.8
    ambience_volume: float = 0.7
    sound_volume: float = 0.9


def settings_file() -> Path:
    """The file of the settings, in the player's own configuration folder."""
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False) / "settings.json"


def screenshots_folder() -> Path:
    """Where screenshots go, in the player's own data folder."""
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / "screenshots"


def load_settings(path: Path | None = None) -> Settings:
    """The settings as they were left; whatever cannot be read is as at first."""
    import json

    try:
        raw = json.loads((path or settings_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _readable(raw) if isinstance(raw, dict) else Settings()


def save_settings(settings: Settings, path: Path | None = None) -> bool:
    """Keep the settings; False where that was not possible, and then the old ones are still there."""
    import json

    path = path or settings_file()
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError:
        draft.unlink(missing_ok=True)
        return False
    return True


def _readable(raw: dict[str, object]) -> Settings:
    """The values of the right kind and within their limits, the others as at first."""
    first = Settings()
    return Settings(
        text_speed=round(_number(raw, "text_speed", first.text_speed)),
        fullscreen=_flag(raw, "fullscreen", first.fullscreen),
        reduced_motion=_flag(raw, "reduced_motion", first.reduced_motion),
        music_volume=_number(raw, "music_volume", first.music_volume),
        ambience_volume=_number(raw, "ambience_volume", first.ambience_volume),
        sound_volume=_number(raw, "sound_volume", first.sound_volume),
    )


def _flag(raw: dict[str, object], name: str, first: bool) -> bool:
    value = raw.get(name)
    return value if isinstance(value, bool) else first


def _number(raw: dict[str, object], name: str, first: float) -> float:
    value = raw.get(name)
    low, high = LIMITS[name]
    if isinstance(value, (int, float)) and not isinstance(value, bool) and low <= value <= high:
        return value
    return first
