"""The traps that YAML sets for prose: what a line that stops being YAML was meant to be.

Law: a trap is guessed from one line alone and brings the line as it should be; whether the guess holds is
shown in `document`, by reading on. Knows nothing of stories, beyond that words may be spoken by someone.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from engine.story.flow import CLOSING, colon_inside, open_bracket
from engine.story.habits import ENDS, jump
from engine.story.line import Line, anatomy, curled, indent, quoted, shown
from engine.story.trap import Trap

_BLOCK: Final = re.compile(r"[|>][+-]?\d?[+-]?\Z")
BULLETS: Final = "–—•‣◦·*+"


def traps_in(line: Line) -> Iterator[Trap]:
    """The traps this line may have fallen into, the likeliest first."""
    for recognise in RECOGNISED:
        yield from recognise(line)


def _whole(line: Line) -> str:
    """The line with its whole text quoted; the colon of an option stays outside."""
    if line.opens:
        return line.with_text(quoted(line.text[:-1]) + ":")
    return line.with_text(quoted(line.text))


# one function a trap


def odd_blank(line: Line) -> Iterator[Trap]:
    front = line.raw[: indent(line.raw)]
    match = re.search(r"[^ ]", front) or re.match(r" *-(?P<blank>[^\S ])", line.raw)
    if not match:
        return
    at = match.start("blank") if match.lastgroup else match.start()
    name = "a tab" if line.raw[at] == "\t" else "a blank that is not an ordinary space"
    message = f"{name} at the beginning of a line: YAML reads only spaces there"
    hint = "take it out and type spaces, as many as the lines around it have"
    mended = " " * len(front.expandtabs(4)) + re.sub(r"^-\s+", "- ", line.raw.lstrip())
    yield Trap("E073", at + 1, message, hint, mended)


def arrow(line: Line) -> Iterator[Trap]:
    """A jump as ink writes it, on a line of its own: `-> street`."""
    bare = line.raw.strip()
    scene = jump(bare) if bare[:1] in "-=→" else ""
    if scene and not bare.startswith("- "):
        column = indent(line.raw)
        mended = " " * column + "- " + (f"goto: {scene}" if scene not in ENDS else "end: name")
        yield Trap("E010", column + 1, "this is a jump, as ink writes it", f"type:  {shown(mended)}", mended)


def glued_dash(line: Line) -> Iterator[Trap]:
    match = re.match(r"(\s*)-([^\s-].*)", line.raw)
    if match:
        mended = f"{match[1]}- {match[2]}"
        hint = f"put a space after it:  {shown(mended)}"
        yield Trap(
            "E075", len(match[1]) + 2, "a space is missing after the - that begins a beat", hint, mended
        )


def bullet(line: Line) -> Iterator[Trap]:
    match = re.match(rf"(\s*)([{re.escape(BULLETS)}]|--)\s*([^\s-].*)", line.raw)
    if not match or (match[2] in "*+" and line.raw[match.end(2)] != " "):
        return
    mended = f"{match[1]}- {match[3]}"
    message = f"this line begins with {match[2]}, and a beat begins with the plain - of the keyboard"
    yield Trap("E076", len(match[1]) + 1, message, f"type:  {shown(mended)}", mended)


def typographic_dash(raw: str) -> Iterator[Trap]:
    """The trap of a line that begins with a dash or bullet of print, not of YAML."""
    if raw.lstrip()[:1] in tuple(BULLETS.rstrip("*+")):
        yield from bullet(anatomy(raw))


def glued_colon(line: Line) -> Iterator[Trap]:
    match = re.match(r"(\s*(?:-[ ]+)?[^\W\d]\w*(?:[ ]?\([^()]*\))?:)([^\s:/].*)", line.raw)
    if match:
        mended = f"{match[1]} {match[2]}"
        hint = f"put a space after it:  {shown(mended)}"
        yield Trap("E075", len(match[1]) + 1, "a space is missing after the colon", hint, mended)


def odd_colon(line: Line) -> Iterator[Trap]:
    """A blank that only looks like a space, behind the colon of a key."""
    match = re.match(r"(\s*(?:-[ ]+)?[^\W\d]\w*(?:[ ]?\([^()]*\))?:)[^\S \t]+(\S.*)", line.raw)
    if match:
        mended = f"{match[1]} {match[2]}"
        message = (
            "this blank after the colon is not an ordinary space, and YAML reads on as if it were a letter"
        )
        yield Trap("E075", match.end(1) + 1, message, f"put a space after it:  {shown(mended)}", mended)


def leading_sign(line: Line) -> Iterator[Trap]:
    sign = line.text[:1]
    if not sign or sign not in "*&!@%`|>?[]{},#-" or _BLOCK.match(line.text):
        return
    if sign == "-" and line.text[1:2] not in ("", " "):
        return
    if sign in CLOSING and _is_one_flow(line.text):
        return
    mended, hint = _whole(line), "put the whole text in double quotes"
    if sign == "!" and line.head.strip(" -") in ("if:", "always:", "never:"):
        mended, hint = line.with_text(f"not {line.text[1:].lstrip()}"), "write 'not'"
    yield Trap("E071", line.column, sign_message(sign), f"{hint}:  {shown(mended)}", mended)


def sign_message(sign: str) -> str:
    """What is said of a text that begins with a sign of YAML's own."""
    return f"a text cannot begin with {sign} here: YAML keeps this sign for itself"


