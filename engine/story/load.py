"""A folder (or one file) of YAML to a `Story`, or to the problems that stand in its way.

Law: loading either gives a whole story or none, and always all problems at once; nothing is ever written.
Knows nothing of playing.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from engine.story.claims import read_claims
from engine.story.compiler import Compiler
from engine.story.contents import contents
from engine.story.directives import DIRECTIVES
from engine.story.document import read
from engine.story.endings import read_endings
from engine.story.graph import close, endless_calls, reachable, silent_loops
from engine.story.model import Claim, End, Story
from engine.story.peek import as_id, is_id, legible, peek, title_of
from engine.story.problem import OF_YAML, TITLE_FILE, Position, Problem, did_you_mean, in_order
from engine.story.reader import Reader
from engine.story.source import Node
from engine.story.titlepage import TitlePage

ENDINGS: Final = (".yaml", ".yml")
MAX_BYTES: Final = 64_000_000


def load(path: str | Path) -> tuple[Story | None, list[Problem]]:
    """The story in a folder or file, and its problems in order; None where any of them is an error."""
    with without_collector():
        return _load(Path(path))


@contextmanager
def without_collector() -> Iterator[None]:
    """Nothing of a story is cyclic garbage, and the collector grows with the square of a long one."""
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()


def _load(root: Path) -> tuple[Story | None, list[Problem]]:
    problems: list[Problem] = []
    unread: list[str] = []
    read_all = _documents(root, problems, unread)
    documents = [(reader, node) for reader, node in read_all if node is not None]
    of_files = set(problems)
    if not documents and not problems:
        problems.append(Problem("E002", Position(legible(root)), "there is no story here", _NO_STORY))
    story = _assemble(root, documents, problems) if documents else None
    if unread:  # what is missed elsewhere may stand there
        problems = [problem for problem in problems if problem in of_files or problem.code in OF_YAML]
    found = in_order(problems)
    return (None if any(problem.severity == "error" for problem in found) else story), found


_NO_STORY: Final = "a story is a folder of .yaml files, or one such file with a scene in it"


def _documents(
    root: Path, problems: list[Problem], unread: list[str]
) -> Iterator[tuple[Reader, Node | None]]:
    """Each file's root, and its reader; the files that cannot be read to the end are listed in `unread`."""
    try:
        files = story_files(root)
        if not root.exists():
            problems.append(
                Problem("E002", Position(legible(root)), "there is no such file or folder", _NO_STORY)
            )
    except OSError as error:
        files = []
        named = shown(Path(error.filename or root))
        problems.append(Problem("E002", Position(named), f"this cannot be read: {error.strerror}"))
    for path in files:
        name = shown(path)
        text = _text(path, name, problems)
        if text is None:
            unread.append(name)
            continue
        found = read(text)
        reader = Reader(name, text, problems, found.document)
        for fault in found.faults:
            reader.mend(*fault)
        if found.document is None:
            unread.append(name)
            continue
        yield reader, found.document.root


def _text(path: Path, name: str, problems: list[Problem]) -> str | None:
    """What is written in a file; None, with a problem noted, where that cannot be read."""
    try:
        if path.stat().st_size <= MAX_BYTES:
            return path.read_bytes().decode("utf-8-sig")
        problem = Problem("E002", Position(name), "this file is too large to be a story")
    except UnicodeDecodeError:
        problem = Problem("E001", Position(name), "this file is not UTF-8 text", "save it as UTF-8")
    except OSError as error:
        problem = Problem("E002", Position(name), f"this file cannot be read: {error.strerror}")
    problems.append(problem)
    return None


def story_files(root: Path) -> list[Path]:
    """The files that a story is read from, in order. Raises `OSError` where it cannot be told which they are."""
    if root.is_file():
        return [root]
    found = [path for path in root.rglob("*") if path.suffix in ENDINGS and _is_inside(path, root)]
    return sorted(found, key=lambda path: (path != root / TITLE_FILE, path.as_posix()))


def _is_inside(path: Path, root: Path) -> bool:
    """Whether a file really lies in the folder: no hidden folders, no links out of it."""
    hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
    return not hidden and path.is_file() and path.resolve().is_relative_to(root.resolve())


def shown(path: Path) -> str:
    """How a file is named in problems: from here, where it lies beneath."""
    try:
        return legible(path.resolve().relative_to(Path.cwd()).as_posix())
    except ValueError:
        return legible(path.as_posix())


