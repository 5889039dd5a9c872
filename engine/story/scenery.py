"""Places: what they are called, their pictures, their sound, their light, and their variants.

Law: a variant is its place but for what it says itself; written out here, it is a place like any other, and nobody
further on knows of variants.
"""

from typing import Final

from engine.story.model import Light, Place
from engine.story.overlays import read_overlays
from engine.story.reader import Reader
from engine.story.source import Node, Scalar

VARIANT_KEYS: Final = ("title", "picture", "foreground", "ambience", "light", "overlays", "seated")
PLACE_KEYS: Final = (*VARIANT_KEYS, "variants")


def read_places(reader: Reader, node: Node | None) -> dict[str, Place]:
    """The places by id, each followed by its variants."""
    places: dict[str, Place] = {}
    for key, value in reader.entries(node, "the places"):
        usual = Place(key.value, key.value.replace("_", " ").capitalize())
        if type(value) is Scalar:
            places[key.value] = _titled(usual, value)
        elif mapping := reader.mapping(value, "a place"):
            fields = reader.fields(mapping, PLACE_KEYS, "a place")
            places[key.value] = _with(reader, usual, fields)
            places.update(_variants(reader, places[key.value], fields.get("variants")))
        else:
            places[key.value] = usual
    return places


def _variants(reader: Reader, place: Place, node: Node | None) -> dict[str, Place]:
    variants = {}
    for key, value in reader.entries(node, "variants"):
        usual = place._replace(id=f"{place.id} {key.value}")
        if type(value) is Scalar:
            variants[usual.id] = _titled(usual, value)
        elif mapping := reader.mapping(value, "a variant"):
            variants[usual.id] = _with(reader, usual, reader.fields(mapping, VARIANT_KEYS, "a variant"))
    return variants


def _titled(usual: Place, title: Scalar) -> Place:
    return usual._replace(title=title.value or usual.title)


def _with(reader: Reader, usual: Place, fields: dict[str, Node]) -> Place:
    """The usual place with what is said of this one."""
    foreground = reader.text(fields.get("foreground"), "a foreground") or usual.foreground
    is_seated, is_at_table = usual.is_seated, usual.is_at_table
    if "seated" in fields:
        is_seated, is_at_table = _seated(reader, fields["seated"])
    return Place(
        usual.id,
        reader.text(fields.get("title"), "a title") or usual.title,
        reader.text(fields.get("picture"), "a picture") or usual.picture,
        reader.text(fields.get("ambience"), "an ambience") or usual.ambience,
        _light(reader, fields["light"]) if "light" in fields else usual.light,
        read_overlays(reader, fields["overlays"]) if "overlays" in fields else usual.overlays,
        is_seated,
        None if foreground == "none" else foreground,
        is_at_table,
    )


def _seated(reader: Reader, node: Node) -> tuple[bool, bool]:
    """Whether people sit, and whether at a table."""
    if type(node) is Scalar and node.value == "table":
        return True, True
    return reader.truth(node, "seated", "write true, false or table"), False


def _light(reader: Reader, node: Node) -> Light | None:
    mapping = reader.mapping(node, "light")
    if not mapping:
        return None
    fields = reader.fields(mapping, Light._fields, "light")
    colors = [reader.color(fields.get(name)) for name in Light._fields]
    for name in Light._fields:
        if name not in fields:
            reader.at("E006", node, f"light needs a '{name}'", 'light: {key: "#…", fill: "#…", rim: "#…"}')
    return Light(*(color or "#ffffff" for color in colors))
