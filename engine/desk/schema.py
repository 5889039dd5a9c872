"""The story language as a JSON Schema (draft-07), for completion and checking in any editor.

Law: its keys come from the loader's own tables; names of people, scenes and variables stay open. What it
refuses, the loader refuses too, and every mistake of shape that the loader refuses it refuses.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Final

from engine.desk.keys import KNOWN, USES
from engine.story.directives import DIRECTIVES
from engine.story.model import EFFECTS, OVER, SHOTS, SLOTS
from engine.story.overlays import KINDS
from engine.story.scenery import VARIANT_KEYS

Schema = dict[str, object]

_NAME: Final = r"[^\s\d!-/:-@\[-^`{-~“”„‘’«»–—…][^\s!-/:-@\[-^`{-~“”„‘’«»–—…]*"
_LOOK: Final = r"(\s*\([^()]*\))?\s*"
_BOOL: Final[Schema] = {"enum": [True, False, "true", "false"]}
_SEATED: Final[Schema] = {"enum": [True, False, "true", "false", "table"]}
_SCALAR: Final = ["string", "number", "boolean"]
_TEXT: Final[Schema] = {"type": _SCALAR, "pattern": r"\S"}
_PICTURE: Final[Schema] = {"type": _SCALAR, "pattern": r"^[\w-]+$"}
_LABEL: Final[Schema] = {"type": [*_SCALAR, "null"]}
_WORDS: Final[Schema] = {"type": [*_SCALAR, "array"], "items": {"type": _SCALAR}}
_COLOR: Final[Schema] = {"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"}
_WHOLE: Final[Schema] = {"type": ["integer", "string"], "pattern": r"^[+-]?\d{1,9}$"}
_NUMBER: Final[Schema] = {"type": ["number", "string"], "pattern": r"^\d{1,4}(\.\d{1,3})?$"}
_PIXELS: Final[Schema] = {"type": ["integer", "string"], "pattern": r"^\d{1,4}$"}
_BEATS: Final[Schema] = {"type": "array", "items": {"$ref": "#/definitions/beat"}}
_HEARD: Final[Schema] = {
    "type": [*_SCALAR, "object"],
    "properties": {"play": _TEXT, "caption": _LABEL},
    "required": ["play"],
    "additionalProperties": False,
}


def _row(length: int) -> Schema:
    return {"type": "array", "items": _PIXELS, "minItems": length, "maxItems": length}


# where an overlay is
_AREA: Final = [_row(4), {"type": "array", "items": _row(2), "minItems": 3}]
_WHERE: Final[Mapping[str, Schema]] = {
    "area": {"anyOf": [*_AREA, {"type": "array", "items": {"anyOf": _AREA}, "minItems": 1}]},
    "spot": _row(3),
    "points": {"type": "array", "items": _row(2), "minItems": 1},
}
# the shape of what stands behind each directive's colon
SHAPES: Final[Mapping[str, Schema]] = {
    "show": {
        "type": ["string", "object"],
        "propertyNames": {"pattern": f"^{_NAME}{_LOOK}$"},
        "additionalProperties": {"enum": [*SLOTS, None, ""]},
    },
    "hide": _WORDS,
    "place": _TEXT,
    "insert": _PICTURE,
    "painting": _PICTURE,
    "shot": {"anyOf": [{"enum": list(SHOTS)}, {"type": "string", "pattern": rf"^{OVER}\s*{_NAME}$"}]},
    "effect": {"enum": list(EFFECTS)},
    "music": _HEARD,
    "ambience": _HEARD,
    "sound": _HEARD,
    "voice": _HEARD,
    "pause": {"type": ["number", "string"], "minimum": 0, "pattern": r"^\d{1,2}(\.\d{1,3})?$"},
    "set": {"type": "object", "additionalProperties": {"type": _SCALAR}},
    "if": _TEXT,
    "choose": _LABEL,
    "goto": _TEXT,
    "call": _TEXT,
    "return": {"enum": [None, ""]},
    "end": _TEXT,
    "note": {},
}
_WITH: Final[Mapping[str, Schema]] = {
    "then": _BEATS,
    "else": _BEATS,
    "options": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/option"}},
    "id": _LABEL,
}


def schema() -> Schema:
    """The schema of one story file: a title page, or scenes."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": "Made by: python main.py schema",
        "title": "A story file",
        "type": "object",
        "if": _is_title_page(),
        "then": {"$ref": "#/definitions/title page"},
        "else": {
            "propertyNames": {"pattern": f"^{_NAME}$"},
            "properties": {"story": {"$ref": "#/definitions/title page"}},
            "additionalProperties": {"$ref": "#/definitions/scene"},
        },
        "definitions": {
            "title page": _title_page(),
            "scene": _scene(),
            "beat": _beat(),
            "option": _option(),
        },
    }


def as_text() -> str:
    """The schema as it stands in story/story.schema.json."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _is_title_page() -> Schema:
    """A file whose first level has a title page's keys, with what belongs to them: a scene may be called so too."""
    plain: Iterable[Schema] = (
        {"required": [key], "properties": {key: {"type": [*_SCALAR, "null"]}}}
        for key in ("title", "id", "about", "start", "clock")
    )
    lists: Iterable[Schema] = (
        {"required": [key], "properties": {key: {"type": "object", "not": {"required": ["beats"]}}}}
        for key in ("cast", "places", "variables", "endings")
    )
    return {"anyOf": [*plain, *lists]}


def _object(what: str, shapes: Mapping[str, Schema], required: Iterable[str] = ()) -> Schema:
    """A map of the known keys of one thing, each with its use."""
    uses = USES[what]
    properties = {key: {"description": uses[key], **shapes[key]} for key in KNOWN[what]}
    return {"properties": properties, "required": list(required), "additionalProperties": False}


