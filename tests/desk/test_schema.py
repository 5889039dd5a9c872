"""The JSON Schema says of shapes what the loader says."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
import yaml

from engine.desk import keys
from engine.desk.schema import SHAPES, as_text, schema
from engine.story.directives import DIRECTIVES
from engine.story.load import load
from engine.story.source import Document, Mapping, Node, Scalar
from engine.story.source import parse as parse_yaml
from tests.conftest import STORIES

jsonschema = pytest.importorskip("jsonschema")

SHIPPED = Path(__file__).parent.parent.parent / "story"
DEMOS = sorted(path for path in STORIES.glob("*.yaml") if not path.with_suffix(".problems").exists())
FILES = [*sorted(SHIPPED.glob("*.yaml")), *DEMOS]
OF_SHAPE: Final = {"E003", "E004", "E005", "E006", "E031", "E074", "E078"}
Plain = str | list["Plain"] | dict[str, "Plain"]
VALIDATOR = jsonschema.Draft7Validator(schema())


def plain(node: Node | None) -> Plain:
    """A node as plain data, every scalar a string."""
    if node is None or isinstance(node, Scalar):
        return node.value if node else ""
    if isinstance(node, Mapping):
        return {key.value: plain(value) for key, value in node.pairs}
    return [plain(item) for item in node.items]


def data(path: Path) -> Plain:
    """A story file as plain data."""
    found = parse_yaml(path.read_text("utf-8"))
    assert isinstance(found, Document), found
    return plain(found.root)


def test_the_schema_is_valid() -> None:
    """It is a JSON Schema itself."""
    jsonschema.Draft7Validator.check_schema(schema())


def test_the_shipped_schema_is_the_generated_one() -> None:
    """`python main.py schema > story/story.schema.json` has been run."""
    assert (SHIPPED / "story.schema.json").read_text("utf-8") == as_text()
    assert json.loads(as_text()) == schema()


def test_every_key_and_directive_has_its_words_and_shape() -> None:
    """No table has a row that the loader does not know, or lacks one that it does."""
    assert SHAPES.keys() == DIRECTIVES.keys()
    assert keys.USES.keys() == keys.KNOWN.keys()
    for what, known in keys.KNOWN.items():
        assert list(keys.USES[what]) == list(known), what


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_story_validates(path: Path) -> None:
    """What ships and what documents is what the schema describes."""
    assert [error.message for error in VALIDATOR.iter_errors(data(path))] == []


def test_what_an_editor_types_itself_validates() -> None:
    """Editors read numbers, truths and nothing as such; the loader reads words."""
    story = {
        "story": {
            "variables": {"a": True, "b": 3, "c": {"start": 1, "max": 9, "clamp": True}},
            "cast": {"x": None},
        },
        "hall": [
            42,
            {"x": 7},
            {"set": {"a": False, "b": -1}},
            {"pause": 1.5},
            {"choose": None, "options": ["A."]},
        ],
    }
    assert [error.message for error in VALIDATOR.iter_errors(story)] == []


def mutations(
    node: Plain, at: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str, Plain]]:
    """Places in a story, what to do there, and what to put: another kind, a key more, a key fewer."""
    for kind in ("words", ["words"], {"words": "more"}):
        if type(kind) is not type(node):
            yield at, "put", kind  # type: ignore[misc]
    if isinstance(node, dict):
        yield at, "add", "unheard_of"
        for key, value in node.items():
            yield (*at, key), "drop", ""
            yield from mutations(value, (*at, key))
    if isinstance(node, list):
        for number, item in enumerate(node):
            yield from mutations(item, (*at, number))


def mutated(root: Plain, at: tuple[str | int, ...], do: str, what: Plain) -> Plain:
    """A copy of the story with one mutation."""
    if not at:
        return {**root, what: ["x"]} if do == "add" and isinstance(root, dict) else what  # type: ignore
    copy = json.loads(json.dumps(root))
    parent = copy
    for step in at[:-1]:
        parent = parent[step]
    if do == "drop":
        del parent[at[-1]]
    elif do == "add":
        parent[at[-1]][what] = "x"
    else:
        parent[at[-1]] = what
    return copy  # type: ignore[no-any-return]


@pytest.mark.parametrize("path", DEMOS, ids=lambda path: path.stem)
def test_schema_and_loader_refuse_the_same_shapes(path: Path, tmp_path: Path) -> None:
    """What the loader refuses for its shape the schema refuses; what it takes without a word the schema takes."""
    root = data(path)
    file = tmp_path / "demo.yaml"
    for at, do, what in mutations(root):
        changed = mutated(root, at, do, what)
        file.write_text(yaml.safe_dump(changed, sort_keys=False, allow_unicode=True, width=10_000), "utf-8")
        _, problems = load(file)
        codes = {problem.code for problem in problems}
        is_valid = VALIDATOR.is_valid(changed)
        if codes & OF_SHAPE:
            assert not is_valid, f"the schema allows {do} {what!r} at {at}: {problems[0]}"
        if not codes:
            assert is_valid, f"the schema refuses {do} {what!r} at {at}"
