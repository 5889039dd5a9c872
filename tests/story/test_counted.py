"""Numbers of things, in words."""

import re
from pathlib import Path

import pytest

from engine.cli.commands import main
from engine.story.counted import between, counted

# One of everything.
ONE = """
story:
  endings: {away: AWAY}
hall:
  beats:
    - Hello.
    - choose: What?
      options:
        - text: Go.
          id: go
          beats:
            - end: away
"""


def test_one_is_one_thing() -> None:
    """And all else are things, none among them."""
    assert [counted(number, "line") for number in (0, 1, 2, 1200)] == [
        "0 lines",
        "1 line",
        "2 lines",
        "1,200 lines",
    ]
    assert [between(*ends, "word") for ends in ((0, 1), (1, 1), (1, 2))] == [
        "0 to 1 words",
        "1 word",
        "1 to 2 words",
    ]


@pytest.mark.parametrize("command", ["stats", "explore", "check", "graph", "check-saves"])
def test_no_command_says_one_things(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a story that has one of everything."""
    path = tmp_path / "one.yaml"
    path.write_text(ONE, "utf-8")
    main([command, str(path), *([str(path)] if command == "check-saves" else [])])
    said = " ".join(capsys.readouterr().out.split())
    assert said
    assert not re.findall(r"(?<![\d,.])1 [a-z]+s\b", said.replace("1 was", ""))
