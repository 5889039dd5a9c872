"""Directives that decide where playing goes on: conditions, choices, jumps, calls, endings.

Law: each tells whether playing can fall out of its end into the beat after it.
"""

import re
from typing import Final, NamedTuple

from engine.story import slips
from engine.story.compiler import UNPATCHED, Compiler
from engine.story.expr import Expression
from engine.story.line import one_line, short
from engine.story.markup import Text
from engine.story.model import Branch, Choice, End, Ending, Jump, Option, Return, Variable
from engine.story.problem import did_you_mean
from engine.story.slips import only
from engine.story.source import Mapping, Node, Scalar, Sequence

BRANCH_KEYS: Final = ("if", "then", "else")
CHOICE_KEYS: Final = ("choose", "options", "id")
OPTION_KEYS: Final = ("id", "text", "if", "locked", "once", "beats")


def branch(compiler: Compiler, node: Mapping, value: Node) -> bool:
    node, rest = _without_elif(compiler, node)
    fields = compiler.reader.fields(node, BRANCH_KEYS, "if")
    condition = compiler.expression(value, "bool", "a condition")
    if "then" not in fields:
        compiler.reader.at("E006", node, "an if without then:", "add then: and a list of beats under it")
    at = compiler.emit(UNPATCHED, node)
    falls = compiler.block(fields.get("then"), "then")
    if rest:
        fields["else"] = rest
    if "else" not in fields:
        compiler.code[at] = Branch(condition, len(compiler.code))
        return True
    out = compiler.emit(UNPATCHED, node) if falls else None
    compiler.code[at] = Branch(condition, len(compiler.code))
    falls_too = compiler.block(fields["else"], "else")
    if out is not None:
        compiler.code[out] = Jump(len(compiler.code), None)
    return falls or falls_too


def _without_elif(compiler: Compiler, node: Mapping) -> tuple[Mapping, Sequence | None]:
    """An if up to its `elif:`, which is noted, and what follows from there as the if in an else that is meant."""
    at = next((at for at, (key, _) in enumerate(node.pairs) if key.value in slips.ELIF), 0)
    if not at:
        return node, None
    key, value = node.pairs[at]
    slips.note_elif(compiler, key, value)
    first, second = Mapping(node.line, node.column), Mapping(key.line, key.column)
    first.pairs = node.pairs[:at]
    second.pairs = [(Scalar("if", True, key.line, key.column), value), *node.pairs[at + 1 :]]
    inner = Sequence(key.line, key.column)
    inner.items = [second]
    return first, inner


def choose(compiler: Compiler, node: Mapping, value: Node) -> bool:
    if type(value) is Mapping and len(node.pairs) == 1 and value.pairs:
        hint = "move it, and what belongs to it, to the left, until it begins exactly under choose:"
        compiler.reader.at("E074", value, f"'{value.pairs[0][0].value}:' is too far in", hint)
        return True
    fields = compiler.reader.fields(node, CHOICE_KEYS, "a choice")
    if type(value) is Sequence and "options" not in fields:
        if value.line not in compiler.reader.mended and node.line not in compiler.reader.mended:
            hint = "between this line and its list type a line of its own, exactly under choose:  options:"
            compiler.reader.at("E031", node, "a choice without options:", hint)
        fields["options"], value = value, Scalar("", True, value.line, value.column)
    prompt_node = compiler.reader.scalar(value, "a prompt")
    prompt = compiler.text(prompt_node) if prompt_node and prompt_node.value else None
    listed = compiler.reader.sequence(fields["options"], "options") if "options" in fields else None
    if not listed or not listed.items:
        compiler.reader.at("E031", node, "a choice without options", "add options: and a list under it")
        compiler.is_choosing = True
        return True
    own = _own_id(compiler, fields.get("id"))
    at = compiler.emit(UNPATCHED, node)
    options, outs = _options(compiler, listed.items)
    after = len(compiler.code)
    for out in outs:
        compiler.code[out] = Jump(after, None)
    asked = prompt_node.value if prompt_node else ""
    named = compiler.question(own, asked, "|".join(option.id for option in options))
    compiler.code[at] = Choice(named, compiler.owner, prompt, tuple(options), after)
    return bool(outs)


def _own_id(compiler: Compiler, node: Node | None) -> str | None:
    """The id that a choice was given, which no other choice of its scene has."""
    own = compiler.reader.text(node, "an id")
    if node is not None and own:
        if own in compiler.choices:
            message = f"two choices called '{short(own)}' in this scene"
            compiler.reader.at("E033", node, message, "give one of them another id, or take it out")
        compiler.choices.add(own)
    return own


