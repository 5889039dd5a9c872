"""YAML text to nodes that know where they stand: the only import of yaml.

Law: a node carries the text as written (no YAML typing: `yes` is the word yes) and its position.
Knows nothing of stories, nor of what to type instead. Tags, anchors and aliases are refused; nothing is
ever constructed.
"""

import re
from typing import Final, NamedTuple, final

import yaml

MAX_DEPTH: Final = 100
# What an escape in double quotes can put into a text, and nothing can show: it would end a line, or steer a terminal.
_UNSHOWN: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@final
class Scalar:
    """A piece of text; `plain` where it stands unquoted on one line: only there can columns be counted."""

    __slots__ = ("column", "line", "plain", "value")

    def __init__(self, value: str, plain: bool, line: int, column: int) -> None:
        self.value = value
        self.plain = plain
        self.line = line
        self.column = column


@final
class Sequence:
    """A YAML list."""

    __slots__ = ("column", "items", "line")

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column
        self.items: list[Node] = []


@final
class Mapping:
    """A YAML map: pairs in the order written, keys not yet checked for repetition."""

    __slots__ = ("column", "line", "pairs")

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column
        self.pairs: list[tuple[Scalar, Node]] = []


Node = Scalar | Sequence | Mapping


class Document(NamedTuple):
    """A text that is YAML: its root, and what a reader of prose may have meant otherwise.

    `comments` tells where a plain scalar (line, column) is followed by a comment: the column of its #.
    `folded` are plain scalars that go on over several lines, the first and the last of them.
    """

    root: Node | None
    comments: dict[tuple[int, int], int]
    folded: list[tuple[int, int]]


class Stop(NamedTuple):
    """Where a text stops being YAML: line and column from 1, what was said, and the line it began in or 0."""

    line: int
    column: int
    said: str
    began: int = 0


class _Refused(Exception):
    def __init__(self, line: int, column: int, said: str) -> None:
        self.stop = Stop(line, column, said)


def parse(text: str) -> Document | Stop:
    """The document a text is, or where it stops being YAML."""
    try:
        return _build(text)
    except _Refused as refused:
        return refused.stop
    except yaml.MarkedYAMLError as error:
        return _stop(error)
    except yaml.reader.ReaderError as error:
        before = text[: _characters(error, text)]
        return Stop(before.count("\n") + 1, len(before) - before.rfind("\n"), "an unacceptable character")


def _characters(error: yaml.reader.ReaderError, text: str) -> int:
    """Where the reader stopped, in characters: its own count is in bytes with the C loader."""
    found = re.search(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text)
    return found.start() if found else min(error.position, len(text))


def _build(text: str) -> Document:
    root: Node | None = None
    stack: list[Sequence | Mapping] = []
    keys: list[Scalar | None] = []
    documents = 0
    remarked = _remarked(text)
    lines = text.split("\n") if remarked else []
    document = Document(None, {}, [])
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.NodeEvent):
            node = _node(event)
            if stack:
                _attach(stack[-1], keys, node)
            else:
                root = node
            if type(node) is Scalar:
                if not event.style:  # type: ignore[attr-defined]
                    _look(event, document, remarked, lines)
            else:
                if len(stack) >= MAX_DEPTH:
                    raise _Refused(node.line, node.column, "nested too deeply")
                stack.append(node)
                keys.append(None)
        elif isinstance(event, yaml.CollectionEndEvent):
            stack.pop()
            keys.pop()
        elif isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _Refused(event.start_mark.line + 1, 1, "a second document")  # type: ignore[union-attr]
    return document._replace(root=root)


def _remarked(text: str) -> set[int]:
    """The lines, from 0, that have a # behind other words and a blank."""
    found: set[int] = set()
    line = counted = 0
    at = text.find("#")
    while at >= 0:
        line, counted = line + text.count("\n", counted, at), at
        if text[at - 1 : at] in (" ", "\t") and text[text.rfind("\n", 0, at) + 1 : at].strip():
            found.add(line)
        at = text.find("#", at + 1)
    return found


def _look(event: yaml.Event, document: Document, remarked: set[int], lines: list[str]) -> None:
    """Note of a plain scalar whether it goes on over several lines, and whether a comment follows it."""
    start, end = event.start_mark, event.end_mark
    assert start is not None
    assert end is not None
    if start.line != end.line:
        document.folded.append((start.line + 1, end.line + 1))
    if end.line in remarked:
        rest = lines[end.line][end.column :]
        if rest[:1] in (" ", "\t") and rest.lstrip().startswith("#"):
            document.comments[start.line + 1, start.column + 1] = end.column + 1 + rest.index("#")


def _node(event: yaml.NodeEvent) -> Node:
    start = event.start_mark
    assert start is not None
    line, column = start.line + 1, start.column + 1
    if isinstance(event, yaml.AliasEvent):
        raise _Refused(line, column, "an alias")
    if event.anchor or event.tag:  # type: ignore[attr-defined]
        raise _Refused(line, column, "a tag or an anchor")
    if isinstance(event, yaml.ScalarEvent):
        if event.style == '"' and _UNSHOWN.search(event.value):
            raise _Refused(line, column, "an escape for no text")
        plain = not event.style and start.line == event.end_mark.line  # type: ignore[union-attr]
        return Scalar(event.value, plain, line, column)
    kind = Mapping if isinstance(event, yaml.MappingStartEvent) else Sequence
    return kind(line, column)


def _attach(parent: Sequence | Mapping, keys: list[Scalar | None], node: Node) -> None:
    if type(parent) is Sequence:
        parent.items.append(node)
        return
    key = keys[-1]
    if key is not None:
        parent.pairs.append((key, node))
        keys[-1] = None
    elif type(node) is Scalar:
        keys[-1] = node
    else:
        raise _Refused(node.line, node.column, "a key that is no text")


def _stop(error: yaml.MarkedYAMLError) -> Stop:
    mark = error.problem_mark or error.context_mark
    said = f"{error.context or ''} {error.problem or ''}".strip()
    began = error.context_mark.line + 1 if error.context_mark else 0
    return Stop(mark.line + 1 if mark else 1, mark.column + 1 if mark else 1, said, began)
