"""YAML text to nodes that know where they stand: the only import of yaml.

Law: a node carries the text as written (no YAML typing: `yes` is the word yes) and its position.
Knows nothing of stories. Tags, anchors and aliases are refused; nothing is ever constructed.
"""

from typing import Final, NamedTuple, final

import yaml

MAX_DEPTH: Final = 100
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


class Fault(NamedTuple):
    """Why a text is not YAML we accept: line and column from 1, what is wrong, what to type instead."""

    line: int
    column: int
    message: str
    hint: str


class _Refused(Exception):
    def __init__(self, line: int, column: int, message: str, hint: str) -> None:
        self.fault = Fault(line + 1, column + 1, message, hint)


def parse(text: str) -> Node | Fault | None:
    """The root node of the first document; None for an empty text; a `Fault` for text that is not YAML."""
    try:
        return _build(text)
    except _Refused as refused:
        return refused.fault
    except yaml.MarkedYAMLError as error:
        return _explain(error, text.split("\n"))
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position)
        return Fault(
            line + 1, 1, "there is a character here that no text file should have", "retype this line"
        )


def _build(text: str) -> Node | None:
    root: Node | None = None
    stack: list[Sequence | Mapping] = []
    keys: list[Scalar | None] = []
    documents = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.NodeEvent):
            node = _node(event)
            if stack:
                _attach(stack[-1], keys, node)
            else:
                root = node
            if not isinstance(node, Scalar):
                if len(stack) >= MAX_DEPTH:
                    raise _refused(event, "this is nested too deeply", "split it into scenes")
                stack.append(node)
                keys.append(None)
        elif isinstance(event, yaml.CollectionEndEvent):
            stack.pop()
            keys.pop()
        elif isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _refused(event, "a line of --- starts a second document", "take it out")
    return root


def _node(event: yaml.NodeEvent) -> Node:
    start = event.start_mark
    assert start is not None
    if isinstance(event, yaml.ScalarEvent):
        if event.anchor or event.tag:
            raise _refused_decoration(event)
        plain = not event.style and start.line == event.end_mark.line  # type: ignore[union-attr]
        return Scalar(event.value, plain, start.line + 1, start.column + 1)
    if isinstance(event, yaml.AliasEvent):
        raise _refused(event, "a leading * means something else in YAML", _QUOTE)
    if event.anchor or event.tag:  # type: ignore[attr-defined]
        raise _refused_decoration(event)
    kind = Mapping if isinstance(event, yaml.MappingStartEvent) else Sequence
    return kind(start.line + 1, start.column + 1)


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
        raise _Refused(node.line - 1, node.column - 1, "a key must be plain words", _QUOTE)


_QUOTE: Final = 'put the whole text in double quotes: "…"'


def _refused(event: yaml.Event, message: str, hint: str) -> _Refused:
    mark = event.start_mark
    assert mark is not None
    return _Refused(mark.line, mark.column, message, hint)


def _refused_decoration(event: yaml.NodeEvent) -> _Refused:
    sign = "&" if event.anchor else "!"
    return _refused(event, f"a leading {sign} means something else in YAML", _QUOTE)


_EXPLAINED: Final = (
    ("mapping values are not allowed", "a colon and a space inside a text that is not quoted", _QUOTE),
    ("found character '\\t'", "a tab: YAML wants spaces", "indent with spaces only"),
    ("cannot start any token", "a text cannot begin with this character", _QUOTE),
    ("found unexpected end of stream", "a quotation mark is opened and never closed", "close it"),
    ("undefined alias", "a leading * means something else in YAML", _QUOTE),
    ("while scanning an alias", "a leading * means something else in YAML", _QUOTE),
    ("while scanning an anchor", "a leading & means something else in YAML", _QUOTE),
    ("while scanning a tag", "a leading ! means something else in YAML", _QUOTE),
    ("while scanning a directive", "a leading % means something else in YAML", _QUOTE),
    ("while parsing a flow", "a bracket or brace is opened and not closed, or a comma is missing", _QUOTE),
    (
        "could not find expected ':'",
        "a key without its colon, or a text that is not indented",
        "add the colon or indent",
    ),
    ("while parsing a quoted scalar", "text goes on after the closing quotation mark", _QUOTE),
    (
        "did not find expected '-' indicator",
        "this line is not in line with the list around it",
        "start it with '- ' under the others, or indent it",
    ),
    (
        "did not find expected key",
        "this line is not in line with those around it, or text goes on after a closing quotation mark",
        "mind the indentation; a text that begins with a quotation mark must end with it",
    ),
)


def _explain(error: yaml.MarkedYAMLError, lines: list[str]) -> Fault:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    line = min(line, len(lines) - 1)
    said = f"{error.context or ''} {error.problem or ''}"
    if "\t" in lines[line][: column + 1]:
        return Fault(
            line + 1, lines[line].index("\t") + 1, "a tab: YAML wants spaces", "indent with spaces only"
        )
    for pattern, message, hint in _EXPLAINED:
        if pattern in said:
            return Fault(line + 1, column + 1, message, hint)
    return Fault(line + 1, column + 1, f"this is not YAML: {said.strip()}", _QUOTE)
