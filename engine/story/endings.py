"""The words of the last screen: read once all that may be remembered is known, and put where the story ends.

Law: an ending's text is written once, on the title page; every `end:` that leads to it holds the same.
"""

from engine.story.compiler import Compiler
from engine.story.markup import Text
from engine.story.model import End
from engine.story.reader import Reader
from engine.story.source import Mapping, Node, Scalar, Sequence


def read_endings(compiler: Compiler, readers: list[Reader]) -> None:
    """Give the endings their texts; problems are noted in the title page's reader."""
    page = compiler.page
    if not page.last_words:
        return
    compiler.reader = readers[page.number]
    for name, node in page.last_words.items():
        ending = page.endings[name]
        page.endings[name] = ending._replace(text=_paragraphs(compiler, node))
    for at, end in enumerate(compiler.code):
        if type(end) is End and end.ending in page.last_words:
            compiler.code[at] = End(end.ending, page.endings[end.ending].text)


def _paragraphs(compiler: Compiler, node: Node) -> tuple[Text, ...]:
    nodes = node.items if type(node) is Sequence else [node]
    scalars = [_scalar(compiler.reader, item) for item in nodes]
    return tuple(compiler.text(scalar) for scalar in scalars if scalar and scalar.value)


def _scalar(reader: Reader, node: Node) -> Scalar | None:
    if type(node) is not Mapping or not node.pairs or node.pairs[0][0].value != "if":
        return reader.scalar(node, "an ending's text")
    asked = node.pairs[0][1]
    condition = asked.value if type(asked) is Scalar else "condition"
    message = "the last screen has words and no beats; its words can vary"
    reader.at("E004", node, message, f'write:  - "{{{condition} ? words where it holds | words where not}}"')
    return None
