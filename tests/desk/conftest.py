"""What the desk's tests share."""

from pathlib import Path

import pytest

from engine.story.model import Story
from tests.tales import story_at

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def harbour(monkeypatch: pytest.MonkeyPatch) -> Story:
    """The story of the maps' goldens, whose titles try to break out."""
    monkeypatch.chdir(GOLDEN)
    return story_at(Path("harbour.yaml"))
