"""What all tests share: `pytest --accept` rewrites the goldens, and the diff is the review.

Shrinking what fails can take minutes: the suite does without; `--hypothesis-profile=search` shrinks, and tries more.
No test is about time: a property that is slow on a busy machine holds all the same.
"""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("suite", UNHURRIED, phases=[phase for phase in Phase if phase is not Phase.shrink])
settings.register_profile("search", UNHURRIED, max_examples=12_000)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what was seen as the new golden")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be rewritten."""
    return bool(request.config.getoption("--accept"))


STORIES = Path(__file__).parent / "stories"
