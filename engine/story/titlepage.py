"""The title page: cast, places, variables, endings.

Law: what is declared here is all there is; a section that is not written at all may be filled by the scenes.
The texts of endings may ask what happened, and wait in `last_words` until that is known.
Knows nothing of beats.
"""

import re
from dataclasses import dataclass, field

from engine.story.evaluate import Value
from engine.story.expr import spoken
from engine.story.line import NAME
from engine.story.mending import is_alone
from engine.story.model import Ending, Member, Place, Variable
from engine.story.problem import did_you_mean
from engine.story.reader import Reader
from engine.story.scenery import read_places
from engine.story.source import Node, Scalar

KEYS = ("title", "id", "about", "start", "cast", "places", "variables", "clock", "endings", "always", "never")
SECTIONS = ("cast", "places", "variables", "endings")
MEMBER_KEYS = ("name", "color", "moods", "outfits")
VARIABLE_KEYS = ("start", "min", "max", "one_of", "clamp")
ENDING_KEYS = ("title", "text", "hint")
COLORS = ("#8fb3d1", "#e0a08c", "#9fb59a", "#c98fa6", "#b8b0cf", "#d0b98a")
RANGE = (0, 100)
LIMIT = 1_000_000
_RESERVED = ("true", "false", "and", "or", "not", "is", "visited")


@dataclass(slots=True)
class TitlePage:
    """The title page as read so far; a section that was not written is open to new names."""

    title: str = ""
    about: str = ""
    id: Scalar | None = None
    start: Scalar | None = None
    clock: Scalar | None = None
    cast: dict[str, Member] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)
    endings: dict[str, Ending] = field(default_factory=dict)
    claims: list[tuple[Scalar, bool]] = field(default_factory=list)
    sections: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    number: int = 0
    last_words: dict[str, Node] = field(default_factory=dict)

    def is_open(self, section: str) -> bool:
        """Whether names of this section may be made up by using them."""
        return section not in self.sections

    def is_explained(self, variable: str) -> bool:
        """Whether it has been noted why there is no such variable: it, or the whole section, could not be read."""
        return variable in self.unread or "variables" in self.unread


def read_title_page(reader: Reader, node: Node, number: int) -> TitlePage:
    """The title page of a node in the file of this number; problems are noted in the reader."""
    page = TitlePage(number=number)
    mapping = reader.mapping(node, "the title page")
    if not mapping:
        page.unread = set(SECTIONS)
        return page
    fields = reader.fields(mapping, KEYS, "a title page")
    page.unread = {name for name in SECTIONS if type(fields.get(name)) is Scalar}
    page.sections = set(fields) - page.unread
    page.title = reader.text(fields.get("title"), "a title") or ""
    page.about = reader.prose(fields.get("about"), "about") or ""
    page.id = reader.filled(fields["id"], "id: wants one word") if "id" in fields else None
    page.start = reader.scalar(fields["start"], "start") if "start" in fields else None
    page.clock = reader.scalar(fields["clock"], "clock") if "clock" in fields else None
    _members(reader, fields.get("cast"), page)
    page.places = read_places(reader, fields.get("places"))
    _variables(reader, fields.get("variables"), page)
    _endings(reader, fields.get("endings"), page)
    for name in ("always", "never"):
        if name in fields:
            page.claims += [(scalar, name == "never") for scalar in reader.names(fields[name], name)]
    if page.clock and not page.is_explained(page.clock.value):
        _clock(reader, page.clock, page.variables)
    return page


def _clock(reader: Reader, clock: Scalar, variables: dict[str, Variable]) -> None:
    """Note where the clock is no variable, or one that cannot count minutes."""
    variable = variables.get(clock.value)
    if not variable:
        hint = did_you_mean(clock.value, variables)
        reader.at("E014", clock, f"there is no variable '{clock.value}'", hint)
    elif variable.kind != "number":
        message = f"a clock counts minutes, and '{clock.value}' is a {spoken(variable.kind)}"
        hint = f"declare it as a number, for example  {clock.value}: {{start: 30, min: 0, max: 30}}"
        reader.at("E021", clock, message, hint)


def _members(reader: Reader, node: Node | None, page: TitlePage) -> None:
    for key, value in reader.entries(node, "the cast"):
        page.cast[key.value] = _member(reader, key.value, value, len(page.cast))


def _member(reader: Reader, name: str, node: Node, number: int) -> Member:
    color = COLORS[number % len(COLORS)]
    if type(node) is Scalar:
        return Member(name, node.value or name.capitalize(), color)
    mapping = reader.mapping(node, "a cast member")
    if not mapping:
        return Member(name, name.capitalize(), color)
    fields = reader.fields(mapping, MEMBER_KEYS, "a cast member")
    given = reader.color(fields.get("color"))
    moods = (
        tuple(scalar.value for scalar in reader.names(fields["moods"], "moods")) if "moods" in fields else ()
    )
    outfits = (
        tuple(scalar.value for scalar in reader.names(fields["outfits"], "outfits"))
        if "outfits" in fields
        else ()
    )
    spoken = reader.text(fields.get("name"), "a name") or name.capitalize()
    return Member(name, spoken, given or color, moods, outfits)


