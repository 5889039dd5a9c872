"""What a player may prefer: each preference a field of `Settings` and a row of `GROUPS`.

Law: tables and pure functions; the screen and the reader of files follow the rows. Knows nothing of stories or pixels.
"""

from dataclasses import dataclass, replace
from typing import NamedTuple

Value = bool | int | float | str
Changes = tuple[tuple[str, tuple[str, ...]], ...]
BOUND = ("keys", "buttons")


@dataclass(frozen=True, slots=True)
class Settings:
    """How the player wants it; speeds are in letters a second, and a `text_speed` of 0 shows a line at once.

    `keys` and `buttons` say by name what is not bound as shipped; what the names mean is known to `keymap`.
    """

    text_speed: int = 48
    has_sign_pauses: bool = True
    auto_pace: int = 20
    skip_key: str = "hold"
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
    window_height: int = 0
    music_volume: float = 0.8
    ambience_volume: float = 0.7
    sound_volume: float = 0.9
    has_ticks: bool = True
    is_mute_unfocused: bool = False
    voicing: str = "off"
    voice_volume: float = 0.9
    voice_speed: float = 1.0
    keys: Changes = ()
    buttons: Changes = ()

    @property
    def typing_speed(self) -> int:
        """How fast letters come: at once where the line is read aloud."""
        return 0 if self.voicing == "aloud" else self.text_speed


class Setting(NamedTuple):
    """A preference as the player sees it: its name, its values with theirs, from less to more, and what it does.

    With `limits` a settings file may also hold a number between the values.
    """

    key: str
    label: str
    choices: tuple[tuple[Value, str], ...]
    note: str
    limits: tuple[float, float] | None = None


SWITCH = ((False, "Off"), (True, "On"))
VOLUME = tuple((step / 10, f"{step * 10} %" if step else "Silent") for step in range(11))
SPEEDS = (*((speed, f"{speed} letters a second") for speed in (16, 24, 36, 48, 64, 90, 130)), (0, "At once"))
PACES = ((10, "Very slow"), (14, "Slow"), (20, "Normal"), (27, "Fast"), (36, "Very fast"))
SIZES = ((0.85, "Small"), (1.0, "Normal"), (1.2, "Large"), (1.4, "Larger"), (1.6, "Largest"))
SPACINGS = ((0.9, "Tight"), (1.0, "Normal"), (1.15, "Wide"), (1.3, "Wider"))
LOCKS = (
    (0.0, "Not at all"),
    (0.2, "0.2 seconds"),
    (0.5, "0.5 seconds"),
    (1.0, "1 second"),
    (2.0, "2 seconds"),
)
OPACITIES = tuple((percent / 100, f"{percent} %") for percent in (50, 60, 70, 80, 90, 100))
FACES = (("serif", "Serif"), ("sans", "Sans"), ("lexend", "Lexend"), ("atkinson", "Atkinson Hyperlegible"))
WINDOWS = ((0, "As it fits"), *((high, f"{high * 16 // 9} × {high}") for high in (720, 900, 1080, 1440)))
VOICINGS = (("off", "Off"), ("aloud", "Read aloud"), ("clipboard", "To the clipboard"))
VOICE_SPEEDS = ((0.75, "Slow"), (1.0, "Normal"), (1.35, "Fast"), (1.75, "Faster"), (2.3, "Very fast"))

GROUPS: dict[str, tuple[Setting, ...]] = {
    "Reading": (
        Setting("text_speed", "Text speed", SPEEDS, "How fast the letters of a line come.", (0, 500)),
        Setting(
            "has_sign_pauses",
            "Pauses at punctuation",
            SWITCH,
            "A breath after a comma, more after a full stop.",
        ),
        Setting(
            "auto_pace",
            "Auto-forward",
            PACES,
            "How long a line stays when lines go on by themselves.",
            (5, 100),
        ),
        Setting(
            "skip_key",
            "Skip key",
            (("hold", "Skips while held"), ("toggle", "Starts and stops")),
            "Whether the key must be held, or is pressed once to skip and once to stop.",
        ),
        Setting(
            "skips_unread",
            "Skip unread lines too",
            SWITCH,
            "On, skipping goes on over lines that are new to you; off, it stops at the first of them.",
        ),
        Setting(
            "choice_lock_seconds",
            "Choices wait",
            LOCKS,
            "For so long a choice takes no answer, and for as long again after each hasty key or click.",
            (0, 5),
        ),
        Setting(
            "wheel",
            "Mouse wheel up",
            (("rollback", "Goes back"), ("history", "Opens the history")),
            "What the wheel does while one reads.",
        ),
    ),
    "Type": (
        Setting("text_size", "Text size", SIZES, "Of all that is read at length.", (0.8, 1.6)),
        Setting(
            "face",
            "Typeface",
            FACES,
            "Lexend was drawn for readers with dyslexia, Atkinson Hyperlegible for weak eyes.",
        ),
        Setting("line_spacing", "Line spacing", SPACINGS, "From one line to the next.", (0.9, 1.3)),
        Setting(
            "box_opacity",
            "Box opacity",
            OPACITIES,
            "How much of the picture shows through the box.",
            (0.3, 1),
        ),
        Setting("high_contrast", "High contrast", SWITCH, "White on black, with clear edges."),
    ),
    "Comfort": (
        Setting("reduced_motion", "Reduced motion", SWITCH, "Nothing slides, falls or fades."),
        Setting(
            "no_flashes",
            "No flashes or shake",
            SWITCH,
            "The picture neither flashes nor shakes, and no letter trembles.",
        ),
        Setting("has_captions", "Sound captions", SWITCH, "What is heard is also told in words."),
        Setting("fullscreen", "Full screen", SWITCH, "The whole screen, or a window."),
        Setting(
            "window_height", "Window size", WINDOWS, "What a window measures; its edge can also be pulled."
        ),
    ),
    "Sound": (
        Setting("music_volume", "Music", VOLUME, "How loud the music is.", (0, 1)),
        Setting("ambience_volume", "Ambience", VOLUME, "How loud the rooms and the street are.", (0, 1)),
        Setting("sound_volume", "Sounds", VOLUME, "How loud doors, bells and footsteps are.", (0, 1)),
        Setting("has_ticks", "Ticks", SWITCH, "A leaf of the board turns, barely heard, at every move."),
        Setting(
            "is_mute_unfocused", "Mute in the background", SWITCH, "Silent while another window is in front."
        ),
    ),
    "Voice": (
        Setting(
            "voicing",
            "Self-voicing",
            VOICINGS,
            "Reads aloud what is on every screen, or copies it for your own reader.",
        ),
        Setting(
            "voice_volume",
            "Voice",
            VOLUME[1:],
            "Its volume, and that of recorded voices; music steps back.",
            (0.1, 1),
        ),
        Setting("voice_speed", "Voice speed", VOICE_SPEEDS, "How fast it reads.", (0.5, 3)),
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
