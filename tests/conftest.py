"""What all tests share: `pytest --accept` rewrites the goldens, and the diff is the review."""

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what was seen as the new golden")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be rewritten."""
    return bool(request.config.getoption("--accept"))


STORIES = Path(__file__).parent / "stories"
