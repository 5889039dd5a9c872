"""When a text has words."""

from pathlib import Path

from engine.story.liveness import mask_of_tree
from engine.story.wording import not_always_said
from tests.tales import story_at


def test_what_a_long_text_asks_is_no_deep_tree(tmp_path: Path) -> None:
    """As many conditions as a text has room for can be walked by those who go as deep as a tree is."""
    said = "story:\n  variables: {a: false}\nhall:\n  - '%s'\n  - end: home\n" % ("{a?b}" * 799)
    story = story_at(tmp_path / "tale.yaml", said)
    assert [mask_of_tree(tree) for tree in not_always_said(story.code).values()] == [1]
