"""What a turn brings to the ear: music and room tone as they are now, and once what rang on the way.

Law: rollback and load bring back what goes on; what has rung does not ring again, nor anything while lines rush past.
"""

from engine.play.session import Session
from engine.stage.audio import Audio
from engine.story.model import Play

ONCE = ("sound", "voice")


class Hearing:
    """The ear of a play screen; an evening that is taken up again has been heard so far."""

    def __init__(self, audio: Audio, session: Session) -> None:
        self.audio = audio
        self._heard = session.turns[-1] if session.position else None

    def take(self, session: Session) -> None:
        """Go on in another session, as if it had been heard so far."""
        self._heard = session.turns[-1]

    def hear(self, session: Session, may_ring: bool) -> str:
        """Ask for what is heard in the present turn; the caption of what rings in it."""
        tableau, caption = session.state.tableau, ""
        self.audio.music(tableau.music)
        self.audio.ambience(tableau.ambience)
        for effect in session.turn.effects if self._is_unheard(session) and may_ring else ():
            if isinstance(effect, Play) and effect.bus in ONCE and effect.name:
                self.audio.once(effect.bus, effect.name)
                caption = effect.caption
        return caption

    def _is_unheard(self, session: Session) -> bool:
        """Whether this turn is the newest, and faced for the first time."""
        newest = session.turns[-1]
        is_unheard = session.turn is newest and newest is not self._heard
        self._heard = newest
        return is_unheard
