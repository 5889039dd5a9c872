"""A playthrough changed from outside, by the author backstage: another value, another scene; what led there, in words.

Law: the changed session is a new one that knows which it was made from; the story and the old session are not touched.
"""

from engine.play.move import print_all
from engine.play.session import Session
from engine.play.state import State
from engine.play.step import begin
from engine.story.evaluate import Value

UNKNOWN = "# what led here is not known"


def with_values(session: Session, values: tuple[Value, ...]) -> Session:
    """The session at the same place, remembering this instead; changes made one after the other count as one."""
    is_same_change = session.changed_from is not None and session.position == 0
    before = session.changed_from if is_same_change else session.fork(session.position)
    return Session.at(session.story, session.state._replace(values=values), before)


def at_scene(session: Session, scene: str) -> Session:
    """A session at the start of a scene, with what is remembered now."""
    story, state = session.story, session.state
    start = State(story.scenes[scene].start, state.values, state.tableau, (), state.seed)
    return Session.at(story, begin(story, from_state=start).state, session.fork(session.position))


def told(session: Session) -> str:
    """The moves that led here, a line each; what was changed in between as comments, which `parse_all` passes over."""
    lines = []
    if session.changed_from is not None:
        lines = [told(session.changed_from), *_changes(session.changed_from, session.turns[0].state)]
    elif not session.begins_at_start:
        lines = [UNKNOWN]
    return "\n".join(filter(None, [*lines, print_all(session.moves)]))


def spoken(value: Value) -> str:
    """A value as an author writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _changes(before: Session, now: State) -> list[str]:
    story, then = before.story, before.state
    jump = [f"# jump to {now.tableau.scene}"] if now.at != then.at else []
    pairs = zip(story.variables, then.values, now.values, strict=True)
    return jump + [
        f"# set {variable.name} to {spoken(new)}"
        for variable, old, new in pairs
        if old != new and not variable.is_hidden
    ]
