"""Slips of the pen in a beat that YAML can read, and that says something else than was meant.

Law: each function tells whether it has noted a slip; where it has, the beat is not compiled.
Knows the directives and the cast, but not what they do.
"""

import re
from typing import TYPE_CHECKING, Final

from engine.story import habits
from engine.story.line import all_quoted, short, shown
from engine.story.problem import closest
from engine.story.source import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from engine.story.compiler import Compiler

# keys that never begin a beat, and what they belong to
_INNER: Final = {"then": "if:", "else": "if:", "options": "choose:", "beats": "the option or scene"}
ELIF: Final = frozenset(("elif", "else if", "elseif"))
_JUMPING: Final = frozenset(("->", "=>", "→", "goto", *habits.ENDS))
_GLUED: Final = re.compile(r"([^\W\d]\w*)(?:\s*\([^()]*\))?:(?=[^ ])")
_WITHIN: Final = re.compile(r"[{?|~]\s*([^\W\d]\w*)(?:\s*\([^()]*\))?: ")
_BARE: Final = re.compile(r"([a-z]+) (?:[\[{].*|[a-z_]+)\Z")
_ALONE: Final = ("end", "return", "choose")
_SAYING: Final = ("choose", "note")  # what takes a sentence, as a speaker does
_NO_SENTENCE: Final = re.compile(r"[^\W\dA-Z]\w*(?: \([^()]*\))?|[\d.]+|")


def in_words(compiler: "Compiler", node: Scalar) -> bool:
    """Whether a line of narration was meant as something else: `mark:Hello`, `goto hall`."""
    words = node.value
    if ":" in words and (_glued(compiler, node) or _within(compiler, node)):
        return True
    first = words.partition(" ")[0]
    if first in _JUMPING and _is_jump(compiler, node):
        return True
    if first not in compiler.directives or not node.plain:
        return False
    return (words in _ALONE or bool(_BARE.match(words))) and _bare(compiler, node, first)


def _is_jump(compiler: "Compiler", node: Scalar) -> bool:
    """Whether a line is a jump as other tools write it, `-> street` or `END`, which is noted."""
    scene = habits.jump(node.value)
    if not scene or not node.plain:
        return False
    jump = f"goto: {scene}"
    if scene in habits.ENDS and scene not in compiler.scene_names:
        jump = f"end: {next(iter(compiler.page.endings), 'name')}"
    compiler.reader.at(
        "E010", node, "this is read as narration, and nobody goes anywhere", f"type:  - {jump}"
    )
    return True


def _within(compiler: "Compiler", node: Scalar) -> bool:
    """Whether someone's name stands inside varying words: `{ | ben: Again?}`."""
    found = _WITHIN.search(node.value)
    if not found or found[1] not in compiler.page.cast:
        return False
    message = f"'{found[1]}:' stands inside the braces, where nobody speaks"
    compiler.reader.at("E024", node, message, f'put it before the text:  - {found[1]}: "{{ | …}}"')
    return True


def in_key(compiler: "Compiler", key: Scalar, beat: Mapping) -> bool:
    """Whether words before a colon were meant as something else: `show {mark: left}`, `- options:`."""
    if compiler.reader.signed(beat) or _glued(compiler, key):
        return True
    words = key.value
    if words in _INNER:
        message = f"'{words}:' is no beat of its own: it belongs to {_INNER[words]}"
        hint = "take away its '- ', and begin it exactly under what it belongs to"
        compiler.reader.at("E074", key, message, hint)
        return True
    if words in ELIF:
        note_elif(compiler, key, beat.pairs[0][1])
        return True
    if words[:1] in ("“", "”", "„"):
        hint = 'in YAML only straight ones hold a text with a colon together: "…"'
        compiler.reader.at("E076", key, "these quotation marks are typographic", hint)
        return True
    first, space, rest = words.partition(" ")
    if not space or first not in compiler.directives or not (rest[:1] in "[{" or len(beat.pairs) > 1):
        return False
    return _bare(compiler, key, first)


def are_keys(compiler: "Compiler", listed: Sequence) -> bool:
    """Whether what stands in place of beats is a scene's keys, each with a dash."""
    first = listed.items[0] if listed.items else None
    name = first.pairs[0][0].value if type(first) is Mapping and first.pairs else ""
    return name in ("title", "as", "chapter", "beats") and name not in compiler.page.cast


def note_elif(compiler: "Compiler", key: Scalar, value: Node) -> None:
    """Note an `elif`, as a beat or as a key of an if."""
    words = value.value if type(value) is Scalar else "…"
    message = (
        f"there is no '{key.value}:' here; a second question is an if: of its own, in the else: of the first"
    )
    hint = f"type else: exactly under then:, and further in under it:  - if: {words}"
    compiler.reader.at("E005", key, message, hint)


def is_somebody(compiler: "Compiler", key: Scalar, who: str, beat: Mapping) -> bool:
    """Whether this name, empty where it is none, is one of a story's people; that it is nobody is noted."""
    if _is_misspelt(compiler, key, beat):
        return False
    if compiler.company.is_known(who):
        return True
    _nobody(compiler, key, beat.pairs[0][1])
    return False


