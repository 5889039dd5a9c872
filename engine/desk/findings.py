"""What the facts say against a story, in a writer's words.

Law: only closed facts tell what is impossible; what is possible and not wanted is told with the moves to it.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from engine.desk.chart.phrase import condition
from engine.desk.facts import Facts, Target, eithers, texts, wanted
from engine.desk.pointing import in_line, pointed
from engine.story.expr import Expression
from engine.story.liveness import mask_of, reads
from engine.story.markup import Shown
from engine.story.model import Call, Choice, End, Enter, Instruction, Jump, Say, Set, Story
from engine.story.problem import Position, Problem
from engine.story.wording import may_be_empty

FAR: Final = 60  # lines from a choice or an ending in which its conditions are looked for


def findings(story: Story, facts: Facts) -> Iterator[Problem]:
    """All that is wrong."""
    yield from _unwanted(story, facts)
    if facts.closed:
        yield from _impossible(story, facts)
    yield from _unused(story)


def way(moves: Iterable[str]) -> str:
    """The moves, as a hint."""
    shown = "; ".join(moves)
    return f"moves: {shown}" if shown else "this happens at the very beginning"


def problem_at(story: Story, at: int, code: str, message: str, hint: str = "") -> Problem:
    """A problem at an instruction."""
    return _spotted(story, story.spots[at], code, message, hint)


def _spotted(story: Story, spot: tuple[int, int, int], code: str, message: str, hint: str = "") -> Problem:
    return in_line(code, _position(story, spot), message, hint)


def _position(story: Story, spot: tuple[int, int, int]) -> Position:
    file, line, column = spot
    return Position(story.files[file], line, column)


def _unwanted(story: Story, facts: Facts) -> Iterator[Problem]:
    yield from _soft_lock(story, facts)
    for target in facts.possible:
        moves = facts.moves.get(target, [])
        match target.kind:
            case "empty":
                yield problem_at(story, target.at, "E061", "no option of this choice is open", way(moves))
            case "runs out":
                message = "the story runs out here without an ending"
                yield problem_at(story, target.at, "E062", message, way(moves))
            case "claim":
                claim = story.claims[int(target.way)]
                word = "never" if claim.is_never else "always"
                message = f"this does not hold: {word} {claim.source}"
                yield _spotted(story, claim.spot, "E063", message, way(moves))
            case "range":
                variable = story.variables[int(target.way)]
                message = f"'{variable.name}' would leave its range of {variable.low} to {variable.high} here"
                hint = f"give it clamp: true if it may; {way(moves)}"
                yield problem_at(story, target.at, "E064", message, hint)


def unsettled(story: Story, facts: Facts) -> Iterator[tuple[tuple[int, int, int], str]]:
    """What is not known to be possible or impossible: where (file index, line, column), and what."""
    never_seen = {target for target in wanted(story) if target not in facts.possible}
    for target in sorted(
        facts.open or never_seen, key=lambda target: (target.at, target.kind, str(target.way))
    ):
        if target.kind == "claim":
            claim = story.claims[int(target.way)]
            yield claim.spot, f"this may not hold: {'never' if claim.is_never else 'always'} {claim.source}"
            continue
        spot = _end_of(story, str(target.way)) if target.kind == "ending" else story.spots[target.at]
        yield spot, _OPEN[target.kind].format(way=target.way)


_OPEN = {
    "line": "no playthrough was found that comes here",
    "option": "nobody was seen to take the option '{way}'",
    "shut": "the option '{way}' was never seen shut",
    "branch": "this condition was only ever seen one way",
    "text": "a condition in this text was only ever seen one way",
    "ending": "no playthrough was found to the ending '{way}'",
    "empty": "perhaps no option of this choice is open at some time",
    "runs out": "perhaps the story runs out here",
    "range": "a variable may leave its range here",
    "stuck": "perhaps no ending can be reached from here at some time",
}


def _end_of(story: Story, ending: str) -> tuple[int, int, int]:
    """Where the first `end:` that leads to it stands; where nothing does, its declaration."""
    ends = (at for at, code in enumerate(story.code) if type(code) is End and code.ending == ending)
    at = next(ends, None)
    return story.endings[ending].spot if at is None else story.spots[at]


def _soft_lock(story: Story, facts: Facts) -> Iterator[Problem]:
    """The first state from which no ending can be reached: what comes after it is no news."""
    stuck = [target for target in facts.possible if target.kind == "stuck"]
    for target in sorted(stuck, key=lambda target: (len(facts.moves[target]), target.at))[:1]:
        message = "from here no ending can be reached any more"
        yield problem_at(story, target.at, "E060", message, way(facts.moves[target]))


def _impossible(story: Story, facts: Facts) -> Iterator[Problem]:
    missing = [target for target in wanted(story) if target not in facts.possible]
    for target in missing:
        match target.kind:
            case "ending":
                message = f"no playthrough comes to the ending '{target.way}'"
                yield _spotted(story, _end_of(story, str(target.way)), "E065", message)
            case "option" if _is_seen(story, facts, target.at):
                yield _constant_option(story, target, "W067", "is never open")
            case "shut" if Target("option", target.at, target.way) in facts.possible:
                yield _constant_option(story, target, "W068", "has a condition that means nothing")
            case "branch" if Target("branch", target.at, not target.way) in facts.possible:
                always = "false" if target.way else "true"
                yield problem_at(story, target.at, "W068", f"this condition is always {always}")
            case "text" if Target("text", target.at, int(target.way) ^ 1) in facts.possible:
                always = "false" if int(target.way) & 1 else "true"
                yield _constant_text(story, target.at, int(target.way) // 2, always)
    yield from _unread(story, facts)


def _constant_option(story: Story, target: Target, code: str, what: str) -> Problem:
    """An option that is always the same, at the line of its condition, with why it is."""
    choice = story.code[target.at]
    assert type(choice) is Choice
    option = next(option for option in choice.options if option.id == target.way)
    near, message = _position(story, story.spots[target.at]), f"the option '{target.way}' {what}"
    if option.condition is None:
        return pointed(code, near, message, "", str(target.way), FAR)
    asked = condition(story, option.condition)
    holds = "never" if code == "W067" else "always"
    return pointed(
        code, near, f"{message}: '{asked}' {holds} holds", _ranges(story, option.condition), asked, FAR
    )


def _ranges(story: Story, asked: Expression) -> str:
    """Between what the numbers lie that are asked for."""
    mask = mask_of(asked)
    numbers = [v for at, v in enumerate(story.variables) if mask >> at & 1 and v.kind == "number"]
    return "; ".join(f"'{number.name}' is between {number.low} and {number.high}" for number in numbers)


def _constant_text(story: Story, at: int, number: int, always: str) -> Problem:
    code = story.code[at]
    either = eithers(code)[number]
    asked, where, spot = condition(story, either.condition), "this text", story.spots[at]
    if type(code) is End:
        where, spot = f"the text of the ending '{code.ending}'", story.endings[code.ending].spot
    message = f"a condition in {where} is always {always}: '{asked}'"
    near = _position(story, spot)
    return pointed("W068", near, message, _ranges(story, either.condition), f"{asked} ?", FAR)


def _is_seen(story: Story, facts: Facts, at: int) -> bool:
    choice = story.code[at]
    assert type(choice) is Choice
    return any(Target("option", at, option.id) in facts.possible for option in choice.options)


def _unread(story: Story, facts: Facts) -> Iterator[Problem]:
    """The first of every stretch of lines that no playthrough reads, a scene's at its head."""
    scene, told = 0, False
    for at, instruction in enumerate(story.code):
        if type(instruction) is Enter:
            scene, told = at, False
        elif type(instruction) is Say:
            if Target("line", at) in facts.possible:
                told = False
            elif not told:
                told = True
                enter = story.code[scene]
                assert type(enter) is Enter
                whole = not any(Target("line", i) in facts.possible for i in _lines(story, enter.scene))
                what = f"the scene '{enter.scene}'" if whole else "this line"
                never = "says any words of" if not whole and may_be_empty(instruction.text) else "comes to"
                yield problem_at(story, scene if whole else at, "W066", f"no playthrough {never} {what}")


