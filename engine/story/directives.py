"""The table of directives: what a writer may put in a beat beside words, and what each compiles to.

Law: one directive is one function and one row of `DIRECTIVES`, and tells whether playing can go on after it.
Knows nothing of files or scenes.
"""

import re
from collections.abc import Callable
from typing import Final

from engine.story.compiler import SPEAKER, UNPATCHED, Compiler, short
from engine.story.expr import Expression, Value
from engine.story.markup import Text
from engine.story.model import (
    SLOTS,
    Branch,
    Choice,
    End,
    Ending,
    Figure,
    Hide,
    Jump,
    Option,
    Pause,
    Play,
    Set,
    Show,
    Travel,
    Variable,
)
from engine.story.problem import did_you_mean
from engine.story.source import Mapping, Node, Scalar

_CHANGE: Final = re.compile(r"([+-])\s*(\d{1,9})\Z")


def show(compiler: Compiler, node: Mapping, value: Node) -> bool:
    _only(compiler, node)
    figures = []
    pairs = [(value, None)] if type(value) is Scalar else []
    if mapping := (None if pairs else compiler.reader.mapping(value, "show")):
        pairs = list(compiler.reader.pairs(mapping))  # type: ignore[arg-type]
    for key, slot in pairs:
        if figure := _figure(compiler, key, slot):
            figures.append(figure)
    compiler.emit(Show(tuple(figures)), node)
    return True


def _figure(compiler: Compiler, key: Scalar, slot: Node | None) -> Figure | None:
    match = SPEAKER.match(key.value)
    if not match or not compiler.member(key, match[1]):
        if not match:
            hint = (
                "put a space, not a comma, between mood and outfit"
                if "(" in key.value
                else "write: who (mood): left"
            )
            compiler.reader.at("E011", key, f"'{short(key.value)}' is nobody", hint)
        return None
    where = "center" if slot is None else compiler.reader.text(slot, "a slot") or "center"
    if slot is not None and where not in SLOTS:
        compiler.reader.at("E017", slot, f"there is no slot '{where}'", did_you_mean(where, SLOTS))
    if not compiler.page.cast[match[1]].moods and not compiler.page.is_open("cast"):
        hint = f"give {match[1]} moods (and pictures) in the cast, or let them speak off stage"
        compiler.reader.at("E013", key, f"{match[1]} has no picture to show", hint)
    return Figure(match[1], where, *compiler.look(key, match[1], match[2] or ""))


def hide(compiler: Compiler, node: Mapping, value: Node) -> bool:
    _only(compiler, node)
    names = compiler.reader.names(value, "hide")
    if [name.value for name in names] == ["all"]:
        compiler.emit(Hide(()), node)
    elif all(compiler.member(name) for name in names):
        compiler.emit(Hide(tuple(name.value for name in names)), node)
    return True


def travel(compiler: Compiler, node: Mapping, value: Node) -> bool:
    _only(compiler, node)
    scalar = compiler.reader.scalar(value, "a place")
    if scalar and compiler.place(scalar):
        compiler.emit(Travel(scalar.value), node)
    return True


def play(compiler: Compiler, node: Mapping, value: Node) -> bool:
    _only(compiler, node)
    bus, caption = node.pairs[0][0].value, ""
    if type(value) is Mapping:
        fields = compiler.reader.fields(value, ("play", "caption"), bus)
        if "play" not in fields:
            compiler.reader.at("E006", value, f"{bus} needs play:", "add play: and the name of what is heard")
            return True
        caption = compiler.reader.text(fields.get("caption"), "a caption") or ""
        value = fields["play"]
    name = compiler.reader.text(value, bus)
    if name is not None:
        compiler.emit(Play(bus, None if name == "none" else name, caption), node)
    return True


