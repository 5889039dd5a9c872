"""Walking state by state and deciding by formula say the same of every story that both can finish."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from engine.desk.decide import at_random, decide
from engine.desk.explore import explore
from engine.desk.facts import SHOWN, Facts, Target, Witness, wanted
from engine.desk.walk import walk
from engine.desk.walk_facts import facts_of
from engine.story.load import load
from engine.story.model import Story
from tests.tales import story_at

pytest.importorskip("z3", reason="the solver is an optional package")

# A story costs as much as six examples elsewhere.
SETTINGS = settings(
    max_examples=settings().max_examples // 6, deadline=None, suppress_health_check=list(HealthCheck)
)
CONDITIONS = st.sampled_from(
    [
        "a",
        "not b",
        "a and not c",
        "n > 2",
        "n <= 1 or b",
        "w == left",
        "w is not right",
        "n + 1 == 3",
        "visited s1",
    ]
)
WORDS = st.sampled_from(
    [
        "A line {CONDITION ? yes | no} more.",
        "{CONDITION ? Only then.}",
        "{ | Only the second time.}",
        "{~ | Only by chance.}",
        "{CONDITION ? {Once. | } | {~ | Else, by chance.}}",
    ]
)
CHANGES = st.sampled_from(
    ["a: true", "b: true", "c: a", "n: +1", "n: -2", "n: n * 2", "w: left", "w: right", "a: false, n: 3"]
)


@st.composite
def beats(draw: st.DrawFn, depth: int, after: int) -> str:
    """Some beats, indented by two spaces a level; jumps lead only to later scenes."""
    pad = "  " * depth
    lines = []
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(
            st.sampled_from(["line", "set", "if", "choose", "call"] if depth < 6 else ["line", "set"])
        )
        match kind:
            case "line":
                words = draw(WORDS).replace("CONDITION", draw(CONDITIONS))
                lines.append(f'{pad}- "{words}"')
            case "set":
                lines.append(f"{pad}- set: {{{draw(CHANGES)}}}")
            case "if":
                lines.append(f"{pad}- if: {draw(CONDITIONS)}\n{pad}  then:\n{draw(beats(depth + 2, after))}")
            case "call":
                lines.append(f"{pad}- call: aside")
            case "choose":
                options = []
                for option in range(draw(st.integers(2, 3))):
                    guard = draw(st.none() | CONDITIONS)
                    condition = f"\n{pad}      if: {guard}" if guard else ""
                    once = f"\n{pad}      once: true" if draw(st.booleans()) else ""
                    inner = draw(beats(depth + 5, after))
                    options.append(
                        f"{pad}    - text: Option {option}.{condition}{once}\n{pad}      beats:\n{inner}"
                    )
                lines.append(f"{pad}- choose: What?\n{pad}  options:\n" + "\n".join(options))
    return "\n".join(lines)


@st.composite
def stories(draw: st.DrawFn) -> str:
    """A story of three scenes in a row, the second of which may come back to the first so often as n allows."""
    parts = [
        "story:\n  variables:\n    a: false\n    b: false\n    c: false\n    n: {start: 0, min: 0, max: 4}\n"
        "    w: {start: none, one_of: [none, left, right]}\n"
        "  endings:\n    one: {title: ONE, text: ['{a ? A | B} and {n > 2 ? many}.', '{b ? C}']}\n    two: TWO\n"
        '  never: ["a and n > 3 and ending == two"]'
    ]
    for scene in range(3):
        parts.append(f"s{scene}:\n  beats:\n    - Scene {scene}.\n{draw(beats(2, scene))}")
        if scene == 1 and draw(st.booleans()):
            parts.append("    - if: n < 3\n      then:\n        - set: {n: +1}\n        - goto: s0")
        parts.append("    - goto: s2" if scene == 1 else "    - goto: s1" if scene == 0 else "    - end: one")
    parts.append("aside:\n  beats:\n    - An aside.\n    - set: {c: true}\n    - return:")
    return "\n".join(parts) + "\n"


@st.composite
def rounds(draw: st.DrawFn) -> str:
    """A story that comes round: hubs, waits, counters, once-only options, any scene leading anywhere."""
    scenes = ["s0", "s1", "s2", "s3"]
    parts = [
        "story:\n  variables:\n    a: false\n    b: false\n    c: false\n    n: {start: 0, min: 0, max: 4}\n"
        "    w: {start: none, one_of: [none, left, right]}\n  endings: {one: ONE, two: TWO}\n"
        '  always: ["n < 4 or not c"]'
    ]
    ways = [*(f"goto: {name}" for name in scenes), "end: one", "end: two"]
    for scene in scenes:
        words = draw(WORDS).replace("CONDITION", draw(CONDITIONS))
        lines = [f'{scene}:\n  beats:\n    - Scene {scene}.\n    - "{words}"']
        if draw(st.booleans()):
            lines.append(f"    - set: {{{draw(CHANGES)}}}")
        options = []
        for number in range(draw(st.integers(1, 4))):
            guard = draw(st.none() | CONDITIONS)
            options.append(
                f"        - text: Option {number}.\n"
                + (f"          if: {guard}\n" if guard else "")
                + ("          once: true\n" if draw(st.sampled_from([True, False, False])) else "")
                + "          beats:\n"
                + (f"            - set: {{{draw(CHANGES)}}}\n" if draw(st.booleans()) else "")
                + ("            - call: aside\n" if draw(st.sampled_from([True, False, False])) else "")
                + f"            - {draw(st.sampled_from([f'goto: {scene}', *ways]))}"
            )
        falls = draw(st.booleans())
        if falls:
            options.append("        - Fall through.: [Down.]")
        if not draw(st.sampled_from([True, True, True, False])):
            options, falls = [], True
        lines += ["    - choose: What?\n      options:", *options] if options else []
        lines += [f"    - {draw(st.sampled_from(ways))}"] if falls else []
        parts.append("\n".join(lines))
    parts.append("aside:\n  beats:\n    - An aside.\n    - set: {c: true}\n    - return:")
    return "\n".join(parts) + "\n"


def wanted_and_unwanted(story: Story, facts: Facts) -> set[Target]:
    known = set(wanted(story))
    shown = {target for target in facts.possible if target in known or target.kind in SHOWN}
    return {target._replace(at=0) if target.kind == "stuck" else target for target in shown}


@pytest.fixture(autouse=True)
def _few_playthroughs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small stories need few, and then more is left to the solver."""
    monkeypatch.setattr("engine.desk.decide.CHOICES", 50)
    monkeypatch.setattr("engine.desk.explore.SAMPLE", 20)


