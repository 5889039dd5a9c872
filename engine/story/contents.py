"""What stands in the files of a story: one title page, and scenes.

Law: one title page counts, and any other is a problem: the file `story.yaml` in the story's own folder, else what
stands under `story:`.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from engine.story.compiler import SCENE_KEYS
from engine.story.counted import counted
from engine.story.mending import apart
from engine.story.problem import TITLE_FILE
from engine.story.reader import Reader
from engine.story.source import Mapping, Node, Scalar, Sequence
from engine.story.titlepage import KEYS, TitlePage, read_title_page

TITLE_KEY: Final = "story"


class Page(NamedTuple):
    """A title page, not read yet: its file and that file's number, where it begins, what stands in it."""

    reader: Reader
    number: int
    at: Node
    node: Node


class Part(NamedTuple):
    """A scene, not read yet: its file and that file's number, its name, what stands in it."""

    reader: Reader
    number: int
    key: Scalar
    node: Node


def contents(documents: list[tuple[Reader, Node]], title_file: str) -> tuple[TitlePage, list[Part]]:
    """The title page of some files, and their scenes; `title_file` is the one that is all title page, if any."""
    pages: list[Page] = []
    parts: list[Part] = []
    for number, (reader, node) in enumerate(documents):
        if title_file and (reader.file == title_file or _is_title_page(node)):
            pages.append(Page(reader, number, node, node))
            continue
        mapping = reader.mapping(node, "a story file")
        for key, value in mapping.pairs if mapping else ():
            if key.value == TITLE_KEY:
                pages.append(Page(reader, number, key, value))
            else:
                parts += [Part(reader, number, *scene) for scene in _scenes(reader, key, value)]
    return _title_page(pages, title_file), parts


def _title_page(pages: list[Page], title_file: str) -> TitlePage:
    """The first of them, read; it is noted where it is not the only one, or in a file that is not for it."""
    if not pages:
        return TitlePage()
    first, *others = pages
    for reader, _, at, _ in others:
        message = f"there is a title page already, at {first.reader.file}:{first.at.line}"
        reader.at("E033", at, message, "put what this one says into that one, and take this one out")
    if first.at is first.node and first.reader.file != title_file:
        hint = f"a title page is the file {TITLE_FILE} in the story's own folder: call this one {title_file}"
        first.reader.at("E004", first.at, "a title page where scenes belong", hint)
    return read_title_page(first.reader, first.node, first.number)


def _is_title_page(node: Node) -> bool:
    """Whether a whole file is what a title page is, and could not be scenes."""
    if type(node) is not Mapping or not node.pairs or not {key.value for key, _ in node.pairs} <= set(KEYS):
        return False
    return not any(type(value) is Sequence or _has_beats(value) for _, value in node.pairs)


def _has_beats(node: Node) -> bool:
    return type(node) is Mapping and any(key.value == "beats" for key, _ in node.pairs)


def _scenes(reader: Reader, key: Scalar, node: Node) -> Iterator[tuple[Scalar, Node]]:
    """A scene, and those that stand inside it as if they were keys of its own, which is noted."""
    if type(node) is not Mapping or all(known.value in SCENE_KEYS for known, _ in node.pairs):
        yield key, node
        return
    own, strays = apart(node, SCENE_KEYS)
    yield key, own
    for name, stray in strays:
        far = counted(name.column - 1, "space")
        message = f"the scene '{name.value}' begins {far} in, inside the scene '{key.value}'"
        reader.at("E074", name, message, f"begin it at the edge, with no space before it:  {name.value}:")
        yield name, stray
