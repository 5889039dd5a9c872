"""Which variables are still read after a place in the story: two states that differ elsewhere play on alike.

Law: a backward data-flow analysis over the instructions (live variables, as in Aho, Sethi and Ullman); sets
are bit masks, bit i for variable i. Sound, not exact: what may be read counts as read.
"""

from collections.abc import Iterable

from engine.story.evaluate import Tree
from engine.story.expr import Expression
from engine.story.graph import successors
from engine.story.markup import ByChance, Either, InTurn, Piece, Text
from engine.story.model import Branch, Call, Choice, End, Enter, Instruction, Return, Say, Set, Story


def live_before(story: Story, always: int = 0) -> list[int]:
    """For each instruction, the variables that may be read from there on; `always` are read everywhere."""
    code = story.code
    after = flow(code)
    before: list[list[int]] = [[] for _ in code]
    for at, nexts in enumerate(after):
        for following in nexts:
            before[following].append(at)
    uses = [reads(instruction) | always for instruction in code]
    kills = [writes(instruction) & ~always for instruction in code]
    live = [0] * len(code)
    waiting = list(range(len(code)))
    queued = bytearray(b"\1" * len(code))
    while waiting:
        at = waiting.pop()
        queued[at] = 0
        out = 0
        for following in after[at]:
            out |= live[following]
        new = uses[at] | (out & ~kills[at])
        if new != live[at]:
            live[at] = new
            for earlier in before[at]:
                if not queued[earlier]:
                    queued[earlier] = 1
                    waiting.append(earlier)
    return live


def flow(code: tuple[Instruction, ...]) -> list[tuple[int, ...]]:
    """For each instruction, those that may come next, through calls and back from them."""
    returns = tuple(at + 1 for at, instruction in enumerate(code) if type(instruction) is Call)
    return [_after(code, at, returns) for at in range(len(code))]


def _after(code: tuple[Instruction, ...], at: int, returns: tuple[int, ...]) -> tuple[int, ...]:
    instruction = code[at]
    if type(instruction) is Call:
        return (instruction.target,)
    return returns if type(instruction) is Return else successors(code, at)


def reads(instruction: Instruction) -> int:
    """The variables an instruction reads to decide where to go, what to remember or which words to say."""
    match instruction:
        case Branch():
            return mask_of(instruction.condition)
        case Set():
            return _union(mask_of(expression) for _, expression in instruction.changes)
        case Say():
            return _text(instruction.text) | (0 if instruction.counter is None else 1 << instruction.counter)
        case End():
            return _union(_text(text) for text in instruction.text)
        case Choice():
            found = _text(instruction.prompt)
            for option in instruction.options:
                found |= _text(option.text) | _text(option.reason)
                found |= mask_of(option.condition) if option.condition else 0
                found |= 0 if option.used is None else 1 << option.used
            return found
    return 0


def writes(instruction: Instruction) -> int:
    """The variables an instruction overwrites, whatever they were."""
    if type(instruction) is Set:
        return _union(1 << index for index, _ in instruction.changes)
    if type(instruction) is Enter and instruction.visited is not None:
        return 1 << instruction.visited
    return 0


def may_write(instruction: Instruction) -> int:
    """The variables an instruction may change, counters of lines and marks of once-only options among them."""
    found = writes(instruction)
    match instruction:
        case Say(counter=int(index)):
            found |= 1 << index
        case Choice():
            found |= _union(1 << option.used for option in instruction.options if option.used is not None)
    return found


def mask_of(expression: Expression) -> int:
    """The variables an expression reads."""
    return mask_of_tree(expression.tree)


def mask_of_tree(tree: Tree) -> int:
    """The variables an expression's tree reads."""
    if tree[0] == "variable":
        index = tree[1]
        assert isinstance(index, int)
        return 1 << index if index >= 0 else 0
    return _union(mask_of_tree(part) for part in tree[1:] if isinstance(part, tuple))


def _text(text: Text | None) -> int:
    return _union(_piece(piece) for piece in text.pieces) if text else 0


def _piece(piece: Piece) -> int:
    """A value that is only shown decides nothing and does not count."""
    match piece:
        case Either():
            inner = _union(_piece(part) for part in (*piece.then, *piece.otherwise))
            return mask_of(piece.condition) | inner
        case InTurn():
            return 1 << piece.counter | _union(_piece(part) for text in piece.texts for part in text)
        case ByChance():
            return _union(_piece(part) for text in piece.texts for part in text)
    return 0


def _union(masks: Iterable[int]) -> int:
    found = 0
    for mask in masks:
        found |= mask
    return found