def _variables(reader: Reader, node: Node | None, page: TitlePage) -> None:
    entries = reader.entries(node, "the variables")
    for key, value in entries:
        if key.value in _RESERVED:
            reader.at("E023", key, f"'{key.value}' has a meaning of its own", "choose another name")
            continue
        variable = None if is_alone(key, value) else _variable(reader, key, value)
        if not variable:
            page.unread.add(key.value)
        else:
            page.variables[key.value] = variable._replace(spot=(page.number, key.line, key.column))
    for key, _ in entries:
        variable = page.variables.get(key.value)
        for word in variable.words if variable else ():
            if word in page.variables:
                message = f"'{word}' is a value of '{key.value}' and a variable as well"
                reader.at("E023", key, message, "give one of the two another name")


def _variable(reader: Reader, key: Scalar, node: Node) -> Variable | None:
    if type(node) is Scalar:
        return _simple(reader, key, node)
    mapping = reader.mapping(node, "a variable")
    if not mapping:
        return None
    fields = reader.fields(mapping, VARIABLE_KEYS, "a variable")
    if "start" not in fields:
        reader.at("E006", key, f"'{key.value}' needs a start", "add start: and the value it begins with")
        return None
    if "one_of" in fields:
        return _one_of(reader, key, fields)
    low = _number(reader, fields.get("min"), RANGE[0])
    high = _number(reader, fields.get("max"), RANGE[1])
    start = _number(reader, fields["start"], None)
    if low is None or high is None or start is None:
        return None
    if not low <= start <= high:
        reader.at(
            "E022", fields["start"], f"{start} is not between {low} and {high}", "change start, min or max"
        )
        return None
    return Variable(key.value, start, low, high, clamp=reader.truth(fields.get("clamp"), "clamp"))


def _simple(reader: Reader, key: Scalar, node: Scalar) -> Variable | None:
    """`honest: false` and `trust: 0`; a number alone ranges over 0 to 100, or as far as it starts."""
    value: Value | None = {"true": True, "false": False}.get(node.value)
    if value is not None:
        return Variable(key.value, value)
    if re.fullmatch(r"-?\d{1,6}", node.value):
        start = int(node.value)
        return Variable(key.value, start, min(RANGE[0], start), max(RANGE[1], start))
    hint = _VARIABLE_HINT
    if node.value.lower() in ("yes", "no", "on", "off", "true", "false"):
        hint = "write " + ("true" if node.value.lower() in ("yes", "on", "true") else "false")
    reader.at("E023", node, f"'{node.value}' is not something '{key.value}' can begin with", hint)
    return None


_VARIABLE_HINT = "write true, false, a number, or {start: a, one_of: [a, b, c]}"


def _one_of(reader: Reader, key: Scalar, fields: dict[str, Node]) -> Variable | None:
    words = tuple(scalar.value for scalar in reader.names(fields["one_of"], "one_of"))
    start = reader.text(fields["start"], "start")
    for node, word in ((fields["one_of"], word) for word in words):
        if not NAME.match(word) or word in _RESERVED:
            reader.at("E023", node, f"'{word}' cannot be a value", "use words of letters, digits and _")
            return None
    if start is None or not words:
        return None
    if start not in words:
        reader.at("E022", fields["start"], f"'{start}' is not one of its values", did_you_mean(start, words))
        return None
    return Variable(key.value, start, 0, 0, words)


def _number(reader: Reader, node: Node | None, default: int | None) -> int | None:
    if node is None:
        return default
    text = reader.text(node, "a number")
    if text is None:
        return None
    if re.fullmatch(r"[+-]?\d{1,9}", text) and abs(int(text)) <= LIMIT:
        return int(text)
    reader.at(
        "E023", node, f"'{text}' is not a whole number", f"write it in digits, between -{LIMIT} and {LIMIT}"
    )
    return None


def _endings(reader: Reader, node: Node | None, page: TitlePage) -> None:
    for key, value in reader.entries(node, "the endings"):
        title, hint = key.value.replace("_", " ").upper(), ""
        if type(value) is Scalar:
            title = value.value or title
        elif mapping := reader.mapping(value, "an ending"):
            fields = reader.fields(mapping, ENDING_KEYS, "an ending")
            title = reader.text(fields.get("title"), "a title") or title
            hint = reader.prose(fields.get("hint"), "a hint") or ""
            if "text" in fields:
                page.last_words[key.value] = fields["text"]
        spot = (page.number, key.line, key.column)
        page.endings[key.value] = Ending(key.value, title, hint=hint, spot=spot)
