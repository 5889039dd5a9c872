"""What people type, and what they get: exit 0 clean, 1 problems, 2 a wrong call; never a traceback."""

import io
import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from engine.cli.commands import main
from engine.desk.report import progress
from engine.story.peek import legible
from tests.conftest import STORIES

ROOT = Path(__file__).parent.parent
BAD = {
    "no story": ({}, "there is no story here"),
    "an empty file": ({"story.yaml": "", "a.yaml": ""}, "there is no story here"),
    "no YAML": ({"a.yaml": 'shore:\n  - "Hello.\n'}, "never closed"),
    "a list where a map belongs": ({"a.yaml": "- shore\n- sea\n"}, "should be a map"),
    "an unknown key": ({"a.yaml": "shore:\n  beets: []\n"}, "did you mean 'beats'?"),
    "a jump to nowhere": ({"a.yaml": "shore:\n  - Rain.\n  - goto: shroe\n"}, "did you mean 'shore'?"),
    "a variable out of range": (
        {
            "story.yaml": "variables: {oil: {start: 1, max: 5}}\n",
            "a.yaml": "s:\n  - set: {oil: 9}\n  - end: x\n",
        },
        "never 9",
    ),
    "text compared with a number": (
        {
            "story.yaml": "variables: {wind: {start: west, one_of: [west, east]}}\n",
            "a.yaml": "s:\n  - if: wind > 3\n    then: [Rain.]\n  - end: x\n",
        },
        "compares a word with a number",
    ),
    "not text": ({"a.yaml": b"\xff\xfe\x00"}, "UTF-8"),
}


def folder_of(tmp_path: Path, files: dict[str, str | bytes]) -> Path:
    for name, text in files.items():
        (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return tmp_path


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_told_in_a_sentence(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each mistake has its sentence and exit code 1, as JSON too."""
    files, words = BAD[case]
    folder = folder_of(tmp_path, files)  # type: ignore[arg-type]
    monkeypatch.setenv("COLUMNS", "400")
    assert main(["check", str(folder)]) == 1
    assert words in capsys.readouterr().out
    assert main(["check", str(folder), "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert set(problems[0]) == {"code", "severity", "file", "line", "column", "message", "hint"}
    assert any(words in problem["message"] + problem["hint"] for problem in problems)


def test_what_is_not_drawn_yet_is_a_warning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A story without pictures, with a cast that has moods, can be played: `check` says these are warnings."""
    page = b"cast: {ada: {name: Ada, moods: [neutral, tired]}}\nplaces: {sea: {picture: see}}\n"
    beats = b"s:\n  place: sea\n  beats:\n  - show: {ada: left}\n  - ada (tired): Rain.\n  - end: x\n"
    folder = str(folder_of(tmp_path, {"story.yaml": page, "a.yaml": beats}))
    assert main(["check", folder]) == 1
    out = capsys.readouterr().out
    assert all(words in out for words in ("no picture 'see'", "a silhouette", "2 warnings, and nothing"))
    assert main(["explore", folder]) == 0


def test_a_clean_story_checks_and_explores_clean(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0, and the proof as one JSON object."""
    lantern = str(STORIES / "lantern.yaml")
    assert main(["check", lantern]) == 0
    capsys.readouterr()
    assert main(["explore", lantern, "--json"]) == 0
    proof = json.loads(capsys.readouterr().out)
    assert proof["proved"] is True
    assert proof["endings"]["dark"] == {"reachable": True, "moves": ["choose Let him."], "share": 0.5}
    assert set(proof) == {"proved", "states", "seconds", "endings", "problems"}


def test_a_long_proof_tells_once_that_it_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    """Beside a pipe, on standard error; what is asked for stays alone on standard output."""
    moments = iter([0.0, 1.0, 5.0, 6.0])
    with progress(is_terminal=False, now=lambda: next(moments)) as tell:
        for words in ("1 state walked", "2 states walked", "3 states walked"):
            tell(words)
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "Exploring goes on: 2 states walked.\n")


@pytest.mark.parametrize(
    "words",
    [
        ["fly"],
        ["play", "--size", "big"],
        ["explain", "E999"],
        ["play", "--moves", "/no"],
        ["play", "--seed", "9" * 5000],
    ],
)
def test_a_wrong_call_exits_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """And says what would be right."""
    try:
        code = main(words)
    except SystemExit as left:
        code = int(left.code or 0)
    assert code == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("name", ["z[red]", "a[/b]", ":fire:", "x" * 300, os.fsdecode(b"d\xff")])
def test_any_name_is_a_name(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever a folder is called and an author writes is printed as it is, or it is said that it cannot be read."""
    folder = tmp_path / name
    with suppress(OSError):
        folder.mkdir()
        (folder / "a.yaml").write_text("a:\n  - '[red] :fire: [/b]'\n  - end: x\n", "utf-8")
    is_there = any(tmp_path.iterdir())
    monkeypatch.setenv("COLUMNS", "400")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    for command in (["check"], ["explore"], ["stats"], ["graph", "--format", "html"], ["play", "--text"]):
        assert main([*command, str(folder)]) == (0 if is_there else 1)
    told = capsys.readouterr().out
    assert not is_there or f"{legible(name)}: no problems." in told


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize(
    "words", [["schema"], ["explain", "E012"], ["play", "--text", str(STORIES / "lantern.yaml")]]
)
def test_a_full_disk_is_told_in_a_sentence(words: list[str]) -> None:
    """What cannot be printed is no traceback."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "main.py", *words],
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "The output cannot be written: No space left on device.\n"


def test_text_plays_piped_moves_without_pygame() -> None:
    """`printf` of moves into --text prints the transcript, whatever bytes come; pygame is never imported."""
    script = (
        "import sys; from engine.cli.commands import main; code = main(['play', sys.argv[1], '--text']);"
        "assert not any(name.split('.')[0] == 'pygame' for name in sys.modules); raise SystemExit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(STORIES / "lantern.yaml")],
        input=b"caf\xe9\nadvance 2\nchoose Let him.\n\n",
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"I do not know 'caf?'" in done.stdout
    assert done.stdout.endswith(b"*** DARK ***\n")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_no_display_offers_the_terminal() -> None:
    """A sentence and exit code 2 where nobody can be asked."""
    blind = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    }
    done = subprocess.run(
        [sys.executable, "main.py", "play", str(STORIES / "lantern.yaml")],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=blind,
        check=False,
    )
    assert done.returncode == 2
    assert "--text" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_package_is_named() -> None:
    """Without the packages, one sentence says what to type; no traceback."""
    run = subprocess.run(
        [sys.executable, "-S", "main.py", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert run.stderr.startswith("The package '")
    assert "Traceback" not in run.stderr
