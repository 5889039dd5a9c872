"""The player's preferences, what each may be, and where a player's things are kept."""

from engine.settings.folders import (
    HOME_VARIABLE,
    cache_folder,
    data_folder,
    saves_folder,
    screenshots_folder,
    settings_file,
    story_folder,
)
from engine.settings.keep import load_settings, save_settings
from engine.settings.rows import (
    BOUND,
    GROUPS,
    SETTINGS,
    Changes,
    Setting,
    Settings,
    Value,
    changed,
    place,
    spoken,
)

__all__ = [
    "BOUND",
    "GROUPS",
    "HOME_VARIABLE",
    "SETTINGS",
    "Changes",
    "Setting",
    "Settings",
    "Value",
    "cache_folder",
    "changed",
    "data_folder",
    "load_settings",
    "place",
    "save_settings",
    "saves_folder",
    "screenshots_folder",
    "settings_file",
    "spoken",
    "story_folder",
]
