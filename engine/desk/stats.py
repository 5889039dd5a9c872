"""How much there is of a story: words, lines, choices and minutes, by scene, by character, by owner, by route.

Law: words are those of lines, every variation counted; on a route they are the words that are read.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from engine.desk.phrases import phrases
from engine.desk.routes import Lengths, lengths
from engine.story.markup import ByChance, Either, InTurn, Piece, Run, Text
from engine.story.model import Choice, Instruction, Say, Story

WORDS_PER_MINUTE: Final = 180


class Amount(NamedTuple):
    """What some of the story holds."""

    words: int
    lines: int
    choices: int
    options: int

    @property
    def minutes(self) -> float:
        """How long it takes to read all of it."""
        return minutes(self.words)


class SceneAmount(NamedTuple):
    """What one scene holds."""

    name: str
    title: str
    owner: str | None
    amount: Amount


class Stats(NamedTuple):
    """What a story holds. `speakers` maps cast ids (None: narration) to words and lines; `owners` likewise.

    `phrases` are those said most often, with the number of lines that have them.
    """

    whole: Amount
    scenes: list[SceneAmount]
    endings: int
    speakers: dict[str | None, tuple[int, int]]
    owners: dict[str | None, tuple[int, Amount]]
    routes: Lengths
    phrases: list[tuple[str, int]]


def stats(story: Story) -> Stats:
    """Count a story."""
    scenes = [
        SceneAmount(scene.name, scene.title, scene.owner, amount(story.code[scene.start : scene.stop]))
        for scene in story.scenes.values()
    ]
    return Stats(
        whole=_sum(scene.amount for scene in scenes),
        scenes=scenes,
        endings=len(story.endings),
        speakers=_speakers(story),
        owners=_owners(story, scenes),
        routes=lengths(story),
        phrases=phrases(story),
    )


def amount(code: Sequence[Instruction]) -> Amount:
    """What these instructions hold."""
    lines = [instruction for instruction in code if type(instruction) is Say]
    choices = [instruction for instruction in code if type(instruction) is Choice]
    words = sum(written_in(line.text) for line in lines)
    return Amount(words, len(lines), len(choices), sum(len(choice.options) for choice in choices))


def minutes(words: int) -> float:
    """How many minutes these words take to read, to a tenth."""
    return round(words / WORDS_PER_MINUTE, 1)


def written_in(text: Text) -> int:
    """The words of a text with all its variations."""
    return sum(_written(piece) for piece in text.pieces)


def _written(piece: Piece) -> int:
    match piece:
        case Run():
            return len(piece.text.split())
        case Either():
            return sum(_written(part) for part in (*piece.then, *piece.otherwise))
        case InTurn() | ByChance():
            return sum(_written(part) for words in piece.texts for part in words)
    return 1


def _sum(amounts: Iterable[Amount]) -> Amount:
    columns = list(zip(*amounts, strict=True)) or [(), (), (), ()]
    return Amount(*(sum(column) for column in columns))


def _speakers(story: Story) -> dict[str | None, tuple[int, int]]:
    words: Counter[str | None] = Counter()
    lines: Counter[str | None] = Counter()
    for line in story.code:
        if type(line) is Say:
            words[line.who] += written_in(line.text)
            lines[line.who] += 1
    return {who: (count, lines[who]) for who, count in words.most_common()}


def _owners(story: Story, scenes: list[SceneAmount]) -> dict[str | None, tuple[int, Amount]]:
    """For each owner of scenes, in the order of the cast, how many and what they hold; nobody last."""
    found: dict[str | None, tuple[int, Amount]] = {}
    for owner in (*story.cast, None):
        theirs = [scene.amount for scene in scenes if scene.owner == owner]
        if theirs:
            found[owner] = len(theirs), _sum(theirs)
    return found
