"""The player's preferences."""

from pathlib import Path

import pytest

from engine.settings import Settings, load_settings, save_settings


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    """Kept and read again, they are the same."""
    kept = Settings(text_speed=90, fullscreen=True, reduced_motion=True, music_volume=0.25)
    save_settings(kept, tmp_path / "settings.json")
    assert load_settings(tmp_path / "settings.json") == kept
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "damage",
    ["", "{", "[]", "null", '{"text_speed": "fast"}', '{"text_speed": 1e99}', '{"fullscreen": 1}', "\x00"],
)
def test_damaged_settings_are_the_defaults(tmp_path: Path, damage: str) -> None:
    """A broken file never keeps anyone from playing."""
    (tmp_path / "settings.json").write_text(damage, "utf-8")
    assert load_settings(tmp_path / "settings.json") == Settings()


def test_a_damaged_file_is_set_aside_before_another_takes_its_place(tmp_path: Path) -> None:
    """Nothing is overwritten that somebody may have written by hand."""
    path = tmp_path / "settings.json"
    for number, words in ((1, "{ my own: words"), (2, "{ and: again")):
        path.write_text(words, "utf-8")
        save_settings(Settings(text_speed=90), path)
        assert (tmp_path / f"settings.damaged-{number}.json").read_text("utf-8") == words
    assert load_settings(path).text_speed == 90