def _lines(story: Story, name: str) -> Iterator[int]:
    scene = story.scenes[name]
    return (at for at in range(scene.start, scene.stop) if type(story.code[at]) is Say)


def _unused(story: Story) -> Iterator[Problem]:
    """Variables that are never read, or never set."""
    read, written = 0, 0
    for instruction in story.code:
        read |= reads(instruction) | _shown(instruction)
        if type(instruction) is Set:
            for index, _ in instruction.changes:
                written |= 1 << index
    for claim in story.claims:
        read |= mask_of(claim.holds)
    if story.clock is not None:
        read |= 1 << story.clock
    for index, variable in enumerate(story.variables):
        if not variable.is_hidden and not read >> index & 1:
            yield _spotted(story, variable.spot, "W069", f"the variable '{variable.name}' is never read")
        if not variable.is_hidden and not written >> index & 1:
            yield _spotted(story, variable.spot, "W069", f"the variable '{variable.name}' is never set")


def _shown(instruction: Instruction) -> int:
    """The variables whose values a text shows."""
    found = 0
    for text in texts(instruction):
        for piece in text.pieces:
            if type(piece) is Shown:
                found |= mask_of(piece.value)
    return found


def idle_choices(story: Story, live: list[int]) -> list[int]:
    """The choices whose options differ in lines alone: nothing later remembers which was taken."""
    return [
        at
        for at, choice in enumerate(story.code)
        if type(choice) is Choice and len(choice.options) > 1 and _is_idle(story, at, choice, live)
    ]


def _is_idle(story: Story, at: int, choice: Choice, live: list[int]) -> bool:
    if any(option.used is not None for option in choice.options):
        return False
    for inner in range(at + 1, choice.after):
        instruction = story.code[inner]
        if type(instruction) in (End, Call) or (type(instruction) is Jump and instruction.scene):
            return False
        if type(instruction) is Set and any(
            live[choice.after] >> index & 1 for index, _ in instruction.changes
        ):
            return False
    return True