@pytest.mark.parametrize("states", [4_000, 0], ids=["state by state", "lap by lap"])
@SETTINGS
@given(text=rounds())
def test_walking_and_deciding_agree_on_what_comes_round(
    states: int, text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Small cycles are always decided, and as walking says; large ones never otherwise than walking says."""
    path = tmp_path_factory.mktemp("tale") / "tale.yaml"
    path.write_text(text, "utf-8")
    story, _ = load(path)
    assume(story is not None)
    assert story
    walked = walk(story, 3_000)
    assume(walked.closed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("engine.desk.explicit.STATES", states)
        decided = decide(story).facts
    seen, said = (wanted_and_unwanted(story, facts) for facts in (facts_of(walked), decided))
    assert decided.closed or not states
    assert seen == said or (not decided.closed and said < seen), (seen - said, said - seen)


PASSED_OVER = """\
story:
  variables: {a: false, b: false}
  endings: {one: ONE, two: TWO}
one:
- First.
- choose: What?
  options:
    - text: Never.
      if: a
      beats: [Never.]
- choose: And then?
  options:
    - Stay.: [Stayed.]
    - text: Go.
      beats:
        - set: {b: true}
- if: b
  then:
    - end: one
- end: two
"""


@pytest.mark.parametrize("played", [50, 0], ids=["played first", "by the solver alone"])
@SETTINGS
@given(text=stories())
@example(text=PASSED_OVER)
def test_walking_and_deciding_agree(
    played: int, text: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same things are possible and impossible, whichever way it is found out."""
    monkeypatch.setattr("engine.desk.decide.CHOICES", played)
    story = loaded(tmp_path_factory.mktemp("tale") / "tale.yaml", text)
    walked = walk(story, 500)
    decided = decide(story)
    assert decided.facts.closed or decided.loops
    if walked.closed:
        seen, said = (wanted_and_unwanted(story, facts) for facts in (facts_of(walked), decided.facts))
        assert seen == said or (not decided.facts.closed and said < seen), (seen - said, said - seen)


@SETTINGS
@given(text=stories(), seed=st.integers(0, 9))
def test_what_loads_never_fails_in_play(
    text: str, seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A story without errors plays to an end, and the proof reports on it without failing."""
    story = loaded(tmp_path_factory.mktemp("tale") / "tale.yaml", text)
    facts = Facts()
    at_random(Witness(story, facts), random.Random(seed), longest=200)
    assert facts.possible
    assert explore(story, limit=200).endings.keys() == story.endings.keys()


def loaded(path: Path, text: str) -> Story:
    return story_at(path, text)