def _is_one_flow(text: str) -> bool:
    """Whether brackets or braces are the whole text, or are still open at its end."""
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign in "[{") - (sign in "]}")
        if depth == 0:
            return not text[at + 1 :].strip() or text[at + 1 :].lstrip().startswith("#")
    return True


def quotation(line: Line) -> Iterator[Trap]:
    """A text that begins with a quotation mark and does not end with it."""
    mark = line.text[:1]
    if mark not in ('"', "'") or not mark:
        return
    closing = _closing(line.text)
    rest = "" if closing is None else line.text[closing + 1 :].strip()
    if closing is None:
        yield from _unclosed(line, mark)
    elif rest and not rest.startswith("#") and not (line.opens and rest == ":"):
        yield from _goes_on(line, mark, closing)


def _closing(text: str) -> int | None:
    pattern = r'"(?:[^"\\]|\\.)*"' if text[0] == '"' else r"'(?:[^']|'')*'"
    match = re.match(pattern, text)
    return match.end() - 1 if match else None


def _unclosed(line: Line, mark: str) -> Iterator[Trap]:
    if mark == "'":
        message = "a text cannot begin with ' here: YAML takes it for a quotation mark that is never closed"
        yield Trap(
            "E072", line.column, message, f"put it in double quotes:  {shown(_whole(line))}", _whole(line)
        )
        return
    colon = ":" if line.opens else ""
    words = line.text[1:].removesuffix(colon) if colon else line.text[1:]
    mended = line.with_text(quoted(words) + colon)
    message = "this quotation mark is opened and never closed"
    yield Trap("E072", line.column, message, f"close it at the end of the text:  {shown(mended)}", mended)


def _goes_on(line: Line, mark: str, closing: int) -> Iterator[Trap]:
    at = line.column + closing
    message = "the text goes on after this quotation mark, and for YAML it ends here"
    if mark == "'":
        hint = f"put the whole text in double quotes:  {shown(_whole(line))}"
        yield Trap("E072", at, message, hint, _whole(line))
        return
    inner = line.text[1:-1] if line.text.endswith('"') and line.text.count('"') > 2 else None
    if inner is not None and line.text.count('"') % 2 == 0 and inner.count('"') % 2 == 0:
        mended = line.with_text(quoted(inner))
        hint = f"inside the quotes write “ ”:  {shown(mended)}"
        yield Trap("E072", at, message, hint, mended)
    mended = line.with_text(curled(line.text))
    yield Trap("E072", at, message, f"write “ ” for what is said inside a text:  {shown(mended)}", mended)
    yield Trap("E072", at, message, f"put it all in double quotes:  {shown(_whole(line))}", _whole(line))


