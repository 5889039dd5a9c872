"""The directive that changes what the story remembers.

Law: a constant outside its range is refused here; what only playing can show is left to the proof.
"""

import re
from typing import Final

from engine.story import habits
from engine.story.compiler import Compiler
from engine.story.evaluate import Value
from engine.story.expr import Expression
from engine.story.model import Set, Variable
from engine.story.problem import did_you_mean
from engine.story.slips import only
from engine.story.source import Mapping, Node, Scalar

_CHANGE: Final = re.compile(r"([+-])\s*(\d{1,9})\Z")


def set_(compiler: Compiler, node: Mapping, value: Node) -> bool:
    only(compiler, node)
    mapping = compiler.reader.mapping(value, "set")
    changes = []
    for key, wanted in compiler.reader.pairs(mapping) if mapping else ():
        index = next((i for i, v in enumerate(compiler.variables) if v.name == key.value), None)
        if index is None and compiler.page.is_explained(key.value):
            continue
        if index is None:
            hint = did_you_mean(key.value, compiler.page.variables) or "declare it under variables:"
            if pair := habits.assignment(key.value):
                hint = f"type:  {{{pair}}}"
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
    if meant := habits.value(variable.name, scalar.value):
        message = f"a value is wanted here, and nothing that changes '{variable.name}'"
        compiler.reader.at("E020", scalar, message, f"type:  {{{meant}}}")
        return None
    hint = {"bool": "write true or false", "word": "it is one of: " + ", ".join(variable.words)}
    found = compiler.expression(
        scalar, variable.kind, f"the value of {variable.name}", hint.get(variable.kind, "")
    )
    if found.tree[0] == "value" and found.tree[1] != "":
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