def pause(compiler: Compiler, node: Mapping, value: Node) -> bool:
    _only(compiler, node)
    text = compiler.reader.text(value, "a pause")
    if text is not None:
        if re.fullmatch(r"\d{1,2}(\.\d{1,3})?", text):
            compiler.emit(Pause(float(text)), node)
        else:
            compiler.reader.at(
                "E004", value, f"'{short(text)}' is not a number of seconds", "write for example 1.5"
            )
    return True


def set(compiler: Compiler, node: Mapping, value: Node) -> bool:
    _only(compiler, node)
    mapping = compiler.reader.mapping(value, "set")
    changes = []
    for key, wanted in compiler.reader.pairs(mapping) if mapping else ():
        index = next((i for i, v in enumerate(compiler.variables) if v.name == key.value), None)
        if index is None:
            hint = did_you_mean(key.value, compiler.page.variables) or "declare it under variables:"
            compiler.reader.at("E014", key, f"there is no variable '{key.value}'", hint)
        elif change := _change(compiler, index, wanted):
            changes.append((index, change))
    if changes:
        compiler.emit(Set(tuple(changes)), node)
    return True


def _change(compiler: Compiler, index: int, node: Node) -> Expression | None:
    variable = compiler.variables[index]
    scalar = compiler.reader.scalar(node, f"the value of {variable.name}")
    if not scalar:
        return None
    match = _CHANGE.match(scalar.value)
    if match and variable.kind == "number":
        return Expression((match[1], ("variable", index), ("value", int(match[2]))), "number")
    if variable.kind == "bool" and scalar.value.lower() in ("yes", "no", "on", "off"):
        compiler.reader.at("E021", scalar, f"'{scalar.value}' is a word here", "write true or false")
        return None
    found = compiler.expression(scalar, variable.kind, f"the value of {variable.name}")
    if found.tree[0] == "value":
        _in_range(compiler, variable, found.tree[1], scalar)  # type: ignore[arg-type]
    return found


def _in_range(compiler: Compiler, variable: Variable, value: Value, node: Scalar) -> None:
    if variable.words and value not in variable.words:
        hint = did_you_mean(str(value), variable.words)
        compiler.reader.at("E022", node, f"'{variable.name}' is never '{value}'", hint)
    elif variable.kind == "number" and not variable.low <= value <= variable.high:  # type: ignore[operator]
        message = f"'{variable.name}' is between {variable.low} and {variable.high}, never {value}"
        compiler.reader.at(
            "E022", node, message, "a number without a sign is the new value; with one, a change"
        )


def branch(compiler: Compiler, node: Mapping, value: Node) -> bool:
    fields = compiler.reader.fields(node, ("if", "then", "else"), "if")
    condition = compiler.expression(value, "bool", "a condition")
    if "then" not in fields:
        compiler.reader.at("E006", node, "an if without then:", "add then: and a list of beats under it")
    at = compiler.emit(UNPATCHED, node)
    falls = compiler.block(fields.get("then"), "then")
    if "else" not in fields:
        compiler.code[at] = Branch(condition, len(compiler.code))
        return True
    out = compiler.emit(UNPATCHED, node) if falls else None
    compiler.code[at] = Branch(condition, len(compiler.code))
    falls_too = compiler.block(fields["else"], "else")
    if out is not None:
        compiler.code[out] = Jump(len(compiler.code), None)
    return falls or falls_too


def choose(compiler: Compiler, node: Mapping, value: Node) -> bool:
    fields = compiler.reader.fields(node, ("choose", "options", "id"), "a choice")
    prompt_node = compiler.reader.scalar(value, "a prompt")
    prompt = compiler.text(prompt_node) if prompt_node and prompt_node.value else None
    listed = compiler.reader.sequence(fields["options"], "options") if "options" in fields else None
    if not listed or not listed.items:
        compiler.reader.at("E031", node, "a choice without options", "add options: and a list under it")
        return True
    own = compiler.reader.text(fields.get("id"), "an id")
    at = compiler.emit(UNPATCHED, node)
    options: list[Option] = []
    outs, falls = [], False
    for item in listed.items:
        read = _option(compiler, item)
        if not read:
            continue
        identity, text, condition, beats, spot = read
        if any(option.id == identity for option in options):
            compiler.reader.at(
                "E033", spot, f"two options called '{short(identity)}'", "give one of them an id"
            )
        options.append(Option(identity, text, condition, len(compiler.code)))
        if compiler.block(beats, "an option's beats"):
            falls = True
            outs.append(compiler.emit(UNPATCHED, spot))
    after = len(compiler.code)
    for out in outs:
        compiler.code[out] = Jump(after, None)
    named = own or compiler.identity("?" + "|".join(option.id for option in options))
    compiler.code[at] = Choice(named, compiler.owner, prompt, tuple(options), after)
    return falls


