"""The small language of conditions and values, typed against the declared variables.

    either  = both {"or" both}           both = negated {"and" negated}
    negated = "not" negated | compared   compared = sum [comparison sum]
    comparison = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" ["not"]
    sum     = product {("+" | "-") product}          product = atom {"*" atom}
    atom    = number | "true" | "false" | name | "visited" scene | "-" atom | "(" either ")"

Law: an expression is data (nested tuples) and a closure built from it; Python's eval is never near it.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from engine.story.evaluate import Tree, Value, closure
from engine.story.habits import sign_at

MAX_DEPTH: Final = 40
MOST_TERMS: Final = 100  # a row of terms is a tree as deep as it is long, and whoever walks it goes as deep

_TOKEN: Final = re.compile(r"\s*(?:(\d+)|([^\W\d]\w*)|(==|!=|<=|>=|<|>|\+|-|\*|\(|\)))")
_COMPARISONS: Final = ("==", "!=", "<", "<=", ">", ">=")


class Expression:
    """A checked expression; `run(values)` gives its value, `kind` is `bool`, `number` or `word`."""

    __slots__ = ("kind", "run", "tree")

    def __init__(self, tree: Tree, kind: str) -> None:
        self.tree = tree
        self.kind = kind
        self.run: Callable[[tuple[Value, ...]], Value] = closure(tree)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Expression) and self.tree == other.tree

    def __hash__(self) -> int:
        return hash(self.tree)

    def __repr__(self) -> str:
        return f"Expression({self.tree!r})"


class Misread(Exception):
    """Why an expression is refused: `code` of the problem, `offset` from its first character, what to do."""

    def __init__(self, code: str, offset: int, message: str, hint: str = "") -> None:
        self.code, self.offset, self.message, self.hint = code, offset, message, hint


class Names:
    """What names mean: variables by name to (index, kind, words), scenes to the index of their visit."""

    def __init__(
        self,
        variables: Mapping[str, tuple[int, str, tuple[str, ...]]],
        visit: Callable[[str], int | None] = lambda scene: None,
    ) -> None:
        self.variables = variables
        self.visit = visit

    def is_word(self, name: str) -> bool:
        """Whether any variable can have this word as its value."""
        return any(name in words for _, _, words in self.variables.values())


def parse(text: str, names: Names) -> Expression:
    """The checked expression of the text; raises `Misread`."""
    return _Parser(text, names).whole()


def constant(value: Value) -> Expression:
    """An expression that is always this value."""
    kind = "bool" if isinstance(value, bool) else "number" if isinstance(value, int) else "word"
    return Expression(("value", value), kind)


class _Parser:
    def __init__(self, text: str, names: Names) -> None:
        self.text = text
        self.names = names
        self.tokens = _tokens(text)
        self.at = 0
        self.depth = self.terms = 0

    def whole(self) -> Expression:
        tree, kind, start = self.either()
        word, offset = self.tokens[self.at]
        if word:
            raise Misread("E020", offset, f"'{word}' is not expected here", _joining_hint(word))
        if kind == "word" and tree[0] == "value" and not self.names.is_word(str(tree[1])):
            raise self.unknown(str(tree[1]), start)
        return Expression(tree, kind)

    def peek(self) -> str:
        return self.tokens[self.at][0]

    def take(self) -> tuple[str, int]:
        token = self.tokens[self.at]
        self.at += 1
        return token

    def either(self) -> tuple[Tree, str, int]:
        return self.joined("or", self.both)

    def both(self) -> tuple[Tree, str, int]:
        return self.joined("and", self.negated)

    def joined(self, word: str, part: Callable[[], tuple[Tree, str, int]]) -> tuple[Tree, str, int]:
        left, kind, start = part()
        while self.peek() == word:
            self.take()
            self.want("bool", left, kind, start)
            right, right_kind, right_start = part()
            self.want("bool", right, right_kind, right_start)
            left, kind = (word, left, right), "bool"
        return left, kind, start

    def negated(self) -> tuple[Tree, str, int]:
        if self.peek() != "not":
            return self.compared()
        _, start = self.take()
        self.deeper(start)
        tree, kind, offset = self.negated()
        self.depth -= 1
        self.want("bool", tree, kind, offset)
        return ("not", tree), "bool", start

    def compared(self) -> tuple[Tree, str, int]:
        left, kind, start = self.sum()
        sign = self.comparison()
        if not sign:
            return left, kind, start
        right, right_kind, right_start = self.sum()
        if self.peek() in _COMPARISONS or self.peek() == "is":
            raise Misread(
                "E020", self.tokens[self.at][1], "compare two things at a time", "join them with 'and'"
            )
        self.same(left, kind, start, right, right_kind, right_start)
        if sign not in ("==", "!=") and kind != "number":
            raise Misread("E021", start, f"'{sign}' compares numbers, and this is a {spoken(kind)}")
        return (sign, left, right), "bool", start

    def comparison(self) -> str:
        word = self.peek()
        if word in _COMPARISONS:
            return self.take()[0]
        if word != "is":
            return ""
        self.take()
        if self.peek() == "not":
            self.take()
            return "!="
        return "=="

    def sum(self) -> tuple[Tree, str, int]:
        return self.arithmetic(("+", "-"), self.product)

    def product(self) -> tuple[Tree, str, int]:
        return self.arithmetic(("*",), self.atom)

    def arithmetic(
        self, signs: tuple[str, ...], part: Callable[[], tuple[Tree, str, int]]
    ) -> tuple[Tree, str, int]:
        left, kind, start = part()
        while self.peek() in signs:
            sign, _ = self.take()
            self.want("number", left, kind, start)
            right, right_kind, right_start = part()
            self.want("number", right, right_kind, right_start)
            left, kind = (sign, left, right), "number"
        return left, kind, start

    def atom(self) -> tuple[Tree, str, int]:
        word, start = self.take()
        if not word:
            raise Misread("E020", start, "something is missing at the end of this expression")
        if word not in ("(", "-"):
            self.more(start)
        if word.isdecimal():
            return ("value", _number(word, start)), "number", start
        if word in ("true", "false"):
            return ("value", word == "true"), "bool", start
        if word == "(":
            return self.bracketed(start)
        if word == "-":
            self.deeper(start)
            tree, kind, offset = self.atom()
            self.depth -= 1
            self.want("number", tree, kind, offset)
            return ("-", ("value", 0), tree), "number", start
        if word == "visited":
            return self.visit()
        if not (word[0].isalpha() or word[0] == "_") or word in ("and", "or", "not", "is"):
            start -= bool(sign_at(self.text, start - 1)[1:])
            raise Misread("E020", start, f"'{word}' is not expected here", "sign:")
        return self.name(word, start)

    def bracketed(self, start: int) -> tuple[Tree, str, int]:
        self.deeper(start)
        tree, kind, _ = self.either()
        self.depth -= 1
        word, offset = self.take()
        if word != ")":
            raise Misread("E020", offset if word else start, "this bracket is not closed", "add ')'")
        return tree, kind, start

    def visit(self) -> tuple[Tree, str, int]:
        scene, start = self.take()
        index = self.names.visit(scene)
        if index is None:
            raise Misread("E012", start, f"there is no scene '{scene}'", f"visited:{scene}")
        return ("variable", index), "bool", start

    def name(self, word: str, start: int) -> tuple[Tree, str, int]:
        known = self.names.variables.get(word)
        if known:
            return ("variable", known[0]), known[1], start
        if self.names.is_word(word):
            return ("value", word), "word", start
        raise self.unknown(word, start)

    def unknown(self, word: str, start: int) -> Misread:
        if word.lower() in ("yes", "on", "true", "no", "off", "false"):
            truth = "true" if word.lower() in ("yes", "on", "true") else "false"
            return Misread("E021", start, f"'{word}' is only a word here", f"write {truth}")
        return Misread("E014", start, f"there is no variable '{word}'", f"variable:{word}")

    def deeper(self, start: int) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise Misread("E020", start, "this expression is nested too deeply", "split it up")

    def more(self, start: int) -> None:
        self.terms += 1
        if self.terms > MOST_TERMS:
            raise Misread("E020", start, f"this expression has more than {MOST_TERMS} terms", "split it up")

    def want(self, kind: str, tree: Tree, given: str, offset: int) -> None:
        if given != kind:
            raise Misread(
                "E021",
                offset,
                f"a {spoken(kind)} is wanted here, and this is a {spoken(given)}",
                truth_hint(kind, given),
            )

    def same(self, left: Tree, kind: str, start: int, right: Tree, right_kind: str, right_start: int) -> None:
        if kind != right_kind:
            message = f"this compares a {spoken(kind)} with a {spoken(right_kind)}: they are never the same"
            raise Misread("E021", right_start, message)
        for one, other, offset in ((left, right, right_start), (right, left, start)):
            if kind == "word" and one[0] == "variable" and other[0] == "value":
                words = self.words(one[1])
                if other[1] not in words:
                    raise Misread(
                        "E021", offset, f"it is never '{other[1]}'", "it is one of: " + ", ".join(words)
                    )

    def words(self, index: object) -> tuple[str, ...]:
        return next(words for place, _, words in self.names.variables.values() if place == index)


def _tokens(text: str) -> list[tuple[str, int]]:
    """Words and signs with their offsets; an empty word at the end."""
    tokens: list[tuple[str, int]] = []
    at = 0
    while match := _TOKEN.match(text, at):
        tokens.append((match.group().strip(), match.end() - len(match.group().lstrip())))
        at = match.end()
    rest = text[at:]
    if rest.strip():
        offset = at + len(rest) - len(rest.lstrip())
        sign = text[offset]
        raise Misread("E020", offset, f"'{sign}' means nothing in an expression", "sign:")
    return [*tokens, ("", len(text.rstrip())), ("", len(text.rstrip()))]


def _number(word: str, start: int) -> int:
    if len(word) > 9:
        raise Misread("E020", start, "this number is too large")
    return int(word)


def spoken(kind: str) -> str:
    """A kind of value in words."""
    return {"bool": "yes-or-no", "number": "number", "word": "word"}[kind]


def truth_hint(wanted: str, given: str) -> str:
    """What to do with something of another kind than wanted."""
    return "compare it with something, for example > 0" if (wanted, given) == ("bool", "number") else ""


def _joining_hint(word: str) -> str:
    return "join two conditions with 'and' or 'or'" if word[0].isalpha() or word == "(" else ""
