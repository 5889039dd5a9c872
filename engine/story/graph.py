"""Closing the jumps between scenes, and what the graph of instructions says about them.

Law: once closed, every target is an index into the code, and every loop stops at a line, a pause or a choice.
Knows nothing of YAML beyond where a problem stands.
"""

from collections.abc import Sequence

from engine.story.compiler import Compiler
from engine.story.model import Branch, Choice, End, Enter, Instruction, Jump, Pause, Say
from engine.story.problem import did_you_mean


def close(compiler: Compiler) -> None:
    """Point every goto at its scene's first instruction and every `Enter` at the variable of its visit."""
    for at, reader, scalar in compiler.jumps:
        scene = compiler.scenes.get(scalar.value)
        if scene:
            compiler.code[at] = Jump(scene.start, scene.name)
        elif scalar.value not in compiler.scene_names:
            hint = did_you_mean(scalar.value, compiler.scene_names)
            reader.at("E012", scalar, f"there is no scene '{scalar.value}'", hint)
    for name, index in compiler.visits.items():
        if name in compiler.scenes:
            start = compiler.scenes[name].start
            enter = compiler.code[start]
            assert type(enter) is Enter
            compiler.code[start] = enter._replace(visited=index)


def successors(code: Sequence[Instruction], at: int) -> tuple[int, ...]:
    """The instructions that may come after the one at `at`."""
    instruction = code[at]
    match instruction:
        case Branch():
            return (at + 1, instruction.otherwise)
        case Jump():
            return (instruction.target,)
        case Choice():
            always_open = any(option.condition is None for option in instruction.options)
            targets = tuple(option.target for option in instruction.options)
            return targets if always_open else (*targets, instruction.after)
        case End():
            return ()
    return (at + 1,)


def reachable(code: Sequence[Instruction], start: int) -> set[int]:
    """Every instruction that some path leads to, whatever the conditions say."""
    found = {start}
    waiting = [start]
    while waiting:
        for after in successors(code, waiting.pop()):
            if after not in found:
                found.add(after)
                waiting.append(after)
    return found


def silent_loops(code: Sequence[Instruction]) -> list[int]:
    """Where a path comes back to itself without a line, a pause, an ending or an open choice on it."""
    done = bytearray(len(code))
    loops: list[int] = []
    for root in range(len(code)):
        if done[root] or _stops(code[root]):
            continue
        path = [(root, iter(_silent(code, root)))]
        done[root] = 1
        while path:
            at, rest = path[-1]
            after = next(rest, None)
            if after is None:
                done[at] = 2
                path.pop()
            elif done[after] == 1:
                loops.append(after)
            elif not done[after] and not _stops(code[after]):
                done[after] = 1
                path.append((after, iter(_silent(code, after))))
    return sorted(set(loops))


def _stops(instruction: Instruction) -> bool:
    if type(instruction) is Choice:
        return any(option.condition is None for option in instruction.options)
    return type(instruction) in (Say, Pause, End)


def _silent(code: Sequence[Instruction], at: int) -> tuple[int, ...]:
    instruction = code[at]
    return (instruction.after,) if type(instruction) is Choice else successors(code, at)
