"""What each key of the story language is for, in a few words: for the schema, the guide and `explain`.

Law: every key that the loader knows has its words here, and no other; a test compares the tables.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from engine.story.branching import BRANCH_KEYS, CHOICE_KEYS, OPTION_KEYS
from engine.story.compiler import SCENE_KEYS
from engine.story.directives import DIRECTIVES
from engine.story.markup import MARKS
from engine.story.model import Light
from engine.story.overlays import KINDS, OPTIONS
from engine.story.scenery import PLACE_KEYS
from engine.story.staging import HEARD_KEYS
from engine.story.titlepage import ENDING_KEYS, KEYS, MEMBER_KEYS, VARIABLE_KEYS

USES: Final[Mapping[str, Mapping[str, str]]] = {
    "title page": {
        "title": "what the story is called",
        "id": "what players' saves are kept under, whatever becomes of the title: one word, for good",
        "about": "a paragraph for the title screen",
        "start": "the first scene; else it is the first one written",
        "cast": "who there is: id, then name, colour, moods and outfits",
        "places": "where scenes play: id, then title, picture, ambience, light and what moves there",
        "variables": "what the story remembers: name, then what it begins with",
        "clock": "the number that the departure clock shows, in minutes",
        "endings": "how it can end: id, then title and text",
        "always": "conditions that hold in every state; `explore` proves it",
        "never": "conditions that hold in no state; `explore` proves it",
    },
    "cast member": {
        "name": "what stands above their lines",
        "color": 'the colour of the name, in quotes: "#8fb3d1"',
        "moods": "the faces they have pictures for, the usual one first; without, they speak off stage",
        "outfits": "the clothes they have pictures for, the usual ones first",
    },
    "place": {
        "title": "what the place is called",
        "picture": "the file in assets/places, without its ending",
        "foreground": "what stands before people, as a table: a file there, too, clear around it; or none",
        "ambience": "what one hears there",
        "light": "the light that people stand in",
        "overlays": "what moves in the picture, a list; or none",
        "seated": "true: people sit here, as in a car: nearer; table: at one, their arms on it",
        "variants": "other looks of the place, by name: each says only what is different",
    },
    "overlay": {**{name: kind.use for name, kind in KINDS.items()}, **OPTIONS},
    "light": {
        "key": "the colour of the main light",
        "fill": "the colour of the shadows",
        "rim": "the colour of the edge from behind",
    },
    "variable": {
        "start": "what it begins with",
        "min": "the least number it can be; 0 if not given",
        "max": "the greatest number it can be; 100 if not given",
        "one_of": "the words it can be",
        "clamp": "true: it may be pushed beyond its range, and stays at the end",
    },
    "ending": {
        "title": "what the ending is called",
        "text": "what the last screen says: a text, or a list of paragraphs, which may vary by what happened",
        "hint": "what the board of endings says of it to those who have played three times and not found it",
    },
    "scene": {
        "title": "what the map and the history call it",
        "as": "whose scene it is: whose choices, whose colour",
        "place": "where it plays; a new place clears the stage",
        "music": "the music from here on, or none",
        "chapter": "this scene opens a chapter: what its card says",
        "beats": "what happens, a list",
    },
    "option": {
        "id": "a lasting name: saves keep to it when the text is rewritten",
        "text": "what the player picks",
        "if": "the condition under which it is there",
        "locked": "show it greyed with this reason, where it is not",
        "once": "true: gone when it was taken",
        "beats": "what happens then, a list",
    },
    "if": {
        "if": "a condition",
        "then": "the beats where it holds",
        "else": "the beats where it does not",
    },
    "choose": {
        "choose": "the question; may be left empty",
        "options": "the answers, a list",
        "id": "a lasting name for the choice",
    },
    "music, ambience, sound, voice": {
        "play": "the name of what is heard",
        "caption": "what is heard, in words, for those who do not hear it",
    },
    "text": {
        "slow": "{slow}…{/slow}: slower",
        "fast": "{fast}…{/fast}: faster",
        "shake": "{shake}…{/shake}: the letters shake, unless the player has asked for stillness",
    },
}
KNOWN: Final[Mapping[str, Iterable[str]]] = {
    "title page": KEYS,
    "cast member": MEMBER_KEYS,
    "place": PLACE_KEYS,
    "overlay": (*KINDS, *OPTIONS),
    "light": Light._fields,
    "variable": VARIABLE_KEYS,
    "ending": ENDING_KEYS,
    "scene": SCENE_KEYS,
    "option": OPTION_KEYS,
    "if": BRANCH_KEYS,
    "choose": CHOICE_KEYS,
    "music, ambience, sound, voice": HEARD_KEYS,
    "text": MARKS,
}


def table(what: str) -> str:
    """The keys of one thing, or the `directives`, as a Markdown table."""
    rows = USES[what] if what in USES else {name: row.use for name, row in DIRECTIVES.items()}
    lines = [f"| `{key}` | {use.replace('|', chr(92) + '|')} |" for key, use in rows.items()]
    return "\n".join(["| key | what it is for |", "| --- | --- |", *lines])
