"""What the pieces have in common: a melody over a progression, voiced, and given to players."""
from __future__ import annotations

from kit.dsp import Random, Signal
from kit.harmony import RANGES, chords, voiced
from kit.performance import performed
from kit.room import HALL, Room
from kit.score import (BASSES, CELLI, SECONDS, VIOLAS, VIOLINS, Instrument, Note, Score, leaves, length, line, sustained, tops)

LOW = ((33, 50), (45, 60), (52, 65), (57, 76))
HANDS = ((34, 53), (46, 60), (52, 67), (60, 88))


def setting(score: Score, harmony: str, melody: str, ranges=RANGES, loud: float = 0.75) -> list[Note]:
    """Voice the harmony under a melody; both must fill the score. The melody's notes."""
    notes = line(melody, loud=loud)
    score.progression = chords(harmony, score.meter)
    assert abs(sum(chord.beats for chord in score.progression) - score.beats) < 1e-6, "harmony does not fill the bars"
    assert abs(length(melody) - score.beats) < 1e-6, f"melody has {length(melody)} beats, not {score.beats}"
    score.voicings = voiced(score.progression, tops(score.progression, notes), ranges, leaves(score.progression, notes))
    return notes


def strings(score: Score, loud: float = 0.5, has_top: bool = False, bars: tuple[float, float] = (0, 999)) -> None:
    """The inner voices and the bass, held by the section."""
    players: list[tuple[str, Instrument]] = [("basses", BASSES), ("celli", CELLI), ("violas", VIOLAS), ("violins", VIOLINS if has_top else SECONDS)]
    for voice, (name, instrument) in enumerate(players[: 4 if has_top else 3]):
        score.play(name, instrument, within(score, sustained(score.progression, score.voicings, voice, loud), bars))


def within(score: Score, notes: list[Note], bars: tuple[float, float]) -> list[Note]:
    """Those notes that begin between two bars."""
    return [note for note in notes if bars[0] * score.meter <= note.at < bars[1] * score.meter]


def shifted(notes: list[Note], octaves: int = 0, loud: float = 0.0, beats: float = 0.0) -> list[Note]:
    """The same notes in another octave, louder or softer, later."""
    return [note._replace(key=note.key + 12 * octaves, loud=note.loud + loud, at=note.at + beats) for note in notes]


def play(score: Score, random: Random, name: str, room: Room = HALL) -> Signal:
    """Hear it."""
    return performed(score, random, room, name)
