"""What a walk has seen, in the common tongue of facts.

Law: only a walk that closed knows of soft locks.
"""

from engine.desk.facts import Facts, Target, Witness, eithers
from engine.desk.walk import Walk
from engine.play.move import Choose
from engine.story.model import Branch, Choice, Say


def facts_of(found: Walk) -> Facts:
    """What a walk has seen, as facts."""
    facts = Facts(closed=found.closed)
    story = found.story
    witness = Witness(story, facts)
    for node, edges in enumerate(found.edges):
        spot = found.nodes[node]
        choice = story.code[spot.at]
        if type(choice) is Choice:
            witness.options(spot.at, choice, spot.values)
        moves = found.moves_to(node) if edges or node in found.endings else []
        if node in found.endings:
            ending = found.endings[node]
            facts.add(Target("ending", 0, ending) if ending else Target("runs out", spot.at), moves)
        for edge in edges:
            _note_passed(found, facts, edge.trace, [*moves, str(Choose(edge.option))])
    _note_passed(found, facts, found.opening, [])
    for trace in range(len(found.traces)):
        _note_trace(found, facts, trace)
    for (at, either), outcomes in found.texts.items():
        number = eithers(story.code[at]).index(either)
        for outcome in outcomes:
            facts.add(Target("text", at, 2 * number + outcome))
    for (at, index), source in found.overflows.items():
        facts.add(Target("range", at, index), _from(found, source))
    for number, source in found.broken.items():
        facts.add(Target("claim", 0, number), _from(found, source))
    if found.closed:
        _note_soft_lock(found, facts)
    return facts


def _note_passed(found: Walk, facts: Facts, trace: int, moves: list[str]) -> None:
    """A choice on the way, not at its end, was passed over for want of an open option."""
    for at in found.traces[trace][:-1]:
        choice = found.story.code[at]
        if type(choice) is Choice:
            facts.add(Target("empty", at), moves)
            for option in choice.options:
                facts.add(Target("shut", at, option.id))


def _note_trace(found: Walk, facts: Facts, number: int) -> None:
    trace = found.traces[number]
    for at, following in zip(trace, (*trace[1:], -1), strict=True):
        instruction = found.story.code[at]
        if type(instruction) is Say and at not in found.silent:
            facts.add(Target("line", at))
        elif type(instruction) is Branch:
            facts.add(Target("branch", at, following != instruction.otherwise))


def _from(found: Walk, source: tuple[int, int]) -> list[str]:
    """The moves to a node and the option taken there."""
    node, order = source
    if node < 0:
        return []
    choice = found.story.code[found.nodes[node].at]
    assert type(choice) is Choice
    return [*found.moves_to(node), str(Choose(choice.options[order].id))]


def _note_soft_lock(found: Walk, facts: Facts) -> None:
    """The first state from which no ending can be reached; without loops there is none."""
    before: list[list[int]] = [[] for _ in found.nodes]
    for node, edges in enumerate(found.edges):
        for edge in edges:
            before[edge.target].append(node)
    can_end = set(found.endings)
    waiting = list(found.endings)
    while waiting:
        for node in before[waiting.pop()]:
            if node not in can_end:
                can_end.add(node)
                waiting.append(node)
    stuck = next((node for node in range(len(found.nodes)) if node not in can_end), None)
    if stuck is not None:
        facts.add(Target("stuck", found.nodes[stuck].at), found.moves_to(stuck))