def _assemble(root: Path, documents: list[tuple[Reader, Node]], problems: list[Problem]) -> Story | None:
    page, scenes = contents(documents, shown(root / TITLE_FILE) if root.is_dir() else "")
    compiler = Compiler(page, (part.key.value for part in scenes), DIRECTIVES)
    for reader, number, key, value in scenes:
        if key.value in compiler.scenes:
            file, line, _ = compiler.spots[compiler.scenes[key.value].start]
            message = f"there is a scene '{key.value}' already, at {documents[file][0].file}:{line}"
            reader.at("E033", key, message, "give this one another name")
        elif not _is_name(key.value):
            reader.at(
                "E004", key, f"'{key.value[:40]}' is not a scene's name", "one word: letters, digits and _"
            )
        else:
            compiler.compile_scene(reader, number, key, value)
    readers = [reader for reader, _ in documents]
    _look_at_id(root, page, readers)
    claims = read_claims(compiler, readers)
    read_endings(compiler, readers)
    compiler.company.close()
    close(compiler)
    start = _start(page, compiler, readers, problems)
    if not start or any(problem.severity == "error" for problem in problems):
        return None
    _look_at_graph(compiler, readers, start)
    return _story(root, page, compiler, readers, start, claims)


def _look_at_id(root: Path, page: TitlePage, readers: list[Reader]) -> None:
    """What a player's things are kept under is looked up before the story is read, and must be found then."""
    if page.id is None or peek(root).id == page.id.value:
        return
    given = page.id.value.strip()
    message, hint = f"'{given[:40]}' is not an id", f"letters, digits and -, for example:  id: {as_id(given)}"
    if is_id(given):
        message = "this id is not found before the story is read"
        hint = f"put it on a line of its own near the top of the title page:  id: {given}"
    readers[page.number].at("E004", page.id, message, hint)


def _is_name(text: str) -> bool:
    return text.isidentifier()


def _start(page: TitlePage, compiler: Compiler, readers: list[Reader], problems: list[Problem]) -> str | None:
    if page.start is None:
        if not compiler.scenes:
            file = readers[0].file
            problems.append(
                Problem("E002", Position(file), "there is not one scene in this story", _NO_STORY)
            )
        return next(iter(compiler.scenes), None)
    if page.start.value in compiler.scene_names:
        return page.start.value
    hint = did_you_mean(page.start.value, compiler.scene_names)
    title = readers[page.number]
    title.at("E012", page.start, f"there is no scene '{page.start.value}'", hint)
    return None


def _look_at_graph(compiler: Compiler, readers: list[Reader], start: str) -> None:
    endless = endless_calls(compiler.code, compiler.scenes)
    for at in () if endless else silent_loops(compiler.code):  # such a call is a loop, too
        file, line, column = compiler.spots[at]
        readers[file].problem(
            "E032",
            line,
            column,
            "this loop can go round without showing anything",
            "put a line or a choice into it",
        )
    for at in endless:
        file, line, column = compiler.spots[at]
        hint = "let the called scene end with return:, or use goto:"
        readers[file].problem("E034", line, column, "this call leads back to itself before it returns", hint)
    found = reachable(compiler.code, compiler.scenes[start].start)
    for scene in compiler.scenes.values():
        if scene.start not in found:
            file, line, column = compiler.spots[scene.start]
            hint = "lead to it with goto:, or take it out"
            readers[file].problem("W050", line, column, f"nothing leads to the scene '{scene.name}'", hint)
    _look_at_endings(compiler, readers, found)


def _look_at_endings(compiler: Compiler, readers: list[Reader], found: set[int]) -> None:
    reached = {code.ending for at in found if type(code := compiler.code[at]) is End}
    for ending, declared in compiler.page.endings.items():
        if ending not in reached and "endings" in compiler.page.sections:
            _, line, column = declared.spot
            reader = readers[compiler.page.number]
            reader.problem(
                "W051",
                line,
                column,
                f"nothing leads to the ending '{ending}'",
                f"write end: {ending} in a scene",
            )


def _story(
    root: Path,
    page: TitlePage,
    compiler: Compiler,
    readers: list[Reader],
    start: str,
    claims: tuple[Claim, ...],
) -> Story:
    clock = next(
        (i for i, v in enumerate(compiler.variables) if page.clock and v.name == page.clock.value), None
    )
    return Story(
        title=page.title or title_of(root).title(),
        about=page.about,
        start=start,
        cast=page.cast,
        places=page.places,
        variables=tuple(compiler.variables),
        endings=page.endings,
        scenes=compiler.scenes,
        code=tuple(compiler.code),
        spots=tuple(compiler.spots),
        files=tuple(reader.file for reader in readers),
        clock=clock,
        root=str(root if root.is_dir() else root.parent),
        claims=claims,
    )
