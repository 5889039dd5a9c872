"""Closing the jumps between scenes, and what the graph of instructions says about them.

Law: once closed, every target is an index into the code, and every loop stops at words, a pause or a choice.
Knows nothing of YAML beyond where a problem stands.
"""

from collections.abc import Mapping, Sequence

from engine.story.compiler import Compiler
from engine.story.model import Branch, Call, Choice, End, Enter, Instruction, Jump, Pause, Return, Say, Scene
from engine.story.problem import did_you_mean
from engine.story.wording import may_be_empty


def close(compiler: Compiler) -> None:
    """Point every goto at its scene's first instruction and every `Enter` at the variable of its visit."""
    for jump in compiler.jumps:
        name = jump.scene.value
        scene = compiler.scenes.get(name)
        if scene:
            kind = Call if jump.is_call else Jump
            compiler.code[jump.at] = kind(scene.start, scene.name)
        elif name not in compiler.scene_names:
            hint = did_you_mean(name, compiler.scene_names)
            jump.reader.at("E012", jump.scene, f"there is no scene '{name}'", hint)
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
            targets = tuple(option.target for option in instruction.options)
            return targets if is_always_open(instruction) else (*targets, instruction.after)
        case Call():
            return (instruction.target, at + 1)
        case End() | Return():
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
    stops = [_stops(instruction) for instruction in code]
    returning = _silent_returns(code, stops)
    done = bytearray(len(code))
    loops: list[int] = []
    for root in range(len(code)):
        if done[root] or stops[root]:
            continue
        path = [(root, iter(_silent(code, root, returning)))]
        done[root] = 1
        while path:
            at, rest = path[-1]
            after = next(rest, None)
            if after is None:
                done[at] = 2
                path.pop()
            elif done[after] == 1:
                loops.append(after)
            elif not done[after] and not stops[after]:
                done[after] = 1
                path.append((after, iter(_silent(code, after, returning))))
    return sorted(set(loops))


def endless_calls(code: Sequence[Instruction], scenes: Mapping[str, Scene]) -> list[int]:
    """The calls from which one can come back to the same call without returning: they would pile up."""
    starts = {scene.start: scene.name for scene in scenes.values()}
    leads: dict[str, set[str]] = {name: set() for name in scenes}
    calls: list[tuple[int, str, str]] = []
    for scene in scenes.values():
        for at in range(scene.start, scene.stop):
            instruction = code[at]
            if isinstance(instruction, (Jump, Call)) and instruction.scene:
                target = starts[instruction.target]
                leads[scene.name].add(target)
                if type(instruction) is Call:
                    calls.append((at, scene.name, target))
    return [at for at, caller, called in calls if caller in _closure(leads, called)]


def _closure(leads: dict[str, set[str]], start: str) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        new = leads[waiting.pop()] - found
        found |= new
        waiting += new
    return found


def _stops(instruction: Instruction) -> bool:
    if type(instruction) is Choice:
        return is_always_open(instruction)
    if type(instruction) is Say:
        return not may_be_empty(instruction.text)
    return type(instruction) in (Pause, End)


def _silent_returns(code: Sequence[Instruction], stops: Sequence[bool]) -> set[int]:
    """Where playing can come to a `return:` without having shown anything; found from the returns backwards."""
    before: dict[int, list[int]] = {}
    for at, is_stop in enumerate(stops):
        if not is_stop:
            for after in _onward(code, at):
                before.setdefault(after, []).append(at)
    found: set[int] = set()
    waiting = [at for at, instruction in enumerate(code) if type(instruction) is Return]
    while waiting:
        at = waiting.pop()
        if at in found or (type(code[at]) is Call and not found.issuperset(_onward(code, at))):
            continue  # a call goes on once what it calls has returned: another way leads here when it does
        found.add(at)
        waiting += before.get(at, ())
    return found


def is_always_open(choice: Choice) -> bool:
    """Whether a choice has an option that nothing can shut."""
    return any(option.condition is None and option.used is None for option in choice.options)


def _silent(code: Sequence[Instruction], at: int, returning: set[int]) -> tuple[int, ...]:
    """Where a path that shows nothing goes on; behind a call only if what is called may return so."""
    onward = _onward(code, at)
    return onward[:1] if type(code[at]) is Call and onward[0] not in returning else onward


def _onward(code: Sequence[Instruction], at: int) -> tuple[int, ...]:
    """The instructions after this one where no option of a choice is open."""
    instruction = code[at]
    return (instruction.after,) if type(instruction) is Choice else successors(code, at)