def _named(values: Schema, use: str) -> Schema:
    return {
        "type": "object",
        "propertyNames": {"pattern": f"^{_NAME}$"},
        "additionalProperties": values,
        "description": use,
    }


def _title_page() -> Schema:
    uses = USES["title page"]
    shapes: dict[str, Schema] = {
        **dict.fromkeys(("title", "about"), _LABEL),
        **dict.fromkeys(("start", "clock"), _TEXT),
        "id": {**_TEXT, "pattern": r"^[^\W_][\w-]{0,59}$"},
        **dict.fromkeys(("always", "never"), _WORDS),
        "cast": _named(_member(), uses["cast"]),
        "places": _named(_place(), uses["places"]),
        "variables": _named(_variable(), uses["variables"]),
        "endings": _named(_ending(), uses["endings"]),
    }
    return {"type": "object", **_object("title page", shapes)}


def _member() -> Schema:
    shapes = {"name": _LABEL, "color": _COLOR, "moods": _WORDS, "outfits": _WORDS}
    return {"type": [*_SCALAR, "null", "object"], **_object("cast member", shapes)}


def _place() -> Schema:
    light = {"type": "object", **_object("light", dict.fromkeys(KNOWN["light"], _COLOR), KNOWN["light"])}
    overlays: Schema = {"type": ["array", "string"], "pattern": "^none$", "items": _overlay()}
    shapes = {
        "title": _LABEL,
        "picture": _LABEL,
        "foreground": _LABEL,
        "ambience": _LABEL,
        "light": light,
        "overlays": overlays,
        "seated": _SEATED,
    }
    properties: Schema = {key: {"description": USES["place"][key], **shapes[key]} for key in VARIANT_KEYS}
    variant: Schema = {
        "type": [*_SCALAR, "null", "object"],
        "properties": properties,
        "additionalProperties": False,
    }
    shapes["variants"] = _named(variant, USES["place"]["variants"])
    return {"type": [*_SCALAR, "null", "object"], **_object("place", shapes)}


def _overlay() -> Schema:
    """One kind and where it is, and what may be said of that kind besides."""
    shapes: dict[str, Schema] = {
        **{name: _WHERE[kind.where] for name, kind in KINDS.items()},
        **dict.fromkeys(("every", "length", "cells"), _NUMBER),
        "color": _COLOR,
    }
    told = [{"required": [name], "propertyNames": {"enum": [name, *KINDS[name].options]}} for name in KINDS]
    return {"type": "object", **_object("overlay", shapes), "minProperties": 1, "oneOf": told}


def _variable() -> Schema:
    words = {"type": [*_SCALAR, "array"], "minItems": 1, "items": {"type": "string"}}
    shapes = {"start": _TEXT, "min": _WHOLE, "max": _WHOLE, "one_of": words, "clamp": _BOOL}
    return {
        "type": ["boolean", "integer", "string", "object"],
        "pattern": r"^(true|false|-?\d{1,6})$",
        **_object("variable", shapes, ["start"]),
        "if": {"type": "object", "required": ["start"], "not": {"required": ["one_of"]}},
        "then": {"properties": {"start": _WHOLE}},
    }


def _ending() -> Schema:
    said: Schema = {"type": [*_SCALAR, "null", "array"], "items": _LABEL}
    shapes = {"title": _LABEL, "text": said, "hint": _LABEL}
    return {"type": [*_SCALAR, "null", "object"], **_object("ending", shapes)}


def _scene() -> Schema:
    shapes = {
        "title": _LABEL,
        "as": _TEXT,
        "place": _TEXT,
        "music": _LABEL,
        "chapter": _LABEL,
        "beats": _BEATS,
    }
    return {
        "type": ["array", "object"],
        "items": {"$ref": "#/definitions/beat"},
        **_object("scene", shapes, ["beats"]),
    }


def _beat() -> Schema:
    """A line, someone's line, or a directive: one key, but for `if` and `choose`."""
    inner = {key: {"description": {**USES["if"], **USES["choose"]}[key], **_WITH[key]} for key in _WITH}
    taken = "|".join((*DIRECTIVES, *_WITH))
    return {
        "type": [*_SCALAR, "object"],
        "pattern": r"\S",
        "minProperties": 1,
        "properties": {
            **{key: {"description": row.use, **SHAPES[key]} for key, row in DIRECTIVES.items()},
            **inner,
        },
        "patternProperties": {f"^(?!({taken})$){_NAME}{_LOOK}$": _TEXT},
        "additionalProperties": False,
        "if": {"required": ["if"]},
        "then": {"propertyNames": {"enum": list(KNOWN["if"])}, "required": ["then"]},
        "else": {
            "if": {"required": ["choose"]},
            "then": {"propertyNames": {"enum": list(KNOWN["choose"])}, "required": ["options"]},
            "else": {"maxProperties": 1, "propertyNames": {"not": {"enum": list(_WITH)}}},
        },
    }


def _option() -> Schema:
    """A text, a text with its beats, or the long form."""
    shapes = {"id": _LABEL, "text": _TEXT, "if": _TEXT, "locked": _LABEL, "once": _BOOL, "beats": _BEATS}
    return {
        "type": [*_SCALAR, "object"],
        "if": {"type": "object", "anyOf": [{"required": [key]} for key in KNOWN["option"]]},
        "then": {
            **_object("option", shapes, ["text"]),
            "dependencies": {"locked": {"anyOf": [{"required": ["if"]}, {"required": ["once"]}]}},
        },
        "else": {"minProperties": 1, "maxProperties": 1, "additionalProperties": _BEATS},
    }
