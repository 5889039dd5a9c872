"""Where a player's things are kept.

Law: names folders, makes none.
"""

import os
from pathlib import Path

APP = "flight-2837"
HOME_VARIABLE = "FLIGHT_2837_HOME"
LONGEST_NAME = 60


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


def cache_folder() -> Path:
    """Where what can be made again is kept."""
    if home := os.environ.get(HOME_VARIABLE):
        return Path(home) / "cache"
    from platformdirs import user_cache_path

    return user_cache_path(APP, appauthor=False)


def screenshots_folder() -> Path:
    """Where screenshots go."""
    return data_folder() / "screenshots"


def story_folder(name: str) -> Path:
    """Where a player's things of one story are kept: under its id, or its title where it has none."""
    return data_folder() / "stories" / _slug(name)


def saves_folder(name: str, root: Path, has_id: bool) -> Path:
    """Where the saves of a story are; one without an id is told from another of its title by the name of its root.

    There they stay where a story was given its title as its id later.
    """
    of_id, of_root = (story_folder(name) / part for part in ("saves", f"saves-{_slug(root.resolve().stem)}"))
    return of_id if has_id and (of_id.is_dir() or not of_root.is_dir()) else of_root


def _slug(words: str) -> str:
    """Words as the name of a folder."""
    name = "-".join("".join(sign if sign.isalnum() else " " for sign in words.lower()).split())
    return name[:LONGEST_NAME] or "story"
