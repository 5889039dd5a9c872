"""What a moment says of itself on its save, and what to tell where a save was not found again exactly.

Law: pure; the time is handed in.
"""

from collections.abc import Iterable
from time import localtime, strftime

from engine.play.bookmark import Fit, Found, bookmark
from engine.play.effect import Offer
from engine.play.session import Session
from engine.saves.save import Card, Save
from engine.saves.words import cut
from engine.story.model import Enter, Story

LINE_LETTERS = 200
CLOSING = tuple(".!?…”’\"'")
WHERE = {
    Fit.EXACT: "You are at the same place.",
    Fit.MOVED: "You are at the same line.",
    Fit.NEAREST: "You are at the nearest line that is left.",
    Fit.QUESTION: "You are where it was to be chosen.",
}


def moment(session: Session, when: float, played_seconds: float) -> Save | None:
    """Where a session is, as a save; None where there is no line yet to come back to."""
    mark = bookmark(session)
    return Save(card(session, when, played_seconds), mark) if mark.trail else None


def card(session: Session, when: float, played_seconds: float) -> Card:
    """What a boarding pass shows of this moment."""
    tableau = session.state.tableau
    scene = session.story.scenes.get(tableau.scene or "")
    return Card(
        when=when,
        scene=scene.title if scene else "",
        chapter=_chapter(session),
        line=cut(_line(session), LINE_LETTERS),
        owner=tableau.owner or "",
        minutes=session.minutes,
        played_seconds=played_seconds,
    )


def told_of(story: Story | None, card: Card) -> list[str]:
    """A save in words, part by part; what it does not have is left out."""
    name = [card.name] if card.name else []
    return [*name, *place_of(story, card), day(card.when), f"Played {duration(card.played_seconds)}"]


def place_of(story: Story | None, card: Card) -> list[str]:
    """Where in the story it is: whose scene, chapter, scene, line, the time left."""
    owner = story.cast.get(card.owner) if story else None
    chapter = card.chapter if card.chapter != card.scene else ""
    left = (
        ""
        if card.minutes is None
        else f"{hours(card.minutes)} to departure"
        if card.minutes > 0
        else "Departed"
    )
    return [part for part in (owner.name if owner else "", chapter, card.scene, card.line, left) if part]


def spoken(parts: Iterable[str]) -> str:
    """Parts as sentences, one after the other."""
    return " ".join(part if part.endswith(CLOSING) else f"{part}." for part in parts)


def day(when: float) -> str:
    """The date and time, as on a ticket."""
    try:
        return strftime("%d %b %Y  %H:%M", localtime(when)).lstrip("0")
    except (OverflowError, OSError, ValueError):
        return "some day"


def duration(seconds: float) -> str:
    """How long was played: 65 minutes are `1 h 05`."""
    minutes = int(min(max(seconds, 0), 10**7) // 60)
    return f"{minutes // 60} h {minutes % 60:02d}" if minutes >= 60 else f"{minutes} min"


def to_departure(minutes: int) -> str:
    """What is left, in words; at 0 it has left."""
    return f"{minutes} minutes to departure" if minutes > 0 else "departed"


def flaps(minutes: int) -> str:
    """What a departure clock's flaps read: nothing, once it has left."""
    return hours(minutes) if minutes > 0 else ""


def hours(minutes: int) -> str:
    """Minutes as a clock reads them: 130 is 2:10."""
    sign = "-" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02d}"


def settled(found: Found) -> str:
    """What to tell a player whose save was not found again exactly; nothing where it was."""
    return f"The story was rewritten since: {found.reason}. {WHERE[found.fit]}" if found.reason else ""


def _chapter(session: Session) -> str:
    for turn in reversed(session.turns[: session.position + 1]):
        for effect in reversed(turn.effects):
            if isinstance(effect, Enter) and effect.chapter:
                return effect.chapter
    return ""


def _line(session: Session) -> str:
    if isinstance(session.stop, Offer) and session.stop.prompt:
        return session.stop.prompt.plain
    lines = session.history[-1:]
    return lines[0].text.plain if lines else ""
