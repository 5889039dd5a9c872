"""Stories that come round: for the bench, and to look at what the proof says of each.

Law: each is a text of one file; the choices before, in or after the loop are all remembered to the end.
"""

from collections.abc import Callable

Shape = Callable[[int], str]


def head(choices: int, more: str) -> list[str]:
    """The declarations: what the loop needs, and the choices that are remembered."""
    lines = ["story:", "  endings: {plain: PLAIN, true_end: TRUE}", "  variables:"]
    lines += [f"    {variable}" for variable in more.split("; ") if variable]
    return [*lines, *(f"    c{number}: false" for number in range(choices))]


def remembered(choices: int, more: str = "") -> list[str]:
    """A scene of so many choices that are remembered to the end, then on to the hub."""
    lines = [*head(choices, more), "start:", "  beats:"]
    for number in range(choices):
        lines += ["    - choose: What now?", "      options:"]
        lines += [f"        - Do it {number}.: [{{set: {{c{number}: true}}}}]"]
        lines += [f"        - Leave it {number}.: [{{set: {{c{number}: false}}}}]"]
    return [*lines, "    - goto: hub"]


def end(choices: int) -> list[str]:
    """A last scene that reads all that is remembered."""
    names = [f"c{number}" for number in range(choices)]
    lines = ["last:", "  beats:"]
    lines += [f"    - A thought. {{{name} ? You remember {name}. | You do not.}}" for name in names]
    every = " and ".join(names[: choices : max(1, choices // 12)])
    return [*lines, f"    - if: {every}", "      then: [{end: true_end}]", "    - Home.", "    - end: plain"]


def waiting(choices: int) -> str:
    """A hub where one may wait for ever."""
    hub = """
hub:
  beats:
    - choose: The hub.
      options:
        - Wait.: [It rains., {goto: hub}]
        - {text: Remember., if: c0 or c1, beats: [You do., {goto: hub}]}
        - Go on.: [{goto: last}]
"""
    return "\n".join(remembered(choices)) + hub + "\n".join(end(choices)) + "\n"


def three_loops(choices: int) -> str:
    """A hub with three ways back to itself, one of them changing a mood for good and all."""
    hub = """
hub:
  beats:
    - choose: The hub. {mood > 1 ? It is late. | It is early.}
      options:
        - Wait.: [It rains., {goto: hub}]
        - Hum.: [{set: {mood: +1}}, A tune., {goto: hub}]
        - {text: Sulk., if: mood > 0 or c1, beats: [{set: {mood: -1}}, No tune., {goto: hub}]}
        - {text: Go on., if: mood != 1, beats: [{goto: last}]}
"""
    return (
        "\n".join(remembered(choices, "mood: {start: 0, min: 0, max: 3, clamp: true}"))
        + hub
        + "\n".join(end(choices))
        + "\n"
    )


def counter(choices: int) -> str:
    """A loop that a counter ends."""
    hub = """
hub:
  beats:
    - set: {turns: +1}
    - choose: The hub.
      options:
        - {text: Again., if: turns < 9, beats: [{goto: hub}]}
        - {text: Ring., if: turns > 4 and c0, beats: [{set: {bell: true}}, {goto: hub}]}
        - {text: Go on., if: bell or turns > 6, beats: [{goto: last}]}
"""
    return (
        "\n".join(remembered(choices, "turns: {start: 0, min: 0, max: 9, clamp: true}; bell: false"))
        + hub
        + "\n".join(end(choices))
        + "\n"
    )


def nested(choices: int) -> str:
    """A loop in a loop: a room in the hub that one may stay in."""
    hub = """
hub:
  beats:
    - choose: The hub.
      options:
        - Go in.: [{goto: room}]
        - {text: Go on., if: key, beats: [{goto: last}]}
room:
  beats:
    - choose: The room. {bell ? It rings. | It is still.}
      options:
        - {text: Ring., if: not bell, beats: [{set: {bell: true}}, {goto: room}]}
        - {text: Stop it., if: bell, beats: [{set: {bell: false}}, {goto: room}]}
        - {text: Take the key., if: bell and not key, beats: [{set: {key: true}}, {goto: room}]}
        - Go out.: [{goto: hub}]
"""
    return "\n".join(remembered(choices, "bell: false; key: false")) + hub + "\n".join(end(choices)) + "\n"


def no_exit(choices: int) -> str:
    """A hub that some who come to it never leave."""
    hub = """
hub:
  beats:
    - choose: The hub.
      options:
        - Wait.: [It rains., {goto: hub}]
        - {text: Ring., if: not bell, beats: [{set: {bell: true}}, {goto: hub}]}
        - {text: Go on., if: c2 or (c3 and not bell), beats: [{goto: last}]}
"""
    return "\n".join(remembered(choices, "bell: false")) + hub + "\n".join(end(choices)) + "\n"


def _hub_of(choices: int, once: str) -> str:
    lines = [*head(choices, ""), "hub:", "  beats:", "    - choose: The hub.", "      options:"]
    lines += ["        - Wait.: [It rains., {goto: hub}]"]
    for number in range(choices):
        guard = f", if: c{number - 3}" if number % 5 == 4 else ""
        beats = f"[{{set: {{c{number}: true}}}}, {{goto: hub}}]"
        lines += [f"        - {{text: Do it {number}.{once}{guard}, beats: {beats}}}"]
    return "\n".join([*lines, "        - Go on.: [{goto: last}]", *end(choices)]) + "\n"


def once_hub(choices: int) -> str:
    """All choices in one hub, each to be taken once, in any order, with waiting between."""
    return _hub_of(choices, ", once: true")


def free_hub(choices: int) -> str:
    """All choices in one hub, each to be taken as often as one likes."""
    return _hub_of(choices, "")


SHAPES: dict[str, Shape] = {
    "a hub with waiting": waiting,
    "three ways back": three_loops,
    "a counter": counter,
    "two nested loops": nested,
    "a loop that some never leave": no_exit,
    "all in one hub, once each": once_hub,
    "all in one hub, any number of times": free_hub,
}
