"""Whom and what a story names: its cast with their moods, and its places.

Law: what the title page lists is all there is; where it lists none, whoever speaks and wherever one goes is taken as it
comes.
"""

import re
from typing import Final, NamedTuple

from engine.story.model import TURNED, Member, Place
from engine.story.problem import did_you_mean
from engine.story.reader import Reader
from engine.story.source import Scalar
from engine.story.titlepage import COLORS, TitlePage

SPEAKER: Final = re.compile(r"([^\W\d]\w*)(?:\s*\(([^()]*)\))?\s*\Z")


class Moodless(NamedTuple):
    """Where someone without moods is first shown or in a mood, and all the moods that are wanted of them."""

    reader: Reader
    node: Scalar
    wanted: list[str]


class Company:
    """Looks names up, and notes those that are not known."""

    def __init__(self, page: TitlePage) -> None:
        self.page = page
        self.moodless: dict[str, Moodless] = {}

    def member(self, reader: Reader, node: Scalar, who: str | None = None) -> bool:
        """Whether this is one of the cast; in a story without a cast, whoever is named is."""
        who = who or node.value
        if self.is_known(who):
            return True
        reader.at("E011", node, f"there is no '{who}' in the cast", did_you_mean(who, self.page.cast))
        return False

    def is_known(self, who: str) -> bool:
        """Whether this is one of the cast, or somebody new in a story that has none."""
        if who in self.page.cast:
            return True
        if not self.page.is_open("cast") or not SPEAKER.match(who):
            return False
        self.page.cast[who] = Member(who, who.capitalize(), COLORS[len(self.page.cast) % len(COLORS)])
        return True

    def place(self, reader: Reader, node: Scalar) -> bool:
        """Whether this is one of the places; in a story that lists none, any is."""
        if node.value not in self.page.places:
            if not self.page.is_open("places"):
                reader.at("E016", node, *self._no_place(node.value))
                return False
            self.page.places[node.value] = Place(node.value, node.value.replace("_", " ").capitalize())
        return True

    def look(self, reader: Reader, node: Scalar, who: str, words: str) -> tuple[str | None, str | None]:
        """Mood and outfit of `(hurt, street)`."""
        mood = outfit = None
        person = self.page.cast[who]
        for word in words.replace(",", " ").split():
            if word in person.outfits:
                outfit = word
            elif word in person.moods or self.page.is_open("cast"):
                mood = word
            elif not person.moods:
                self.moodless.setdefault(who, Moodless(reader, node, [])).wanted.append(word)
            else:
                hint = did_you_mean(word, (*person.moods, *person.outfits))
                reader.at("E013", node, f"{who} has no mood or outfit '{word}'", hint)
        return mood, outfit

    def turns(self, reader: Reader, node: Scalar, who: str) -> bool:
        """Whether one of the cast can turn their back, over which one is to look."""
        if not self.member(reader, node, who):
            return False
        moods = self.page.cast[who].moods
        if TURNED in moods or self.page.is_open("cast"):
            return True
        message = f"{who} is seen from behind in this shot, and has no mood '{TURNED}'"
        hint = f"add {TURNED} to the moods of {who} in the cast  (its picture may come later)"
        reader.at("E025", node, message, hint)
        return False

    def shows(self, reader: Reader, node: Scalar, who: str) -> None:
        """Note that someone is put on stage, which takes a mood."""
        if not self.page.cast[who].moods and not self.page.is_open("cast"):
            self.moodless.setdefault(who, Moodless(reader, node, []))

    def close(self) -> None:
        """Tell of everybody without moods who is to have some: once, with all that are wanted of them."""
        for who, (reader, node, wanted) in self.moodless.items():
            message = f"{who} has no moods in the cast, and so nothing to show"
            name, moods = self.page.cast[who].name, ", ".join(dict.fromkeys(("neutral", *wanted)))
            hint = f"type in the cast:  {who}: {{name: {name}, moods: [{moods}]}}  (pictures may come later)"
            reader.at("E013", node, message, hint)

    def _no_place(self, name: str) -> tuple[str, str]:
        """What is wrong with a place that there is not, and the hint."""
        place, space, variant = name.partition(" ")
        if not space or place not in self.page.places:
            return f"there is no place '{name}'", did_you_mean(name, self.page.places)
        has = [other.removeprefix(f"{place} ") for other in self.page.places if other.startswith(f"{place} ")]
        hint = did_you_mean(variant, has) if has else f"give it one: variants: {{{variant}: …}}"
        return f"the place '{place}' has no variant '{variant}'", hint
