"""The author's guide shows the demo stories as they are, and the tables as the code has them.

`pytest --accept` writes both into story/README.md.
"""

import re
from pathlib import Path

from engine.desk.keys import USES, table
from tests.conftest import STORIES
from tests.golden import compare

GUIDE = Path(__file__).parent.parent.parent / "story" / "README.md"
DEMO = re.compile(r"^```yaml (\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"^<!-- table ([\w ]+) -->\n(.*?)<!-- end -->$", re.MULTILINE | re.DOTALL)
ELSEWHERE = {"light", "if", "choose", "music, ambience, sound, voice"}  # told by the demos and by the schema


def made(guide: str) -> str:
    """The guide with every demo and table as it is now; a stretch of a demo stays a stretch."""

    def demo(match: re.Match[str]) -> str:
        whole = (STORIES / f"{match[1]}.yaml").read_text("utf-8")
        shown = match[2] if match[2] and match[2] in whole else whole
        return f"```yaml {match[1]}\n{shown}```"

    def keys(match: re.Match[str]) -> str:
        return f"<!-- table {match[1]} -->\n\n{table(match[1])}\n\n<!-- end -->"

    return TABLE.sub(keys, DEMO.sub(demo, guide))


def test_the_guide_shows_what_is(accept: bool) -> None:
    """An example in the guide is a story that is tested; a table is the one that the loader reads."""
    compare(GUIDE, made(GUIDE.read_text("utf-8")), accept)


def test_the_guide_leaves_nothing_out() -> None:
    """Every demo story and every table of keys is in it."""
    guide = GUIDE.read_text("utf-8")
    demos = {path.stem for path in STORIES.glob("*.moves")} - {"lantern"}
    assert demos == {match[1] for match in DEMO.finditer(guide)}
    assert {match[1] for match in TABLE.finditer(guide)} == {*USES, "directives"} - ELSEWHERE