def _option(compiler: Compiler, node: Node) -> tuple[str, Text, Expression | None, Node | None, Node] | None:
    """Identity, text, condition, beats and where it stands, of `text: beats` or of the long form."""
    if type(node) is Scalar:
        return _one_line(node.value), compiler.text(node), None, None, node
    mapping = compiler.reader.mapping(node, "an option")
    if not mapping or not mapping.pairs:
        return None
    key, value = mapping.pairs[0]
    if key.value not in OPTION_KEYS:
        if len(mapping.pairs) > 1:
            second = mapping.pairs[1][0]
            compiler.reader.at(
                "E005",
                second,
                f"'{second.value}' does not belong here",
                "use text: and beats: for this option",
            )
        return _one_line(key.value), compiler.text(key), None, value, key
    fields = compiler.reader.fields(mapping, OPTION_KEYS, "an option")
    words = compiler.reader.scalar(fields["text"], "an option's text") if "text" in fields else None
    if not words:
        if "text" not in fields:
            compiler.reader.at("E006", node, "an option without text:", "add text: and what the player picks")
        return None
    condition = compiler.expression(fields["if"], "bool", "a condition") if "if" in fields else None
    identity = compiler.reader.text(fields.get("id"), "an id") or words.value
    return _one_line(identity), compiler.text(words), condition, fields.get("beats"), node


def goto(compiler: Compiler, node: Mapping, value: Node) -> bool:
    _only(compiler, node)
    scalar = compiler.reader.scalar(value, "goto")
    if scalar:
        compiler.jumps.append((compiler.emit(UNPATCHED, node), compiler.reader, scalar))
    return False


def end(compiler: Compiler, node: Mapping, value: Node) -> bool:
    _only(compiler, node)
    scalar = compiler.reader.scalar(value, "end")
    if not scalar:
        return False
    name, endings = scalar.value, compiler.page.endings
    if name not in endings:
        if compiler.page.is_open("endings") and re.fullmatch(r"[^\W\d]\w*", name):
            endings[name] = Ending(name, name.replace("_", " ").upper(), "")
        else:
            compiler.reader.at(
                "E015", scalar, f"there is no ending '{short(name)}'", did_you_mean(name, endings)
            )
    compiler.emit(End(name), node)
    return False


def note(compiler: Compiler, node: Mapping, value: Node) -> bool:
    _only(compiler, node)
    return True


def _only(compiler: Compiler, node: Mapping) -> None:
    """Note any key after the directive's own."""
    for key, _ in node.pairs[1:]:
        compiler.reader.at(
            "E005",
            key,
            f"'{key.value}' does not belong to '{node.pairs[0][0].value}'",
            "begin its line with '- '",
        )


OPTION_KEYS: Final = ("id", "text", "if", "beats")
DIRECTIVES: Final[dict[str, Callable[[Compiler, Mapping, Node], bool]]] = {
    "show": show,
    "hide": hide,
    "place": travel,
    "music": play,
    "ambience": play,
    "sound": play,
    "pause": pause,
    "set": set,
    "if": branch,
    "choose": choose,
    "goto": goto,
    "end": end,
    "note": note,
}


def _one_line(text: str) -> str:
    return " ".join(text.split())