def backslash(line: Line) -> Iterator[Trap]:
    if line.text[:1] != '"':
        return
    match = re.search(r"\\[^\"\\/0abtnvfre xuUNLP_]", line.text)
    if match:
        mended = line.with_text(re.sub(r"(?<!\\)\\(?![\"\\])", r"\\\\", line.text))
        hint = f"inside double quotes write it twice:  {shown(mended)}"
        message = f"a single backslash before {match[0][1]}, inside double quotes"
        yield Trap("E072", line.column + match.start(), message, hint, mended)


def colon(line: Line) -> Iterator[Trap]:
    """A colon and a space in the middle of a text, or a colon at the end of what someone says."""
    text = line.text[:-1] if line.opens else line.text
    match = re.search(r":(?=\s)|:\Z", text)
    if not match or text[:1] in ('"', "'", "{", "[") or re.match(r"\w+:\Z", line.raw.strip()):
        return
    message = "a colon followed by a space, inside a text: YAML takes the words before it for a name"
    if match.end() == len(text):
        message = "a text that ends with a colon: YAML takes it for a name, and waits for what it means"
    curly = re.match(r"[“”„‟‘’].*[“”‟’]\Z", text)
    if curly:
        straight = line._replace(text=text[1:-1] + (":" if line.opens else ""))
        hint = f"curly quotation marks do not quote in YAML, the straight ones do:  {shown(_whole(straight))}"
        yield Trap("E076", line.column, "these quotation marks are typographic", hint, _whole(straight))
    if not line.head.strip():
        hint = "put the whole text in double quotes, from its first word on a line above to its last"
        yield Trap("E070", line.column + match.start(), message, hint, line.raw.replace(": ", ":"))
    braced = _braced(line)
    if braced:
        yield Trap(
            "E070", line.column + match.start(), message, f"put braces around it:  {shown(braced)}", braced
        )
    hint = f"put the whole text in double quotes:  {shown(_whole(line))}"
    yield Trap("E070", line.column + match.start(), message, hint, _whole(line))


def _braced(line: Line) -> str:
    """A directive whose braces were left out: `set: honest: true`."""
    words = line.head.strip(" -")
    if words in ("set:", "show:"):
        return line.with_text(f"{{{line.text}}}")
    if words in ("sound:", "voice:", "music:", "ambience:"):
        return line.with_text(f"{{play: {line.text}}}")
    return ""


def colour(line: Line) -> Iterator[Trap]:
    match = re.search(r"(?<=[\s:])#[0-9a-fA-F]{3,8}\b", line.raw)
    if match:
        mended = f'{line.raw[: match.start()]}"{match[0]}"{line.raw[match.end() :]}'
        hint = f"put the colour in double quotes:  {shown(mended)}"
        yield Trap(
            "E071", match.start() + 1, "a # begins a comment: YAML reads nothing after it", hint, mended
        )


def hash_inside(line: Line) -> Iterator[Trap]:
    """A # behind a blank, in words that go on on the next line."""
    match = re.search(r"\s#", line.text)
    if match and line.text[0] not in "\"'":
        mended = line.with_text(line.text.replace(" #", " "))
        message = "the text ends here: for YAML, a space and a # begin a note that nobody sees"
        hint = "put the whole text in double quotes, to its last word on a line below"
        yield Trap("E071", line.column + match.start() + 1, message, hint, mended)


def missing_colon(line: Line) -> Iterator[Trap]:
    match = re.match(r"\s*(?:-[ ]+)?([^\W\d]\w*)\Z", line.raw)
    if match:
        mended = line.raw + ":"
        message = f"'{match[1]}' stands alone, without the colon of a name or the - of a beat"
        yield Trap("E075", len(line.raw) + 1, message, f"add the colon:  {shown(mended)}", mended)


RECOGNISED: Final[tuple[Callable[[Line], Iterator[Trap]], ...]] = (
    odd_blank,
    arrow,
    bullet,
    glued_dash,
    quotation,
    backslash,
    leading_sign,
    colon_inside,
    colon,
    glued_colon,
    odd_colon,
    colour,
    open_bracket,
    missing_colon,
    hash_inside,
)
