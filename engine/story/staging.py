"""Directives of staging: who stands where, what is seen and heard.

Law: each notes its problems and emits at most one instruction; playing always goes on after it.
"""

import re
from pathlib import PurePath
from typing import Final

from engine.story.company import SPEAKER
from engine.story.compiler import Compiler
from engine.story.line import short
from engine.story.model import (
    EFFECTS,
    OVER,
    SHOTS,
    SLOTS,
    Figure,
    Flash,
    Hide,
    Lay,
    Pause,
    Play,
    Shot,
    Show,
    Travel,
)
from engine.story.problem import did_you_mean
from engine.story.slips import only
from engine.story.source import Mapping, Node, Scalar

HEARD_KEYS: Final = ("play", "caption")
_PICTURE: Final = re.compile(r"[\w-]+\Z")


def show(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
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
    if ")" in key.value and "(" not in key.value:
        return None  # the second half of what a comma has split, noted with the first
    if not match or not compiler.company.member(compiler.reader, key, match[1]):
        if not match:
            hint = (
                "put a space, not a comma, between mood and outfit"
                if "(" in key.value
                else "write: who (mood): left"
            )
            compiler.reader.at("E011", key, f"'{short(key.value)}' is nobody", hint)
        return None
    where = "" if slot is None else compiler.reader.text(slot, "a slot") or ""
    if slot is not None and where and where not in SLOTS:
        compiler.reader.at("E017", slot, f"there is no slot '{where}'", did_you_mean(where, SLOTS))
    compiler.company.shows(compiler.reader, key, match[1])
    return Figure(match[1], where, *compiler.company.look(compiler.reader, key, match[1], match[2] or ""))


def hide(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    names = compiler.reader.names(value, "hide")
    if [name.value for name in names] == ["all"]:
        compiler.emit(Hide(()), node)
    elif all(compiler.company.member(compiler.reader, name) for name in names):
        compiler.emit(Hide(tuple(name.value for name in names)), node)
    return True


def travel(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    scalar = compiler.reader.scalar(value, "a place")
    if scalar and compiler.company.place(compiler.reader, scalar):
        compiler.emit(Travel(scalar.value), node)
    return True


def play(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    bus, caption = node.pairs[0][0].value, ""
    if type(value) is Mapping:
        fields = compiler.reader.fields(value, HEARD_KEYS, bus)
        if "play" not in fields:
            compiler.reader.at("E006", value, f"{bus} needs play:", "add play: and the name of what is heard")
            return True
        caption = compiler.reader.prose(fields.get("caption"), "a caption") or ""
        value = fields["play"]
    name = compiler.reader.text(value, bus)
    if name is not None:
        compiler.emit(Play(bus, None if name == "none" else name, caption), node)
    return True


def pause(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    text = compiler.reader.text(value, "a pause")
    if text is not None:
        if re.fullmatch(r"\d{1,2}(\.\d{1,3})?", text):
            compiler.emit(Pause(float(text)), node)
        else:
            compiler.reader.at(
                "E004", value, f"'{short(text)}' is not a number of seconds", "write for example 1.5"
            )
    return True


def effect(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    name = compiler.reader.text(value, "an effect")
    if name is not None and name not in EFFECTS:
        compiler.reader.at("E018", value, f"there is no effect '{short(name)}'", did_you_mean(name, EFFECTS))
    elif name is not None:
        compiler.emit(Flash(name), node)
    return True


def lay(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    layer = node.pairs[0][0].value
    scalar = compiler.reader.filled(value, f"{layer}: wants the name of a picture, or none")
    name = scalar.value if scalar else ""
    if name and not _PICTURE.match(name):
        stem = PurePath(name).stem
        bare = f", no folder and no ending:  {layer}: {stem}" if _PICTURE.match(stem) else ""
        hint = f"letters, digits, - and _{bare}"
        compiler.reader.at("E004", value, f"'{short(name)}' is not a picture's name", hint)
    elif name:
        compiler.emit(Lay(layer, None if name == "none" else name), node)
    return True


def shot(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    scalar = compiler.reader.scalar(value, "a shot")
    name = " ".join(scalar.value.split()) if scalar else ""
    if scalar and name.startswith(OVER):
        if compiler.company.turns(compiler.reader, scalar, name.removeprefix(OVER)):
            compiler.emit(Shot(name), node)
    elif scalar and name not in SHOTS:
        hint = "write shot: close, shot: over and a name, or shot: wide"
        compiler.reader.at("E025", value, f"there is no shot '{short(name)}'", hint)
    elif scalar:
        compiler.emit(Shot(name), node)
    return True
