"""The player's preferences, what each may be, and where they are kept.

Law: a damaged file gives the defaults and is never an error; writing leaves the old file or the new one, whole.
A preference is a field of `Settings` and a row of `SETTINGS`; the screen and the reader follow the rows.
Knows nothing of stories or pixels.
"""

import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import NamedTuple

APP = "flight-2837"
HOME_VARIABLE = "FLIGHT_2837_HOME"
LONGEST_NAME = 60
Value = bool | int | float | str
Changes = tuple[tuple[str, tuple[str, ...]], ...]
BOUND = ("keys", "buttons")
MOST_CHANGES = 100


@dataclass(frozen=True, slots=True)
class Settings:
    """How the player wants it; speeds are in letters a second, and a `text_speed` of 0 shows a line at once.

    `keys` and `buttons` say by name what is not bound as shipped; what the names mean is known to `keymap`.
    """

    text_speed: int = 48
    has_sign_pauses: bool = True
    auto_pace: int = 20
    skips_unread: bool = False
    choice_lock_seconds: float = 0.2
    wheel: str = "rollback"
    text_size: float = 1.0
    face: str = "serif"
    line_spacing: float = 1.0
    box_opacity: float = 0.9
    high_contrast: bool = False
    reduced_motion: bool = False
    no_flashes: bool = False
    has_captions: bool = True
    fullscreen: bool = False
    music_volume: float = 0.8
    ambience_volume: float = 0.7
    sound_volume: float = 0.9
    is_mute_unfocused: bool = False
    keys: Changes = ()
    buttons: Changes = ()


class Setting(NamedTuple):
    """A preference as the player sees it: its name, and its values with theirs, from less to more.

    With `limits` a settings file may also hold a number between the values.
    """

    key: str
    label: str
    choices: tuple[tuple[Value, str], ...]
    limits: tuple[float, float] | None = None


SWITCH = ((False, "Off"), (True, "On"))
VOLUME = tuple((step / 10, f"{step * 10} %" if step else "Silent") for step in range(11))
SPEEDS = (16, 24, 36, 48, 64, 90, 130)
PACES = ((10, "Very slow"), (14, "Slow"), (20, "Normal"), (27, "Fast"), (36, "Very fast"))
SIZES = ((0.85, "Small"), (1.0, "Normal"), (1.2, "Large"), (1.4, "Larger"), (1.6, "Largest"))
SPACINGS = ((0.9, "Tight"), (1.0, "Normal"), (1.15, "Wide"), (1.3, "Wider"))
LOCKS = ((0.0, "None"), (0.2, "0.2 s"), (0.5, "0.5 s"), (1.0, "1 s"), (2.0, "2 s"))

GROUPS: dict[str, tuple[Setting, ...]] = {
    "Reading": (
        Setting(
            "text_speed", "Text speed", (*((n, f"{n} letters/s") for n in SPEEDS), (0, "Instant")), (0, 500)
        ),
        Setting("has_sign_pauses", "Pauses at punctuation", SWITCH),
        Setting("auto_pace", "Auto-forward", PACES, (5, 100)),
        Setting("skips_unread", "Skip unread lines too", SWITCH),
        Setting("choice_lock_seconds", "Choices locked for", LOCKS, (0, 5)),
        Setting("wheel", "Mouse wheel up", (("rollback", "Goes back"), ("history", "Opens history"))),
    ),
    "Type": (
        Setting("text_size", "Text size", SIZES, (0.8, 1.6)),
        Setting("face", "Typeface", (("serif", "Serif"), ("sans", "Sans"))),
        Setting("line_spacing", "Line spacing", SPACINGS, (0.9, 1.3)),
        Setting(
            "box_opacity",
            "Box opacity",
            tuple((n / 100, f"{n} %") for n in (50, 60, 70, 80, 90, 100)),
            (0.3, 1),
        ),
    ),
    "Comfort": (
        Setting("high_contrast", "High contrast", SWITCH),
        Setting("reduced_motion", "Reduced motion", SWITCH),
        Setting("no_flashes", "No flashes", SWITCH),
        Setting("has_captions", "Sound captions", SWITCH),
        Setting("fullscreen", "Full screen", SWITCH),
    ),
    "Sound": (
        Setting("music_volume", "Music", VOLUME, (0, 1)),
        Setting("ambience_volume", "Ambience", VOLUME, (0, 1)),
        Setting("sound_volume", "Sounds", VOLUME, (0, 1)),
        Setting("is_mute_unfocused", "Mute when in background", SWITCH),
    ),
}
SETTINGS = tuple(setting for group in GROUPS.values() for setting in group)


def spoken(settings: Settings, setting: Setting) -> str:
    """How the present value is called."""
    value = getattr(settings, setting.key)
    return next((name for other, name in setting.choices if other == value), str(value))


def place(settings: Settings, setting: Setting) -> int:
    """Which of the values it has, or the nearest below where the file held one between."""
    value: Value = getattr(settings, setting.key)
    values = [other for other, _ in setting.choices]
    if value in values:
        return values.index(value)
    below = [index for index, other in enumerate(values) if 0 < float(other) < float(value)]
    return below[-1] if below else 0


def changed(settings: Settings, setting: Setting, way: int, is_round: bool = False) -> Settings:
    """With the next value (`way` 1) or the last (-1); beyond the ends only where it goes round."""
    count, at = len(setting.choices), place(settings, setting) + way
    at = at % count if is_round else min(max(at, 0), count - 1)
    return replace(settings, **{setting.key: setting.choices[at][0]})  # type: ignore[arg-type]


def settings_file() -> Path:
    """The file of the settings, in the player's own configuration folder."""
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False) / "settings.json"


def data_folder() -> Path:
    """The player's own data folder; the environment variable FLIGHT_2837_HOME names another."""
    if home := os.environ.get(HOME_VARIABLE):
        return Path(home)
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False)


def screenshots_folder() -> Path:
    """Where screenshots go."""
    return data_folder() / "screenshots"


def story_folder(title: str) -> Path:
    """Where a player's things of one story are kept."""
    return data_folder() / "stories" / _slug(title)


def saves_folder(title: str, root: Path) -> Path:
    """Where the saves of a story are, told from another of its title by the name of its root."""
    return story_folder(title) / f"saves-{_slug(root.resolve().stem)}"


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
            json.dump(_written(settings), file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError:
        draft.unlink(missing_ok=True)
        return False
    return True


def _slug(words: str) -> str:
    """Words as the name of a folder."""
    name = "-".join("".join(sign if sign.isalnum() else " " for sign in words.lower()).split())
    return name[:LONGEST_NAME] or "story"


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
