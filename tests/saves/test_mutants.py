"""Saves and settings that were bent: never a traceback, never a hang, nothing overwritten."""

import json
import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.play.bookmark import bookmark, find
from engine.play.move import parse_all
from engine.play.session import Session
from engine.saves.save import Damaged, Save, _sum, decode, encode
from engine.saves.shelf import Shelf
from engine.saves.telling import moment, spoken, told_of
from engine.settings import load_settings, save_settings
from engine.story.model import Story
from tests.play.test_bookmark import MOVES, TALE, story_of

BENT: tuple[object, ...] = (
    None,
    True,
    -1,
    10**30,
    1e308,
    "",
    "\ud800",
    "x" * 5000,
    [],
    [[]],
    {},
    {"a": []},
    "shore:+9",
)
RAW = (b"", b"\x00", b"\xff\xfe", b"{", b"]", b'"', b"9" * 400, b"[" * 3000, b"NaN", b"1e999", b"\\ud800")
COUNT = int(os.environ.get("MUTANTS", "1000"))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return story_of(tmp_path_factory.mktemp("tale"), TALE)


@pytest.fixture(scope="module")
def whole(story: Story) -> str:
    session = Session(story)
    session.replay(parse_all(MOVES))
    save = moment(session, 1.0, 2.0)
    assert save
    return encode(save)


def bent_bytes(generator: random.Random, data: bytes) -> bytes:
    """With some of it cut out, doubled or replaced."""
    for _ in range(generator.randint(1, 4)):
        at = generator.randrange(len(data) + 1)
        until = min(len(data), at + generator.choice((0, 1, 1, 8, 200)))
        data = data[:at] + generator.choice((*RAW, data[at:until] * 2)) + data[until:]
    return data


def bent_value(generator: random.Random, value: object) -> object:
    """With something somewhere in it made into something else."""
    if isinstance(value, dict) and value and generator.random() < 0.85:
        key = generator.choice(list(value))
        new = dict(value)
        if generator.random() < 0.1:
            del new[key]
            return new
        return {**new, key: bent_value(generator, value[key])}
    if isinstance(value, list) and value and generator.random() < 0.7:
        at = generator.randrange(len(value))
        return [*value[:at], bent_value(generator, value[at]), *value[at + 1 :]]
    return generator.choice(BENT)


def bent_saves(whole: str, count: int) -> Iterator[bytes]:
    """Half of them bent from outside; half within, under a right checksum."""
    generator = random.Random(2837)
    payload = json.loads(json.loads(whole)["save"])
    for number in range(count):
        if number % 2:
            inner = json.dumps(bent_value(generator, payload))
            yield json.dumps({"format": 1, "sum": _sum(inner), "save": inner}).encode()
        else:
            yield bent_bytes(generator, whole.encode())


def test_a_bent_save_is_refused_or_leads_somewhere(story: Story, whole: str) -> None:
    """Bent within, with a right checksum, too: it is told, set aside or taken up, and the file before is kept."""
    led = 0
    for data in bent_saves(whole, COUNT):
        try:
            save = decode(data.decode("utf-8", "replace"))
        except Damaged:
            continue
        led += taken_up(story, save)
    assert led > COUNT // 20


def taken_up(story: Story, save: Save) -> int:
    """Everything that is done with a save, on its pass and behind it."""
    assert spoken(told_of(story, save.card))
    assert hash(save.trace)
    found = find(story, save.mark)
    found.session.read_on()
    bookmark(found.session)
    assert decode(encode(save)).card.scene == save.card.scene
    return 1


def test_a_bent_file_is_never_overwritten(whole: str, tmp_path: Path) -> None:
    """After looking at it and saving over it, the bent bytes are still in the folder, and the new save is read."""
    save = decode(whole)
    for number, data in enumerate(bent_saves(whole, 60)):
        folder = tmp_path / str(number)
        shelf = Shelf(folder)
        shelf.write("1-1", save)
        (folder / "1-1.json").write_bytes(data)
        held = shelf.held("1-1")
        if number % 2 and held:
            shelf.all()
        is_whole = held is not None and (folder / "1-1.json").exists() and held.save is not None
        shelf.write("1-1", save)
        assert shelf.read("1-1") == save
        kept = [path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")]
        assert is_whole or data in kept


def test_bent_settings_are_as_at_first_where_they_are_bent(tmp_path: Path) -> None:
    """Whatever the file holds, there are settings; and what could not be read is set aside before it is replaced."""
    generator = random.Random(2837)
    path = tmp_path / "settings.json"
    save_settings(load_settings(path), path)
    whole = path.read_bytes()
    for number in range(COUNT):
        data = bent_bytes(generator, whole)
        if number % 2:
            data = json.dumps(bent_value(generator, json.loads(whole))).encode()
        path.write_bytes(data)
        settings = load_settings(path)
        if number % 100 == 0:
            save_settings(settings, path)
            assert load_settings(path) == settings
            kept = [other.read_bytes() for other in tmp_path.iterdir()]
            assert data in kept or isinstance(json.loads(data), dict)
