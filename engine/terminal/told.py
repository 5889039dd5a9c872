"""What the story tells, in plain words, a line each.

Law: told from effects alone, so a transcript is the same wherever it was played.
"""

from collections.abc import Iterable
from typing import assert_never

from engine.play.effect import Effect, Offer, Over
from engine.play.move import Choose
from engine.play.session import Session
from engine.play.step import Turn
from engine.saves.telling import to_departure
from engine.story.model import Enter, Flash, Hide, Lay, Pause, Play, Say, Shot, Show, Story, Travel


def told(story: Story, turn: Turn) -> list[str]:
    """What a turn tells, one string a line, beat, caption or option."""
    return [line for effect in turn.effects for line in _told(story, effect, turn)]


def _told(story: Story, effect: Effect, turn: Turn) -> Iterable[str]:
    match effect:
        case Enter():
            if effect.chapter:
                yield f"== {effect.chapter} =="
            yield f"-- {', '.join(_heading(story, effect, turn))} --"
        case Say():
            words = effect.text.plain
            yield f"{story.cast[effect.who].name}: {words}" if effect.who else words
        case Play():
            if effect.caption:
                yield f"[{effect.caption}]"
        case Offer():
            whose = f"{story.cast[effect.owner].name} decides" if effect.owner else "You decide"
            yield f"? {whose}: {effect.prompt.plain}" if effect.prompt else f"? {whose}"
            for number, answer in enumerate(effect.answers, 1):
                reason = f" (not now: {answer.reason.plain})" if answer.reason else ""
                yield f"  {number}. {answer.text.plain}{reason}"
        case Over():
            yield f"*** {effect.ending.title if effect.ending else 'THE END'} ***"
            for text in effect.ending.text if effect.ending else ():
                yield text.plain
        case Show() | Hide() | Travel() | Flash() | Lay() | Shot() | Pause():
            pass
        case _:
            assert_never(effect)


def _heading(story: Story, scene: Enter, turn: Turn) -> Iterable[str]:
    yield scene.title
    if scene.owner:
        yield story.cast[scene.owner].name
    if story.clock is not None:
        yield to_departure(int(turn.state.values[story.clock]))


def said(session: Session, most: int) -> list[str]:
    """The last lines and answers, up to where one is."""
    words: list[str] = []
    for position, turn in enumerate(session.turns[: session.position + 1]):
        if isinstance(session.move_into(position), Choose):
            words.append(f"> {session.words_of(position)}")
        if isinstance(turn.stop, Say):
            words += _told(session.story, turn.stop, turn)
    return words[-most:]