def _options(compiler: Compiler, nodes: list[Node]) -> tuple[list[Option], list[int]]:
    """The options, and where those that fall through leave a jump to be closed."""
    options: list[Option] = []
    outs = []
    for node in nodes:
        drafted = _draft(compiler, node)
        if not drafted:
            continue
        option, beats = drafted
        if any(other.id == option.id for other in options):
            hint = "give one of them an id"
            compiler.reader.at("E033", node, f"two options called '{short(option.id)}'", hint)
        options.append(option._replace(target=len(compiler.code)))
        if compiler.block(beats, "an option's beats"):
            outs.append(compiler.emit(UNPATCHED, node))
    return options, outs


class _Drafted(NamedTuple):
    option: Option
    beats: Node | None


def _draft(compiler: Compiler, node: Node) -> _Drafted | None:
    """The option of `text`, of `text: beats` or of the long form; its target is still open."""
    if type(node) is Scalar:
        return _Drafted(_plain(compiler, node), None)
    if not _is_long(node) and compiler.reader.signed(node):
        return None
    mapping = compiler.reader.mapping(node, "an option")
    if not mapping or not mapping.pairs:
        return None
    key, value = mapping.pairs[0]
    if key.value in OPTION_KEYS:
        return _long(compiler, mapping)
    if len(mapping.pairs) > 1:
        second = mapping.pairs[1][0]
        hint = "use text: and beats: for this option"
        compiler.reader.at("E005", second, f"'{second.value}' does not belong here", hint)
    return None if slips.as_option(compiler, key, value) else _Drafted(_plain(compiler, key), value)


def _is_long(node: Node) -> bool:
    return type(node) is Mapping and bool(node.pairs) and node.pairs[0][0].value in OPTION_KEYS


def _plain(compiler: Compiler, words: Scalar) -> Option:
    return Option(one_line(words.value), compiler.text(words), None, -1)


def _long(compiler: Compiler, mapping: Mapping) -> _Drafted | None:
    fields = compiler.reader.fields(mapping, OPTION_KEYS, "an option")
    if "text" not in fields:
        compiler.reader.at("E006", mapping, "an option without text:", "add text: and what the player picks")
        return None
    words = compiler.reader.scalar(fields["text"], "an option's text")
    if not words:
        return None
    identity = one_line(compiler.reader.text(fields.get("id"), "an id") or words.value)
    condition: Expression | None = None
    if "if" in fields:
        condition = compiler.expression(fields["if"], "bool", "a condition")
    reason = _reason(compiler, fields)
    used = _used(compiler, fields, identity)
    option = Option(identity, compiler.text(words), condition, -1, reason, used)
    return _Drafted(option, fields.get("beats"))


def _reason(compiler: Compiler, fields: dict[str, Node]) -> Text | None:
    node = fields.get("locked")
    if node is None:
        return None
    if "if" not in fields and "once" not in fields:
        hint = "add if: and a condition, or take it out"
        compiler.reader.at("E006", node, "a locked: without an if: is never shown", hint)
    scalar = compiler.reader.scalar(node, "a reason")
    return compiler.text(scalar) if scalar else None


def _used(compiler: Compiler, fields: dict[str, Node], identity: str) -> int | None:
    """The hidden variable that remembers that a once-only option was taken."""
    if not compiler.reader.truth(fields.get("once"), "once"):
        return None
    return compiler.remember(Variable(f"taken {compiler.identity('once' + identity)}", False, is_hidden=True))


def goto(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    scalar = compiler.reader.filled(value, "goto: wants the name of a scene")
    if scalar:
        compiler.leads_to(scalar, node, is_call=False)
    return False


def call(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    scalar = compiler.reader.filled(value, "call: wants the name of a scene")
    if scalar:
        compiler.leads_to(scalar, node, is_call=True)
    return True


def return_(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    if type(value) is not Scalar or value.value:
        compiler.reader.at(
            "E004", value, "return: stands alone", "a called scene returns to where it was called"
        )
    compiler.emit(Return(), node)
    return False


def end(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    scalar = compiler.reader.filled(value, "end: wants the name of an ending")
    if not scalar:
        return False
    name, endings = scalar.value, compiler.page.endings
    if name not in endings:
        if compiler.page.is_open("endings") and re.fullmatch(r"[^\W\d]\w*", name):
            endings[name] = Ending(name, name.replace("_", " ").upper())
        else:
            compiler.reader.at(
                "E015", scalar, f"there is no ending '{short(name)}'", did_you_mean(name, endings)
            )
    compiler.emit(End(name), node)
    return False


def note(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    return True
