"""Beats to instructions, one flat list for the whole story.

Law: a beat is compiled where it stands, so a place in the story is one number. Directives come as a table.
Knows nothing of files; jumps between scenes are left open and closed in `graph`.
"""

from collections.abc import Callable, Iterable
from collections.abc import Mapping as TypedMapping
from typing import Final, NamedTuple, Protocol
from zlib import crc32

from engine.story import markup, slips
from engine.story.company import SPEAKER, Company
from engine.story.evaluate import Value
from engine.story.expr import Expression, Misread, Names, constant, parse, spoken, truth_hint
from engine.story.markup import Run, Text
from engine.story.model import End, Enter, Instruction, Jump, Say, Scene, Variable
from engine.story.reader import NOTHING_UNDER, Reader
from engine.story.source import Mapping, Node, Scalar, Sequence
from engine.story.titlepage import TitlePage
from engine.story.wording import NEVER, when_worded

SCENE_KEYS: Final = ("title", "as", "place", "music", "chapter", "beats")
UNPATCHED: Final = Jump(-1, None)
UNREAD: Final = Text((Run("?"),))


class Directive(Protocol):
    """A row of the table: what compiles a beat and tells whether playing can go on after it."""

    @property
    def compile(self) -> "Callable[[Compiler, Mapping, Node], bool]":
        """Compile the beat that this directive begins."""


Directives = TypedMapping[str, Directive]


class OpenJump(NamedTuple):
    """A goto or a call to a scene that may not have been read yet."""

    at: int
    reader: Reader
    scene: Scalar
    is_call: bool


