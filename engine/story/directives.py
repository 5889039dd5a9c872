"""The table of directives: what a writer may put in a beat beside words.

Law: one directive is one function and one row here; docs and schema are made from this table.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from engine.story import branching, staging, values
from engine.story.compiler import Compiler
from engine.story.source import Mapping, Node


class Directive(NamedTuple):
    """What compiles a beat that begins with this key, and what it is for, in a few words."""

    compile: Callable[[Compiler, Mapping, Node], bool]
    use: str


DIRECTIVES: Final[dict[str, Directive]] = {
    "show": Directive(staging.show, "put people on stage, move them, change their mood or outfit"),
    "hide": Directive(staging.hide, "take people off the stage"),
    "place": Directive(staging.travel, "change the place in mid-scene"),
    "insert": Directive(staging.lay, "lay a close-up over the place, until none"),
    "painting": Directive(
        staging.lay,
        "a picture in the stead of the place and everybody, until none, another place or another scene",
    ),
    "shot": Directive(
        staging.shot,
        "close, or over and whose shoulder: everybody nearer, until wide, another place or another scene",
    ),
    "effect": Directive(staging.effect, "a short effect over the whole picture"),
    "music": Directive(staging.play, "music, until something else or none"),
    "ambience": Directive(staging.play, "the sound of the room, until something else or none"),
    "sound": Directive(staging.play, "one sound, once, with a caption"),
    "voice": Directive(staging.play, "a recorded voice, once, with a caption"),
    "pause": Directive(staging.pause, "a silence, in seconds"),
    "set": Directive(values.set_, "change what the story remembers"),
    "if": Directive(branching.branch, "beats that depend on a condition"),
    "choose": Directive(branching.choose, "let the player decide"),
    "goto": Directive(branching.goto, "go on in another scene"),
    "call": Directive(branching.call, "play another scene, then come back"),
    "return": Directive(branching.return_, "back to where this scene was called"),
    "end": Directive(branching.end, "the story is over, with this ending"),
    "note": Directive(branching.note, "a note to self, never shipped"),
}
