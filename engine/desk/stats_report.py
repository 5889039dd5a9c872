"""How much there is of a story, shown: for eyes through rich, for programs as JSON.

Law: nothing is counted here.
"""

import json

from rich.table import Table
from rich.text import Text

from engine.desk.odds import Spread
from engine.desk.print import plain_console
from engine.desk.stats import Amount, Stats, minutes
from engine.story.counted import between, counted
from engine.story.model import Story

Numbers = dict[str, object]


def stats_as_json(story: Story, found: Stats) -> str:
    """`{words, lines, scenes, choices, options, endings, minutes, routes, by_scene, by_character, by_owner,
    phrases}`.

    `routes` has `words`, `choices` and `minutes`, each with `min`, `median` and `max`; `exact` tells which ends
    are proved, the others are those of random playthroughs.
    """
    words = found.routes.words
    whole = {
        **_amount(found.whole),
        "scenes": len(found.scenes),
        "endings": found.endings,
        "routes": {
            "words": _ends(words),
            "choices": _ends(found.routes.choices),
            "minutes": {
                "min": minutes(words.min),
                "median": minutes(words.median),
                "max": minutes(words.max),
            },
            "exact": {"min": words.least_is_exact, "max": words.most_is_exact},
            "at_most_words": words.max if words.most_is_exact else found.routes.most_words,
            "playthroughs": found.routes.played,
        },
        "by_scene": [
            {"scene": scene.name, "title": scene.title, "owner": scene.owner, **_amount(scene.amount)}
            for scene in found.scenes
        ],
        "by_character": [
            {"who": who, "words": count, "lines": lines} for who, (count, lines) in found.speakers.items()
        ],
        "by_owner": [
            {"owner": owner, "scenes": count, **_amount(amount)}
            for owner, (count, amount) in found.owners.items()
        ],
        "phrases": [{"phrase": phrase, "lines": lines} for phrase, lines in found.phrases],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _amount(amount: Amount) -> Numbers:
    return {**amount._asdict(), "minutes": amount.minutes}


def _ends(spread: Spread) -> Numbers:
    return {"min": spread.min, "median": spread.median, "max": spread.max}


def print_stats(story: Story, found: Stats) -> None:
    """The whole story in a few lines, then by scene, by owner and by character."""
    console = plain_console()
    whole = found.whole
    console.print(story.title, style="bold")
    console.print(
        f"{counted(whole.words, 'word')} in {counted(whole.lines, 'line')}, {counted(len(found.scenes), 'scene')}, "
        f"{counted(whole.choices, 'choice')} with {counted(whole.options, 'option')}, "
        f"{counted(found.endings, 'ending')}; {_spoken(whole.words)} minutes to read all of it."
    )
    for sentence in _routes(found):
        console.print(sentence)
    console.print()
    console.print(_owners(story, found))
    console.print()
    console.print(_speakers(story, found))
    console.print()
    console.print(_scenes(story, found))
    if found.phrases:
        console.print()
        console.print(_phrases(found))


def _routes(found: Stats) -> list[Text]:
    words, choices = found.routes.words, found.routes.choices
    least = "" if words.least_is_exact else " or fewer"
    most = "" if words.most_is_exact else " or more"
    span = f"{words.min:,}{least} to {words.max:,}{most} words, half of them over {words.median:,}"
    if words.min == words.max and not least + most:
        span = counted(words.max, "word")
    took = " to ".join(dict.fromkeys((_spoken(words.min), _spoken(words.max))))
    route = Text(f"A route: {span}; {took} minutes; {between(choices.min, choices.max, 'choice')}.")
    if words.least_is_exact and words.most_is_exact:
        note = f"Least and most are exact; the middle is that of {counted(found.routes.played, 'random playthrough')}."
        return [route, Text(note, style="dim")]
    known = "The least is exact; the rest is" if words.least_is_exact else "These are"
    bound = (
        f" No route has more than {counted(found.routes.most_words, 'word')}."
        if found.routes.most_words
        else ""
    )
    note = f"{known} from {counted(found.routes.played, 'random playthrough')}.{bound}"
    return [route, Text(note, style="dim")]


def _spoken(words: int) -> str:
    """The minutes these words take, to a tenth where they are few."""
    count = minutes(words)
    return f"{count:.1f}" if count < 10 else f"{count:,.0f}"


def _table(*columns: str) -> Table:
    table = Table(box=None, header_style="dim", pad_edge=False, padding=(0, 3, 0, 0))
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left", no_wrap=number > 0)
    return table


def _owners(story: Story, found: Stats) -> Table:
    table = _table("whose scenes", "scenes", "words", "minutes", "choices")
    for owner, (count, amount) in found.owners.items():
        name = story.cast[owner].name if owner else "nobody's"
        table.add_row(name, str(count), f"{amount.words:,}", f"{amount.minutes:.1f}", str(amount.choices))
    return table


def _speakers(story: Story, found: Stats) -> Table:
    table = _table("who speaks", "words", "lines", "share")
    for who, (words, lines) in found.speakers.items():
        name = story.cast[who].name if who else "narration"
        table.add_row(name, f"{words:,}", f"{lines:,}", f"{words / max(1, found.whole.words):.0%}")
    return table


def _scenes(story: Story, found: Stats) -> Table:
    table = _table("scene", "words", "minutes", "lines", "choices", "options")
    for scene in found.scenes:
        amount = scene.amount
        table.add_row(
            scene.name,
            f"{amount.words:,}",
            f"{amount.minutes:.1f}",
            str(amount.lines),
            str(amount.choices),
            str(amount.options),
        )
    return table


def _phrases(found: Stats) -> Table:
    table = _table("said most often", "lines")
    for phrase, lines in found.phrases:
        table.add_row(phrase, str(lines))
    return table