class Compiler:
    """Turns the scenes of a story into one list of instructions, noting problems on the way."""

    def __init__(self, page: TitlePage, scene_names: Iterable[str], directives: Directives) -> None:
        self.directives = directives
        self.page = page
        self.company = Company(page)
        self.scene_names = set(scene_names)
        self.code: list[Instruction] = []
        self.spots: list[tuple[int, int, int]] = []
        self.scenes: dict[str, Scene] = {}
        self.jumps: list[OpenJump] = []
        self.variables: list[Variable] = list(page.variables.values())
        self.visits: dict[str, int] = {}
        kinds = {v.name: (i, v.kind, v.words) for i, v in enumerate(self.variables)}
        self.names = Names(kinds, self.visit)
        self.file = 0
        self.reader: Reader
        self.scene = ""
        self.owner: str | None = None
        self.ids: dict[str, int] = {}
        self.choices: set[str] = set()  # the ids that choices of this scene were given
        self.is_choosing = False  # a choice had no options: lists that follow are taken for them

    def visit(self, scene: str) -> int | None:
        """The index of the hidden variable that remembers a visit; None where there is no such scene."""
        if scene not in self.scene_names:
            return None
        if scene not in self.visits:
            self.visits[scene] = self.remember(Variable(f"visited {scene}", False, is_hidden=True))
        return self.visits[scene]

    def remember(self, variable: Variable) -> int:
        """Add a hidden variable; its index."""
        self.variables.append(variable)
        return len(self.variables) - 1

    def leads_to(self, scene: Scalar, node: Node, is_call: bool) -> None:
        """Emit a jump or a call that is closed when all scenes are known."""
        self.jumps.append(OpenJump(self.emit(UNPATCHED, node), self.reader, scene, is_call))

    # scenes

    def compile_scene(self, reader: Reader, file: int, key: Scalar, node: Node) -> None:
        """Compile one scene; a list of beats alone is a scene too."""
        self.reader, self.file, self.scene = reader, file, key.value
        self.ids, self.choices = {}, set()
        self.is_choosing = False
        bare: dict[str, Node] = {"beats": node}
        listed = type(node) is Sequence and not slips.are_keys(self, node)
        fields = bare if listed else self.scene_fields(key, node)
        title = reader.text(fields.get("title"), "a title") or key.value.replace("_", " ").capitalize()
        self.owner = self.known_name("as", fields, self.company.member)
        place = self.known_name("place", fields, self.company.place)
        music, chapter = (reader.text(fields.get(name), name) for name in ("music", "chapter"))
        start = len(self.code)
        self.emit(Enter(key.value, title, self.owner, chapter, place, music, None), key)
        beats, noted = fields.get("beats"), len(reader.problems)
        last = beats.items[-1] if type(beats) is Sequence and beats.items else key
        if self.block(beats, "beats") and not reader.is_lost(last, noted):
            reader.at(
                "E030", last, f"the scene '{key.value}' runs off its end here", "end it with goto: or end:"
            )
        self.emit(End(""), key)
        self.scenes[key.value] = Scene(key.value, title, self.owner, start, len(self.code))

    def scene_fields(self, key: Scalar, node: Node) -> dict[str, Node]:
        mapping = self.reader.mapping(node, f"the scene '{key.value}'")
        if not mapping:
            return {}
        fields = self.reader.fields(mapping, SCENE_KEYS, "a scene", self.directives)
        if "beats" not in fields:
            self.reader.at(
                "E006", key, f"the scene '{key.value}' has no beats", "add beats: and a list under it"
            )
        return fields

    def known_name(
        self, name: str, fields: dict[str, Node], look: Callable[[Reader, Scalar], bool]
    ) -> str | None:
        node = fields.get(name)
        scalar = self.reader.scalar(node, name) if node is not None else None
        return scalar.value if scalar and look(self.reader, scalar) else None

    # blocks and beats

    def block(self, node: Node | None, what: str) -> bool:
        """Compile a list of beats; whether playing can fall out of its end."""
        if node is None:
            return True
        if type(node) is Scalar and not node.value:
            self.reader.problem("E078", node.line, max(1, node.column - 1), *NOTHING_UNDER)
            return True
        beats = self.reader.sequence(node, what)
        if not beats:
            return False
        falls = True
        for beat in beats.items:
            if not falls:
                self.reader.at(
                    "E030", beat, "nothing after a goto or an end is ever read", "move it up, or take it out"
                )
                falls = True
            falls = self.beat(beat)
        return falls

    def beat(self, node: Node) -> bool:
        if type(node) is Scalar:
            if slips.in_words(self, node):
                return True
            self.say(node, None, None, None, node)
            return True
        if type(node) is Sequence:
            if self.reader.signed(node):
                return True
            self.reader.at(
                "E004",
                node,
                "a beat should be a line or a directive, and two dashes make it a list",
                "take out one '- ', or put the text in double quotes: \"- …\"",
            )
            return True
        if not node.pairs:
            self.reader.at("E004", node, "an empty beat", "take it out")
            return True
        key, value = node.pairs[0]
        directive = self.directives.get(key.value)
        if directive:
            return directive.compile(self, node, value)
        if slips.in_key(self, key, node):
            return True
        if self.is_choosing and type(value) is Sequence:
            self.block(value, "beats")
            return True
        self.spoken(key, value, node)
        return True

    def spoken(self, key: Scalar, value: Node, beat: Mapping) -> None:
        """`who (mood): words`."""
        match = SPEAKER.match(key.value)
        who = match[1] if match else ""
        if who not in self.page.cast and not slips.is_somebody(self, key, who, beat):
            return
        if len(beat.pairs) > 1:
            second = beat.pairs[1][0]
            self.reader.at(
                "E005", second, f"'{second.value}' belongs to a beat of its own", "begin its line with '- '"
            )
        mood, outfit = self.company.look(self.reader, key, who, (match and match[2]) or "")
        words = self.reader.scalar(value, f"what {who} says")
        if words:
            self.say(words, who, mood, outfit, key)

    def say(self, words: Scalar, who: str | None, mood: str | None, outfit: str | None, at: Node) -> None:
        identity = self.identity(f"{who}:{words.value}")
        counters: list[int] = []

        def counter(ways: int) -> int:
            """One counter for the whole line, as far as its longest row of texts."""
            if not counters:
                counters.append(self.remember(Variable(f"said {identity}", 0, 0, ways - 1, is_hidden=True)))
            known = self.variables[counters[0]]
            self.variables[counters[0]] = known._replace(high=max(known.high, ways - 1))
            return counters[0]

        text = self.text(words, counter)
        is_empty = not text.plain.strip() if text.is_fixed else when_worded(text) == NEVER
        if is_empty and not self.is_explained(words):
            self.reader.at(
                "E006",
                words,
                "a line with no words in it",
                "write ... for a silence, or - pause: 1 for one without a line",
            )
        self.emit(Say(identity, who, mood, outfit, text, counters[0] if counters else None), at)

    def is_explained(self, words: Scalar) -> bool:
        """Whether it has been noted why there are no words."""
        return self.reader.is_eaten(words) or slips.is_empty_block(self, words)

    def identity(self, source: str) -> str:
        """The stable identity of a beat: its scene, its words' fingerprint, and which of the like it is."""
        return self.numbered(f"{self.scene}:{fingerprint(source)}")

    def question(self, own: str | None, prompt: str, options: str) -> str:
        """The stable identity of a choice: its own id, or its prompt and its options, either of which may change."""
        asked = fingerprint(prompt) if prompt else ""
        return self.numbered(
            f"{self.scene}:" + (f"?{own}" if own else f"{asked}?{fingerprint('?' + options)}")
        )

    def numbered(self, print_: str) -> str:
        """An identity, with which of the like it is."""
        count = self.ids[print_] = self.ids.get(print_, 0) + 1
        return print_ if count == 1 else f"{print_}#{count}"

    def emit(self, instruction: Instruction, node: Node) -> int:
        self.code.append(instruction)
        self.spots.append((self.file, node.line, node.column))
        return len(self.code) - 1

    # words and values

    def text(self, words: Scalar, counter: Callable[[int], int | None] = lambda ways: None) -> Text:
        """The text of a scalar, its marks read; another stands in where they cannot be."""

        def read(source: str, offset: int) -> Expression:
            try:
                return parse(source, self.names)
            except Misread as error:
                error.offset += offset
                raise

        self.reader.measure(words)
        if self.reader.comments:
            self.reader.words(words)
        try:
            return markup.parse(words.value, markup.Reader(read, counter))
        except Misread as error:
            self.misread(words, error)
            return UNREAD

    def expression(self, node: Node, kind: str, what: str, hint: str = "") -> Expression:
        """The checked expression of a node; a constant stands in for one that cannot be read."""
        scalar = self.reader.scalar(node, what)
        if scalar:
            try:
                found = parse(scalar.value, self.names)
                if found.kind != kind:
                    said = f"{what} should be a {spoken(kind)}, and this is a {spoken(found.kind)}"
                    raise Misread("E021", 0, said, hint or truth_hint(kind, found.kind))
                return found
            except Misread as error:
                self.misread(scalar, error)
        return constant(_STAND_INS[kind])

    def misread(self, node: Scalar, error: Misread, offset: int = 0) -> None:
        if self.page.is_explained(error.hint.removeprefix("variable:")) and error.code == "E014":
            return
        words = [word for variable in self.page.variables.values() for word in variable.words]
        known = {"variable": [*self.page.variables, *words], "visited": self.scene_names}
        if (scene := error.hint.removeprefix("variable:")) in self.scene_names:
            error.hint = f"'{scene}' is a scene: to ask whether it was played, write  visited {scene}"
        self.reader.misread(node, error, known, offset)


_STAND_INS: Final[dict[str, Value]] = {"bool": True, "number": 0, "word": ""}


def fingerprint(text: str) -> str:
    """A text in eight letters."""
    return f"{crc32(text.encode()):08x}"
