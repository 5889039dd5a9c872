"""The rooms of the house have one-way doors."""

import ast
from pathlib import Path

import pytest

ENGINE = Path(__file__).parent.parent / "engine"
MAY_IMPORT = {
    "story": {"story"},
    "play": {"story", "play"},
    "saves": {"story", "play", "saves"},
    "atlas": {"atlas"},
    "desk": {"story", "play", "atlas", "desk"},
    "stage": {"stage"},
    "screens": {"story", "play", "saves", "atlas", "stage", "screens", "settings", "credits"},
    "terminal": {"story", "play", "saves"},
    "settings": set(),
    "credits": set(),
    "shelf": {"story"},
    "game": {"story", "play", "saves", "desk", "stage", "screens", "settings", "shelf", "game"},
    "cli": {"story", "play", "saves", "desk", "terminal", "settings", "shelf", "game"},
}
PYGAME = {"stage", "screens", "game"}
YAML = {"source.py"}
FILES = sorted(ENGINE.rglob("*.py"))


def imports(path: Path) -> list[tuple[str, bool]]:
    """The modules a file imports, and whether at its top level."""
    tree = ast.parse(path.read_text("utf-8"))
    found = []
    for node in ast.walk(tree):
        at_top = node in tree.body
        if isinstance(node, ast.Import):
            found += [(alias.name, at_top) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [(f"{node.module}.{alias.name}", at_top) for alias in node.names]
    return found


def room_of(path: Path) -> str:
    return path.relative_to(ENGINE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ENGINE).as_posix())
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    """Data flows one way: YAML, story, play, screens or terminal, stage."""
    room = room_of(path)
    for module, at_top in imports(path):
        top, _, rest = module.partition(".")
        if top == "engine" and room != "__init__":
            other = rest.split(".")[0]
            assert other in MAY_IMPORT[room] or other == room, (
                f"{path.name} in {room} may not import {module}"
            )
            assert not (room == "cli" and other == "game" and at_top), "cli imports game only when it plays"
        if top == "pygame":
            assert room in PYGAME, f"{path.name} in {room} may not import pygame"
        if top == "yaml":
            assert path.name in YAML, f"{path.name} may not import yaml: source.py does"