def _is_misspelt(compiler: "Compiler", key: Scalar, beat: Mapping) -> bool:
    """Whether what looks like someone's name is a directive with a slip in it: what stands behind it tells."""
    word, cast = key.value, compiler.page.cast
    if not word.isalpha():
        return False
    directive = closest(word, compiler.directives)
    if not directive:
        return False
    hint = f"did you mean '{directive}'?"
    if not _takes(compiler, directive, beat):
        value = beat.pairs[0][1]
        if type(value) is not Scalar or not _NO_SENTENCE.fullmatch(value.value):
            return False
        if closest(word, [*cast, *compiler.directives]) not in compiler.directives:
            return False
        if compiler.page.is_open("cast"):
            hint += f" someone who speaks is named on the title page:  cast: {{{word}: {word.capitalize()}}}"
    compiler.reader.at("E010", key, _neither(word), hint)
    return True


def _takes(compiler: "Compiler", directive: str, beat: Mapping) -> bool:
    """Whether this is what such a directive takes, and nothing that anybody says."""
    value = beat.pairs[0][1]
    if type(value) is Scalar:
        known = {"goto": compiler.scene_names, "call": compiler.scene_names, "end": compiler.page.endings}
        words = value.value
        return len(beat.pairs) > 1 or words in known.get(directive, compiler.page.places)
    return type(value) is Mapping or directive == "hide"


def _nobody(compiler: "Compiler", key: Scalar, value: Node) -> None:
    """Note words before a colon that are nobody and nothing: whom they may name, or the line in quotes."""
    word = key.value.partition("(")[0].strip()
    hint = f"if this is narration, {in_quotes(compiler, key, value)}"
    if close := closest(word, compiler.page.cast) or closest(word, _SAYING, 0.7):
        hint = f"did you mean '{close}'?"
    elif word.isidentifier():
        hint = f"if they are new, add them to the cast:  {word}: {word.capitalize()};  {hint}"
    compiler.reader.at("E010", key, _neither(word), hint)


def in_quotes(compiler: "Compiler", key: Scalar, value: Node) -> str:
    """Put the whole line in double quotes: where it is one line, as it is to be typed."""
    said = "put the whole line in double quotes"
    if type(value) is Scalar and value.plain and value.line == key.line:
        return f"{said}:  {shown(all_quoted(compiler.reader.line(key.line)))}"
    return f"{said}: the colon makes YAML see a key"


def _neither(words: str) -> str:
    return f"'{short(words)}' is neither someone of the cast nor a directive"


def as_option(compiler: "Compiler", key: Scalar, value: Node) -> bool:
    """Whether an option is one text with a colon in it, or what someone says in a line not far enough in."""
    if type(value) is not Scalar or not value.value or value.line != key.line:
        return False
    if key.value.partition(" ")[0] not in compiler.page.cast:
        message = "a colon followed by a space, inside a text: YAML takes the words before it for a name"
        hint = in_quotes(compiler, key, value)
        compiler.reader.problem("E070", key.line, key.column + len(key.value) * key.plain, message, hint)
        return True
    hint = "if it belongs to the option above, move it further in: two spaces more than that option's -"
    compiler.reader.at("E074", key, "an option is wanted here, and in this line someone speaks", hint)
    return True


def is_empty_block(compiler: "Compiler", node: Scalar) -> bool:
    """Whether a text is empty because nothing stands further in under its > or |."""
    if node.value.strip() or compiler.reader.sign(node) not in (">", "|"):
        return False
    hint = "move the lines that belong to it further in than the line above"
    compiler.reader.at("E078", node, "there are no words under this sign", hint)
    return True


def only(compiler: "Compiler", node: Mapping) -> None:
    """Note any key after the directive's own."""
    own, value = node.pairs[0][0].value, node.pairs[0][1]
    if type(value) is Scalar and not value.value and len(node.pairs) > 1:
        hint = f"if it belongs to '{own}', begin it two spaces further in; else begin its line with '- '"
        compiler.reader.at("E074", node.pairs[1][0], f"this begins exactly under '{own}'", hint)
        return
    for key, listed in node.pairs[1:]:
        message, hint = f"'{key.value}' does not belong to '{own}'", "begin its line with '- '"
        if type(listed) is Sequence:
            hint = f"if it is a scene, begin it at the edge, with nothing before it:  {key.value}:"
        compiler.reader.at("E005", key, message, hint)


def _glued(compiler: "Compiler", node: Scalar) -> bool:
    match = _GLUED.match(node.value)
    if not match or (match[1] not in compiler.directives and match[1] not in compiler.page.cast):
        return False
    rest = node.value[match.end() :]
    hint = f"put a space after it:  - {shown(match[0] + ' ' + rest.lstrip())}"
    column = node.column + (match.end() if node.plain else 0)
    message = "a space is missing after the colon"
    if rest[0].isspace():
        message = (
            "this blank after the colon is not an ordinary space, and YAML reads on as if it were a letter"
        )
    compiler.reader.problem("E075", node.line, column, message, hint)
    return True


def _bare(compiler: "Compiler", node: Scalar, directive: str) -> bool:
    raw = compiler.reader.line(node.line)[node.column - 1 :].rstrip()
    rest = raw[len(directive) :].removesuffix(":")
    hint = f"put one there:  - {shown(f'{directive}:{rest}')}"
    compiler.reader.problem(
        "E075", node.line, node.column + len(directive), f"a colon is missing after '{directive}'", hint
    )
    return True
